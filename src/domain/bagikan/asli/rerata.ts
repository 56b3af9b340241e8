/** RERATA_CAPAIAN and IKM: means that leave out what was not measured. */
import { periksaBatas } from "../../hitung/capaian";
import { bacaMetode } from "../../hitung/rerataCapaian";
import { bacaAngka, tidakDiukur } from "../../tabel/bacaAngka";
import { adalahGalat } from "../../tabel/snapshot";
import { adaTeksLain, angkaRumus, GALAT_NILAI, naTepat, type Bahan, type Rentang } from "../bahan";
import { terbatas } from "./anggaran";

/** A capaian that reaches 100% as shown with two decimals of a percent. */
const TERCAPAI = 0.99995;

/** Text that is no number is left out by the function too. */
const dilewati = (teks: string): boolean => {
  const terbaca = bacaAngka(teks);
  return tidakDiukur(teks) || (!terbaca.ok && terbaca.galat.kode !== "LKJ002");
};

export function rerataCapaian(b: Bahan): string {
  const kata = b.kata(2);
  const metode = kata === undefined ? undefined : bacaMetode(kata);
  if (metode && !metode.ok) return b.tolak("argumen");
  const batas = b.pilihanAngka(4);
  if (batas.jenis === "rumus") return b.tolak("pilihan");
  if (batas.jenis === "tetap" && !periksaBatas(batas.nilai).ok) return b.tolak("argumen");
  const pilihan = metode?.ok ? metode.nilai : "indikator";
  // sums by weight or sasaran would take text for 0
  const bolehTeks = pilihan === "indikator" || pilihan === "tercapai";
  const capaian = b.rentang(0, bolehTeks ? (teks) => dilewati(teks) && !adalahGalat(teks) : undefined);
  if (capaian.skalar) return b.tolak("argumen");
  const batasTeks = batas.jenis === "tetap" ? angkaRumus(batas.nilai) : undefined;
  switch (pilihan) {
    case "indikator":
      return perIndikator(b, capaian, batasTeks);
    case "tercapai":
      return tercapai(b, capaian, batas.jenis === "tetap" ? batas.nilai : Infinity);
    case "bobot":
      return berbobot(b, capaian, batasTeks);
    case "sasaran":
      return perSasaran(b, capaian, batasTeks);
  }
}

/** Errors other than #N/A stand for the result; #N/A is left out. */
function galatLain(capaian: Rentang): boolean {
  return capaian.isi.flat().some((nilai) => adalahGalat(nilai) && nilai !== "#N/A");
}

const adaNa = (capaian: Rentang): boolean => capaian.isi.flat().includes("#N/A");

/** A blank counts as 0. */
const banyak = ({ teks }: Rentang): string => `(COUNT(${teks})+COUNTBLANK(${teks}))`;

/** Around a formula that overlooks errors: any but #N/A is the result. */
function jaga(b: Bahan, { teks }: Rentang, rumus: string): string {
  return b.sebab ? rumus : `IF(SUMPRODUCT(ISERROR(${teks})-ISNA(${teks}))>0,${GALAT_NILAI},${rumus})`;
}

function perIndikator(b: Bahan, capaian: Rentang, batas: string | undefined): string {
  const { teks } = capaian;
  const n = banyak(capaian);
  if (batas === undefined && !adaNa(capaian)) return `IF(${n}=0,NA(),SUM(${teks})/${n})`;
  if (galatLain(capaian)) return b.tolak("galat");
  const jumlah = batas === undefined ? `SUMIF(${teks},"<"&9E+307)` : `(SUMIF(${teks},"<="&${batas})+${batas}*COUNTIF(${teks},">"&${batas}))`;
  return jaga(b, capaian, `IF(${n}=0,NA(),${jumlah}/${n})`);
}

function tercapai(b: Bahan, capaian: Rentang, batas: number): string {
  if (galatLain(capaian)) return b.tolak("galat");
  const { teks } = capaian;
  const lebih = batas < TERCAPAI ? "0" : `COUNTIF(${teks},">="&${TERCAPAI})`;
  return jaga(b, capaian, `IF(${banyak(capaian)}=0,NA(),${lebih}/${banyak(capaian)})`);
}

function berbobot(b: Bahan, capaian: Rentang, batas: string | undefined): string {
  const bobot = b.rentang(3);
  b.sebangun(capaian, bobot);
  const semua = [...capaian.isi.flat(), ...bobot.isi.flat()];
  // arithmetic on arrays bears neither text nor errors
  if (capaian.teksKosong || bobot.teksKosong || semua.some((nilai) => typeof nilai === "string" && nilai !== "")) return b.tolak("teks");
  const [c, w] = [capaian.teks, bobot.teks];
  const nilai = batas === undefined ? c : terbatas(c, batas);
  return `IF(SUMPRODUCT(--(${w}<=0))>0,${GALAT_NILAI},SUMPRODUCT(${nilai},${w})/SUM(${w}))`;
}

/** Rows of one sasaran stand together: the mean of the means of their parts of the column. */
function perSasaran(b: Bahan, capaian: Rentang, batas: string | undefined): string {
  const label = b.ke(1);
  if (label.jenis !== "rentang" || label.isi.length !== capaian.baris || label.isi[0]!.length !== 1 || capaian.kolom !== 1) return b.tolak("argumen");
  if (batas !== undefined || capaian.isi.flat().some((nilai) => typeof nilai !== "number")) return b.tolak("teks");
  if (label.isi.flat().some((nilai) => typeof nilai === "string" && adalahGalat(nilai))) return b.tolak("galat");
  const awal: number[] = [];
  const nama: string[] = [];
  for (const [i, [isi]] of label.isi.entries()) {
    const ini = String(isi === 0 ? "" : isi).trim().toLowerCase().replace(/\s+/g, " ");
    if (ini === "" ? i > 0 : ini === nama.at(-1)) continue;
    awal.push(i);
    nama.push(ini);
  }
  // a sasaran that comes back further down would be two
  if (new Set(nama).size !== nama.length || nama.includes("")) return b.tolak("argumen");
  const bagian = awal.map((dari, i) => {
    const sampai = (awal[i + 1] ?? capaian.baris) - 1;
    const ujung = (n: number): string => `INDEX(${capaian.teks},${n + 1})`;
    // a blank counts as 0
    return dari === sampai ? `SUM(${ujung(dari)})` : `SUM(${ujung(dari)}:${ujung(sampai)})/${sampai - dari + 1}`;
  });
  return `AVERAGE(${bagian.join(",")})`;
}

/** More unsur than any survey has would make a formula that nobody reads. */
const UNSUR_TERBANYAK = 20;
const KONVERSI = 25;

export function ikm(b: Bahan): string {
  const jawaban = b.rentang(0, naTepat);
  const bobot = b.pilihanAngka(1);
  if (jawaban.skalar || jawaban.kolom > UNSUR_TERBANYAK) return b.tolak("argumen");
  if (bobot.jenis === "rumus") return b.tolak("pilihan");
  const { teks, baris, kolom } = jawaban;
  const unsur = Array.from({ length: kolom }, (_, i) => (baris === 1 ? `INDEX(${teks},${i + 1})` : `INDEX(${teks},0,${i + 1})`));
  const keliru = `COUNTIF(${teks},"<1")-COUNTIF(${teks},0)+COUNTIF(${teks},">4")+${adaTeksLain(teks)}`;
  const rerata = unsur.map((satu) => `AVERAGEIF(${satu},">0")`);
  let inti: string;
  if (bobot.jenis === "tetap") {
    if (bobot.nilai < 0 || bobot.nilai * kolom > 2) return b.tolak("argumen");
    inti = `IFERROR(${KONVERSI}*${angkaRumus(bobot.nilai)}*(${rerata.join("+")}),NA())`;
  } else if (baris === 1) inti = `IF(COUNTIF(${teks},">0")=0,NA(),${KONVERSI}*AVERAGEIF(${teks},">0"))`;
  else {
    const jumlah = rerata.map((satu) => `IFERROR(${satu},0)`).join("+");
    const dijawab = unsur.map((satu) => `SIGN(COUNTIF(${satu},">0"))`).join("+");
    inti = `IF(COUNTIF(${teks},">0")=0,NA(),${KONVERSI}*(${jumlah})/(${dijawab}))`;
  }
  return `IF(ISERROR(SUM(${teks})),SUM(${teks}),IF(${keliru},${GALAT_NILAI},${inti}))`;
}
