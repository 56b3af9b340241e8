import type { SheetSnapshot } from "../../src/domain/tabel/snapshot";
import type { Langkah } from "../../src/taskpane/mesin";
import { mesinDomain, tanggalTertulis } from "../../src/taskpane/mesinDomain";
import { muatBahasa } from "../../src/taskpane/teks";
import { lembar } from "./palsu";

function habiskan<T>(langkah: Langkah<T>): { hasil: T; bagian: number[] } {
  const bagian: number[] = [];
  for (;;) {
    const { done, value } = langkah.next();
    if (done) return { hasil: value, bagian };
    if (value !== undefined) bagian.push(value);
  }
}

const PK: SheetSnapshot = lembar("PK", {
  values: [
    ["Perjanjian Kinerja Tahun 2023", "", ""],
    ["No.", "Indikator Kinerja", "Target"],
    [1, "Indeks Perencanaan Pembangunan", 81],
    [2, "Indeks Kualitas Kebijakan", 60],
  ],
});
const PENGUKURAN: SheetSnapshot = lembar("Pengukuran", {
  values: [
    ["Pengukuran Kinerja Tahun 2023", "", "", ""],
    ["Indikator Kinerja", "Target", "Realisasi", "Capaian"],
    ["Indeks Perencanaan Pembangunan", 83, 88.83, "109,67%"],
    ["Indeks Kualitas Kebijakan", 60, 66, "110%"],
  ],
});

beforeAll(() => muatBahasa("en"));

describe("the domain behind the pane", () => {
  const { hasil: tabel, bagian } = habiskan(mesinDomain.kenali([PK, PENGUKURAN]));

  it("recognises tables sheet by sheet", () => {
    expect(tabel.map(({ lembar: nama, jenis }) => [nama, jenis])).toEqual([
      ["PK", "pk"],
      ["Pengukuran", "capaian"],
    ]);
    expect(bagian).toEqual([0.5, 1]);
  });

  it.each([
    ["id", "target 81"],
    ["en", "follow from 81, the target"],
  ] as const)("finds the capaian that follows from the target of the agreement and says it in %s", (bahasa, kata) => {
    const { hasil } = habiskan(mesinDomain.periksa(tabel));
    const temuan = hasil.find(({ sel, lembar: nama }) => nama === "Pengukuran" && sel === "D3");
    expect(temuan?.tingkat).toBe("galat");
    const teks = mesinDomain.teksTemuan(temuan!, bahasa);
    expect(teks.pesan).toContain(kata);
    expect(teks.langkah).not.toBe("");
  });

  it("offers the summaries that the tables allow, each with its own tables", () => {
    const pilihan = mesinDomain.untukRingkasan(tabel);
    expect(pilihan.map(({ jenis, tabel: cocok }) => [jenis, cocok.map(({ lembar: nama }) => nama)])).toEqual([
      ["capaian", ["Pengukuran"]],
      ["standar", ["Pengukuran"]],
      ["eksekutif", ["Pengukuran"]],
    ]);
    const rencana = mesinDomain.susunRingkasan("capaian", pilihan[0]!.tabel, tabel, { metode: "indikator" }, "id");
    const rumus = rencana.sel.flat().filter(({ isi }) => isi.jenis === "rumus");
    expect(rumus.length).toBeGreaterThan(4);
  });

  it("writes the text of the executive summary from the same cells as its sheet", () => {
    const isi = mesinDomain.susunEksekutif(tabel, tabel, { metode: "indikator" }, "id");
    expect(isi.rencana.nama).toBe(mesinDomain.namaRingkasan("eksekutif", "id"));
    expect(isi.baris.flatMap(({ potongan }) => potongan.flatMap((satu) => ("angka" in satu ? satu.angka.sumber : []))).map(({ lembar: nama }) => nama)).toContain("Pengukuran");
  });

  it("offers two agreements side by side only where there are two", () => {
    const dua = habiskan(mesinDomain.kenali([PK, { ...PK, nama: "PK perubahan" }])).hasil;
    expect(mesinDomain.untukRingkasan(dua).map(({ jenis }) => jenis)).toEqual(["pk"]);
    expect(mesinDomain.susunRingkasan("pk", dua, dua, { metode: "indikator" }, "en").nama).toBe(mesinDomain.namaRingkasan("pk", "en"));
  });

  it("gives each function a category, an example and its arguments in both languages", () => {
    for (const bahasa of ["id", "en"] as const) {
      for (const kartu of mesinDomain.fungsi(bahasa)) {
        expect(kartu.kategori).not.toBe("");
        expect(kartu.contoh[0]?.rumus).toMatch(new RegExp(`^=LKJ\\.${kartu.nama}\\(`));
        expect(kartu.argumen.length).toBeGreaterThan(0);
      }
    }
  });

  it("names what it looks for", () => {
    expect(mesinDomain.aturan("id").length).toBe(mesinDomain.aturan("en").length);
    expect(mesinDomain.aturan("id")).toContain("Target bernilai nol");
  });

  it.each([
    ["id", "5 Februari 2024"],
    ["en", "5 February 2024"],
  ] as const)("writes a date in %s as %s", (bahasa, harapan) => {
    expect(tanggalTertulis(new Date(2024, 1, 5), bahasa)).toBe(harapan);
  });
});
