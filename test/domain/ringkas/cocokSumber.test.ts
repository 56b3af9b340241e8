import { cocokSumber, pilihSumber, type KecocokanSumber } from "../../../src/domain/ringkas/cocokSumber";
import { rujukanLembar } from "../../../src/domain/ringkas/rujukanRumus";
import type { SumberRencana } from "../../../src/domain/ringkas/types";

const sumber = (lembar: string, row: number): SumberRencana => ({ lembar, rentang: { row, col: 0, rows: 5, cols: 4 } });
const [A, B] = [sumber("Data '26", 0), sumber("Data '26", 10)];
const KE_A = "=TRIM('Data ''26'!$A$2)";
const KE_B = "=IF('Data ''26'!$C$12=\"\",\"\",'Data ''26'!$C$12)";

test.each<[string, readonly string[], readonly SumberRencana[], KecocokanSumber]>([
  ["one table", [KE_A, "teks"], [A], "sama"],
  ["another table of the same sheet", [KE_B], [A], null],
  ["both of two tables", [KE_A, KE_B], [A, B], "sama"],
  ["one of two tables", [KE_A], [A, B], "sebagian"],
  ["a table besides", [KE_A, KE_B], [A], "sebagian"],
  ["another sheet that only a text speaks of", ["=\"'Data ''26'!A2\"", "'Data ''26'!A2"], [A], null],
  ["a sheet whose name is written in other capitals", ["=data!B2"], [sumber("Data", 0)], "sama"],
])("%s", (_, rumus, tabel, hasil) => {
  expect(cocokSumber(rumus, tabel)).toBe(hasil);
});

test.each<[string, readonly KecocokanSumber[], number]>([
  ["the same tables first", ["sebagian", "sama"], 1],
  ["else the only one that shares them", [null, "sebagian"], 1],
  ["of two that share them neither", ["sebagian", "sebagian"], -1],
  ["none", [null], -1],
])("to refresh: %s", (_, cocok, posisi) => {
  expect(pilihSumber(cocok)).toBe(posisi);
});

test("references to other sheets, whatever the name, and none from texts", () => {
  expect(rujukanLembar(`=SUM(Data!$B$2:$C$9,'Ö ''x'!A1)&"Lain!A1"&B7`)).toEqual([
    { lembar: "Data", row: 1, col: 1, rows: 8, cols: 2 },
    { lembar: "Ö 'x", row: 0, col: 0, rows: 1, cols: 1 },
  ]);
});
