import { bulatkan } from "../../../src/domain/hitung/desimal";
import {
  bacaMetode,
  rerataCapaian,
  tercapai,
  type BarisCapaian,
  type OpsiRerata,
} from "../../../src/domain/hitung/rerataCapaian";

const sebagaiBaris = (kelompok: number[][]): BarisCapaian[] =>
  kelompok.flatMap((isi, k) => isi.map((c, i) => ({ capaian: c / 100, sasaran: i === 0 ? `Sasaran ${k + 1}` : "" })));

const R000 = sebagaiBaris([[149.6], [98.88, 103.52, 99.39, 100, 100, 100, 101.89, 200], [83.59, 111.97], [317.31]]);
const R001 = sebagaiBaris([[100], [110.05], [130.33], [102.99, 119.18], [103.21, 117.78], [98.88, 101.46], [100.17]]);
const R003 = sebagaiBaris([[100.45, 109.67, 138.06, 101.6, 100], [100, 100], [119.79], [100.1, 99.95, 101.96]]);

const persen = (baris: BarisCapaian[], opsi: OpsiRerata = {}): string | number => {
  const h = rerataCapaian(baris, opsi);
  return h.ok ? bulatkan(h.nilai.nilai * 100, 2) : h.galat.kode;
};

describe("mean capaian of the reports", () => {
  test.each([
    ["000", R000, {}, 130.51],
    ["000 capped at 100%", R000, { batas: 1 }, 98.49],
    ["000 capped at 120%", R000, { batas: 1.2 }, 104.94],
    ["000 by sasaran", R000, { metode: "sasaran" }, 169.41],
    ["001", R001, {}, 108.41],
    ["001 by sasaran", R001, { metode: "sasaran" }, 108.9],
    ["001 capped at 100%", R001, { batas: 1 }, 99.89],
    ["003", R003, {}, 106.51],
    ["003 by sasaran", R003, { metode: "sasaran" }, 107.6],
    ["000 share reached", R000, { metode: "tercapai" }, 75],
    ["001 share reached", R001, { metode: "tercapai" }, 90],
  ] as [string, BarisCapaian[], OpsiRerata, number][])("%s", (_, baris, opsi, harapan) =>
    expect(persen(baris, opsi)).toBe(harapan),
  );

  test("the means of each sasaran of 003 are told", () => {
    const h = rerataCapaian(R003, { metode: "sasaran" });
    expect(h.ok && h.nilai.perSasaran.map((s) => [bulatkan(s.rerata * 100, 2), s.banyak])).toEqual([
      [109.96, 5],
      [100, 2],
      [119.79, 1],
      [100.67, 3],
    ]);
  });
});

describe("rerataCapaian", () => {
  test("what was not measured is left out and counted; zero counts", () => {
    const h = rerataCapaian([{ capaian: 1 }, { capaian: null }, { capaian: 0 }]);
    expect(h).toMatchObject({ ok: true, nilai: { nilai: 0.5, dihitung: 2, diabaikan: 1 } });
  });

  test("a sasaran is the same in any case and with any spaces, carried down over blanks", () => {
    const baris = [
      { capaian: 1, sasaran: "Sasaran A" },
      { capaian: 0.5 },
      { capaian: 0, sasaran: " SASARAN  a " },
      { capaian: 0.8, sasaran: "B" },
    ];
    expect(rerataCapaian(baris, { metode: "sasaran" })).toMatchObject({ ok: true, nilai: { nilai: 0.65 } });
  });

  test("metode bobot divides by the weights that count", () => {
    expect(
      persen(
        [
          { capaian: 1, bobot: 3 },
          { capaian: 0.5, bobot: 1 },
          { capaian: null, bobot: 9 },
        ],
        { metode: "bobot" },
      ),
    ).toBe(87.5);
    expect(persen([{ capaian: 1, bobot: 0 }], { metode: "bobot" })).toBe("LKJ019");
    expect(
      persen(
        [
          { capaian: 1, bobot: -1 },
          { capaian: 1, bobot: 2 },
        ],
        { metode: "bobot" },
      ),
    ).toBe("LKJ019");
    expect(persen([{ capaian: 1 }], { metode: "bobot" })).toBe("LKJ019");
  });

  test("nothing left is an error", () => {
    expect(persen([])).toBe("LKJ018");
    expect(persen([{ capaian: null }])).toBe("LKJ018");
  });

  test("99,995% counts as reached, 99,994% does not", () => {
    expect(tercapai(0.99995)).toBe(true);
    expect(tercapai(0.99994)).toBe(false);
  });

  test("metode is read in any case and refused otherwise", () => {
    expect(bacaMetode("Sasaran")).toEqual({ ok: true, nilai: "sasaran" });
    expect(bacaMetode("median")).toMatchObject({ ok: false, galat: { kode: "LKJ006" } });
  });
});
