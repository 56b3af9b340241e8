/** Perjanjian Kinerja after the form of PermenPANRB 53/2014: indicators with targets, programmes with their budget, signatures. */
import { rentangKolom, FORMAT_UANG, Lembar } from "./susun";
import { rumusJumlah } from "./rumus";
import { isianTarget, isianUang } from "./isian";
import type { OpsiTemplat, RencanaTemplat } from "./types";
import { teks } from "../ringkas/sel";

const INDIKATOR = 12;
const PROGRAM = 5;
const LEBAR = [6, 40, 48, 18, 16];
const BARIS_TANDA_TANGAN = 4;

export function perjanjianKinerja(opsi: OpsiTemplat): RencanaTemplat {
  const { kata } = opsi;
  const { kolom, perjanjianKinerja: formulir } = kata;
  const lembar = new Lembar(LEBAR);
  lembar.pembuka(formulir, opsi);
  lembar.isiTabel(
    "PerjanjianKinerja",
    lembar.berikut,
    0,
    [
      { judul: kolom.nomor, tengah: true },
      { judul: kolom.sasaran },
      { judul: kolom.indikator },
      { judul: kolom.satuan, tengah: true },
      { judul: kolom.target, tengah: true, isian: isianTarget(kata) },
    ],
    INDIKATOR,
  );
  lembar.kosongkan(1);
  lembar.baris(0, formulir.anggaran, "subjudul");
  lembar.kosongkan(1);
  const kepala = lembar.berikut;
  lembar.isiTabel(
    "AnggaranPerjanjianKinerja",
    kepala,
    0,
    [{ judul: kolom.nomor, tengah: true }, { judul: kolom.program }, { judul: kolom.anggaran, tengah: true, format: FORMAT_UANG, isian: isianUang(kata) }, { judul: kolom.keterangan }],
    PROGRAM,
  );
  lembar.penutup(0, 4, kata.jumlah, new Map([[2, { rumus: rumusJumlah(rentangKolom(2, kepala + 1, PROGRAM)), format: FORMAT_UANG }]]));
  lembar.kosongkan(2);
  const tanda = lembar.berikut;
  for (const [col, pihak] of [[1, formulir.pihakKedua], [2, formulir.pihakPertama]] as const) {
    lembar.taruh(tanda, col, teks(pihak, "paragraf"));
    lembar.taruh(tanda + BARIS_TANDA_TANGAN, col, teks(formulir.nama, "paragraf"));
  }
  return lembar.jadi("perjanjianKinerja", formulir, false);
}
