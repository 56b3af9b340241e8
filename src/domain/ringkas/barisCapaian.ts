/** One indicator as the summary sees it: its cells, the polaritas and the units that hold, and the capaian that follows. */
import { bacaPolaritas, bacaTarget, capaian, type Polaritas } from "../hitung/capaian";
import type { BarisTabel, SelTabel, Tabel } from "../tabel/types";
import type { KolomCapaian } from "./pilihKolom";

export interface BarisHitung {
  readonly baris: BarisTabel;
  readonly target: SelTabel | null;
  readonly realisasi: SelTabel | null;
  readonly polaritas: Polaritas;
  /** Where the polaritas comes from: nothing said, a column, or the printed capaian that only this rule gives. */
  readonly asalPolaritas: "bawaan" | "kolom" | "tercetak";
  /** One is a percentage and the other a number: the side without % is divided by 100. */
  readonly bedaSatuan: "target" | "realisasi" | null;
  /** Fraction, unrounded; null where there is none. */
  readonly capaian: number | null;
}

export function hitungBaris(tabel: Tabel, kolom: KolomCapaian): BarisHitung[] {
  return tabel.baris.filter(({ jenis }) => jenis === "isi").map((baris) => hitung(baris, kolom));
}

function hitung(baris: BarisTabel, kolom: KolomCapaian): BarisHitung {
  const target = baris.sel.get(kolom.target.col) ?? null;
  const realisasi = baris.sel.get(kolom.realisasi.col) ?? null;
  const bedaSatuan = target && realisasi ? satuanBerbeda(target, realisasi) : null;
  const dengan = (polaritas: Polaritas): number | null => {
    if (!target || !realisasi || target.kosong || realisasi.kosong || target.galat || realisasi.galat) return null;
    const hasil = capaian(besaran(target, bedaSatuan === "target"), besaran(realisasi, bedaSatuan === "realisasi"), polaritas);
    return hasil.ok ? hasil.nilai : null;
  };
  const { polaritas, asalPolaritas } = tentukanPolaritas(baris, kolom, dengan);
  return { baris, target, realisasi, polaritas, asalPolaritas, bedaSatuan, capaian: dengan(polaritas) };
}

/** What goes into the calculation: the number read, or the text (a range, a word). */
function besaran(sel: SelTabel, sebagaiPersen: boolean): number | string {
  if (!sel.angka) return String(sel.mentah);
  return sebagaiPersen ? sel.angka.nilai / 100 : sel.angka.nilai;
}

/**
 * 100 beside 100%: the number stands for a percentage. A number up to 1 beside a percentage is a fraction already (1 beside
 * 97% is 100%).
 */
function satuanBerbeda(target: SelTabel, realisasi: SelTabel): "target" | "realisasi" | null {
  const t = satuan(target);
  const r = satuan(realisasi);
  if (t === null || r === null || t.persen === r.persen) return null;
  const polos = t.persen ? r : t;
  if (polos.nilai <= 1) return null;
  return t.persen ? "realisasi" : "target";
}

function satuan(sel: SelTabel): { readonly persen: boolean; readonly nilai: number } | null {
  return sel.angka ? { persen: sel.angka.persen, nilai: sel.angka.nilai } : null;
}

function tentukanPolaritas(
  baris: BarisTabel,
  kolom: KolomCapaian,
  dengan: (polaritas: Polaritas) => number | null,
): Pick<BarisHitung, "polaritas" | "asalPolaritas"> {
  const kata = kolom.polaritas ? String(baris.sel.get(kolom.polaritas.col)?.mentah ?? "").trim() : "";
  const tertulis = kata === "" ? null : polaritasDari(kata);
  if (tertulis) return { polaritas: tertulis, asalPolaritas: "kolom" };
  const tercetak = kolom.capaian ? baris.sel.get(kolom.capaian.col)?.angka : undefined;
  const naik = dengan("naik");
  if (!tercetak || (naik !== null && cocok(naik, tercetak))) return { polaritas: "naik", asalPolaritas: "bawaan" };
  // stabil is left to the user's word: it never differs from both naik and turun
  const lain = (["turun", "turun-rasio"] as const).filter((polaritas) => {
    const nilai = dengan(polaritas);
    return nilai !== null && cocok(nilai, tercetak);
  });
  // only where exactly one rule gives what is printed may it be believed
  return lain.length === 1
    ? { polaritas: lain[0]!, asalPolaritas: "tercetak" }
    : { polaritas: "naik", asalPolaritas: "bawaan" };
}

const NISBI = 1e-9;

function cocok(nilai: number, tercetak: { readonly nilai: number; readonly persen: boolean; readonly toleransi: number }): boolean {
  const skala = tercetak.persen || tercetak.nilai <= 10 ? 1 : 100;
  return Math.abs(nilai * skala - tercetak.nilai) <= tercetak.toleransi + Math.abs(tercetak.nilai) * NISBI;
}

const KATA_POLARITAS: readonly (readonly [RegExp, Polaritas])[] = [
  [/^(maks|max|positif|semakin (tinggi|besar)|makin (tinggi|besar)|higher)/i, "naik"],
  [/^(min|negatif|semakin (rendah|kecil)|makin (rendah|kecil)|lower)/i, "turun"],
  [/^stab/i, "stabil"],
];

function polaritasDari(kata: string): Polaritas | null {
  const baku = bacaPolaritas(kata);
  if (baku.ok) return baku.nilai;
  return KATA_POLARITAS.find(([pola]) => pola.test(kata))?.[1] ?? null;
}

/** True for a target such as `80-90`, which the capaian formula must take apart. */
export function adalahRentang(sel: SelTabel): boolean {
  if (sel.angka || typeof sel.mentah !== "string") return false;
  const target = bacaTarget(sel.mentah);
  return target.ok && typeof target.nilai !== "number";
}
