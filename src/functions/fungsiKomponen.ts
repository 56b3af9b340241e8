/** The functions that score one component of IKPA from raw data. */
import { bilangan, bilanganSkor } from "../domain/argumen/isi";
import type { Matriks } from "../domain/argumen/matriks";
import { ikpaDeviasi } from "../domain/hitung/ikpaDeviasi";
import { ikpaDispensasi } from "../domain/hitung/ikpaDispensasi";
import { ikpaKontraktual } from "../domain/hitung/ikpaKontraktual";
import { ikpaOutput } from "../domain/hitung/ikpaOutput";
import { ikpaPenyerapan } from "../domain/hitung/ikpaPenyerapan";
import { ikpaRevisi } from "../domain/hitung/ikpaRevisi";
import { ikpaTagihan } from "../domain/hitung/ikpaTagihan";
import { ikpaUpTup } from "../domain/hitung/ikpaUpTup";
import {
  angka,
  atauTidakBerlaku,
  daftar,
  keluar,
  kotak,
  nilainya,
  perSel,
  satu,
  sebangun,
  skor,
  tunggal,
  type Definisi,
} from "./definisi";
import { adalahSelGalat, type GalatSel } from "./sel";

const bilanganAtauNa = (argumen: string) => atauTidakBerlaku((isi) => bilangan(isi, argumen));
const bacaTahun = (m: Matriks): number | GalatSel => tunggal(m, "tahun", angka("tahun"));

const IKPA_REVISI: Definisi = {
  params: ["jumlah", "tahun"],
  wajib: 2,
  hitung: ([jumlahMentah, tahunMentah]) => {
    const jumlah = daftar(jumlahMentah!, "jumlah", bilanganAtauNa("jumlah"));
    const tahun = bacaTahun(tahunMentah!);
    if (adalahSelGalat(jumlah)) return satu(jumlah);
    if (adalahSelGalat(tahun)) return satu(tahun);
    return satu(keluar(ikpaRevisi(jumlah, tahun), nilainya));
  },
};

const IKPA_DEVIASI: Definisi = {
  params: ["rencana", "realisasi", "tahun", "pagu"],
  wajib: 3,
  hitung: ([rencanaMentah, realisasiMentah, tahunMentah, paguMentah]) => {
    const rencana = kotak(rencanaMentah!, bilanganAtauNa("rencana"));
    const realisasi = kotak(realisasiMentah!, bilanganAtauNa("realisasi"));
    const tahun = bacaTahun(tahunMentah!);
    const pagu = daftar(paguMentah!, "pagu", angka("pagu"));
    if (adalahSelGalat(rencana)) return satu(rencana);
    if (adalahSelGalat(realisasi)) return satu(realisasi);
    if (adalahSelGalat(tahun)) return satu(tahun);
    if (adalahSelGalat(pagu)) return satu(pagu);
    const beda = sebangun(rencanaMentah!, realisasiMentah!);
    if (beda) return satu(beda);
    const diisi = pagu.some((p) => p !== 0) ? pagu : undefined;
    return satu(keluar(ikpaDeviasi(rencana, realisasi, tahun, diisi), nilainya));
  },
};

const IKPA_PENYERAPAN: Definisi = {
  params: ["pagu", "realisasi", "tahun"],
  wajib: 3,
  hitung: ([paguMentah, realisasiMentah, tahunMentah]) => {
    const pagu = kotak(paguMentah!, bilanganAtauNa("pagu"));
    const realisasi = kotak(realisasiMentah!, bilanganAtauNa("realisasi"));
    const tahun = bacaTahun(tahunMentah!);
    if (adalahSelGalat(pagu)) return satu(pagu);
    if (adalahSelGalat(realisasi)) return satu(realisasi);
    if (adalahSelGalat(tahun)) return satu(tahun);
    const beda = sebangun(paguMentah!, realisasiMentah!);
    return satu(beda ?? keluar(ikpaPenyerapan(pagu, realisasi, tahun), nilainya));
  },
};

const IKPA_KONTRAKTUAL: Definisi = {
  params: ["distribusi", "dini", "akselerasi", "tahun"],
  wajib: 4,
  hitung: ([distribusiMentah, diniMentah, akselerasiMentah, tahunMentah]) => {
    const distribusi = daftar(distribusiMentah!, "distribusi", angka("distribusi"));
    const dini = daftar(diniMentah!, "dini", angka("dini"));
    const akselerasi = daftar(akselerasiMentah!, "akselerasi", angka("akselerasi"));
    const tahun = bacaTahun(tahunMentah!);
    if (adalahSelGalat(distribusi)) return satu(distribusi);
    if (adalahSelGalat(dini)) return satu(dini);
    if (adalahSelGalat(akselerasi)) return satu(akselerasi);
    if (adalahSelGalat(tahun)) return satu(tahun);
    return satu(keluar(ikpaKontraktual({ distribusi, dini, akselerasi }, tahun), nilainya));
  },
};

const IKPA_TAGIHAN: Definisi = {
  params: ["tepat_waktu", "semua", "tahun"],
  wajib: 3,
  hitung: (argumen) =>
    perSel(argumen, [angka("tepat_waktu"), angka("semua"), angka("tahun")], (tepat, semua, tahun) =>
      keluar(ikpaTagihan(tepat, semua, tahun), nilainya),
    ),
};

const IKPA_UPTUP: Definisi = {
  params: ["ketepatan", "gup", "setoran", "kkp", "triwulan", "tahun"],
  wajib: 6,
  hitung: (argumen) =>
    perSel(
      argumen,
      [skor("ketepatan"), skor("gup"), skor("setoran"), angka("kkp"), angka("triwulan"), angka("tahun")],
      (ketepatan, gup, setoran, kkp, triwulan, tahun) =>
        keluar(ikpaUpTup({ ketepatan, gup, setoran, kkp, triwulan }, tahun), nilainya),
    ),
};

const IKPA_DISPENSASI: Definisi = {
  params: ["dispensasi", "semua", "tahun"],
  wajib: 3,
  hitung: (argumen) =>
    perSel(argumen, [angka("dispensasi"), angka("semua"), angka("tahun")], (dispensasi, semua, tahun) =>
      keluar(ikpaDispensasi(dispensasi, semua, tahun), nilainya),
    ),
};

const IKPA_OUTPUT: Definisi = {
  params: ["pcro", "tpcro", "rvro", "target_volume", "ketepatan", "bulan", "tahun"],
  wajib: 7,
  hitung: (argumen) =>
    perSel(
      argumen,
      [
        atauTidakBerlaku((isi) => bilanganSkor(isi, "pcro")),
        skor("tpcro"),
        angka("rvro"),
        angka("target_volume"),
        skor("ketepatan"),
        angka("bulan"),
        angka("tahun"),
      ],
      (pcro, tpcro, rvro, targetVolume, ketepatan, bulan, tahun) =>
        keluar(ikpaOutput({ pcro, tpcro, rvro, targetVolume, ketepatan, bulan }, tahun), nilainya),
    ),
};

export const FUNGSI_KOMPONEN = {
  IKPA_REVISI,
  IKPA_DEVIASI,
  IKPA_PENYERAPAN,
  IKPA_KONTRAKTUAL,
  IKPA_TAGIHAN,
  IKPA_UPTUP,
  IKPA_DISPENSASI,
  IKPA_OUTPUT,
};
