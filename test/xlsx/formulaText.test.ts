import { formulaFromFile, formulaToFile } from "../../src/xlsx/formulaText";

/** shown by Excel (en-US), stored in the file */
const BOTH: readonly (readonly [string, string])[] = [
  ["LKJ.CAPAIAN(C4,D4)", "_xldudf_LKJ_CAPAIAN(C4,D4)"],
  ['IFERROR(LKJ.IKPA_RINCI(A1:H1,2023),"")', 'IFERROR(_xldudf_LKJ_IKPA_RINCI(A1:H1,2023),"")'],
  ['"LKJ.CAPAIAN(1) dan XLOOKUP("&A1', '"LKJ.CAPAIAN(1) dan XLOOKUP("&A1'],
  ["'LKJ.DATA (lama)'!A1+1", "'LKJ.DATA (lama)'!A1+1"],
  ["SUM('Data ''26'!B2:B9)", "SUM('Data ''26'!B2:B9)"],
  ["XLOOKUP(A1,B:B,C:C)", "_xlfn.XLOOKUP(A1,B:B,C:C)"],
  ["FILTER(A1:A9,B1:B9>1)", "_xlfn._xlws.FILTER(A1:A9,B1:B9>1)"],
  ["SORT(UNIQUE(A1:A9))", "_xlfn._xlws.SORT(_xlfn.UNIQUE(A1:A9))"],
  ["AGGREGATE(1,6,A1:A9)", "_xlfn.AGGREGATE(1,6,A1:A9)"],
  ["AVERAGEIFS(A1:A9,B1:B9,1)", "AVERAGEIFS(A1:A9,B1:B9,1)"],
  ["LET(x,A1,yy,x*2,x+yy+xx1)", "_xlfn.LET(_xlpm.x,A1,_xlpm.yy,_xlpm.x*2,_xlpm.x+_xlpm.yy+xx1)"],
  ["LAMBDA(a,b,a+b)(1,2)", "_xlfn.LAMBDA(_xlpm.a,_xlpm.b,_xlpm.a+_xlpm.b)(1,2)"],
  ["SUM(I3#)", "SUM(_xlfn.ANCHORARRAY(I3))"],
  ["SUM('Lembar 2'!I3#)", "SUM(_xlfn.ANCHORARRAY('Lembar 2'!I3))"],
  ["A1+#REF!", "A1+#REF!"],
  ["tblIKU[[#This Row],[Target #1]]*2", "tblIKU[[#This Row],[Target #1]]*2"],
  ["{1,2;3,4}", "{1,2;3,4}"],
];

describe("formulas in files", () => {
  it.each(BOTH)("%s is stored as %s", (shown, stored) => {
    expect(formulaToFile(shown, false)).toBe(stored);
  });

  it.each(BOTH)("%s is read back from %s", (shown, stored) => {
    expect(formulaFromFile(stored)).toBe(shown);
  });

  it.each([
    ["LKJ.CAPAIAN(A1,B1)", "LKJ.CAPAIAN(A1,B1)"],
    ["_xlfn._xldudf_LKJ_NKA(1,2,2023)", "LKJ.NKA(1,2,2023)"],
    ["_xldudf_LKJ_capaian(A1,B1)", "LKJ.capaian(A1,B1)"],
  ])("reads the other spelling %s", (stored, shown) => {
    expect(formulaFromFile(stored)).toBe(shown);
  });

  it("writes @ only where an array formula needs it", () => {
    expect(formulaToFile("@A1:A3*2", true)).toBe("_xlfn.SINGLE(A1:A3)*2");
    expect(formulaToFile("@A1:A3*2", false)).toBe("A1:A3*2");
    expect(formulaFromFile("_xlfn.SINGLE(A1:A3)*2")).toBe("@A1:A3*2");
  });
});
