/** The tables of a report in a layout that chance decides: what a planner's workbook may look like. */
import { cellKey, emptySheet, emptyWorkbook, type CellModel, type SheetModel } from "../../src/xlsx/model";
import { Acak } from "./acak";
import { catatanKaki, type Kasus, type TabelKasus } from "./kasus";
import { GUBAHAN, type TabelTulis } from "./gubahan";
import { adaNomorKolom, kepala, kepalaDua, ketik, PetaLetak, type BukuKasus } from "./tulis";

const TABEL_SELEMBAR = [1, 1, 3, 7, 50];
const PELUANG_GUBAHAN = 0.5;

/** @param gubahan the one change of layout that every table gets; by chance where it is not given */
export function tulisAneka(kasus: Kasus, benih: number, gubahan?: string): BukuKasus {
  const a = new Acak(benih * 1_000_003 + 17);
  const letak = new PetaLetak();
  const sheets: SheetModel[] = [];
  const selembar = a.pilih(TABEL_SELEMBAR);
  const berdampingan = selembar > 1 && a.mungkin(0.3);
  let tabel = [...kasus.tables];
  while (tabel.length > 0) {
    const sheet = emptySheet(`Lembar ${sheets.length + 1}`);
    const [awalRow, awalCol] = [a.bulat(0, 3), a.bulat(0, 2)];
    let row = awalRow;
    let kiri: { akhir: number; col: number; awal: number } | undefined;
    for (const t of tabel.slice(0, selembar)) {
      const isi = barisTabel(a, t, gubahan);
      const lebar = Math.max(...isi.map((b) => b.sel.length));
      const dampingi = berdampingan && kiri !== undefined;
      const dari = dampingi
        ? { row: kiri!.awal + a.bulat(0, 2), col: kiri!.col + a.bulat(1, 2) }
        : { row, col: awalCol };
      isi.forEach((b, i) => {
        letak.tandai(sheet.name, dari.row + i, dari.col, { tabel: t.id, baris: b.baris });
        b.sel.forEach((s, c) => s.value !== "" && sheet.cells.set(cellKey(dari.row + i, dari.col + c), s));
      });
      const akhir = dari.row + isi.length;
      row = Math.max(row, akhir, kiri?.akhir ?? 0) + a.bulat(1, 3);
      kiri = dampingi ? undefined : { akhir, col: dari.col + lebar, awal: dari.row };
    }
    tabel = tabel.slice(selembar);
    sheets.push(sheet);
  }
  return { model: { ...emptyWorkbook(), sheets }, letak };
}

interface Baris {
  readonly baris: number;
  readonly sel: readonly CellModel[];
}

function barisTabel(a: Acak, t: TabelKasus, gubahan: string | undefined): Baris[] {
  const teks = a.mungkin(0.4);
  const dua = a.mungkin(0.3);
  const rapi = (s: string): CellModel => ({ value: kotori(a, s) });
  const tabel = gubah(a, { judul: [t.title], kepala: dua ? kepalaDua(t) : kepala(t), isi: t.rows.map((sel, i) => ({ baris: i + 1, sel })), bawah: bawahTabel(a, t) }, gubahan);
  const hasil: Baris[] = tabel.judul.map((j) => ({ baris: 0, sel: [rapi(j)] }));
  for (let n = a.bulat(0, 1); n > 0; n--) hasil.push({ baris: 0, sel: [] });
  for (const b of tabel.kepala) hasil.push({ baris: 0, sel: b.map((s) => rapi(gaya(a, s))) });
  if (tabel.kepala.length > 0 && a.mungkin(0.3) && !adaNomorKolom(t) && !/^\d$/.test(tabel.isi[0]?.sel[1] ?? ""))
    hasil.push({ baris: 0, sel: tabel.kepala[0]!.map((_, i) => ({ value: `(${i + 1})` })) });
  const kolom = (c: number): string[] => tabel.isi.map((b) => b.sel[c] ?? "");
  for (const { baris, sel } of tabel.isi) hasil.push({ baris, sel: sel.map((s, c) => (teks || baris === 0 ? rapi(s) : ketik(s, kolom(c)))) });
  for (const b of tabel.bawah) hasil.push({ baris: 0, sel: b.map(rapi) });
  return hasil;
}

function bawahTabel(a: Acak, t: TabelKasus): string[][] {
  const catatan = catatanKaki(t);
  return [...(catatan ? [[catatan]] : []), ...(a.mungkin(0.2) ? [["Sumber: data diolah"]] : [])];
}

/** One change a table at most: two of them inside each other are no layout that anybody makes. */
function gubah(a: Acak, t: TabelTulis, hanya: string | undefined): TabelTulis {
  const nama = hanya ?? (a.mungkin(PELUANG_GUBAHAN) ? a.pilih(Object.keys(GUBAHAN)) : undefined);
  return (nama === undefined ? undefined : GUBAHAN[nama]?.(t, a)) ?? t;
}

const gaya = (a: Acak, s: string): string => a.pilih([s, s, s.toUpperCase(), s.charAt(0) + s.slice(1).toLowerCase()]);

/** Blanks and line breaks as they come along when text is pasted. */
function kotori(a: Acak, s: string): string {
  if (s === "" || a.mungkin(0.8)) return s;
  return a.pilih([`${s} `, ` ${s}`, s.replace(" ", "\u00a0"), s.replace(" ", "\n"), s.replace(" ", "  ")]);
}
