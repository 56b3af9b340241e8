/** Lays tables out on sheets the way a planner types them: a title, a header, rows with merged sasaran, notes below. */
import { alamatSel, type Rect } from "../../src/domain/tabel/alamat";
import { cellKey, emptySheet, type CellModel, type CellStyle, type SheetModel } from "../../src/xlsx/model";

/** A table as printed; "" is a cell merged with the one above (or, in headers, to the left). */
export interface TabelCetak {
  readonly kepala: readonly (readonly string[])[];
  readonly baris: readonly (readonly string[])[];
}

const GARIS = { style: "thin", color: "#808080" } as const;
const KOTAK = { top: GARIS, bottom: GARIS, left: GARIS, right: GARIS };
const GAYA = {
  judul: { bold: true, fontSize: 14 },
  anakJudul: { color: "#595959" },
  judulTabel: { bold: true },
  kepala: { bold: true, fill: "#D9E1F2", horizontal: "Center", vertical: "Center", wrap: true, borders: KOTAK },
  isi: { vertical: "Center", wrap: true, borders: KOTAK },
  angka: { vertical: "Center", horizontal: "Right", borders: KOTAK },
  catatan: { italic: true, fontSize: 9, color: "#595959" },
} satisfies Record<string, CellStyle>;

/** What a planner's keyboard makes of a printed text: numbers where the Indonesian spelling allows it, text elsewhere. */
function ketik(cetak: string): Pick<CellModel, "value" | "numberFormat"> {
  const persen = /^(\d+)(?:,(\d+))?%$/.exec(cetak);
  if (persen) {
    const desimal = persen[2] ?? "";
    return { value: Number(`${persen[1]}.${desimal}e-2`), numberFormat: `0${titikNol(desimal.length)}%` };
  }
  if (/^[1-9]\d{0,2}(\.\d{3})+$/.test(cetak)) return { value: Number(cetak.replace(/\./g, "")), numberFormat: "#,##0" };
  if (/^(0|[1-9]\d*)$/.test(cetak)) return { value: Number(cetak) };
  const desimal = /^(\d+),(\d+)$/.exec(cetak);
  if (desimal)
    return { value: Number(`${desimal[1]}.${desimal[2]}`), numberFormat: `0${titikNol(desimal[2]!.length)}` };
  return /^0\d+$/.test(cetak) ? { value: cetak, numberFormat: "@" } : { value: cetak };
}

function titikNol(jumlah: number): string {
  return jumlah === 0 ? "" : `.${"0".repeat(jumlah)}`;
}

export interface OpsiTabel {
  readonly judul?: string;
  readonly catatan?: readonly string[];
  /** Columns whose "" continues the cell above; merged. */
  readonly gabung?: readonly number[];
  /** Replaces what `ketik` makes of a cell. */
  readonly sel?: (
    cetak: string,
    baris: number,
    kolom: number,
    alamat: (baris: number, kolom: number) => string,
  ) => Partial<CellModel> | undefined;
  /** Rows shown in bold, such as totals. */
  readonly tebal?: (baris: readonly string[]) => boolean;
  /** Header cells that stand across several rows or columns, in table coordinates. */
  readonly gabungKepala?: readonly Rect[];
  /** Further merges among the rows, in coordinates of the rows. */
  readonly gabungIsi?: readonly Rect[];
}

export class Lembar {
  readonly model: SheetModel;
  private row = 0;

  constructor(
    nama: string,
    private readonly lebar: readonly number[],
  ) {
    this.model = emptySheet(nama);
    lebar.forEach((nilai, i) => this.model.columnWidths.set(i, nilai));
    this.model.page = { landscape: true, paperSize: "A4", fitToWidth: true };
  }

  judul(teks: string, anak: string): this {
    this.tulis(this.row, 0, { value: teks, style: GAYA.judul });
    this.tulis(this.row + 1, 0, { value: anak, style: GAYA.anakJudul });
    this.row += 3;
    return this;
  }

  tabel(tabel: TabelCetak, opsi: OpsiTabel = {}): this {
    if (opsi.judul !== undefined) {
      this.tulis(this.row, 0, { value: opsi.judul, style: GAYA.judulTabel });
      this.row += 1;
    }
    const atasKepala = this.row;
    for (const kepala of tabel.kepala) {
      kepala.forEach((teks, kolom) => this.tulis(this.row, kolom, { value: teks, style: GAYA.kepala }));
      this.tinggi(kepala, true);
      this.row += 1;
    }
    for (const rect of opsi.gabungKepala ?? []) this.model.merges.push({ ...rect, row: rect.row + atasKepala });
    const atas = this.row;
    const tengah = new Set(
      tabel.kepala.flatMap((kepala) =>
        kepala.flatMap((teks, kolom) => (/^(no\.?|satuan|kode .*)$/i.test(teks) ? [kolom] : [])),
      ),
    );
    tabel.baris.forEach((baris, nomor) => {
      baris.forEach((cetak, kolom) => {
        const dasar = ketik(cetak);
        const ganti = opsi.sel?.(cetak, nomor, kolom, (b, k) => alamatSel(atas + b, k));
        const isi = { ...dasar, ...ganti };
        const gaya: CellStyle = {
          ...(typeof isi.value === "number" ? GAYA.angka : GAYA.isi),
          ...(tengah.has(kolom) ? { horizontal: "Center" } : {}),
          ...(opsi.tebal?.(baris) ? { bold: true } : {}),
          ...ganti?.style,
        };
        this.tulis(this.row, kolom, { ...isi, style: gaya });
      });
      this.tinggi(
        baris,
        false,
        (opsi.gabung ?? []).filter((kolom) => baris[kolom] === "" || tabel.baris[nomor + 1]?.[kolom] === ""),
      );
      this.row += 1;
    });
    for (const kolom of opsi.gabung ?? []) this.gabungKeBawah(tabel.baris, kolom, atas, opsi.tebal);
    for (const rect of opsi.gabungIsi ?? []) this.model.merges.push({ ...rect, row: rect.row + atas });
    for (const teks of opsi.catatan ?? []) {
      this.tulis(this.row, 0, { value: teks, style: GAYA.catatan });
      this.row += 1;
    }
    this.row += 1;
    return this;
  }

  /** One free line: a label and beside it a value. */
  baris(label: string, nilai: CellModel, kolom = 1): this {
    this.tulis(this.row, 0, { value: label, style: GAYA.judulTabel });
    this.tulis(this.row, kolom, nilai);
    this.row += 2;
    return this;
  }

  beku(baris: number): this {
    this.model.frozenRows = baris;
    return this;
  }

  private tulis(row: number, col: number, cell: CellModel): void {
    this.model.cells.set(cellKey(row, col), cell);
  }

  private gabungKeBawah(baris: TabelCetak["baris"], kolom: number, atas: number, tebal: OpsiTabel["tebal"]): void {
    let awal = 0;
    for (let i = 1; i <= baris.length; i += 1) {
      if (i < baris.length && baris[i]![kolom] === "" && !tebal?.(baris[i]!)) continue;
      if (i - awal > 1) this.model.merges.push({ row: atas + awal, col: kolom, rows: i - awal, cols: 1 });
      awal = i;
    }
  }

  /** Wrapped text needs a height in the file: not every program fits rows by itself. */
  private tinggi(baris: readonly string[], tebal: boolean, gabung: readonly number[] = []): void {
    const garis = baris.map((teks, kolom) => {
      if (gabung.includes(kolom)) return 1;
      return Math.ceil((teks.length * (tebal ? 1.2 : 1)) / Math.max(1, (this.lebar[kolom] ?? 9) - 1));
    });
    this.model.rowHeights.set(this.row, 15 * Math.max(1, ...garis) + 3);
  }
}
