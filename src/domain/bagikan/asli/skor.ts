/** NKA, EKA_SATKER, EKA_ESELON1, EKA_KL, and the sums with a maximum a part: NILAI_SAKIP, IP_ASN. */
import { ATURAN_EKA } from "../../regulasi/eka";
import { ATURAN_NKA } from "../../regulasi/nka";
import { ATURAN_IP_ASN, aturanSakip, type BagianBermaksimum } from "../../regulasi/sakip";
import { angkaRumus, GALAT_NILAI, type Bahan } from "../bahan";

/** Scores outside 0–100 are refused, and scores that all look like fractions. */
function skorWajar(skor: readonly string[], rumus: string): string {
  const semua = skor.join(",");
  return `IF(OR(MIN(${semua})<0,MAX(${semua})>100,AND(MAX(${semua})>0,MAX(${semua})<=1)),${GALAT_NILAI},${rumus})`;
}

export function nka(b: Bahan): string {
  const [eka, ikpa, tahun] = [b.angka(0, { skor: true }), b.angka(1, { skor: true }), b.angka(2)];
  const timbang = ({ bobot }: (typeof ATURAN_NKA)[number]): string => `${bobot.eka}%*${eka}+${bobot.ikpa}%*${ikpa}`;
  const arg = b.ke(2);
  if (arg.jenis === "tetap") {
    const aturan = ATURAN_NKA.find(({ berlaku }) => berlaku.dari <= Number(tahun) && Number(tahun) <= (berlaku.sampai ?? 9999));
    if (!aturan || !Number.isInteger(Number(tahun))) return b.tolak("argumen");
    return skorWajar([eka, ikpa], timbang(aturan));
  }
  // rules of equal weights are one
  const beda = ATURAN_NKA.filter((satu, i) => timbang(satu) !== timbang(ATURAN_NKA[i + 1] ?? { ...satu, bobot: { eka: -1, ikpa: -1 } }));
  const rumus = beda.reduceRight((ekor, satu) => (ekor === "" ? timbang(satu) : `IF(${tahun}<=${satu.berlaku.sampai},${timbang(satu)},${ekor})`), "");
  const tahunDulu = `IF(${tahun}<${ATURAN_NKA[0]!.berlaku.dari},NA(),${skorWajar([eka, ikpa], rumus)})`;
  return b.dulu(`MIN(${eka},${ikpa})`, `IF(OR(${tahun}<>INT(${tahun}),${tahun}>9999),${GALAT_NILAI},${tahunDulu})`);
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

function jumlahBagian(b: Bahan, bagian: readonly BagianBermaksimum[]): string {
  const nilai = b.rentang(0);
  const { baris, kolom, teks } = nilai;
  if ((baris > 1 && kolom > 1) || baris * kolom !== bagian.length || nilai.teksKosong) return b.tolak("argumen");
  const batas = `{${bagian.map(({ bobot }) => bobot).join(baris > 1 ? ";" : ",")}}`;
  const keliru = `SUMPRODUCT((${teks}<0)+(${teks}>${batas}))>0`;
  return `IF(OR(${keliru},AND(MAX(${teks})>0,MAX(${teks})<=1)),${GALAT_NILAI},SUM(${teks}))`;
}

export function nilaiSakip(b: Bahan): string {
  const tahun = b.pilihanAngka(1);
  if (tahun.jenis === "rumus") return b.tolak("pilihan");
  const dipilih = aturanSakip(tahun.jenis === "tetap" ? tahun.nilai : undefined);
  return dipilih.ok ? jumlahBagian(b, dipilih.nilai.aturan.bagian) : b.tolak("argumen");
}

export const ipAsn = (b: Bahan): string => jumlahBagian(b, ATURAN_IP_ASN[0]!.bagian);
