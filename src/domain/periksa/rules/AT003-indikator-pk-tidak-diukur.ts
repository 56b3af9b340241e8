/** An indicator of the Perjanjian Kinerja that no table measures, or one that is measured without being agreed. */
import type { BarisTabel, PeranKolom, Tabel } from "../../tabel/types";
import { letak } from "../baris";
import { indeksIndikator, type EntriIndikator, type IndeksIndikator } from "../indeksIndikator";
import { mungkinSama } from "../kemiripanNama";
import type { Aturan, Langkah, Lapor, Laporan } from "../types";

/** Below this share of common indicators the two tables speak of different units. */
const BAGIAN_SAMA = 0.6;
const PALING_SEDIKIT = 3;

export const AT003: Aturan = {
  id: "AT003",
  slug: "indikator-pk-tidak-diukur",
  tingkat: "peringatan",
  dasar: ["PermenPANRB 53/2014: setiap indikator dalam Perjanjian Kinerja diukur dan dilaporkan"],
  *periksa(konteks, lapor): Langkah {
    const indeks = yield* indeksIndikator(konteks);
    const pk = konteks.tabel.filter((t) => t.jenis === "pk");
    if (pk.length === 0) return;
    const ukur = konteks.tabel.filter((t) => t.jenis === "capaian");
    const diukur = entri(indeks, konteks.tabel.filter((t) => t.jenis !== "pk" && t.jenis !== "menengah"));
    for (const t of pk) {
      yield;
      const dijanjikan = entri(indeks, [t]);
      if (dijanjikan.length < PALING_SEDIKIT || diukur.length === 0) continue;
      const hilang = hilangDari(dijanjikan, tabelUtama(indeks, t, ukur, dijanjikan) ?? diukur);
      if (1 - hilang.length / dijanjikan.length < BAGIAN_SAMA) continue;
      for (const e of hilang) laporkan(e, "AT003.tidakDiukur", lapor);
    }
    tambahan(indeks, pk, ukur, lapor);
  },
};

const entri = (indeks: IndeksIndikator, tabel: readonly Tabel[]): EntriIndikator[] =>
  tabel.flatMap((t) => t.baris.flatMap((b) => (hanyaNama(t, b) ? [] : (indeks.entri(b) ?? []))));

const PERAN_NAMA: ReadonlySet<PeranKolom> = new Set(["nomor", "kode", "sasaran", "indikator", "uraian"]);

/** A heading among the rows (`Sasaran 1 …`): nothing but a number and a name. */
const hanyaNama = (t: Tabel, b: BarisTabel): boolean =>
  t.kolom.every((k) => PERAN_NAMA.has(k.peran) || b.sel.get(k.col)?.kosong !== false);

/** Another spelling is another finding; a row that keeps its own promise is no other spelling of this one. */
function hilangDari(dijanjikan: readonly EntriIndikator[], diukur: readonly EntriIndikator[]): EntriIndikator[] {
  const ditepati = new Set(diukur.map((d) => d.kelompok));
  const kelompokJanji = new Set(dijanjikan.map((e) => e.kelompok));
  const sisa = diukur.filter((d) => !kelompokJanji.has(d.kelompok));
  return dijanjikan.filter((e) => !ditepati.has(e.kelompok) && !sisa.some((d) => mungkinSama(d.nama, e.nama)));
}

/**
 * Rows of the one table of capaian that measures the whole agreement of its year but for an indicator: what it leaves
 * out is not measured, though tables of other years may name it.
 */
function tabelUtama(
  indeks: IndeksIndikator,
  pk: Tabel,
  ukur: readonly Tabel[],
  dijanjikan: readonly EntriIndikator[],
): EntriIndikator[] | undefined {
  const setahun = ukur.filter((t) => t.tahun === undefined || pk.tahun === undefined || t.tahun === pk.tahun);
  const [satu] = setahun;
  if (!satu || setahun.length !== 1) return undefined;
  const isi = entri(indeks, [satu]);
  return hilangDari(dijanjikan, isi).length === 1 ? isi : undefined;
}

/** Another spelling is another finding. */
const sama = (a: EntriIndikator, b: EntriIndikator): boolean => a.kelompok === b.kelompok || mungkinSama(a.nama, b.nama);

/** The longest table of measurements, against all agreements together. */
function tambahan(indeks: IndeksIndikator, pk: readonly Tabel[], ukur: readonly Tabel[], lapor: Lapor): void {
  const dijanjikan = entri(indeks, pk);
  const terpanjang = ukur.map((t) => entri(indeks, [t])).reduce<EntriIndikator[]>((a, b) => (b.length > a.length ? b : a), []);
  if (terpanjang.length < PALING_SEDIKIT || dijanjikan.length === 0) return;
  const asing = terpanjang.filter((e) => !dijanjikan.some((d) => sama(d, e)));
  if (1 - asing.length / terpanjang.length < BAGIAN_SAMA) return;
  for (const e of asing) laporkan(e, "AT003.tidakDijanjikan", lapor);
}

function laporkan(e: EntriIndikator, pesanId: string, lapor: Lapor): void {
  const kolom = e.tabel.kolom.find((k) => k.peran === "indikator") ?? e.tabel.kolom.find((k) => k.peran === "uraian") ?? e.tabel.kolom[0]!;
  const laporan: Laporan = { ...letak(e.tabel, { row: e.baris.row, col: kolom.col }), pesanId, data: { tercetak: e.nama, indikator: e.nama }, terkait: [], akar: `${pesanId} ${e.kelompok}` };
  lapor(pesanId === "AT003.tidakDijanjikan" ? { ...laporan, tingkat: "saran" } : laporan);
}
