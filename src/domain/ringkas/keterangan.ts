/** The note of a row: why there is no capaian (live), what was assumed, and the planner's own words. */
import { tulisPersen } from "../tabel/tulisAngka";
import { alamatSel } from "../tabel/alamat";
import type { BarisHitung } from "./barisCapaian";
import { isiKata, type KataRingkasanCapaian } from "./kata";
import { kataSama } from "./rumusCapaian";
import { kutip, rumus, trimExcel } from "./sel";
import type { SelRencana } from "./types";

type Kata = KataRingkasanCapaian["baris"];

export interface RujukanKeterangan {
  /** A1 of the row's cells on the summary sheet. */
  readonly capaian: string;
  readonly target: string;
  readonly realisasi: string;
  /** References to the planner's cells. */
  readonly sumber: { readonly target: string; readonly realisasi: string };
  /** The printed capaian: its cell, and the expression of its value as a fraction. */
  readonly tercetak: { readonly rujukan: string; readonly pecahan: string } | null;
  /** The planner's note. */
  readonly asal: { readonly rujukan: string; readonly isi: string } | null;
}

export function susunKeterangan(hitung: BarisHitung, kata: Kata, rujukan: RujukanKeterangan): SelRencana {
  const { capaian, asal } = rujukan;
  const tetap = anggapan(hitung, kata);
  const bagian = [`IF(ISNUMBER(${capaian}),${rumusTercetak(hitung, kata, rujukan)},${rumusAlasan(hitung, kata, rujukan)})`];
  if (tetap) bagian.push(kutip(tetap));
  if (asal) bagian.push(asal.rujukan);
  const isi = bagian.length === 1 ? `=${bagian[0]}` : `=TRIM(${bagian.join('&" "&')})`;
  const nilai = trimExcel([hasil(hitung, kata), tetap, asal?.isi ?? ""].filter((satu) => satu !== "").join(" "));
  return rumus(isi, nilai, hitung.bedaSatuan || hitung.beda ? "peringatan" : "isi");
}

/** A sentence whose `{sel}` follows the planner's cell when rows are inserted above it. */
function bersel(templat: string, rujukan: string, nilai = '""'): string {
  return templat
    .split(/(\{sel\}|\{nilai\})/)
    .filter((bagian) => bagian !== "")
    .map((bagian) => {
      if (bagian === "{sel}") return `ADDRESS(ROW(${rujukan}),COLUMN(${rujukan}),4)`;
      return bagian === "{nilai}" ? nilai : kutip(bagian);
    })
    .join("&");
}

/** What the source prints, shown by the user's decimal sign. */
function rumusTertulis(kata: Kata, { rujukan, pecahan }: NonNullable<RujukanKeterangan["tercetak"]>): string {
  return bersel(kata.tertulis, rujukan, `FIXED(100*(${pecahan}),2,TRUE)&"%"`);
}

/** Beside a capaian: that the source prints another, as long as it does; or that it is the printed one. */
function rumusTercetak({ beda, sepertiTercetak, tercetak: cetakan }: BarisHitung, kata: Kata, rujukan: RujukanKeterangan): string {
  const { tercetak, capaian, target, realisasi } = rujukan;
  if (!tercetak || !cetakan) return '""';
  if (sepertiTercetak) return `IF(${kataSama(target, realisasi)},"",${bersel(kata.sepertiTercetak, tercetak.rujukan)})`;
  if (!beda) return '""';
  return `IFERROR(IF(ABS(${tercetak.pecahan}-${capaian})>${cetakan.toleransi},${rumusTertulis(kata, tercetak)},""),"")`;
}

function rumusAlasan(hitung: BarisHitung, kata: Kata, { realisasi, target, sumber, tercetak }: RujukanKeterangan): string {
  const tertulis = tercetak ? `&IFERROR(" "&${rumusTertulis(kata, tercetak)},"")` : "";
  const takTerbaca = bersel(templatRealisasi(hitung, kata), sumber.realisasi);
  const dariTarget =
    `IF(ISNUMBER(${target}),IF(${target}<=0,${bersel(kata.targetNol, sumber.target)},${kutip(kata.targetTakTerhitung)}),` +
    `IF(TRIM(${target})="",${bersel(kata.targetKosong, sumber.target)},${bersel(templatTarget(hitung, kata), sumber.target)}))`;
  const berisi = hitung.polaritas === "sama" ? kutip(kata.tidakSama) : `IF(ISNUMBER(${realisasi}),${dariTarget},${takTerbaca})`;
  return `IF(TRIM(${realisasi})="",${kutip(kata.belumAda)},${berisi})${tertulis}`;
}

function templatRealisasi({ realisasi }: BarisHitung, kata: Kata): string {
  if (realisasi?.tidakDiukur) return kata.tidakDiukur;
  if (realisasi?.galat) return kata.galatSel;
  return realisasi?.ambigu ? kata.realisasiAmbigu : kata.realisasiTakTerbaca;
}

function templatTarget({ target }: BarisHitung, kata: Kata): string {
  return target?.galat ? kata.galatSel : kata.targetTakTerbaca;
}

/** What the live part shows at first. */
function hasil(hitung: BarisHitung, kata: Kata): string {
  const { capaian, tercetak, beda, sepertiTercetak } = hitung;
  const sel = tercetak ? alamatSel(tercetak.sel.row, tercetak.sel.col) : "";
  const tertulis = tercetak ? isiKata(kata.tertulis, { sel, nilai: tulisPersen(tercetak.pecahan) }) : "";
  if (sepertiTercetak) return isiKata(kata.sepertiTercetak, { sel });
  if (capaian !== null) return beda ? tertulis : "";
  return [alasan(hitung, kata), tertulis].filter((satu) => satu !== "").join(" ");
}

function alasan(hitung: BarisHitung, kata: Kata): string {
  const { target, realisasi, polaritas } = hitung;
  if (!realisasi || realisasi.kosong) return kata.belumAda;
  if (polaritas === "sama") return kata.tidakSama;
  if (!realisasi.angka) return isiKata(templatRealisasi(hitung, kata), { sel: alamatSel(realisasi.row, realisasi.col) });
  if (!target) return "";
  const sel = alamatSel(target.row, target.col);
  if (target.kosong) return isiKata(kata.targetKosong, { sel });
  if (!target.angka) return isiKata(templatTarget(hitung, kata), { sel });
  return target.angka.nilai <= 0 ? isiKata(kata.targetNol, { sel }) : kata.targetTakTerhitung;
}

function anggapan({ bedaSatuan, polaritas, asalPolaritas }: BarisHitung, kata: Kata): string {
  const isi: string[] = [];
  if (bedaSatuan) isi.push(kata.bedaSatuan);
  const templat = templatPolaritas(asalPolaritas, polaritas, kata);
  if (templat) isi.push(isiKata(templat, { polaritas }));
  return isi.join(" ");
}

function templatPolaritas(asal: BarisHitung["asalPolaritas"], polaritas: BarisHitung["polaritas"], kata: Kata): string {
  switch (asal) {
    case "tercetak":
      return kata.polaritasDibaca;
    case "keterangan":
      return kata.polaritasKeterangan;
    case "target":
      return kata.polaritasTarget;
    case "kata":
      return kata.polaritasKata;
    case "setelan":
      return kata.polaritasSetelan;
    case "kolom":
    case "bawaan":
      return polaritas === "naik" ? "" : kata.polaritas;
  }
}
