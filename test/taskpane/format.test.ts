import { angkaBerformat, angkaBulat, angkaUmum } from "../../src/taskpane/format/angka";
import { rumusTampil } from "../../src/taskpane/format/rumus";

const ID = { desimal: ",", ribuan: ".", argumen: ";" };
const EN = { desimal: ".", ribuan: ",", argumen: "," };

describe("a number by its format code", () => {
  it.each([
    [0.98876543, "0.00%", "98,88%"],
    [1.0702409, "0.00%", "107,02%"],
    [1.1967, "0%", "120%"],
    [1.005, "0.00", "1,01"],
    [80, '0"%"', "80%"],
    [80.5, '0.00" %"', "80,50 %"],
    [80, "0\\%", "80%"],
    [0.8, '0.0%" dari target"', "80,0% dari target"],
    [-80.5, 'General"%"', "-80,5%"],
    [1334419000, "#,##0", "1.334.419.000"],
    [-1250.5, "#,##0.00", "-1.250,50"],
    [-3, "0;(0)", "(3)"],
    [0, "0.0;-0.0;\"nihil\"", "nihil"],
    [1500, "\"Rp\" #,##0", "Rp 1.500"],
    [81, "General", "81"],
    [80.09, "General", "80,09"],
    [0.1 + 0.2, "General", "0,3"],
    [12.5, "0.##", "12,5"],
    [12, "0.##", "12"],
    [7, "[Red]0.0_)", "7,0 "],
    [45000, "dd/mm/yyyy", "45000"],
  ])("%p in %p is %p", (nilai, format, harapan) => {
    expect(angkaBerformat(nilai, format, ID)).toBe(harapan);
  });

  it("follows the separators of the user's Excel", () => {
    expect(angkaBerformat(1234.5, "#,##0.00", EN)).toBe("1,234.50");
    expect(angkaUmum(80.09, EN)).toBe("80.09");
    expect(angkaBulat(12345, ID)).toBe("12.345");
  });
});

describe("a formula in the user's separators", () => {
  it.each([
    ["=LKJ.CAPAIAN(81,80.09)", "=LKJ.CAPAIAN(81; 80,09)"],
    ["=LKJ.CAPAIAN(C4, D4)", "=LKJ.CAPAIAN(C4; D4)"],
    ['=LKJ.PREDIKAT(90.09,"SKM, 2017.5")', '=LKJ.PREDIKAT(90,09; "SKM, 2017.5")'],
    ["=LKJ.IKPA({100,73.22;1,2},2023)", "=LKJ.IKPA({100\\73,22;1\\2}; 2023)"],
    ["='Data 1.5, baru'!$B$2/D1.5", "='Data 1.5, baru'!$B$2/D1.5"],
  ])("%s", (rumus, harapan) => {
    expect(rumusTampil(rumus, ID)).toBe(harapan);
  });

  it("leaves an English formula as it is but for the space after commas", () => {
    expect(rumusTampil("=LKJ.NKA(93.17,89.45,2023)", EN)).toBe("=LKJ.NKA(93.17, 89.45, 2023)");
    expect(rumusTampil("=SUM({1,2;3,4})", EN)).toBe("=SUM({1,2;3,4})");
  });
});
