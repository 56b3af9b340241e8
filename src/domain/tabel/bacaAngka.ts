/**
 * Reads the numbers that planners paste as text: `80,09*`, `149,60%`, `Rp 1.334.419.000,-`, `2,4 Triliun`, `69,31 (100,45%)`.
 * Dot and comma are told apart by what stands after them; `3.450` alone can be either and is refused unless the caller says
 * which it is (`bentuk`). Source: the patterns of five published reports.
 */
import { berhasil, gagal, type Hasil } from "../hasil";

export interface AngkaTerbaca {
  /** As a fraction where the text carries `%`. */
  readonly nilai: number;
  /** The number as written, before `%` divides it. */
  readonly tertulis: number;
  readonly persen: boolean;
  readonly rupiah: boolean;
  /** Decimals as written: `95,50` has two. For `2,4 Triliun` negative: -11. */
  readonly desimal: number;
  /** Character that separates the decimals, "" where there are none. */
  readonly pemisahDesimal: "" | "," | ".";
  /** Footnote mark behind the number, such as `*`. */
  readonly catatan: string;
  /** Unit or word behind the number, such as `poin`. */
  readonly satuan: string;
  /** Second number in parentheses, as in `69,31 (100,45%)`. */
  readonly kedua?: AngkaTerbaca;
}

export interface OpsiAngka {
  /** Settles the one ambiguous form, one dot or comma and exactly three digits. */
  readonly bentuk?: "desimal" | "ribuan";
  /** Accept a unit behind the number (`3 Dokumen`) and a second number in parentheses; functions do not. */
  readonly longgar?: boolean;
}

/** In lower case. */
export const TIDAK_DIUKUR: ReadonlySet<string> = new Set(["n/a", "na", "-", "–", "—", "tb", "tidak berlaku"]);

/** Text by which a planner says that something was not measured or does not apply. */
export function tidakDiukur(teks: string): boolean {
  return TIDAK_DIUKUR.has(teks.trim().toLowerCase());
}

const TANPA_TANDA = { persen: false, rupiah: false, catatan: "", satuan: "" } as const;

const KELIPATAN: readonly (readonly [RegExp, number])[] = [
  [/^(triliun|trilyun|t)$/i, 12],
  [/^(miliar|milyar|milliar|m)$/i, 9],
  [/^(juta|jt)$/i, 6],
  [/^(ribu|rb)$/i, 3],
];

const POLA =
  /^(?<rp>Rp\s*\.?\s*)?(?<tanda>[-+−–]?)\s*(?<rp2>Rp\s*\.?\s*)?(?<angka>\d[\d.,]*?)(?<sisa>,-|,–)?\s*(?<persen>%)?\s*(?<catatan>\*+\)?|[¹²³⁴]+|†+)?\s*(?<persen2>%)?(?:\s+(?<satuan>\p{L}[^()]*?))?(?:\s*\((?<kedua>[^()]+)\))?$/u;

/** What Excel shows of a long number in General: `1,23457E+12`. */
const POLA_ILMIAH = /^(?<bulat>[-+]?\d+)(?:[.,](?<pecahan>\d+))?E(?<pangkat>[-+]\d{2,3})$/;

/** Longer text is a sentence, not a number; the limit also bounds the work on hostile input. */
const TERPANJANG = 80;

/**
 * @param teks what the cell holds
 * @returns the number, or LKJ001 (no number) or LKJ002 (ambiguous)
 */
export function bacaAngka(teks: string, opsi: OpsiAngka = {}): Hasil<AngkaTerbaca> {
  const rapi = teks.replace(/[\u00a0\u2007\u202f\u2009]/g, " ").trim();
  if (rapi.length > TERPANJANG) return gagal("LKJ001", { teks: `${rapi.slice(0, 30)}…` });
  // accounting style: (1.234,5) is negative
  const kurung = /^\(([^()]+)\)$/.exec(rapi);
  if (kurung) {
    const isi = bacaAngka(kurung[1]!, opsi);
    return isi.ok ? berhasil({ ...isi.nilai, nilai: -isi.nilai.nilai, tertulis: -isi.nilai.tertulis }) : isi;
  }
  const ilmiah = POLA_ILMIAH.exec(rapi)?.groups;
  if (ilmiah) {
    const { bulat, pecahan = "", pangkat } = ilmiah;
    const nilai = Number(`${bulat}.${pecahan}e${pangkat}`);
    if (!Number.isFinite(nilai)) return gagal("LKJ001", { teks });
    const desimal = pecahan.length - Number(pangkat);
    return berhasil({ ...TANPA_TANDA, nilai, tertulis: nilai, desimal, pemisahDesimal: pecahan === "" ? "" : "," });
  }
  const tanpaSpasiDalam = rapi.replace(/(\d[.,])\s+(?=\d)/g, "$1");
  const cocok = POLA.exec(tanpaSpasiDalam);
  const bagian = cocok?.groups;
  if (!bagian || (bagian["rp"] && bagian["rp2"])) return gagal("LKJ001", { teks });
  const satuan = bagian["satuan"]?.trim() ?? "";
  const pangkat = KELIPATAN.find(([pola]) => pola.test(satuan))?.[1] ?? 0;
  if (!opsi.longgar && ((satuan !== "" && pangkat === 0) || bagian["kedua"])) return gagal("LKJ001", { teks });

  const rupiah = Boolean(bagian["rp"] ?? bagian["rp2"] ?? bagian["sisa"]);
  const urai = uraikan(bagian["angka"]!, rupiah ? (opsi.bentuk ?? "ribuan") : opsi.bentuk);
  if (urai === "ambigu") return gagal("LKJ002", { teks });
  if (urai === "bukan") return gagal("LKJ001", { teks });

  let kedua: AngkaTerbaca | undefined;
  if (bagian["kedua"]) {
    const hasil = bacaAngka(bagian["kedua"], opsi);
    if (!hasil.ok) return gagal("LKJ001", { teks });
    kedua = hasil.nilai;
  }
  const tanda = bagian["tanda"] && bagian["tanda"] !== "+" ? "-" : "";
  const persen = Boolean(bagian["persen"] ?? bagian["persen2"]);
  return berhasil({
    nilai: Number(`${tanda}${urai.digit}e${pangkat - (persen ? 2 : 0)}`),
    tertulis: Number(`${tanda}${urai.digit}e${pangkat}`),
    persen,
    rupiah,
    desimal: urai.desimal - pangkat,
    pemisahDesimal: urai.pemisah,
    catatan: bagian["catatan"] ?? "",
    satuan: pangkat === 0 ? satuan : "",
    ...(kedua ? { kedua } : {}),
  });
}

interface Uraian {
  digit: string;
  desimal: number;
  pemisah: "" | "," | ".";
}

function uraikan(angka: string, bentuk: OpsiAngka["bentuk"]): Uraian | "ambigu" | "bukan" {
  const titik = angka.split(".").length - 1;
  const koma = angka.split(",").length - 1;
  if (titik === 0 && koma === 0) return { digit: angka, desimal: 0, pemisah: "" };
  if (titik > 0 && koma > 0) {
    const terakhir = angka.lastIndexOf(".") > angka.lastIndexOf(",") ? "." : ",";
    const ribuan = terakhir === "." ? "," : ".";
    const [bulat, pecahan, lebih] = angka.split(terakhir);
    if (lebih !== undefined || !kelompokRibuan(bulat!, ribuan) || pecahan === "") return "bukan";
    return { digit: `${bulat!.split(ribuan).join("")}.${pecahan}`, desimal: pecahan!.length, pemisah: terakhir };
  }
  const pemisah = titik > 0 ? "." : ",";
  const bagian = angka.split(pemisah);
  if (bagian.length > 2) {
    return kelompokRibuan(angka, pemisah) ? { digit: bagian.join(""), desimal: 0, pemisah: "" } : "bukan";
  }
  const [bulat, pecahan] = bagian as [string, string];
  if (pecahan === "") return "bukan";
  const bisaRibuan = pecahan.length === 3 && /^[1-9]\d{0,2}$/.test(bulat);
  if (bisaRibuan && bentuk === undefined) return "ambigu";
  if (bisaRibuan && bentuk === "ribuan") return { digit: bulat + pecahan, desimal: 0, pemisah: "" };
  return { digit: `${bulat}.${pecahan}`, desimal: pecahan.length, pemisah };
}

function kelompokRibuan(teks: string, pemisah: string): boolean {
  const [pertama, ...lain] = teks.split(pemisah);
  return /^\d{1,3}$/.test(pertama!) && lain.length > 0 && lain.every((x) => /^\d{3}$/.test(x));
}
