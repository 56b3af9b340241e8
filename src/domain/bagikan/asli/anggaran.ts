/** SERAPAN, NILAI_EFISIENSI, INDEKS_BERBOBOT, IKPA. */
import { periksaBatas } from "../../hitung/capaian";
import { ATURAN_EKA } from "../../regulasi/eka";
import { aturanIkpa } from "../../regulasi/ikpa";
import { TIDAK_DIUKUR, tidakDiukur } from "../../tabel/bacaAngka";
import { angkaRumus, banyakTeks, GALAT_NILAI, type Bahan, type Rentang } from "../bahan";

/** True where an amount lies below zero: one cell is compared, a range has a smallest. */
const negatif = (r: Rentang): string => (r.skalar ? `${r.teks}<0` : `MIN(${r.teks})<0`);

export function serapan(b: Bahan): string {
  const [pagu, realisasi] = [b.rentang(0), b.rentang(1)];
  b.sebangun(pagu, realisasi);
  const isi = `IF(${negatif(pagu)},${GALAT_NILAI},${realisasi.jumlah}/${pagu.jumlah})`;
  return b.dulu(pagu.jumlah, b.dulu(realisasi.jumlah, isi));
}

/** A capaian output above this is a percentage typed as 100 instead of 1. */
const OUTPUT_TERBESAR = 20;

export function nilaiEfisiensi(b: Bahan): string {
  const [pagu, realisasi] = [b.rentang(0), b.rentang(1)];
  b.sebangun(pagu, realisasi);
  const output = outputDari(b, pagu);
  const { batasEfisiensi } = ATURAN_EKA;
  const inti = `MAX(0,MIN(100,50+(1-${realisasi.jumlah}/${output.seharusnya})/${angkaRumus(batasEfisiensi)}*50))`;
  const keliru = [negatif(pagu), ...output.keliru];
  const isi = `IF(${keliru.length === 1 ? keliru[0]! : `OR(${keliru.join(",")})`},${GALAT_NILAI},${inti})`;
  // amounts are judged when all is read
  return b.dulu(pagu.jumlah, b.dulu(realisasi.jumlah, isi));
}

interface Output {
  /** Σ pagu·output. */
  readonly seharusnya: string;
  readonly keliru: readonly string[];
}

/** Output left out or blank is 1. */
function outputDari(b: Bahan, pagu: Rentang): Output {
  const arg = b.ke(2);
  if (arg.jenis === "hilang") return { seharusnya: pagu.jumlah, keliru: [] };
  if (arg.jenis === "rentang") {
    const o = b.rentang(2);
    b.sebangun(pagu, o);
    if (o.teksKosong) b.tolak("teks");
    return {
      seharusnya: `SUMPRODUCT(${pagu.teks},${o.teks}+(${o.teks}=0))`,
      keliru: [`MIN(${o.teks})<0`, `MAX(${o.teks})>${OUTPUT_TERBESAR}`],
    };
  }
  const o = b.pilihanAngka(2);
  if (o.jenis === "tanpa") return { seharusnya: pagu.jumlah, keliru: [] };
  if (o.jenis === "tetap") {
    if (o.nilai < 0 || o.nilai > OUTPUT_TERBESAR) b.tolak("argumen");
    return { seharusnya: `(${pagu.jumlah}*${angkaRumus(o.nilai)})`, keliru: [] };
  }
  return {
    seharusnya: `(${pagu.jumlah}*IF(${o.teks}=0,1,${o.teks}))`,
    keliru: [`${o.teks}<0`, `${o.teks}>${OUTPUT_TERBESAR}`],
  };
}

export function indeksBerbobot(b: Bahan): string {
  const [bobot, target, realisasi] = [b.rentang(0), b.rentang(1), b.rentang(2)];
  b.sebangun(bobot, target, realisasi);
  const batas = b.pilihanAngka(3);
  if (batas.jenis === "rumus" || bobot.skalar) return b.tolak("pilihan");
  if ([bobot, target, realisasi].some(({ teksKosong }) => teksKosong)) return b.tolak("teks");
  if (batas.jenis === "tetap" && !periksaBatas(batas.nilai).ok) return b.tolak("argumen");
  const nisbah = `${realisasi.teks}/${target.teks}`;
  const penuh = batas.jenis === "tanpa" ? nisbah : terbatas(nisbah, angkaRumus(batas.nilai));
  const jumlah = `ROUND(SUM(${bobot.teks}),12)`;
  const keliru = `OR(MIN(${bobot.teks})<0,AND(${jumlah}<>1,${jumlah}<>100))`;
  const isi = `IF(COUNTIF(${target.teks},"<=0")+COUNTBLANK(${target.teks})>0,NA(),SUMPRODUCT(${bobot.teks},${penuh}))`;
  // weights are judged when all is read
  return b.dulu(`SUM(${bobot.teks})`, b.dulu(target.jumlah, b.dulu(realisasi.jumlah, `IF(${keliru},${GALAT_NILAI},${isi})`)));
}

/** The smaller of both in every cell of an array. */
export const terbatas = (x: string, batas: string): string => `((${x}>${batas})*${batas}+(${x}<=${batas})*${x})`;

/** Components may score 110 or 120 under the rules of 2024. */
const SKOR_TERTINGGI = 120;
const KATA_NA = `{${[...TIDAK_DIUKUR].map((kata) => `"${kata}"`).join(",")}}`;

export function ikpa(b: Bahan): string {
  const tahun = b.pilihanAngka(1);
  const konversi = b.pilihanAngka(2);
  if (tahun.jenis !== "tetap" || konversi.jenis !== "tanpa") return b.tolak("pilihan");
  const dipilih = aturanIkpa(tahun.nilai);
  if (!dipilih.ok) return b.tolak("argumen");
  const { komponen, dispensasiPengurang } = dipilih.nilai.aturan;
  const nilai = b.rentang(0, tidakDiukur);
  const { teks, baris, kolom } = nilai;
  if ((baris > 1 && kolom > 1) || baris * kolom !== komponen.length) return b.tolak("argumen");
  const bobot = `{${komponen.map((k) => k.bobot).join(baris > 1 ? ";" : ",")}}`;
  const pembagi = `SUMPRODUCT(${bobot}*(ISNUMBER(${teks})+(${teks}="")))`;
  const kurang = dispensasi(b, dispensasiPengurang);
  const keliru = [
    `${banyakTeks(teks)}>SUMPRODUCT(COUNTIF(${teks},${KATA_NA}))`,
    `MIN(${teks})<0`,
    `MAX(${teks})>${SKOR_TERTINGGI}`,
    `AND(MAX(${teks})>0,MAX(${teks})<=1)`,
  ];
  const penuh = `IF(${pembagi}=0,NA(),SUMPRODUCT(${bobot},${teks})/${pembagi}${kurang.rumus})`;
  const inti = kurang.keliru === "" ? penuh : `IF(${kurang.keliru},${GALAT_NILAI},${penuh})`;
  return `IF(OR(${keliru.join(",")}),${GALAT_NILAI},${inti})`;
}

/** Points taken off from 2024 on: 0–1, nothing before. */
function dispensasi(b: Bahan, pengurang: boolean): { keliru: string; rumus: string } {
  const d = b.pilihanAngka(3);
  if (d.jenis === "tanpa") return { keliru: "", rumus: "" };
  if (d.jenis === "tetap") {
    if (!pengurang || d.nilai < 0 || d.nilai > 1) b.tolak("argumen");
    return { keliru: "", rumus: `-${angkaRumus(d.nilai)}` };
  }
  const keliru = pengurang ? `OR(${d.teks}<0,${d.teks}>1)` : `${d.teks}<>0`;
  return { keliru, rumus: pengurang ? `-${d.teks}` : "" };
}
