/** The pane in the workbench as different users see it: width, theme, language; what axe-core says of it; pictures. */
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { source } from "axe-core";
import type { AxeResults, ContextObject, RunOptions } from "axe-core";
import type { Frame } from "playwright-core";
import type { Bahasa } from "../../src/taskpane/teks";
import type { Meja } from "./meja";

const FOLDER = path.resolve(__dirname, "../../test-results/gambar-panel");

export type TemaPanel = "terang" | "gelap" | "kontras";

declare const axe: { run(bagian: ContextObject, opsi: RunOptions): Promise<AxeResults> };

export function bingkai(meja: Meja): Frame {
  const frame = meja.page.frames().find((satu) => satu.url().includes("/taskpane.html"));
  if (!frame) throw new Error("the pane has no frame");
  return frame;
}

/** @param lebar CSS pixels; below 320 stands for a zoomed pane (160 is 320 at 200%) */
export async function aturLebar(meja: Meja, lebar: number): Promise<void> {
  await meja.page.evaluate((px) => document.getElementById("meja")!.style.setProperty("--lebar-panel", `${px}px`), lebar);
  await bingkai(meja).waitForFunction((px) => window.innerWidth === px, lebar);
}

export async function aturTema(meja: Meja, tema: TemaPanel): Promise<void> {
  await meja.page.emulateMedia({ forcedColors: tema === "kontras" ? "active" : "none" });
  // the pane asks for Office's theme again whenever it gets the focus
  await bingkai(meja).evaluate((nama) => {
    history.replaceState(null, "", `?tema=${nama}`);
    window.dispatchEvent(new Event("focus"));
  }, tema === "gelap" ? "gelap" : "terang");
}

/** Starts the pane anew in a language, as after the user's own switch. */
export async function mulaiDalamBahasa(meja: Meja, bahasa: Bahasa): Promise<void> {
  await bingkai(meja).evaluate((satu) => {
    window.localStorage.setItem("lkj.bahasa", satu);
    window.sessionStorage.clear();
  }, bahasa);
  await meja.page.evaluate(() => (document.getElementById("panel") as HTMLIFrameElement).contentWindow!.location.replace("taskpane.html"));
  await meja.panel.locator(`html[lang="${bahasa}"] [role="tab"]`).first().waitFor();
}

/** What axe-core objects to in the pane. */
export const periksaAxe = (meja: Meja): Promise<string[]> => keberatanAxe(bingkai(meja));

/** What axe-core objects to under WCAG 2.2 A and AA: rule, element, reason. */
export async function keberatanAxe(frame: Pick<Frame, "evaluate">): Promise<string[]> {
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(source);
  return frame.evaluate(async () => {
    // what fades in has its colours at the end
    const berakhir = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().activeDuration !== Infinity);
    await Promise.all(berakhir.map((gerak) => gerak.finished.catch(() => undefined)));
    // what a bar that stays in place covers depends on how far the page is scrolled
    const lekat = [...document.body.querySelectorAll<HTMLElement>("*")].filter((elemen) => getComputedStyle(elemen).position === "sticky");
    for (const elemen of lekat) elemen.style.position = "static";
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
    // Tabster's sentinels hand the focus on at once; they are hidden so that no reader meets them
    const { violations } = await axe.run({ exclude: ["[data-tabster-dummy]"] }, { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"] });
    for (const elemen of lekat) elemen.style.position = "";
    return violations.flatMap(({ id, nodes }) => nodes.map((satu) => `${id}: ${satu.target.join(" ")} ${satu.html.slice(0, 200)} (${satu.failureSummary})`));
  });
}

/** What juts out of the pane to the side: elements that scroll by themselves, as a table's preview, are let be. */
export function melebihiLebar(meja: Meja): Promise<string[]> {
  return bingkai(meja).evaluate(() => {
    const akar = document.documentElement;
    const menggulung = (elemen: Element): boolean =>
      elemen !== document.body && elemen !== akar && /auto|scroll|hidden|clip/.test(getComputedStyle(elemen).overflowX);
    const terlindung = (elemen: Element | null): boolean => elemen !== null && (menggulung(elemen) || terlindung(elemen.parentElement));
    return [...document.body.querySelectorAll("*")]
      .filter((elemen) => {
        const { right, width, height } = elemen.getBoundingClientRect();
        return width > 1 && height > 1 && right > akar.clientWidth + 1 && !terlindung(elemen.parentElement);
      })
      .map((elemen) => `${elemen.tagName.toLowerCase()} ${Math.round(elemen.getBoundingClientRect().right)} > ${akar.clientWidth}: ${elemen.outerHTML.slice(0, 160)}`);
  });
}

export async function gambarPanel(meja: Meja, nama: string): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  await meja.page.locator("#panel").screenshot({ path: path.join(FOLDER, `${nama}.png`) });
}
