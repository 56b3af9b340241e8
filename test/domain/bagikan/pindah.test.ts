import { cariPindahan, gantiAcuan, padankanAcuan, type SelRumus } from "../../../src/domain/bagikan/pindah";
import type { CatatanBagikan } from "../../../src/domain/bagikan/types";

const catatan = (sel: string, rumus: string, asli: string): CatatanBagikan => ({ lembar: "PK", sel, rentang: sel, rumus, isi: [[{ jenis: "rumus", rumus: asli }]] });
const naik = (baris: number, rumus = "LKJ.CAPAIAN"): CatatanBagikan => catatan(`C${baris}`, `=${rumus}(A${baris},B${baris})`, asli(baris));
const asli = (baris: number): string => `=IF(A${baris}>0,B${baris}/A${baris},NA())`;
const di = (baris: number): SelRumus => ({ sel: `C${baris}`, rumus: asli(baris) });

describe("what became of references", () => {
  test.each<[string, string, string, Record<string, string> | null]>([
    ["moved ones", "=A2/$B$1", "=A3/$B$2", { A2: "A3", $B$1: "$B$2" }],
    ["a range that grew", "=SUM(A2:A9)", "=SUM( A2:A10 )", { "A2:A9": "A2:A10" }],
    ["one that is another kind of reference", "=A2+1", "=$A$2+1", null],
    ["one that leads to another sheet", "=PK!A2", "=RO!A2", null],
    ["another function", "=SUM(A2:A9)", "=MAX(A2:A9)", null],
    ["another text", '=A2&"a"', '=A3&"b"', null],
    ["a reference that went two ways", "=A2+A2", "=A3+A4", null],
    ["a reference that is lost", "=A2+1", "=#REF!+1", null],
  ])("%s", (_, lama, kini, peta) => {
    const hasil = padankanAcuan(lama, kini);
    expect(hasil && Object.fromEntries(hasil)).toEqual(peta);
  });

  test("is carried over to the original, spaces and texts kept; a reference without a new place is not guessed", () => {
    const peta = new Map([["A2", "A3"], ["PK!$B$1", "PK!$B$2"]]);
    expect(gantiAcuan('=LKJ.CAPAIAN( A2 , PK!$B$1 )&"A2"', peta)).toBe('=LKJ.CAPAIAN( A3 , PK!$B$2 )&"A2"');
    expect(gantiAcuan("=LKJ.CAPAIAN(A2,D2)", peta)).toBeNull();
  });
});

describe("records that moved", () => {
  const tujuan = (hilang: CatatanBagikan[], bebas: SelRumus[]): [string, string, string][] =>
    [...cariPindahan(hilang, bebas)].map(([lama, { sel, rumus }]) => [lama.sel, sel, rumus]);

  test("a column moves along in its order", () => {
    expect(tujuan([naik(2), naik(3)], [di(5), di(4)])).toEqual([
      ["C2", "C4", "=LKJ.CAPAIAN(A4,B4)"],
      ["C3", "C5", "=LKJ.CAPAIAN(A5,B5)"],
    ]);
  });

  test("of which some were deleted: those that are there come back, the others are left over", () => {
    expect(tujuan([naik(2), naik(3)], [di(7)])).toEqual([["C2", "C7", "=LKJ.CAPAIAN(A7,B7)"]]);
  });

  test.each<[string, CatatanBagikan[], SelRumus[]]>([
    ["more cells than records: a colleague may have copied them", [naik(2)], [di(5), di(6)]],
    ["two originals for one native form", [naik(2), naik(3, "lkj.capaian")], [di(5), di(6)]],
    ["another formula", [naik(2)], [{ sel: "C5", rumus: "=IF(A5>0,A5/B5,NA())" }]],
    ["a value", [{ ...naik(2), isi: [[{ jenis: "nilai", nilai: 0.5 }]] }], [di(5)]],
    ["a block", [{ ...naik(2), rentang: "C2:C3", isi: [[{ jenis: "rumus", rumus: asli(2) }], [{ jenis: "rumus", rumus: asli(3) }]] }], [di(5)]],
  ])("nothing is guessed: %s", (_, hilang, bebas) => {
    expect(tujuan(hilang, bebas)).toEqual([]);
  });
});
