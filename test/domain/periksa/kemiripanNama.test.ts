import fc from "fast-check";
import { habiskan } from "../../../src/domain/bertahap";
import { DaftarNama, mungkinSama } from "../../../src/domain/periksa/kemiripanNama";

const ada = (daftar: readonly string[], nama: string): boolean => {
  const isi = habiskan(DaftarNama.dari(daftar));
  return habiskan(isi.ada(nama));
};

describe("list of names", () => {
  test.each([
    ["finds the same name", ["Jumlah dokumen perencanaan"], "Jumlah dokumen perencanaan", true],
    ["finds a name with half of its words", ["Jumlah dokumen perencanaan daerah"], "Jumlah dokumen", true],
    ["finds no name with fewer of its words", ["Jumlah dokumen perencanaan daerah kabupaten"], "Jumlah dokumen", false],
    ["finds nothing among other names", ["Opini BPK", "Indeks kepuasan"], "Jumlah dokumen", false],
    ["finds nothing for a name without words", ["Jumlah dokumen"], "", false],
    ["finds nothing where there is none", [], "Jumlah dokumen", false],
  ])("%s", (_, daftar, nama, harap) => expect(ada(daftar, nama)).toBe(harap));

  it("finds what comparing one by one finds", () => {
    const kata = fc.constantFrom("jumlah", "dokumen", "indeks", "layanan", "daerah", "hutan", "jalan", "sekolah");
    const nama = fc.array(kata, { maxLength: 6 }).map((k) => k.join(" "));
    fc.assert(
      fc.property(fc.array(nama, { maxLength: 12 }), nama, (daftar, satu) => {
        expect(ada(daftar, satu)).toBe(daftar.some((lain) => mungkinSama(lain, satu)));
      }),
    );
  });
});
