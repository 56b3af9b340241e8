import { bagikan as en } from "../../src/strings/en/bagikan";
import { bagikan as id } from "../../src/strings/id/bagikan";
import { jumlahBagikan } from "../../src/taskpane/format/jumlahBagikan";

const PEMISAH = { desimal: ",", ribuan: ".", argumen: ";" };

test.each([
  ["none", id.jumlah, { sel: 0, nama: 0, aturan: 0 }, id.dan, ""],
  ["one kind", id.jumlah, { sel: 1234, nama: 0, aturan: 0 }, id.dan, "1.234 sel"],
  ["two kinds", id.jumlah, { sel: 3, nama: 1, aturan: 0 }, id.dan, "3 sel dan 1 nama"],
  ["three kinds", id.jumlah, { sel: 3, nama: 1, aturan: 2 }, id.dan, "3 sel, 1 nama, dan 2 aturan format atau validasi"],
  ["in English, one and several", en.jumlah, { sel: 1, nama: 2, aturan: 1 }, en.dan, "1 cell, 2 names, and 1 rule of formats or validation"],
])("counts %s", (_, kalimat, jumlah, dan, hasil) => {
  expect(jumlahBagikan(kalimat, jumlah, dan, PEMISAH)).toBe(hasil);
});

test.each([
  [en.akan, { rumus: 1, nilai: 2, nama: 0, aturan: 1 }, "1 cell becomes an Excel formula, 2 cells become values, 1 rule of formats or validation is rewritten"],
  [en.sudah, { rumus: 2, nilai: 1, nama: 1, aturan: 3 }, "2 cells became Excel formulas, 1 cell became a value, 1 name was rewritten, 3 rules of formats or validation were rewritten"],
])("a list without a last word agrees with its numbers", (kalimat, jumlah, hasil) => {
  expect(jumlahBagikan(kalimat, jumlah, "", PEMISAH)).toBe(hasil);
});
