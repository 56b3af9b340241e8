/** Columns of a list without header: roles from what stands in the cells and from how the numbers hang together. */
import { hurufKolom } from "./alamat";
import type { BarisMentah } from "./isiTabel";
import { rapikan } from "./kepala";
import { ukuranDari } from "./komponen";
import type { JenisTabel, Kolom, PeranKolom, SelTabel } from "./types";

const UANG_TERENDAH = 1e6;
const TOLERANSI_NISBAH = 0.006;
const BAGIAN_COCOK = 0.8;

export function kolomDaftar(
  kolom: readonly number[],
  baris: readonly BarisMentah[],
  judul: string,
  jenis: JenisTabel,
): Kolom[] {
  const isi = (c: number): SelTabel[] =>
    baris.map((b) => b.sel.get(c)).filter((s): s is SelTabel => s !== undefined && !s.kosong);
  const peran = new Map<number, PeranKolom>();
  const angka = kolom.filter((c) => isi(c).some((s) => s.angka !== undefined || s.ambigu));
  const [pertama, ...lain] = kolom;
  if (pertama !== undefined && urutan(isi(pertama), baris.length) && lain.length >= 2) peran.set(pertama, "nomor");
  for (const c of kolom) {
    if (peran.has(c)) continue;
    if (
      isi(c).some((s) => s.rentang !== undefined) &&
      isi(c).every((s) => s.rentang !== undefined || s.angka === undefined)
    )
      peran.set(c, "rentang");
    else if (!angka.includes(c)) peran.set(c, [...peran.values()].includes("uraian") ? "keterangan" : "uraian");
  }
  const nilai = angka.filter((c) => !peran.has(c));
  for (const [c, p] of dariNisbah(nilai, baris)) peran.set(c, p);
  // `Pagu | … ; Realisasi | …`: each row is something else
  const campur = kolom.some(
    (c) =>
      new Set(isi(c).flatMap((s) => (typeof s.mentah === "string" && !s.angka ? (ukuranDari(s.mentah) ?? []) : [])))
        .size >= 2,
  );
  for (const c of nilai) if (!peran.has(c)) peran.set(c, campur ? "nilai" : peranNilai(isi(c), judul, jenis));
  return kolom.map((col) => ({
    col,
    huruf: hurufKolom(col),
    peran: peran.get(col) ?? "lainnya",
    judul: "",
    persen: false,
    kualifikasi: "",
  }));
}

/** `1 2 3` or `1. 2. 3.`, perhaps with blanks between. */
function urutan(sel: readonly SelTabel[], baris: number): boolean {
  const nomor = sel.map((s) => Number(/^\(?(\d{1,3})[.)]?$/.exec(String(s.mentah).trim())?.[1] ?? NaN));
  return nomor.length > 0 && nomor.length * 2 >= baris && nomor.every((n, i) => n === nomor[0]! + i) && nomor[0]! <= 1;
}

/** Three columns of which the third is the second over the first: target, realisasi, capaian; of money pagu, realisasi, serapan. */
function dariNisbah(kolom: readonly number[], baris: readonly BarisMentah[]): Map<number, PeranKolom> {
  const hasil = new Map<number, PeranKolom>();
  const nilai = (b: BarisMentah, c: number): number | undefined => b.sel.get(c)?.angka?.nilai;
  const cocok = (uji: (b: BarisMentah) => boolean | undefined): boolean => {
    const dinilai = baris.map(uji).filter((x) => x !== undefined);
    return dinilai.length >= 2 && dinilai.filter((x) => x).length / dinilai.length >= BAGIAN_COCOK;
  };
  for (let i = 0; i + 2 < kolom.length; i++) {
    const [a, b, c] = [kolom[i]!, kolom[i + 1]!, kolom[i + 2]!];
    const nisbah = cocok((x) => {
      const [t, r, p] = [nilai(x, a), nilai(x, b), nilai(x, c)];
      if (t === undefined || r === undefined || p === undefined || t === 0) return undefined;
      return [1, 100].some((f) => Math.abs(p / f - r / t) <= TOLERANSI_NISBAH * Math.max(1, r / t));
    });
    if (!nisbah) continue;
    const uang = baris.some((x) => (nilai(x, a) ?? 0) >= UANG_TERENDAH);
    hasil
      .set(a, uang ? "pagu" : "target")
      .set(b, "realisasi")
      .set(c, uang ? "serapan" : "capaian");
    const d = kolom.slice(i + 3).find((k) => cocok((x) => selisih(nilai(x, a), nilai(x, b), nilai(x, k))));
    if (d !== undefined) hasil.set(d, uang ? "sisa" : "selisih");
    return hasil;
  }
  return hasil;
}

function selisih(a: number | undefined, b: number | undefined, c: number | undefined): boolean | undefined {
  return a === undefined || b === undefined || c === undefined
    ? undefined
    : Math.abs(a - b - c) <= 1e-6 * Math.max(1, Math.abs(a));
}

function peranNilai(sel: readonly SelTabel[], judul: string, jenis: JenisTabel): PeranKolom {
  const teks = rapikan(judul);
  const angka = sel.flatMap((s) => (s.angka ? [s.angka] : []));
  const persen = angka.length > 0 && angka.every((a) => a.persen);
  const uang = angka.length > 0 && angka.every((a) => a.asal?.rupiah === true || a.nilai >= UANG_TERENDAH);
  if (persen && (jenis === "sakip" || jenis === "ikpa" || /\bbobot\b/.test(teks))) return "bobot";
  if (persen)
    return /realisasi|serap|anggaran|keuangan/.test(teks) && !/capaian|kinerja/.test(teks) ? "serapan" : "persen";
  if (uang && /pagu|anggaran|alokasi|dipa|belanja/.test(teks) && !/realisasi/.test(teks)) return "pagu";
  return /responden|jumlah|banyaknya/.test(teks) ? "jumlah" : "nilai";
}
