/** Filter of the findings by severity, with counts. */
import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import type { Tingkat } from "../../domain/periksa/types";
import { isi } from "../../strings/isi";
import { angkaBulat } from "../format/angka";
import { usePanel } from "../konteks";
import { cacah } from "./kata";
import { IkonTingkat, TINGKAT } from "./tingkat";

export type PilihanSaring = Tingkat | "semua";

const useGaya = makeStyles({
  baris: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  tombol: { minWidth: 0, fontWeight: tokens.fontWeightRegular, paddingLeft: "8px", paddingRight: "8px" },
  jumlah: { marginLeft: "6px", color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
});

export interface SaringanProps {
  readonly jumlah: Readonly<Record<PilihanSaring, number>>;
  readonly pilihan: PilihanSaring;
  readonly pilih: (pilihan: PilihanSaring) => void;
}

export function Saringan({ jumlah, pilihan, pilih }: SaringanProps) {
  const panel = usePanel();
  const { t, pemisah } = panel;
  const gaya = useGaya();
  return (
    <div role="group" aria-label={t.periksa.saring} className={gaya.baris}>
      {(["semua", ...TINGKAT] as const).map((nama) => {
        const tampil = nama === "semua" ? t.periksa.semua : t.periksa.tingkat[nama];
        return (
          <ToggleButton
            key={nama}
            size="small"
            shape="circular"
            className={gaya.tombol}
            checked={pilihan === nama}
            disabled={nama !== "semua" && jumlah[nama] === 0}
            aria-label={isi(t.periksa.saringan, { nama: tampil, jumlah: cacah(panel, "temuan", jumlah[nama]) })}
            {...(nama === "semua" ? {} : { icon: <IkonTingkat tingkat={nama} /> })}
            onClick={() => pilih(nama)}
          >
            {tampil}
            <span className={gaya.jumlah}>{angkaBulat(jumlah[nama], pemisah)}</span>
          </ToggleButton>
        );
      })}
    </div>
  );
}
