/** What one header cell says: role, year, quarter, percent, and what is left over. */
import { distance } from "fastest-levenshtein";
import { AWAL_KEPALA, AWAL_KEPALA_PANJANG, KATA_HAMPA, KATA_KEPALA, type PeranKepala } from "./kamus";
import { pisahkanRumus } from "./rumusJudul";

export interface BacaanKepala {
  readonly peran?: PeranKepala;
  readonly tahun?: number;
  readonly triwulan?: 1 | 2 | 3 | 4;
  readonly semester?: 1 | 2;
  readonly kumulatif?: boolean;
  readonly nomor?: number;
  readonly rumus?: string;
  readonly persen: boolean;
  readonly kualifikasi: string;
}

const PANJANG_MAKS = 90;
const KATA_MAKS = 8;
const TAHUN = /(?<![\d.,\p{L}])(?:19|20)\d{2}(?![\d.,]*\d)/gu;
const TRIWULAN = /\b(?:triwulan|tri wulan|tw|kuartal|q)[\s.\-–]*(iv|i{1,3}|[1-4])\b/i;
const SEMESTER = /\b(?:semester|smt|sem|sm)[\s.\-–]*(ii|i|[12])\b/i;
const KUMULATIF = /\b(?:s\s*[./]\s*d\b\.?|sampai dengan|hingga)\s*|\b(?:kumulatif|akumulasi|akumulatif)\b/gi;
const TINGKAT: Readonly<Record<string, 1 | 2 | 3 | 4>> = { i: 1, ii: 2, iii: 3, iv: 4, "1": 1, "2": 2, "3": 3, "4": 4 };

const UTUH = new Map<string, PeranKepala>();
for (const [peran, frasa] of Object.entries(KATA_KEPALA) as [PeranKepala, readonly string[]][]) {
  for (const f of frasa) UTUH.set(f, peran);
}
const PANJANG_KABUR = 6;
/** Phrases long enough for a slip, by their length. */
const KABUR = new Map<number, string[]>();
for (const f of UTUH.keys()) if (f.length >= PANJANG_KABUR) KABUR.set(f.length, [...(KABUR.get(f.length) ?? []), f]);

/** Lower case, one space, no punctuation: the form in which words are compared. */
export function rapikan(teks: string): string {
  return teks
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The single year in a text; undefined where there is none or more than one. */
export function tahunDalam(teks: string): number | undefined {
  const semua = new Set(teks.match(TAHUN) ?? []);
  return semua.size === 1 ? Number([...semua][0]) : undefined;
}

/** Cell of a `(1) (2) (3)` row, also as `(5)=(4)/(3)` or `5 = 4/3 x 100%`. */
export function nomorKolom(teks: string): number | undefined {
  const cocok = /^\(?\s*(\d{1,2})\s*\)?\s*(?:=[\s\d()/:x×*+\-%.]*)?$/i.exec(teks.trim());
  return cocok ? Number(cocok[1]) : undefined;
}

const ingatan = new Map<string, BacaanKepala | null>();
const BATAS_INGATAN = 20_000;

/** @returns null where the text says nothing that belongs into a header */
export function bacaKepala(teks: string): BacaanKepala | null {
  const ada = ingatan.get(teks);
  if (ada !== undefined) return ada;
  const hasil = uraikan(teks);
  if (ingatan.size >= BATAS_INGATAN) ingatan.clear();
  ingatan.set(teks, hasil);
  return hasil;
}

function uraikan(teks: string): BacaanKepala | null {
  const penuh = teks.normalize("NFKC").replace(/\s+/g, " ").trim();
  if (penuh === "" || penuh.length > PANJANG_MAKS) return null;
  const { sisa: rata, nomor, rumus } = pisahkanRumus(penuh);
  const tahunSemua = new Set(rata.match(TAHUN) ?? []);
  const tahun = tahunSemua.size === 1 ? Number([...tahunSemua][0]) : undefined;
  const tw = TRIWULAN.exec(rata);
  const triwulan = tw ? TINGKAT[tw[1]!.toLowerCase()] : undefined;
  const smt = SEMESTER.exec(rata);
  const semester = smt ? (TINGKAT[smt[1]!.toLowerCase()] as 1 | 2) : undefined;
  const kumulatif = rata.search(KUMULATIF) >= 0;
  const persen = /%|\bpersen|\bprosen/i.test(rata);
  const frasa = rapikan(
    rata
      .replace(TAHUN, " ")
      .replace(KUMULATIF, " ")
      .replace(TRIWULAN, " ")
      .replace(SEMESTER, " ")
      .replace(
        /\(\s*(?:%|rp\.?|rupiah|persen|dalam (?:ribuan |jutaan |juta |ribu )?rupiah|(?:ribu|juta|miliar|milyar) rupiah|rp\.? (?:ribu|juta|miliar|milyar))\s*\)/gi,
        " ",
      ),
  );
  const kata = frasa.split(" ").filter((k) => k !== "");
  const bawaan = {
    persen,
    ...(tahun === undefined ? {} : { tahun }),
    ...(triwulan === undefined ? {} : { triwulan }),
    ...(semester === undefined ? {} : { semester }),
    ...(kumulatif ? { kumulatif } : {}),
    ...(nomor === undefined ? {} : { nomor }),
    ...(rumus === undefined ? {} : { rumus }),
  };
  const inti = kata.filter((k) => !["tahun", "ta", "thn", "rp", "ribuan"].includes(k));
  const uang = kata.includes("rp") || /\([^)]*(?:\brp\b|rupiah)[^)]*\)/i.test(rata) ? "rp" : "";
  const berwaktu = tahun !== undefined || triwulan !== undefined || semester !== undefined;
  if (inti.length === 0) {
    if (berwaktu) return { ...bawaan, kualifikasi: "" };
    return persen ? { ...bawaan, peran: "persentase", kualifikasi: "" } : null;
  }
  if (inti.length > KATA_MAKS) return null;
  const utuh = inti.join(" ");
  const lebih = tahunSemua.size > 1 ? "periode" : "";
  const peran = UTUH.get(utuh) ?? UTUH.get(utuh.replace(/^persentase /, "")) ?? kabur(utuh);
  if (peran !== undefined) return { ...bawaan, peran, kualifikasi: gabung(uang, lebih, anggaran(utuh)) };
  for (const [awal, p] of AWAL_KEPALA) {
    if (!(utuh === awal || utuh.startsWith(`${awal} `))) continue;
    const sisa = utuh
      .slice(awal.length)
      .trim()
      .split(" ")
      .filter((k) => k !== "" && !KATA_HAMPA.has(k));
    return { ...bawaan, peran: p, kualifikasi: gabung(uang, lebih, sisa.join(" ")) };
  }
  return triwulan !== undefined || semester !== undefined || (tahun !== undefined && inti.length <= 2)
    ? { ...bawaan, kualifikasi: utuh }
    : null;
}

/** Reading of a header that is known to be one by its place: long sentences, too, have a role. */
export function bacaKepalaPanjang(teks: string): BacaanKepala | null {
  const pendek = bacaKepala(teks);
  if (pendek) return pendek;
  const { sisa, nomor, rumus } = pisahkanRumus(teks.normalize("NFKC").replace(/\s+/g, " ").trim());
  const frasa = rapikan(sisa);
  const peran = AWAL_KEPALA_PANJANG.find(([awal]) => awal.test(frasa))?.[1];
  if (peran === undefined) return null;
  const tahun = tahunDalam(sisa);
  return {
    peran,
    persen: /%|\bpersen|\bprosen/i.test(sisa),
    kualifikasi: frasa.split(" ").slice(1).join(" "),
    ...(tahun === undefined ? {} : { tahun }),
    ...(nomor === undefined ? {} : { nomor }),
    ...(rumus === undefined ? {} : { rumus }),
  };
}

const gabung = (...bagian: readonly string[]): string => bagian.filter((b) => b !== "").join(" ");
const anggaran = (frasa: string): string => (/\banggaran\b/.test(frasa) ? "anggaran" : "");

/** A slip of the keyboard leaves the first or the last letter as it is. */
function kabur(frasa: string): PeranKepala | undefined {
  if (frasa.length < PANJANG_KABUR || /\d/.test(frasa)) return undefined;
  const boleh = Math.max(1, Math.floor(frasa.length / 8));
  let terbaik: string | undefined;
  let jarak = boleh + 1;
  for (let panjang = frasa.length - boleh; panjang <= frasa.length + boleh; panjang++) {
    for (const calon of KABUR.get(panjang) ?? []) {
      if (calon[0] !== frasa[0] && calon.at(-1) !== frasa.at(-1)) continue;
      const d = distance(calon, frasa);
      if (d < jarak) [terbaik, jarak] = [calon, d];
    }
  }
  return terbaik === undefined ? undefined : UTUH.get(terbaik);
}
