/** NKA, EKA_SATKER, EKA_ESELON1, EKA_KL, and the sums with a maximum a part: NILAI_SAKIP, IP_ASN. */
import { ATURAN_EKA } from "../../regulasi/eka";
import { ATURAN_NKA } from "../../regulasi/nka";
import { ATURAN_IP_ASN, ATURAN_SAKIP, type BagianBermaksimum } from "../../regulasi/sakip";
import { angkaRumus, GALAT_NILAI, type Bahan, type Rentang } from "../bahan";
import { menurutTahun } from "./tahun";

/** Scores outside 0–100 are refused, and scores that all look like fractions. */
function skorWajar(skor: readonly string[], rumus: string): string {
  const semua = skor.join(",");
  return `IF(OR(MIN(${semua})<0,MAX(${semua})>100,AND(MAX(${semua})>0,MAX(${semua})<=1)),${GALAT_NILAI},${rumus})`;
}

export function nka(b: Bahan): string {
  const [eka, ikpa] = [b.angka(0, { skor: true }), b.angka(1, { skor: true })];
  return menurutTahun(b, 2, ATURAN_NKA, ({ bobot }) => `${bobot.eka}%*${eka}+${bobot.ikpa}%*${ikpa}`, {
    sebelum: [`MIN(${eka},${ikpa})`],
    lalu: (rumus) => skorWajar([eka, ikpa], rumus),
  });
}

const { implementasi, eselon1, kl } = ATURAN_EKA;
const bagianImplementasi = (skor: readonly string[]): string =>
  Object.values(implementasi)
    .map((bobot, i) => `${angkaRumus(bobot)}%*${skor[i]!}`)
    .join("+");

const semuaSkor = (b: Bahan, banyak: number): string[] => Array.from({ length: banyak }, (_, i) => b.angka(i, { skor: true }));

export function ekaSatker(b: Bahan): string {
  const skor = semuaSkor(b, 4);
  return skorWajar(skor, bagianImplementasi(skor));
}

export function ekaEselon1(b: Bahan): string {
  const skor = semuaSkor(b, 6);
  const { manfaat, implementasi: bobot, satker } = eselon1;
  const rumus = `(${manfaat}*${skor[0]!}+${bobot}*(${bagianImplementasi(skor.slice(1, 5))})+${satker}*${skor[5]!})/${manfaat + bobot + satker}`;
  return skorWajar(skor, rumus);
}

export function ekaKl(b: Bahan): string {
  const skor = semuaSkor(b, 2);
  return skorWajar(skor, `${kl.css}%*${skor[0]!}+${kl.eselon1}%*${skor[1]!}`);
}

function bacaBagian(b: Bahan): Rentang {
  const nilai = b.rentang(0);
  if ((nilai.baris > 1 && nilai.kolom > 1) || nilai.teksKosong) b.tolak("argumen");
  return nilai;
}

/** @returns `#VALUE!` for another number of parts than the rule has */
function jumlahBagian({ teks, baris, kolom }: Rentang, bagian: readonly BagianBermaksimum[]): string {
  if (baris * kolom !== bagian.length) return GALAT_NILAI;
  const batas = `{${bagian.map(({ bobot }) => bobot).join(baris > 1 ? ";" : ",")}}`;
  const keliru = `SUMPRODUCT((${teks}<0)+(${teks}>${batas}))>0`;
  return `IF(OR(${keliru},AND(MAX(${teks})>0,MAX(${teks})<=1)),${GALAT_NILAI},SUM(${teks}))`;
}

export function nilaiSakip(b: Bahan): string {
  const nilai = bacaBagian(b);
  const berlakuKini = ATURAN_SAKIP[ATURAN_SAKIP.length - 1]!.berlaku;
  return menurutTahun(b, 1, ATURAN_SAKIP, ({ bagian }) => jumlahBagian(nilai, bagian), { bawaan: berlakuKini.dari, sebelum: [nilai.jumlah] });
}

export function ipAsn(b: Bahan): string {
  const rumus = jumlahBagian(bacaBagian(b), ATURAN_IP_ASN[0]!.bagian);
  return rumus === GALAT_NILAI ? b.tolak("argumen") : rumus;
}
