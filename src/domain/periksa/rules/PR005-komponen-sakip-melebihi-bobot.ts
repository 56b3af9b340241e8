/** SAKIP: a component above its maximum, or components that do not add up to the score. */
import { tampilSel, tulisAngka } from "../../tabel/tulisAngka";
import { rapikan } from "../../tabel/kepala";
import type { BarisTabel, Komponen, Tabel } from "../../tabel/types";
import { letak } from "../baris";
import { indeksIndikator, type IndeksIndikator } from "../indeksIndikator";
import { angkaDi } from "../kolomAngka";
import type { SelAngka } from "../persamaan";
import { bertemu, jumlahSelang, selangLonggar } from "../selang";
import { sebutanIndikator, type Sebutan } from "../sebutan";
import type { Aturan, Langkah, Lapor } from "../types";

/** PermenPANRB 88/2021, and 12/2015 where the pencapaian of performance was still a component. */
const BOBOT_2021: Readonly<Partial<Record<Komponen, number>>> = { perencanaan: 30, pengukuran: 30, pelaporan: 15, evaluasi: 25 };
const BOBOT_2015: Readonly<Partial<Record<Komponen, number>>> = { perencanaan: 30, pengukuran: 25, pelaporan: 15, evaluasi: 10, pencapaian: 20 };
const LENGKAP = 4;

export const PR005: Aturan = {
  id: "PR005",
  slug: "komponen-sakip-melebihi-bobot",
  tingkat: "galat",
  *periksa(konteks, lapor): Langkah {
    const indeks = yield* indeksIndikator(konteks);
    for (const tabel of konteks.tabel) {
      yield;
      if (tabel.jenis === "sakip") periksaTabel(tabel, indeks, lapor);
    }
  },
};

interface Bagian {
  readonly baris: BarisTabel;
  readonly sel: SelAngka;
  readonly komponen: Komponen;
}

function periksaTabel(tabel: Tabel, indeks: IndeksIndikator, lapor: Lapor): void {
  const kolom = tabel.kolom.filter((k) => k.peran === "nilai" || k.peran === "nilaiAkhir");
  for (const k of kolom) {
    const bagian = tabel.baris.flatMap((baris): Bagian[] => {
      const sel = angkaDi(baris, k);
      return baris.jenis === "isi" && baris.komponen && sel && !sel.angka.persen ? [{ baris, sel, komponen: baris.komponen }] : [];
    });
    const bobot = bagian.some((b) => b.komponen === "pencapaian") ? BOBOT_2015 : BOBOT_2021;
    const utama = bagian.filter((b) => bobot[b.komponen] !== undefined);
    // values on 0–100 beside their weights are not parts of the score
    if (utama.length < 3 || utama.filter((b) => b.sel.angka.nilai > batas(tabel, b, bobot)).length > utama.length / 2) continue;
    for (const b of utama) {
      const maks = batas(tabel, b, bobot);
      if (b.sel.angka.nilai - b.sel.angka.toleransi <= maks) continue;
      lapor({
        ...letak(tabel, b.sel),
        pesanId: "PR005.melebihi",
        data: { tercetak: b.sel.mentah, tercetakTampil: tampilSel(b.sel), komponen: b.baris.label ?? "", batas: maks, batasTampil: tulisAngka(maks) },
        terkait: [],
      });
    }
    if (utama.length >= LENGKAP && new Set(utama.map((b) => b.komponen)).size === utama.length) periksaJumlah(tabel, utama, indeks, lapor);
  }
}

/** The printed weight where the table has one. */
function batas(tabel: Tabel, b: Bagian, bobot: typeof BOBOT_2021): number {
  const kolom = tabel.kolom.find((k) => k.peran === "bobot");
  const tercetak = kolom && angkaDi(b.baris, kolom)?.angka;
  return tercetak ? (tercetak.nilai <= 1 ? tercetak.nilai * 100 : tercetak.nilai) : bobot[b.komponen]!;
}

/** The sum must be one of the AKIP scores that the report prints; where it prints none there is nothing to say. */
function periksaJumlah(tabel: Tabel, bagian: readonly Bagian[], indeks: IndeksIndikator, lapor: Lapor): void {
  const jumlah = jumlahSelang(bagian.map((b) => selangLonggar(b.sel.angka, false)));
  const nilai = indeks.semua
    .filter((k) => /\b(akuntabilitas kinerja|sakip|akip)\b/.test(rapikan(indeks.anggota(k)[0]?.nama ?? "")))
    .flatMap((k): Sebutan[] => sebutanIndikator(indeks, k, "realisasi"));
  const cocok = (a: Sebutan["angka"]): boolean => bertemu(jumlah, selangLonggar(a, false));
  if (nilai.length === 0 || nilai.some((s) => cocok(s.angka))) return;
  const terhitung = bagian.reduce((a, b) => a + b.sel.angka.nilai, 0);
  const dekat = nilai.reduce((a, b) => (Math.abs(b.angka.nilai - terhitung) < Math.abs(a.angka.nilai - terhitung) ? b : a));
  // another unit or year is not meant
  if (Math.abs(dekat.angka.nilai - terhitung) > 1) return;
  lapor({
    ...letak(tabel, bagian[0]!.sel),
    tingkat: "peringatan",
    pesanId: "PR005.jumlah",
    data: { tercetak: dekat.sel.mentah, tercetakTampil: tampilSel(dekat.sel), terhitung, terhitungTampil: tulisAngka(terhitung, 2), jumlah: bagian.length },
    terkait: [letak(dekat.tabel, dekat.sel), ...bagian.slice(1).map((b) => letak(tabel, b.sel))],
  });
}
