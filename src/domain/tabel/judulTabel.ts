/** What the lines above a table say: title, year, and of what the table speaks. */
import { AKHIR_SUBJEK, AWAL_SUBJEK, KATA_NOMOR_SUBJEK, POLA_CATATAN, POLA_JUDUL } from "./kamus";
import { tahunDalam } from "./kepala";
import type { LembarBaca } from "./lembarBaca";
import type { Kolom, Tabel } from "./types";

const JUDUL_MAKS = 4;
const NAMA_INSTANSI =
  /^\s*(biro|direktorat|kementerian|dinas|badan|sekretariat|deputi|balai|pemerintah|kabupaten|kota|provinsi|kecamatan|inspektorat|pusat|kantor|lembaga|komisi|pengadilan|kejaksaan|rumah sakit|universitas|satuan kerja|unit kerja|satker|opd)\b/i;
/** Blank rows between the lines, and between them and a header; a list without one may belong to anything above it. */
const SELA_MAKS = 1;
const SELA_KEPALA = 2;

/** The lines above the header: captions and titles, nearest last. */
export function judulTabel(l: LembarBaca, row: number, kolAwal: number, kolAkhir: number, berkepala: boolean): string {
  const bagian: string[] = [];
  let sela = 0;
  for (let r = row - 1; r >= l.baris.awal && bagian.length < JUDUL_MAKS; r--) {
    const terisi = l.terisi(r, Math.max(l.kolom.awal, kolAwal - 1), kolAkhir);
    if (terisi.length === 0) {
      if (++sela > (bagian.length === 0 && berkepala ? SELA_KEPALA : SELA_MAKS) || (l.terisi(r).length === 0 && bagian.length > 0)) break;
      continue;
    }
    const teks = l.teks(r, terisi[0]!);
    if (terisi.length > 2 || terisi.some((c) => l.angkaIsi(r, c))) break;
    // a line of source or remark may stand between title and header
    if (POLA_CATATAN.test(teks)) continue;
    bagian.unshift(terisi.map((c) => l.teks(r, c)).join(" "));
    if (POLA_JUDUL.test(teks)) break;
  }
  // the name of the office in a line of its own says nothing about the table
  return bagian.filter((b, i) => i === 0 || !NAMA_INSTANSI.test(b)).join(" ");
}

export function tahunTabel(judul: string, lembar: string, kolom: readonly Kolom[]): number | undefined {
  const dariNama = tahunDalam(judul) ?? tahunDalam(lembar);
  if (dariNama !== undefined) return dariNama;
  const pasangan = kolom.filter(
    (k) => k.tahun !== undefined && (k.peran === "target" || k.peran === "realisasi" || k.peran === "capaian"),
  );
  const tahun = new Set(pasangan.map((k) => k.tahun!));
  if (tahun.size === 1) return [...tahun][0];
  const berpasangan = [...tahun].filter((t) =>
    ["target", "realisasi"].every((p) => pasangan.some((k) => k.tahun === t && k.peran === p)),
  );
  return berpasangan.length === 1 ? berpasangan[0] : undefined;
}

/** `(dalam ribuan rupiah)` above the header or in it. */
export function pengaliTabel(judul: string, kolom: readonly Kolom[]): Tabel["pengali"] {
  const kata = /\b(?:dalam |rp\.? ?)?(ribu|juta|miliar|milyar)(?:an)?(?: rupiah| rp\b|\))/i
    .exec([judul, ...kolom.map((k) => k.judul)].join(" "))?.[1]
    ?.toLowerCase();
  if (kata === undefined) return undefined;
  return kata === "ribu" ? 1e3 : kata === "juta" ? 1e6 : 1e9;
}

export function subjekTabel(judul: string): Pick<Tabel, "subjek" | "nomorSubjek"> {
  let sisa = judul
    .replace(/["“”„]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  let nomorSubjek: Tabel["nomorSubjek"];
  for (let berubah = true; berubah;) {
    berubah = false;
    for (const [kata, pola] of KATA_NOMOR_SUBJEK) {
      const cocok = pola.exec(sisa);
      if (!cocok) continue;
      nomorSubjek ??= { kata, nomor: cocok[1]! };
      sisa = sisa.slice(cocok[0].length).trim();
      berubah = true;
    }
    const lebihPendek = sisa.replace(AWAL_SUBJEK, "").replace(AKHIR_SUBJEK, "").trim();
    berubah ||= lebihPendek !== sisa;
    sisa = lebihPendek;
  }
  return { ...(/\p{L}{3}/u.test(sisa) ? { subjek: sisa } : {}), ...(nomorSubjek ? { nomorSubjek } : {}) };
}
