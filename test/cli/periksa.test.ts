import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { jalankanPeriksa, type BentukHasil } from "../../src/cli/periksa";
import { bacaBuku } from "../../src/domain/tabel/bacaTabel";
import { periksa } from "../../src/domain/periksa/engine";
import { kunciTemuan } from "../../src/domain/simpanan/pengecualian";
import { RUANG_NAMA, SIMPANAN_KOSONG } from "../../src/domain/simpanan/types";
import { tulisSimpanan } from "../../src/domain/simpanan/xmlSimpanan";
import { emptySheet, emptyWorkbook, cellKey, type WorkbookModel } from "../../src/xlsx/model";
import { xlsx } from "../../src/xlsx/excelts";
import { bacaSnapshot } from "../support/snapshot";

const AKAR = join(__dirname, "../..");
const BIRO = join(AKAR, "assets/contoh/biro-perencanaan-2023.xlsx");

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "lkj-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function berkas(nama: string, grid: readonly (readonly (string | number)[])[]): Promise<string> {
  const lembar = emptySheet("Ukur 'A'!");
  grid.forEach((baris, r) => baris.forEach((value, c) => lembar.cells.set(cellKey(r, c), { value })));
  const model: WorkbookModel = { ...emptyWorkbook(), sheets: [{ ...lembar, name: "Ukur 'A' & B" }] };
  const jalur = join(folder, nama);
  writeFileSync(jalur, await xlsx.write(model));
  return jalur;
}

async function jalankan(nama: readonly string[], bentuk: BentukHasil): Promise<{ kode: number; keluar: string; masalah: string }> {
  const [keluar, masalah]: [string[], string[]] = [[], []];
  const kode = await jalankanPeriksa(nama, bentuk, { keluar: (t) => keluar.push(t), masalah: (t) => masalah.push(t) });
  return { kode, keluar: keluar.join("\n"), masalah: masalah.join("\n") };
}

/** The same file with a state of ours in it. */
async function berkasBersimpanan(nama: string, grid: readonly (readonly (string | number)[])[], xml: string): Promise<string> {
  const jalur = await berkas(nama, grid);
  const model = await xlsx.read(readFileSync(jalur));
  model.customXml.push({ id: "{5B2B7B1E-0000-4000-8000-000000000001}", namespace: RUANG_NAMA, xml });
  writeFileSync(jalur, await xlsx.write(model));
  return jalur;
}

const BERSIH = [["Indikator", "Target", "Realisasi", "Capaian"], ["Nilai A", 80, 88, 1.1]];

describe("periksa --json", () => {
  test("satu berkas menjadi satu objek dengan bentuk yang tetap", async () => {
    const { kode, keluar } = await jalankan([BIRO], "json");
    const hasil = JSON.parse(keluar) as { berkas: string; tabel: object[]; temuan: { aturan: string; sel: string }[] };
    expect(kode).toBe(1);
    expect(Object.keys(hasil)).toEqual(["berkas", "tabel", "temuan"]);
    expect(hasil.berkas).toBe(BIRO);
    expect(hasil.tabel[0]).toEqual({
      lembar: expect.any(String),
      rentang: expect.stringMatching(/^[A-Z]+\d+:[A-Z]+\d+$/),
      jenis: "pk",
      kolom: expect.arrayContaining([{ huruf: "D", peran: "target", judul: expect.any(String) }]),
    });
    const ippn = hasil.temuan.find((t) => t.aturan === "HT001" && t.sel === "E6");
    expect(ippn).toEqual({
      aturan: "HT001",
      slug: "capaian-bukan-realisasi-per-target",
      tingkat: "galat",
      lembar: "Pengukuran",
      sel: "E6",
      pesan: expect.stringContaining("seharusnya 107,02%"),
      data: expect.objectContaining({ tercetak: 1.0967, terhitung: 88.83 / 83, targetCocok: 81 }),
      terkait: expect.arrayContaining([{ lembar: "PK 2023", sel: "D6" }]),
    });
  });

  test("beberapa berkas menjadi larik dalam urutan yang diminta", async () => {
    const bersih = await berkas("bersih.xlsx", BERSIH);
    const { kode, keluar } = await jalankan([bersih, BIRO], "json");
    expect((JSON.parse(keluar) as { berkas: string }[]).map((h) => h.berkas)).toEqual([bersih, BIRO]);
    expect(kode).toBe(1);
  });

  test("tanpa galat keluar 0, juga bila ada saran", async () => {
    const { kode, keluar } = await jalankan([await berkas("saran.xlsx", [...BERSIH, ["Nilai B", 80, "88*", 1.1]])], "json");
    expect(kode).toBe(0);
    expect((JSON.parse(keluar) as { temuan: { tingkat: string }[] }).temuan.map((t) => t.tingkat)).toEqual(["saran", "saran"]);
  });

  test("berkas yang terbaca tetap dicetak bila yang lain tidak terbaca", async () => {
    const { kode, keluar, masalah } = await jalankan([join(folder, "tiada.xlsx"), await berkas("baik.xlsx", BERSIH)], "json");
    expect(kode).toBe(2);
    expect(JSON.parse(keluar)).toHaveLength(1);
    expect(masalah).toContain("Berkas tidak ditemukan");
  });
});

describe("periksa sebagai teks", () => {
  test("menyebut lembar, sel, tingkat, kalimat, dan langkah", async () => {
    const { keluar } = await jalankan([BIRO], "teks");
    expect(keluar).toMatch(/tabel diperiksa, 3 galat/);
    expect(keluar).toMatch(/Lembar Pengukuran\n/);
    expect(keluar).toMatch(/ {2}E6 +Galat HT001: Capaian 109,67% tidak sesuai.*\(lembar PK 2023, sel D6\)\.\n +Cocokkan target/);
  });

  test("mengatakan bila tidak ada temuan atau tidak ada tabel", async () => {
    expect((await jalankan([await berkas("a.xlsx", BERSIH)], "teks")).keluar).toMatch(/1 tabel diperiksa.*\nTidak ada temuan\.$/);
    expect((await jalankan([await berkas("b.xlsx", [["halo", 1]])], "teks")).keluar).toMatch(/tidak ada tabel kinerja yang dikenali/);
  });
});

describe("periksa --sarif", () => {
  test("memuat aturan, tingkat, dan letak", async () => {
    const { keluar } = await jalankan([await berkas("s.xlsx", [...BERSIH, ["Nilai B", 80, 40, 1.1]])], "sarif");
    const { version, runs } = JSON.parse(keluar) as { version: string; runs: { tool: { driver: { rules: { id: string }[] } }; results: object[] }[] };
    expect(version).toBe("2.1.0");
    expect(runs[0]!.tool.driver.rules.map((r) => r.id)).toContain("HT001");
    expect(runs[0]!.results).toEqual([
      expect.objectContaining({
        ruleId: "HT001",
        level: "error",
        locations: [
          {
            physicalLocation: { artifactLocation: { uri: expect.stringMatching(/^file:.*s\.xlsx$/) }, region: { startLine: 3, startColumn: 4 } },
            logicalLocations: [{ fullyQualifiedName: "'Ukur ''A'' & B'!D3" }],
          },
        ],
      }),
    ]);
  });
});

describe("pengaturan yang tersimpan di buku kerja", () => {
  const LEMBAR = "Ukur 'A' & B";
  const SALAH = [["Indikator", "Target", "Realisasi", "Capaian"], ["Jumlah keluhan", 80, 40, 0.5], ["Nilai A", 80, 88, 1.1], ["Nilai B", 50, 40, 1.25]];
  const temuan = async (jalur: string): Promise<string[]> => {
    const { keluar } = await jalankan([jalur], "json");
    return (JSON.parse(keluar) as { temuan: { aturan: string; sel: string }[] }).temuan.map(({ aturan, sel }) => `${aturan} ${sel}`);
  };

  test("polaritas menentukan hasilnya, dan itu disebutkan", async () => {
    expect(await temuan(await berkas("polos.xlsx", SALAH))).not.toContain("HT001 D2");
    const xml = tulisSimpanan({ ...SIMPANAN_KOSONG, setelan: { tahun: "2023" }, polaritas: [{ indikator: "Jumlah keluhan", polaritas: "turun" }] });
    const jalur = await berkasBersimpanan("polaritas.xlsx", SALAH, xml);
    expect(await temuan(jalur)).toContain("HT001 D2");
    const { masalah } = await jalankan([jalur], "json");
    expect(masalah).toBe(`${jalur}: memakai pengaturan yang tersimpan di buku kerja (tahun laporan 2023; 1 polaritas indikator).`);
  });

  test("temuan yang diterima tidak disebutkan lagi dan tidak membuat keluar 1", async () => {
    const grid = [...BERSIH, ["Nilai B", 80, 40, 1.1]];
    const tabel = bacaBuku(await bacaSnapshot(readFileSync(await berkas("galat.xlsx", grid))));
    const pengecualian = periksa(tabel).map((satu) => ({ kunci: kunciTemuan(satu, tabel), alasan: "Sudah dicek", tanggal: "2024-01-05", letakSemula: satu.sel }));
    expect(pengecualian.map(({ kunci }) => [kunci.aturan, kunci.lembar])).toContainEqual(["HT001", LEMBAR]);
    const jalur = await berkasBersimpanan("diterima.xlsx", grid, tulisSimpanan({ ...SIMPANAN_KOSONG, pengecualian }));
    const { kode, keluar, masalah } = await jalankan([jalur], "teks");
    expect([kode, keluar]).toEqual([0, expect.stringContaining("Tidak ada temuan.")]);
    expect(masalah).toContain(`${pengecualian.length} temuan diterima dan tidak disebutkan`);
  });

  test("simpanan yang rusak disebutkan dan tidak dipakai", async () => {
    const jalur = await berkasBersimpanan("rusak-simpanan.xlsx", BERSIH, `<simpanan xmlns="${RUANG_NAMA}"><polaritas`);
    const { kode, masalah } = await jalankan([jalur], "json");
    expect([kode, masalah]).toEqual([0, `${jalur}: pengaturan LKJ di buku kerja ini tidak terbaca, jadi tidak dipakai.`]);
  });
});

describe("berkas yang tidak terbaca", () => {
  test.each([
    ["bukan xlsx", "catatan.xlsx", Buffer.from("halo"), /bukan buku kerja Excel/],
    ["xls lama", "lama.xls", Buffer.from("d0cf11e0a1b11ae1".padEnd(1024, "0"), "hex"), /\.xls|tidak terbaca|rusak|sandi/i],
    ["kosong", "kosong.xlsx", Buffer.alloc(0), /bukan buku kerja Excel|rusak/],
  ])("%s: kalimat yang jelas, keluar 2, tanpa JSON", async (_nama, file, isi, kalimat) => {
    const jalur = join(folder, file);
    writeFileSync(jalur, isi);
    const { kode, keluar, masalah } = await jalankan([jalur], "json");
    expect([kode, keluar]).toEqual([2, ""]);
    expect(masalah).toMatch(kalimat);
    expect(masalah.startsWith(`${jalur}: `)).toBe(true);
  });

  test("folder tanpa buku kerja", async () => {
    const kosong = join(folder, "kosong");
    mkdirSync(kosong, { recursive: true });
    const { kode, masalah } = await jalankan([kosong], "teks");
    expect(kode).toBe(2);
    expect(masalah).toMatch(/Tidak ada berkas .xlsx/);
  });
});

describe("folder", () => {
  test("semua buku kerja di dalamnya, tanpa berkas kunci Excel, sekali saja", async () => {
    const isi = join(folder, "isi", "bawah");
    mkdirSync(isi, { recursive: true });
    const satu = await berkas(join("isi", "satu.xlsx"), BERSIH);
    const dua = await berkas(join("isi", "bawah", "dua.XLSX"), [...BERSIH, ["Nilai B", 80, 40, 1.1]]);
    writeFileSync(join(isi, "~$dua.xlsx"), "kunci");
    writeFileSync(join(isi, "catatan.txt"), "bukan buku kerja");
    const { kode, keluar } = await jalankan([join(folder, "isi"), satu], "json");
    expect(kode).toBe(1);
    expect((JSON.parse(keluar) as { berkas: string }[]).map((h) => h.berkas)).toEqual([dua, satu]);
  });
});

describe("baris perintah", () => {
  const lkj = (argumen: readonly string[], input = ""): { kode: number | null; keluar: string; masalah: string } => {
    const p = spawnSync(process.execPath, ["--import", "tsx", "src/cli/main.ts", ...argumen], { cwd: AKAR, input, encoding: "utf8" });
    return { kode: p.status, keluar: p.stdout, masalah: p.stderr };
  };

  test("tanpa argumen mencetak cara pemakaian", () => {
    const { kode, keluar } = lkj([]);
    expect(kode).toBe(0);
    expect(keluar).toMatch(/^Pemakaian:/);
  });

  test.each([
    [["periksa"], /Sebutkan berkas/],
    [["periksa", "a.xlsx", "--html"], /Pilihan “--html” tidak dikenal/],
    [["periksa", "a.xlsx", "--json", "--sarif"], /Pilih salah satu/],
    [["fungsi"], /--stdin/],
    [["hapus"], /Perintah “hapus” tidak dikenal/],
  ])("%j dijelaskan dan keluar 2", (argumen, kalimat) => {
    const { kode, masalah } = lkj(argumen);
    expect(kode).toBe(2);
    expect(masalah).toMatch(kalimat);
  });

  test("periksa dan fungsi sampai ke tujuannya", () => {
    const periksa = lkj(["periksa", BIRO, "--json"]);
    expect(periksa.kode).toBe(1);
    expect(JSON.parse(periksa.keluar)).toHaveProperty("berkas", BIRO);
    const fungsi = lkj(["fungsi", "--stdin"], '{"fn":"capaian","args":[81,80.09]}\n');
    expect([fungsi.kode, JSON.parse(fungsi.keluar)]).toEqual([0, { nilai: 80.09 / 81 }]);
  });
});
