import fc from "fast-check";
import { bacaAcuan, type BukuAcuan } from "../../../src/domain/bagikan/acuan";
import { hidupkan } from "../../../src/domain/bagikan/hidupkan";
import { cariPanggilan } from "../../../src/domain/bagikan/panggilan";
import { masihTertulis } from "../../../src/domain/bagikan/rencana";
import { bukaSandi, sandikan } from "../../../src/domain/bagikan/sandi";
import { tulisUlang } from "../../../src/domain/bagikan/tulisUlang";
import type { CellValue, SheetSnapshot } from "../../../src/domain/tabel/snapshot";

function lembar(nama: string, values: CellValue[][]): SheetSnapshot {
  const kosong = values.map((baris) => baris.map(() => ""));
  return { nama, tersembunyi: false, terlindung: false, row: 0, col: 0, values, formulas: kosong, formats: kosong };
}

const BUKU: BukuAcuan = {
  snapshot: {
    lembar: [
      lembar("Data '26", [
        ["Target", "Realisasi", "Capaian"],
        [80, 60, ""],
        [40, 41, ""],
        [50, "80,09*", ""],
        ["N/A", 3, "#REF!"],
      ]),
      lembar("PK", [[90, 95]]),
    ],
  },
  nama: [
    { nama: "Sasaran1", rumus: "='Data ''26'!$A$2", lembar: "" },
    { nama: "Sasaran1", rumus: "=PK!$B$1", lembar: "PK" },
    { nama: "Jauh", rumus: "=[Lain.xlsx]Lembar1!$A$1", lembar: "" },
  ],
  tabel: [{ nama: "tblIKU", lembar: "Data '26", rect: { row: 0, col: 0, rows: 5, cols: 3 }, kolom: ["Target", "Realisasi", "Capaian"], adaKepala: true, adaJumlah: false }],
};
const DI = { lembar: "Data '26", row: 1, col: 2 };
const tulis = (rumus: string, di = DI) => tulisUlang(rumus, di, BUKU);

describe("finding calls", () => {
  test.each<[string, string[]]>([
    ["=LKJ.CAPAIAN(A2,B2)", ["CAPAIAN"]],
    ["=lkj.nka(1,2,2024)+Lkj.Eka_KL(1,2)", ["NKA", "EKA_KL"]],
    ["=_xldudf_LKJ_SERAPAN(A1,B1)", ["SERAPAN"]],
    ["=_xlfn._xldudf_LKJ_SERAPAN(A1,B1)", ["SERAPAN"]],
    ["=IF(LKJ.PREDIKAT(LKJ.CAPAIAN(A1,B1),\"LKJ\")=\"x\",1,2)", ["PREDIKAT", "CAPAIAN"]],
    ["=LKJ.NKA (1,2,2024)", ["NKA"]],
    ["='C:\\Biro\\LKJ.xlam'!LKJ.CAPAIAN(A1,B1)", ["CAPAIAN"]],
    ["=\"LKJ.CAPAIAN(A1)\"&A1", []],
    ["='LKJ.CAPAIAN('!A1", []],
    ["=SALKJ.CAPAIAN(A1)+LKJ_LAIN(1)", []],
    ["=A1+LKJ", []],
  ])("%s", (rumus, fungsi) => {
    expect(cariPanggilan(rumus).map((satu) => satu.fungsi)).toEqual(fungsi);
  });

  test("dead spellings come alive, living ones stay to the letter", () => {
    expect(hidupkan("='C:\\Biro\\LKJ.xlam'!LKJ.CAPAIAN(A1,\"LKJ.X(\")+_xldudf_LKJ_NKA(1,2,2024)")).toBe('=LKJ.CAPAIAN(A1,"LKJ.X(")+LKJ.NKA(1,2,2024)');
    expect(hidupkan("=lkj.capaian( A1 , B1 )")).toBe("=lkj.capaian( A1 , B1 )");
  });
});

describe("the token of the store", () => {
  test("gives every text back and never mentions us", () => {
    const teks = fc.array(fc.constantFrom("LKJ.", "lkj", "Lkj_", "~", "~7", "_xldudf_LKJ_", "A1", '"', "é"), { maxLength: 12 }).map((isi) => isi.join(""));
    fc.assert(fc.property(fc.oneof(teks, fc.string()), (asal) => {
      const tersandi = sandikan(asal);
      expect(bukaSandi(tersandi)).toBe(asal);
      expect(tersandi).not.toMatch(/lkj/i);
    }));
  });
});

describe("references", () => {
  test.each<[string, CellValue[][] | null]>([
    ["A2", [[80]]],
    ["$A$2:B3", [[80, 60], [40, 41]]],
    ["'Data ''26'!B2", [[60]]],
    ["pk!A1", [[90]]],
    ["Sasaran1", [[80]]],
    ["PK!Sasaran1", [[95]]],
    ["tblIKU[Target]", [[80], [40], [50], ["N/A"]]],
    ["tblIKU[[#This Row],[Realisasi]]", [[60]]],
    ["[@Realisasi]", [[60]]],
    ["tblIKU[[Target]:[Realisasi]]", [[80, 60], [40, 41], [50, "80,09*"], ["N/A", 3]]],
    ["tblIKU[Hilang]", null],
    ["Jauh", null],
    ["[Lain.xlsx]Lembar1!A1", null],
    ["Entah", null],
    ["Z99", [[""]]],
  ])("%s", (acuan, isi) => {
    expect(bacaAcuan(acuan, DI, BUKU)?.isi ?? null).toEqual(isi);
  });
});

describe("rewriting", () => {
  test.each<[string, string]>([
    ["=LKJ.CAPAIAN(A2,B2)", "=IF(OR(ISTEXT(A2),ISTEXT(B2)),NA(),IF(A2>0,B2/A2,NA()))"],
    ["=LKJ.CAPAIAN([@Target],[@Realisasi],,1.2)", "=IF(OR(ISTEXT([@Target]),ISTEXT([@Realisasi])),NA(),MIN(IF([@Target]>0,[@Realisasi]/[@Target],NA()),1.2))"],
    ["= 1 + LKJ.SERAPAN(PK!A1,PK!B1) * 2", "= 1 + IF(OR(ISTEXT(PK!A1),ISTEXT(PK!B1)),NA(),IF(PK!A1<0,#VALUE!,PK!B1/PK!A1)) * 2"],
    ["=LKJ.CAPAIAN(80,Sasaran1)", "=IF(ISTEXT(Sasaran1),NA(),IF(80>0,Sasaran1/80,NA()))"],
    ['="lihat LKJ.CAPAIAN("&LKJ.EFISIENSI(1,-(-B2))', '="lihat LKJ.CAPAIAN("&IF(1>9E+307,NA(),IF(OR((-(-B2))<0,(-(-B2))>10),#VALUE!,1-(-(-B2))))'],
  ])("%s", (rumus, asli) => {
    expect(tulis(rumus)).toEqual({ jenis: "rumus", rumus: asli });
  });

  test.each<[string, string, string]>([
    ["=LKJ.IKPA_RINCI(A2:G2,2024)", "tabel", "IKPA_RINCI"],
    ['=LKJ.ANGKA("3.450","ribuan")', "teks", "ANGKA"],
    ["=SUM(LKJ.CAPAIAN(A2:A3,B2:B3))", "larik", "CAPAIAN"],
    ["=LKJ.CAPAIAN([Lain.xlsx]Lembar1!A1,B2)", "acuan", "CAPAIAN"],
    ["=LKJ.CAPAIAN(Jauh,B2)", "acuan", "CAPAIAN"],
    ["=LKJ.SERAPAN(A2:A5,B2:B5)", "teks", "SERAPAN"],
    ["=LKJ.CAPAIAN(C5,B2)", "galat", "CAPAIAN"],
    ["=LKJ.NKA(A2,B2)", "argumen", "NKA"],
    ['=LKJ.CAPAIAN(A2,B2&"%")', "teks", "CAPAIAN"],
    ['=LKJ.CAPAIAN(A2,IF(B2>0,B2,"80,5"))', "teks", "CAPAIAN"],
    ['=LKJ.CAPAIAN(A2,B2,"naek")', "argumen", "CAPAIAN"],
    ["=LKJ.CAPAIAN(A2,B2,,120)", "argumen", "CAPAIAN"],
    ["=LKJ.PREDIKAT(A2,B4)", "pilihan", "PREDIKAT"],
    ["=LKJ.ENTAH(1)", "tanpaPadanan", "ENTAH"],
    ["=LKJ.NKA (1,2,2024)", "takTerurai", "NKA"],
  ])("%s stays a value: %s", (rumus, sebab, fungsi) => {
    expect(tulis(rumus)).toEqual({ jenis: "nilai", sebab, fungsi });
  });

  test("what passes Excel's limits of length or depth stays a value", () => {
    const panjang = `=${Array.from({ length: 200 }, () => "LKJ.CAPAIAN(A2,B2)").join("+")}`;
    expect(tulis(panjang)).toMatchObject({ jenis: "nilai", sebab: "panjang" });
    const dalam = `=${"ABS(".repeat(62)}LKJ.CAPAIAN(A2,B2)${")".repeat(62)}`;
    expect(tulis(dalam)).toMatchObject({ jenis: "nilai", sebab: "panjang" });
  });
});

describe("what a colleague changed", () => {
  test("spaces and capitals of a formula are no change, another formula or value is", () => {
    const tertulis = { jenis: "rumus", rumus: '=IF(A2>0,B2/A2,"Tidak Ada")' } as const;
    expect(masihTertulis(tertulis, { rumus: '=if(A2>0, B2/A2, "Tidak Ada")', nilai: 1 })).toBe(true);
    expect(masihTertulis(tertulis, { rumus: '=IF(A2>0,B2/A2,"tidak ada")', nilai: 1 })).toBe(false);
    expect(masihTertulis(tertulis, { rumus: "", nilai: 0.75 })).toBe(false);
    const nilai = { jenis: "nilai", nilai: 1 / 3 } as const;
    expect(masihTertulis(nilai, { rumus: "", nilai: 0.333333333333333 })).toBe(true);
    expect(masihTertulis(nilai, { rumus: "=1/3", nilai: 1 / 3 })).toBe(false);
    expect(masihTertulis({ jenis: "nilai", nilai: "#N/A" }, { rumus: "=#N/A", nilai: "#N/A" })).toBe(true);
  });
});
