/**
 * The main story of each place in both languages. At every stop the pane is looked at in light, dark and high contrast, at 320 and
 * 450 px and at 200% zoom: axe-core objects to nothing, nothing juts out to the side. Pictures go to test-results/gambar-panel.
 */
import * as en from "../../src/strings/en";
import * as id from "../../src/strings/id";
import { bukaMeja, type Meja } from "../support/meja";
import { aturLebar, aturTema, bingkai, gambarPanel, melebihiLebar, mulaiDalamBahasa, periksaAxe, type TemaPanel } from "../support/panelPeramban";

const TEKS = { id, en } as const;
const LEBAR = [320, 450] as const;
/** 320 px at 200% zoom. */
const DIPERBESAR = 160;
const TEMA: readonly TemaPanel[] = ["terang", "gelap", "kontras"];

let meja: Meja;
/** What was objected to since the last test. */
let keberatan: string[] = [];
beforeAll(async () => {
  meja = await bukaMeja({ lebar: 1300, tinggi: 1000 });
}, 120_000);
afterAll(() => meja.tutup());
afterEach(() => {
  const semua = keberatan;
  keberatan = [];
  expect(semua).toEqual([]);
});

describe.each(["id", "en"] as const)("the places in %s", (bahasa) => {
  const t = TEKS[bahasa];
  const p = t.panel;
  const tempat = (nama: keyof typeof p.tempat) => meja.panel.getByRole("tab", { name: p.tempat[nama], exact: true });
  const wilayah = (nama: keyof typeof p.tempat) => meja.panel.getByRole("tabpanel", { name: p.tempat[nama], exact: true });
  const tombol = (nama: string | RegExp) => meja.panel.getByRole("button", { name: nama });

  async function lihat(keadaan: string): Promise<void> {
    for (const lebar of [...LEBAR, DIPERBESAR]) {
      await aturLebar(meja, lebar);
      for (const tema of lebar === DIPERBESAR ? (["terang"] as const) : TEMA) {
        await aturTema(meja, tema);
        const dari = `${keadaan} ${lebar} ${tema}`;
        keberatan.push(...(await periksaAxe(meja)).map((satu) => `${dari}: ${satu}`));
        keberatan.push(...(await melebihiLebar(meja)).map((satu) => `${dari}: ${satu}`));
        await gambarPanel(meja, `${bahasa}-${keadaan}-${lebar}-${tema}`);
      }
    }
    await aturLebar(meja, LEBAR[0]);
    await aturTema(meja, "terang");
  }

  beforeAll(() => mulaiDalamBahasa(meja, bahasa));

  const hasil = () => meja.panel.getByRole("heading", { name: p.periksa.hasil });

  it("Periksa: what the workbook holds is checked when the pane opens; a finding is opened", async () => {
    await hasil().waitFor();
    await lihat("periksa-hasil");
    await tombol(/109,67%/).first().click();
    await meja.panel.getByText(p.periksa.rincian.terhitung, { exact: true }).waitFor();
    await lihat("periksa-temuan");
    expect((await meja.selAktif()).sel).toBe("E6");
  });

  it("Periksa: an error has a title, a cause and a next step, and goes when it is closed", async () => {
    await bingkai(meja).evaluate(() => {
      const asli = Excel.run;
      Excel.run = (() => {
        Excel.run = asli;
        return Promise.reject(new Error("uji"));
      }) as typeof Excel.run;
    });
    await tombol(p.periksa.lagi).click();
    await meja.panel.getByRole("alert").getByText(p.galat.LAIN.langkah).waitFor();
    await lihat("periksa-galat");
    await tombol(p.umum.tutup).click();
    await meja.panel.getByRole("alert").waitFor({ state: "detached" });
  });

  it("Ringkas: start, preview, and a sheet written", async () => {
    await tempat("ringkas").click();
    await tombol(p.ringkas.cari).waitFor();
    await lihat("ringkas-awal");
    await tombol(p.ringkas.cari).click();
    await tombol(p.ringkas.buat).waitFor();
    await lihat("ringkas-pratinjau");
    await tombol(p.ringkas.buat).click();
    await meja.panel.getByText(p.ringkas.selesaiJudul).waitFor();
    await lihat("ringkas-selesai");
  });

  it("Rumus: the list, a function, and a cell explained", async () => {
    await meja.excel(async (context) => {
      const sel = context.workbook.worksheets.getItem("Pengukuran").getRange("H6");
      sel.formulas = [["=LKJ.CAPAIAN(C6,D6)"]];
      context.workbook.worksheets.getItem("Pengukuran").activate();
      sel.select();
      await context.sync();
    });
    await tempat("rumus").click();
    await meja.panel.getByRole("heading", { name: p.rumus.judul }).waitFor();
    await lihat("rumus-daftar");
    await tombol(t.jelaskan.panel.tombol).click();
    await meja.panel.getByRole("list", { name: t.jelaskan.panel.langkah }).waitFor();
    await lihat("rumus-jelaskan");
    await meja.panel.getByRole("searchbox", { name: p.rumus.cari }).fill("predikat");
    await tombol(/^PREDIKAT/).click();
    await meja.panel.getByRole("heading", { name: p.rumus.argumen }).waitFor();
    await lihat("rumus-fungsi");
  });

  it("Bagikan: start and preview", async () => {
    await tempat("bagikan").click();
    await tombol(t.bagikan.siapkan).waitFor();
    await lihat("bagikan-awal");
    await tombol(t.bagikan.siapkan).click();
    await meja.panel.getByRole("region", { name: t.bagikan.pratinjau }).waitFor();
    await lihat("bagikan-pratinjau");
    await tombol(t.bagikan.batal).click();
  });

  it("Pengaturan", async () => {
    await tempat("pengaturan").click();
    await wilayah("pengaturan").getByRole("button", { name: t.pengaturan.simpan }).waitFor();
    await lihat("pengaturan");
  });

  it("leaves no fault behind", () => {
    expect([meja.permintaanLuar, meja.galatHalaman]).toEqual([[], []]);
  });
});

describe("an empty workbook", () => {
  it.each(["id", "en"] as const)("in %s says that it is empty", async (bahasa) => {
    const p = TEKS[bahasa].panel;
    await meja.kosongkan();
    await mulaiDalamBahasa(meja, bahasa);
    await meja.panel.getByRole("heading", { name: p.periksa.kosongJudul }).waitFor();
    for (const lebar of LEBAR) {
      await aturLebar(meja, lebar);
      for (const tema of TEMA) {
        await aturTema(meja, tema);
        keberatan.push(...(await periksaAxe(meja)));
        await gambarPanel(meja, `${bahasa}-periksa-kosong-${lebar}-${tema}`);
      }
    }
  });
});
