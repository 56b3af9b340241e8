import { selSumber } from "../../../src/domain/ringkas/selSumber";
import type { RencanaLembar, SelRencana } from "../../../src/domain/ringkas/types";
import { dariTeks, opsiUji, ringkasan } from "./bantuRencana";
import { EFISIENSI } from "./contohRingkasan";

const rumus = (isi: string, gaya: SelRencana["gaya"] = "isi"): SelRencana => ({ isi: { jenis: "rumus", rumus: isi, nilai: "" }, gaya });

const rencana = (...sel: SelRencana[]): RencanaLembar => ({
  jenis: "capaian", nama: "", judul: "", sel: [[rumus("=Judul!A1")], ...sel.map((satu) => [satu])], lebar: [10], barisKepala: 0, gabung: [], mendatar: false,
});

test("every cell of another sheet once, ranges cell by cell; what stands in a text is none", () => {
  expect(selSumber(rencana(rumus("='Data 1'!B2+B9"), rumus("=SUM('Data 1'!B2:C2)"), rumus('="Lain!Z9"&Lain!A1')))).toEqual([
    { lembar: "Data 1", sel: "B2" }, { lembar: "Data 1", sel: "C2" }, { lembar: "Lain", sel: "A1" },
  ]);
});

test("notes and checks beside the rows are no figures", () => {
  expect(selSumber(rencana(rumus("=Data!A1", "catatan"), rumus("=Data!A2", "cek"), rumus("=Data!A3", "perbarui")))).toEqual([]);
});

test("a summary names the cells that its rows show, and not the ends of its source", () => {
  const [tabel] = dariTeks(EFISIENSI);
  const ada = selSumber(ringkasan("efisiensi").susun([tabel!], opsiUji([tabel!]))).map(({ sel }) => sel);
  expect(ada).toEqual(["A3", "B3", "C3", "E3", "A4", "B4", "C4", "E4", "A5", "B5", "C5", "E5"]);
});
