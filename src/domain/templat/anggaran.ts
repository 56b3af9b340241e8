/** Budget by programme: pagu, realisasi, what is left, and the share that was spent. */
import { FORMAT_CAPAIAN } from "../ringkas/sel";
import { alamatSel } from "../tabel/alamat";
import { isianUang } from "./isian";
import { rumusJumlah, rumusSerapan, rumusSisa } from "./rumus";
import { FORMAT_UANG, Lembar, rentangKolom, selKolom } from "./susun";
import type { OpsiTemplat, RencanaTemplat } from "./types";

const PROGRAM = 12;
const LEBAR = [6, 48, 22, 22, 22, 12, 28];
const [PAGU, REALISASI, SISA, SERAPAN] = [2, 3, 4, 5];

export function anggaran(opsi: OpsiTemplat): RencanaTemplat {
  const { kata, fungsi } = opsi;
  const { kolom, anggaran: formulir } = kata;
  const [pagu, realisasi] = [selKolom(PAGU), selKolom(REALISASI)];
  const lembar = new Lembar(LEBAR);
  lembar.pembuka(formulir, opsi);
  const kepala = lembar.berikut;
  lembar.isiTabel(
    "RealisasiAnggaran",
    kepala,
    0,
    [
      { judul: kolom.nomor, tengah: true },
      { judul: kolom.program },
      { judul: kolom.pagu, tengah: true, format: FORMAT_UANG, isian: isianUang(kata) },
      { judul: kolom.realisasiAnggaran, tengah: true, format: FORMAT_UANG, isian: isianUang(kata) },
      { judul: kolom.sisa, tengah: true, format: FORMAT_UANG, rumus: (row) => rumusSisa(pagu(row), realisasi(row)) },
      { judul: kolom.serapan, tengah: true, format: FORMAT_CAPAIAN, rumus: (row) => rumusSerapan(pagu(row), realisasi(row), fungsi) },
      { judul: kolom.keterangan },
    ],
    PROGRAM,
  );
  const total = lembar.berikut;
  const jumlah = (col: number) => ({ rumus: rumusJumlah(rentangKolom(col, kepala + 1, PROGRAM)), format: FORMAT_UANG });
  const [totalPagu, totalRealisasi] = [alamatSel(total, PAGU), alamatSel(total, REALISASI)];
  lembar.penutup(
    0,
    LEBAR.length,
    kata.jumlah,
    new Map([
      [PAGU, jumlah(PAGU)],
      [REALISASI, jumlah(REALISASI)],
      [SISA, { rumus: rumusSisa(totalPagu, totalRealisasi), format: FORMAT_UANG }],
      [SERAPAN, { rumus: rumusSerapan(totalPagu, totalRealisasi, fungsi), format: FORMAT_CAPAIAN }],
    ]),
  );
  return lembar.jadi("anggaran", formulir, true);
}
