/** "RO prioritas nasional": realisasi of the outputs against their targets, by priority, and how many are reached. */
import { bulatkan } from "../hitung/desimal";
import { alamatSel } from "../tabel/alamat";
import type { Kolom, Tabel } from "../tabel/types";
import { hitungIndikator } from "./barisCapaian";
import { judulTahun, tulisPenutup, type JenisRingkasan, type OpsiRingkasan } from "./jenisRingkasan";
import { isiKata } from "./kata";
import { LembarRingkas } from "./lembarRingkas";
import { terbaik } from "./pilihKolom";
import { rumusCapaian } from "./rumusCapaian";
import { angka, FORMAT_CAPAIAN, kosong, rumus, teks } from "./sel";
import { selStatus } from "./status";
import { angkaSumber, judulSumber, kolomNama, labelSumber, rentangMutlak, selDi } from "./sumber";
import type { RencanaLembar } from "./types";

export const ringkasanRo: JenisRingkasan = {
  jenis: "ro",
  perlu: "beberapa",
  opsi: [],
  bisa: (tabel) => pilih(tabel) !== null,
  susun: (tabel, opsi) => susunRo(tabel, opsi),
};

interface KolomRo {
  readonly nama: Kolom;
  readonly satuan: Kolom | null;
  readonly target: Kolom;
  readonly realisasi: Kolom;
}

function pilih(tabel: Tabel): KolomRo | null {
  if (tabel.jenis !== "ro") return null;
  const nama = kolomNama(tabel, ["uraian", "indikator", "kode"]);
  const [target, realisasi] = [terbaik(tabel, "target"), terbaik(tabel, "realisasi")];
  return nama && target && realisasi ? { nama, satuan: terbaik(tabel, "satuan"), target, realisasi } : null;
}

const NOMOR = 0;
const TARGET = 3;
const REALISASI = 4;
const CAPAIAN = 5;
const PECAHAN_SERATUS = 4;

function susunRo(tabel: readonly Tabel[], opsi: OpsiRingkasan): RencanaLembar {
  const { umum, ro: kata } = opsi.kata;
  const pertama = tabel[0] && pilih(tabel[0]);
  if (!pertama) throw new Error("no table of outputs");
  const lembar = new LembarRingkas({
    judul: judulTahun(kata, tabel[0]?.tahun),
    subjudul: tabel.length === 1 ? tabel[0]!.judul : isiKata(kata.gabungan, { banyak: tabel.length }),
    kolom: [
      { judul: kata.kolom.nomor, lebar: 6 },
      { judul: judulSumber(pertama.nama, kata.kolom.ro), lebar: 56 },
      { judul: kata.kolom.satuan, lebar: 14 },
      { judul: kata.kolom.target, lebar: 13 },
      { judul: kata.kolom.realisasi, lebar: 13 },
      { judul: kata.kolom.capaian, lebar: 13 },
      { judul: kata.kolom.status, lebar: 20 },
    ],
  });
  const awal = lembar.berikut;
  const capaian: (number | null)[] = [];
  for (const satu of tabel) {
    const kolom = pilih(satu);
    if (!kolom) throw new Error("no table of outputs");
    if (tabel.length > 1) lembar.kelompok(teks(satu.judul, "rerata"));
    for (const baris of satu.baris.filter(({ jenis }) => jenis === "isi")) {
      const row = lembar.berikut;
      const hitung = hitungIndikator(satu, baris, { ...kolom, capaian: null });
      capaian.push(hitung.capaian);
      lembar.baris([
        angka(capaian.length, "isiTengah"),
        labelSumber(satu, selDi(baris, kolom.nama)),
        kolom.satuan ? labelSumber(satu, selDi(baris, kolom.satuan), "isiTengah") : kosong("isiTengah"),
        angkaSumber(satu, selDi(baris, kolom.target), umum),
        angkaSumber(satu, selDi(baris, kolom.realisasi), umum),
        rumus(rumusCapaian(alamatSel(row, TARGET), alamatSel(row, REALISASI), hitung), hitung.capaian, "isiTengah", FORMAT_CAPAIAN),
        selStatus(alamatSel(row, CAPAIAN), hitung.capaian, kata.status),
      ]);
    }
  }
  jumlahRo(lembar, awal, capaian, opsi);
  tulisPenutup(lembar, tabel, opsi, [kata.cara]);
  return lembar.selesai({ jenis: ringkasanRo.jenis, nama: kata.namaLembar });
}

function jumlahRo(lembar: LembarRingkas, awal: number, capaian: readonly (number | null)[], opsi: OpsiRingkasan): void {
  const { jumlah } = opsi.kata.ro;
  const akhir = lembar.berikut - 1;
  const [nomor, isi] = [rentangMutlak(awal, akhir, NOMOR), rentangMutlak(awal, akhir, CAPAIAN)];
  const banyak = (uji: (x: number) => boolean): number => capaian.filter((x) => x !== null && uji(bulatkan(x, PECAHAN_SERATUS))).length;
  const daftar: readonly (readonly [string, string, number])[] = [
    [jumlah.tercapai, `=COUNTIFS(${nomor},">0",${isi},">="&0.99995)`, banyak((x) => x >= 1)],
    [jumlah.diBawah, `=COUNTIFS(${nomor},">0",${isi},"<"&0.99995)`, banyak((x) => x < 1)],
    [jumlah.tanpa, `=COUNT(${nomor})-COUNT(${isi})`, capaian.filter((x) => x === null).length],
    [jumlah.semua, `=COUNT(${nomor})`, capaian.length],
  ];
  daftar.forEach(([label, rumusnya, nilai], n) => {
    const gaya = n === daftar.length - 1 ? "total" : "rerata";
    lembar.barisBerlabel(label, CAPAIAN, new Map([[CAPAIAN, rumus(rumusnya, nilai, gaya, "0")]]), gaya);
  });
}
