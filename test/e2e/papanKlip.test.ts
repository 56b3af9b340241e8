/**
 * Copying where the frame around the pane refuses the clipboard, as in Excel for the web: first by the policy of the frame alone, then
 * with every way of our own refused. What was copied is proven by pasting it into the name box of the workbench.
 */
import * as id from "../../src/strings/id";
import { bukaMeja, type Meja } from "../support/meja";
import { bingkai } from "../support/panelPeramban";

let meja: Meja;
afterEach(() => meja?.tutup());

/** The pane's page may not use the clipboard, as a frame without `allow="clipboard-write"` of another origin. */
async function bukaTanpaPapanKlip(lain: () => void = () => undefined): Promise<void> {
  meja = await bukaMeja({
    siapkan: async (context) => {
      await context.route(/\/taskpane\.html/, async (route) => {
        const jawaban = await route.fetch();
        await route.fulfill({ response: jawaban, headers: { ...jawaban.headers(), "permissions-policy": "clipboard-write=(), clipboard-read=()" } });
      });
      await context.addInitScript(lain);
    },
  });
  await meja.panel.getByRole("tab", { name: id.panel.tempat.bagikan }).click();
  await meja.panel.getByText(id.bagikan.uji.judul).click();
  await meja.panel.getByRole("button", { name: id.bagikan.uji.mulai }).click();
  await kotak().waitFor();
}

const kotak = () => meja.panel.getByRole("textbox", { name: id.bagikan.uji.laporan });
const tombolSalin = () => meja.panel.getByRole("button", { name: new RegExp(`^(${id.ujiMandiri.salin}|${id.ujiMandiri.tersalin})$`) });

/** The focused box of the pane, with the part of it that is selected. */
const pilihan = () =>
  bingkai(meja).evaluate(() => {
    const aktif = document.activeElement;
    return aktif instanceof HTMLTextAreaElement ? { nama: aktif.ariaLabel, teks: aktif.value.slice(aktif.selectionStart, aktif.selectionEnd) } : null;
  });

/** What the clipboard holds, in a box outside the pane. */
async function tempelDiLuar(): Promise<string> {
  await meja.page.evaluate(() => document.body.append(Object.assign(document.createElement("textarea"), { id: "tempel" })));
  await meja.page.locator("#tempel").focus();
  await meja.page.keyboard.press("Control+V");
  return meja.page.locator("#tempel").inputValue();
}

test("a frame that may not use the clipboard copies by selecting", async () => {
  await bukaTanpaPapanKlip();
  const ditolak = await bingkai(meja).evaluate(() => navigator.clipboard.writeText("x").then(() => "", (sebab: Error) => sebab.name));
  expect(ditolak).toBe("NotAllowedError");
  const isi = await kotak().inputValue();
  await tombolSalin().click();
  await meja.panel.getByRole("button", { name: id.ujiMandiri.tersalin }).waitFor();
  // the focus stays where the user was
  expect(await tombolSalin().evaluate((tombol) => tombol === document.activeElement)).toBe(true);
  expect(await tempelDiLuar()).toBe(isi);
}, 120_000);

test("where copying is refused altogether the text is selected, and the user's own keys copy it", async () => {
  await bukaTanpaPapanKlip(() => {
    Object.defineProperty(Navigator.prototype, "clipboard", { get: () => undefined });
    Document.prototype.execCommand = () => false;
  });
  const isi = await kotak().inputValue();
  expect(isi.length).toBeGreaterThan(100);
  await tombolSalin().click();
  await meja.panel.getByText(id.panel.umum.salinSendiri).waitFor();
  expect(await pilihan()).toEqual({ nama: id.bagikan.uji.laporan, teks: isi });
  await meja.page.keyboard.press("Control+C");
  expect(await tempelDiLuar()).toBe(isi);
}, 120_000);
