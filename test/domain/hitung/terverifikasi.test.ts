/**
 * Every figure that was recomputed and found equal to a printed one, as data: terverifikasi.json. `harap` is the
 * printed number, `desimal` the decimals it shows, `kali` 100 where it is printed as a percentage, `kolom` the column of
 * a table.
 */
import { bulatkan, jumlahkan } from "../../../src/domain/hitung/desimal";
import { FUNGSI, NAMA_FUNGSI, type HasilMatriks, type HasilSel } from "../../../src/functions/edge";
import data from "./terverifikasi.json";

interface Kasus {
  readonly id: string;
  readonly sumber: string;
  readonly fn: string;
  readonly args: readonly unknown[];
  readonly harap: unknown;
  readonly desimal?: number;
  readonly kali?: number;
  readonly kolom?: number;
  /** Only where the printed number itself is off by its inputs' rounding. */
  readonly toleransi?: number;
}

const KASUS = data.kasus as readonly Kasus[];

function panggil({ fn, args }: { readonly fn: string; readonly args: readonly unknown[] }): HasilMatriks {
  const nama = NAMA_FUNGSI.find((n) => n === fn);
  if (!nama) throw new Error(`${fn} is no function`);
  return FUNGSI[nama](...args.map(isi));
}

/** Arguments may hold calls of their own, for numbers that are not rounded. */
function isi(argumen: unknown): unknown {
  if (Array.isArray(argumen)) return argumen.map(isi);
  return typeof argumen === "object" && argumen !== null ? panggil(argumen as Kasus)[0]![0] : argumen;
}

function tampak(sel: HasilSel, { desimal, kali = 1 }: Kasus): unknown {
  return typeof sel === "number" && desimal !== undefined ? bulatkan(jumlahkan([[sel, kali]], 1), desimal) : sel;
}

test.each(KASUS.map((k) => [k.id, k] as const))("%s", (_, kasus) => {
  const hasil = panggil(kasus);
  if (kasus.kolom !== undefined) {
    // a table has a header, a spread result has none
    const baris = typeof hasil[0]![0] === "string" ? hasil.slice(1) : hasil;
    expect(baris.map((b) => tampak(b[kasus.kolom!]!, kasus))).toEqual(kasus.harap);
  } else if (Array.isArray(kasus.harap)) expect(hasil).toEqual(kasus.harap);
  else if (kasus.toleransi !== undefined) {
    expect(Math.abs(Number(tampak(hasil[0]![0]!, kasus)) - Number(kasus.harap))).toBeLessThanOrEqual(
      kasus.toleransi + 1e-9,
    );
  } else expect(tampak(hasil[0]![0]!, kasus)).toBe(kasus.harap);
});

test("ids are unique, every case names its source, and what has no function says why", () => {
  expect(new Set(KASUS.map((k) => k.id)).size).toBe(KASUS.length);
  for (const k of KASUS) expect(k.sumber).not.toBe("");
  for (const t of data.tanpaFungsi) expect(t.sebab).not.toBe("");
});
