/**
 * States beside the main stories, in both languages: work under way and stopped, errors with their details, forms, previews, folds,
 * questions before something is deleted. In each axe-core objects to nothing, names are in the language, nothing moves for who asked
 * for less motion, and at 320 px and at its 200% zoom nothing juts out, is cut off or broken.
 */
import * as en from "../../src/strings/en";
import * as id from "../../src/strings/id";
import { gerak, namaAsing, takTerbaca } from "../support/aksesPanel";
import { bukaMeja, type Meja } from "../support/meja";
import { aturLebar, aturTema, bingkai, gambarPanel, melebihiLebar, mulaiDalamBahasa, periksaAxe } from "../support/panelPeramban";

const TEKS = { id, en } as const;
const LEBAR = 320;
/** 320 px at 200% zoom. */
const DIPERBESAR = 160;

let meja: Meja;
let lembar: readonly string[] = [];
let keberatan: string[] = [];
beforeAll(async () => {
  meja = await bukaMeja({ lebar: 1300, tinggi: 1000 });
  await meja.page.emulateMedia({ reducedMotion: "reduce" });
  await aturLebar(meja, LEBAR);
  lembar = await isiLembar();
}, 120_000);
afterAll(() => meja?.tutup());
afterEach(() => {
  const semua = keberatan;
  keberatan = [];
  expect(semua).toEqual([]);
});

/** A total that is wrong in one way only, pasted texts, and a formula of ours; answers the names of all sheets. */
function isiLembar(): Promise<readonly string[]> {
  return meja.excel(async (context) => {
    const sheet = context.workbook.worksheets.add("Uang");
    sheet.getRange("A1:D5").values = [
      ["Kegiatan", "Pagu", "Realisasi", "Sisa"],
      ["Kegiatan satu", 100, 90, 10],
      ["Kegiatan dua", 250, 190, 60],
      ["Kegiatan tiga", 300, 210, 90],
      ["Jumlah", 650, 490, 165],
    ];
    sheet.getRange("G2:G4").numberFormat = [["@"], ["@"], ["@"]];
    sheet.getRange("G2:G4").values = [["80,09*"], ["3.450"], ["dua 2 atau 3"]];
    sheet.getRange("F2").formulas = [["=LKJ.CAPAIAN(B2,C2)"]];
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map((satu) => satu.name);
  });
}

/** What the pane asks of Excel waits for ever, or is refused, until it is restored. */
const excelTertahan = (cara: "diam" | "ditolak"): Promise<void> =>
  bingkai(meja).evaluate((apa) => {
    const jendela = window as unknown as { runAsli?: typeof Excel.run };
    jendela.runAsli ??= Excel.run;
    Excel.run = (() => (apa === "diam" ? new Promise(() => undefined) : Promise.reject(new Error("uji")))) as typeof Excel.run;
  }, cara);
const excelPulih = (): Promise<void> =>
  bingkai(meja).evaluate(() => {
    Excel.run = (window as unknown as { runAsli: typeof Excel.run }).runAsli;
  });

describe.each(["id", "en"] as const)("states in %s", (bahasa) => {
  const t = TEKS[bahasa];
  const p = t.panel;
  const tombol = (nama: string | RegExp) => meja.panel.getByRole("button", { name: nama, exact: true });
  const tempat = (nama: "periksa" | "ringkas" | "rumus" | "bagikan" | "pengaturan") => meja.panel.getByRole("tab", { name: p.tempat[nama], exact: true }).click();

  async function lihat(keadaan: string): Promise<void> {
    const catat = (dari: string, semua: readonly string[]): void => void keberatan.push(...semua.map((satu) => `${keadaan} ${dari}: ${satu}`));
    catat("motion", await gerak(meja));
    catat("names", await namaAsing(meja, bahasa, lembar));
    // colours do not depend on the language
    for (const tema of bahasa === "id" ? (["gelap", "kontras", "terang"] as const) : (["terang"] as const)) {
      await aturTema(meja, tema);
      catat(tema, await periksaAxe(meja));
    }
    catat(`${LEBAR}`, [...(await melebihiLebar(meja)), ...(await takTerbaca(meja))]);
    await gambarPanel(meja, `keadaan-${bahasa}-${keadaan}-${LEBAR}`);
    await aturLebar(meja, DIPERBESAR);
    catat(`${DIPERBESAR}`, [...(await melebihiLebar(meja)), ...(await takTerbaca(meja))]);
    await gambarPanel(meja, `keadaan-${bahasa}-${keadaan}-${DIPERBESAR}`);
    await aturLebar(meja, LEBAR);
  }

  beforeAll(async () => {
    await mulaiDalamBahasa(meja, bahasa);
    await meja.panel.getByRole("heading", { name: p.periksa.hasil }).waitFor();
  });

  it("a check under way, and stopped", async () => {
    await excelTertahan("diam");
    await tombol(p.periksa.lagi).click();
    await meja.panel.getByRole("progressbar").waitFor();
    await lihat("berjalan");
    await tombol(p.umum.batal).click();
    await meja.panel.getByText(p.umum.dibatalkan).waitFor();
    await lihat("dibatalkan");
    await excelPulih();
  });

  it("an error whose details could not be copied", async () => {
    await bingkai(meja).evaluate(() => {
      Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true });
      document.execCommand = () => false;
    });
    await excelTertahan("ditolak");
    await tombol(p.periksa.lagi).click();
    await tombol(p.umum.salinRincian).click();
    await meja.panel.getByRole("textbox", { name: p.umum.rincian }).waitFor();
    await lihat("galat-rincian");
    await excelPulih();
    await tombol(p.umum.tutup).click();
    await tombol(p.periksa.lagi).click();
    await meja.panel.getByRole("alert").waitFor({ state: "detached" });
  });

  it("a finding with its fix, its polarity, and the form that wants a reason", async () => {
    await tombol(/Uang.* D5 /).first().click();
    await tombol(new RegExp(`^${p.perbaikan.terapkanUntuk.replace("{letak}", ".*D5")}$`)).waitFor();
    await lihat("perbaikan");
    await tombol(new RegExp(`^${p.terima.tombolUntuk.replace("{letak}", ".*D5")}$`)).click();
    await tombol(p.terima.simpan).click();
    await meja.panel.getByText(p.terima.wajib).waitFor();
    await lihat("terima");
    await tombol(p.terima.batal).click();
    await tombol(/E6 .*109/).first().click();
    await meja.panel.getByRole("combobox", { name: t.pengaturan.polaritas.temuan }).waitFor();
    await lihat("polaritas");
  });

  it("what is recognised, and what is stored after a fix", async () => {
    await tombol(/Uang.* D5 /).first().click();
    await tombol(new RegExp(`^${p.perbaikan.terapkanUntuk.replace("{letak}", ".*D5")}$`)).click();
    await meja.panel.getByText(p.perbaikan.selesaiJudul).waitFor();
    await tombol(new RegExp(`^${p.perbaikan.daftar} \\(1\\)$`)).click();
    await tombol(p.periksa.dikenali).click();
    await lihat("tersimpan");
    await tombol(p.periksa.dikenali).click();
    await tombol(new RegExp(`^${p.perbaikan.kembalikanUntuk.replace("{letak}", ".*D5")}$`)).first().click();
    await meja.panel.getByText(p.perbaikan.kembaliJudul).waitFor();
    await tombol(p.umum.tutup).click();
  });

  it("a summary with wrong figures in it, and standards to be typed", async () => {
    await tempat("ringkas");
    await tombol(p.ringkas.cari).click();
    await tombol(p.ringkas.buat).waitFor();
    const jenis = meja.panel.getByRole("combobox", { name: p.ringkas.jenis });
    for (const nilai of ["capaian", "standar"]) {
      await jenis.selectOption(nilai);
      await lihat(`ringkas-${nilai}`);
    }
    await jenis.selectOption("capaian");
  });

  it("functions: nothing found, and a cell that is filled", async () => {
    await tempat("rumus");
    const cari = meja.panel.getByRole("searchbox", { name: p.rumus.cari });
    await cari.fill("zzz");
    await meja.panel.getByText(p.rumus.tidakAdaJudul).waitFor();
    await lihat("rumus-tiada");
    await cari.fill("predikat");
    await tombol(/^PREDIKAT/).click();
    await lihat("rumus-terbuka");
  });

  it("tools for pasted data: the preview with its question", async () => {
    const k = t.tempelan;
    await meja.excel(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Uang");
      sheet.activate();
      sheet.getRange("G2:G4").select();
      await context.sync();
    });
    await tempat("bagikan");
    await tombol(k.judul).click();
    await tombol(k.lihat).click();
    await meja.panel.getByRole("region", { name: k.pratinjau }).waitFor();
    await lihat("tempelan");
    await tombol(k.batal).click();
    await tombol(k.judul).click();
  });

  it("frozen states: one is kept, compared, and asked about before it goes", async () => {
    const k = t.pembekuan;
    await tombol(k.judul).click();
    await meja.panel.getByRole("textbox", { name: k.nama }).fill("Draf");
    await tombol(k.bekukan).click();
    await meja.panel.getByText(k.bekuJudul).waitFor();
    await tombol(k.bandingkan).click();
    await meja.panel.getByRole("region", { name: k.hasil }).waitFor();
    await tombol(k.hapusUntuk.replace("{nama}", "Draf")).click();
    await tombol(k.yaHapus).waitFor();
    await lihat("pembekuan");
    await tombol(k.yaHapus).click();
    await meja.panel.getByText(k.terhapusJudul).waitFor();
    await tombol(k.judul).click();
  });

  it("the self test, and how dead formulas come alive", async () => {
    const k = t.bagikan;
    await tombol(k.pulihJudul).click();
    await tombol(k.uji.judul).click();
    await tombol(k.uji.mulai).click();
    await meja.panel.getByRole("textbox", { name: k.uji.laporan }).waitFor();
    await lihat("uji-mandiri");
    await tombol(k.uji.judul).click();
  });

  it("settings with all that opens, a year that is none, and the exported text", async () => {
    const k = t.pengaturan;
    await tempat("pengaturan");
    await tombol(k.polaritas.kenali).click();
    await tombol(k.polaritas.kenaliLagi).waitFor();
    await tombol(new RegExp(`^${k.koreksi.judul} `)).click();
    await tombol(new RegExp(`^${k.diterima.judul} `)).click();
    await tombol(k.berkas.ekspor).click();
    await meja.panel.getByRole("textbox", { name: k.tahun }).fill("20");
    await meja.panel.getByText(k.tahunKeliru.slice(0, 20)).waitFor();
    await lihat("pengaturan-terbuka");
    await tombol(k.pulihkan).click();
  });
});

describe("an empty workbook", () => {
  it.each(["id", "en"] as const)("in %s gets a form", async (bahasa) => {
    const t = TEKS[bahasa];
    await meja.kosongkan();
    await mulaiDalamBahasa(meja, bahasa);
    await meja.panel.getByRole("button", { name: t.templat.buat.replace("{nama}", t.templat.pilihan.perjanjianKinerja.nama) }).click();
    await meja.panel.getByText(t.templat.selesaiJudul).waitFor();
    for (const lebar of [LEBAR, DIPERBESAR]) {
      await aturLebar(meja, lebar);
      keberatan.push(...(await gerak(meja)), ...(await namaAsing(meja, bahasa, lembar)), ...(await periksaAxe(meja)));
      keberatan.push(...(await melebihiLebar(meja)), ...(await takTerbaca(meja)));
      await gambarPanel(meja, `keadaan-${bahasa}-templat-${lebar}`);
    }
    await aturLebar(meja, LEBAR);
  });
});
