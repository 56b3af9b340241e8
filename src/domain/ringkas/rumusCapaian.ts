/** Native formulas for capaian and predikat, over cells of the summary sheet itself. */
import type { Polaritas } from "../hitung/capaian";
import type { KelasSkala, Skala } from "../regulasi/skala";
import type { SelTabel } from "../tabel/types";
import type { BarisHitung } from "./barisCapaian";
import { adalahRentang } from "./barisCapaian";
import { kutip } from "./sel";

/**
 * @param target A1 of the cell in the summary, as `realisasi`
 * @param tercetak expression of the printed capaian as a fraction, which stands in where words differ
 * @returns formula with leading `=`; blank where either is no number or the rule gives none
 */
export function rumusCapaian(target: string, realisasi: string, hitung: BarisHitung, tercetak?: string): string {
  const { polaritas, bedaSatuan } = hitung;
  if (polaritas === "sama") {
    const lain = tercetak && hitung.sepertiTercetak ? `IFERROR(${tercetak},"")` : '""';
    return `=IF(TRIM(${realisasi})="","",IF(${kataSama(target, realisasi)},1,${lain}))`;
  }
  const r = bedaSatuan === "realisasi" ? `(${realisasi}/100)` : realisasi;
  if (hitung.target && adalahRentang(hitung.target)) {
    const acuan = acuanRentang(target, r, hitung.target);
    return `=IF(ISNUMBER(${realisasi}),IFERROR(${nisbah(acuan, r, polaritas)},""),"")`;
  }
  const t = bedaSatuan === "target" ? `(${target}/100)` : target;
  return `=IF(AND(ISNUMBER(${target}),ISNUMBER(${realisasi})),${terjaga(target, realisasi, nisbah(t, r, polaritas), polaritas)},"")`;
}

/** Two words are the same, whatever their case. */
export function kataSama(target: string, realisasi: string): string {
  return `UPPER(TRIM(${target}))=UPPER(TRIM(${realisasi}))`;
}

function nisbah(t: string, r: string, polaritas: Exclude<Polaritas, "sama">): string {
  switch (polaritas) {
    case "naik":
      return `${r}/${t}`;
    case "turun":
      return `2-${r}/${t}`;
    case "turun-rasio":
      return `${t}/${r}`;
    case "stabil":
      return `IF(${r}<=${t},${r}/${t},2-${r}/${t})`;
  }
}

/** No ratio over a target of zero or less; nothing to reduce and nothing happened is 100%. */
function terjaga(target: string, realisasi: string, isi: string, polaritas: Polaritas): string {
  if (polaritas === "turun") return `IF(${target}>0,${isi},IF(AND(${target}=0,${realisasi}=0),1,""))`;
  if (polaritas === "turun-rasio") return `IF(AND(${target}>0,${realisasi}<>0),${isi},"")`;
  return `IF(${target}>0,${isi},"")`;
}

/** The bound of `80-90` that realisasi is measured against: inside the range it is realisasi itself. */
function acuanRentang(target: string, r: string, sel: SelTabel): string {
  const mentah = String(sel.mentah);
  const pemisah = /s\.?\s?d\.?|s\/d|sampai(?: dengan)?|[-–—]/i.exec(mentah)?.[0] ?? "-";
  const titik = /\d\.\d{1,2}(?!\d)/.test(mentah) && !mentah.includes(",");
  const tanda = titik ? '".",","' : '",","."';
  const persen = mentah.includes("%") ? "/100" : "";
  const polos = `SUBSTITUTE(${target},"%","")`;
  const letak = `FIND(${kutip(pemisah)},${polos})`;
  const bawah = `NUMBERVALUE(LEFT(${polos},${letak}-1),${tanda})${persen}`;
  const atas = `NUMBERVALUE(MID(${polos},${letak}+${pemisah.length},50),${tanda})${persen}`;
  return `IF(${r}<${bawah},${bawah},IF(${r}>${atas},${atas},${r}))`;
}

/** Letter and word of a class: `A (Sangat Baik)`. */
export function teksKelas({ huruf, kata, tambahan }: KelasSkala): string {
  const rincian = tambahan ? `${kata}, ${tambahan}` : kata;
  return huruf ? `${huruf} (${rincian})` : rincian;
}

/**
 * Predikat of a score by a scale of 0–100, 25–100 or 1–4, on the value as shown with two decimals.
 * @param sel A1 of the score
 * @param teks of each class
 * @returns formula; blank outside the scale's domain
 */
export function rumusPredikatSkor(sel: string, skala: Skala, teks: (kelas: KelasSkala) => string): string {
  const nilai = `ROUND(${skala.kali === 1 ? sel : `${sel}*${skala.kali}`},2)`;
  const isi = skala.kelas.reduceRight((ekor, kelas) => {
    const ini = kutip(teks(kelas));
    return kelas.bawah === null ? ini : `IF(${nilai}${kelas.inklusif ? ">=" : ">"}${kelas.bawah},${ini},${ekor})`;
  }, '""');
  const { dari, sampai } = skala.domain;
  const dalam = [
    ...(dari === null ? [] : [`${nilai}>=${dari * skala.kali}`]),
    ...(sampai === null ? [] : [`${nilai}<=${sampai * skala.kali}`]),
  ];
  return `=IF(ISNUMBER(${sel}),${dalam.length === 0 ? isi : `IF(AND(${dalam.join(",")}),${isi},"")`},"")`;
}

/** Word by a scale of capaian, on the value as shown with two decimals of a percent. */
export function rumusPredikat(sel: string, skala: Skala, kata: (dariSkala: string) => string): string {
  const nilai = `ROUND(${sel},4)`;
  const isi = skala.kelas.reduceRight((ekor, { bawah, inklusif, kata: dariSkala }) => {
    const ini = kutip(kata(dariSkala));
    return bawah === null ? ini : `IF(${nilai}${inklusif ? ">=" : ">"}${bawah},${ini},${ekor})`;
  }, '""');
  return `=IF(ISNUMBER(${sel}),${isi},"")`;
}
