import { argumenRumus, namaDiketik, rumusDari } from "../../src/taskpane/format/argumen";

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
  ["Tabel1[x]", ID, "Tabel1[x]"],
  ["Tabel1[[#This Row];[a;b, c]]", ID, "Tabel1[[#This Row],[a;b, c]]"],
  ["C6*2", ID, "C6*2"],
  ["C6*1,5", ID, "C6*1.5"],
  ["SUM(C6;C7)", ID, "SUM(C6,C7)"],
  ["SUM(C6,C7)", EN, "SUM(C6,C7)"],
  ['IF(C6>0;"a;b";1,5)', ID, 'IF(C6>0,"a;b",1.5)'],
  ["'Lap; 2023'!C6+1", ID, "'Lap; 2023'!C6+1"],
  ["2*3", ID, "2*3"],
  ["Data!Sasaran", ID, "Data!Sasaran"],
  ["=Sasaran", ID, "Sasaran"],
  ["=80-10", ID, "80-10"],
  ["SUM({1,5\\2};C6)", ID, "SUM({1.5,2},C6)"],
  // a thousand or one: not guessed
  ["C6*1.000", ID, '"C6*1.000"'],
  ["C6;C7", ID, '"C6;C7"'],
  ["turun-rasio", ID, '"turun-rasio"'],
  ["12/2023", ID, '"12/2023"'],
  ["Sangat Baik", ID, '"Sangat Baik"'],
  ["Baik (A)", ID, '"Baik (A)"'],
  ["Sasaran", ID, '"Sasaran"'],
])("%j becomes %s", (teks, pemisah, harap) => {
  expect(argumenRumus(teks, pemisah)).toBe(harap);
});

test("arguments left out at the end are left out, those between others stay blank", () => {
  expect(rumusDari("CAPAIAN", ["C2", "D2", "", ""], ID)).toBe("=LKJ.CAPAIAN(C2,D2)");
  expect(rumusDari("CAPAIAN", ["C2", "D2", "", "1,2"], ID)).toBe("=LKJ.CAPAIAN(C2,D2,,1.2)");
});

test("names that the workbook defines are names, other words are texts", () => {
  expect(namaDiketik("PaguDipa*2", ID)).toEqual(["PaguDipa"]);
  expect(namaDiketik("turun-rasio", ID)).toEqual(["turun", "rasio"]);
  expect(namaDiketik("AB12", ID)).toEqual([]);
  const nama = new Set(["PaguDipa"]);
  expect(rumusDari("CAPAIAN", ["PaguDipa", "PaguDipa/2", "turun"], ID, [nama, nama, nama])).toBe('=LKJ.CAPAIAN(PaguDipa,PaguDipa/2,"turun")');
});
