/** SERAPAN, NILAI_EFISIENSI, INDEKS_BERBOBOT. */
import { periksaBatas } from "../../hitung/capaian";
import { ATURAN_EKA } from "../../regulasi/eka";
import { angkaRumus, GALAT_NILAI, type Bahan, type Rentang } from "../bahan";

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
