/** An indicator of the Perjanjian Kinerja that no table measures, or one that is measured without being agreed. */
import { Porsi, saring, tiap, type Bertahap } from "../../bertahap";
import type { BarisTabel, PeranKolom, Tabel } from "../../tabel/types";
import { letak } from "../baris";
import { indeksIndikator, type EntriIndikator, type IndeksIndikator } from "../indeksIndikator";
import { DaftarNama } from "../kemiripanNama";
import type { Aturan, Langkah, Lapor, Laporan } from "../types";

/** Below this share of common indicators the two tables speak of different units. */
const BAGIAN_SAMA = 0.6;
const PALING_SEDIKIT = 3;
/** To look for another spelling of a name costs as much as looking at so many cells. */
const SEL_NAMA = 20;

export const AT003: Aturan = {
  id: "AT003",
  slug: "indikator-pk-tidak-diukur",
  tingkat: "peringatan",
  *periksa(konteks, lapor): Langkah {
    const indeks = yield* indeksIndikator(konteks);
    const pk = konteks.tabel.filter((t) => t.jenis === "pk");
    if (pk.length === 0) return;
    const ukur = konteks.tabel.filter((t) => t.jenis === "capaian");
    const diukur = yield* entri(indeks, konteks.tabel.filter((t) => t.jenis !== "pk" && t.jenis !== "menengah"));
    for (const t of pk) {
      yield;
      const dijanjikan = yield* entri(indeks, [t]);
      if (dijanjikan.length < PALING_SEDIKIT || diukur.length === 0) continue;
      const hilang = yield* hilangDari(dijanjikan, (yield* tabelUtama(indeks, t, ukur, dijanjikan)) ?? diukur);
      if (1 - hilang.length / dijanjikan.length < BAGIAN_SAMA) continue;
      for (const e of hilang) laporkan(e, "AT003.tidakDiukur", lapor);
    }
    yield* tambahan(indeks, pk, ukur, lapor);
  },
};

function* entri(indeks: IndeksIndikator, tabel: readonly Tabel[]): Bertahap<EntriIndikator[]> {
  const hasil: EntriIndikator[] = [];
  for (const t of tabel) {
    yield* tiap(t.baris, (b) => {
      const satu = hanyaNama(t, b) ? undefined : indeks.entri(b);
      if (satu) hasil.push(satu);
    });
  }
  return hasil;
}

const PERAN_NAMA: ReadonlySet<PeranKolom> = new Set(["nomor", "kode", "sasaran", "indikator", "uraian"]);

/** A heading among the rows (`Sasaran 1 …`): nothing but a number and a name. */
const hanyaNama = (t: Tabel, b: BarisTabel): boolean =>
  t.kolom.every((k) => PERAN_NAMA.has(k.peran) || b.sel.get(k.col)?.kosong !== false);

/** Another spelling is another finding; a row that keeps its own promise is no other spelling of this one. */
function* hilangDari(dijanjikan: readonly EntriIndikator[], diukur: readonly EntriIndikator[]): Bertahap<EntriIndikator[]> {
  const ditepati = yield* kelompokDari(diukur);
  const kelompokJanji = yield* kelompokDari(dijanjikan);
  const sisa = yield* saring(diukur, (d) => !kelompokJanji.has(d.kelompok));
  return yield* tanpaEjaanLain(yield* saring(dijanjikan, (e) => !ditepati.has(e.kelompok)), sisa);
}

function* kelompokDari(entri: readonly EntriIndikator[]): Bertahap<ReadonlySet<number>> {
  const hasil = new Set<number>();
  yield* tiap(entri, (e) => void hasil.add(e.kelompok));
  return hasil;
}

/** Those of which none of the others is another spelling: that is another finding. */
function* tanpaEjaanLain(isi: readonly EntriIndikator[], lain: readonly EntriIndikator[]): Bertahap<EntriIndikator[]> {
  if (isi.length === 0) return [];
  const nama = yield* DaftarNama.dari(lain.map((d) => d.nama));
  const hasil: EntriIndikator[] = [];
  const porsi = new Porsi();
  for (const e of isi) {
    if (porsi.habis(SEL_NAMA)) yield;
    if (!(yield* nama.ada(e.nama))) hasil.push(e);
  }
  return hasil;
}

/**
 * Rows of the one table of capaian that measures the whole agreement of its year but for an indicator: what it leaves
 * out is not measured, though tables of other years may name it.
 */
function* tabelUtama(
  indeks: IndeksIndikator,
  pk: Tabel,
  ukur: readonly Tabel[],
  dijanjikan: readonly EntriIndikator[],
): Bertahap<EntriIndikator[] | undefined> {
  const setahun = ukur.filter((t) => t.tahun === undefined || pk.tahun === undefined || t.tahun === pk.tahun);
  const [satu] = setahun;
  if (!satu || setahun.length !== 1) return undefined;
  const isi = yield* entri(indeks, [satu]);
  return (yield* hilangDari(dijanjikan, isi)).length === 1 ? isi : undefined;
}

/** The longest table of measurements, against all agreements together. */
function* tambahan(indeks: IndeksIndikator, pk: readonly Tabel[], ukur: readonly Tabel[], lapor: Lapor): Langkah {
  const dijanjikan = yield* entri(indeks, pk);
  let terpanjang: readonly EntriIndikator[] = [];
  for (const t of ukur) {
    const isi = yield* entri(indeks, [t]);
    if (isi.length > terpanjang.length) terpanjang = isi;
  }
  if (terpanjang.length < PALING_SEDIKIT || dijanjikan.length === 0) return;
  const janji = yield* kelompokDari(dijanjikan);
  const asing = yield* tanpaEjaanLain(yield* saring(terpanjang, (e) => !janji.has(e.kelompok)), dijanjikan);
  if (1 - asing.length / terpanjang.length < BAGIAN_SAMA) return;
  for (const e of asing) laporkan(e, "AT003.tidakDijanjikan", lapor);
}

function laporkan(e: EntriIndikator, pesanId: string, lapor: Lapor): void {
  const kolom = e.tabel.kolom.find((k) => k.peran === "indikator") ?? e.tabel.kolom.find((k) => k.peran === "uraian") ?? e.tabel.kolom[0]!;
  const laporan: Laporan = { ...letak(e.tabel, { row: e.baris.row, col: kolom.col }), pesanId, data: { tercetak: e.nama, indikator: e.nama }, terkait: [], akar: `${pesanId} ${e.kelompok}` };
  lapor(pesanId === "AT003.tidakDijanjikan" ? { ...laporan, tingkat: "saran" } : laporan);
}
