/** Explains IKM: the mean of each unsur, the weights, the conversion to 25–100, and 0,11 beside 1/N. */
import { bawaan, bilangan } from "../argumen/isi";
import { ukuran, type Matriks } from "../argumen/matriks";
import { berhasil, gagal, type Hasil } from "../hasil";
import { jumlah } from "../hitung/desimal";
import { ikm } from "../hitung/ikm";
import { semuaIsi } from "./argumen";
import dasar from "./dasar.json";
import { alternatifLain, aturanTetap, bersatuan, DaftarLangkah, kalimat, nilaiHasil } from "./susun";
import type { AturanJejak, Jejak } from "./types";
import { angka, kali, per, tambah, type Ungkapan } from "./ungkapan";

type Jawaban = readonly (readonly (number | null)[])[];

const KONVERSI = 25;
/** What reports with nine unsur use for 1/9. */
const BOBOT_LAZIM = 0.11;
const UNSUR_LAZIM = 9;

/** @param argumen jawaban; bobot, as IKM takes them */
export function jelaskanIkm([jawaban, bobot]: readonly Matriks[]): Hasil<Jejak> {
  const terbaca = bacaJawaban(jawaban!);
  if (!terbaca.ok) return terbaca;
  const timbangan = bacaBobot(bobot!, terbaca.nilai[0]!.length);
  return timbangan.ok ? jejakIkm(terbaca.nilai, timbangan.nilai) : timbangan;
}

export function bacaJawaban(jawaban: Matriks): Hasil<Jawaban> {
  const isian = semuaIsi(jawaban);
  if (!isian.ok) return isian;
  const nilai: (number | null)[][] = [];
  for (const [r, baris] of isian.nilai.entries()) {
    nilai.push([]);
    for (const [c, isi] of baris.entries()) {
      const terbaca = bawaan(isi) ? undefined : bilangan(isi, "jawaban");
      if (terbaca && !terbaca.ok && terbaca.galat.kode === "LKJ001") {
        return gagal("LKJ030", { isi: `“${String(isi)}”`, baris: r + 1, kolom: c + 1 });
      }
      if (terbaca && !terbaca.ok && terbaca.galat.kode !== "LKJ010") return terbaca;
      nilai[r]!.push(terbaca?.ok ? terbaca.nilai : null);
    }
  }
  return berhasil(nilai);
}

function bacaBobot(bobot: Matriks, unsur: number): Hasil<readonly number[] | undefined> {
  const isian = semuaIsi(bobot);
  if (!isian.ok) return isian;
  if (bobot.length > 1 && bobot[0]!.length > 1) return gagal("LKJ032", { bobot: ukuran(bobot), unsur });
  const timbangan: number[] = [];
  for (const isi of isian.nilai.flat()) {
    const terbaca = bilangan(isi, "bobot");
    if (!terbaca.ok) return terbaca;
    timbangan.push(terbaca.nilai);
  }
  return berhasil(timbangan.every((b) => b === 0) ? undefined : timbangan);
}

/** The explanation of one index; fails as `ikm` does. */
function jejakIkm(jawaban: Jawaban, bobot?: readonly number[]): Hasil<Jejak> {
  const terhitung = ikm(jawaban, bobot);
  if (!terhitung.ok) return terhitung;
  const { nilai, unsur } = terhitung.nilai;
  const dijawab = unsur.filter((u) => u.n > 0).length;
  const langkah = new DaftarLangkah();
  const nrr = langkahUnsur(jawaban, langkah);
  const timbangan = bobot && (bobot.length === 1 ? unsur.map(() => bobot[0]!) : bobot);
  if (timbangan) {
    const suku = nrr.flatMap((u, i) => (u ? [kali(u, timbangan[i]!)] : []));
    langkah.hitung(kalimat("ikmBerbobot"), kali(tambah(...suku), KONVERSI), "nilai");
  } else {
    const rumus = kali(per(tambah(...nrr.filter((u) => u !== null)), dijawab), KONVERSI);
    langkah.hitung(kalimat("ikmSamaBobot", { unsur: dijawab }), rumus, "nilai");
  }
  const jumlahBobot = timbangan && jumlah(timbangan);
  const lain = (bobotLain?: readonly number[]): Hasil<number> => nilaiHasil(ikm(jawaban, bobotLain));
  return berhasil({
    fungsi: "IKM",
    hasil: bersatuan(nilai, "nilai"),
    langkah: langkah.semua(),
    aturan: [aturanIkm(timbangan !== undefined)],
    alternatif: alternatifLain(nilai, [
      { apa: kalimat("lainBobotBaku", { unsur: dijawab }), hasil: lain(), satuan: "nilai" },
      ...(unsur.length === UNSUR_LAZIM
        ? [
            {
              apa: kalimat("lainBobot011", { bobot: BOBOT_LAZIM }),
              hasil: lain([BOBOT_LAZIM]),
              satuan: "nilai" as const,
            },
          ]
        : []),
    ]),
    catatan:
      jumlahBobot !== undefined && jumlahBobot !== 1 ? [kalimat("ikmBobotBukanSatu", { jumlah: jumlahBobot })] : [],
  });
}

/** The mean of each unsur, null where nobody answered; one row of means needs no steps. */
function langkahUnsur(jawaban: Jawaban, langkah: DaftarLangkah): (Ungkapan | null)[] {
  return jawaban[0]!.map((_, kolom) => {
    const isian = jawaban.flatMap((baris) => (baris[kolom] === null ? [] : [baris[kolom]!]));
    if (isian.length === 0) {
      langkah.catat(kalimat("ikmTidakDijawab", { unsur: kolom + 1 }), 0, "bulat");
      return null;
    }
    if (jawaban.length === 1) return angka(isian[0]!);
    const rumus = per(tambah(...isian), isian.length);
    return langkah.hitung(kalimat("ikmNrr", { unsur: kolom + 1, banyak: isian.length }), rumus, "angka");
  });
}

function aturanIkm(berbobot: boolean): AturanJejak {
  return berbobot
    ? aturanTetap(kalimat("setIkmBobot"), dasar.ikm.bobot)
    : aturanTetap(kalimat("setIkm"), dasar.ikm.baku);
}
