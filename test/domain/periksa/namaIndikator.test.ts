import { kelompokkan, kunciNama, samaIndikator } from "../../../src/domain/periksa/namaIndikator";

const sama = (a: string, b: string): boolean => samaIndikator(kunciNama(a), kunciNama(b));

describe("nama indikator", () => {
  test.each([
    ["Indeks Perencanaan Pembangunan", "Nilai Indeks Perencanaan Pembangunan"],
    ["Persentase (%) layanan informasi", "Persentase layanan informasi"],
    ["Nilai kinerja anggaran (SMART) Sekretariat Jenderal", "Nilai Kinerja Anggaran Sekretariat Jenderal"],
    ["Persentase kerja sama luar negeri", "Persentase kerjasama luar negeri"],
    ["1.2 Nilai akuntabilitas kinerja", "Nilai akuntablitas kinerja"],
    ["IKK 1.1 Nilai akuntabilitas kinerja", "Nilai Akuntabilitas Kinerja*"],
  ])("%s = %s", (a, b) => expect(sama(a, b)).toBe(true));

  test.each([
    ["Capaian SPM oleh pemerintah daerah provinsi", "Capaian SPM oleh pemerintah daerah kabupaten"],
    ["Nilai akuntabilitas kinerja", "Nilai akuntabilitas kinerja Biro Perencanaan"],
    ["Jumlah daerah tertinggal", "Persentase daerah tertinggal"],
    ["Nilai kinerja (SMART)", "Nilai kinerja (IKPA)"],
    ["Jumlah satker tahap 1", "Jumlah satker tahap 2"],
    ["Zona I", "Zona II"],
    ["", ""],
  ])("%s ≠ %s", (a, b) => expect(sama(a, b)).toBe(false));

  test("dikelompokkan menurut makna", () => {
    expect(kelompokkan(["Nilai A satu", "Indeks lain", "A satu", "a  SATU"]).next()).toEqual({ done: true, value: [0, 1, 0, 0] });
  });
});
