/** The stated outcome of every kind of argument, from the table that the documentation prints as well. */
import { FUNGSI, NAMA_FUNGSI, type HasilMatriks } from "../../src/functions/edge";
import perilaku from "../../src/functions/perilaku.json";
import { fungsi } from "../../src/strings/id/fungsi";

interface Perilaku {
  readonly contoh: readonly unknown[];
  readonly hasil: string | number;
  readonly argumen: Readonly<Record<string, Readonly<Record<string, string | number>>>>;
}

const MACAM = Object.keys(fungsi.macamArgumen);
const ISI: Readonly<Record<string, unknown>> = perilaku.macam;
const TABEL: Readonly<Record<string, Perilaku>> = perilaku.fungsi;

/** A number to four decimals, text as it is, an error with our code, a table as a word. */
function lihat(hasil: HasilMatriks): string | number {
  if (hasil.length > 1 || hasil[0]!.length > 1) return "tabel";
  const sel = hasil[0]![0]!;
  if (typeof sel === "object") return sel.pesan === "" ? sel.galat : `${sel.galat} ${sel.pesan.slice(0, 6)}`;
  return typeof sel === "number" ? Number(sel.toFixed(4)) : sel;
}

/** A range gets the kind in its second cell, a single cell becomes it; a ragged range stands for the whole argument. */
function jadikan(macam: string, contoh: unknown): unknown {
  if (macam === "ditiadakan") return undefined;
  if (macam === "takRata") return ISI["takRata"];
  const sel = Array.isArray(contoh) ? contoh.flat() : [contoh];
  const ke = Math.min(1, sel.length - 1);
  const asal: unknown = sel[ke];
  const teks = typeof asal === "number" ? String(asal).replace(".", ",") : "1,5";
  const isi = macam === "teksAngka" ? teks : ISI[macam];
  if (!Array.isArray(contoh)) return isi;
  let n = 0;
  return (contoh as unknown[][]).map((baris) => baris.map((x) => (n++ === ke ? isi : x)));
}

test("every function, every argument and every kind has its outcome", () => {
  expect(Object.keys(TABEL)).toEqual([...NAMA_FUNGSI]);
  for (const nama of NAMA_FUNGSI) {
    const { contoh, argumen } = TABEL[nama]!;
    expect(Object.keys(argumen)).toEqual(fungsi.daftar[nama].params.map((p) => p.nama));
    expect(contoh).toHaveLength(fungsi.daftar[nama].params.length);
    for (const hasil of Object.values(argumen)) expect(Object.keys(hasil)).toEqual(MACAM);
  }
});

describe.each([...NAMA_FUNGSI])("%s", (nama) => {
  const { contoh, hasil, argumen } = TABEL[nama]!;

  test("the example itself", () => expect(lihat(FUNGSI[nama](...contoh))).toBe(hasil));

  test.each(Object.keys(argumen))("%s", (nama_) => {
    const ke = Object.keys(argumen).indexOf(nama_);
    const keluar = Object.fromEntries(
      MACAM.map((macam) => {
        const args = contoh.map((isi, i) => (i === ke ? jadikan(macam, isi) : isi));
        return [macam, lihat(FUNGSI[nama](...args))];
      }),
    );
    expect(keluar).toEqual(argumen[nama_]);
  });

  test("the three blanks have one outcome for every argument", () => {
    for (const { kosong, nol, teksKosong } of Object.values(argumen)) {
      expect(nol).toBe(kosong);
      expect(teksKosong).toBe(kosong);
    }
  });
});
