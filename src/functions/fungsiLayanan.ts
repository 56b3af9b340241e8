/** IKM, IKM_UNSUR, JUMLAH_SAMPEL, NILAI_SAKIP, IP_ASN, ANGKA. */
import { bawaan, bilangan } from "../domain/argumen/isi";
import { ukuran, type Matriks } from "../domain/argumen/matriks";
import { gagal, type Hasil } from "../domain/hasil";
import { ikm, type HasilIkm } from "../domain/hitung/ikm";
import { ipAsn } from "../domain/hitung/ipAsn";
import { bacaMetodeSampel, jumlahSampel } from "../domain/hitung/jumlahSampel";
import { nilaiSakip } from "../domain/hitung/nilaiSakip";
import { bacaPilihan } from "../domain/hitung/pilihan";
import { predikat } from "../domain/hitung/predikat";
import { cariSkala } from "../domain/regulasi/skala";
import { bacaAngka } from "../domain/tabel/bacaAngka";
import { tabelFungsi } from "../strings/id/tabelFungsi";
import {
  angka,
  angkaPilihan,
  daftar,
  keluar,
  kotak,
  nilainya,
  perSel,
  pilihan,
  satu,
  skor,
  tunggal,
  type Definisi,
} from "./definisi";
import { adalahSelGalat, bacaSel, petakan, selGalat, type GalatSel, type HasilMatriks } from "./sel";

/** Answers of 1–4; null where there is none: a blank is 0 on one platform and null on another, N/A is said. */
function bacaJawaban(m: Matriks): (number | null)[][] | GalatSel {
  const nilai: (number | null)[][] = [];
  for (const [r, baris] of m.entries()) {
    nilai.push([]);
    for (const [c, mentah] of baris.entries()) {
      const isi = bacaSel(mentah);
      if (adalahSelGalat(isi)) return isi;
      const hasil = bawaan(isi) ? undefined : bilangan(isi, "jawaban");
      if (hasil && !hasil.ok && hasil.galat.kode === "LKJ001") {
        return selGalat(gagal("LKJ030", { isi: `“${String(isi)}”`, baris: r + 1, kolom: c + 1 }).galat);
      }
      if (hasil && !hasil.ok && hasil.galat.kode !== "LKJ010") return selGalat(hasil.galat);
      nilai[r]!.push(hasil?.ok ? hasil.nilai : null);
    }
  }
  return nilai;
}

const IKM: Definisi = {
  params: ["jawaban", "bobot"],
  wajib: 1,
  hitung: ([jawabanMentah, bobotMentah]) => {
    const jawaban = bacaJawaban(jawabanMentah!);
    if (adalahSelGalat(jawaban)) return satu(jawaban);
    const bobot = kotak(bobotMentah!, angka("bobot"));
    if (adalahSelGalat(bobot)) return satu(bobot);
    if (bobot.length > 1 && bobot[0]!.length > 1) {
      return satu(selGalat(gagal("LKJ032", { bobot: ukuran(bobotMentah!), unsur: jawaban[0]!.length }).galat));
    }
    const timbangan = bobot.flat();
    return satu(keluar(ikm(jawaban, timbangan.every((b) => b === 0) ? undefined : timbangan), nilainya));
  },
};

const IKM_UNSUR: Definisi = {
  params: ["jawaban"],
  wajib: 1,
  hitung: ([jawabanMentah]) => {
    const jawaban = bacaJawaban(jawabanMentah!);
    if (adalahSelGalat(jawaban)) return satu(jawaban);
    const hasil = ikm(jawaban);
    return hasil.ok ? tabelUnsur(hasil.nilai) : satu(selGalat(hasil.galat));
  },
};

function tabelUnsur(hasil: HasilIkm): HasilMatriks {
  const { kepala, tanpaJawaban } = tabelFungsi.ikm;
  const skala = cariSkala("SKM");
  if (!skala.ok) return satu(selGalat(skala.galat));
  return [
    [...kepala],
    ...hasil.unsur.map(({ nrr, n, nilai }, i) =>
      nrr === null || nilai === null
        ? [i + 1, tanpaJawaban, n, tanpaJawaban, tanpaJawaban]
        : [i + 1, nrr, n, nilai, keluar(predikat(nilai, skala.nilai, "huruf"), (p) => p)],
    ),
  ];
}

const JUMLAH_SAMPEL: Definisi = {
  params: ["populasi", "galat", "metode"],
  wajib: 1,
  hitung: ([populasi, galat, metodeMentah]) => {
    const metode = tunggal(metodeMentah!, "metode", pilihan(bacaMetodeSampel));
    if (adalahSelGalat(metode)) return satu(metode);
    return perSel([populasi!, galat!], [angka("populasi"), angkaPilihan("galat")], (n, d) =>
      keluar(jumlahSampel(n, d, metode), nilainya),
    );
  },
};

const NILAI_SAKIP: Definisi = {
  params: ["komponen", "tahun"],
  wajib: 1,
  hitung: ([komponenMentah, tahunMentah]) => {
    const komponen = daftar(komponenMentah!, "komponen", skor("komponen"));
    const tahun = tunggal(tahunMentah!, "tahun", angkaPilihan("tahun"));
    if (adalahSelGalat(komponen)) return satu(komponen);
    if (adalahSelGalat(tahun)) return satu(tahun);
    return satu(keluar(nilaiSakip(komponen, tahun), nilainya));
  },
};

const IP_ASN: Definisi = {
  params: ["dimensi"],
  wajib: 1,
  hitung: ([dimensiMentah]) => {
    const dimensi = daftar(dimensiMentah!, "dimensi", skor("dimensi"));
    return satu(adalahSelGalat(dimensi) ? dimensi : keluar(ipAsn(dimensi), nilainya));
  },
};

const BENTUK_ANGKA = ["desimal", "ribuan"] as const;
const bacaBentukAngka = (teks: string): Hasil<(typeof BENTUK_ANGKA)[number]> =>
  bacaPilihan(teks, "bentuk", BENTUK_ANGKA);

const ANGKA: Definisi = {
  params: ["teks", "bentuk"],
  wajib: 1,
  hitung: ([teks, bentukMentah]) => {
    const bentuk = tunggal(bentukMentah!, "bentuk", pilihan(bacaBentukAngka));
    if (adalahSelGalat(bentuk)) return satu(bentuk);
    return petakan([teks!], ([mentah]) => {
      const isi = bacaSel(mentah);
      if (adalahSelGalat(isi)) return isi;
      const hasil = bilangan(isi, "teks");
      // the chosen form settles what alone is ambiguous, and nothing else
      if (hasil.ok || hasil.galat.kode !== "LKJ002" || !bentuk) return keluar(hasil, (n) => n);
      return keluar(bacaAngka(String(isi), { bentuk }), nilainya);
    });
  },
};

export const FUNGSI_LAYANAN = { IKM, IKM_UNSUR, NILAI_SAKIP, IP_ASN, ANGKA, JUMLAH_SAMPEL };
