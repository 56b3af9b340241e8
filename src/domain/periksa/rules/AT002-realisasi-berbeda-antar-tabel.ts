/** The same indicator has another realisasi or capaian in another table of the same year. */
import { Porsi, tiap, type Bertahap } from "../../bertahap";
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
import { perTahun, sebutanIndikator, selIndikator, type Sebutan } from "../sebutan";
import type { Aturan, Langkah, Lapor, KonteksPeriksa } from "../types";

/** To compare a row with those of its name costs as much as looking at so many cells. */
const SEL_SASARAN = 5;

export const AT002: Aturan = {
  id: "AT002",
  slug: "realisasi-berbeda-antar-tabel",
  tingkat: "peringatan",
  *periksa(konteks, lapor): Langkah {
    const indeks = yield* indeksIndikator(konteks);
    const sasaran = yield* capaianSasaran(konteks);
    const dijelaskan = new Set<SebutanSasaran>();
    const porsi = new Porsi();
    for (const kelompok of indeks.semua) {
      if (porsi.habis(2 * selIndikator(indeks.anggota(kelompok).length))) yield;
      for (const tahun of tahunKini(indeks, perTahun(sebutanIndikator(indeks, kelompok, "realisasi")))) {
        const bedaRealisasi = cariBeda(tahun);
        for (const b of bedaRealisasi) lapor({ ...laporanBeda(b, "AT002.realisasi"), akar: akarBeda(indeks, b) });
        const capaian = sebutanIndikator(indeks, kelompok, "capaian").filter((s) => s.tahun === tahun[0]!.tahun);
        for (const b of cariBeda(capaian)) laporCapaian(indeks, b, bedaRealisasi, lapor);
        for (const b of bedaRealisasi) for (const s of laporAkibatSasaran(indeks, b, sasaran, lapor)) dijelaskan.add(s);
      }
    }
    for (const [a, b] of yield* sasaranBerbeda(sasaran)) if (!dijelaskan.has(a) && !dijelaskan.has(b)) laporSasaran(a, b, akarSasaran(a, b), lapor);
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

interface DaftarSasaran {
  readonly semua: readonly SebutanSasaran[];
  /** The same by their name. */
  readonly bernama: ReadonlyMap<string, readonly SebutanSasaran[]>;
}

/** Capaian of a sasaran: from its own row below the indicators, or from a table that lists only sasaran. */
function* capaianSasaran(konteks: KonteksPeriksa): Bertahap<DaftarSasaran> {
  const semua: SebutanSasaran[] = [];
  const bernama = new Map<string, SebutanSasaran[]>();
  for (const tabel of konteks.tabel) {
    yield;
    const kolom = tabel.kolom.filter((k) => k.peran === "capaian" && k.triwulan === undefined);
    if (kolom.length !== 1) continue;
    const daftar = !tabel.kolom.some((k) => k.peran === "indikator");
    yield* tiap(tabel.baris, (baris) => {
      const sel = angkaDi(baris, kolom[0]);
      const cocok = baris.jenis === "capaianSasaran" || (daftar && baris.jenis === "isi" && baris.barisSasaran === baris.row);
      if (!sel || !cocok || baris.sasaran === "") return;
      const satu = { tabel, baris, sel, nama: rapikan(baris.sasaran) };
      semua.push(satu);
      const ada = bernama.get(satu.nama);
      if (ada) ada.push(satu);
      else bernama.set(satu.nama, [satu]);
    });
  }
  return { semua, bernama };
}

/** Each with the first one above it that says something else. */
function* sasaranBerbeda({ semua, bernama }: DaftarSasaran): Bertahap<[SebutanSasaran, SebutanSasaran][]> {
  const hasil: [SebutanSasaran, SebutanSasaran][] = [];
  const bandingkan = (a: SebutanSasaran): void => {
    for (const b of bernama.get(a.nama)!) {
      if (b === a) return;
      if (b.tabel === a.tabel || samaNilai(a.sel.angka, b.sel.angka)) continue;
      hasil.push([a, b]);
      return;
    }
  };
  yield* tiap(semua, bandingkan, SEL_SASARAN);
  return hasil;
}

/** The mean over a deviating row carries the deviation on, even where it is smaller than rounding. */
function laporAkibatSasaran(indeks: IndeksIndikator, beda: Beda, { bernama }: DaftarSasaran, lapor: Lapor): SebutanSasaran[] {
  const { tabel, baris } = beda.menyimpang;
  const senama = bernama.get(rapikan(baris.sasaran)) ?? [];
  const sini = senama.find((s) => s.tabel === tabel && s.baris.row > baris.row);
  if (!sini) return [];
  const lain = senama.filter((s) => s.tabel !== tabel && s.sel.angka.nilai !== sini.sel.angka.nilai);
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
