/** Findings that the user accepted: known again by what they say, and reported when they no longer apply. */
import type { Temuan } from "../periksa/types";
import { tampilSel } from "../tabel/tulisAngka";
import type { Tabel } from "../tabel/types";
import { letakTabel } from "./letakTabel";
import type { KunciTemuan, Pengecualian } from "./types";

/** Digits by which an expected value is known again: sums in another order differ behind them. */
const DIGIT = 10;

/**
 * Survives rows inserted above and tables moved on their sheet. A changed figure, printed or expected, is another finding.
 * @param tabel tables of the check that gave the finding
 */
export function kunciTemuan(temuan: Temuan, tabel: readonly Tabel[]): KunciTemuan {
  const { aturan, lembar, sel, data } = temuan;
  const { label, kolom, isi } = namaSel(temuan, tabel);
  return {
    aturan,
    lembar,
    label,
    kolom,
    sel: label === "" && kolom === "" ? sel : "",
    tercetak: tertulis(data["tercetak"]) || isi,
    terhitung: tertulis(data["terhitung"]),
  };
}

/** What stood in the cell of a finding, as the sheet showed it; "" where nothing did. */
export function tampilTercetak(temuan: Temuan, tabel: readonly Tabel[]): string {
  const tertera = temuan.data["tercetakTampil"];
  if (typeof tertera === "string" && tertera !== "") return tertera;
  const sel = letakTabel(temuan, tabel)?.sel;
  return sel && !sel.kosong ? tampilSel(sel) : "";
}

export interface TemuanTerpilah {
  /** Not accepted. */
  readonly terbuka: readonly Temuan[];
  readonly diterima: readonly { readonly temuan: Temuan; readonly pengecualian: Pengecualian }[];
  /** Accepted once, and not found any more. */
  readonly takBerlaku: readonly Pengecualian[];
}

export function pilahTemuan(
  temuan: readonly Temuan[],
  tabel: readonly Tabel[],
  pengecualian: readonly Pengecualian[],
): TemuanTerpilah {
  if (pengecualian.length === 0) return { terbuka: temuan, diterima: [], takBerlaku: [] };
  const peta = new Map(pengecualian.map((satu) => [teksKunci(satu.kunci), satu]));
  const terpakai = new Set<string>();
  const terbuka: Temuan[] = [];
  const diterima: TemuanTerpilah["diterima"][number][] = [];
  for (const satu of temuan) {
    const kunci = teksKunci(kunciTemuan(satu, tabel));
    const cocok = peta.get(kunci);
    if (cocok) {
      terpakai.add(kunci);
      diterima.push({ temuan: satu, pengecualian: cocok });
    } else terbuka.push(satu);
  }
  return { terbuka, diterima, takBerlaku: [...peta].filter(([kunci]) => !terpakai.has(kunci)).map(([, satu]) => satu) };
}

/** The stored exceptions with one added; one for the same finding is replaced. */
export function terima(pengecualian: readonly Pengecualian[], baru: Pengecualian): readonly Pengecualian[] {
  return [...tanpa(pengecualian, baru.kunci), baru];
}

export function tanpa(pengecualian: readonly Pengecualian[], kunci: KunciTemuan): readonly Pengecualian[] {
  return pengecualian.filter((satu) => teksKunci(satu.kunci) !== teksKunci(kunci));
}

function teksKunci({ aturan, lembar, label, kolom, sel, tercetak, terhitung }: KunciTemuan): string {
  return JSON.stringify([aturan, lembar, label, kolom, sel, tercetak, terhitung]);
}

interface NamaSel {
  readonly label: string;
  readonly kolom: string;
  /** Content of the cell as text. */
  readonly isi: string;
}

/** What the row and the column of a finding are called. */
function namaSel(temuan: Temuan, tabel: readonly Tabel[]): NamaSel {
  const letak = letakTabel(temuan, tabel);
  if (!letak) return { label: "", kolom: "", isi: "" };
  const { baris, kolom, sel } = letak;
  const label = baris?.label ?? "";
  // rows of several sasaran may be called the same
  const nama = baris && baris.sasaran !== "" && baris.sasaran !== label ? `${baris.sasaran} / ${label}` : label;
  return { label: nama, kolom: kolom?.judul || letak.tabel.judul, isi: tertulis(sel?.mentah) };
}

function tertulis(nilai: unknown): string {
  if (typeof nilai === "number") return String(Number(nilai.toPrecision(DIGIT)));
  return typeof nilai === "string" || typeof nilai === "boolean" ? String(nilai) : "";
}
