/** Survey of satisfaction after PermenPANRB 14/2017: answers of the respondents, and beside them what they come to. */
import { rumus, teks } from "../ringkas/sel";
import { alamatRentang, alamatSel } from "../tabel/alamat";
import { isianJawaban } from "./isian";
import { rumusIkm, rumusKonversi, rumusMutu, rumusNrr } from "./rumus";
import { FORMAT_NILAI, type KolomTemplat, Lembar, rentangKolom, selKolom } from "./susun";
import type { OpsiTemplat, RencanaTemplat } from "./types";

const RESPONDEN = 150;
/** The formulas reach further than the table, so that it may grow. */
const RESPONDEN_TERBANYAK = 2000;
const LEBAR_RESPONDEN = 12;
const LEBAR_JAWABAN = 6;
const LEBAR_HASIL = [6, 46, 12, 12, 10];

export function skm(opsi: OpsiTemplat): RencanaTemplat {
  const { kata, fungsi } = opsi;
  const { kolom, skm: formulir } = kata;
  const { unsur } = formulir;
  // one empty column keeps the two tables apart
  const hasil = 1 + unsur.length + 1;
  const lembar = new Lembar([LEBAR_RESPONDEN, ...unsur.map(() => LEBAR_JAWABAN), 3, ...LEBAR_HASIL]);
  lembar.pembuka(formulir, opsi);
  const kepala = lembar.berikut;
  const jawaban: KolomTemplat[] = unsur.map((_, n) => ({ judul: kata.unsurKe.replace("{n}", String(n + 1)), tengah: true, isian: isianJawaban(kata) }));
  lembar.isiTabel("JawabanSkm", kepala, 0, [{ judul: kolom.responden, tengah: true }, ...jawaban], RESPONDEN);

  const [nrr, nilai] = [hasil + 2, hasil + 3];
  const semuaJawaban = (unsurKe: number): string => rentangKolom(unsurKe, kepala + 1, RESPONDEN_TERBANYAK);
  lembar.isiTabel(
    "HasilSkm",
    kepala,
    hasil,
    [
      { judul: kolom.nomor, tengah: true, isi: unsur.map((_, n) => kata.unsurKe.replace("{n}", String(n + 1))) },
      { judul: kolom.unsur, isi: unsur },
      { judul: kolom.nrr, tengah: true, format: FORMAT_NILAI, rumus: (row) => rumusNrr(semuaJawaban(row - kepala)) },
      { judul: kolom.nilai, tengah: true, format: FORMAT_NILAI, rumus: (row) => rumusKonversi(selKolom(nrr)(row)) },
      { judul: kolom.mutu, tengah: true, rumus: (row) => rumusMutu(selKolom(nilai)(row), fungsi) },
    ],
    unsur.length,
  );
  const akhir = kepala + unsur.length + 1;
  const semua = alamatRentang({ row: kepala + 1, col: 1, rows: RESPONDEN_TERBANYAK, cols: unsur.length });
  for (const col of [hasil, hasil + 2]) lembar.taruh(akhir, col, teks("", "total"));
  lembar.taruh(akhir, hasil + 1, teks(kata.ikm, "total"));
  lembar.taruh(akhir, nilai, rumus(rumusIkm(rentangKolom(nrr, kepala + 1, unsur.length), semua, unsur.length, fungsi), null, "total", FORMAT_NILAI));
  lembar.taruh(akhir, nilai + 1, rumus(rumusMutu(alamatSel(akhir, nilai), fungsi), null, "total"));
  return lembar.jadi("skm", formulir, true);
}
