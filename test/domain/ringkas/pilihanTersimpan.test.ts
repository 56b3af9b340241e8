import { bacaPilihan, jenisTerakhir, nomorTersimpan, simpanPilihan } from "../../../src/domain/ringkas/pilihanTersimpan";
import type { Tabel } from "../../../src/domain/tabel/types";
import { bacaSimpanan, tulisSimpanan } from "../../../src/domain/simpanan/xmlSimpanan";
import { SIMPANAN_KOSONG } from "../../../src/domain/simpanan/types";
import { tabelContoh } from "./tabelContoh";

const contoh = (lembar: string, judul: string): Tabel => tabelContoh({ lembar, judul, peran: ["indikator", "target", "realisasi"], baris: [["a", 1, 1]] });
const SEMUA = [contoh("Satu", "Capaian 2022"), contoh("Dua", "Capaian 2023")];

test("choices survive the way through the workbook's own part, beside other settings", () => {
  const setelan = simpanPilihan({ tahun: "2023" }, "perbandingan", SEMUA, SEMUA, { metode: "sasaran", batas: 1.2, skala: "LKJ", tahun: 2023, sampai: 3 });
  const kembali = bacaSimpanan(tulisSimpanan({ ...SIMPANAN_KOSONG, setelan }))!.setelan;
  expect(kembali["tahun"]).toBe("2023");
  expect(jenisTerakhir(kembali)).toBe("perbandingan");
  const ada = bacaPilihan(kembali, "perbandingan")!;
  expect(ada.opsi).toEqual({ metode: "sasaran", batas: 1.2, skala: "LKJ", tahun: 2023, sampai: 3 });
  expect(nomorTersimpan(ada, SEMUA)).toEqual([0, 1]);
  expect(bacaPilihan(kembali, "capaian")).toBeNull();
});

test("a table is found again after its sheet was renamed, by title and headers; one that is gone leaves the choice open", () => {
  const ada = bacaPilihan(simpanPilihan({}, "capaian", [SEMUA[1]!], SEMUA, {}), "capaian")!;
  expect(nomorTersimpan(ada, [contoh("Satu", "Capaian 2022"), contoh("Lembar baru", "Capaian 2023")])).toEqual([1]);
  expect(nomorTersimpan(ada, [contoh("Satu", "Capaian 2022")])).toBeNull();
});

test.each(["", "{", "null", "[]", '{"tabel":"x"}'])("what cannot be read (%s) is no choice", (isi) => {
  expect(bacaPilihan({ "ringkasan.capaian": isi }, "capaian")).toBeNull();
});

test("of a damaged choice the readable part is kept", () => {
  const isi = JSON.stringify({ tabel: [{ lembar: "Satu" }, 7], opsi: { metode: "acak", batas: "1", sampai: 9, tahun: 2023 } });
  expect(bacaPilihan({ "ringkasan.capaian": isi }, "capaian")).toEqual({ tabel: [], opsi: { tahun: 2023 } });
});

test("years and figures that cannot be compared come back too", () => {
  const opsi = { tahunBanding: [2021, 2023], takBanding: [{ indikator: "Negatif", tahun: 2022 }] };
  expect(bacaPilihan(simpanPilihan({}, "perbandingan", SEMUA, SEMUA, opsi), "perbandingan")!.opsi).toEqual(opsi);
});
