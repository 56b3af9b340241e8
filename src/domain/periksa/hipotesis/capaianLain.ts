/** What else in its own table gives a capaian that does not follow from its row: another row, or numbers rounded first. */
import { bulatkan } from "../../hitung/desimal";
import { alamatSel } from "../../tabel/alamat";
import { tampilSel } from "../../tabel/tulisAngka";
import type { BacaanSel, BarisTabel, SelTabel, Tabel } from "../../tabel/types";
import { namaIndikator } from "../indeksIndikator";
import { tampilTanpaKurung } from "../laporan";
import { selDi, type Periode } from "../periode";
import { cariRumus, sepele, type BahanCapaian, type Polaritas } from "../rumusCapaian";
import { samaNilai } from "../samaNilai";
import { tampakBulat } from "../selang";
import { digitBerarti } from "./angkaBerarti";
import { desimalTampil, tampilSeperti, type Sebab } from "./sebab";

/** A capaian of three digits is met by chance once in a table or two, one of four hardly ever. */
const DIGIT_HASIL = 3;
const DIGIT_BAHAN = 4;
const MAKS_BARIS = 60;

export interface CapaianGanjil {
  readonly tabel: Tabel;
  readonly baris: BarisTabel;
  readonly periode: Periode;
  readonly target: SelTabel;
  readonly realisasi: SelTabel;
  readonly bahan: BahanCapaian;
  readonly urutan: readonly Polaritas[];
  /** The printed capaian as shown. */
  readonly tampil: string;
}

/** The likeliest first; undefined where nothing gives the printed figure. */
export function sebabCapaianLain(k: CapaianGanjil): Sebab | undefined {
  const berarti = digitBerarti(k.bahan.capaian);
  if (berarti < DIGIT_HASIL || k.tabel.baris.length > MAKS_BARIS) return undefined;
  const lain = k.tabel.baris.filter((b) => b.jenis === "isi" && b !== k.baris);
  const jauh = (b: BarisTabel): number => Math.abs(b.row - k.baris.row);
  const terdekat = [...lain].sort((a, b) => jauh(a) - jauh(b) || a.row - b.row);
  return hasilBarisLain(k, terdekat) ?? tersalin(k) ?? (berarti < DIGIT_BAHAN ? undefined : (dibulatkanDulu(k) ?? bahanBarisLain(k, terdekat)));
}

/** Target and realisasi of another row give it. */
function hasilBarisLain(k: CapaianGanjil, lain: readonly BarisTabel[]): Sebab | undefined {
  for (const b of lain) {
    const [target, realisasi] = [selDi(b, k.periode.target)?.angka, selDi(b, k.periode.realisasi)?.angka];
    const sel = selDi(b, k.periode.capaian ?? k.periode.realisasi);
    if (!target || !realisasi || !sel || target.nilai <= 0) continue;
    const bahan = { target, realisasi, capaian: k.bahan.capaian, cacah: tampakBulat(realisasi) };
    if (sepele(bahan) || !cariRumus(bahan, k.urutan.slice(0, 1))) continue;
    return { jenis: "hasilBarisLain", dari: k.tampil, ke: k.tampil, label: namaIndikator(k.tabel, b), selLain: alamatSel(sel.row, sel.col) };
  }
  return undefined;
}

/** It is the realisasi or the target of its own row. */
function tersalin(k: CapaianGanjil): Sebab | undefined {
  const sel = [k.realisasi, k.target].find((s) => s.angka && samaNilai(s.angka, k.bahan.capaian));
  return sel && { jenis: "selLain", dari: k.tampil, ke: tampilTanpaKurung(sel), selLain: alamatSel(sel.row, sel.col) };
}

/** Fewer decimals than shown. */
function pembulatan(a: BacaanSel): BacaanSel[] {
  const [d, kali] = [desimalTampil(a), a.persen ? 100 : 1];
  return [...new Set([0, 1].filter((x) => x < d))].map((x) => ({ ...a, nilai: bulatkan(a.nilai * kali, x) / kali, toleransi: 0 }));
}

function dibulatkanDulu(k: CapaianGanjil): Sebab | undefined {
  const { target: t, realisasi: r } = k.bahan;
  const pasangan = [
    ...pembulatan(r).map((realisasi) => ({ target: t, realisasi })),
    ...pembulatan(t).map((target) => ({ target, realisasi: r })),
    ...pembulatan(t).flatMap((target) => pembulatan(r).map((realisasi) => ({ target, realisasi }))),
  ];
  for (const p of pasangan) {
    const bahan = { ...k.bahan, ...p, target: { ...p.target, toleransi: 0 } };
    if (p.target.nilai <= 0 || sepele(bahan) || !cariRumus(bahan, k.urutan.slice(0, 1))) continue;
    const beda = [[r, p.realisasi] as const, [t, p.target] as const].filter(([lama, baru]) => lama.nilai !== baru.nilai);
    if (beda.length === 0) continue;
    return { jenis: "dibulatkanDulu", dari: k.tampil, ke: beda.map(([lama, baru]) => `${tampilSeperti(lama.nilai, lama)} → ${ringkas(baru)}`).join("; ") };
  }
  return undefined;
}

const ringkas = (a: BacaanSel): string => tampilSeperti(a.nilai, a).replace(/,(\d*?)0+(?=%|$)/, (_, sisa: string) => (sisa ? `,${sisa}` : ""));

/** The one cell of its column that, in the place of its own target or realisasi, gives it. */
function bahanBarisLain(k: CapaianGanjil, lain: readonly BarisTabel[]): Sebab | undefined {
  const calon = (["realisasi", "target"] as const).flatMap((peran) => {
    const asli = peran === "target" ? k.target : k.realisasi;
    return lain.flatMap((b) => {
      const sel = selDi(b, k.periode[peran]);
      if (!sel?.angka || sel.angka.nilai <= 0 || !asli.angka || samaNilai(sel.angka, asli.angka)) return [];
      const bahan = { ...k.bahan, [peran]: sel.angka };
      return sepele(bahan) || !cariRumus(bahan, k.urutan.slice(0, 1)) ? [] : [{ sel, asli }];
    });
  });
  const [satu] = calon;
  if (!satu || calon.some((c) => c.asli !== satu.asli || !samaNilai(c.sel.angka!, satu.sel.angka!))) return undefined;
  return { jenis: "bahanBarisLain", dari: k.tampil, bahan: tampilTanpaKurung(satu.asli), ke: tampilSel(satu.sel), selLain: alamatSel(satu.sel.row, satu.sel.col) };
}
