/** Means in a foot row over columns other than capaian: where one of them fits and another does not, the other is wrong. */
import { tampilSel } from "../tabel/tulisAngka";
import type { BarisTabel, JenisTabel, Kolom, Tabel } from "../tabel/types";
import { letak } from "./baris";
import { sebabSalahTik, tampilSeperti } from "./hipotesis/sebab";
import { angkaDi, kolomBerangka } from "./kolomAngka";
import { akarSel } from "./laporan";
import type { SelAngka } from "./persamaan";
import { bertemu, rerataSelang, selangLonggar } from "./selang";
import type { Laporan } from "./types";

/** Here a foot row may hold sums beside means, and results of its own. */
const JENIS_BERJUMLAH: ReadonlySet<JenisTabel> = new Set(["anggaran", "efisiensi", "ro", "kepatuhan", "triwulan"]);
const ANGKA_PALING_SEDIKIT = 2;
const MAKS_BARIS = 400;
const MAKS_TERKAIT = 20;

interface Rerata {
  readonly sel: SelAngka;
  readonly isi: readonly SelAngka[];
  readonly cocok: boolean;
}

export function rerataKeliru(tabel: Tabel): Laporan[] {
  if (tabel.baris.length > MAKS_BARIS || JENIS_BERJUMLAH.has(tabel.jenis)) return [];
  const kolom = kolomBerangka(tabel).filter((k) => k.peran === "realisasi" || k.peran === "nilai");
  return tabel.baris.flatMap((baris, i) => {
    if (baris.jenis !== "rerata") return [];
    const atas = tabel.baris.slice(0, i).filter((b) => b.jenis === "isi");
    const rerata = kolom.flatMap((k) => nilai(baris, k, atas) ?? []);
    // a sum, or a mean of something else, stands in more than one of them
    return rerata.filter((r) => !r.cocok).length === 1 && rerata.some((r) => r.cocok) ? rerata.filter((r) => !r.cocok).map((r) => laporan(tabel, r)) : [];
  });
}

/** Trivial where all numbers are equal: such a mean proves nothing about its row. */
function nilai(baris: BarisTabel, kolom: Kolom, atas: readonly BarisTabel[]): Rerata | undefined {
  const sel = angkaDi(baris, kolom);
  const isi = atas.flatMap((b) => angkaDi(b, kolom) ?? []);
  const berbeda = new Set(isi.map((s) => s.angka.nilai)).size > 1;
  if (!sel || isi.length < ANGKA_PALING_SEDIKIT || !berbeda || isi.some((s) => s.angka.persen !== sel.angka.persen)) return undefined;
  const hitung = rerataSelang(isi.map((s) => selangLonggar(s.angka, true)));
  const tercetak = selangLonggar(sel.angka, false);
  return { sel, isi, cocok: bertemu(hitung, { lo: tercetak.lo, hi: tercetak.hi + sel.angka.toleransi }) };
}

function laporan(tabel: Tabel, { sel, isi }: Rerata): Laporan {
  const harap = isi.reduce((a, s) => a + s.angka.nilai, 0) / isi.length;
  const sebab = sebabSalahTik(sel.angka, harap);
  return {
    ...letak(tabel, sel),
    pesanId: "TB001.kolom",
    data: {
      tercetak: sel.mentah,
      tercetakTampil: tampilSel(sel),
      terhitung: harap,
      terhitungTampil: tampilSeperti(harap, sel.angka),
      jumlah: isi.length,
      ...(sebab ? { sebab } : {}),
    },
    terkait: isi.slice(0, MAKS_TERKAIT).map((s) => letak(tabel, s)),
    akar: akarSel(tabel.lembar, sel),
  };
}
