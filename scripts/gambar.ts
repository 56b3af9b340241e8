/**
 * `npm run gambar`: makes every picture of README and docs; those of the pane come from the workbench and show the product as it is.
 * Needs the test builds (`tsx scripts/buildForTests.ts`), which `npm test` makes.
 */
import { bukaMeja, type Meja } from "../test/support/meja";
import { simpanGambar } from "./gambar/simpan";
import { gambarPemasangan } from "./gambarPemasangan";
import { gambarRingkasan } from "./gambarRingkasan";

/** Wide enough for all columns of the sheet Pengukuran and the one beside them. */
const LEBAR = 1500;
const TINGGI = 820;

async function ambil({ page }: Meja, nama: string): Promise<void> {
  await page.waitForTimeout(700); // the grid paints on its own clock
  simpanGambar(nama, await page.screenshot());
}

/** A slip of the kind that planners make: two digits swapped in a table whose total and remainders show it. */
async function salahTik(meja: Meja): Promise<void> {
  await meja.excel(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Anggaran");
    sheet.activate();
    sheet.getRange("16:16").insert("Down");
    const isi = sheet.getRange("B12:E15");
    isi.load("values");
    await context.sync();
    const angka = isi.values.map((baris) => baris.map(Number));
    const [pagu, realisasi, , sisa] = [0, 1, 2, 3].map((kolom) => angka.reduce((total, baris) => total + baris[kolom]!, 0));
    isi.values = angka; // typed, as in a table pasted from a report
    sheet.getRange("A16:E16").copyFrom("A15:E15", "Formats");
    sheet.getRange("A16:E16").values = [["Jumlah", pagu, realisasi, realisasi! / pagu!, sisa]];
    sheet.getRange("C13").values = [[874_970_705_635]];
    await context.sync();
  });
}

async function gambarPerbaikan(): Promise<void> {
  const meja = await bukaMeja({ lebar: LEBAR, tinggi: TINGGI, berkas: "contoh/ditjen-rehsos-2023.xlsx" });
  const { panel } = meja;
  try {
    await panel.getByRole("heading", { name: "Hasil pemeriksaan" }).waitFor();
    await salahTik(meja);
    await panel.getByRole("button", { name: "Periksa lagi" }).click();
    await panel.getByRole("button", { name: /digit tertukar/ }).first().click();
    await panel.getByRole("button", { name: /^Terapkan perbaikan/ }).scrollIntoViewIfNeeded();
    await ambil(meja, "perbaikan");
  } finally {
    await meja.tutup();
  }
}

/** A function filled in from cells, its result shown before it is inserted. */
async function gambarIsianRumus(meja: Meja): Promise<void> {
  const { panel } = meja;
  const kepala = panel.getByRole("button", { name: /^CAPAIAN/ });
  await kepala.click();
  for (const [sel, argumen] of [["C6", "target"], ["D6", "realisasi"]] as const) {
    await meja.keSel(sel);
    await panel.getByRole("button", { name: `Ambil pilihan untuk ${argumen}` }).click();
  }
  await meja.keSel("F6");
  await panel.getByRole("form", { name: "Isi argumen CAPAIAN" }).getByText("107,02%").waitFor();
  await kepala.evaluate((unsur) => unsur.scrollIntoView({ block: "start" }));
  await ambil(meja, "rumus-isi");
  await kepala.click();
}

/** A workbook without content, and a form made in it. */
async function gambarTemplat(meja: Meja): Promise<void> {
  const { panel } = meja;
  await meja.kosongkan();
  await panel.getByRole("tab", { name: "Periksa" }).click();
  await panel.getByRole("button", { name: "Periksa lagi" }).first().click();
  await panel.getByRole("textbox", { name: "Tahun laporan" }).fill("2026");
  await panel.getByRole("button", { name: "Buat Pengukuran Kinerja" }).click();
  await panel.getByText(/sudah terbuka/).waitFor();
  await ambil(meja, "templat");
}

async function main(): Promise<void> {
  await gambarPerbaikan();
  const meja = await bukaMeja({ lebar: LEBAR, tinggi: TINGGI });
  const { page, panel } = meja;
  try {
    await panel.getByRole("button", { name: /109,67%/ }).first().click();
    await ambil(meja, "periksa");

    await panel.getByRole("button", { name: "Tandai di lembar" }).click();
    await panel.getByText("Sel ditandai").waitFor();
    await ambil(meja, "tandai");
    await panel.getByRole("button", { name: "Hapus tanda" }).click();
    await panel.getByText("Tanda dihapus").waitFor();

    // room for the notes of the summary, and for the hint of the arguments beside the pane
    await page.setViewportSize({ width: LEBAR + 160, height: TINGGI });
    await panel.getByRole("tab", { name: "Ringkas" }).click();
    await panel.getByRole("button", { name: "Cari tabel" }).click();
    await panel.getByRole("button", { name: "Buat lembar ringkasan" }).click();
    await panel.getByText(/sudah dibuat/).waitFor();
    await ambil(meja, "ringkas");

    await meja.excel(async (context) => {
      context.workbook.worksheets.getItem("Pengukuran").activate();
      await context.sync();
    });
    await panel.getByRole("tab", { name: "Rumus" }).click();
    await gambarIsianRumus(meja);
    await meja.keSel("F6");
    await page.keyboard.type("=LKJ.CAPAIAN(C6;D6");
    await ambil(meja, "rumus");

    await page.setViewportSize({ width: LEBAR, height: TINGGI });
    await page.keyboard.type(")");
    await page.keyboard.press("Enter");
    await meja.keSel("F6");
    await panel.getByRole("button", { name: "Jelaskan sel ini" }).click();
    await panel.getByRole("heading", { name: /F6/ }).waitFor();
    await ambil(meja, "jelaskan");

    await panel.getByRole("tab", { name: "Bagikan" }).click();
    await panel.getByRole("button", { name: "Siapkan untuk dibagikan" }).click();
    await panel.getByRole("button", { name: "Ganti sekarang" }).waitFor();
    await ambil(meja, "bagikan");

    await panel.getByRole("tab", { name: "Pengaturan" }).click();
    await panel.getByRole("heading", { name: "Pengaturan" }).waitFor();
    await ambil(meja, "pengaturan");

    await gambarTemplat(meja);
  } finally {
    await meja.tutup();
  }
}

main().then(() => gambarPemasangan()).then(() => gambarRingkasan()).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
