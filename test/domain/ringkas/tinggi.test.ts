import { teks } from "../../../src/domain/ringkas/sel";
import { tinggiBaris } from "../../../src/domain/ringkas/tinggi";
import type { GayaSel } from "../../../src/domain/ringkas/types";

test.each<[string, GayaSel, number, number]>([
  ["Capaian sasaran program", "kepala", 13, 3],
  ["Nilai EKA", "kepala", 13, 1],
  ["Ditjen Perlindungan dan Jaminan Sosial", "isi", 40, 1],
  ["satu dua", "isi", 5, 2],
  ["takterpisahkan", "isi", 5, 3],
  ["satu\ndua", "isi", 20, 2],
])("“%s” as %s in a column of %d characters takes %d lines", (isi, gaya, lebar, garis) => {
  expect(tinggiBaris([[teks(isi, gaya)]], [lebar], [])).toEqual([garis * 15]);
});
