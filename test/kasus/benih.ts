/** Seeded faults: clean random workbooks with one planted fault each, and how many the checker finds. */
import { alamatSel } from "../../src/domain/tabel/alamat";
import { bacaBuku } from "../../src/domain/tabel/bacaTabel";
import type { SheetSnapshot, Snapshot } from "../../src/domain/tabel/snapshot";
import { periksa } from "../../src/domain/periksa/engine";
import type { Temuan } from "../../src/domain/periksa/types";
import { lembarUji, type SelUji } from "../support/lembar";
import { Acak } from "./acak";
import { CACAT, type CacatTanam } from "./benihCacat";
import {
  adalahBilangan,
  bahanBenih,
  PEMBUAT,
  type Bilangan,
  type NamaTabel,
  type SelBenih,
  type TabelBenih,
} from "./benihTabel";

export interface BukuBenih {
  readonly snapshot: Snapshot;
  /** Kind of the fault; `bersih` where none was planted. */
  readonly jenis: string;
  /** Cells of which a finding must name one, as `sheet!A1`. */
  readonly sel: ReadonlySet<string>;
  readonly cacat: CacatTanam | null;
}

const BERSIH = "bersih";
const COBA_MAKS = 30;
/** Tables that go together: not every workbook has all. */
const TAMBAHAN: readonly NamaTabel[] = [
  "capaian",
  "pk",
  "perbandingan",
  "menengah",
  "limaTahun",
  "triwulan",
  "anggaran",
  "belanja",
  "ro",
  "ikpa",
  "ikm",
  "kepatuhan",
  "sakip",
  "efisiensi",
  "rekap",
  "pertumbuhan",
];

const JENIS_CACAT: readonly string[] = Object.keys(CACAT);

/** Same seed, same workbook. One in eight is clean. */
export function tanamBenih(benih: number): BukuBenih {
  for (let coba = 0; coba < COBA_MAKS; coba++) {
    const a = new Acak(benih * 1_000_003 + coba * 7919);
    const jenis = a.mungkin(1 / 8) ? BERSIH : a.pilih(JENIS_CACAT);
    const c = jenis === BERSIH ? undefined : CACAT[jenis];
    const bahan = bahanBenih(a);
    const nama = [...new Set([...(c?.perlu ?? []), ...a.ambil(TAMBAHAN, a.bulat(1, 4))])].filter(
      (n) => !bertentangan(n, c?.perlu ?? []),
    );
    const buku = new Map(nama.map((n) => [n, PEMBUAT[n](a, bahan)]));
    const cacat = c ? c.tanam(a, buku) : null;
    if (c && !cacat) continue;
    return susun(a, buku, jenis, cacat, c?.ketik === true || a.mungkin(0.5));
  }
  throw new Error(`seed ${benih} plants nothing`);
}

/** Counts of statuses follow from the indicators: a fault there would be two. */
const bertentangan = (nama: NamaTabel, perlu: readonly NamaTabel[]): boolean =>
  nama === "rekap" && perlu.includes("capaian");

/** Where tables stand: each on a sheet, below each other, or side by side in pairs. */
type TataLetak = "terpisah" | "bertumpuk" | "berdampingan";
const TATA_LETAK: readonly TataLetak[] = ["terpisah", "terpisah", "bertumpuk", "bertumpuk", "berdampingan"];

interface Awal {
  readonly lembar: string;
  readonly row: number;
  readonly col: number;
  readonly kepala: number;
}

function susun(
  a: Acak,
  buku: ReadonlyMap<NamaTabel, TabelBenih>,
  jenis: string,
  cacat: CacatTanam | null,
  ketik: boolean,
): BukuBenih {
  const tata = a.pilih(TATA_LETAK);
  const awal = new Map<NamaTabel, Awal>();
  const lembar: { nama: string; grid: SelUji[][] }[] = [];
  const geser = a.mungkin(0.2) ? 1 : 0;
  let kiri = 0;
  for (const [nama, t] of buku) {
    const dampingi = tata === "berdampingan" && lembar.length > 0 && kiri > 0;
    if (!dampingi && (tata !== "bertumpuk" || lembar.length === 0))
      lembar.push({ nama: `Lembar ${lembar.length + 1}`, grid: [] });
    const { nama: namaLembar, grid } = lembar.at(-1)!;
    const col = dampingi ? kiri : geser;
    const baris = dampingi ? a.bulat(0, 2) : grid.length === 0 ? 0 : grid.length + a.bulat(1, 3);
    const isi: SelUji[][] = [[t.judul], ...t.kepala];
    const nomorKolom = !t.kepala.flat().some((k) => /\(\d\)/.test(k)) && a.mungkin(0.3);
    if (nomorKolom) isi.push(t.kolom.map((_, i) => `(${i + 1})`));
    awal.set(nama, { lembar: namaLembar, row: baris + isi.length, col, kepala: baris + t.kepala.length });
    isi.push(...t.baris.map((b) => b.map((s) => tulis(s, ketik))));
    if (a.mungkin(0.3)) isi.push(["Sumber: Bagian Perencanaan, diolah"]);
    isi.forEach((r, i) => letakkan(grid, baris + i, col, r));
    kiri = dampingi ? 0 : geser + t.kolom.length + a.bulat(1, 2);
  }
  const sel = new Set(
    (cacat?.titik ?? []).map((p) => {
      const { lembar: l, row, col, kepala } = awal.get(p.tabel)!;
      return `${l}!${alamatSel(p.baris < 0 ? kepala : row + p.baris, col + p.kolom)}`;
    }),
  );
  return { snapshot: { lembar: lembar.map((l): SheetSnapshot => lembarUji(l.nama, l.grid)) }, jenis, sel, cacat };
}

function letakkan(grid: SelUji[][], row: number, col: number, isi: readonly SelUji[]): void {
  while (grid.length <= row) grid.push([]);
  const baris = grid[row]!;
  while (baris.length < col) baris.push("");
  isi.forEach((s, i) => (baris[col + i] = s));
}

function tulis(s: SelBenih, ketik: boolean): SelUji {
  if (!adalahBilangan(s)) return s;
  return ketik ? [s.nilai, format(s)] : teks(s);
}

function format(s: Bilangan): string {
  const pecahan = s.desimal > 0 ? `.${"0".repeat(s.desimal)}` : "";
  return s.persen ? `0${pecahan}%` : s.uang ? "#,##0" : `0${pecahan}`;
}

function teks(s: Bilangan): string {
  const [utuh, pecahan] = Math.abs(s.persen ? s.nilai * 100 : s.nilai)
    .toFixed(s.desimal)
    .split(".");
  const ribuan = s.uang ? utuh!.replace(/\B(?=(\d{3})+$)/g, ".") : utuh!;
  return `${s.nilai < 0 ? "-" : ""}${ribuan}${pecahan ? `,${pecahan}` : ""}${s.persen ? "%" : ""}`;
}

export interface NilaiJenis {
  readonly jenis: string;
  ditanam: number;
  ditemukan: number;
  /** Errors and warnings in workbooks of this kind that do not speak of the fault. */
  palsu: number;
  /** Seeds to look at. */
  readonly contoh: string[];
}

export interface HasilBenih {
  readonly perJenis: readonly NilaiJenis[];
  readonly recall: number;
  readonly presisi: number;
}

const CONTOH_MAKS = 4;

export function ukurBenih(banyak: number, mulai = 1): HasilBenih {
  const perJenis = new Map<string, NilaiJenis>();
  for (let benih = mulai; benih < mulai + banyak; benih++) {
    const buku = tanamBenih(benih);
    const n = perJenis.get(buku.jenis) ?? { jenis: buku.jenis, ditanam: 0, ditemukan: 0, palsu: 0, contoh: [] };
    perJenis.set(buku.jenis, n);
    n.ditanam++;
    const temuan = periksa(bacaBuku(buku.snapshot));
    const { kena, palsu } = nilaiBenih(buku, temuan);
    if (kena) n.ditemukan++;
    n.palsu += palsu.length;
    if (n.contoh.length < CONTOH_MAKS) {
      if (!kena) n.contoh.push(`${benih} luput di ${[...buku.sel].join(" ")}`);
      for (const t of palsu.slice(0, 1)) n.contoh.push(`${benih} palsu ${t.aturan} ${t.pesanId} ${t.lembar}!${t.sel}`);
    }
  }
  const semua = [...perJenis.values()].sort((x, y) => (x.jenis < y.jenis ? -1 : 1));
  const jumlah = (f: (n: NilaiJenis) => number): number => semua.reduce((p, n) => p + f(n), 0);
  const cacat = semua.filter((n) => n.jenis !== BERSIH);
  const kena = cacat.reduce((p, n) => p + n.ditemukan, 0);
  return {
    perJenis: semua,
    recall:
      kena /
      Math.max(
        1,
        cacat.reduce((p, n) => p + n.ditanam, 0),
      ),
    presisi: kena / Math.max(1, kena + jumlah((n) => n.palsu)),
  };
}

export function nilaiBenih(buku: BukuBenih, temuan: readonly Temuan[]): { kena: boolean; palsu: readonly Temuan[] } {
  const menyentuh = (t: Temuan): boolean => [t, ...t.terkait].some((l) => buku.sel.has(`${l.lembar}!${l.sel}`));
  const aturan = CACAT[buku.jenis]?.aturan;
  const tepat = (t: Temuan): boolean => aturan !== undefined && aturan.test(t.aturan) && menyentuh(t);
  const keras = (t: Temuan): boolean => t.tingkat !== "saran";
  const kena =
    buku.jenis === BERSIH
      ? !temuan.some(keras)
      : temuan.some((t) => tepat(t) && (keras(t) || buku.cacat?.saran === true));
  return { kena, palsu: temuan.filter((t) => keras(t) && !menyentuh(t)) };
}
