/** A header contradicts its column: a printed formula that divides the wrong way, or a title over other contents. */
import { bacaKepala } from "../../tabel/kepala";
import type { Kolom, Tabel } from "../../tabel/types";
import { letak, letakKepala, polaritasBaris } from "../baris";
import { indeksIndikator } from "../indeksIndikator";
import { bertemu, kali, selangLonggar, sekitar } from "../selang";
import { nomorKolomTabel, rumusTercetak, type RumusTercetak } from "../rumusJudul";
import type { Aturan, Langkah, Lapor } from "../types";

const FAKTOR = [1, 100, 1 / 100];

export const HT006: Aturan = {
  id: "HT006",
  slug: "judul-kolom-menyesatkan",
  tingkat: "peringatan",
  dasar: ["Rumus capaian: realisasi dibagi target", "Kelaziman penyusunan laporan: judul kolom menyebut isinya"],
  *periksa(konteks, lapor): Langkah {
    const indeks = yield* indeksIndikator(konteks);
    for (const k of indeks.judulKeliru) {
      lapor({
        ...letakKepala(k.tabel, k.tabel.kolom[0]!),
        pesanId: "HT006.judulTabel",
        data: { tercetak: k.tabel.judul, judul: k.tabel.judul, indikator: k.nama },
        terkait: [...k.baris.sel.values()].filter((s) => s.angka).map((s) => letak(k.tabel, s)),
      });
    }
    for (const tabel of konteks.tabel) {
      yield;
      for (const rumus of rumusTercetak(tabel)) periksaRumus(tabel, rumus, lapor);
      for (const kolom of tabel.kolom) periksaJudul(tabel, kolom, lapor);
    }
  },
};

function periksaRumus(tabel: Tabel, rumus: RumusTercetak, lapor: Lapor): void {
  const nomor = nomorKolomTabel(tabel);
  const terbalik = rumus.pembagian.find(([a, b]) => nomor.get(a)?.peran === "target" && nomor.get(b)?.peran === "realisasi");
  const hasil = nilaiBaris(tabel, rumus, nomor);
  const cocok = hasil.filter((h) => h.cocok).length;
  const turun = tabel.baris.some((b) => polaritasBaris(tabel, b) === "turun");
  // T/R that does give the printed values, other than by R = T, is the rule of falling indicators
  const bermakna = hasil.some((h) => h.cocok && !h.sepele);
  if (terbalik && !turun && !bermakna) {
    const [a, b] = terbalik;
    lapor({
      ...letakKepala(tabel, rumus.kolom),
      pesanId: "HT006.rumusTerbalik",
      data: { tercetak: rumus.kolom.judul, rumus: rumus.teks, kolomTarget: String(a), kolomRealisasi: String(b) },
      terkait: [letakKepala(tabel, nomor.get(a)!), letakKepala(tabel, nomor.get(b)!)],
    });
  } else if (hasil.length >= 2 && cocok === 0) {
    lapor({
      ...letakKepala(tabel, rumus.kolom),
      pesanId: "HT006.rumus",
      data: { tercetak: rumus.kolom.judul, rumus: rumus.teks, jumlah: hasil.length },
      terkait: hasil.slice(0, 20).map((h) => letak(tabel, h.sel)),
    });
  }
}

interface HasilBaris {
  readonly sel: { readonly row: number; readonly col: number };
  readonly cocok: boolean;
  /** Target and realisasi are equal: every way of dividing gives the same. */
  readonly sepele: boolean;
}

function nilaiBaris(tabel: Tabel, rumus: RumusTercetak, nomor: ReadonlyMap<number, Kolom>): HasilBaris[] {
  return tabel.baris.flatMap((baris) => {
    const sel = baris.sel.get(rumus.kolom.col);
    if (baris.jenis !== "isi" || !sel?.angka) return [];
    const nilai = (n: number): number | null => {
      const k = nomor.get(n);
      return (k && baris.sel.get(k.col)?.angka?.nilai) ?? null;
    };
    const hitung = rumus.hitung(nilai);
    if (hitung === null) return [];
    const angka = sel.angka;
    const cocok = FAKTOR.some((f) => bertemu(sekitar(hitung * f, 1e-9), kali(selangLonggar(angka, false), 1)));
    const sepele = rumus.pembagian.every(([a, b]) => nilai(a) === nilai(b));
    return [{ sel, cocok, sepele }];
  });
}

/** The column was recognised by its contents, against its title. */
function periksaJudul(tabel: Tabel, kolom: Kolom, lapor: Lapor): void {
  if (kolom.peran !== "indikator" || kolom.judul === "") return;
  const peran = bacaKepala(kolom.judul)?.peran;
  if (peran !== "target" && peran !== "realisasi" && peran !== "capaian") return;
  lapor({
    ...letakKepala(tabel, kolom),
    tingkat: "saran",
    pesanId: "HT006.judul",
    data: { tercetak: kolom.judul, kolom: kolom.judul },
    terkait: [],
  });
}
