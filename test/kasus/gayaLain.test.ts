/** Layouts that the kept reports do not have: silent where all is right, heard where one number is changed. */
import { periksa } from "../../src/domain/periksa/engine";
import type { Temuan } from "../../src/domain/periksa/types";
import { bacaSel } from "../../src/domain/tabel/alamat";
import { bacaBuku } from "../../src/domain/tabel/bacaTabel";
import { gridTeks, lembarUji, type SelUji } from "../support/lembar";
import { GAYA_DAERAH } from "./gayaDaerah";
import { GAYA_LAIN, type GayaLain } from "./gayaLain";
import { ketik } from "./tulis";

type Ubahan = GayaLain["ubah"][number];

function grid(teks: string, isi: readonly Ubahan[]): string[][] {
  // blank lines at the beginning count as rows
  const baris = gridTeks(teks).map((r) => [...r]);
  for (const [, alamat, baru] of isi) {
    const sel = bacaSel(alamat)!;
    baris[sel.row]![sel.col] = baru;
  }
  return baris;
}

/** As a planner types it, where it is a number. */
function diketik(baris: readonly (readonly string[])[]): SelUji[][] {
  return baris.map((r) =>
    r.map((s, c) => {
      const { value, numberFormat } = ketik(s, baris.map((x) => x[c] ?? ""));
      return typeof value === "number" && numberFormat ? [value, numberFormat] : (value as SelUji);
    }),
  );
}

function temuan({ lembar }: GayaLain, angka: boolean, ubah?: Ubahan): Temuan[] {
  const isi = Object.entries(lembar).map(([nama, teks]) => {
    const g = grid(teks, ubah?.[0] === nama ? [ubah] : []);
    return lembarUji(nama, angka ? diketik(g) : g);
  });
  return periksa(bacaBuku({ lembar: isi }));
}

const GAYA = [...GAYA_LAIN, ...GAYA_DAERAH];
const CARA = [["sebagai teks", false], ["sebagai angka", true]] as const;

describe.each(CARA)("%s", (_cara, angka) => {
  test.each(GAYA)("$nama: tanpa galat dan peringatan", (buku) => {
    const berat = temuan(buku, angka).filter((t) => t.tingkat !== "saran");
    expect(berat.map((t) => `${t.pesanId} ${t.lembar}!${t.sel}`)).toEqual([]);
  });

  test.each(GAYA.flatMap((b) => b.ubah.map((u) => [b.nama, ...u, b, u] as const)))(
    "%s: %s!%s menjadi %s ditemukan %s",
    (_nama, _lembar, _sel, _isi, aturan, buku, ubah) => {
      const semula = new Set(temuan(buku, angka).map((t) => `${t.aturan} ${t.lembar}!${t.sel}`));
      const baru = temuan(buku, angka, ubah).filter((t) => !semula.has(`${t.aturan} ${t.lembar}!${t.sel}`));
      expect(baru.map((t) => t.aturan)).toContain(aturan);
    },
  );
});
