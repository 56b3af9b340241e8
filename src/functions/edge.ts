/**
 * Between a spreadsheet and the domain: null, 0, "", text, errors and ranges in, numbers, text and errors out. No
 * host's classes, so that Excel (through excel.ts), the workbench and the command line call the same functions.
 */
import { gagal, type Hasil } from "../domain/hasil";
import { bacaPolaritas, capaian, periksaBatas } from "../domain/hitung/capaian";
import { ikm } from "../domain/hitung/ikm";
import { ikpa } from "../domain/hitung/ikpa";
import { nka } from "../domain/hitung/nka";
import {
  bacaBentuk,
  predikat,
  predikatSendiri,
  susunSkala,
  type Bentuk,
  type SkalaSendiri,
} from "../domain/hitung/predikat";
import { aturanIkpa } from "../domain/regulasi/ikpa";
import { cariSkala } from "../domain/regulasi/skala";
import {
  adalahSelGalat,
  bacaBilangan,
  bacaSel,
  bacaSkor,
  keMatriks,
  petakan,
  satuSel,
  selGalat,
  tanpaArgumen,
  ukuran,
  type GalatSel,
  type HasilMatriks,
  type HasilSel,
  type IsiSel,
  type Matriks,
} from "./sel";

export type { GalatSel, HasilMatriks, HasilSel } from "./sel";

interface Definisi {
  readonly params: readonly string[];
  /** How many of the first parameters must be given. */
  readonly wajib: number;
  hitung(argumen: readonly Matriks[]): HasilMatriks;
}

type Isi = Exclude<IsiSel, GalatSel>;

const satu = (isi: HasilSel): HasilMatriks => [[isi]];

function keluar<T>(hasil: Hasil<T>, ambil: (nilai: T) => number | string): HasilSel {
  return hasil.ok ? ambil(hasil.nilai) : selGalat(hasil.galat);
}

/** Optional arguments: null, 0 and "" mean the default. */
const bawaan = (isi: Isi): isi is null | 0 => isi === null || isi === 0;

/** Reads an argument that must be one cell. */
function tunggal(m: Matriks, argumen: string): Isi | GalatSel {
  return satuSel(m) ? bacaSel(m[0]![0]) : selGalat(gagal("LKJ008", { argumen }).galat);
}

/** As `tunggal` for a number; a blank is 0, which is the default wherever the argument is optional. */
function bilanganTunggal(m: Matriks, argumen: string): number | GalatSel {
  const isi = tunggal(m, argumen);
  if (adalahSelGalat(isi)) return isi;
  const angka = bacaBilangan(isi, argumen);
  return angka.ok ? angka.nilai : selGalat(angka.galat);
}

/** The cells of a range after reading, or the first error among them. */
function bacaSemua(m: Matriks): Isi[][] | GalatSel {
  const hasil: Isi[][] = [];
  for (const baris of m) {
    const terbaca: Isi[] = [];
    for (const mentah of baris) {
      const isi = bacaSel(mentah);
      if (adalahSelGalat(isi)) return isi;
      terbaca.push(isi);
    }
    hasil.push(terbaca);
  }
  return hasil;
}

const CAPAIAN: Definisi = {
  params: ["target", "realisasi", "polaritas", "batas"],
  wajib: 2,
  hitung: (argumen) =>
    petakan(argumen, (sel) => {
      const target = bacaSel(sel[0]);
      if (adalahSelGalat(target)) return target;
      const realisasi = bacaSel(sel[1]);
      if (adalahSelGalat(realisasi)) return realisasi;
      const polaritas = bacaSel(sel[2]);
      if (adalahSelGalat(polaritas)) return polaritas;
      const batas = bacaSel(sel[3]);
      if (adalahSelGalat(batas)) return batas;

      const pilihan = bawaan(polaritas) ? undefined : bacaPolaritas(String(polaritas));
      if (pilihan && !pilihan.ok) return selGalat(pilihan.galat);
      const angkaBatas = bawaan(batas) ? undefined : bacaBilangan(batas, "batas");
      if (angkaBatas && !angkaBatas.ok) return selGalat(angkaBatas.galat);
      const terperiksa = angkaBatas && periksaBatas(angkaBatas.nilai);
      if (terperiksa && !terperiksa.ok) return selGalat(terperiksa.galat);

      const hasil = capaian(angkaAtauTeks(target), angkaAtauTeks(realisasi), pilihan?.nilai, terperiksa?.nilai);
      return hasil.ok ? hasil.nilai : selGalat(hasil.galat);
    }),
};

/**
 * Text goes to the domain as it is: targets may be ranges or words. A logical value reads as the word that Excel shows.
 */
function angkaAtauTeks(isi: Isi): number | string {
  if (isi === null) return 0;
  return typeof isi === "boolean" ? String(isi).toUpperCase() : isi;
}

const IKPA: Definisi = {
  params: ["nilai", "tahun", "konversi", "dispensasi"],
  wajib: 2,
  hitung: ([nilai, tahun, konversi, dispensasi]) => {
    const komponen = bacaSemua(nilai!);
    if (adalahSelGalat(komponen)) return satu(komponen);
    const angkaTahun = bilanganTunggal(tahun!, "tahun");
    if (adalahSelGalat(angkaTahun)) return satu(angkaTahun);
    const bobotKonversi = bilanganTunggal(konversi!, "konversi");
    if (adalahSelGalat(bobotKonversi)) return satu(bobotKonversi);
    const pengurang = bilanganTunggal(dispensasi!, "dispensasi");
    if (adalahSelGalat(pengurang)) return satu(pengurang);

    if (komponen.length > 1 && komponen[0]!.length > 1) {
      const dipilih = aturanIkpa(angkaTahun);
      if (!dipilih.ok) return satu(selGalat(dipilih.galat));
      const perlu = dipilih.nilai.aturan.komponen.length;
      return satu(selGalat(gagal("LKJ021", { tahun: angkaTahun, perlu, ada: ukuran(nilai!) }).galat));
    }
    const skor: (number | null)[] = [];
    for (const isi of komponen.flat()) {
      const angka = bacaSkor(isi, "nilai");
      if (!angka.ok && angka.galat.kode !== "LKJ010") return satu(selGalat(angka.galat));
      skor.push(angka.ok ? angka.nilai : null);
    }
    const hasil = ikpa({
      nilai: skor,
      tahun: angkaTahun,
      dispensasi: pengurang,
      ...(bawaan(bobotKonversi) ? {} : { konversi: bobotKonversi }),
    });
    return satu(keluar(hasil, (h) => h.nilai));
  },
};

const NKA: Definisi = {
  params: ["eka", "ikpa", "tahun"],
  wajib: 3,
  hitung: (argumen) =>
    petakan(argumen, (sel) => {
      const angka: number[] = [];
      for (const [i, nama] of NKA.params.entries()) {
        const isi = bacaSel(sel[i]);
        if (adalahSelGalat(isi)) return isi;
        const hasil = nama === "tahun" ? bacaBilangan(isi, nama) : bacaSkor(isi, nama);
        if (!hasil.ok) return selGalat(hasil.galat);
        angka.push(hasil.nilai);
      }
      return keluar(nka(angka[0]!, angka[1]!, angka[2]!), (h) => h.nilai);
    }),
};

const IKM: Definisi = {
  params: ["jawaban", "bobot"],
  wajib: 1,
  hitung: ([jawaban, bobot]) => {
    const isian = bacaSemua(jawaban!);
    if (adalahSelGalat(isian)) return satu(isian);
    const timbangan = bacaSemua(bobot!);
    if (adalahSelGalat(timbangan)) return satu(timbangan);

    const nilai: (number | null)[][] = [];
    for (const [r, baris] of isian.entries()) {
      nilai.push([]);
      for (const [c, isi] of baris.entries()) {
        // a blank answer is 0 on one platform and null on another: both are skipped, as is N/A
        const angka = bawaan(isi) ? undefined : bacaBilangan(isi, "jawaban");
        if (angka && !angka.ok && angka.galat.kode === "LKJ001") {
          return satu(selGalat(gagal("LKJ030", { isi: `“${String(isi)}”`, baris: r + 1, kolom: c + 1 }).galat));
        }
        if (angka && !angka.ok && angka.galat.kode !== "LKJ010") return satu(selGalat(angka.galat));
        nilai[r]!.push(angka?.ok ? angka.nilai : null);
      }
    }
    if (timbangan.length > 1 && timbangan[0]!.length > 1) {
      return satu(selGalat(gagal("LKJ032", { bobot: ukuran(bobot!), unsur: nilai[0]!.length }).galat));
    }
    const angkaBobot: number[] = [];
    for (const isi of timbangan.flat()) {
      const angka = bacaBilangan(isi, "bobot");
      if (!angka.ok) return satu(selGalat(angka.galat));
      angkaBobot.push(angka.nilai);
    }
    const hasil = ikm(nilai, angkaBobot.every((b) => b === 0) ? undefined : angkaBobot);
    return satu(keluar(hasil, (h) => h.nilai));
  },
};

const PREDIKAT: Definisi = {
  params: ["nilai", "skala", "bentuk"],
  wajib: 2,
  hitung: ([nilai, skala, bentuk]) => {
    const isiBentuk = tunggal(bentuk!, "bentuk");
    if (adalahSelGalat(isiBentuk)) return satu(isiBentuk);
    const pilihan = bawaan(isiBentuk) ? undefined : bacaBentuk(String(isiBentuk));
    if (pilihan && !pilihan.ok) return satu(selGalat(pilihan.galat));

    if (adalahSkalaSendiri(skala!)) {
      const sendiri = bacaSkalaSendiri(skala!);
      if (adalahSelGalat(sendiri)) return satu(sendiri);
      return petakan([nilai!], ([mentah]) => selPredikat(mentah, sendiri, pilihan?.nilai));
    }
    return petakan([nilai!, skala!], ([mentah, nama]) => {
      const isi = bacaSel(nama);
      if (adalahSelGalat(isi)) return isi;
      if (bawaan(isi)) return selGalat(gagal("LKJ005", { argumen: "skala" }).galat);
      return selPredikat(mentah, String(isi), pilihan?.nilai);
    });
  },
};

function selPredikat(mentah: unknown, skala: string | SkalaSendiri, bentuk: Bentuk | undefined): HasilSel {
  const isi = bacaSel(mentah);
  if (adalahSelGalat(isi)) return isi;
  if (typeof skala !== "string") {
    const angka = bacaBilangan(isi, "nilai");
    return angka.ok ? keluar(predikatSendiri(angka.nilai, skala, bentuk), (p) => p) : selGalat(angka.galat);
  }
  const ada = cariSkala(skala);
  if (!ada.ok) return selGalat(ada.galat);
  const angka = ada.nilai.satuan === "pecahan" ? bacaBilangan(isi, "nilai") : bacaSkor(isi, "nilai");
  return angka.ok ? keluar(predikat(angka.nilai, ada.nilai, bentuk), (p) => p) : selGalat(angka.galat);
}

/** Two columns whose first holds a number: bounds and words; names of scales never look so. */
function adalahSkalaSendiri(m: Matriks): boolean {
  return (
    m[0]!.length === 2 &&
    m.some(([bawah]) => typeof bawah === "number" || bacaBilangan(isiAman(bawah), "").ok) &&
    m.some(([, kata]) => typeof kata === "string" && kata.trim() !== "" && !bacaBilangan(kata, "").ok)
  );
}

function isiAman(mentah: unknown): Isi {
  const isi = bacaSel(mentah);
  return adalahSelGalat(isi) || isi === null ? "" : isi;
}

function bacaSkalaSendiri(m: Matriks): SkalaSendiri | GalatSel {
  const isian = bacaSemua(m);
  if (adalahSelGalat(isian)) return isian;
  const baris: [number, string][] = [];
  for (const [bawah, kata] of isian as [Isi, Isi][]) {
    // rows left blank below the scale
    if (bawaan(bawah) && bawaan(kata)) continue;
    const angka = bacaBilangan(bawah, "skala");
    if (!angka.ok) return selGalat(angka.galat);
    baris.push([angka.nilai, bawaan(kata) ? "" : String(kata)]);
  }
  const hasil = susunSkala(baris);
  return hasil.ok ? hasil.nilai : selGalat(hasil.galat);
}

const DEFINISI = { CAPAIAN, IKPA, NKA, IKM, PREDIKAT } satisfies Record<string, Definisi>;

export type NamaFungsi = keyof typeof DEFINISI;
export const NAMA_FUNGSI = Object.keys(DEFINISI) as readonly NamaFungsi[];

/** @returns the function as hosts call it: any values or ranges in, always a matrix out; never throws for its input */
function jadikanFungsi(definisi: Definisi): (...argumen: unknown[]) => HasilMatriks {
  return (...argumen) => {
    if (argumen.length > definisi.params.length) {
      return satu(selGalat(gagal("LKJ007", { harap: definisi.params.length }).galat));
    }
    const matriks: Matriks[] = [];
    for (const [i, nama] of definisi.params.entries()) {
      if (i < definisi.wajib && argumen[i] !== null && tanpaArgumen(argumen[i])) {
        return satu(selGalat(gagal("LKJ005", { argumen: nama }).galat));
      }
      const m = keMatriks(argumen[i]);
      if (!m.ok) return satu(selGalat(m.galat));
      matriks.push(m.nilai);
    }
    return definisi.hitung(matriks);
  };
}

/** Every function by its name without namespace. */
export const FUNGSI = Object.fromEntries(
  Object.entries(DEFINISI).map(([nama, definisi]) => [nama, jadikanFungsi(definisi)]),
) as Readonly<Record<NamaFungsi, (...argumen: unknown[]) => HasilMatriks>>;
