/** What the native forms of IKPA and its components look like, and what they refuse. Their results: padananLibreOffice.test.ts. */
import type { BukuAcuan, TabelBuku } from "../../../src/domain/bagikan/acuan";
import { tulisUlang } from "../../../src/domain/bagikan/tulisUlang";
import type { CellValue } from "../../../src/domain/tabel/snapshot";

/** Columns A–M of `nilai`; `dihitung` are cells that a formula gives, by row and column. */
function buku(
  nilai: readonly (readonly CellValue[])[],
  dihitung: readonly string[] = [],
  tabel: readonly TabelBuku[] = [],
): BukuAcuan {
  const values = nilai.map((baris) => Array.from({ length: 13 }, (_, c) => baris[c] ?? ""));
  const formulas = values.map((baris, r) => baris.map((_, c) => (dihitung.includes(`${r},${c}`) ? '=""' : "")));
  return {
    snapshot: {
      lembar: [
        { nama: "Data", tersembunyi: false, terlindung: false, row: 0, col: 0, values, formulas, formats: formulas },
      ],
    },
    nama: [],
    tabel,
  };
}

const DI = { lembar: "Data", row: 0, col: 14 };
const ENAM = [90, 95, 98, 100, 92, 88];

describe("native forms", () => {
  test.each<[string, readonly (readonly CellValue[])[], string]>([
    [
      "=LKJ.IKPA_REVISI(A1:B1,2024)",
      [[1, 2]],
      '=IF(OR(SUMPRODUCT(ISTEXT(A1:B1)*(A1:B1<>""))>SUMPRODUCT(COUNTIF(A1:B1,{"n/a","na","-","–","—","tb","tidak berlaku"})),MIN(A1:B1)<0,MAX(A1:B1)>1000000000000,' +
        "N(INDEX(A1:B1,1))<>INT(N(INDEX(A1:B1,1))),N(INDEX(A1:B1,2))<>INT(N(INDEX(A1:B1,2)))),#VALUE!," +
        'IF(SUMPRODUCT(ISNUMBER(A1:B1)+(A1:B1=""))=0,NA(),110-(10*COUNTIF(A1:B1,">=2")+50*COUNTIF(A1:B1,">=3"))/SUMPRODUCT(ISNUMBER(A1:B1)+(A1:B1=""))))',
    ],
    ["=LKJ.IKPA_REVISI(3,2022)", [], "=IF(OR(3<0,3>1000000000000,3<>INT(3)),#VALUE!,100/MAX(1,3))"],
    [
      "=LKJ.IKPA_PENYERAPAN(A1:A2,B1:B2,2021)",
      [
        [100, 20],
        [100, 35],
      ],
      "=IF(OR(SUMPRODUCT(--ISTEXT(A1:A2))>0,SUMPRODUCT(--ISTEXT(B1:B2))>0),NA(),IF(MIN(A1:A2)<0,#VALUE!,IF(SUMPRODUCT(--((A1:A2+0)>0))=0,NA()," +
        "100*SUMPRODUCT(((B1:B2>=A1:A2*{0.15;0.4})*A1:A2+(B1:B2>0)*(B1:B2<A1:A2*{0.15;0.4})*B1:B2/{0.15;0.4})/((A1:A2+0)+((A1:A2+0)=0)))/SUMPRODUCT(--((A1:A2+0)>0)))))",
    ],
  ])("%s", (rumus, nilai, asli) => {
    expect(tulisUlang(rumus, DI, buku(nilai))).toEqual({ jenis: "rumus", rumus: asli });
  });

  test("structured references stay as they are", () => {
    const tabel: TabelBuku = {
      nama: "tblIkpa",
      lembar: "Data",
      rect: { row: 0, col: 0, rows: 3, cols: 3 },
      kolom: ["Rencana", "Realisasi", "Tahun"],
      adaKepala: true,
      adaJumlah: false,
    };
    const isi = buku(
      [
        ["Rencana", "Realisasi", "Tahun"],
        [100, 96, 2024],
        [100, "N/A", 2024],
      ],
      [],
      [tabel],
    );
    const hasil = tulisUlang(
      "=LKJ.IKPA_DEVIASI(tblIkpa[Rencana],tblIkpa[Realisasi],[@Tahun])",
      { lembar: "Data", row: 1, col: 2 },
      isi,
    );
    expect(hasil).toMatchObject({
      jenis: "rumus",
      rumus: expect.stringContaining("IF(ISNUMBER(tblIkpa[Realisasi]),tblIkpa[Realisasi],0)"),
    });
    expect(hasil).toMatchObject({ rumus: expect.stringContaining("IF([@Tahun]<2022,NA(),") });
  });

  test("a konversi that the formula says stands in it as points", () => {
    const hasil = tulisUlang("=LKJ.IKPA(A1:G1,2024,0.9)", DI, buku([[...ENAM, 0]]));
    expect(hasil).toMatchObject({ jenis: "rumus", rumus: expect.stringContaining("/90,IF(AND(N(INDEX(A1:G1,6))<>0,") });
  });
});

describe("what stays a value", () => {
  test.each<[string, string, readonly (readonly CellValue[])[]]>([
    ["=LKJ.IKPA(A1:F1,2024)", "argumen", [ENAM]],
    ["=LKJ.IKPA(A1:F1,A2)", "argumen", [ENAM, [2024]]],
    ["=LKJ.IKPA(A1:G1,2024,3)", "argumen", [[...ENAM, 1]]],
    ["=LKJ.IKPA(A1:G1,2024,A2)", "teks", [[...ENAM, 1], ["0"]]],
    ["=LKJ.IKPA(A1:G1,2024,,2)", "argumen", [[...ENAM, 1]]],
    ["=LKJ.IKPA(A1:H1,2023,,0.5)", "argumen", [[...ENAM, 1, 2]]],
    ["=LKJ.IKPA(A1:G1,2024)", "teks", [[...ENAM, " N/A "]]],
    ["=LKJ.IKPA(A1:G1,2024)", "teks", [[...ENAM, "80,5"]]],
    ["=LKJ.IKPA(A1:G1,2024)", "galat", [[90, 95, 98, 100, 92, "#N/A", "#DIV/0!"]]],
    ["=LKJ.IKPA(A1:G1,2024)", "galat", [[...ENAM, "#REF!"]]],
    [
      "=LKJ.IKPA_REVISI(A1:B2,2022)",
      "argumen",
      [
        [1, 2],
        [1, 2],
      ],
    ],
    ["=LKJ.IKPA_REVISI(A1:C1,2024)", "argumen", [[1, 2, 1]]],
    ["=LKJ.IKPA_REVISI(A1:B1,2019)", "argumen", [[1, 2]]],
    ["=LKJ.IKPA_REVISI({1,2},2024)", "larik", []],
    [
      "=LKJ.IKPA_DEVIASI(A1:B1,A2:B2,2024)",
      "argumen",
      [
        [1, 2],
        [1, 2],
      ],
    ],
    ["=LKJ.IKPA_DEVIASI(A1:B1,A2:B2,2024,A3)", "argumen", [[1, 2], [1, 2], [5]]],
    [
      "=LKJ.IKPA_DEVIASI(A1:B1,A2:B2,2024,A3:B3)",
      "teks",
      [
        [1, 2],
        [1, 2],
        [5, "Rp 7"],
      ],
    ],
    [
      "=LKJ.IKPA_DEVIASI(A1:B1,A2:A2,2022)",
      "argumen",
      [
        [1, 2],
        [1, 2],
      ],
    ],
    ['=LKJ.IKPA_DEVIASI(IF(A1>0,A1,"N/A"),A2,2022)', "argumen", [[1], [1]]],
    [
      "=LKJ.IKPA_PENYERAPAN(A1:B1,A2:B2,2021)",
      "argumen",
      [
        [1, 2],
        [1, 2],
      ],
    ],
    [
      "=LKJ.IKPA_PENYERAPAN(A1:A5,B1:B5,2024)",
      "argumen",
      [
        [1, 1],
        [1, 1],
        [1, 1],
        [1, 1],
        [1, 1],
      ],
    ],
    [
      "=LKJ.IKPA_KONTRAKTUAL(A1:B1,A2:B2,A3:C3,2024)",
      "argumen",
      [
        [1, 2],
        [1, 2],
        [1, 2, 3],
      ],
    ],
    ["=LKJ.IKPA_OUTPUT(A1,80,1,2,100,6,2023)", "argumen", [[50]]],
    ["=LKJ.IKPA_OUTPUT(A1,80,1,2,100,6,2024)", "teks", [["3.450"]]],
    ["=LKJ.NILAI_SAKIP(A1:F1,A2)", "argumen", [ENAM, [2024]]],
  ])("%s: %s", (rumus, sebab, nilai) => {
    const fungsi = /LKJ\.(\w+)/.exec(rumus)![1]!;
    expect(tulisUlang(rumus, DI, buku(nilai))).toEqual({ jenis: "nilai", sebab, fungsi });
  });

  test("counts of which a formula gives a blank text", () => {
    const isi = buku(
      [
        [1, 2],
        [1, 2],
        [1, 2, 3, ""],
      ],
      ["2,3"],
    );
    expect(tulisUlang("=LKJ.IKPA_KONTRAKTUAL(A1:B1,A2:B2,A3:D3,2024)", DI, isi)).toEqual({
      jenis: "nilai",
      sebab: "teks",
      fungsi: "IKPA_KONTRAKTUAL",
    });
  });

  test("a choice by year that is longer than Excel takes", () => {
    const { snapshot, ...lain } = buku([Array<CellValue>(13).fill(0), [2020, 0.9]]);
    const lembar = "Nilai IKPA seluruh satuan kerja";
    const panjang: BukuAcuan = {
      ...lain,
      snapshot: { lembar: snapshot.lembar.map((satu) => ({ ...satu, nama: lembar })) },
    };
    const di = { lembar: "Rekap", row: 0, col: 0 };
    const acuan = (sel: string): string => `'${lembar}'!${sel}`;
    const rumus = (tahun: string): string => `=LKJ.IKPA(${acuan("A1:M1")},${tahun},${acuan("B2")})`;
    expect(tulisUlang(rumus(acuan("A2")), di, panjang)).toEqual({ jenis: "nilai", sebab: "panjang", fungsi: "IKPA" });
    expect(tulisUlang(rumus("2020"), di, panjang)).toMatchObject({ jenis: "rumus" });
  });
});
