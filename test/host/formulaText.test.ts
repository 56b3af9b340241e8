import { EN_US, ID_ID } from "../../workbench/host/protocol/context";
import {
  afterRowsMoved,
  afterSheetRenamed,
  copied,
  fromLocal,
  toLocal,
} from "../../workbench/host/protocol/formulaText";

test.each([
  ["=A1+$A1+A$1+$A$1", "=B3+$A3+B$1+$A$1"],
  ["=SUM(A1:B2)", "=SUM(B3:C4)"],
  ["='It''s A1'!A1&\"A1\"", "='It''s A1'!B3&\"A1\""],
  ["=LOG10(A1)+A1B+T_A1", "=LOG10(B3)+A1B+T_A1"],
  ["=Data1!A1", "=Data1!B3"],
  ["=LKJ.CAPAIAN(C4,D4)", "=LKJ.CAPAIAN(D6,E6)"],
  ["=XFD1", "=#REF!"],
])("%s copied two rows down and one column right is %s", (formula, expected) => {
  expect(copied(formula, 2, 1)).toBe(expected);
});

test.each([
  ["=A1+A5", 1, "=A1+A6"],
  ["=Lain!A5+'Data'!A5", 1, "=Lain!A5+'Data'!A6"],
  ["=SUM(Data!A5:A6)", 2, "=SUM(Data!A7:A8)"],
  ["=$A$5", -1, "=$A$4"],
  ["=A3", -1, "=#REF!"],
])("%s on Data after %i rows at row 3 is %s", (formula, count, expected) => {
  expect(afterRowsMoved(formula, "Data", "data", 2, count)).toBe(expected);
});

test.each([
  ["=Data!A1", "Data '26", "='Data ''26'!A1"],
  ["='Data'!A1:B2", "Baru", "=Baru!A1:B2"],
  ['="Data!A1"', "Baru", '="Data!A1"'],
  ["=DataLain!A1", "Baru", "=DataLain!A1"],
  ["=SUM(Data!A1:B2)", null, "=SUM(#REF!:B2)"],
])("%s after Data became %s is %s", (formula, to, expected) => {
  expect(afterSheetRenamed(formula, "Data", to)).toBe(expected);
});

test.each([
  ["=IF(A1>1.5,\"a,b\",'S,1'!B2)", "=IF(A1>1,5;\"a,b\";'S,1'!B2)"],
  ["=LKJ.CAPAIAN(C4,0.5)", "=LKJ.CAPAIAN(C4;0,5)"],
])("%s reads %s in Indonesian and back", (english, indonesian) => {
  expect(toLocal(english, ID_ID)).toBe(indonesian);
  expect(fromLocal(indonesian, ID_ID)).toBe(english);
  expect(toLocal(english, EN_US)).toBe(english);
});
