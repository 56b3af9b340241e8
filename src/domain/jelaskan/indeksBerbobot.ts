/** Explains INDEKS_BERBOBOT: each row's weight times realisasi against target, and their sum. */
import { sebarkan, type Matriks } from "../argumen/matriks";
import { berhasil, type Hasil } from "../hasil";
import { periksaBatas } from "../hitung/capaian";
import { indeksBerbobot } from "../hitung/indeksBerbobot";
import { kotak, satuDengan, selAngka, selAngkaPilihan, semua } from "./argumen";
import dasar from "./dasar.json";
import { alternatifLain, aturanTetap, bersatuan, DaftarLangkah, kalimat, nilaiHasil } from "./susun";
import type { Jejak } from "./types";
import { kali, panggil, per, persen, tambah } from "./ungkapan";

/** @param argumen bobot; target; realisasi; batas */
export function jelaskanIndeksBerbobot([bobot, target, realisasi, batas]: readonly Matriks[]): Hasil<Jejak> {
  const angka = (nama: string, m: Matriks): Hasil<readonly (readonly number[])[]> => {
    const sebar = sebarkan(m, bobot!);
    return sebar.ok ? kotak(sebar.nilai, selAngka(nama)) : sebar;
  };
  const terbaca = semua({
    bobot: kotak(bobot!, selAngka("bobot")),
    target: angka("target", target!),
    realisasi: angka("realisasi", realisasi!),
    batas: satuDengan(batas!, "batas", selAngkaPilihan("batas", periksaBatas)),
  });
  if (!terbaca.ok) return terbaca;
  const [t, r] = [terbaca.nilai.target.flat(), terbaca.nilai.realisasi.flat()];
  const baris = terbaca.nilai.bobot.flat().map((b, i) => ({ bobot: b, target: t[i]!, realisasi: r[i]! }));
  const terhitung = indeksBerbobot(baris, terbaca.nilai.batas);
  if (!terhitung.ok) return terhitung;
  const { nilai, bagian, jumlahBobot } = terhitung.nilai;
  const satuan = jumlahBobot === 1 ? "persen" : "nilai";
  const langkah = new DaftarLangkah();
  const suku = bagian.map((b, i) => {
    const capaian = per(b.realisasi, b.target);
    const dibatasi = b.dibatasi ? panggil("MIN", capaian, persen(terbaca.nilai.batas!)) : capaian;
    return langkah.hitung(kalimat("indeksBaris", { nomor: i + 1 }), kali(b.bobot, dibatasi), satuan);
  });
  if (suku.length > 1) langkah.hitung(kalimat("indeksJumlah"), tambah(...suku), satuan);
  return berhasil({
    fungsi: "INDEKS_BERBOBOT",
    hasil: bersatuan(nilai, satuan),
    langkah: langkah.semua(),
    aturan: [aturanTetap(kalimat("setIndeks"), dasar.indeks)],
    alternatif: alternatifLain(nilai, [
      { apa: kalimat("lainTanpaBatas"), hasil: nilaiHasil(indeksBerbobot(baris)), satuan },
    ]),
    catatan: bagian.some((b) => b.dibatasi) ? [kalimat("batasMemotongBaris")] : [],
  });
}
