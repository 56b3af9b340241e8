/** Filter of the findings by severity, with counts. */
import { makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import type { Tingkat } from "../../domain/periksa/types";
import { isi } from "../../strings/isi";
import { angkaBulat } from "../format/angka";
import { usePanel } from "../konteks";
import { useGayaUmum } from "./gaya";
import { cacah } from "./kata";
import { TINGKAT } from "./tingkat";

export type PilihanSaring = Tingkat | "semua";

const useGaya = makeStyles({
  baris: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  tombol: {
    padding: "3px 7px",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: "pointer",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":disabled": {
      cursor: "default",
      color: tokens.colorNeutralForegroundDisabled,
      backgroundColor: "transparent",
      ...shorthands.borderColor(tokens.colorNeutralStrokeDisabled),
    },
  },
  terpilih: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    ...shorthands.borderColor(tokens.colorBrandStroke1),
    ":hover": { backgroundColor: tokens.colorBrandBackground2Hover },
    "@media (forced-colors: active)": { forcedColorAdjust: "none", backgroundColor: "Highlight", color: "HighlightText" },
  },
  jumlah: { marginInlineStart: "2px", fontVariantNumeric: "tabular-nums" },
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
  const umum = useGayaUmum();
  return (
    <div role="group" aria-label={t.periksa.saring} className={gaya.baris}>
      {(["semua", ...TINGKAT] as const).map((nama) => {
        const tampil = nama === "semua" ? t.periksa.semua : t.periksa.tingkat[nama];
        return (
          <button
            key={nama}
            type="button"
            className={mergeClasses(gaya.tombol, umum.fokusLuar, pilihan === nama && gaya.terpilih)}
            aria-pressed={pilihan === nama}
            disabled={nama !== "semua" && jumlah[nama] === 0}
            aria-label={isi(t.periksa.saringan, { nama: tampil, jumlah: cacah(panel, "temuan", jumlah[nama]) })}
            onClick={() => pilih(nama)}
          >
            {tampil}{" "}
            <span className={gaya.jumlah}>{angkaBulat(jumlah[nama], pemisah)}</span>
          </button>
        );
      })}
    </div>
  );
}
