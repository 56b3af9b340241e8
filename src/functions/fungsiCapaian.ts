/** CAPAIAN, RERATA_CAPAIAN, PREDIKAT, INDEKS_BERBOBOT. */
import { bawaan, bilangan, bilanganSkor, type Isi } from "../domain/argumen/isi";
import { satuSel, seukuran, type Matriks } from "../domain/argumen/matriks";
import { gagal } from "../domain/hasil";
import { bacaPolaritas, capaian, periksaBatas, type Polaritas } from "../domain/hitung/capaian";
import { bagiPerseratus } from "../domain/hitung/desimal";
import { indeksBerbobot } from "../domain/hitung/indeksBerbobot";
import {
  bacaBentuk,
  predikat,
  predikatSendiri,
  susunSkala,
  type Bentuk,
  type SkalaSendiri,
} from "../domain/hitung/predikat";
import { bacaMetode, rerataCapaian, type BarisCapaian } from "../domain/hitung/rerataCapaian";
import { cariSkala } from "../domain/regulasi/skala";
import {
  angka,
  angkaPilihan,
  galatPertama,
  keluar,
  kotak,
  nilainya,
  pilihan,
  satu,
  sebarkan,
  tunggal,
  type Definisi,
  type Pembaca,
} from "./definisi";
import {
  adalahSelGalat,
  angkaSederhana,
  bacaSel,
  petakan,
  selGalat,
  type GalatSel,
  type HasilMatriks,
  type HasilSel,
} from "./sel";

const bacaPilihanPolaritas = pilihan(bacaPolaritas);
const bacaBatas = angkaPilihan("batas", periksaBatas);

const CAPAIAN: Definisi = {
  params: ["target", "realisasi", "polaritas", "batas"],
  wajib: 2,
  hitung: ([target, realisasi, polaritas, batas]) => {
    if (satuSel(polaritas!) && satuSel(batas!)) {
      const p = bacaPilihanPolaritas(polaritas![0]![0]);
      const b = bacaBatas(batas![0]![0]);
      const polos = (p === undefined || p === "naik") && b === undefined;
      if (polos && seukuran(target!, realisasi!)) return capaianPolos(target!, realisasi!);
      return petakan([target!, realisasi!], ([t, r]) => selCapaian(t, r, p, b));
    }
    return petakan([target!, realisasi!, polaritas!, batas!], ([t, r, p, b]) =>
      selCapaian(t, r, bacaPilihanPolaritas(p), bacaBatas(b)),
    );
  },
};

function selCapaian(
  mentahTarget: unknown,
  mentahRealisasi: unknown,
  polaritas: Polaritas | GalatSel | undefined,
  batas: number | GalatSel | undefined,
): HasilSel {
  const target = angkaAtauTeks(mentahTarget);
  if (typeof target === "object") return target;
  const realisasi = angkaAtauTeks(mentahRealisasi);
  if (typeof realisasi === "object") return realisasi;
  if (typeof polaritas === "object") return polaritas;
  if (typeof batas === "object") return batas;
  const hasil = capaian(target, realisasi, polaritas, batas);
  return hasil.ok ? hasil.nilai : selGalat(hasil.galat);
}

/**
 * Rising, without a cap, ranges of one shape: numbers as people type them take one integer division each. Two passes:
 * as long as only numbers are about, the engine keeps them unboxed.
 */
function capaianPolos(target: Matriks, realisasi: Matriks): HasilMatriks {
  const lebar = target[0]!.length;
  const cepat = new Float64Array(target.length * lebar);
  const sisa: number[] = [];
  for (let i = 0, k = 0; i < target.length; i++) {
    const kiri = target[i]!;
    const kanan = realisasi[i]!;
    for (let j = 0; j < lebar; j++, k++) {
      const t = bilanganPolos(kiri[j]);
      const r = bilanganPolos(kanan[j]);
      const nilai = t > 0 ? bagiPerseratus(r, t) : NaN;
      cepat[k] = nilai;
      if (nilai !== nilai) sisa.push(k);
    }
  }
  const hasil: HasilMatriks = [];
  if (lebar === 1) for (let k = 0; k < cepat.length; k++) hasil.push([cepat[k]!]);
  else for (let k = 0; k < cepat.length; k += lebar) hasil.push(Array.from(cepat.subarray(k, k + lebar)));
  for (const k of sisa) {
    const i = Math.floor(k / lebar);
    const j = k % lebar;
    hasil[i]![j] = selCapaian(target[i]![j], realisasi[i]![j], undefined, undefined);
  }
  return hasil;
}

/** A number, or plain text of one; NaN where more than that has to be looked at. */
function bilanganPolos(mentah: unknown): number {
  if (typeof mentah === "number") return mentah;
  return typeof mentah === "string" ? angkaSederhana(mentah) : NaN;
}

/**
 * Text goes to the domain as it is, but for plain numbers: targets may be ranges or words. A logical value reads as the
 * word that Excel shows.
 */
function angkaAtauTeks(mentah: unknown): number | string | GalatSel {
  if (typeof mentah === "string") {
    const nilai = angkaSederhana(mentah);
    if (nilai === nilai) return nilai;
  }
  const isi = bacaSel(mentah);
  if (isi === null) return 0;
  return typeof isi === "boolean" ? String(isi).toUpperCase() : isi;
}

const RERATA_CAPAIAN: Definisi = {
  params: ["capaian", "sasaran", "metode", "bobot", "batas"],
  wajib: 1,
  hitung: ([capaianMentah, sasaranMentah, metodeMentah, bobotMentah, batasMentah]) => {
    const nilai = kotak(capaianMentah!, bacaCapaian);
    const sasaran = adalahSelGalat(nilai) ? nilai : labelTurun(sasaranMentah!, capaianMentah!);
    const metode = tunggal(metodeMentah!, "metode", pilihan(bacaMetode));
    const sebar = sebarkan(bobotMentah!, capaianMentah!);
    const bobot = adalahSelGalat(sebar) ? sebar : kotak(sebar, angkaPilihan("bobot"));
    const batas = tunggal(batasMentah!, "batas", bacaBatas);
    if (adalahSelGalat(nilai)) return satu(nilai);
    if (adalahSelGalat(sasaran)) return satu(sasaran);
    if (adalahSelGalat(metode)) return satu(metode);
    if (adalahSelGalat(bobot)) return satu(bobot);
    if (adalahSelGalat(batas)) return satu(batas);

    if (metode === "sasaran" && sasaran.every((baris) => baris.every((label) => label === ""))) {
      return satu(selGalat(gagal("LKJ005", { argumen: "sasaran" }).galat));
    }
    const baris = nilai.flatMap((isi, r) =>
      isi.map((n, c): BarisCapaian => {
        const b = bobot[r]![c];
        return { capaian: n, sasaran: sasaran[r]![c]!, ...(b === undefined ? {} : { bobot: b }) };
      }),
    );
    const opsi = { ...(metode ? { metode } : {}), ...(batas === undefined ? {} : { batas }) };
    return satu(keluar(rerataCapaian(baris, opsi), nilainya));
  },
};

/** A capaian to average; null for what is left out: text that is no number, N/A and #N/A. A blank is 0. */
const bacaCapaian: Pembaca<number | null> = (mentah) => {
  const isi = bacaSel(mentah);
  if (adalahSelGalat(isi)) return isi.galat === "#N/A" ? null : isi;
  const hasil = bilangan(isi, "capaian");
  if (hasil.ok) return hasil.nilai;
  const dilewati = typeof isi === "string" && hasil.galat.kode !== "LKJ002";
  return dilewati ? null : selGalat(hasil.galat);
};

/** Labels as text; a blank one is the one above it, on the first row the one to its left. */
function labelTurun(m: Matriks, seperti: Matriks): string[][] | GalatSel {
  const sebar = sebarkan(m, seperti);
  const isian = adalahSelGalat(sebar) ? sebar : kotak<Isi>(sebar, bacaSel);
  if (adalahSelGalat(isian)) return isian;
  const hasil: string[][] = [];
  for (const [r, baris] of isian.entries()) {
    const label: string[] = [];
    for (const [c, isi] of baris.entries()) {
      label.push(bawaan(isi) ? ((r > 0 ? hasil[r - 1]![c] : label[c - 1]) ?? "") : String(isi));
    }
    hasil.push(label);
  }
  return hasil;
}

const PREDIKAT: Definisi = {
  params: ["nilai", "skala", "bentuk"],
  wajib: 2,
  hitung: ([nilai, skala, bentuk]) => {
    const dipilih = tunggal(bentuk!, "bentuk", pilihan(bacaBentuk));
    if (adalahSelGalat(dipilih)) return satu(dipilih);

    if (adalahSkalaSendiri(skala!)) {
      const sendiri = bacaSkalaSendiri(skala!);
      if (adalahSelGalat(sendiri)) return satu(sendiri);
      return petakan([nilai!], ([mentah]) => selPredikat(mentah, sendiri, dipilih));
    }
    return petakan([nilai!, skala!], ([mentah, nama]) => {
      const isi = bacaSel(nama);
      if (adalahSelGalat(isi)) return isi;
      if (bawaan(isi)) return selGalat(gagal("LKJ005", { argumen: "skala" }).galat);
      return selPredikat(mentah, String(isi), dipilih);
    });
  },
};

function selPredikat(mentah: unknown, skala: string | SkalaSendiri, bentuk: Bentuk | undefined): HasilSel {
  const isi = bacaSel(mentah);
  if (adalahSelGalat(isi)) return isi;
  if (typeof skala !== "string") {
    const nilai = bilangan(isi, "nilai");
    return nilai.ok ? keluar(predikatSendiri(nilai.nilai, skala, bentuk), (p) => p) : selGalat(nilai.galat);
  }
  const ada = cariSkala(skala);
  if (!ada.ok) return selGalat(ada.galat);
  const nilai = ada.nilai.satuan === "pecahan" ? bilangan(isi, "nilai") : bilanganSkor(isi, "nilai");
  return nilai.ok ? keluar(predikat(nilai.nilai, ada.nilai, bentuk), (p) => p) : selGalat(nilai.galat);
}

/** Two columns whose first holds a number: bounds and words; names of scales never look so. */
function adalahSkalaSendiri(m: Matriks): boolean {
  return (
    m[0]!.length === 2 &&
    m.some(([bawah]) => typeof bawah === "number" || bilangan(isiAman(bawah), "").ok) &&
    m.some(([, kata]) => typeof kata === "string" && kata.trim() !== "" && !bilangan(kata, "").ok)
  );
}

function isiAman(mentah: unknown): Isi {
  const isi = bacaSel(mentah);
  return adalahSelGalat(isi) || isi === null ? "" : isi;
}

function bacaSkalaSendiri(m: Matriks): SkalaSendiri | GalatSel {
  const isian = kotak<Isi>(m, bacaSel);
  if (adalahSelGalat(isian)) return isian;
  const baris: [number, string][] = [];
  for (const [bawah, kata] of isian as [Isi, Isi][]) {
    // rows left blank below the scale
    if (bawaan(bawah) && bawaan(kata)) continue;
    const batas = bilangan(bawah, "skala");
    if (!batas.ok) return selGalat(batas.galat);
    baris.push([batas.nilai, bawaan(kata) ? "" : String(kata)]);
  }
  const hasil = susunSkala(baris);
  return hasil.ok ? hasil.nilai : selGalat(hasil.galat);
}

const INDEKS_BERBOBOT: Definisi = {
  params: ["bobot", "target", "realisasi", "batas"],
  wajib: 3,
  hitung: ([bobotMentah, targetMentah, realisasiMentah, batasMentah]) => {
    const bobot = kotak(bobotMentah!, angka("bobot"));
    const [target, realisasi] = (
      [
        ["target", targetMentah!],
        ["realisasi", realisasiMentah!],
      ] as const
    ).map(([nama, m]) => {
      const sebar = sebarkan(m, bobotMentah!);
      return adalahSelGalat(sebar) ? sebar : kotak(sebar, angka(nama));
    });
    const batas = tunggal(batasMentah!, "batas", bacaBatas);
    const galat = galatPertama([bobot, target, realisasi, batas]);
    if (galat) return satu(galat);
    const [b, t, r] = [bobot, target, realisasi].map((isi) => (isi as number[][]).flat());
    const baris = b!.map((isi, i) => ({ bobot: isi, target: t![i]!, realisasi: r![i]! }));
    return satu(keluar(indeksBerbobot(baris, batas as number | undefined), nilainya));
  },
};

export const FUNGSI_CAPAIAN = { CAPAIAN, RERATA_CAPAIAN, PREDIKAT, INDEKS_BERBOBOT };
