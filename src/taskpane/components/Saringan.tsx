/** Filter of the findings by severity, with counts. */
import { makeStyles, mergeClasses, shorthands, ToggleButton, tokens } from "@fluentui/react-components";
import type { Tingkat } from "../../domain/periksa/types";
import { isi } from "../../strings/isi";
import { angkaBulat } from "../format/angka";
import { usePanel } from "../konteks";
import { cacah } from "./kata";
import { TINGKAT } from "./tingkat";

export type PilihanSaring = Tingkat | "semua";

const useGaya = makeStyles({
  baris: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  tombol: { minWidth: 0, fontWeight: tokens.fontWeightRegular, paddingLeft: "8px", paddingRight: "8px" },
  terpilih: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    ...shorthands.borderColor(tokens.colorBrandStroke1),
    ":hover": { backgroundColor: tokens.colorBrandBackground2Hover, color: tokens.colorBrandForeground2 },
  },
  jumlah: { marginInlineStart: "5px", opacity: 0.85, fontVariantNumeric: "tabular-nums" },
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
            className={mergeClasses(gaya.tombol, pilihan === nama && gaya.terpilih)}
            checked={pilihan === nama}
            disabled={nama !== "semua" && jumlah[nama] === 0}
            aria-label={isi(t.periksa.saringan, { nama: tampil, jumlah: cacah(panel, "temuan", jumlah[nama]) })}
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
