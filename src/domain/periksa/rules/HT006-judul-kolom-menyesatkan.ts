/** A header contradicts its column: a printed formula that divides the wrong way, or a title over other contents. */
import { peta } from "../../bertahap";
import { bacaKepala } from "../../tabel/kepala";
import type { BarisTabel, Kolom, Tabel } from "../../tabel/types";
import { letak, letakKepala, polaritasBaris, SEL_ATURAN } from "../baris";
import { indeksIndikator } from "../indeksIndikator";
import { bertemu, kali, selangLonggar, sekitar } from "../selang";
import { caraKolom } from "../caraKolom";
import { periodeBercapaian } from "../pasanganCapaian";
import { rumusKata, type CaraCapaian, type RumusKata } from "../rumusKata";
import { nomorKolomTabel, rumusTercetak, type RumusTercetak } from "../rumusJudul";
import type { Aturan, Langkah, Lapor } from "../types";

const FAKTOR = [1, 100, 1 / 100];
const IKUT: Readonly<Record<CaraCapaian, string>> = { naik: "HT006.ikutNaik", "turun-rasio": "HT006.ikutTurunRasio", turun: "HT006.ikutTurun" };

export const HT006: Aturan = {
  id: "HT006",
  slug: "judul-kolom-menyesatkan",
  tingkat: "peringatan",
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
      const bernomor = rumusTercetak(tabel);
      for (const rumus of bernomor) yield* periksaRumus(tabel, rumus, lapor);
      for (const rumus of yield* rumusKata(tabel)) {
        if (!bernomor.some((b) => b.kolom === rumus.kolom)) yield* periksaKata(tabel, rumus, lapor);
      }
      for (const kolom of tabel.kolom) periksaJudul(tabel, kolom, lapor);
    }
  },
};

function* periksaRumus(tabel: Tabel, rumus: RumusTercetak, lapor: Lapor): Langkah {
  const nomor = nomorKolomTabel(tabel);
  const terbalik = rumus.pembagian.find(([a, b]) => nomor.get(a)?.peran === "target" && nomor.get(b)?.peran === "realisasi");
  const hasil = (yield* peta(tabel.baris, (baris) => nilaiBaris(baris, rumus, nomor), SEL_ATURAN)).flat();
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
    const periode = (yield* periodeBercapaian(tabel)).find((p) => p.capaian === rumus.kolom);
    const ikut = periode?.target && periode.realisasi ? (yield* caraKolom(tabel, { target: periode.target, realisasi: periode.realisasi, capaian: rumus.kolom })).satu : undefined;
    lapor({
      ...letakKepala(tabel, rumus.kolom),
      pesanId: ikut ? IKUT[ikut] : "HT006.rumus",
      data: { tercetak: rumus.kolom.judul, rumus: rumus.teks, jumlah: hasil.length },
      terkait: hasil.slice(0, 20).map((h) => letak(tabel, h.sel)),
    });
  }
}

/** The rows follow another arithmetic than the words; rows of falling indicators among rising ones do not. */
function* periksaKata(tabel: Tabel, rumus: RumusKata, lapor: Lapor): Langkah {
  const { banyak, cocok, satu, berpolaritas } = yield* caraKolom(tabel, { target: rumus.target, realisasi: rumus.realisasi, capaian: rumus.kolom });
  if (berpolaritas || cocok[rumus.cara] > 0) return;
  const dasar = { ...rumus.letak, data: { tercetak: rumus.teks, rumus: rumus.teks, jumlah: banyak } };
  const sel = [letakKepala(tabel, rumus.target), letakKepala(tabel, rumus.realisasi)];
  if (satu && satu !== rumus.cara) lapor({ ...dasar, pesanId: IKUT[satu], terkait: [letakKepala(tabel, rumus.kolom), ...sel] });
  // as long as realisasi equals target the reversed formula shows in no figure
  else if (banyak === 0 && rumus.cara === "turun-rasio") lapor({ ...dasar, pesanId: "HT006.kataTerbalik", terkait: sel });
}

interface HasilBaris {
  readonly sel: { readonly row: number; readonly col: number };
  readonly cocok: boolean;
  /** Target and realisasi are equal: every way of dividing gives the same. */
  readonly sepele: boolean;
}

function nilaiBaris(baris: BarisTabel, rumus: RumusTercetak, nomor: ReadonlyMap<number, Kolom>): HasilBaris[] {
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
