import { bacaSel } from "../../../src/domain/tabel/bacaSel";
import { bacaFormat } from "../../../src/domain/tabel/formatAngka";
import { tampilSel, tulisAngka, tulisPersen } from "../../../src/domain/tabel/tulisAngka";

describe("format angka", () => {
  test.each([
    ["General", { umum: true, persen: false, desimal: 0 }],
    ["@", { umum: true }],
    ["", { umum: true }],
    ["0", { umum: false, desimal: 0 }],
    ["0.00", { desimal: 2 }],
    ["0.00%", { persen: true, desimal: 2 }],
    ["0,00%", { persen: true, desimal: 2 }],
    ["0%", { persen: true, desimal: 0 }],
    ["#,##0", { desimal: 0, pembagi: 1 }],
    ["#,##0.00", { desimal: 2 }],
    ["#.##0", { desimal: 0 }],
    ["#.##0,00", { desimal: 2 }],
    ["0.000", { desimal: 3 }],
    ["#,##0,", { desimal: 0, pembagi: 1000 }],
    ["#,##0.00;[Red]-#,##0.00", { desimal: 2 }],
    ['"Rp"#,##0.00_);("Rp"#,##0.00)', { desimal: 2, persen: false }],
    ['_-"Rp"* #,##0_-;-"Rp"* #,##0_-', { desimal: 0 }],
    ['0.0" %"', { persen: false, desimal: 1 }],
    ["dd/mm/yyyy", { tanggal: true }],
    ["[$-421]d mmmm yyyy", { tanggal: true }],
    ["0.00E+00", { umum: true }],
  ])("%s", (kode, harap) => {
    expect(bacaFormat(kode)).toMatchObject(harap);
  });
});

describe("sel", () => {
  test.each([
    ["angka berformat persen", 1.0967, "0.00%", { nilai: 1.0967, persen: true, toleransi: 0.00005, teks: false }],
    ["angka berformat dua desimal", 88.83, "0.00", { nilai: 88.83, persen: false, toleransi: 0.005 }],
    ["General tepat", 83, "General", { nilai: 83, toleransi: 0 }],
    ["teks persen", "149,60%", "General", { nilai: 1.496, persen: true, toleransi: 0.00005, teks: true }],
    ["teks bercatatan", "80,09*", "General", { nilai: 80.09, toleransi: 0.005, catatan: "*", teks: true }],
    ["kata persen", "95,5 persen", "General", { nilai: 0.955, persen: true, toleransi: 0.0005 }],
    ["angka yang diulang dengan kata", "3 (tiga) dokumen", "General", { nilai: 3, persen: false, toleransi: 0.5 }],
    ["persen yang diulang dengan kata", "80 (delapan puluh) persen", "General", { nilai: 0.8, persen: true }],
    ["nilai dengan skalanya", "4,35 (skala 0-5)", "General", { nilai: 4.35, toleransi: 0.005 }],
    ["teks bersatuan", "3 Dokumen", "General", { nilai: 3, toleransi: 0.5 }],
  ])("%s", (_nama, nilai, format, harap) => {
    const sel = bacaSel(0, 0, nilai, "", format);
    expect(sel.angka).toMatchObject(harap);
    expect([sel.kosong, sel.galat, sel.tidakDiukur]).toEqual([false, false, false]);
  });

  test("dua angka dalam satu sel", () => {
    expect(bacaSel(0, 0, "69,31 (100,45%)", "", "General").angka).toMatchObject({ nilai: 69.31, asal: { kedua: { nilai: 1.0045, persen: true } } });
  });

  test.each([
    ["4,000 A =", "desimal", { nilai: 4, huruf: "A", tren: "tetap", dariKonteks: "desimal" }],
    ["3.450 B ▼", "desimal", { nilai: 3.45, huruf: "B", tren: "turun" }],
    ["3.450", "ribuan", { nilai: 3450, dariKonteks: "ribuan" }],
    ["3,45 B", undefined, { nilai: 3.45, huruf: "B" }],
    ["70 (BB)", undefined, { nilai: 70, huruf: "BB" }],
    ["BB (70,50)", undefined, { nilai: 70.5, huruf: "BB" }],
    [": 22,97", undefined, { nilai: 22.97 }],
  ] as const)("%s dengan bentuk %s", (teks, bentuk, harap) => {
    expect(bacaSel(0, 0, teks, "", "General", bentuk).angka).toMatchObject(harap);
  });

  test("yang ambigu dan yang rentang ditandai", () => {
    expect([bacaSel(0, 0, "3.450 B", "", "General"), bacaSel(0, 0, "80-90", "", "General")]).toMatchObject([{ ambigu: true }, { rentang: { bawah: 80, atas: 90 } }]);
  });

  test.each([["WTP"], ["80-90"], ["9 dari 24"], ["3.450"], [true], ["> 80"]])("%s bukan angka", (nilai) => {
    expect(bacaSel(0, 0, nilai, "", "General").angka).toBeUndefined();
  });

  test("tanggal bukan angka", () => {
    expect(bacaSel(0, 0, 45_000, "", "dd/mm/yyyy").angka).toBeUndefined();
  });

  test("kosong, galat, dan tidak diukur", () => {
    expect(bacaSel(0, 0, "  ", "", "General")).toMatchObject({ kosong: true });
    expect(bacaSel(0, 0, "#N/A", "=A1", "General")).toMatchObject({ galat: true, tidakDiukur: false });
    expect(bacaSel(0, 0, "n/a", "", "General")).toMatchObject({ galat: false, tidakDiukur: true });
  });
});

describe("tulisan Indonesia", () => {
  test.each([
    [1234567.891, 2, "1.234.567,89"],
    [-0.001, 2, "0,00"],
    [-1234.5, undefined, "-1.234,5"],
    [0, undefined, "0"],
    [98.035, 2, "98,04"],
  ])("%p dengan %p desimal", (nilai, desimal, harap) => {
    expect(tulisAngka(nilai, desimal)).toBe(harap);
  });

  test("persen dari pecahan", () => {
    expect([tulisPersen(1.0702409638554216), tulisPersen(1.2, 0), tulisPersen(0.98035)]).toEqual(["107,02%", "120%", "98,04%"]);
  });

  test("sel seperti tampaknya", () => {
    const tampil = (nilai: string | number, format: string): string => tampilSel(bacaSel(0, 0, nilai, "", format));
    expect([tampil(1.0967, "0.00%"), tampil(88.8345, "0.00"), tampil(83, "General"), tampil(" 80,09* ", "General"), tampil(1_500_000, "#,##0,")])
      .toEqual(["109,67%", "88,83", "83", "80,09*", "1.500"]);
  });
});
