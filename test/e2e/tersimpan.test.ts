/**
 * What the workbook keeps, in a browser: settings and marks are saved with the file, stand in it when it is opened again
 * elsewhere, hold there, and can be taken away there. Settings travel as a file of their own, too.
 */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { pengaturan as k, panel as p } from "../../src/strings/id";
import { xlsx } from "../../src/xlsx/excelts";
import { bukaMeja, type Meja } from "../support/meja";

let folder: string;
let meja: Meja;
/** As at a colleague's: another browser, the saved file. */
let lain: Meja;
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "lkj-e2e-"));
  meja = await bukaMeja();
  await hasil(meja).waitFor();
}, 120_000);
afterAll(async () => {
  await meja.tutup();
  await lain?.tutup();
  await rm(folder, { recursive: true, force: true });
});

const hasil = ({ panel }: Meja) => panel.getByRole("heading", { name: p.periksa.hasil });
const tempat = ({ panel }: Meja, nama: keyof typeof p.tempat) => panel.getByRole("tab", { name: p.tempat[nama], exact: true }).click();
const tombol = ({ panel }: Meja, nama: string | RegExp) => panel.getByRole("button", { name: nama });
const tahun = ({ panel }: Meja) => panel.getByRole("tabpanel", { name: p.tempat.pengaturan }).getByRole("textbox", { name: k.tahun });
const polaritas = ({ panel }: Meja) => panel.getByRole("combobox", { name: /Indeks Kualitas Kebijakan/ });
const jumlahTemuan = async ({ panel }: Meja) => (await panel.getByText(/tabel indikator, .* temuan$/).textContent()) ?? "";

async function aturan(bytes: Uint8Array): Promise<number> {
  return (await xlsx.read(bytes)).sheets.reduce((n, { conditionalFormats }) => n + conditionalFormats.length, 0);
}

describe("settings and marks in a saved workbook", () => {
  let semula: string;

  it("keeps settings and marks only after a click, and saves them with the workbook", async () => {
    semula = await jumlahTemuan(meja);
    await tombol(meja, p.tanda.tandai).click();
    await meja.panel.getByText(p.tanda.ditandaiJudul).waitFor();
    await tempat(meja, "pengaturan");
    await tahun(meja).fill("2023");
    await meja.panel.getByRole("radio", { name: p.ringkas.metodeSasaran }).click();
    await meja.panel.getByRole("radio", { name: "120%" }).click();
    await tombol(meja, k.polaritas.kenali).click();
    await polaritas(meja).first().selectOption("turun");
    await meja.panel.getByText(k.belumDisimpan).waitFor();
    await tombol(meja, k.simpan).click();
    await meja.panel.getByText(k.tersimpanJudul).waitFor();
    const bytes = await meja.simpan();
    expect(await aturan(bytes)).toBeGreaterThan(0);
    await writeFile(path.join(folder, "tersimpan.xlsx"), bytes);
  });

  it("has them in another browser that opens the file, and they hold there", async () => {
    lain = await bukaMeja({ berkas: "contoh/ditjen-rehsos-2023.xlsx" });
    await hasil(lain).waitFor();
    await lain.page.locator("#berkas").setInputFiles(path.join(folder, "tersimpan.xlsx"));
    await lain.page.locator("#nama-berkas").getByText("tersimpan.xlsx").waitFor();
    await hasil(lain).waitFor();
    await tempat(lain, "pengaturan");
    await lain.panel.getByRole("radio", { name: "120%" }).waitFor();
    expect(await tahun(lain).inputValue()).toBe("2023");
    expect(await lain.panel.getByRole("radio", { name: "120%" }).isChecked()).toBe(true);
    expect(await lain.panel.getByRole("radio", { name: p.ringkas.metodeSasaran }).isChecked()).toBe(true);
    expect(await polaritas(lain).first().inputValue()).toBe("turun");
    // the higher the worse: the printed capaian of the indicator no longer follows
    await tempat(lain, "periksa");
    expect(await jumlahTemuan(lain)).not.toBe(semula);
    await tempat(lain, "ringkas");
    await tombol(lain, p.ringkas.cari).click();
    await tombol(lain, p.ringkas.buat).waitFor();
    const ringkas = lain.panel.getByRole("tabpanel", { name: p.tempat.ringkas });
    expect(await ringkas.getByRole("radio", { name: "120%" }).isChecked()).toBe(true);
    expect(await ringkas.getByRole("radio", { name: p.ringkas.metodeSasaran }).isChecked()).toBe(true);
  });

  it("frees every cell of its mark there", async () => {
    await tempat(lain, "periksa");
    await tombol(lain, p.tanda.hapus).click();
    await lain.panel.getByText(p.tanda.dihapusJudul).waitFor();
    expect(await aturan(await lain.simpan())).toBe(0);
  });
});

describe("settings as a file for the whole office", () => {
  it("are exported, and taken over by another workbook", async () => {
    const [unduhan] = await Promise.all([meja.page.waitForEvent("download"), tombol(meja, k.berkas.ekspor).click()]);
    const berkas = path.join(folder, unduhan.suggestedFilename());
    await unduhan.saveAs(berkas);
    expect(JSON.parse(await readFile(berkas, "utf8"))).toMatchObject({ tahun: 2023, metode: "sasaran", batas: 1.2, polaritas: [{ polaritas: "turun" }] });

    await lain.page.locator("#berkas").setInputFiles(path.resolve(__dirname, "../../assets/contoh/ditjen-rehsos-2023.xlsx"));
    await lain.page.locator("#nama-berkas").getByText("ditjen-rehsos-2023.xlsx").waitFor();
    await hasil(lain).waitFor();
    await tempat(lain, "pengaturan");
    await tahun(lain).waitFor();
    expect(await tahun(lain).inputValue()).toBe("");
    await lain.panel.getByLabel(k.berkas.pilihBerkas).setInputFiles(berkas);
    await lain.panel.getByText(/^3 pilihan, 1 polaritas, dan 0 koreksi tabel dari pengaturan-lkj\.json/).waitFor();
    expect(await tahun(lain).inputValue()).toBe("2023");
    await tombol(lain, k.simpan).click();
    await lain.panel.getByText(k.tersimpanJudul).waitFor();
  });

  it.each([
    ["catatan.json", "ini bukan JSON", "catatan.json bukan berkas JSON."],
    ["lain.json", "{}", "lain.json bukan berkas pengaturan LKJ."],
    ["salah.json", JSON.stringify({ jenis: "lkj-pengaturan", versi: 1, batas: 5 }), "Bagian batas di salah.json tidak sesuai. Tidak ada yang dimuat."],
  ])("refuse %s in a sentence, and nothing is taken over", async (nama, isinya, kalimat) => {
    await writeFile(path.join(folder, nama), isinya);
    await lain.panel.getByLabel(k.berkas.pilihBerkas).setInputFiles(path.join(folder, nama));
    await lain.panel.getByRole("alert").getByText(kalimat).waitFor();
    expect(await tahun(lain).inputValue()).toBe("2023");
  });

  it("leave no fault behind", () => {
    for (const { permintaanLuar, galatHalaman, konsol } of [meja, lain]) expect([permintaanLuar, galatHalaman, konsol]).toEqual([[], [], []]);
  });
});
