/** The first minute: what is seen at once in a full workbook, and what an empty one is offered. */
import { screen, waitFor, within } from "@testing-library/react";
import type { RencanaTemplat } from "../../src/domain/templat/types";
import { SIMPANAN_KOSONG } from "../../src/domain/simpanan/types";
import type { JenisTabel } from "../../src/domain/tabel/types";
import { GalatBuku } from "../../src/taskpane/layanan";
import { bukaPanel, gantiKeInggris } from "./bantu";
import { layananPalsu, lembar, mesinPalsu, tabel, temuan } from "./palsu";

const KOSONG = [lembar("Sheet1", { values: [] })];
const JENIS: readonly JenisTabel[] = ["pk", "capaian", "triwulan", "menengah", "anggaran", "ro", "ikpa", "rekap"];
const TABEL = JENIS.map((jenis, n) => tabel(`Lembar ${n}`, "A3:E12", jenis));
const TEMUAN = ["D4", "D5", "D6"].map((sel) => temuan({ tingkat: "galat", lembar: "Lembar 1", sel, pesan: `Salah di ${sel}.` }));
const PENUH = TABEL.map((satu) => lembar(satu.lembar));

const bukaPenuh = (ganti = {}) =>
  bukaPanel({ layanan: layananPalsu(PENUH, ganti), mesin: mesinPalsu({ tabel: TABEL, temuan: TEMUAN }), lihatSaatBuka: true });

async function bukaKosong(ganti = {}, awal = SIMPANAN_KOSONG) {
  const panel = await bukaPanel({ layanan: layananPalsu(KOSONG, ganti, awal), lihatSaatBuka: true });
  await screen.findByRole("heading", { name: "Mulai dari templat" });
  return panel;
}

afterEach(() => window.localStorage.clear());

describe("a full workbook", () => {
  it("is recognised at once, without a click and without a change, and what is seen is said in one line", async () => {
    const { layanan } = await bukaPenuh();
    expect(await screen.findByText("4 tabel indikator, 2 tabel anggaran, 1 tabel penilaian, 1 tabel lain, 3 temuan")).toBeTruthy();
    expect(screen.getByRole("region", { name: "Daftar temuan" })).toBeTruthy();
    expect(layanan.panggilan).toEqual([]);
  });

  it("says the same in English, by number", async () => {
    const { pengguna } = await bukaPenuh();
    await screen.findByRole("heading", { name: "Hasil pemeriksaan" });
    await gantiKeInggris(pengguna);
    expect(await screen.findByText("4 indicator tables, 2 budget tables, 1 score table, 1 other table, 3 findings")).toBeTruthy();
  });

  it("leaves the focus where it was; a check that is asked for takes it to the result", async () => {
    const { pengguna } = await bukaPenuh();
    await screen.findByRole("heading", { name: "Hasil pemeriksaan" });
    expect(document.activeElement).toBe(document.body);
    await pengguna.click(screen.getByRole("button", { name: "Periksa lagi" }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Hasil pemeriksaan" })));
  });

  it("offers the button and no complaint where a cell is being edited while the pane opens", async () => {
    let sibuk = true;
    const { pengguna } = await bukaPenuh({
      bacaBuku: async () => {
        if (sibuk) throw new GalatBuku("MODE_SUNTING");
        return { lembar: PENUH };
      },
    });
    const tombol = await screen.findByRole("button", { name: "Periksa buku kerja" });
    expect(screen.queryByRole("alert")).toBeNull();
    sibuk = false;
    await pengguna.click(tombol);
    expect(await screen.findByRole("heading", { name: "Hasil pemeriksaan" })).toBeTruthy();
  });

  it("can be stopped, and then be checked by the button", async () => {
    const { pengguna } = await bukaPenuh({ bacaBuku: () => new Promise<never>(() => undefined) });
    await pengguna.click(await screen.findByRole("button", { name: "Batal" }));
    expect(await screen.findByText("Dibatalkan. Tidak ada yang diubah.")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Periksa buku kerja" })).toBeTruthy();
  });
});

describe("a workbook without tables", () => {
  it("is offered the four forms and the samples", async () => {
    await bukaKosong();
    const tawaran = screen.getByRole("region", { name: "Mulai dari templat" });
    expect(within(tawaran).getAllByRole("button").map((tombol) => tombol.textContent)).toEqual([
      "Buat Perjanjian Kinerja",
      "Buat Pengukuran Kinerja",
      "Buat Realisasi Anggaran",
      "Buat Survei Kepuasan Masyarakat",
    ]);
    const contoh = within(screen.getByRole("region", { name: "Lihat contoh yang sudah terisi" })).getAllByRole("link");
    expect(contoh.map((tautan) => [tautan.getAttribute("href"), tautan.hasAttribute("download")])).toEqual([
      ["contoh/biro-perencanaan-2023.xlsx", true],
      ["contoh/ditjen-rehsos-2023.xlsx", true],
    ]);
    expect(screen.getByText(/Bila Excel menolak unduhan/)).toBeTruthy();
  });

  it("makes a form of the year that is typed, says where, and tells what to do next", async () => {
    const { pengguna, layanan } = await bukaKosong();
    await pengguna.type(screen.getByRole("textbox", { name: "Tahun laporan" }), "2026");
    await pengguna.click(screen.getByRole("button", { name: "Buat Pengukuran Kinerja" }));
    expect(await screen.findByText("Lembar “Pengukuran Kinerja” sudah terbuka. Isi sel yang kosong, lalu tekan “Periksa lagi”.")).toBeTruthy();
    expect(screen.getByRole("heading", { name: "Isi buku kerja ini" })).toBeTruthy();
    expect(screen.queryByText("Buku kerja ini masih kosong")).toBeNull();
    const [, rencana] = layanan.panggilan.find(([nama]) => nama === "tulisTemplat") as [string, RencanaTemplat];
    expect(rencana.sel[0]![0]!.isi).toEqual({ jenis: "teks", teks: "Pengukuran Kinerja Tahun 2026" });
    expect(JSON.stringify(rencana.sel)).toContain("LKJ.CAPAIAN(");
  });

  it("knows the year that the workbook keeps, and refuses what is no year", async () => {
    const { pengguna } = await bukaKosong({}, { ...SIMPANAN_KOSONG, setelan: { tahun: "2024" } });
    const kotak = screen.getByRole("textbox", { name: "Tahun laporan" }) as HTMLInputElement;
    expect(kotak.value).toBe("2024");
    await pengguna.clear(kotak);
    await pengguna.type(kotak, "20x6");
    expect(await screen.findByText("Isi dengan tahun, misalnya 2025.")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Buat Perjanjian Kinerja" }).hasAttribute("disabled")).toBe(true);
  });

  it("writes native formulas where this Excel lacks our functions, and says so", async () => {
    const { pengguna, layanan } = await bukaKosong({ adaFungsi: () => false });
    expect(screen.getByText(/memakai rumus Excel biasa/)).toBeTruthy();
    await pengguna.click(screen.getByRole("button", { name: "Buat Realisasi Anggaran" }));
    await screen.findByText(/sudah terbuka/);
    expect(JSON.stringify(layanan.panggilan)).not.toContain("LKJ.");
  });

  it("says in a sentence why no sheet could be made", async () => {
    const { pengguna } = await bukaKosong({ tulisTemplat: () => Promise.reject(new GalatBuku("STRUKTUR_TERLINDUNG")) });
    await pengguna.click(screen.getByRole("button", { name: "Buat Perjanjian Kinerja" }));
    expect(await screen.findByText(/[Ss]truktur buku kerja/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "Buat Perjanjian Kinerja" }).hasAttribute("disabled")).toBe(false);
  });

  it("is offered them beside a text without tables, too", async () => {
    await bukaPanel({ layanan: layananPalsu([lembar("Surat")]), lihatSaatBuka: true });
    expect(await screen.findByRole("heading", { name: "Tabel indikator tidak ditemukan" })).toBeTruthy();
    expect(await screen.findByRole("heading", { name: "Mulai dari templat" })).toBeTruthy();
  });
});
