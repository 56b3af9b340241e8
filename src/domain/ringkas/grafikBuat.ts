/** The charts that summaries have in common, made from the rows of a finished plan. */
import { alamatSel } from "../tabel/alamat";
import { nilaiAngka, nilaiTeks, type CalonGrafik } from "./grafik";
import { awalBesar, isiKata } from "./kata";
import { angka, rumus, teks } from "./sel";
import type { RencanaLembar, SelRencana, SeriGrafik, TampilanSeri } from "./types";

export interface KataGrafik {
  readonly judul: string;
  readonly catatan: string;
  readonly nomor: string;
  readonly nama: string;
  /** Axis of numbers that stand for names. */
  readonly sumbuNomor: string;
  readonly acuan: string;
  readonly capaian: string;
  readonly sumbuCapaian: string;
  /** `{satuan}` */
  readonly targetRealisasi: string;
  readonly target: string;
  readonly realisasi: string;
  /** `{awal}`, `{akhir}`, `{nomor}` */
  readonly tahun: string;
  /** `{awal}`, `{akhir}`, `{nama}` */
  readonly tahunSatu: string;
  readonly sumbuTahun: string;
  readonly sumbuIndikator: string;
  readonly persen: string;
  readonly angka: string;
  readonly anggaran: string;
  readonly pagu: string;
  /** Words of `Rp` by its power of ten. */
  readonly rupiah: Readonly<Record<0 | 3 | 6 | 9 | 12, string>>;
  readonly unsur: string;
  readonly sumbuUnsur: string;
  readonly nrr: string;
  readonly efisiensi: string;
  readonly serapan: string;
  readonly ikpa: string;
  readonly nilai: string;
}

/** Where the figures of a chart stand in a plan. */
export interface BahanGrafik {
  readonly rencana: RencanaLembar;
  /** Rows of the plan, one a category. */
  readonly baris: readonly number[];
  readonly kolomNama: number;
  readonly kata: KataGrafik;
  /** Figures that are not drawn although the table shows them. */
  readonly abaikan?: (row: number, col: number) => boolean;
}

export interface SeriBahan {
  readonly nama: string;
  /** Column of the plan that holds its figures, and that of the chart's table that repeats them; a number is a constant. */
  readonly dari: number | { readonly tetap: number };
  readonly kolom: number;
  readonly bentuk: SeriGrafik["bentuk"];
  readonly tampilan: TampilanSeri;
  readonly format: string;
  readonly berlabel?: boolean;
}

// two decimals as in the tables: with one, 99,95% would read as 100%
export const FORMAT_PERSEN = "0.00%";

const NOMOR = 0;
const NAMA = 1;
const NAMA_TERPANJANG = 40;
const JUDUL_TERPANJANG = 70;
/** Beyond so many points labels run into one another. */
const LABEL_TERBANYAK = 14;
const KATEGORI_TERBANYAK = 40;
const KATEGORI_TERSEDIKIT = 2;
/** Points wide. */
const LEBAR = { kolom: 260, kolomTiap: 44, batang: 620, garis: 560 };
const TINGGI = { kolom: 270, garis: 285, batang: 90, batangTiap: 13, batangTerbesar: 465 };

interface IsiGrafik extends Pick<CalonGrafik, "kunci" | "judul" | "sumbuKategori" | "sumbuNilai" | "formatNilai"> {
  readonly minimum?: number;
  readonly maksimum?: number;
  readonly seri: readonly SeriBahan[];
}

/**
 * A chart whose categories are rows of the plan: horizontal bars carry their names, columns the numbers under which the table
 * names them. None for fewer than two or very many categories, or where nothing can be drawn.
 */
export function grafikBaris(bahan: BahanGrafik, { seri, ...isi }: IsiGrafik): CalonGrafik[] {
  const { rencana, baris, kata } = bahan;
  const bergambar = seri.filter(({ dari }) => typeof dari === "number");
  const ada = baris.some((row) => bergambar.some(({ dari }) => typeof dari === "number" && nilaiAngka(rencana.sel[row]![dari]!) !== null));
  if (!ada || baris.length < KATEGORI_TERSEDIKIT || baris.length > KATEGORI_TERBANYAK) return [];
  const mendatar = seri.some(({ bentuk }) => bentuk === "batang");
  const kepala = new Map<number, SelRencana>([
    [NOMOR, teks(kata.nomor, "kepala")],
    [NAMA, teks(kata.nama, "kepala")],
    ...seri.map((satu) => [satu.kolom, teks(satu.nama, "kepala")] as const),
  ]);
  const isiBaris = baris.map((row) => new Map<number, SelRencana>([
    [NOMOR, nomorBaris(rencana, row)],
    [NAMA, namaBaris(bahan, row)],
    ...seri.map((satu) => [satu.kolom, selNilai(bahan, row, satu)] as const),
  ]));
  const batang = TINGGI.batang + baris.length * bergambar.length * TINGGI.batangTiap + baris.length * 6;
  return [{
    ...isi,
    data: [kepala, ...isiBaris],
    kategori: { row: 1, col: mendatar ? NAMA : NOMOR, rows: baris.length, cols: 1 },
    seri: seri.map(({ nama, bentuk, tampilan, kolom, format, berlabel }) => ({
      nama, bentuk, tampilan,
      nilai: { row: 1, col: kolom, rows: baris.length, cols: 1 },
      ...(berlabel && (mendatar || baris.length * bergambar.length <= LABEL_TERBANYAK) ? { label: format } : {}),
    })),
    lebar: mendatar ? LEBAR.batang : LEBAR.kolom + LEBAR.kolomTiap * baris.length,
    tinggi: mendatar ? Math.min(TINGGI.batangTerbesar, batang) : TINGGI.kolom,
  }];
}

function nomorBaris({ sel }: RencanaLembar, row: number): SelRencana {
  const nomor = nilaiAngka(sel[row]![NOMOR]!);
  return nomor === null ? teks("–", "isiTengah") : angka(nomor, "isiTengah");
}

/** `3. Name of the indicator, cut where it is long…` */
function namaBaris({ rencana, kolomNama }: BahanGrafik, row: number): SelRencana {
  const [nomor, nama] = [rencana.sel[row]![NOMOR]!, rencana.sel[row]![kolomNama]!];
  const sel = `SUBSTITUTE(${alamatSel(row, kolomNama)},CHAR(10)," ")`;
  const potong = `IF(LEN(${sel})>${NAMA_TERPANJANG},LEFT(${sel},${NAMA_TERPANJANG - 1})&"…",${sel})`;
  const berangka = nilaiAngka(nomor) !== null;
  return rumus(
    `=${berangka ? `${alamatSel(row, NOMOR)}&". "&` : ""}${potong}`,
    `${berangka ? `${nilaiTeks(nomor)}. ` : ""}${potongNama(nilaiTeks(nama))}`,
    "isi",
  );
}

function potongNama(nama: string, terpanjang = NAMA_TERPANJANG): string {
  const sebaris = nama.replace(/\n/g, " ");
  return sebaris.length > terpanjang ? `${sebaris.slice(0, terpanjang - 1)}…` : sebaris;
}

function selNilai({ rencana: { sel }, abaikan }: BahanGrafik, row: number, { dari, format }: SeriBahan): SelRencana {
  if (typeof dari !== "number") return angka(dari.tetap, "isiTengah", format);
  if (abaikan?.(row, dari)) return rumus("=NA()", "#N/A", "isiTengah", format);
  const alamat = alamatSel(row, dari);
  return rumus(`=IF(ISNUMBER(${alamat}),${alamat},NA())`, nilaiAngka(sel[row]![dari]!) ?? "#N/A", "isiTengah", format);
}

/** Columns of capaian with the line at 100%; the table of the chart needs two columns from `kolom` on. */
export function grafikCapaian(bahan: BahanGrafik, dari: number, kolom: number, judul?: string): CalonGrafik[] {
  const { kata } = bahan;
  return grafikBaris(bahan, {
    kunci: "capaian",
    judul: judul ?? kata.capaian,
    sumbuKategori: kata.sumbuNomor,
    sumbuNilai: kata.sumbuCapaian,
    formatNilai: "0%",
    minimum: 0,
    seri: [
      { nama: judul ?? kata.capaian, dari, kolom, bentuk: "kolom", tampilan: "utama", format: FORMAT_PERSEN, berlabel: true },
      { nama: kata.acuan, dari: { tetap: 1 }, kolom: kolom + 1, bentuk: "garis", tampilan: "acuan", format: "0%" },
    ],
  });
}

export interface KolomTargetRealisasi {
  readonly satuan: number | null;
  readonly target: number;
  readonly realisasi: number;
}

/** Largest figure over smallest that one axis shows legibly. */
const NISBAH_TERBESAR = 25;
const GRAFIK_TERBANYAK = 3;

/** Target beside realisasi, a chart for each unit: figures of different units do not share an axis. */
export function grafikTargetRealisasi(bahan: BahanGrafik, { satuan, target, realisasi }: KolomTargetRealisasi): CalonGrafik[] {
  const { rencana, kata } = bahan;
  const kelompok = new Map<string, number[]>();
  for (const row of bahan.baris) {
    const sel = [rencana.sel[row]![target]!, rencana.sel[row]![realisasi]!];
    const persen = sel.map(({ format }) => format?.includes("%") === true);
    // a target in percent beside a plain realisasi are not of one unit
    if (sel.some((satu) => nilaiAngka(satu) === null) || persen[0] !== persen[1]) continue;
    const nama = persen[0] ? kata.persen : (satuan === null ? "" : nilaiTeks(rencana.sel[row]![satuan]!).trim().toLowerCase()) || kata.angka;
    kelompok.set(nama, [...(kelompok.get(nama) ?? []), row]);
  }
  const layak = [...kelompok].filter(([, baris]) => baris.length >= KATEGORI_TERSEDIKIT && sebanding(rencana, baris, [target, realisasi]));
  return layak.slice(0, GRAFIK_TERBANYAK).flatMap(([nama, baris], n) => {
    const format = nama === kata.persen ? FORMAT_PERSEN : formatLabel(rencana, baris, [target, realisasi]);
    return grafikBaris({ ...bahan, baris }, {
      kunci: `target-${n + 1}`,
      judul: isiKata(kata.targetRealisasi, { satuan: nama }),
      sumbuKategori: kata.sumbuIndikator,
      sumbuNilai: awalBesar(nama),
      formatNilai: nama === kata.persen ? "0%" : "#,##0",
      minimum: 0,
      seri: [
        { nama: kata.target, dari: target, kolom: target, bentuk: "batang", tampilan: "pembanding", format, berlabel: true },
        { nama: kata.realisasi, dari: realisasi, kolom: realisasi, bentuk: "batang", tampilan: "utama", format, berlabel: true },
      ],
    });
  });
}

function angkaBaris({ sel }: RencanaLembar, baris: readonly number[], kolom: readonly number[]): number[] {
  return baris.flatMap((row) => kolom.flatMap((col) => nilaiAngka(sel[row]![col]!) ?? []));
}

/** Decimals where any figure has them: a format with optional ones, `0.##`, leaves the separator behind whole numbers in Excel. */
function formatLabel(rencana: RencanaLembar, baris: readonly number[], kolom: readonly number[]): string {
  return angkaBaris(rencana, baris, kolom).every(Number.isInteger) ? "#,##0" : "#,##0.00";
}

/** Steps of an axis are whole numbers, but where all is small. */
function formatSumbu(rencana: RencanaLembar, baris: readonly number[], kolom: readonly number[]): string {
  return Math.max(...angkaBaris(rencana, baris, kolom)) > 10 ? "#,##0" : "0.0";
}

/** True where one axis from zero shows all of these figures. */
export function sebanding(rencana: RencanaLembar, baris: readonly number[], kolom: readonly number[]): boolean {
  const nilai = angkaBaris(rencana, baris, kolom).filter((satu) => satu !== 0);
  if (nilai.some((satu) => satu < 0)) return false;
  return nilai.length > 0 && Math.max(...nilai) / Math.min(...nilai) <= NISBAH_TERBESAR;
}

const GARIS: readonly TampilanSeri[] = ["garis1", "garis2", "garis3", "garis4", "garis5"];

export interface KolomTahunGrafik {
  readonly tahun: number;
  readonly kolom: number;
}

/**
 * Realisasi over the years: lines where few indicators share an axis, bars of the last three years where they are many.
 * Indicators whose figures differ too much in size, or in unit, come into charts of their own.
 */
export function grafikTahun(bahan: BahanGrafik, tahun: readonly KolomTahunGrafik[]): CalonGrafik[] {
  const { rencana, kata } = bahan;
  const kolom = tahun.map((satu) => satu.kolom);
  const kelompok = kelompokSebesar(bahan, kolom);
  return kelompok.slice(0, GRAFIK_TERBANYAK).flatMap((baris, n) => {
    const persen = barisPersen(rencana, baris[0]!, kolom);
    const isi = {
      kunci: `tahun-${n + 1}`,
      judul: isiKata(baris.length === 1 ? kata.tahunSatu : kata.tahun, {
        awal: tahun[0]!.tahun, akhir: tahun.at(-1)!.tahun,
        nomor: baris.map((row) => nilaiTeks(rencana.sel[row]![NOMOR]!)).join(", "),
        nama: potongNama(nilaiTeks(rencana.sel[baris[0]!]![bahan.kolomNama]!), JUDUL_TERPANJANG),
      }),
      sumbuNilai: awalBesar(persen ? kata.persen : kata.angka),
      formatNilai: persen ? "0%" : formatSumbu(rencana, baris, kolom),
      minimum: 0,
    };
    const format = persen ? FORMAT_PERSEN : formatLabel(rencana, baris, kolom);
    if (baris.length <= GARIS.length) return garisTahun({ ...bahan, baris }, tahun, { ...isi, format });
    const akhir = tahun.slice(-3);
    const tampilan: readonly TampilanSeri[] = akhir.length === 2 ? ["pembanding", "utama"] : ["pembanding", "antara", "utama"];
    return grafikBaris({ ...bahan, baris }, {
      ...isi,
      sumbuKategori: kata.sumbuIndikator,
      seri: akhir.map((satu, k) => ({
        nama: String(satu.tahun), dari: satu.kolom, kolom: satu.kolom, bentuk: "batang", tampilan: tampilan[k]!, format, berlabel: true,
      })),
    });
  });
}

function barisPersen({ sel }: RencanaLembar, row: number, kolom: readonly number[]): boolean {
  return kolom.some((col) => sel[row]![col]!.format?.includes("%"));
}

/** Rows of one kind whose figures one axis can show, in the order of the table. */
function kelompokSebesar({ rencana, baris, abaikan }: BahanGrafik, kolom: readonly number[]): number[][] {
  const kelompok: number[][] = [];
  for (const row of baris) {
    const berangka = kolom.filter((col) => !abaikan?.(row, col)).map((col) => rencana.sel[row]![col]!).filter((sel) => nilaiAngka(sel) !== null);
    const nilai = berangka.flatMap((sel) => nilaiAngka(sel) ?? []);
    // percentages beside plain numbers are of two units
    const seragam = new Set(berangka.map(({ format }) => format?.includes("%") === true)).size === 1;
    if (nilai.length < 2 || !seragam || nilai.some((satu) => satu < 0)) continue;
    const cocok = kelompok.find(
      (satu) => barisPersen(rencana, satu[0]!, kolom) === barisPersen(rencana, row, kolom) && sebanding(rencana, [...satu, row], kolom),
    );
    if (cocok) cocok.push(row);
    else kelompok.push([row]);
  }
  return kelompok;
}

interface IsiTahun extends Omit<IsiGrafik, "seri" | "sumbuKategori"> {
  readonly format: string;
}

/** One line an indicator; the table has one row an indicator and one column a year. */
function garisTahun(bahan: BahanGrafik, tahun: readonly KolomTahunGrafik[], { format, ...isi }: IsiTahun): CalonGrafik[] {
  const { rencana, baris, kata } = bahan;
  const [pertama, cols] = [tahun[0]!.kolom, tahun.length];
  const kepala = new Map<number, SelRencana>([
    [NOMOR, teks(kata.nomor, "kepala")],
    [NAMA, teks(kata.nama, "kepala")],
    ...tahun.map((satu) => [satu.kolom, teks(String(satu.tahun), "kepala")] as const),
  ]);
  const isiBaris = baris.map((row) => new Map<number, SelRencana>([
    [NOMOR, nomorBaris(rencana, row)],
    [NAMA, namaBaris(bahan, row)],
    ...tahun.map(({ kolom }) => [kolom, selNilai(bahan, row, { dari: kolom, kolom, format, nama: "", bentuk: "garis", tampilan: "utama" })] as const),
  ]));
  return [{
    ...isi,
    sumbuKategori: kata.sumbuTahun,
    data: [kepala, ...isiBaris],
    kategori: { row: 0, col: pertama, rows: 1, cols },
    seri: baris.map((row, n) => ({
      nama: nilaiTeks(namaBaris(bahan, row)),
      bentuk: "garis",
      tampilan: GARIS[n]!,
      nilai: { row: n + 1, col: pertama, rows: 1, cols },
      ...(baris.length <= 2 ? { label: format } : {}),
    })),
    lebar: LEBAR.garis,
    tinggi: TINGGI.garis,
  }];
}

/** Power of ten that keeps amounts of money short, with the format that shows it. */
export function skalaUang(terbesar: number): { readonly pangkat: 0 | 3 | 6 | 9 | 12; readonly format: string } {
  for (const pangkat of [12, 9, 6, 3] as const) {
    if (terbesar >= 10 ** pangkat) return { pangkat, format: `#,##0.00${",".repeat(pangkat / 3)}` };
  }
  return { pangkat: 0, format: "#,##0" };
}
