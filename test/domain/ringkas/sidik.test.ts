import { barisBeda, sidik } from "../../../src/domain/ringkas/sidik";

const DASAR = [["No.", "Indikator"], [1, "=TRIM(Data!$B$5)"], ["", '=IF(Data!$C$5="","Data!A1",\'Lembar \'\'26\'!$C$5)']];

test("what Excel rewrites when sheets are renamed, rows inserted or deleted leaves the print the same", () => {
  const kini = [["No.", "Indikator"], [1, "=TRIM('Data baru'!$B$8)"], ["", '=IF(#REF!="","Data!A1",Lembar!$C$9)']];
  expect(barisBeda(sidik(DASAR), sidik(kini))).toBe(-1);
});

test.each<[string, unknown[][], number]>([
  ["a word", [["No.", "Indikator kinerja"], DASAR[1]!, DASAR[2]!], 0],
  ["a formula", [DASAR[0]!, [1, "=UPPER(Data!$B$5)"], DASAR[2]!], 1],
  ["a text inside a formula", [DASAR[0]!, DASAR[1]!, ["", '=IF(Data!$C$5="","Data!A2",\'Lembar \'\'26\'!$C$5)']], 2],
  ["a formula made a value", [DASAR[0]!, [1, "Indikator"], DASAR[2]!], 1],
  ["a row more", [...DASAR, ["", "baru"]], 3],
])("%s that was edited shows in its row", (_, kini, baris) => {
  expect(barisBeda(sidik(DASAR), sidik(kini))).toBe(baris);
});
