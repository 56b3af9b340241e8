/** The same indicator has another realisasi or capaian in another table of the same year. */
import { tiap, type Bertahap } from "../../bertahap";
import type { BarisTabel, Tabel } from "../../tabel/types";
import { rapikan } from "../../tabel/kepala";
import { tampilSel } from "../../tabel/tulisAngka";
import { akarBeda, cariBeda, laporanBeda, type Beda } from "../bandingNilai";
import { letak } from "../baris";
import { indeksIndikator, type IndeksIndikator } from "../indeksIndikator";
import { angkaDi } from "../kolomAngka";
import { akarSel } from "../laporan";
import { selDi } from "../periode";
import type { SelAngka } from "../persamaan";
import { samaNilai } from "../samaNilai";
import { perTahun, sebutanIndikator, type Sebutan } from "../sebutan";
import type { Aturan, Langkah, Lapor, KonteksPeriksa } from "../types";

const KELOMPOK_SEIRIS = 50;

export const AT002: Aturan = {
  id: "AT002",
  slug: "realisasi-berbeda-antar-tabel",
  tingkat: "peringatan",
  dasar: ["PermenPANRB 53/2014: angka kinerja yang sama disajikan sama di seluruh laporan"],
  *periksa(konteks, lapor): Langkah {
    const indeks = yield* indeksIndikator(konteks);
    const sasaran = yield* capaianSasaran(konteks);
    const dijelaskan = new Set<SebutanSasaran>();
    for (const [i, kelompok] of indeks.semua.entries()) {
      if (i % KELOMPOK_SEIRIS === KELOMPOK_SEIRIS - 1) yield;
      for (const tahun of tahunKini(indeks, perTahun(sebutanIndikator(indeks, kelompok, "realisasi")))) {
        const bedaRealisasi = cariBeda(tahun);
        for (const b of bedaRealisasi) lapor({ ...laporanBeda(b, "AT002.realisasi"), akar: akarBeda(indeks, b) });
        const capaian = sebutanIndikator(indeks, kelompok, "capaian").filter((s) => s.tahun === tahun[0]!.tahun);
        for (const b of cariBeda(capaian)) laporCapaian(indeks, b, bedaRealisasi, lapor);
        for (const b of bedaRealisasi) for (const s of laporAkibatSasaran(indeks, b, sasaran, lapor)) dijelaskan.add(s);
      }
    }
    for (const [a, b] of sasaranBerbeda(sasaran)) if (!dijelaskan.has(a) && !dijelaskan.has(b)) laporSasaran(a, b, akarSasaran(a, b), lapor);
  },
};

/** Other years are the matter of the rule on last year's realisasi. */
function tahunKini(indeks: IndeksIndikator, perTahunnya: ReadonlyMap<number | undefined, Sebutan[]>): Sebutan[][] {
  return [...perTahunnya].filter(([tahun]) => tahun === undefined || indeks.tahunUtama === undefined || tahun >= indeks.tahunUtama).map(([, s]) => s);
}

/** A capaian that differs because its target or realisasi does is a consequence of that. */
function laporCapaian(indeks: IndeksIndikator, beda: Beda, realisasi: readonly Beda[], lapor: Lapor): void {
  const s = beda.menyimpang;
  const sebab = realisasi.find((b) => b.menyimpang.baris === s.baris);
  const target = [s, beda.acuan].map((x) => selDi(x.baris, x.periode.target)?.angka);
  const bedaTarget = target[0] && target[1] && !samaNilai(target[0], target[1]);
  const akar = sebab ? akarBeda(indeks, sebab) : bedaTarget ? akarBeda(indeks, { ...beda, menyimpang: { ...s, peran: "target" } }) : akarBeda(indeks, beda);
  lapor({ ...laporanBeda(beda, "AT002.capaian"), akar });
}

interface SebutanSasaran {
  readonly tabel: Tabel;
  readonly baris: BarisTabel;
  readonly sel: SelAngka;
  readonly nama: string;
}

/** Capaian of a sasaran: from its own row below the indicators, or from a table that lists only sasaran. */
function* capaianSasaran(konteks: KonteksPeriksa): Bertahap<SebutanSasaran[]> {
  const hasil: SebutanSasaran[] = [];
  for (const tabel of konteks.tabel) {
    yield;
    const kolom = tabel.kolom.filter((k) => k.peran === "capaian" && k.triwulan === undefined);
    if (kolom.length !== 1) continue;
    const daftar = !tabel.kolom.some((k) => k.peran === "indikator");
    yield* tiap(tabel.baris, (baris) => {
      const sel = angkaDi(baris, kolom[0]);
      const cocok = baris.jenis === "capaianSasaran" || (daftar && baris.jenis === "isi" && baris.barisSasaran === baris.row);
      if (sel && cocok && baris.sasaran !== "") hasil.push({ tabel, baris, sel, nama: rapikan(baris.sasaran) });
    });
  }
  return hasil;
}

function sasaranBerbeda(semua: readonly SebutanSasaran[]): [SebutanSasaran, SebutanSasaran][] {
  return semua.flatMap((a, i) =>
    semua.slice(0, i).filter((b) => b.tabel !== a.tabel && b.nama === a.nama && !samaNilai(a.sel.angka, b.sel.angka)).slice(0, 1).map((b): [SebutanSasaran, SebutanSasaran] => [a, b]),
  );
}

/** The mean over a deviating row carries the deviation on, even where it is smaller than rounding. */
function laporAkibatSasaran(indeks: IndeksIndikator, beda: Beda, semua: readonly SebutanSasaran[], lapor: Lapor): SebutanSasaran[] {
  const { tabel, baris } = beda.menyimpang;
  const sini = semua.find((s) => s.tabel === tabel && s.baris.row > baris.row && s.nama === rapikan(baris.sasaran));
  if (!sini) return [];
  const lain = semua.filter((s) => s.tabel !== tabel && s.nama === sini.nama && s.sel.angka.nilai !== sini.sel.angka.nilai);
  for (const sana of lain) laporSasaran(sini, sana, akarBeda(indeks, beda), lapor);
  return lain.length > 0 ? [sini, ...lain] : [];
}

/** The row below the indicators can be reckoned anew: where that fails, it is the cause. */
function akarSasaran(a: SebutanSasaran, b: SebutanSasaran): string {
  const dihitung = b.baris.jenis === "capaianSasaran" && a.baris.jenis !== "capaianSasaran" ? b : a;
  return akarSel(dihitung.tabel.lembar, dihitung.sel);
}

function laporSasaran(a: SebutanSasaran, b: SebutanSasaran, akar: string, lapor: Lapor): void {
  const tempat = letak(b.tabel, b.sel);
  lapor({
    ...letak(a.tabel, a.sel),
    pesanId: "AT002.sasaran",
    data: {
      tercetak: a.sel.mentah,
      nilaiTampil: tampilSel(a.sel),
      nilaiLain: b.sel.mentah,
      nilaiLainTampil: tampilSel(b.sel),
      sasaran: a.baris.sasaran,
      lembarLain: tempat.lembar,
      selLain: tempat.sel,
    },
    terkait: [tempat],
    akar,
  });
}
