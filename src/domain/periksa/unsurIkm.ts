/** Values of unsur pelayanan, whether they stand in columns (U1, U2, …) or in rows. */
import type { BarisTabel, Tabel } from "../tabel/types";
import { angkaDi } from "./kolomAngka";
import type { SelAngka } from "./persamaan";
import { kolomUnsur, macamBaris } from "./skmMelebar";

export interface NilaiUnsur {
  readonly sel: SelAngka;
  /** Letter that is printed with it. */
  readonly huruf: string | undefined;
  readonly selHuruf: { readonly row: number; readonly col: number };
  /** 25 for means of 1–4, 1 for converted values. */
  readonly kali: 1 | 25;
  /** Converted value of the same unsur, where it is printed beside. */
  readonly konversi?: SelAngka;
}

export interface KelompokUnsur {
  readonly tahun: number | undefined;
  readonly baris: BarisTabel | undefined;
  readonly unsur: readonly NilaiUnsur[];
}

const PALING_SEDIKIT = 3;
const NRR_TERTINGGI = 4;

export function kelompokUnsur(tabel: Tabel): KelompokUnsur[] {
  if (tabel.jenis !== "ikm") return [];
  const kolom = kolomUnsur(tabel);
  if (kolom.length >= PALING_SEDIKIT) {
    const macam = new Map(tabel.baris.map((b) => [b, macamBaris(b, kolom)]));
    const banyakJawaban = [...macam.values()].filter((m) => m === "jawaban").length;
    return tabel.baris.flatMap((baris): KelompokUnsur[] => {
      const m = macam.get(baris)!;
      // one person's answers, sums and weighted means are no values of unsur
      if (m === "jumlah" || m === "tertimbang" || (m === "jawaban" && banyakJawaban > 1)) return [];
      const unsur = kolom.flatMap((k) => susun(angkaDi(baris, k)) ?? []);
      return unsur.length >= PALING_SEDIKIT ? [{ tahun: tahunLabel(baris.label) ?? tabel.tahun, baris, unsur }] : [];
    });
  }
  const unsur = tabel.baris.flatMap((baris) => (baris.jenis === "isi" ? (dariBaris(tabel, baris) ?? []) : []));
  return unsur.length >= PALING_SEDIKIT ? [{ tahun: tabel.tahun, baris: undefined, unsur }] : [];
}

function tahunLabel(label: string | undefined): number | undefined {
  const cocok = /\b(20\d\d)\b/.exec(label ?? "");
  return cocok ? Number(cocok[1]) : undefined;
}

function susun(sel: SelAngka | undefined): NilaiUnsur | undefined {
  if (!sel || sel.angka.persen || sel.angka.nilai < 1 || sel.angka.nilai > 100) return undefined;
  return { sel, huruf: sel.angka.huruf, selHuruf: sel, kali: sel.angka.nilai <= NRR_TERTINGGI ? 25 : 1 };
}

function dariBaris(tabel: Tabel, baris: BarisTabel): NilaiUnsur | undefined {
  const angka = tabel.kolom.filter((k) => ["nilai", "nilaiAkhir", "realisasi", "lainnya", "konversi"].includes(k.peran)).flatMap((k) => angkaDi(baris, k) ?? []);
  const nrr = angka.find((s) => s.angka.nilai >= 1 && s.angka.nilai <= NRR_TERTINGGI && !s.angka.persen);
  const konversi = angka.find((s) => s.angka.nilai >= 25 && s.angka.nilai <= 100 && !s.angka.persen);
  const dasar = susun(nrr ?? konversi);
  const kolom = tabel.kolom.find((k) => k.peran === "predikat" || /\b(mutu|kategori|predikat)\b/i.test(k.judul));
  const sel = kolom && baris.sel.get(kolom.col);
  if (!dasar) return undefined;
  return {
    ...dasar,
    ...(sel && typeof sel.mentah === "string" && !sel.kosong ? { huruf: sel.mentah, selHuruf: sel } : {}),
    ...(nrr && konversi ? { konversi } : {}),
  };
}
