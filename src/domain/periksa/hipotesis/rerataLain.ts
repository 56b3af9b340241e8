/** What else gives a printed mean: the capaian rounded first, or one row left out. */
import { peta, type Bertahap } from "../../bertahap";
import { bulatkan } from "../../hitung/desimal";
import { alamatSel } from "../../tabel/alamat";
import { tampilSel } from "../../tabel/tulisAngka";
import type { BarisTabel, Kolom, SelTabel, Tabel } from "../../tabel/types";
import { cocokRerata } from "../caraRerata";
import { labelBaris } from "../kolomAngka";
import { rerataSelang, tepat } from "../selang";
import type { SelAngka } from "../persamaan";
import { digitBerarti } from "./angkaBerarti";
import { desimalTampil, type Sebab } from "./sebab";

const DIGIT = 4;
/** With more rows some row or other explains any mean. */
const MAKS_BARIS = 12;
const MIN_BARIS = 3;
/** To round a number, or to tell its decimals, costs as much as looking at so many cells. */
const SEL_BACA = 20;

export function* sebabRerata(
  tabel: Tabel,
  kolom: Kolom,
  baris: readonly BarisTabel[],
  rerata: SelAngka,
): Bertahap<Sebab | undefined> {
  const bacaSatu = (b: BarisTabel): { b: BarisTabel; sel: SelTabel; nilai: number; desimal: number }[] => {
    const sel = b.sel.get(kolom.col);
    if (!sel?.angka || sel.angka.persen !== rerata.angka.persen) return [];
    return [{ b, sel, nilai: sel.angka.nilai, desimal: desimalTampil(sel.angka) }];
  };
  const isi = (yield* peta(baris, bacaSatu, SEL_BACA)).flat();
  if (isi.length < MIN_BARIS || digitBerarti(rerata.angka) < DIGIT) return undefined;
  const satuan = rerata.angka.persen ? 100 : 1;
  const cocok = (nilai: readonly number[]): boolean =>
    cocokRerata({ nama: "indikator", selang: rerataSelang(nilai.map(tepat)), jumlah: nilai.length, satu: 100 }, rerata.angka);
  for (const d of [0, 1]) {
    const bulat = yield* peta(isi, (x) => bulatkan(x.nilai * satuan, d) / satuan, SEL_BACA);
    if (isi.some((x) => x.desimal > d) && cocok(bulat)) return { jenis: "capaianDibulatkan", dari: tampilSel(rerata), ke: String(d) };
  }
  if (isi.length > MAKS_BARIS) return undefined;
  const tanpa = isi.filter((x) => cocok(isi.filter((y) => y !== x).map((y) => y.nilai)));
  const [satu] = tanpa;
  if (tanpa.length !== 1 || !satu) return undefined;
  return { jenis: "rerataTanpa", dari: tampilSel(rerata), ke: "", label: labelBaris(tabel, satu.b), selLain: alamatSel(satu.sel.row, satu.sel.col) };
}
