/**
 * "Terhadap target jangka menengah": the last realisasi against the end target of the Renstra, what is left in points, and
 * where it stands.
 */
import { alamatSel } from "../tabel/alamat";
import type { BarisTabel, Kolom, Tabel } from "../tabel/types";
import { hitungIndikator, type BarisHitung } from "./barisCapaian";
import { banding, formatSelisih, rumusSelisih, selisihBanding } from "./banding";
import { tulisPenutup, type JenisRingkasan, type OpsiRingkasan } from "./jenisRingkasan";
import { isiKata } from "./kata";
import type { KataMenengah } from "./kataRingkasan";
import { kolomMenengah } from "./kolomTahun";
import { LembarRingkas } from "./lembarRingkas";
import { rumusCapaian } from "./rumusCapaian";
import { angka, FORMAT_CAPAIAN, kosong, rumus, teks } from "./sel";
import { selStatus } from "./status";
import { angkaSumber, jikaAngka, kolomNama, labelSumber, namaTabel, selDi } from "./sumber";
import type { RencanaLembar, SelRencana } from "./types";

export const ringkasanMenengah: JenisRingkasan = {
  jenis: "menengah",
  perlu: "beberapa",
  opsi: [],
  bisa: (tabel) => {
    const kolom = kolomMenengah(tabel);
    return kolom !== null && barisIsi(tabel).some(({ sel }) => sel.get(kolom.target.col)?.angka);
  },
  susun: (tabel, opsi) => susunMenengah(tabel, opsi),
};

const barisIsi = (tabel: Tabel): BarisTabel[] => tabel.baris.filter(({ jenis }) => jenis === "isi");

const REALISASI = 3;
const TARGET = 5;
const CAPAIAN = 6;

function susunMenengah(tabel: readonly Tabel[], opsi: OpsiRingkasan): RencanaLembar {
  const kata = opsi.kata.menengah;
  const { kolom } = kata;
  const lembar = new LembarRingkas({
    judul: kata.judul,
    subjudul: tabel.length === 1 ? tabel[0]!.judul : isiKata(kata.gabungan, { banyak: tabel.length }),
    kolom: [
      { judul: kolom.nomor, lebar: 6 },
      { judul: kolom.indikator, lebar: 46 },
      { judul: kolom.tahunRealisasi, lebar: 11 },
      { judul: kolom.realisasi, lebar: 13 },
      { judul: kolom.tahunTarget, lebar: 11 },
      { judul: kolom.target, lebar: 13 },
      { judul: kolom.capaian, lebar: 13 },
      { judul: kolom.sisa, lebar: 15 },
      { judul: kolom.status, lebar: 20 },
    ],
  });
  let nomor = 0;
  for (const satu of tabel) for (const baris of barisIsi(satu)) tulisBaris(lembar, satu, baris, ++nomor, opsi);
  tulisPenutup(lembar, tabel, opsi, [kata.caraCapaian, kata.caraSisa]);
  return lembar.selesai({ jenis: ringkasanMenengah.jenis, nama: kata.namaLembar });
}

function tulisBaris(lembar: LembarRingkas, tabel: Tabel, baris: BarisTabel, nomor: number, opsi: OpsiRingkasan): void {
  const kolom = kolomMenengah(tabel);
  if (!kolom) throw new Error("no target of the medium term");
  const { umum, menengah: kata } = opsi.kata;
  const row = lembar.berikut;
  // the last year that has a figure
  const realisasi = kolom.realisasi.find(({ col }) => baris.sel.get(col)?.angka) ?? kolom.realisasi[0]!;
  const hitung = hitungIndikator(tabel, baris, { target: kolom.target, realisasi, capaian: null });
  const nama = kolomNama(tabel);
  const [selR, selT, selC] = [REALISASI, TARGET, CAPAIAN].map((col) => alamatSel(row, col)) as [string, string, string];
  lembar.baris([
    angka(nomor, "isiTengah"),
    nama ? labelSumber(tabel, selDi(baris, nama)) : teks(namaTabel(tabel), "isi"),
    tahun(realisasi, tabel),
    angkaSumber(tabel, selDi(baris, realisasi), umum),
    tahun(kolom.target, undefined),
    angkaSumber(tabel, selDi(baris, kolom.target), umum),
    rumus(rumusCapaian(selT, selR, hitung), hitung.capaian, "isiTengah", FORMAT_CAPAIAN),
    selSisa(hitung, selT, selR, kata),
    selStatus(selC, hitung.capaian, kata.status),
  ]);
}

function tahun(kolom: Kolom, tabel: Tabel | undefined): SelRencana {
  const isi = kolom.tahun ?? tabel?.tahun;
  return isi === undefined ? kosong("isiTengah") : angka(isi, "isiTengah", "0");
}

/** How far it still is to the target, never below zero. */
function selSisa(hitung: BarisHitung, selT: string, selR: string, kata: KataMenengah): SelRencana {
  const turun = hitung.polaritas === "turun" || hitung.polaritas === "turun-rasio";
  const pasangan = [hitung.realisasi, hitung.target] as const;
  const sel = [selR, selT] as const;
  const b = turun ? banding(pasangan[1], pasangan[0], sel[1], sel[0]) : banding(pasangan[0], pasangan[1], sel[0], sel[1]);
  const jarak = selisihBanding(b);
  const isi = jikaAngka([selT, selR], `MAX(0,${rumusSelisih(b)})`);
  return rumus(isi, jarak === null ? null : Math.max(0, jarak), "isiTengah", formatSelisih(b, kata.poin));
}

