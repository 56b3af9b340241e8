/** Bad input in the browser: a sentence that says what to do, and the workbook as it was. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { bukaMeja, type Meja } from "../support/meja";

let meja: Meja;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "lkj-e2e-"));
  meja = await bukaMeja({ berkas: "contoh/ditjen-rehsos-2023.xlsx" });
}, 120_000);
afterAll(async () => {
  await meja.tutup();
  await rm(folder, { recursive: true, force: true });
});

const namaBerkas = () => meja.page.locator("#nama-berkas").textContent();
const periksa = () => meja.panel.getByRole("button", { name: /^Periksa (buku kerja|lagi)$/ });
const lembarPertama = () =>
  meja.excel(async (context) => {
    const used = context.workbook.worksheets.getFirst().getUsedRange();
    used.load("values");
    await context.sync();
    return JSON.stringify(used.values);
  });

async function berkas(nama: string, isi: string | Uint8Array): Promise<string> {
  const file = path.join(folder, nama);
  await writeFile(file, isi);
  return file;
}

describe("bad input", () => {
  it("leaves the open workbook alone when the chosen file is no workbook, and says so", async () => {
    const sebelum = await lembarPertama();
    await meja.page.locator("#berkas").setInputFiles(await berkas("catatan.xlsx", "ini bukan buku kerja"));
    await meja.page.getByRole("alert").getByText(/catatan\.xlsx/).waitFor();
    expect(await namaBerkas()).toBe("ditjen-rehsos-2023.xlsx");
    expect(await lembarPertama()).toBe(sebelum);
    await meja.page.locator("#pesan-tutup").click();
  });

  it("asks for Enter while a cell is being edited, and checks after it", async () => {
    await meja.keSel("J3");
    await meja.page.keyboard.type("sedang mengetik");
    await periksa().click();
    await meja.panel.getByText(/Tekan Enter atau Esc/).first().waitFor();
    await meja.page.locator("#lembar canvas").first().focus();
    await meja.page.keyboard.press("Escape");
    await periksa().click();
    await meja.panel.getByRole("heading", { name: "Hasil pemeriksaan" }).waitFor();
  });

  it("names a protected sheet and the next step when a formula cannot be inserted", async () => {
    await meja.excel(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.protection.protect();
      sheet.getRange("K9").select();
      await context.sync();
    });
    await meja.panel.getByRole("tab", { name: "Rumus" }).click();
    await meja.panel.getByRole("button", { name: /CAPAIAN/ }).first().click();
    await meja.panel.getByRole("button", { name: /Sisipkan/ }).first().click();
    await meja.panel.getByText("Lembar terlindung").waitFor();
    expect((await meja.selAktif()).rumus).toBe("");
    await meja.excel(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.unprotect();
      await context.sync();
    });
  });

  it("reads sheets whose names hold quotes and exclamation marks, and goes to their cells", async () => {
    await meja.excel(async (context) => {
      const sheet = context.workbook.worksheets.add("Data '26! (uji)");
      sheet.getRange("A1:D4").values = [
        ["Indikator Kinerja", "Target", "Realisasi", "Capaian"],
        ["Jumlah dokumen perencanaan", 40, 46, 1.25],
        ["Jumlah laporan evaluasi", 12, 12, 1],
        ["Jumlah rekomendasi kebijakan", 20, 18, 0.9],
      ];
      sheet.getRange("D2:D4").numberFormat = [["0.00%"], ["0.00%"], ["0.00%"]];
      await context.sync();
    });
    await meja.panel.getByRole("tab", { name: "Periksa" }).click();
    await periksa().click();
    const kartu = meja.panel.getByRole("button", { name: /125,00%.*target 40/ }).first();
    await kartu.waitFor();
    await kartu.click();
    expect(await meja.selAktif()).toMatchObject({ lembar: "Data '26! (uji)", sel: "D2" });
  });

  it("says that an empty workbook is empty", async () => {
    await meja.kosongkan();
    await periksa().click();
    await meja.panel.getByText("Buku kerja ini masih kosong").waitFor();
  });

  it("leaves no error behind", () => {
    expect(meja.galatHalaman).toEqual([]);
    expect(meja.konsol).toEqual([]);
    expect(meja.permintaanLuar).toEqual([]);
  });
});
