/** A workbook on its way: formulas typed, prepared, saved, opened by a colleague without the functions, given back. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { bukaMeja, type Meja, TUNGGU_MS } from "../support/meja";

const RUMUS = { H6: "=LKJ.CAPAIAN(C5,D5)", H7: '=LKJ.PREDIKAT(LKJ.CAPAIAN(C5,D5),"LKJ")', H8: '=LKJ.ANGKA("3.450","ribuan")' } as const;
const LEMBAR = "Pengukuran";
const LAIN = { nama: "=LKJ.SERAPAN(Pengukuran!$C$5,Pengukuran!$D$5)", format: "=LKJ.CAPAIAN($C5,$D5)<1", validasi: "=LKJ.CAPAIAN($C5,$D5)<=1.5" } as const;

let pengirim: Meja;
let rekan: Meja;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "lkj-bagikan-"));
  pengirim = await bukaMeja();
  rekan = await bukaMeja({ tanpaFungsi: true });
}, 240_000);
afterAll(async () => {
  await pengirim?.tutup();
  await rekan?.tutup();
  await rm(folder, { recursive: true, force: true });
});

interface Isi {
  readonly rumus: unknown[];
  readonly nilai: unknown[];
}

function isi(meja: Meja): Promise<Isi> {
  return meja.excel(async (context) => {
    const range = context.workbook.worksheets.getItem("Pengukuran").getRange("H6:H8");
    range.load("formulas,values");
    await context.sync();
    return { rumus: range.formulas.flat(), nilai: range.values.flat() };
  });
}

/** Formulas of the name, the conditional format and the validation. */
function aturan(meja: Meja): Promise<Record<keyof typeof LAIN, unknown>> {
  return meja.excel(async (context) => {
    const nama = context.workbook.names.getItem("Serap");
    nama.load("formula");
    const range = context.workbook.worksheets.getItem("Pengukuran").getRange("H5:H8");
    const { rule } = range.conditionalFormats.getItemAt(0).custom;
    rule.load("formula");
    range.dataValidation.load("rule");
    await context.sync();
    return { nama: nama.formula, format: rule.formula, validasi: range.dataValidation.rule.custom!.formula };
  });
}

async function tunggu(meja: Meja, cukup: (isi: Isi) => boolean): Promise<Isi> {
  const akhir = Date.now() + TUNGGU_MS;
  for (;;) {
    // the pane starts anew with the file: until then it cannot be asked
    const jawab = await isi(meja).catch((error: unknown) => {
      if (Date.now() > akhir) throw error;
      return null;
    });
    if (jawab && (cukup(jawab) || Date.now() > akhir)) return jawab;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function terimaBerkas(meja: Meja, bytes: Uint8Array): Promise<void> {
  const file = path.join(folder, "kiriman.xlsx");
  await writeFile(file, bytes);
  await meja.page.locator("#berkas").setInputFiles(file);
  await meja.page.locator("#nama-berkas").getByText("kiriman.xlsx").waitFor();
}

/** What the sender saw. */
let semula: Isi;
let dikirim: Uint8Array;

describe("a workbook on its way", () => {
  it("has formulas typed by the planner", async () => {
    await pengirim.excel(async (context) => {
      context.workbook.worksheets.getItem("Pengukuran").activate();
      await context.sync();
    });
    for (const [sel, rumus] of Object.entries(RUMUS)) {
      await pengirim.keSel(sel);
      await pengirim.page.keyboard.type(rumus);
      await pengirim.page.keyboard.press("Enter");
    }
    semula = await tunggu(pengirim, ({ nilai }) => nilai[2] === 3450);
    expect(semula).toEqual({ rumus: Object.values(RUMUS), nilai: [69.31 / 69, "Sangat Tinggi", 3450] });
  });

  it("has a name, a conditional format and a validation with formulas of ours", async () => {
    await pengirim.excel(async (context) => {
      context.workbook.names.add("Serap", "=LKJ.SERAPAN(Pengukuran!$C$5,Pengukuran!$D$5)");
      const range = context.workbook.worksheets.getItem("Pengukuran").getRange("H5:H8");
      const { custom } = range.conditionalFormats.add("Custom");
      custom.rule.formula = "=LKJ.CAPAIAN($C5,$D5)<1";
      custom.format.fill.color = "#FFC7CE";
      range.dataValidation.rule = { custom: { formula: "=LKJ.CAPAIAN($C5,$D5)<=1.5" } };
      await context.sync();
    });
    expect(await aturan(pengirim)).toEqual(LAIN);
  });

  it("is prepared after a look at every change", async () => {
    const { panel } = pengirim;
    await panel.getByRole("tab", { name: "Bagikan" }).click();
    await panel.getByRole("button", { name: "Siapkan untuk dibagikan" }).click();
    const pratinjau = panel.getByRole("region", { name: "Yang akan diganti" });
    await pratinjau.getByText("2 sel menjadi rumus Excel, 1 sel menjadi nilai, 1 nama ditulis ulang, 2 aturan format atau validasi ditulis ulang.").waitFor();
    await pratinjau.getByRole("button", { name: `${LEMBAR}, sel H7` }).waitFor();
    expect((await isi(pengirim)).rumus).toEqual(semula.rumus);
    await pratinjau.getByRole("button", { name: "Ganti sekarang" }).click();
    await panel.getByText("Siap dibagikan").waitFor();
    const { rumus, nilai } = await isi(pengirim);
    expect(nilai[1]).toBe("Sangat Tinggi");
    expect(nilai[0]).toBeCloseTo(69.31 / 69, 12);
    expect(rumus.filter((satu) => /LKJ/i.test(String(satu)))).toEqual([]);
    dikirim = await pengirim.simpan();
    const sebutan = Object.entries(unzipSync(dikirim)).filter(
      ([nama, data]) => /^xl\/(worksheets|charts|tables)\/|^xl\/workbook\.xml$|^customXml\//.test(nama) && /LKJ\.|_xldudf_LKJ_/i.test(strFromU8(data)),
    );
    expect(sebutan.map(([nama]) => nama)).toEqual([]);
  });

  it("shows the right figures where the functions are missing, and takes its formulas back there only after a second word", async () => {
    await terimaBerkas(rekan, dikirim);
    const { nilai } = await tunggu(rekan, (satu) => satu.nilai[2] === 3450);
    expect(nilai).toEqual([expect.closeTo(69.31 / 69, 12), "Sangat Tinggi", 3450]);
    await rekan.panel.getByRole("tab", { name: "Bagikan" }).click();
    await rekan.panel.getByRole("button", { name: "Kembalikan rumus" }).click();
    await rekan.panel.getByText("Angkanya akan menjadi #NAME?").waitFor();
    expect((await isi(rekan)).nilai).toEqual(nilai);
    await rekan.panel.getByRole("button", { name: "Kembalikan juga" }).click();
    await rekan.panel.getByText("3 sel, 1 nama, dan 2 aturan format atau validasi memakai rumus LKJ seperti semula.").waitFor();
    expect(await tunggu(rekan, (satu) => satu.nilai.every((x) => x === "#NAME?"))).toEqual({
      rumus: Object.values(RUMUS),
      nilai: ["#NAME?", "#NAME?", "#NAME?"],
    });
    expect(await aturan(rekan)).toEqual(LAIN);
  });

  it("comes alive again at the sender's", async () => {
    await terimaBerkas(pengirim, await rekan.simpan());
    await tunggu(pengirim, ({ rumus }) => rumus[0] === RUMUS.H6);
    await pengirim.panel.getByRole("tab", { name: "Bagikan" }).click();
    await pengirim.panel.getByRole("button", { name: "Tampil #NAME?" }).click();
    await pengirim.panel.getByRole("button", { name: "Hidupkan rumus" }).click();
    await pengirim.panel.getByText(/^Rumus ditulis ulang|^Tidak ada rumus LKJ yang mati/).first().waitFor();
    expect(await tunggu(pengirim, ({ nilai }) => nilai[2] === 3450)).toEqual(semula);
    expect(await aturan(pengirim)).toEqual(LAIN);
    expect([...pengirim.galatHalaman, ...rekan.galatHalaman]).toEqual([]);
  });
});
