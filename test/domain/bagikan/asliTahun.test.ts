import { menurutTahun } from "../../../src/domain/bagikan/asli/tahun";
import { Bahan, GALAT_NILAI, type Argumen } from "../../../src/domain/bagikan/bahan";
import { ATURAN_IKPA } from "../../../src/domain/regulasi/ikpa";
import { ATURAN_KOMPONEN_IKPA } from "../../../src/domain/regulasi/ikpaKomponen";
import { ATURAN_NKA } from "../../../src/domain/regulasi/nka";
import { ATURAN_SAKIP } from "../../../src/domain/regulasi/sakip";
import type { Parameter } from "../../../src/domain/regulasi/tahun";

const DAFTAR: readonly Parameter[] = [
  { dari: 2020, sampai: 2021 },
  { dari: 2022, sampai: 2023 },
  { dari: 2024, sampai: null },
].map((berlaku) => ({
  id: String(berlaku.dari),
  berlaku,
  dasar: [],
  keyakinan: "1",
  satuan: "",
  diperiksa: "",
  catatan: "",
}));

const SEL: Argumen = { jenis: "sel", teks: "A1", nilai: 2024, dihitung: false };

function tulis(tahun: Argumen, aturan: (a: Parameter) => string, bawaan?: number): string {
  const b = new Bahan([tahun]);
  const rumus = menurutTahun(b, 0, DAFTAR, aturan, {
    ...(bawaan === undefined ? {} : { bawaan }),
    lalu: (isi) => `ABS(${isi})`,
  });
  return b.sebab ?? rumus;
}

describe("a year in the formula", () => {
  test.each<[string, Argumen, string]>([
    ["takes its own rule", { jenis: "tetap", nilai: 2023 }, "ABS(2022)"],
    ["that no rule covers is refused", { jenis: "tetap", nilai: 2019 }, "argumen"],
    ["that is a date is refused", { jenis: "tetap", nilai: 45000 }, "argumen"],
    ["that is left out is refused", { jenis: "hilang" }, "argumen"],
  ])("%s", (_, tahun, rumus) => {
    expect(tulis(tahun, ({ id }) => id)).toBe(rumus);
  });

  test("may have a default", () => {
    expect(tulis({ jenis: "hilang" }, ({ id }) => id, 2024)).toBe("ABS(2024)");
  });

  test("by whose rule the arguments do not fit is refused", () => {
    expect(tulis({ jenis: "tetap", nilai: 2020 }, () => GALAT_NILAI)).toBe("argumen");
  });
});

describe("a year in a cell", () => {
  const gerbang = (isi: string): string => `IF(OR(A1<>INT(A1),A1>9999),#VALUE!,IF(A1<2020,NA(),ABS(${isi})))`;

  test("chooses among the rules, behind what the function says of years without one", () => {
    expect(tulis(SEL, ({ id }) => id)).toBe(gerbang("IF(A1<=2021,2020,IF(A1<=2023,2022,2024))"));
  });

  test("finds rules that say the same written once", () => {
    expect(tulis(SEL, ({ id }) => (id === "2024" ? "x" : "y"))).toBe(gerbang("IF(A1<=2023,y,x)"));
    expect(tulis(SEL, () => "x")).toBe(gerbang("x"));
  });

  test("is refused only where the arguments fit no rule", () => {
    expect(tulis(SEL, ({ id }) => (id === "2024" ? "x" : GALAT_NILAI))).toBe(gerbang("IF(A1<=2023,#VALUE!,x)"));
    expect(tulis(SEL, () => GALAT_NILAI)).toBe("argumen");
  });

  test("may be blank where there is a default", () => {
    expect(tulis(SEL, () => "x", 2024)).toBe(gerbang("x").replace(/A1/g, "IF(A1=0,2024,A1)"));
  });
});

test.each<[string, readonly Parameter[]]>([
  ["IKPA", ATURAN_IKPA],
  ["NKA", ATURAN_NKA],
  ["SAKIP", ATURAN_SAKIP],
  ...Object.entries(ATURAN_KOMPONEN_IKPA),
])(
  "the rules of %s follow each other without a gap, the last one open, as a choice by year takes them",
  (_, daftar) => {
    const dari = daftar.map(({ berlaku }) => berlaku.dari);
    expect(daftar.map(({ berlaku }) => berlaku.sampai)).toEqual([...dari.slice(1).map((n) => n - 1), null]);
  },
);
