/** Nilai Kinerja Anggaran does not follow from EKA (SMART) and IKPA with the weights of its year. */
import { ATURAN_NKA, aturanNka } from "../../regulasi/nka";
import { rentangTahun } from "../../regulasi/tahun";
import { rapikan } from "../../tabel/kepala";
import { tampilSel, tulisAngka } from "../../tabel/tulisAngka";
import { letak } from "../baris";
import { indeksIndikator, type IndeksIndikator } from "../indeksIndikator";
import { bertemu, jumlahSelang, kali, selangLonggar, type Selang } from "../selang";
import { sebutanIndikator, type Sebutan } from "../sebutan";
import type { Aturan, Langkah } from "../types";

const EKA = /\b(smart|eka|evaluasi kinerja anggaran|kinerja perencanaan anggaran)\b/;
const IKPA = /\bikpa\b|\bindikator (kinerja )?pelaksanaan anggaran\b|\bkinerja pelaksanaan anggaran\b/;
const NKA = /\bnka\b|\bnilai kinerja anggaran\b/;

const KELOMPOK_SEIRIS = 1_000;

export const PR002: Aturan = {
  id: "PR002",
  slug: "nka-bukan-eka-dan-ikpa",
  tingkat: "peringatan",
  *periksa(konteks, lapor): Langkah {
    const indeks = yield* indeksIndikator(konteks);
    yield;
    const eka = yield* cari(indeks, EKA);
    const ikpa = yield* cari(indeks, IKPA);
    const nka = yield* cari(indeks, NKA, EKA);
    // several units in one report: whose is whose cannot be told
    if (eka === undefined || ikpa === undefined || nka === undefined) return;
    const nilai = [eka, ikpa, nka].map((k) => perTahun(indeks, k));
    for (const [tahun, n] of nilai[2]!) {
      const [e, i] = [nilai[0]!.get(tahun), nilai[1]!.get(tahun)];
      const aturan = tahun === undefined ? undefined : aturanNka(tahun);
      if (!e || !i || !aturan?.ok) continue;
      const bobot = aturan.nilai.aturan.bobot;
      const c = selangLonggar(n.angka, false);
      const hitung = (b: { eka: number; ikpa: number }): Selang =>
        jumlahSelang([kali(selangLonggar(e.angka, false), b.eka / 100), kali(selangLonggar(i.angka, false), b.ikpa / 100)]);
      const pas = (b: { eka: number; ikpa: number }): boolean => bertemu(hitung(b), { lo: c.lo, hi: c.hi + n.angka.toleransi });
      if (pas(bobot)) continue;
      const lain = ATURAN_NKA.find((a) => pas(a.bobot));
      const terhitung = (e.angka.nilai * bobot.eka + i.angka.nilai * bobot.ikpa) / 100;
      lapor({
        ...letak(n.tabel, n.sel),
        pesanId: lain ? "PR002.tahunLain" : "PR002.nka",
        data: {
          tercetak: n.sel.mentah,
          tercetakTampil: tampilSel(n.sel),
          terhitung,
          terhitungTampil: tulisAngka(terhitung, 2),
          ekaTampil: tampilSel(e.sel),
          ikpaTampil: tampilSel(i.sel),
          bobot: `${bobot.eka}/${bobot.ikpa}`,
          tahun: String(tahun),
          tahunLain: lain ? rentangTahun(lain.berlaku) : "",
        },
        terkait: [letak(e.tabel, e.sel), letak(i.tabel, i.sel)],
      });
    }
  },
};

/** The only indicator whose name fits. */
function* cari(indeks: IndeksIndikator, pola: RegExp, kecuali?: RegExp): Generator<undefined, number | undefined> {
  const cocok: number[] = [];
  for (const [i, k] of indeks.semua.entries()) {
    if (i % KELOMPOK_SEIRIS === KELOMPOK_SEIRIS - 1) yield;
    const nama = rapikan(indeks.anggota(k)[0]?.nama ?? "");
    if (pola.test(nama) && !kecuali?.test(nama) && !(pola === NKA && IKPA.test(nama))) cocok.push(k);
  }
  return cocok.length === 1 ? cocok[0] : undefined;
}

function perTahun(indeks: IndeksIndikator, kelompok: number): Map<number | undefined, Sebutan> {
  const hasil = new Map<number | undefined, Sebutan>();
  for (const s of sebutanIndikator(indeks, kelompok, "realisasi")) if (!hasil.has(s.tahun) && s.angka.nilai > 1) hasil.set(s.tahun, s);
  return hasil;
}
