/** Templates as data: whole, within Excel's limits, with our functions only where they are computed. */
import { DAFTAR_TEMPLAT } from "../../../src/domain/templat/daftar";
import type { NamaTemplat, RencanaTemplat } from "../../../src/domain/templat/types";
import { formulir } from "../../../src/strings/formulir";

const SEMUA = Object.keys(DAFTAR_TEMPLAT) as NamaTemplat[];
const susun = (nama: NamaTemplat, fungsi: boolean): RencanaTemplat => DAFTAR_TEMPLAT[nama]({ fungsi, kata: formulir });
const rumus = ({ sel }: RencanaTemplat): string[] => sel.flat().flatMap(({ isi }) => (isi.jenis === "rumus" ? [isi.rumus] : []));

describe.each(SEMUA)("the template %s", (nama) => {
  const rencana = susun(nama, true);

  it("is rectangular, with one width for every column and one height for every row", () => {
    expect(new Set(rencana.sel.map((baris) => baris.length))).toEqual(new Set([rencana.lebar.length]));
    expect(rencana.tinggi).toHaveLength(rencana.sel.length);
  });

  it("has tables on its cells, each header filled and no name in it twice", () => {
    for (const { rentang } of rencana.tabel) {
      const { row, col, rows, cols } = rentang;
      expect(row + rows).toBeLessThanOrEqual(rencana.sel.length);
      const kepala = rencana.sel[row]!.slice(col, col + cols).map(({ isi }) => (isi.jenis === "teks" ? isi.teks.toLowerCase() : ""));
      expect(kepala).not.toContain("");
      expect(new Set(kepala).size).toBe(cols);
    }
    expect(rencana.tabel[0]!.rentang.row).toBe(rencana.barisKepala);
  });

  it("lets only rows of its tables be checked while typing, in messages that Excel takes", () => {
    expect(rencana.validasi.length).toBeGreaterThan(0);
    for (const { rentang, judul, pesan, petunjuk = "" } of rencana.validasi) {
      const dalam = rencana.tabel.some(
        ({ rentang: tabel }) =>
          rentang.row === tabel.row + 1 && rentang.rows === tabel.rows - 1 && rentang.col >= tabel.col && rentang.col < tabel.col + tabel.cols,
      );
      expect(dalam).toBe(true);
      expect([judul.length <= 32, pesan.length <= 255, petunjuk.length <= 255]).toEqual([true, true, true]);
    }
  });

  it("speaks of our functions only where they are computed, and guards every formula against rows that are not filled in", () => {
    expect(rumus(susun(nama, false)).filter((satu) => satu.includes("LKJ."))).toEqual([]);
    expect(rumus(rencana).filter((satu) => !/^=IF\((OR\([^()]*=""[^()]*\)|COUNT\([^()]*\)[<=]\d),"",/.test(satu))).toEqual([]);
  });

  it("names the year in its title only where one is given", () => {
    const judul = (isi: RencanaTemplat): unknown => isi.sel[0]![0]!.isi;
    expect(judul(rencana)).toEqual({ jenis: "teks", teks: rencana.judul });
    expect(judul(DAFTAR_TEMPLAT[nama]({ fungsi: true, kata: formulir, tahun: 2026 }))).toEqual({ jenis: "teks", teks: `${rencana.judul} Tahun 2026` });
  });
});

it("our functions stand in the forms that compute a score of ours", () => {
  const dipakai = SEMUA.map((nama) => [nama, [...new Set(rumus(susun(nama, true)).flatMap((satu) => satu.match(/LKJ\.\w+/g) ?? []))].sort()]);
  expect(Object.fromEntries(dipakai)).toEqual({
    perjanjianKinerja: [],
    pengukuran: ["LKJ.CAPAIAN"],
    anggaran: ["LKJ.SERAPAN"],
    skm: ["LKJ.IKM", "LKJ.PREDIKAT"],
  });
});
