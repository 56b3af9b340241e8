/** Explains IKM_UNSUR: the mean of each unsur, its value on 25–100 and its letter. */
import type { Matriks } from "../argumen/matriks";
import { berhasil, type Hasil } from "../hasil";
import { ikm } from "../hitung/ikm";
import { predikat } from "../hitung/predikat";
import { cariSkala } from "../regulasi/skala";
import { bacaJawaban } from "./ikm";
import { aturanBertanggal, bersatuan, DaftarLangkah, kalimat } from "./susun";
import type { Jejak, LetakHasil } from "./types";
import { angka, kali, per, tambah } from "./ungkapan";

const KONVERSI = 25;
/** Header, then no, NRR, n, nilai, mutu. */
const LEBAR_TABEL = 5;

/**
 * @param argumen jawaban
 * @param letak below the header row: only the unsur of that row
 */
export function jelaskanIkmUnsur([jawabanMentah]: readonly Matriks[], letak: LetakHasil): Hasil<Jejak> {
  const jawaban = bacaJawaban(jawabanMentah!);
  if (!jawaban.ok) return jawaban;
  const terhitung = ikm(jawaban.nilai);
  if (!terhitung.ok) return terhitung;
  const skala = cariSkala("SKM");
  if (!skala.ok) return skala;
  const langkah = new DaftarLangkah();
  for (const [i, { nilai }] of terhitung.nilai.unsur.entries()) {
    if (letak.baris > 0 && letak.baris !== i + 1) continue;
    const unsur = i + 1;
    const isian = jawaban.nilai.flatMap((baris) => (baris[i] === null ? [] : [baris[i]!]));
    if (nilai === null) {
      langkah.catat(kalimat("ikmTidakDijawab", { unsur }), 0, "bulat");
      continue;
    }
    const nrr =
      isian.length === 1
        ? angka(isian[0]!)
        : langkah.hitung(
            kalimat("ikmNrr", { unsur, banyak: isian.length }),
            per(tambah(...isian), isian.length),
            "angka",
          );
    langkah.hitung(kalimat("unsurNilai", { unsur }), kali(nrr, KONVERSI), "nilai");
    const huruf = predikat(nilai, skala.nilai, "huruf");
    if (huruf.ok) langkah.catat(kalimat("unsurMutu", { unsur }), huruf.nilai, "teks");
  }
  const banyak = terhitung.nilai.unsur.length;
  return berhasil({
    fungsi: "IKM_UNSUR",
    hasil: bersatuan(`${banyak + 1}×${LEBAR_TABEL}`, "teks"),
    langkah: langkah.semua(),
    aturan: [aturanBertanggal(kalimat("setSkala", { skala: skala.nilai.id }), skala.nilai)],
    alternatif: [],
    catatan: [kalimat("hasilTabel")],
  });
}
