/** The note of a row: why there is no capaian (live), what was assumed, and the planner's own words. */
import type { BarisHitung } from "./barisCapaian";
import { isiKata, type KataRingkasanCapaian } from "./kata";
import { kutip, rumus, trimExcel } from "./sel";
import type { SelRencana } from "./types";

type Kata = KataRingkasanCapaian["baris"];

export interface RujukanKeterangan {
  /** A1 of the row's cells on the summary sheet. */
  readonly capaian: string;
  readonly realisasi: string;
  /** The planner's note. */
  readonly asal: { readonly rujukan: string; readonly isi: string } | null;
}

export function susunKeterangan(hitung: BarisHitung, kata: Kata, { capaian, realisasi, asal }: RujukanKeterangan): SelRencana {
  const tetap = anggapan(hitung, kata);
  const bagian = [`IF(ISNUMBER(${capaian}),"",${rumusAlasan(hitung, kata, realisasi)})`];
  if (tetap) bagian.push(kutip(tetap));
  if (asal) bagian.push(asal.rujukan);
  const isi = bagian.length === 1 ? `=${bagian[0]}` : `=TRIM(${bagian.join('&" "&')})`;
  const nilai = trimExcel([alasan(hitung, kata), tetap, asal?.isi ?? ""].filter((satu) => satu !== "").join(" "));
  return rumus(isi, nilai, hitung.bedaSatuan ? "peringatan" : "isi");
}

function rumusAlasan({ polaritas }: BarisHitung, kata: Kata, realisasi: string): string {
  const berisi =
    polaritas === "sama"
      ? kutip(kata.tidakSama)
      : `IF(ISNUMBER(${realisasi}),${kutip(kata.targetTakTerhitung)},${kutip(kata.tidakDiukur)})`;
  return `IF(TRIM(${realisasi})="",${kutip(kata.belumAda)},${berisi})`;
}

function alasan({ capaian, realisasi, polaritas }: BarisHitung, kata: Kata): string {
  if (capaian !== null) return "";
  if (!realisasi || realisasi.kosong) return kata.belumAda;
  if (polaritas === "sama") return kata.tidakSama;
  return realisasi.angka && !realisasi.galat ? kata.targetTakTerhitung : kata.tidakDiukur;
}

function anggapan({ bedaSatuan, polaritas, asalPolaritas }: BarisHitung, kata: Kata): string {
  const isi: string[] = [];
  if (bedaSatuan) isi.push(kata.bedaSatuan);
  if (asalPolaritas === "tercetak") isi.push(isiKata(kata.polaritasDibaca, { polaritas }));
  else if (polaritas !== "naik") isi.push(isiKata(kata.polaritas, { polaritas }));
  return isi.join(" ");
}
