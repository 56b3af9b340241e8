/** The figure of the year is neither the sum nor the last, highest, lowest or mean of its four quarters, though others are. */
import { tampilSel } from "../../tabel/tulisAngka";
import type { BarisTabel, Kolom, Tabel } from "../../tabel/types";
import { letak } from "../baris";
import { sebabSalahTik, tampilSeperti } from "../hipotesis/sebab";
import { angkaDi } from "../kolomAngka";
import { akarSel } from "../laporan";
import type { SelAngka } from "../persamaan";
import { bertemu, jumlahSelang, rerataSelang, selangLonggar, type Selang } from "../selang";
import type { Aturan, Langkah, Laporan } from "../types";

const TRIWULAN = [1, 2, 3, 4] as const;
/** So many rows, and such a part of them, must show that the year is made of its quarters. */
const COCOK_PALING_SEDIKIT = 2;
const BAGIAN_COCOK = 0.6;
const MAKS_BARIS = 1_000;

export const TB007: Aturan = {
  id: "TB007",
  slug: "tahunan-bukan-dari-triwulan",
  tingkat: "peringatan",
  *periksa(konteks, lapor): Langkah {
    for (const tabel of konteks.tabel) {
      yield;
      if (tabel.jenis !== "triwulan" || tabel.baris.length > MAKS_BARIS) continue;
      for (const peran of ["target", "realisasi"] as const) {
        const tahunan = tabel.kolom.filter((k) => k.peran === peran && k.triwulan === undefined && k.semester === undefined);
        const triwulan = TRIWULAN.map((n) => tabel.kolom.filter((k) => k.peran === peran && k.triwulan === n));
        const [setahun] = tahunan;
        if (tahunan.length !== 1 || !setahun || triwulan.some((k) => k.length !== 1)) continue;
        for (const l of periksaKolom(tabel, setahun, triwulan.map(([k]) => k!))) lapor(l);
      }
    }
  },
};

interface Baris {
  readonly setahun: SelAngka;
  readonly isi: readonly SelAngka[];
  readonly cara: readonly Selang[];
}

function periksaKolom(tabel: Tabel, setahun: Kolom, triwulan: readonly Kolom[]): Laporan[] {
  const baris = tabel.baris.flatMap((b) => (b.jenis === "isi" ? (susun(b, setahun, triwulan) ?? []) : []));
  const cocok = (b: Baris): boolean => b.cara.some((s) => bertemu(s, selangLonggar(b.setahun.angka, true)));
  const salah = baris.filter((b) => !cocok(b));
  const benar = baris.length - salah.length;
  if (benar < COCOK_PALING_SEDIKIT || benar / baris.length < BAGIAN_COCOK) return [];
  return salah.map((b) => laporan(tabel, b));
}

function susun(baris: BarisTabel, setahun: Kolom, triwulan: readonly Kolom[]): Baris | undefined {
  const sel = angkaDi(baris, setahun);
  const isi = triwulan.flatMap((k) => angkaDi(baris, k) ?? []);
  // quarters that are not measured leave the year open
  if (!sel || isi.length !== triwulan.length || isi.some((s) => s.angka.persen !== sel.angka.persen)) return undefined;
  const selang = isi.map((s) => selangLonggar(s.angka, true));
  const urut = [...selang].sort((a, b) => a.lo - b.lo);
  return { setahun: sel, isi, cara: [selang.at(-1)!, jumlahSelang(selang), urut.at(-1)!, urut[0]!, rerataSelang(selang)] };
}

function laporan(tabel: Tabel, { setahun, isi }: Baris): Laporan {
  const jumlah = isi.reduce((a, s) => a + s.angka.nilai, 0);
  const akhir = isi.at(-1)!;
  const jauh = (x: number): number => Math.abs(x - setahun.angka.nilai);
  const harap = jauh(jumlah) < jauh(akhir.angka.nilai) ? jumlah : akhir.angka.nilai;
  const sebab = sebabSalahTik(setahun.angka, harap);
  return {
    ...letak(tabel, setahun),
    pesanId: "TB007.setahun",
    data: {
      tercetak: setahun.mentah,
      tercetakTampil: tampilSel(setahun),
      terhitung: harap,
      jumlahTampil: tampilSeperti(jumlah, setahun.angka),
      akhirTampil: tampilSel(akhir),
      ...(sebab ? { sebab } : {}),
    },
    terkait: isi.map((s) => letak(tabel, s)),
    akar: akarSel(tabel.lembar, setahun),
  };
}
