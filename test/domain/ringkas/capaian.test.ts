import { susunRingkasanCapaian, type OpsiRingkasanCapaian } from "../../../src/domain/ringkas/capaian";
import { bisaDiringkas } from "../../../src/domain/ringkas/pilihKolom";
import type { RencanaLembar, SelRencana } from "../../../src/domain/ringkas/types";
import { ringkas as en } from "../../../src/strings/en/ringkas";
import { ringkas as id } from "../../../src/strings/id/ringkas";
import { BERCAPAIAN, BIRO_PERENCANAAN_2023, persen, SERBA_ADA, tabelContoh, type ContohTabel, type Isi } from "./tabelContoh";

function susun(contoh: ContohTabel, opsi: Partial<OpsiRingkasanCapaian> = {}): RencanaLembar {
  return susunRingkasanCapaian(tabelContoh(contoh), { metode: "indikator", tanggal: "5 Januari 2024", kata: id.capaian, ...opsi });
}

function nilai({ isi }: SelRencana): number | string {
  switch (isi.jenis) {
    case "kosong": return "";
    case "teks": return isi.teks;
    case "angka": return isi.angka;
    case "rumus": return typeof isi.nilai === "boolean" ? String(isi.nilai) : isi.nilai;
  }
}

function rumus({ isi }: SelRencana): string {
  return isi.jenis === "rumus" ? isi.rumus : "";
}

const kolomKe = (rencana: RencanaLembar, judul: string): number =>
  rencana.sel[rencana.barisKepala]!.findIndex((sel) => nilai(sel) === judul);

const barisBerisi = (rencana: RencanaLembar, isi: string): readonly SelRencana[] => {
  const baris = rencana.sel.find((satu) => satu.some((sel) => nilai(sel) === isi));
  if (!baris) throw new Error(`no row holds "${isi}"`);
  return baris;
};

const dari = (rencana: RencanaLembar, isi: string, judul: string): number | string =>
  nilai(barisBerisi(rencana, isi)[kolomKe(rencana, judul)]!);

const dua = (x: number | string): string => `${(Number(x) * 100).toFixed(2)}%`;

const satuBaris = (target: Isi, realisasi: Isi, lain: Partial<ContohTabel> = {}): ContohTabel => ({
  peran: ["indikator", "target", "realisasi"], baris: [["Nama indikator", target, realisasi]], ...lain,
});

describe("Biro Perencanaan 2023", () => {
  const dengan81: ContohTabel = {
    ...BIRO_PERENCANAAN_2023,
    baris: BIRO_PERENCANAAN_2023.baris.map((baris) => (baris[1] === "Indeks Perencanaan Pembangunan" ? [baris[0]!, baris[1], 81, ...baris.slice(3)] : baris)),
  };

  test.each([
    ["with the target 83 of the table", BIRO_PERENCANAAN_2023, "106.27%", "107.47%"],
    ["with the target 81 of the Perjanjian Kinerja", dengan81, "106.51%", "107.60%"],
  ])("the overall means %s", (_, contoh, perIndikator, perSasaran) => {
    const rencana = susun(contoh);
    expect(dua(dari(rencana, "Capaian kinerja (rerata seluruh indikator)", "Capaian"))).toBe(perIndikator);
    expect(dua(dari(rencana, "Pembanding: rerata antarsasaran", "Capaian"))).toBe(perSasaran);
  });

  test("means of the four sasaran are those of the report", () => {
    const rencana = susun(dengan81);
    const col = kolomKe(rencana, "Capaian");
    const rerata = rencana.sel.filter((baris) => nilai(baris[1]!) === "Rerata sasaran").map((baris) => dua(nilai(baris[col]!)));
    expect(rerata).toEqual(["109.95%", "100.00%", "119.79%", "100.67%"]);
  });

  test("counts against 100% at two decimals, and everything counted", () => {
    const rencana = susun(BIRO_PERENCANAAN_2023);
    const banyak = (label: string): number | string => nilai(rencana.sel.find((baris) => nilai(baris[0]!) === label)![kolomKe(rencana, "Capaian")]!);
    expect(banyak("Di atas 100%")).toBe(7);
    expect(banyak("Tepat 100%")).toBe(3);
    expect(banyak("Di bawah 100%")).toBe(1);
    expect(banyak("Jumlah indikator")).toBe(11);
  });

  test("the chosen mean carries the look of a total, the other stands beside it", () => {
    const gaya = (metode: "indikator" | "sasaran", label: string): string => barisBerisi(susun(BIRO_PERENCANAAN_2023, { metode }), label)[1]!.gaya;
    expect(gaya("indikator", "Capaian kinerja (rerata seluruh indikator)")).toBe("total");
    expect(gaya("indikator", "Pembanding: rerata antarsasaran")).toBe("rerata");
    expect(gaya("sasaran", "Capaian kinerja (rerata antarsasaran)")).toBe("total");
  });

  test("figures are formulas on the planner's cells", () => {
    const rencana = susun(BIRO_PERENCANAAN_2023);
    const baris = barisBerisi(rencana, "Nilai akuntabilitas kinerja Biro Perencanaan");
    expect(rumus(baris[3]!)).toBe('=IF(Pengukuran!$D$13="","",Pengukuran!$D$13)');
    expect(rumus(baris[4]!)).toBe(
      '=IF(Pengukuran!$E$13="","",IF(ISNUMBER(Pengukuran!$E$13),Pengukuran!$E$13,IFERROR(NUMBERVALUE(SUBSTITUTE(Pengukuran!$E$13,"*",""),",","."),Pengukuran!$E$13)))',
    );
    expect(baris[4]!.format).toBe('0.00"*"');
    const capaian = rumus(baris[5]!);
    expect(capaian).toMatch(/^=IF\(AND\(ISNUMBER\(D(\d+)\),ISNUMBER\(E\1\)\),IF\(D\1>0,E\1\/D\1,""\),""\)$/);
    expect(baris[5]!.format).toBe("0.00%");
  });

  test("title, source, options and the given date are written down", () => {
    const teks = susun(BIRO_PERENCANAAN_2023, { batas: 1.2 }).sel.flat().map(nilai);
    expect(teks).toEqual(expect.arrayContaining([
      "Ringkasan Capaian Kinerja Tahun 2023",
      "Capaian kinerja tahun 2023",
      "Sumber: lembar Pengukuran (nama saat disusun), rentang B3:F14.",
      "Capaian tiap indikator dibatasi paling tinggi 120% sebelum dirata-ratakan; angka asli tetap ditampilkan.",
      "Tanda * pada angka mengikuti tabel sumber.",
      "Disusun 5 Januari 2024.",
    ]));
  });

  test("sasaran cells are merged over their indicators, the header row is known, every row has as many cells", () => {
    const rencana = susun(BIRO_PERENCANAAN_2023);
    const sasaran = rencana.gabung.filter(({ col, cols }) => col === 1 && cols === 1).map(({ rows }) => rows);
    expect(sasaran).toEqual([5, 2, 3]);
    expect(nilai(rencana.sel[rencana.barisKepala]![1]!)).toBe("Sasaran Kegiatan");
    expect(new Set(rencana.sel.map((baris) => baris.length))).toEqual(new Set([rencana.lebar.length]));
    expect(rencana.tinggi).toHaveLength(rencana.sel.length);
  });

  test("the English words give the same table", () => {
    const bentuk = (rencana: RencanaLembar): unknown => rencana.sel.map((baris) => baris.map(({ isi, gaya }) => [isi.jenis, gaya]));
    expect(bentuk(susun(BIRO_PERENCANAAN_2023, { kata: en.capaian }))).toEqual(bentuk(susun(BIRO_PERENCANAAN_2023)));
  });
});

test("a cap stands beside the raw capaian and goes into the mean", () => {
  const rencana = susun(BIRO_PERENCANAAN_2023, { batas: 1.2 });
  const nama = "Indeks Kualitas Kebijakan";
  expect(dua(dari(rencana, nama, "Capaian"))).toBe("138.06%");
  expect(dua(dari(rencana, nama, "Capaian (paling tinggi 120%)"))).toBe("120.00%");
  const label = "Capaian kinerja (rerata seluruh indikator)";
  expect(dua(dari(rencana, label, "Capaian (paling tinggi 120%)"))).toBe("104.62%");
  expect(dua(dari(rencana, label, "Capaian"))).toBe("106.27%");
});

describe("what has no capaian", () => {
  const contoh: ContohTabel = {
    peran: ["sasaran", "indikator", "target", "realisasi"],
    baris: [
      ["Satu", "ada", 80, 88],
      ["", "kosong", 80, ""],
      ["Dua", "tidak diukur", 80, "N/A"],
      ["", "target nol", 0, 5],
    ],
  };

  test("is blank, listed with its reason and never counted as zero", () => {
    const rencana = susun(contoh);
    expect(dari(rencana, "kosong", "Capaian")).toBe("");
    expect(dari(rencana, "kosong", "Realisasi")).toBe("");
    expect(dari(rencana, "kosong", "Keterangan")).toBe("Belum ada realisasi.");
    expect(dari(rencana, "tidak diukur", "Keterangan")).toBe("Realisasi tidak diukur.");
    expect(dari(rencana, "target nol", "Keterangan")).toBe("Target di sel D7 tidak lebih dari nol, sehingga capaian tidak dapat dihitung.");
    expect(dua(dari(rencana, "Capaian kinerja (rerata seluruh indikator)", "Capaian"))).toBe("110.00%");
    expect(dari(rencana, "Belum ada realisasi atau tidak diukur", "Capaian")).toBe(2);
    expect(dari(rencana, "Tidak dapat dihitung", "Capaian")).toBe(1);
    const daftar = rencana.sel.flat().map(nilai).filter((isi) => String(isi).startsWith("•"));
    expect(daftar).toEqual(["• kosong", "• tidak diukur", "• target nol"]);
  });

  test("a sasaran without any capaian has no mean and is left out of the mean of sasaran", () => {
    const rencana = susun(contoh, { metode: "sasaran" });
    expect(dua(dari(rencana, "Capaian kinerja (rerata antarsasaran)", "Capaian"))).toBe("110.00%");
    const rerata = rencana.sel.filter((baris) => nilai(baris[1]!) === "Rerata sasaran").map((baris) => nilai(baris[kolomKe(rencana, "Capaian")]!));
    expect(rerata).toEqual([1.1, ""]);
  });
});

describe("units", () => {
  test.each<[string, Isi, Isi, number, boolean]>([
    ["100 beside 100%", 100, persen(1), 1, true],
    ["80% beside 97,5 as text", "80%", "97,5", 1.21875, true],
    ["1 beside 97%", 1, persen(0.97), 0.97, false],
    ["a fraction beside a percentage", 0.8, persen(0.9), 1.125, false],
    ["both percentages", persen(1), "149,60%", 1.496, false],
  ])("%s", (_, target, realisasi, diharapkan, ditandai) => {
    const rencana = susun(satuBaris(target, realisasi));
    expect(dari(rencana, "Nama indikator", "Capaian")).toBeCloseTo(diharapkan, 12);
    const keterangan = barisBerisi(rencana, "Nama indikator")[kolomKe(rencana, "Keterangan")]!;
    expect(String(nilai(keterangan)).includes("berbeda satuan")).toBe(ditandai);
    expect(keterangan.gaya).toBe(ditandai ? "peringatan" : "isi");
  });
});

describe("polaritas", () => {
  test.each<[string, string, number]>([
    ["turun", "turun", 1.2],
    ["Minimize", "turun", 1.2],
    ["turun-rasio", "turun-rasio", 1.25],
    ["Semakin tinggi semakin baik", "naik", 0.8],
    ["stabil", "stabil", 0.8],
  ])("the word %s in a column means %s", (kata, polaritas, diharapkan) => {
    const rencana = susun({ peran: ["indikator", "polaritas", "target", "realisasi"], baris: [["Nama indikator", kata, 10, 8]] });
    expect(dari(rencana, "Nama indikator", "Capaian")).toBeCloseTo(diharapkan, 12);
    expect(dari(rencana, "Nama indikator", "Keterangan")).toBe(polaritas === "naik" ? "" : `Polaritas ${polaritas}.`);
  });

  test("a printed capaian that only one other rule gives settles it, and that is said", () => {
    const rencana = susun({ peran: ["indikator", "target", "realisasi", "capaian"], baris: [["Nama indikator", 10, 8, persen(1.2)]] });
    expect(dari(rencana, "Nama indikator", "Capaian")).toBeCloseTo(1.2, 12);
    expect(dari(rencana, "Nama indikator", "Keterangan")).toBe("Polaritas turun, dibaca dari capaian yang tertulis.");
  });

  test("a printed capaian that no rule gives changes nothing", () => {
    const rencana = susun({ peran: ["indikator", "target", "realisasi", "capaian"], baris: [["Nama indikator", 83, 88.83, persen(1.0967)]] });
    expect(dua(dari(rencana, "Nama indikator", "Capaian"))).toBe("107.02%");
  });
});

describe("a table with printed capaian", () => {
  const rencana = susun(BERCAPAIAN);
  const TURUN = "Polaritas turun, dibaca dari capaian yang tertulis.";
  const ejaan = (sel: string): string => `Realisasi di sel ${sel} tidak terbaca sebagai angka; tulis angkanya saja.`;
  const tertulis = (nilai: string, sel: string): string => `Tertulis ${nilai} di sumber (sel ${sel}).`;

  test.each<[string, string, string]>([
    ["angka kemiskinan", "93.68%", "Polaritas turun, dibaca dari keterangan. indikator negatif"],
    ["angka stunting", "110.71%", TURUN],
    ["nilai SAKIP", "103.07%", ""],
    ["kearsipan", "101.33%", ""],
    ["rumah layak", "95.83%", ""],
    ["waktu izin", "120.00%", "Polaritas turun, karena target berupa batas tertinggi."],
    ["minimal", "105.00%", ""],
    ["opini", "100.00%", "Target berupa kata: 100% bila realisasinya sama."],
    ["temuan", "100.00%", TURUN],
    ["pecahan", "106.25%", "Target dan realisasi berbeda satuan: yang tanpa tanda % dibaca sebagai persen."],
    ["turun dari tahun lalu", "95.00%", "turun dari tahun lalu"],
  ])("the capaian of %s is %s, as printed", (nama, capaian, keterangan) => {
    expect([dua(dari(rencana, nama, "Capaian")), dari(rencana, nama, "Keterangan")]).toEqual([capaian, keterangan]);
  });

  test.each([
    ["salah cetak", tertulis("109,67%", "G19")],
    ["salah cetak teks", tertulis("109,67%", "G20")],
  ])("another figure than the printed one is said to be so: %s", (nama, keterangan) => {
    expect(dua(dari(rencana, nama, "Capaian"))).toBe("107.02%");
    expect(dari(rencana, nama, "Keterangan")).toBe(keterangan);
  });

  test("what follows from words alone is taken as printed, said so, and counts", () => {
    expect(dari(rencana, "opini lain", "Capaian")).toBe(0.75);
    expect(dari(rencana, "opini lain", "Keterangan")).toContain("capaian seperti tercetak di sumber (sel G12)");
    expect(rencana.sel.flat().map(nilai)).not.toContain("• opini lain");
  });

  test.each([
    ["opini tanpa capaian", "Realisasi tidak sama dengan target. Target berupa kata: 100% bila realisasinya sama."],
    ["huruf O", `${ejaan("F14")} ${tertulis("86,29%", "G14")}`],
    ["rasio dokter", `${ejaan("F15")} ${tertulis("111,00%", "G15")}`],
    ["target kata", "Target di sel E16 tidak terbaca sebagai angka; tulis angkanya saja."],
    ["target kosong", "Target di sel E17 belum terisi."],
    ["ambigu", "Realisasi di sel F18 dapat dibaca sebagai ribuan atau desimal; tulis sebagai angka."],
    ["temuan ada", `Target di sel E22 tidak lebih dari nol, sehingga capaian tidak dapat dihitung. ${tertulis("0,00%", "G22")}`],
    ["galat", `Sel F25 berisi galat; perbaiki rumusnya. ${tertulis("95,00%", "G25")}`],
  ])("the note of %s names the cell and what to do", (nama, keterangan) => {
    expect([dari(rencana, nama, "Capaian"), dari(rencana, nama, "Keterangan")]).toEqual(["", keterangan]);
  });

  test("letters and signs beside a number are still shown", () => {
    const format = (nama: string, judul: string): string | undefined => barisBerisi(rencana, nama)[kolomKe(rencana, judul)]!.format;
    expect(format("nilai SAKIP", "Realisasi")).toBe('0.00" (BB)"');
    expect(format("waktu izin", "Target")).toBe('"≤ "0" hari"');
  });

  test("a capaian of another quarter than the figures says nothing about them", () => {
    const tabel = tabelContoh({ peran: ["indikator", "target", "realisasi", "capaian"], baris: [["Nama indikator", 10, 12, persen(1.07)]] });
    const kolom = tabel.kolom.map((satu, n) => (n === 3 ? { ...satu, triwulan: 4 as const } : n > 0 ? { ...satu, triwulan: 1 as const } : satu));
    const hasil = susunRingkasanCapaian({ ...tabel, kolom }, { metode: "indikator", tanggal: "-", kata: id.capaian });
    expect([dari(hasil, "Nama indikator", "Capaian"), dari(hasil, "Nama indikator", "Keterangan")]).toEqual([1.2, ""]);
  });
});

describe("what stands below the table", () => {
  const bertanda = (tanda: string): ReturnType<typeof tabelContoh> => ({
    ...tabelContoh(satuBaris(83, `82,96${tanda}`)),
    catatan: [{ row: 9, teks: "*  : menggunakan realisasi tahun 2022", tanda: "*" }, { row: 10, teks: "Sumber: BPS" }],
  });

  test.each(["*", "*)"])("the mark %s keeps the meaning that the source gives it", (tanda) => {
    const rencana = susunRingkasanCapaian(bertanda(tanda), { metode: "indikator", tanggal: "-", kata: id.capaian });
    const teks = rencana.sel.flat().map(nilai);
    expect(teks).toContain("* : menggunakan realisasi tahun 2022");
    expect(teks).not.toContain("Tanda * pada angka mengikuti tabel sumber.");
    expect(teks).not.toContain("Sumber: BPS");
  });

  test("counts are rows as wide as the table, so that no page of a print holds a narrow list under a wide header", () => {
    const rencana = susun(BIRO_PERENCANAAN_2023);
    const awal = rencana.sel.findIndex((baris) => nilai(baris[0]!) === "Jumlah indikator menurut capaian");
    expect(rencana.sel[awal - 1]!.some((sel) => nilai(sel) !== "")).toBe(true);
    expect(rencana.gabung).toContainEqual({ row: awal, col: 0, rows: 1, cols: rencana.lebar.length });
    expect(rencana.gabung).toContainEqual({ row: awal + 1, col: 0, rows: 1, cols: kolomKe(rencana, "Capaian") });
  });
});

test("words of the scale are in the language of the sheet", () => {
  const rencana = susun(satuBaris(80, 88), { kata: en.capaian });
  expect(dari(rencana, "Nama indikator", "Predikat (rating)")).toBe("Above 100%");
  expect(rumus(barisBerisi(rencana, "Nama indikator")[5]!)).toContain('"Above 100%"');
  expect(rencana.sel.flat().map(nilai).filter((isi) => /Di atas|terhadap/.test(String(isi)))).toEqual([]);
});

describe("labels", () => {
  test("text that begins with = stays text", () => {
    const rencana = susun({ ...SERBA_ADA, judul: "=Judul tabel" });
    expect(rencana.sel[1]![0]!.isi).toEqual({ jenis: "teks", teks: "=Judul tabel" });
    expect(rumus(barisBerisi(rencana, "=1+1 sebagai nama")[2]!)).toBe("=TRIM('Data ''23!'!$B$6)");
  });

  test("rows of one sasaran stand together, however it is spelled and wherever they stood", () => {
    const rencana = susun(SERBA_ADA);
    const sasaran = rencana.sel.map((baris) => nilai(baris[1]!)).filter((isi) => /sasaran (dua|tiga)/i.test(String(isi)));
    expect(sasaran).toEqual(["Sasaran dua", "Sasaran tiga"]);
  });

  test("a table without sasaran has no means by sasaran and needs only one overall row", () => {
    const rencana = susun(satuBaris(80, 88), { metode: "sasaran" });
    expect(rencana.sel.flat().map(nilai)).not.toContain("Rerata sasaran");
    expect(dari(rencana, "Capaian kinerja (rerata seluruh indikator)", "Capaian")).toBe(1.1);
  });

  test("the planner's own keterangan is kept behind ours", () => {
    const rencana = susun({ peran: ["indikator", "target", "realisasi", "keterangan"], baris: [["Nama indikator", 80, "", "menunggu rilis BPS"]] });
    expect(dari(rencana, "Nama indikator", "Keterangan")).toBe("Belum ada realisasi. menunggu rilis BPS");
  });
});

test("the columns of the table's own year are taken where there are several", () => {
  const tabel = tabelContoh({ tahun: 2023, peran: ["indikator", "target", "realisasi", "target", "realisasi"], baris: [["Nama indikator", 1, 9, 80, 88]] });
  const tahun = [undefined, 2022, 2022, 2023, 2023];
  const bertahun = { ...tabel, kolom: tabel.kolom.map((kolom, n) => (tahun[n] ? { ...kolom, tahun: tahun[n] } : kolom)) };
  const rencana = susunRingkasanCapaian(bertahun, { metode: "indikator", tanggal: "-", kata: id.capaian });
  expect(dari(rencana, "Nama indikator", "Capaian")).toBe(1.1);
});

test("a table without target or realisasi cannot be summarised", () => {
  const tabel = tabelContoh({ peran: ["indikator", "target"], baris: [["a", 1]] });
  expect(bisaDiringkas(tabel)).toBe(false);
  expect(() => susunRingkasanCapaian(tabel, { metode: "indikator", tanggal: "-", kata: id.capaian })).toThrow("no target or realisasi");
});

test("a scale that is not of capaian is a fault of the caller", () => {
  expect(() => susun(BIRO_PERENCANAAN_2023, { skala: "SKM" })).toThrow("no scale of capaian");
});
