import { argumenRumus, rumusDari } from "../../src/taskpane/format/argumen";

const ID = { desimal: ",", ribuan: ".", argumen: ";" };
const EN = { desimal: ".", ribuan: ",", argumen: "," };

test.each([
  ["", ID, ""],
  ["  ", ID, ""],
  ["80,09", ID, "80.09"],
  ["80.09", EN, "80.09"],
  ["-3,5", ID, "-3.5"],
  ["1.234.567,5", ID, "1234567.5"],
  ["1,234,567.5", EN, "1234567.5"],
  ["98,88 %", ID, "98.88%"],
  // not grouped by thousands: which number is meant is for the function to say
  ["80.09", ID, '"80.09"'],
  ["80,09", EN, '"80,09"'],
  ["1.23.4", ID, '"1.23.4"'],
  ["C2", ID, "C2"],
  ["$c$2:C9", ID, "$c$2:C9"],
  ["B:B", ID, "B:B"],
  ["3:4", ID, "3:4"],
  ["'Pengukuran 2023'!D6:D9", ID, "'Pengukuran 2023'!D6:D9"],
  ["Data!A1", ID, "Data!A1"],
  ["=C2", ID, "C2"],
  ["= 80,09", ID, "80.09"],
  ["turun", ID, '"turun"'],
  ["SKM-2004", ID, '"SKM-2004"'],
  ["80-90", ID, '"80-90"'],
  ["N/A", ID, '"N/A"'],
  ['"turun"', ID, '"turun"'],
  ['kata "berkutip"', ID, '"kata ""berkutip"""'],
  ["{1,5\\2;3\\4}", ID, "{1.5,2;3,4}"],
  ["{1.5,2;3,4}", EN, "{1.5,2;3,4}"],
  ['{"a,b"\\1}', ID, '{"a,b",1}'],
])("%j becomes %s", (teks, pemisah, harap) => {
  expect(argumenRumus(teks, pemisah)).toBe(harap);
});

test("arguments left out at the end are left out, those between others stay blank", () => {
  expect(rumusDari("CAPAIAN", ["C2", "D2", "", ""], ID)).toBe("=LKJ.CAPAIAN(C2,D2)");
  expect(rumusDari("CAPAIAN", ["C2", "D2", "", "1,2"], ID)).toBe("=LKJ.CAPAIAN(C2,D2,,1.2)");
});
