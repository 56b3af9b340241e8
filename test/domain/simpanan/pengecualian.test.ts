import { periksa } from "../../../src/domain/periksa/engine";
import type { Temuan } from "../../../src/domain/periksa/types";
import { kunciTemuan, pilahTemuan, tanpa, terima } from "../../../src/domain/simpanan/pengecualian";
import type { Pengecualian } from "../../../src/domain/simpanan/types";
import { bacaBuku } from "../../../src/domain/tabel/bacaTabel";
import type { Tabel } from "../../../src/domain/tabel/types";
import { lembarUji, type SelUji } from "../../support/lembar";

const KEPALA: SelUji[] = ["Sasaran", "Indikator Kinerja", "Target", "Realisasi", "Capaian"];
const ISI: SelUji[][] = [
  KEPALA,
  ["Tata kelola", "Nilai SAKIP", 83, 88.83, [1.0967, "0.00%"]],
  ["", "Indeks kepuasan", 60, 66, [1.1, "0.00%"]],
  ["Layanan", "Temuan selesai", 4, 5, [1.25, "0.00%"]],
];

function buku(grid: readonly (readonly SelUji[])[]): { tabel: Tabel[]; temuan: Temuan[] } {
  const tabel = bacaBuku({ lembar: [lembarUji("Data", grid)] });
  return { tabel, temuan: periksa(tabel).filter(({ aturan }) => aturan === "HT001") };
}

function menerima({ tabel, temuan }: ReturnType<typeof buku>): Pengecualian[] {
  return temuan.map((satu) => ({ kunci: kunciTemuan(satu, tabel), alasan: "Dihitung dari angka asli.", tanggal: "2024-02-05", letakSemula: satu.sel }));
}

describe("accepted findings", () => {
  const asal = buku(ISI);
  const pengecualian = menerima(asal);

  test("the sample has its one finding, and its key says row, column and both figures", () => {
    expect(asal.temuan.map(({ sel }) => sel)).toEqual(["E2"]);
    expect(pengecualian[0]!.kunci).toMatchObject({
      aturan: "HT001", lembar: "Data", label: "Tata kelola / Nilai SAKIP", kolom: "Capaian", sel: "", tercetak: "1.0967",
    });
    expect(pengecualian[0]!.kunci.terhitung).toMatch(/^1\.07024/);
  });

  test.each<[string, SelUji[][]]>([
    ["nothing changed", ISI],
    ["rows were inserted above", [["Tabel 1"], [], [], ...ISI]],
    ["a row was inserted inside", [ISI[0]!, ISI[1]!, ["", "Indeks baru", 10, 10, [1, "0.00%"]], ...ISI.slice(2)]],
    ["another cell changed", [...ISI.slice(0, 3), ["Layanan", "Temuan selesai", 4, 6, [1.5, "0.00%"]]]],
  ])("stay accepted when %s", (_, grid) => {
    const { tabel, temuan } = buku(grid);
    const hasil = pilahTemuan(temuan, tabel, pengecualian);
    expect(hasil.terbuka).toEqual([]);
    expect(hasil.diterima.map(({ pengecualian: { alasan } }) => alasan)).toEqual(["Dihitung dari angka asli."]);
    expect(hasil.takBerlaku).toEqual([]);
  });

  test.each<[string, number, SelUji]>([
    ["the printed figure", 4, [1.1967, "0.00%"]],
    ["the figure it is judged by", 3, 90],
    ["the name of the row", 1, "Nilai AKIP"],
  ])("are open again when %s changed, and the exception is reported", (_, col, isi) => {
    const { tabel, temuan } = buku([KEPALA, ISI[1]!.map((lama, c) => (c === col ? isi : lama)), ...ISI.slice(2)]);
    const hasil = pilahTemuan(temuan, tabel, pengecualian);
    expect(hasil.terbuka).toHaveLength(1);
    expect(hasil.diterima).toEqual([]);
    expect(hasil.takBerlaku).toEqual(pengecualian);
  });

  test("are reported when the figure was put right", () => {
    const { tabel, temuan } = buku([KEPALA, ["Tata kelola", "Nilai SAKIP", 83, 88.83, [1.0702, "0.00%"]], ...ISI.slice(2)]);
    expect(pilahTemuan(temuan, tabel, pengecualian)).toEqual({ terbuka: [], diterima: [], takBerlaku: pengecualian });
  });

  test("a cell outside of every table is known by its address", () => {
    const temuan: Temuan = { aturan: "X", slug: "x", tingkat: "galat", pesanId: "X.a", lembar: "Lain", sel: "B7", data: { tercetak: "81" }, terkait: [] };
    expect(kunciTemuan(temuan, asal.tabel)).toMatchObject({ label: "", kolom: "", sel: "B7", tercetak: "81", terhitung: "" });
  });

  test("the same finding is accepted once, with the last reason, and can be opened again", () => {
    const lain = { ...pengecualian[0]!, alasan: "Alasan kedua." };
    expect(terima(pengecualian, lain)).toEqual([lain]);
    expect(tanpa(pengecualian, lain.kunci)).toEqual([]);
  });
});
