import fc from "fast-check";
import { FUNGSI, NAMA_FUNGSI, type HasilSel } from "../../src/functions/edge";

const { CAPAIAN, IKPA, NKA, IKM, PREDIKAT } = FUNGSI;
const DITJEN_2023 = [100, 73.22, 71.44, 90.18, 98.18, 95.81, 90, 99.69];
const BIRO_2023 = [3.45, 3.515, 3.441, 3.416, 3.5, 3.619, 3.584, 3.906, 4];
const kolom = (isi: readonly unknown[]): unknown[][] => isi.map((x) => [x]);

/** A number to two decimals as displayed, text as it is, an error as its Excel text and our code. */
function lihat(sel: HasilSel): string {
  if (typeof sel === "object") return sel.pesan === "" ? sel.galat : `${sel.galat} ${sel.pesan.slice(0, 6)}`;
  return typeof sel === "number" ? String(Number(sel.toFixed(4))) : sel;
}
const satu = (hasil: HasilSel[][]): string => {
  expect([hasil.length, hasil[0]!.length]).toEqual([1, 1]);
  return lihat(hasil[0]![0]!);
};

describe("figures to check by", () => {
  test.each([
    ["CAPAIAN(81; 80,09)", CAPAIAN(81, 80.09), "0.9888"],
    ["IKPA 2023", IKPA([DITJEN_2023], 2023), "89.4495"],
    ["IKPA 2023 as a column", IKPA(kolom(DITJEN_2023), [[2023]]), "89.4495"],
    [
      "IKPA 2023 without Belanja Kontraktual",
      IKPA([DITJEN_2023.map((n, i) => (i === 3 ? "N/A" : n))], 2023),
      "89.3683",
    ],
    ["NKA 2023", NKA(93.17, 89.45, 2023), "91.31"],
    ["NKA 2022", NKA(93.46, 91.5, 2022), "92.676"],
    ["IKM of 003", IKM([BIRO_2023]), "90.0861"],
    ["its predikat", PREDIKAT(IKM([BIRO_2023]), "SKM"), "A"],
  ])("%s", (_, hasil, harapan) => expect(satu(hasil)).toBe(harapan));
});

describe("blanks have one outcome on every platform", () => {
  test.each<[string, (kosong: unknown) => HasilSel[][], string]>([
    ["required number", (kosong) => CAPAIAN(81, kosong), "0"],
    ["target", (kosong) => CAPAIAN(kosong, 80), "#N/A LKJ011"],
    ["target and realisasi, falling", (kosong) => CAPAIAN(kosong, kosong, "turun"), "1"],
    ["target and realisasi, sama", (kosong) => CAPAIAN(kosong, kosong, "sama"), "#N/A LKJ011"],
    ["polaritas", (kosong) => CAPAIAN(81, 80.09, kosong), "0.9888"],
    ["batas", (kosong) => CAPAIAN(52, 165, "naik", kosong), "3.1731"],
    ["a component", (kosong) => IKPA([DITJEN_2023.map((n, i) => (i === 3 ? kosong : n))], 2023), "80.4315"],
    ["konversi and dispensasi", (kosong) => IKPA([DITJEN_2023], 2023, kosong, kosong), "89.4495"],
    ["year", (kosong) => NKA(90, 90, kosong), "#N/A LKJ020"],
    [
      "an answer",
      (kosong) =>
        IKM([
          [4, 1],
          [kosong, 3],
        ]),
      "75",
    ],
    ["bobot", (kosong) => IKM([[4, 2]], kosong), "75"],
    ["a row of bobot", (kosong) => IKM([[4, 2]], [[kosong, kosong]]), "75"],
    ["bentuk", (kosong) => PREDIKAT(90.09, "SKM", kosong), "A"],
    ["skala", (kosong) => PREDIKAT(90.09, kosong), "#VALUE! LKJ005"],
  ])("%s", (_, panggil, harapan) => {
    for (const kosong of [null, 0, "", " "]) expect(satu(panggil(kosong))).toBe(harapan);
  });

  test("an optional argument may be left out; a required one may not", () => {
    expect(satu(CAPAIAN(81, 80.09, undefined, undefined))).toBe("0.9888");
    expect(satu(CAPAIAN(81))).toBe("#VALUE! LKJ005");
    expect(satu(IKM())).toBe("#VALUE! LKJ005");
    expect(satu(NKA(90, 90, 2023, 1))).toBe("#VALUE! LKJ007");
  });

  test("a host's invocation object in the place of an argument counts as left out", () => {
    expect(satu(CAPAIAN(81, 80.09, { functionName: "CAPAIAN" }))).toBe("0.9888");
  });
});

describe("shapes", () => {
  test("one cell stands beside each cell of a range; a column stays a column", () => {
    expect(CAPAIAN(kolom([80, 40]), 20)).toEqual([[0.25], [0.5]]);
    expect(CAPAIAN(80, [[40, 20]])).toEqual([[0.5, 0.25]]);
    expect(CAPAIAN(kolom([10, 10]), kolom([8, 8]), kolom(["naik", "turun"]), 1.1)).toEqual([[0.8], [1.1]]);
    expect(NKA(90, 80, kolom([2022, 2023]))).toEqual([[86], [85]]);
    expect(PREDIKAT(kolom([90, 70]), kolom(["SKM", "SAKIP"]))).toEqual([["A"], ["B"]]);
  });

  test.each([
    ["a column and a row", CAPAIAN(kolom([1, 2]), [[1, 2]])],
    ["2 and 3 rows", CAPAIAN(kolom([1, 2]), kolom([1, 2, 3]))],
    ["polaritas of another shape", CAPAIAN(kolom([1, 2]), kolom([1, 2]), kolom(["naik", "naik", "turun"]))],
    ["ragged rows", CAPAIAN([[1, 2], [3]], 1)],
    ["names of scales", PREDIKAT(kolom([1, 2, 3]), kolom(["SKM", "NRR"]))],
  ])("%s are refused", (_, hasil) => expect(satu(hasil)).toBe("#VALUE! LKJ003"));

  test("what must be one cell is refused as a range", () => {
    expect(satu(IKPA([DITJEN_2023], [[2023, 2024]]))).toBe("#VALUE! LKJ008");
    expect(satu(IKPA([DITJEN_2023], 2023, [[0.9, 0.8]]))).toBe("#VALUE! LKJ008");
    expect(satu(PREDIKAT(90, "SKM", [["huruf", "kata"]]))).toBe("#VALUE! LKJ008");
    expect(satu(IKPA([DITJEN_2023, DITJEN_2023], 2023))).toBe("#VALUE! LKJ021");
    expect(
      satu(
        IKM(
          [[3, 4]],
          [
            [0.5, 0.5],
            [0.5, 0.5],
          ],
        ),
      ),
    ).toBe("#VALUE! LKJ032");
  });

  test("a plain list is one row", () => expect(CAPAIAN([10, 20], 10)).toEqual([[1, 0.5]]));
});

describe("errors", () => {
  test.each(["#N/A", "#VALUE!", "#NUM!", "#DIV/0!", "#NULL!"])("%s in an argument passes bare", (galat) => {
    for (const bentuk of [
      galat,
      { code: galat },
      { galat, pesan: "" },
      { type: "Error", basicValue: galat, code: galat },
    ]) {
      for (const panggil of [
        () => CAPAIAN(bentuk, 1),
        () => CAPAIAN(1, bentuk),
        () => CAPAIAN(1, 1, bentuk),
        () => CAPAIAN(1, 1, "naik", bentuk),
        () => IKPA([[1, bentuk]], 2023),
        () => IKPA([DITJEN_2023], bentuk),
        () => IKPA([DITJEN_2023], 2023, bentuk),
        () => NKA(90, bentuk, 2023),
        () => IKM([[4, bentuk]]),
        () => IKM([[4, 4]], bentuk),
        () => PREDIKAT(bentuk, "SKM"),
        () => PREDIKAT(90, bentuk),
        () => PREDIKAT(90, "SKM", bentuk),
      ])
        expect(satu(panggil())).toBe(galat);
    }
  });

  test.each(["#REF!", "#NAME?", "#SPILL!", "#CALC!"])("%s becomes #VALUE! that names it", (galat) => {
    expect(CAPAIAN(galat, 1)).toEqual([[{ galat: "#VALUE!", pesan: `LKJ004 Argumen berisi ${galat}.` }]]);
    expect(satu(IKM([[4, { code: galat }]]))).toBe("#VALUE! LKJ004");
  });

  test("in ranges cell by cell, and a message that came in is kept", () => {
    const hasil = CAPAIAN(kolom([80, "#N/A", "WTP", 0, "80-90"]), kolom([40, 1, 1, 1, 85]));
    expect(hasil.map(([sel]) => lihat(sel!))).toEqual(["0.5", "#N/A", "#N/A LKJ013", "#N/A LKJ011", "1"]);
    expect(PREDIKAT({ galat: "#N/A", pesan: "LKJ011 …" }, "SKM")).toEqual([[{ galat: "#N/A", pesan: "LKJ011 …" }]]);
  });

  test("messages are Indonesian, begin with a code and use the decimal comma", () => {
    expect(CAPAIAN(-5.5, 1)).toEqual([
      [{ galat: "#N/A", pesan: "LKJ012 Target -5,5 negatif. Capaian tidak dapat dihitung." }],
    ]);
    expect(CAPAIAN(1, 1, "naik", 120)).toEqual([
      [{ galat: "#VALUE!", pesan: "LKJ015 Batas 120 terlalu besar. Ketik 1,2 untuk 120%." }],
    ]);
  });

  test("#NUM! is bare", () => expect(CAPAIAN(1e-300, 1e300)).toEqual([[{ galat: "#NUM!", pesan: "" }]]));

  test.each([
    ["text that is no number", CAPAIAN(80, "banyak"), "#VALUE! LKJ001"],
    ["a logical value", CAPAIAN(80, true), "#VALUE! LKJ001"],
    ["an ambiguous number", CAPAIAN(80, "3.450"), "#VALUE! LKJ002"],
    ["an unknown polaritas", CAPAIAN(80, 1, "maju"), "#VALUE! LKJ006"],
    ["a number as polaritas", CAPAIAN(80, 1, 5), "#VALUE! LKJ006"],
    ["a batas that is no number", CAPAIAN(80, 1, "naik", "besar"), "#VALUE! LKJ001"],
    ["a negative batas", CAPAIAN(80, 1, "naik", -1), "#VALUE! LKJ016"],
    ["N/A as realisasi", CAPAIAN(80, "n/a"), "#N/A LKJ010"],
    ["fractions in IKPA", IKPA([DITJEN_2023.map((n) => n / 100)], 2023), "#VALUE! LKJ023"],
    ["one percentage in IKPA", IKPA([DITJEN_2023.map((n, i) => (i === 0 ? "100%" : n))], 2023), "#VALUE! LKJ023"],
    ["too few components", IKPA([DITJEN_2023.slice(1)], 2023), "#VALUE! LKJ021"],
    ["a year without a rule", IKPA([DITJEN_2023], 2018), "#N/A LKJ020"],
    ["a word as year", NKA(90, 90, "tahun ini"), "#VALUE! LKJ001"],
    ["N/A in NKA", NKA("N/A", 90, 2023), "#N/A LKJ010"],
    ["konversi that fits nothing", IKPA([DITJEN_2023], 2023, "70%"), "#N/A LKJ025"],
    ["dispensasi in 2023", IKPA([DITJEN_2023], 2023, null, 0.5), "#VALUE! LKJ027"],
    ["a word among answers", IKM([["Persyaratan", 4]]), "#VALUE! LKJ030"],
    ["an answer off the scale", IKM([[5, 4]]), "#VALUE! LKJ030"],
    ["an ambiguous answer", IKM([["3.450", 4]]), "#VALUE! LKJ002"],
    ["no answers", IKM([["N/A", "-"]]), "#N/A LKJ031"],
    ["an unknown scale", PREDIKAT(90, "XYZ"), "#VALUE! LKJ040"],
    ["a number as scale", PREDIKAT(90, 5), "#VALUE! LKJ040"],
    ["NRR given to SKM", PREDIKAT(3.4, "SKM"), "#N/A LKJ042"],
    ["a value outside", PREDIKAT(101, "SAKIP"), "#N/A LKJ041"],
    ["a percentage on 0–100", PREDIKAT("89,45%", "IKPA"), "#VALUE! LKJ023"],
    ["an unknown bentuk", PREDIKAT(90, "SKM", "panjang"), "#VALUE! LKJ006"],
    ["letters where there are none", PREDIKAT(90, "IKPA", "huruf"), "#VALUE! LKJ044"],
    ["N/A as value", PREDIKAT("TB", "SKM"), "#N/A LKJ010"],
  ])("%s", (_, hasil, harapan) => expect(satu(hasil)).toBe(harapan));
});

describe("text numbers and a scale of the user", () => {
  test("text goes through the reader of numbers", () => {
    expect(satu(CAPAIAN("81", "80,09*"))).toBe("0.9888");
    expect(satu(CAPAIAN("Rp 1.334.419.000,-", "1.334.419.000"))).toBe("1");
    expect(satu(IKPA([DITJEN_2023.map((n) => String(n).replace(".", ","))], "2023", "100%"))).toBe("89.4495");
    expect(satu(PREDIKAT("98,88%", "CAPAIAN"))).toBe("di bawah 100%");
    expect(IKM([BIRO_2023], "0,11")).toEqual([[89.18525]]);
  });

  test("two columns of bounds and words, blank rows skipped", () => {
    const skala = [
      [0.9, "Memuaskan"],
      ["75%", "Baik"],
      [0, "Kurang"],
      ["", ""],
      [null, null],
    ];
    expect(PREDIKAT(kolom([0.95, 0.9, "80%", 0.1]), skala)).toEqual([
      ["Memuaskan"],
      ["Memuaskan"],
      ["Baik"],
      ["Kurang"],
    ]);
    expect(satu(PREDIKAT(-1, skala))).toBe("#N/A LKJ045");
    expect(
      satu(
        PREDIKAT(1, [
          [1, "a"],
          [1, "b"],
        ]),
      ),
    ).toBe("#VALUE! LKJ043");
    expect(
      satu(
        PREDIKAT(1, [
          [1, "a"],
          ["#DIV/0!", "b"],
        ]),
      ),
    ).toBe("#DIV/0!");
  });
});

test("no function throws, and each gives a rectangle of numbers, texts and errors, whatever comes in", () => {
  const sel = fc.oneof(
    fc.double(),
    fc.integer({ min: -5, max: 2030 }),
    fc.string(),
    fc.boolean(),
    fc.constant(null),
    fc.constant(undefined),
    fc.constantFrom("N/A", "#REF!", "#N/A", "SKM", "naik", "turun-rasio", "80-90", "90%", "3.450", "lengkap"),
    fc.constantFrom({ code: "#N/A" }, { code: "#SPILL!" }, { basicValue: 3 }, {}),
  );
  const argumen = fc.oneof(
    sel,
    fc.array(sel, { maxLength: 4 }),
    fc.array(fc.array(sel, { minLength: 1, maxLength: 3 }), { maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.constantFrom(...NAMA_FUNGSI), fc.array(argumen, { maxLength: 5 }), (nama, args) => {
      const hasil = FUNGSI[nama](...args);
      for (const baris of hasil) {
        expect(baris.length).toBe(hasil[0]!.length);
        for (const isi of baris) {
          if (typeof isi === "number") expect(Number.isFinite(isi)).toBe(true);
          else if (typeof isi === "object") expect(isi.galat).toMatch(/^#(N\/A|VALUE!|NUM!|DIV\/0!|NULL!)$/);
          else expect(typeof isi).toBe("string");
        }
      }
    }),
    { numRuns: 2000 },
  );
});
