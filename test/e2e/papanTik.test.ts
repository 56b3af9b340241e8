/**
 * The main story of each place by keyboard alone, at 320 px: no pointer is used. At every stop the focus is seen, in view and
 * not covered, and no deed loses it.
 */
import * as id from "../../src/strings/id";
import { bukaMeja, type Meja } from "../support/meja";
import { aturLebar } from "../support/panelPeramban";
import { PapanTik } from "../support/papanTik";

const p = id.panel;
const BANYAK = 150;

let meja: Meja;
let papan: PapanTik;
beforeAll(async () => {
  meja = await bukaMeja({ lebar: 1300, tinggi: 760 });
  await meja.page.emulateMedia({ reducedMotion: "reduce" });
  await aturLebar(meja, 320);
  await tambahLembar();
  papan = new PapanTik(meja);
}, 120_000);
afterAll(() => meja?.tutup());
afterEach(() => expect(papan.keberatan()).toEqual([]));

/** More findings than are drawn at once, and a total that is wrong in one way only. */
function tambahLembar(): Promise<void> {
  return meja.excel(async (context) => {
    const banyak = context.workbook.worksheets.add("Banyak");
    const baris = Array.from({ length: 150 }, (_, i) => [`Nilai indikator nomor ${i + 1}`, 50 + (i % 40), 40 + (i % 30), 2]);
    banyak.getRange("A1:D151").values = [["Indikator Kinerja", "Target", "Realisasi", "Capaian"], ...baris];
    banyak.getRange("D2:D151").numberFormat = baris.map(() => ["0.00%"]);
    const uang = context.workbook.worksheets.add("Uang");
    uang.getRange("A1:D5").values = [
      ["Kegiatan", "Pagu", "Realisasi", "Sisa"],
      ["Kegiatan satu", 100, 90, 10],
      ["Kegiatan dua", 250, 190, 60],
      ["Kegiatan tiga", 300, 210, 90],
      ["Jumlah", 650, 490, 165],
    ];
    await context.sync();
  });
}

const isiSel = (lembar: string, sel: string): Promise<unknown> =>
  meja.excel(`async (context) => {
    const range = context.workbook.worksheets.getItem(${JSON.stringify(lembar)}).getRange(${JSON.stringify(sel)});
    range.load("formulas");
    await context.sync();
    return range.formulas[0][0];
  }` as unknown as (context: Excel.RequestContext) => Promise<unknown>);

const pilihSel = (lembar: string, sel: string): Promise<void> =>
  meja.excel(`async (context) => {
    const sheet = context.workbook.worksheets.getItem(${JSON.stringify(lembar)});
    sheet.activate();
    sheet.getRange(${JSON.stringify(sel)}).select();
    await context.sync();
  }` as unknown as (context: Excel.RequestContext) => Promise<void>);

const kartuTergambar = () => meja.panel.getByRole("region", { name: p.periksa.daftar }).getByRole("button", { name: /, sel [A-Z]+\d+ / }).count();

/** To the tabs, and along them to a place. */
async function tempat(nama: keyof typeof p.tempat): Promise<void> {
  await papan.ke(new RegExp(`^(${p.tempat.periksa}|${p.tempat.ringkas}|${p.tempat.rumus}|${p.tempat.bagikan}|${p.tempat.pengaturan})$`), "Shift+Tab");
  await papan.ke(p.tempat[nama], "ArrowRight");
}

describe("by keyboard alone", () => {
  it("the tabs are the first stop, and arrows open their places", async () => {
    await meja.panel.getByRole("heading", { name: p.periksa.hasil }).waitFor();
    await papan.masuk();
    for (const nama of ["ringkas", "rumus", "bagikan", "pengaturan"] as const) {
      expect(await papan.tekan("ArrowRight")).toBe(p.tempat[nama]);
      await meja.panel.getByRole("tabpanel", { name: p.tempat[nama], exact: true }).getByRole("heading", { level: 2 }).waitFor();
    }
    expect(await papan.tekan("ArrowLeft", "ArrowLeft", "ArrowLeft", "ArrowLeft")).toBe(p.tempat.periksa);
  });

  it("Periksa: the check is started and ends at its result", async () => {
    await papan.ke(/^Periksa lagi$/);
    await papan.lakukan();
    await papan.sampai(p.periksa.hasil);
  });

  it("Periksa: the list is walked to its end, far beyond what is drawn, and back", async () => {
    await papan.ke(/, sel [A-Z]+\d+ /);
    const pertama = (await papan.lihat("the list"));
    for (let n = 0; n < 25; n++) await papan.tekan("ArrowDown");
    await papan.tekan("End");
    for (let n = 0; n < 3; n++) await papan.tekan("ArrowUp");
    expect(await kartuTergambar()).toBeLessThan(BANYAK / 2);
    expect(await papan.tekan("Home")).toBe(pertama);
  });

  it("Periksa: Enter goes to the cell and opens the finding, whose parts follow", async () => {
    for (let n = 0; n < 400 && !/^Uang, sel D5 /.test(await papan.tekan("ArrowDown")); n++);
    await papan.lakukan();
    await papan.sampai(/^Uang, sel D5 /);
    expect(await meja.selAktif()).toMatchObject({ lembar: "Uang", sel: "D5" });
    await papan.ke(/^Uang, sel B5/);
  });

  it("Periksa: a fix is applied and taken back", async () => {
    await papan.ke(/^Terapkan perbaikan: /);
    await papan.lakukan();
    await papan.sampai(/^Kembalikan/);
    expect(await isiSel("Uang", "D5")).toBe(160);
    await papan.lakukan();
    await papan.sampai(/^Terapkan perbaikan: /);
    expect(await isiSel("Uang", "D5")).toBe(165);
    await papan.ke(p.umum.tutup, "Shift+Tab");
    await papan.lakukan();
    expect(await papan.lihat("closing the message")).not.toBe("");
  });

  it("Periksa: a finding is accepted with a reason, and the next one has the focus", async () => {
    await papan.ke(/^Memang begitu: /);
    await papan.lakukan();
    await papan.sampai("");
    await papan.tekan("Escape");
    await papan.sampai(/^Memang begitu: /);
    await papan.lakukan();
    await papan.tekan("Tab", "Enter");
    await papan.lihat("Simpan without a reason");
    await meja.page.keyboard.type("Sisa memuat kegiatan keempat.");
    await papan.ke(p.terima.simpan);
    await papan.lakukan();
    await papan.sampai(/, sel [A-Z]+\d+ /);
  });

  it("Ringkas: a summary is chosen, looked at, made and taken back", async () => {
    await tempat("ringkas");
    await papan.ke(p.ringkas.cari);
    await papan.lakukan();
    await meja.panel.getByRole("button", { name: p.ringkas.buat }).waitFor();
    await papan.lihat("reading the tables");
    await papan.ke(p.ringkas.jenis);
    await papan.tekan("ArrowDown");
    await papan.tekan("ArrowUp");
    await papan.ke(p.ringkas.tampilkanRumus);
    await papan.tekan("Space");
    await papan.ke(p.ringkas.buat);
    await papan.lakukan();
    await meja.panel.getByText(p.ringkas.selesaiJudul).waitFor();
    await papan.sampai(p.ringkas.buat);
    await papan.ke(p.ringkas.kembalikan, "Shift+Tab");
    await papan.lakukan();
    await meja.panel.getByText(p.ringkas.dikembalikanJudul).waitFor();
    await papan.lihat("taking the summary back");
  });

  it("Rumus: a function is sought and opened, its arguments are taken from the selection, it is inserted", async () => {
    const k = id.rumusPanel;
    await tempat("rumus");
    await papan.ke(p.rumus.cari);
    await meja.page.keyboard.type("capaian");
    await papan.ke(/^CAPAIAN/);
    await papan.lakukan();
    for (const [nama, sel] of [["target", "B2"], ["realisasi", "C2"]] as const) {
      await pilihSel("Uang", sel);
      await papan.ke(k.ambilUntuk.replace("{nama}", nama));
      await papan.lakukan();
      await meja.panel.locator(`input[value="Uang!${sel}"]`).waitFor();
      expect(await papan.lihat(`taking ${nama}`)).toBe(k.ambilUntuk.replace("{nama}", nama));
    }
    await pilihSel("Uang", "F2");
    await papan.ke(k.sisipkanUntuk.replace("{nama}", "CAPAIAN"));
    await papan.lakukan();
    await meja.panel.getByText(p.rumus.tersisipJudul).waitFor();
    expect(await papan.lihat("inserting")).toBe(k.sisipkanUntuk.replace("{nama}", "CAPAIAN"));
    expect(await isiSel("Uang", "F2")).toBe("=LKJ.CAPAIAN(B2,C2)");
    await papan.ke(p.umum.tutup, "Shift+Tab");
    await papan.lakukan();
    await papan.lihat("closing the message");
  });

  it("Rumus: the cell is explained, and reading goes on there", async () => {
    await tempat("rumus");
    await papan.ke(id.jelaskan.panel.tombol);
    await papan.lakukan();
    await papan.sampai("Uang, sel F2");
  });

  it("Bagikan: the list is prepared, shared and restored", async () => {
    const k = id.bagikan;
    await tempat("bagikan");
    await papan.ke(k.asli);
    await papan.tekan("ArrowDown");
    await papan.tekan("ArrowUp");
    await papan.ke(k.siapkan);
    await papan.lakukan();
    await meja.panel.getByRole("region", { name: k.pratinjau }).waitFor();
    await papan.lihat("preparing");
    await papan.ke(k.ganti);
    await papan.lakukan();
    await meja.panel.getByText(k.selesaiJudul).waitFor();
    await papan.lihat("sharing");
    expect(await isiSel("Uang", "F2")).not.toMatch(/LKJ/);
    await papan.ke(k.kembalikan);
    await papan.lakukan();
    await meja.panel.getByText(k.kembaliJudul).waitFor();
    await papan.lihat("restoring");
    expect(await isiSel("Uang", "F2")).toMatch(/^=LKJ\.CAPAIAN\(/);
  });

  it("Pengaturan: the year is changed and stored, and the settings exported", async () => {
    const k = id.pengaturan;
    await tempat("pengaturan");
    await papan.ke(k.tahun);
    await meja.page.keyboard.type("2023");
    await papan.ke(k.simpan);
    await papan.lakukan();
    await meja.panel.getByText(k.tersimpanJudul).waitFor();
    await papan.lihat("storing");
    await papan.ke(k.berkas.ekspor, "Shift+Tab");
    const [unduhan] = await Promise.all([meja.page.waitForEvent("download"), papan.lakukan()]);
    expect(unduhan.suggestedFilename()).toBe(k.berkas.nama);
  });

  it("leaves no fault behind", () => {
    expect([meja.galatHalaman, meja.konsol]).toEqual([[], []]);
  });
});
