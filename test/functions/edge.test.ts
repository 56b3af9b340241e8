import fc from "fast-check";
import { FUNGSI, NAMA_FUNGSI, type HasilSel } from "../../src/functions/edge";

const { CAPAIAN, RERATA_CAPAIAN, IKPA, IKPA_RINCI, NKA, IKM, IKM_UNSUR, PREDIKAT, INDEKS_BERBOBOT, SERAPAN } = FUNGSI;
const { IKPA_REVISI, IKPA_DEVIASI, IKPA_PENYERAPAN, IKPA_KONTRAKTUAL, IKPA_TAGIHAN, IKPA_UPTUP, IKPA_OUTPUT } = FUNGSI;
const { EKA_SATKER, NILAI_EFISIENSI, NILAI_SAKIP, IP_ASN, EFISIENSI, ANGKA, JUMLAH_SAMPEL, IKPA_DISPENSASI } = FUNGSI;
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
    ["a date as year", NKA(90, 90, 45291), "#VALUE! LKJ052"],
    ["nothing to average", RERATA_CAPAIAN([["N/A", "belum"]]), "#N/A LKJ018"],
    ["metode sasaran without sasaran", RERATA_CAPAIAN([[1, 2]], null, "sasaran"), "#VALUE! LKJ005"],
    ["metode bobot without bobot", RERATA_CAPAIAN([[1, 2]], null, "bobot"), "#VALUE! LKJ019"],
    ["metode bobot with a blank weight", RERATA_CAPAIAN([[1, 2]], null, "bobot", [[5, null]]), "#VALUE! LKJ019"],
    ["an error other than #N/A in a mean", RERATA_CAPAIAN([[1, "#VALUE!"]]), "#VALUE!"],
    ["an ambiguous capaian in a mean", RERATA_CAPAIAN([[1, "1.050"]]), "#VALUE! LKJ002"],
    ["sasaran of another shape", RERATA_CAPAIAN([[1, 2]], [["A"], ["B"]]), "#VALUE! LKJ003"],
    ["pagu and realisasi of different shapes", SERAPAN(kolom([1, 2]), [[1, 2]]), "#VALUE! LKJ003"],
    ["one pagu for many realisasi", SERAPAN(100, kolom([1, 2])), "#VALUE! LKJ003"],
    ["no pagu", SERAPAN(0, 5), "#DIV/0!"],
    ["a negative pagu", SERAPAN(-5, 5), "#VALUE! LKJ035"],
    ["pagu not measured", SERAPAN("N/A", 5), "#N/A LKJ010"],
    ["no serapan in a ratio", EFISIENSI(1, 0, "rasio"), "#DIV/0!"],
    ["a serapan in percent", EFISIENSI(106.51, 99.89), "#VALUE! LKJ036"],
    ["a capaian output in percent", NILAI_EFISIENSI(100, 90, 100), "#VALUE! LKJ036"],
    ["efficiency without pagu", NILAI_EFISIENSI(0, 0), "#DIV/0!"],
    ["weights of 0,9", INDEKS_BERBOBOT([[0.5, 0.4]], [[1, 1]], [[1, 1]]), "#VALUE! LKJ037"],
    ["a negative weight", INDEKS_BERBOBOT([[-1, 2]], [[1, 1]], [[1, 1]]), "#VALUE! LKJ035"],
    ["a target of zero in an index", INDEKS_BERBOBOT([[0.5, 0.5]], [[1, 0]], [[1, 1]]), "#N/A LKJ011"],
    ["fractions in EKA", EKA_SATKER(0.9, 0.9, 1, 0.5), "#VALUE! LKJ023"],
    ["a part above its maximum", NILAI_SAKIP([[31, 19, 11, 16]]), "#VALUE! LKJ022"],
    ["five components now", NILAI_SAKIP([[20, 19, 11, 5, 5]]), "#VALUE! LKJ021"],
    [
      "components in a square",
      NILAI_SAKIP([
        [20, 19],
        [11, 5],
      ]),
      "#VALUE! LKJ053",
    ],
    ["three dimensions", IP_ASN([[16, 24, 24]]), "#VALUE! LKJ038"],
    ["half a person", JUMLAH_SAMPEL(10.5), "#VALUE! LKJ046"],
    ["5 for 5%", JUMLAH_SAMPEL(425, 5), "#VALUE! LKJ039"],
    ["three semesters", IKPA_REVISI([[1, 1, 1]], 2024), "#VALUE! LKJ038"],
    ["revisions all N/A", IKPA_REVISI([["N/A"]], 2024), "#N/A LKJ028"],
    ["a broken count", IKPA_REVISI([[1.5]], 2024), "#VALUE! LKJ046"],
    ["weights missing in a year that needs them", IKPA_DEVIASI([[1, 2]], [[1, 2]], 2024), "#VALUE! LKJ005"],
    ["pagu of another width", IKPA_DEVIASI([[1, 2]], [[1, 2]], 2024, [[1, 2, 3]]), "#VALUE! LKJ038"],
    ["twelve months", IKPA_DEVIASI(kolom(Array(12).fill(1)), kolom(Array(12).fill(1)), 2024), "#VALUE! LKJ054"],
    ["deviasi before its rule", IKPA_DEVIASI(1, 1, 2021), "#N/A LKJ020"],
    ["kinds of spending in 2021", IKPA_PENYERAPAN([[1, 2]], [[1, 2]], 2021), "#VALUE! LKJ055"],
    ["no pagu at all", IKPA_PENYERAPAN([[0, null]], [[0, 0]], 2024), "#N/A LKJ028"],
    ["no early contract", IKPA_KONTRAKTUAL([[7, 10]], [[0, 0]], [[1, 0, 1, 0]], 2024), "#N/A LKJ047"],
    ["more than all contracts", IKPA_KONTRAKTUAL([[11, 10]], [[1, 1]], [[1, 0, 1, 0]], 2024), "#VALUE! LKJ048"],
    ["no bills", IKPA_TAGIHAN(0, 0, 2024), "#DIV/0!"],
    ["the fifth quarter", IKPA_UPTUP(100, 100, 100, 0.1, 5, 2024), "#VALUE! LKJ046"],
    ["KKP in percent", IKPA_UPTUP(100, 100, 100, 5, 1, 2024), "#VALUE! LKJ036"],
    ["dispensasi before 2024", IKPA_DISPENSASI(1, 100, 2023), "#N/A LKJ020"],
    ["progress without a target", IKPA_OUTPUT(50, 0, 1, 1, 100, 6, 2024), "#N/A LKJ011"],
    ["bentuk of another function", ANGKA("3.450", "huruf"), "#VALUE! LKJ006"],
  ])("%s", (_, hasil, harapan) => expect(satu(hasil)).toBe(harapan));
});

describe("tables", () => {
  test("IKPA_RINCI: a header, the components in order, what did not count and why, the rule, its confidence", () => {
    const nol = DITJEN_2023.map((n, i) => (i === 3 || i === 4 ? 0 : n));
    const [kepala, ...baris] = IKPA_RINCI([nol.map((n, i) => (i === 0 ? "N/A" : n))], 2023, "80%");
    expect(kepala).toEqual(["Indikator", "Bobot", "Nilai", "Tertimbang", "Aspek", "Keterangan"]);
    expect(baris).toHaveLength(8);
    expect(baris[0]).toEqual([
      "Revisi DIPA",
      10,
      "N/A",
      0,
      "Kualitas Perencanaan Anggaran",
      "tidak berlaku (N/A); PER-5/PB/2022, keyakinan V",
    ]);
    expect(baris[1]!.slice(1, 4)).toEqual([10, 73.22, 7.322]);
    expect(baris[3]![5]).toBe(
      "nol tanpa bobot (konversi 80%); satu dari 2 himpunan nol yang cocok; PER-5/PB/2022, keyakinan V",
    );
  });

  test("IKPA_RINCI shows the deduction on a row of its own, and that a later year is not confirmed", () => {
    const tabel = IKPA_RINCI([[100, 91.79, 85.15, 90, 100, 95, 99]], 2040, null, 0.5);
    expect(tabel).toHaveLength(9);
    expect(tabel[8]!.slice(0, 3)).toEqual(["Dispensasi SPM", "", -0.5]);
    expect(tabel[1]![5]).toBe("dihitung; PER-5/PB/2024, keyakinan 2; belum dikonfirmasi");
  });

  test("IKM_UNSUR: a header, then number, NRR, answers, score and grade of each unsur", () => {
    expect(
      IKM_UNSUR([
        [4, 3, null],
        [3, "N/A", 0],
      ]),
    ).toEqual([
      ["No", "NRR", "n", "Nilai", "Mutu"],
      [1, 3.5, 2, 87.5, "B"],
      [2, 3, 1, 75, "C"],
      [3, "N/A", 0, "N/A", "N/A"],
    ]);
  });
});

describe("RERATA_CAPAIAN", () => {
  const capaian = kolom([1.2, 0.8, 1, 0.5]);

  test.each([
    ["the mean of all", RERATA_CAPAIAN(capaian), "0.875"],
    [
      "of sasaran, labels carried down, in any case",
      RERATA_CAPAIAN(capaian, kolom(["SK 1", null, " sk 1 ", "SK 2"]), "sasaran"),
      "0.75",
    ],
    ["weighted, one weight for all", RERATA_CAPAIAN(capaian, "", "bobot", 3), "0.875"],
    ["weighted", RERATA_CAPAIAN(capaian, "", "bobot", kolom([1, 1, 1, 5])), "0.6875"],
    ["the share that reaches 100%", RERATA_CAPAIAN(capaian, "", "tercapai"), "0.5"],
    ["capped before averaging", RERATA_CAPAIAN(capaian, "", "", "", 1), "0.825"],
    ["text numbers count, other text does not", RERATA_CAPAIAN([["120%", "Capaian", "80%", "-"]]), "1"],
    ["a weight may be missing where the capaian is", RERATA_CAPAIAN([["N/A", 1]], null, "bobot", [[null, 2]]), "1"],
    ["labels of a row come from the left", RERATA_CAPAIAN([[1, 0.5, 0.3]], [["A", "", "B"]], "sasaran"), "0.525"],
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
