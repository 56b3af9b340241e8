/** Writes the tables of a report into a workbook, in the ways in which planners' workbooks hold them. */
import {
  cellKey,
  emptySheet,
  emptyWorkbook,
  type CellModel,
  type SheetModel,
  type WorkbookModel,
} from "../../src/xlsx/model";
import { catatanKaki, type Kasus, type TabelKasus } from "./kasus";

/**
 * `angka`: one table a sheet, numbers typed with a format that shows what is printed. `teks`: the same, everything pasted
 * as text. `tumpuk`: several tables a sheet, merged cells, two-row headers, `(1) (2) (3)` rows, captions as printed.
 */
export type Ejaan = "angka" | "teks" | "tumpuk";
export const EJAAN: readonly Ejaan[] = ["angka", "teks", "tumpuk"];

export interface LetakKasus {
  readonly tabel: string;
  /** One-based row of the table; 0 for caption and header. */
  readonly baris: number;
}

export interface BukuKasus {
  readonly model: WorkbookModel;
  readonly letak: PetaLetak;
}

/** Which row of which printed table stands in a cell. */
export class PetaLetak {
  private readonly isi = new Map<string, { dari: number; letak: LetakKasus }[]>();

  /** From this column on, until the next table to the right. */
  tandai(lembar: string, row: number, dari: number, letak: LetakKasus): void {
    const kunci = `${row}\n${lembar}`;
    this.isi.set(
      kunci,
      [...(this.isi.get(kunci) ?? []), { dari, letak }].sort((a, b) => b.dari - a.dari),
    );
  }

  di(lembar: string, row: number, col: number): LetakKasus | undefined {
    return this.isi.get(`${row}\n${lembar}`)?.find((x) => x.dari <= col)?.letak;
  }
}

const TABEL_SELEMBAR = 7;

export function tulisBuku(kasus: Kasus, ejaan: Ejaan): BukuKasus {
  const letak = new PetaLetak();
  const sheets: SheetModel[] = [];
  if (ejaan === "tumpuk") {
    for (let i = 0; i < kasus.tables.length; i += TABEL_SELEMBAR) {
      const lembar = new Penulis(`Lembar ${sheets.length + 1}`, letak);
      kasus.tables.slice(i, i + TABEL_SELEMBAR).forEach((t, n) => lembar.tabel(t, "tumpuk", (i + n) % 2 === 0));
      sheets.push(lembar.sheet);
    }
  } else {
    for (const t of kasus.tables) {
      const lembar = new Penulis(t.id, letak);
      lembar.tabel(t, ejaan, false);
      sheets.push(lembar.sheet);
    }
  }
  return { model: { ...emptyWorkbook(), sheets }, letak };
}

class Penulis {
  readonly sheet: SheetModel;
  private row = 0;

  constructor(
    nama: string,
    private readonly letak: PetaLetak,
  ) {
    this.sheet = emptySheet(nama);
  }

  tabel(t: TabelKasus, ejaan: Ejaan, nomorKolom: boolean): void {
    const tandai = (baris: number): void => this.letak.tandai(this.sheet.name, this.row, 0, { tabel: t.id, baris });
    tandai(0);
    this.tulis([teks(ejaan === "tumpuk" ? (t.caption ?? t.title) : t.title)]);
    this.row++;
    if (ejaan !== "tumpuk") this.row++;
    const awal = this.row;
    for (const baris of ejaan === "tumpuk" ? kepalaDua(t) : kepala(t)) {
      tandai(0);
      this.tulis(baris.map(teks));
      this.row++;
    }
    if (ejaan === "tumpuk") this.gabungKepala(awal);
    if (nomorKolom && this.row > awal && !adaNomorKolom(t)) {
      tandai(0);
      this.tulis(t.rows[0]!.map((_, i) => teks(`(${i + 1})`)));
      this.row++;
    }
    const isi = this.row;
    t.rows.forEach((baris, i) => {
      tandai(i + 1);
      this.tulis(
        baris.map((s, c) =>
          ejaan === "teks"
            ? teks(s)
            : ketik(
                s,
                t.rows.map((r) => r[c] ?? ""),
              ),
        ),
      );
      this.row++;
    });
    if (ejaan === "tumpuk") this.gabungTurun(isi, t);
    const catatan = catatanKaki(t);
    if (catatan) {
      tandai(0);
      this.tulis([teks(catatan)]);
      this.row++;
    }
    this.row += 2;
  }

  private tulis(sel: readonly CellModel[]): void {
    sel.forEach((s, c) => {
      if (s.value !== "") this.sheet.cells.set(cellKey(this.row, c), s);
    });
  }

  private gabungKepala(awal: number): void {
    if (this.row - awal !== 2) return;
    const isi = (row: number, col: number): boolean => this.sheet.cells.has(cellKey(row, col));
    const kolom = Math.max(
      ...[...this.sheet.cells.keys()]
        .filter((k) => k >= cellKey(awal, 0))
        .map((k) => k - cellKey(Math.floor(k / 16_384), 0)),
    );
    for (let c = 0; c <= kolom; c++) {
      if (!isi(awal, c)) continue;
      if (!isi(awal + 1, c)) this.sheet.merges.push({ row: awal, col: c, rows: 2, cols: 1 });
      else {
        let cols = 1;
        while (c + cols <= kolom && !isi(awal, c + cols)) cols++;
        if (cols > 1) this.sheet.merges.push({ row: awal, col: c, rows: 1, cols });
      }
    }
  }

  /** Blank cells below a name in the first two columns were merged with it. */
  private gabungTurun(isi: number, t: TabelKasus): void {
    for (const col of [0, 1]) {
      for (let i = 0; i < t.rows.length; i++) {
        if (!t.rows[i]![col]) continue;
        let rows = 1;
        while (t.rows[i + rows] && !t.rows[i + rows]![col] && t.rows[i + rows]!.length > 2) rows++;
        if (rows > 1) this.sheet.merges.push({ row: isi + i, col, rows, cols: 1 });
      }
    }
  }
}

const teks = (value: string): CellModel => ({ value });
export const kepala = (t: TabelKasus): readonly (readonly string[])[] =>
  t.header_rows ?? (t.header.length > 0 ? [t.header] : []);
export const adaNomorKolom = (t: TabelKasus): boolean =>
  t.header.some((h) => /\(\d\)/.test(h)) || t.rows[0]?.[0] === "(1)";

const KELOMPOK: readonly (readonly [RegExp, (cocok: RegExpExecArray) => readonly [string, string]])[] = [
  [/^(target|realisasi) (\d{4})$/i, (m) => [`Tahun ${m[2]}`, m[1]!]],
  [/^\d{4}$/, (m) => ["Realisasi", m[0]]],
  [/^(target|realisasi|capaian|% capaian)$/i, (m) => ["Kinerja", m[0]]],
  [/^(pagu|sisa)$/i, (m) => ["Anggaran", m[0]]],
];

/** The header in two rows: columns of one year, or of performance, under a common word. */
export function kepalaDua(t: TabelKasus): readonly (readonly string[])[] {
  if (t.header_rows || t.header.length === 0) return kepala(t);
  const bernama = (i: number): boolean => t.rows.some((r) => /\p{L}{3}.{12}/u.test(r[i] ?? ""));
  const bagian = t.header.map((h, i) => {
    if (bernama(i)) return [h, ""] as const;
    for (const [pola, susun] of KELOMPOK) {
      const cocok = pola.exec(h.trim());
      if (cocok) return susun(cocok);
    }
    return [h, ""] as const;
  });
  const berisiUang = bagian.some(([atas]) => atas === "Anggaran");
  const rapi = bagian.map(([atas, bawah]) => [berisiUang && atas === "Kinerja" ? "Anggaran" : atas, bawah] as const);
  const lebar = (i: number): boolean =>
    rapi[i]![1] !== "" && (rapi[i - 1]?.[0] === rapi[i]![0] || rapi[i + 1]?.[0] === rapi[i]![0]);
  if (!rapi.some((_, i) => lebar(i))) return [t.header];
  const datar = (i: number): boolean => rapi[i]![1] === "" || (!lebar(i) && !/^Tahun|Realisasi/.test(rapi[i]![0]));
  return [
    rapi.map(([atas], i) => (datar(i) ? t.header[i]! : rapi[i - 1]?.[0] === atas && !datar(i - 1) ? "" : atas)),
    rapi.map(([, bawah], i) => (datar(i) ? "" : bawah)),
  ];
}

const format = (desimal: number, akhir = ""): string => `${desimal > 0 ? `0.${"0".repeat(desimal)}` : "0"}${akhir}`;

/** The number that a planner types for what is printed, with a format that shows the same; other text stays text. */
export function ketik(tercetak: string, sekolom: readonly string[]): CellModel {
  const persen = /^(\d+)(?:[,.](\d+))?\s?%$/.exec(tercetak);
  if (persen)
    return { value: Number(`${persen[1]}.${persen[2] ?? "0"}e-2`), numberFormat: format(persen[2]?.length ?? 0, "%") };
  const rupiah = /^(Rp\.?\s?)?(\d{1,3}(?:\.\d{3})+)(,-)?$/.exec(tercetak);
  const titikDesimal = sekolom.some((s) => /^\d+\.(\d{1,2}|\d{4,})$/.test(s));
  if (rupiah && !titikDesimal) {
    return { value: Number(rupiah[2]!.split(".").join("")), numberFormat: rupiah[1] ? '"Rp" #,##0' : "#,##0" };
  }
  const desimal = /^(\d+)[.,](\d+)$/.exec(tercetak);
  if (desimal) return { value: Number(`${desimal[1]}.${desimal[2]}`), numberFormat: format(desimal[2]!.length) };
  // a code such as 01 or 02704 is no number
  return /^(0|[1-9]\d*)$/.test(tercetak) ? { value: Number(tercetak) } : { value: tercetak };
}
