/** IKPA: weights of the year, weighted values, total, konversi bobot, and the means of the aspects. */
import { tampilSel, tulisAngka } from "../../tabel/tulisAngka";
import { ATURAN_IKPA, aturanIkpa, type AturanIkpa } from "../../regulasi/ikpa";
import { rentangTahun } from "../../regulasi/tahun";
import type { Tabel } from "../../tabel/types";
import { letak, letakKepala } from "../baris";
import { sebabSalahTik } from "../hipotesis/sebab";
import { indeksIndikator } from "../indeksIndikator";
import { akarSel } from "../laporan";
import type { SelAngka } from "../persamaan";
import { bertemu, jumlahSelang, kali, rerataSelang, selangLonggar, type Selang } from "../selang";
import { rekamanIkpa, type KomponenTercetak, type RekamanIkpa } from "../tabelIkpa";
import type { Aturan, Langkah, Lapor } from "../types";

/** Deductions for dispensasi SPM from 2024 on. */
const DISPENSASI = [0, 0.25, 0.5, 0.75, 1];

export const PR001: Aturan = {
  id: "PR001",
  slug: "ikpa-tidak-sesuai",
  tingkat: "galat",
  *periksa(konteks, lapor): Langkah {
    const indeks = yield* indeksIndikator(konteks);
    for (const tabel of konteks.tabel) {
      yield;
      const rekaman = rekamanIkpa(tabel);
      const [pertama] = rekaman;
      if (pertama) periksaBobot(tabel, pertama, tabel.tahun ?? indeks.tahunUtama, lapor);
      for (const r of rekaman) periksaNilai(tabel, r, tabel.tahun ?? indeks.tahunUtama, lapor);
    }
  },
};

const persenBobot = (s: SelAngka): number => (s.angka.persen ? s.angka.nilai * 100 : s.angka.nilai);
const bobotAturan = (a: AturanIkpa, k: KomponenTercetak): number | undefined => a.komponen.find((x) => x.kode === k.kode)?.bobot;

function periksaBobot(tabel: Tabel, r: RekamanIkpa, tahun: number | undefined, lapor: Lapor): void {
  const berbobot = r.komponen.flatMap((k) => (k.bobot ? [{ k, bobot: k.bobot }] : []));
  if (berbobot.length < 5 || tahun === undefined) return;
  const beda = (a: AturanIkpa): typeof berbobot => berbobot.filter(({ k, bobot }) => Math.abs((bobotAturan(a, k) ?? -1) - persenBobot(bobot)) > 1e-6);
  const berlaku = aturanIkpa(tahun);
  if (!berlaku.ok) return;
  const salah = beda(berlaku.nilai.aturan);
  if (salah.length === 0) return;
  const lain = ATURAN_IKPA.find((a) => beda(a).length === 0);
  if (lain) {
    lapor({
      ...letak(tabel, salah[0]!.bobot),
      tingkat: "peringatan",
      pesanId: "PR001.bobotTahun",
      data: { tercetak: salah[0]!.bobot.mentah, tahun: String(tahun), tahunLain: rentangTahun(lain.berlaku), jumlah: salah.length },
      terkait: salah.slice(1).map((s) => letak(tabel, s.bobot)),
    });
    return;
  }
  // many differences: another kind of table, such as sub-weights
  if (salah.length > berbobot.length / 2) return;
  for (const { k, bobot } of salah) {
    const harap = bobotAturan(berlaku.nilai.aturan, k);
    lapor({
      ...letak(tabel, bobot),
      tingkat: "peringatan",
      pesanId: harap === undefined ? "PR001.bukanKomponen" : "PR001.bobot",
      data: { tercetak: bobot.mentah, tercetakTampil: tampilSel(bobot), terhitung: harap ?? null, terhitungTampil: harap === undefined ? "" : tulisAngka(harap), tahun: String(tahun) },
      terkait: [],
      akar: akarSel(tabel.lembar, bobot),
    });
  }
}

function periksaNilai(tabel: Tabel, r: RekamanIkpa, tahun: number | undefined, lapor: Lapor): void {
  const hitung = r.komponen.flatMap((k) => (k.nilai && k.bobot ? [{ k, selang: kali(selangLonggar(k.nilai.angka, false), persenBobot(k.bobot) / 100), tepat: (k.nilai.angka.nilai * persenBobot(k.bobot)) / 100 }] : []));
  const salah = hitung.filter(({ k, selang }) => k.akhir && !pas(selang, k.akhir));
  const lengkap = hitung.length === r.komponen.length && hitung.length > 0;
  const total = jumlahSelang(hitung.map((h) => h.selang));
  const totalSalah = lengkap && r.total !== undefined && !pas(total, r.total) && !tanpaUpTup(hitung, r.total);
  // one component whose weighted value and total are both off: its score is the cause
  const [satu] = salah;
  const akar = salah.length === 1 && satu && totalSalah ? akarSel(tabel.lembar, satu.k.nilai!) : undefined;
  for (const { k, tepat } of salah) laporSalah(tabel, k.akhir!, tepat, "PR001.tertimbang", [k.nilai!, k.bobot!], lapor, akar);
  if (totalSalah) laporSalah(tabel, r.total!, hitung.reduce((a, h) => a + h.tepat, 0), "PR001.total", hitung.map((h) => h.k.nilai!), lapor, akar);
  periksaAkhir(tabel, r, tahun, lapor, totalSalah ? (akar ?? akarSel(tabel.lembar, r.total!)) : undefined);
  periksaAspek(tabel, r, lapor, akar);
}

/** Listings print a UP/TUP value that carries no weight. */
function tanpaUpTup(hitung: readonly { readonly k: KomponenTercetak; readonly selang: Selang }[], total: SelAngka): boolean {
  return pas(jumlahSelang(hitung.filter((h) => h.k.kode !== "upTup").map((h) => h.selang)), total);
}

function periksaAkhir(tabel: Tabel, r: RekamanIkpa, tahun: number | undefined, lapor: Lapor, akar: string | undefined): void {
  if (!r.total || !r.konversi || !r.akhir) return;
  const konversi = r.konversi.angka.nilai > 1 ? r.konversi.angka.nilai / 100 : r.konversi.angka.nilai;
  if (konversi <= 0) return;
  const hasil = kali(selangLonggar(r.total.angka, false), 1 / konversi);
  const potongan = tahun !== undefined && tahun >= 2024 ? DISPENSASI : [0];
  if (potongan.some((p) => pas({ lo: hasil.lo - p, hi: hasil.hi - p }, r.akhir!))) return;
  laporSalah(tabel, r.akhir, r.total.angka.nilai / konversi, "PR001.akhir", [r.total, r.konversi], lapor, akar);
}

/** The value of an aspect stands below its first component: the plain mean of the components up to the next one. */
function periksaAspek(tabel: Tabel, r: RekamanIkpa, lapor: Lapor, akar: string | undefined): void {
  r.komponen.forEach((k, i) => {
    if (!k.aspek) return;
    const akhir = r.komponen.findIndex((x, j) => j > i && x.aspek);
    const isi = r.komponen.slice(i, akhir < 0 ? undefined : akhir).flatMap((x) => x.nilai ?? []);
    const rerata = rerataSelang(isi.map((s) => selangLonggar(s.angka, false)));
    // components that do not apply are printed as zero and left out of the mean
    const terisi = isi.filter((s) => s.angka.nilai > 0);
    const tanpaNol = terisi.length > 0 ? rerataSelang(terisi.map((s) => selangLonggar(s.angka, false))) : rerata;
    if (isi.length === 0 || pas(rerata, k.aspek) || pas(tanpaNol, k.aspek)) return;
    laporSalah(tabel, k.aspek, (rerata.lo + rerata.hi) / 2, "PR001.aspek", isi, lapor, akar);
  });
}

/** Within rounding, or truncation, of the printed figure. */
function pas(hitung: Selang, sel: SelAngka): boolean {
  const c = selangLonggar(sel.angka, false);
  return bertemu(hitung, { lo: c.lo, hi: c.hi + sel.angka.toleransi });
}

function laporSalah(tabel: Tabel, sel: SelAngka, harap: number, pesanId: string, bahan: readonly SelAngka[], lapor: Lapor, akar?: string): void {
  const sebab = sebabSalahTik(sel.angka, harap);
  lapor({
    ...letak(tabel, sel),
    pesanId,
    data: { tercetak: sel.mentah, tercetakTampil: tampilSel(sel), terhitung: harap, terhitungTampil: tulisAngka(harap, 2), ...(sebab ? { sebab } : {}) },
    terkait: bahan.length > 0 ? bahan.map((b) => letak(tabel, b)) : [letakKepala(tabel, tabel.kolom[0]!)],
    akar: akar ?? akarSel(tabel.lembar, sel),
  });
}
