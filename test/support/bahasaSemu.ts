/**
 * A made-up language: every text of `src/strings/id` in brackets and longer by half. It must be imported before anything that
 * takes texts. What the pane shows outside brackets is then either the user's own data or a text that no translator would find.
 */
import { POLARITAS } from "../../src/domain/hitung/capaian";
import { CARA_EFISIENSI } from "../../src/domain/hitung/efisiensi";
import { METODE_SAMPEL } from "../../src/domain/hitung/jumlahSampel";
import { BENTUK } from "../../src/domain/hitung/predikat";
import { METODE_RERATA } from "../../src/domain/hitung/rerataCapaian";
import { ATURAN_IKPA } from "../../src/domain/regulasi/ikpa";
import { ATURAN_KOMPONEN_IKPA } from "../../src/domain/regulasi/ikpaKomponen";
import { ATURAN_IP_ASN, ATURAN_SAKIP } from "../../src/domain/regulasi/sakip";
import { SKALA } from "../../src/domain/regulasi/skala";
import { TIDAK_DIUKUR } from "../../src/domain/tabel/bacaAngka";
import * as id from "../../src/strings/id";

const [BUKA, TUTUP] = ["⟦", "⟧"];

const berkurung = (teks: string): string => (/\p{L}/u.test(teks) ? `${BUKA}${teks}${"~".repeat(Math.ceil(teks.length / 2))}${TUTUP}` : teks);

/** What fills a hole stays outside: a text that was put together elsewhere has to bring brackets of its own. */
function semukan(teks: string): string {
  return teks
    .split(/(\{\w+(?:\|[^|{}]*\|[^|{}]*)?\})/)
    .map((bagian, i) => (i % 2 === 0 ? berkurung(bagian) : bagian.replace(/\|([^|{}]*)\|([^|{}]*)\}/, (_, satu: string, banyak: string) => `|${berkurung(satu)}|${berkurung(banyak)}}`)))
    .join("");
}

function ubah(apa: Record<string, unknown>): void {
  for (const [kunci, isi] of Object.entries(apa)) {
    // formulas, codes and names of arguments are no texts: the same in every language
    if (typeof isi === "string" && /^(kategori|contoh|rumus|nama)$/.test(kunci) && /^(=.*|[a-z][a-z_0-9]*|[A-Z][A-Z_0-9]+)$/.test(isi)) continue;
    if (typeof isi === "string") apa[kunci] = isi.trim() === "" ? isi : semukan(isi);
    else if (typeof isi === "object" && isi !== null) ubah(isi as Record<string, unknown>);
  }
}
for (const bagian of Object.values(id)) ubah(bagian as unknown as Record<string, unknown>);

/** What is left of a text without what stands in brackets (they may be nested). */
function diLuarKurung(teks: string): string {
  let sisa = teks;
  for (let lama = ""; lama !== sisa; ) {
    lama = sisa;
    sisa = sisa.replace(/⟦[^⟦⟧]*⟧/g, " ");
  }
  return sisa;
}

/** Addresses of cells and of files, names of functions and of scales, and the tag that says how sure a rule is. */
const KODE = /https?:\S+|\[[V12G]\]|\$?\b[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?\b|\b[A-Z][A-Z0-9_.-]+\b|\bLKJ\b/g;
/** Regulations and published reports have titles. */
const JUDUL = /^(PermenPANRB|Permendagri|PMK|PER|KMK|KEP|SE|Peraturan BKN|Laporan kinerja (Kementerian|Ditjen|Biro|Sekretariat))[ /-]/;
/** Words that functions are called with, and parts and classes as regulations name them. */
const TETAP = [
  ...POLARITAS, ...METODE_RERATA, ...CARA_EFISIENSI, ...METODE_SAMPEL, ...BENTUK, "desimal", "ribuan",
  // what a cell holds that was not measured
  ...TIDAK_DIUKUR,
  ...Object.values(id.fungsi.daftar).flatMap(({ params }) => params.map(({ nama }) => nama)),
  ...SKALA.flatMap(({ kelas }) => kelas.flatMap(({ huruf, kata, tambahan }) => [huruf, kata, tambahan])),
  ...ATURAN_IKPA.flatMap(({ komponen }) => komponen.flatMap(({ nama, aspek }) => [nama, aspek])),
  ...ATURAN_KOMPONEN_IKPA.penyerapan.flatMap(({ jenis }) => jenis),
  ...[...ATURAN_SAKIP, ...ATURAN_IP_ASN].flatMap(({ bagian }) => bagian.map(({ nama }) => nama)),
].filter((kata): kata is string => kata !== undefined);

const kataDari = (teks: string): string[] => teks.toLowerCase().match(/\p{L}+/gu) ?? [];
const KATA_TETAP = new Set(TETAP.flatMap(kataDari));

/**
 * Finds the words of a text that no translator would find. The user's own are told by word: sentences cite titles in part, and
 * charts cut them off.
 */
export function pencari(milikPemakai: readonly string[]): (teks: string) => string {
  const milik = new Set(milikPemakai.flatMap(kataDari));
  const dikenal = (kata: string): boolean => KATA_TETAP.has(kata) || milik.has(kata);
  return (teks) => {
    const sisa = diLuarKurung(teks).split("; ").filter((bagian) => !JUDUL.test(bagian.trim())).join(" ").replace(KODE, " ");
    const terpotong = /\p{L}…/u.test(sisa);
    const asing = kataDari(sisa).filter((kata) => !dikenal(kata) && !(terpotong && [...milik].some((satu) => satu.startsWith(kata))));
    return asing.length > 0 ? `${asing.join(" ")} <- ${teks}` : "";
  };
}
