/** What a planner types and sees in the workbench, against what the engine stores. */
import { editText, englishFormula, englishNumber, generalText, indonesianText, isPercentFormat } from "../../workbench/ui/indonesianInput";
import { fromUniver, toUniverFormula, toUniverName } from "../../workbench/host/univer/sheetName";

it.each([
  ["80,09", "80.09"],
  ["1.234,5", "1234.5"],
  ["1.334.419.000", "1334419000"],
  ["98,88%", "98.88%"],
  ["-0,5", "-0.5"],
  ["3.450", "3450"],
  [",5", "0.5"],
  ["-,5", "-0.5"],
])("reads the number %s as %s", (text, expected) => {
  expect(englishNumber(text)).toBe(expected);
});

it.each(["81", "80,09*", "80.09", "1.2345", "1,2,3", "12.34.567", "Rp 5", "", "-", "%", "abc", "2023-01-01"])("leaves %j alone", (text) => {
  expect(englishNumber(text)).toBeNull();
});

it.each([
  ["5", "5%"],
  ["-5", "-5%"],
  ["-1", "-1%"],
  ["0,5", "0.5%"],
  ["98,88", "98.88%"],
  ["1.234", "1234%"],
  [",1", "0.1"],
  ["-,1", "-0.1"],
  ["98,88%", "98.88%"],
])("reads %s in a cell of percentages as %s", (text, expected) => {
  expect(englishNumber(text, true)).toBe(expected);
});

it.each(["5%", "-5%", "abc", "80,09*", "-"])("leaves %j in a cell of percentages alone", (text) => {
  expect(englishNumber(text, true)).toBeNull();
});

it.each([
  ["0%", true],
  ["0.00%;[Red]-0.00%", true],
  ["General", false],
  ['0.00"%"', false],
  ["0.00\\%", false],
])("knows whether %s shows percentages", (pattern, expected) => {
  expect(isPercentFormat(pattern)).toBe(expected);
});

it.each([
  ["=LKJ.CAPAIAN(81;80,09)", "=LKJ.CAPAIAN(81,80.09)"],
  ['=IF(A1>1,5;"a;b, 1,5";\'Data; 1,5\'!B2)', '=IF(A1>1.5,"a;b, 1,5",\'Data; 1,5\'!B2)'],
  ["=LKJ.CAPAIAN(C4;D4)", "=LKJ.CAPAIAN(C4,D4)"],
])("reads the formula %s as %s", (formula, expected) => {
  expect(englishFormula(formula)).toBe(expected);
});

it.each(["=LKJ.CAPAIAN(81,80.09)", "=SUM(A1,2)", '="a;b"', "={1;2}", "=A1"])("leaves the formula %s alone", (formula) => {
  expect(englishFormula(formula)).toBeNull();
});

it.each([
  [0.9887654320987654, 20, "0,98876543210"],
  [0.9887654320987654, 8, "0,988765"],
  [1234.5, 8, "1234,5"],
  [1234567.891, 6, "1234568"],
  [81, 1, "81"],
  [-0.25, 10, "-0,25"],
])("shows %d in %d characters as %s", (value, room, expected) => {
  expect(generalText(value, room)).toBe(expected.replace(/(,\d*?)0+$/, "$1"));
});

it.each([
  [88.83 / 83, "1,07024096385542"],
  [0.1 + 0.2, "0,3"],
  [-1234.5, "-1234,5"],
  [81, "81"],
])("edits %d as %s, unrounded for the width of the column", (value, expected) => {
  expect(editText(value)).toBe(expected);
});

it.each([
  ["109.67%", "109,67%"],
  ["-0.5", "-0,5"],
  ["100%", "100%"],
  ["31/12/2023", "31/12/2023"],
  ["80.09*", "80.09*"],
])("edits what the grid gives as %s as %s", (text, expected) => {
  expect(indonesianText(text)).toBe(expected);
});

it.each([
  ["='Data!26'!A1", "Data!26"],
  ["=SUM('Awas! ''26'!A1:B2)+Data!A1", "Awas! '26"],
])("writes %s so that Univer finds the sheet %s, and back", (formula, name) => {
  const inside = toUniverFormula(formula);
  expect(inside.match(/!/g)!.length).toBeLessThan(formula.match(/!/g)!.length);
  expect(inside).toContain(toUniverName(name).replaceAll("'", "''"));
  expect(fromUniver(inside)).toBe(formula);
});

it("leaves an exclamation mark in a text of a formula", () => {
  expect(toUniverFormula('="Awas! "&Data!A1')).toBe('="Awas! "&Data!A1');
});
