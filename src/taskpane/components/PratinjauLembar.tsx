/** The sheet as it will be written: same cells, merges and number formats. */
import { useMemo } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { GayaSel, RencanaLembar, SelRencana } from "../../domain/ringkas/types";
import { isi } from "../../strings/isi";
import { angkaBerformat } from "../format/angka";
import { rumusTampil } from "../format/rumus";
import { usePanel } from "../konteks";
import type { Pemisah } from "../layanan";
import { useGayaUmum } from "./gaya";

const useGaya = makeStyles({
  wadah: {
    overflowX: "auto",
    overflowY: "auto",
    maxHeight: "420px",
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  tabel: { borderCollapse: "collapse", tableLayout: "fixed", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  sel: {
    padding: "4px 6px",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    verticalAlign: "top",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
  },
  angka: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  rumus: { fontFamily: tokens.fontFamilyMonospace, textAlign: "start", color: tokens.colorNeutralForeground2 },
  judul: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300 },
  subjudul: { color: tokens.colorNeutralForeground2 },
  kepala: {
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "center",
    verticalAlign: "middle",
    backgroundColor: tokens.colorNeutralBackground3,
  },
  isi: {},
  isiTengah: { textAlign: "center" },
  rerata: { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground2 },
  total: { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground2 },
  catatan: { color: tokens.colorNeutralForeground3 },
  cek: { color: tokens.colorNeutralForeground3, textAlign: "center" },
  paragraf: {},
  bab: { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground2 },
  perbarui: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorStatusDangerForeground1 },
  peringatan: { color: tokens.colorStatusWarningForeground1 },
});

/** Text of a planned cell, by its format and the user's separators. */
export function tampilRencana(sel: SelRencana, pemisah: Pemisah): string {
  const nilai = nilaiRencana(sel);
  if (typeof nilai === "number") return angkaBerformat(nilai, sel.format, pemisah);
  return typeof nilai === "boolean" ? (nilai ? "TRUE" : "FALSE") : nilai;
}

function nilaiRencana({ isi: apa }: SelRencana): string | number | boolean {
  if (apa.jenis === "kosong") return "";
  if (apa.jenis === "teks") return apa.teks;
  return apa.jenis === "angka" ? apa.angka : apa.nilai;
}

/** Looks whose text runs on over the blank cells to its right, as far as they are blank, as in Excel. */
const MELUAP: ReadonlySet<GayaSel> = new Set(["judul", "subjudul", "catatan", "perbarui"]);

function luapan({ sel, gabung }: RencanaLembar): RencanaLembar["gabung"] {
  return sel.flatMap((baris, row) => {
    const pertama = baris[0];
    const sisa = baris.slice(1);
    const digabung = gabung.some((satu) => satu.row <= row && row < satu.row + satu.rows);
    if (!pertama || digabung || !MELUAP.has(pertama.gaya)) return [];
    const terisi = sisa.findIndex(({ isi: apa }) => apa.jenis !== "kosong");
    return [{ row, col: 0, rows: 1, cols: terisi === -1 ? baris.length : terisi + 1 }];
  });
}

/** Cells that a merge or running text hides, and how far its first cell spans; keys are `row,col`. */
function bacaGabung(rencana: RencanaLembar) {
  const tertutup = new Set<string>();
  const rentang = new Map<string, { rows: number; cols: number }>();
  for (const { row, col, rows, cols } of [...rencana.gabung, ...luapan(rencana)]) {
    rentang.set(`${row},${col}`, { rows, cols });
    for (let r = row; r < row + rows; r++) for (let c = col; c < col + cols; c++) if (r > row || c > col) tertutup.add(`${r},${c}`);
  }
  return { tertutup, rentang };
}

const PIKSEL_PER_HURUF = 7;
/** Wide columns are narrowed so that more of the table is in view. */
const LEBAR_MAKS = 168;

export interface PratinjauLembarProps {
  readonly rencana: RencanaLembar;
  readonly rumus: boolean;
}

export function PratinjauLembar({ rencana, rumus }: PratinjauLembarProps) {
  const { t, pemisah } = usePanel();
  const gaya = useGaya();
  const umum = useGayaUmum();
  const { tertutup, rentang } = useMemo(() => bacaGabung(rencana), [rencana]);
  const lebar = rencana.lebar.map((huruf) => Math.min(LEBAR_MAKS, Math.round(huruf * PIKSEL_PER_HURUF)));
  const nama = isi(t.ringkas.pratinjauWilayah, { nama: rencana.nama });
  return (
    // a scrolling region must be reachable by keyboard
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={mergeClasses(gaya.wadah, umum.fokus)} role="region" aria-label={nama} tabIndex={0}>
      <table className={gaya.tabel} style={{ width: lebar.reduce((a, b) => a + b, 0) }}>
        <colgroup>
          {lebar.map((piksel, col) => (
            <col key={col} style={{ width: piksel }} />
          ))}
        </colgroup>
        <tbody>
          {rencana.sel.map((baris, row) => (
            <tr key={row}>
              {baris.map((sel, col) => {
                if (tertutup.has(`${row},${col}`)) return null;
                const luas = rentang.get(`${row},${col}`);
                const tampilRumus = rumus && sel.isi.jenis === "rumus";
                const Sel = sel.gaya === "kepala" ? "th" : "td";
                return (
                  <Sel
                    key={col}
                    rowSpan={luas?.rows ?? 1}
                    colSpan={luas?.cols ?? 1}
                    {...(Sel === "th" ? { scope: "col" } : {})}
                    className={mergeClasses(
                      gaya.sel,
                      typeof nilaiRencana(sel) === "number" && gaya.angka,
                      gaya[sel.gaya],
                      tampilRumus && gaya.rumus,
                    )}
                  >
                    {sel.isi.jenis === "rumus" && tampilRumus
                      ? rumusTampil(sel.isi.rumus, pemisah)
                      : tampilRencana(sel, pemisah)}
                  </Sel>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
