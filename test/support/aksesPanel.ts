/** What is asked of every state of the pane besides axe-core: names in the language, no motion, nothing cut off or broken. */
import * as en from "../../src/strings/en";
import * as id from "../../src/strings/id";
import type { Bahasa } from "../../src/taskpane/teks";
import type { Meja } from "./meja";
import { bingkai } from "./panelPeramban";

function* daun(isi: unknown): Generator<string> {
  if (typeof isi === "string") yield isi;
  else if (typeof isi === "object" && isi !== null) for (const satu of Object.values(isi)) yield* daun(satu);
}

const lurus = (teks: string): string => teks.replace(/\s+/g, " ").trim();
const kiblat = (teks: string): string => teks.replace(/[.*+?^$()[\]\\]/g, "\\$&");

/** Sentences and words of one language that the other does not have; a gap of a template stands for anything. */
function hanya(bahasa: Bahasa): { readonly tepat: ReadonlySet<string>; readonly pola: readonly RegExp[] } {
  const [milik, lain] = bahasa === "id" ? [id, en] : [en, id];
  const bukan = new Set([...daun(lain)].map(lurus));
  const sendiri = [...new Set([...daun(milik)].map(lurus))].filter((teks) => teks.length > 3 && !bukan.has(teks));
  const berlubang = sendiri.filter((teks) => /\{/.test(teks));
  return {
    tepat: new Set(sendiri.filter((teks) => !/\{/.test(teks))),
    // three words of its own tell a language
    pola: berlubang.flatMap((teks) => {
      const bagian = teks.split(/\{[^}]*\}/);
      return bagian.join(" ").split(/[^\p{L}]+/u).filter((kata) => kata.length > 3).length < 3 ? [] : [new RegExp(`^${bagian.map(kiblat).join(".+")}$`)];
    }),
  };
}

const HANYA = { id: hanya("id"), en: hanya("en") } as const;

/**
 * Names and descriptions of the pane that are in the other language.
 * @param lembar names of the planner's sheets, which are in hers
 */
export async function namaAsing(meja: Meja, bahasa: Bahasa, lembar: readonly string[]): Promise<string[]> {
  const nama = await bingkai(meja).evaluate(() => {
    const teks: string[] = [];
    const bernama = "button, a, input, select, textarea, option, label, legend, h1, h2, h3, h4, h5, p, li, dt, summary, [role], [aria-label], [title]";
    for (const elemen of document.querySelectorAll(bernama)) {
      if (elemen.closest("[hidden]")) continue;
      for (const apa of ["aria-label", "title", "placeholder", "alt", "aria-valuetext", "aria-roledescription", "aria-description"]) teks.push(elemen.getAttribute(apa) ?? "");
      // the words of a list or a region are those of its parts
      if (!elemen.querySelector("button, a, li, p, h2, h3, h4, table")) teks.push(elemen.textContent ?? "");
    }
    return teks;
  });
  const { tepat, pola } = HANYA[bahasa === "id" ? "en" : "id"];
  return [...new Set(nama.map(lurus))]
    .filter((teks) => teks !== "" && !lembar.includes(teks) && (tepat.has(teks) || pola.some((satu) => satu.test(teks))))
    .map((teks) => `in the other language: “${teks}”`);
}

/** What still moves where the user asked for less motion. */
export function gerak(meja: Meja): Promise<string[]> {
  return bingkai(meja).evaluate(() => {
    const sebut = (elemen: Element | null): string => elemen?.outerHTML.slice(0, 120) ?? "";
    const TERLAMA_MS = 10;
    const jalan = document.getAnimations().flatMap(({ effect }) => {
      const lama = Number(effect?.getComputedTiming().activeDuration);
      return lama > TERLAMA_MS ? [`moves for ${lama} ms: ${sebut((effect as KeyframeEffect).target)}`] : [];
    });
    const detik = (teks: string): number => Math.max(...teks.split(",").map((satu) => parseFloat(satu) * (satu.trim().endsWith("ms") ? 1 : 1000)));
    const siap = [...document.body.querySelectorAll("*")].flatMap((elemen) =>
      [undefined, "::before", "::after"].flatMap((semu) => {
        const { transitionDuration, animationDuration, animationName } = getComputedStyle(elemen, semu);
        const lama = Math.max(detik(transitionDuration), animationName === "none" ? 0 : detik(animationDuration));
        return lama > TERLAMA_MS ? [`would move for ${lama} ms: ${sebut(elemen)}${semu ?? ""}`] : [];
      }),
    );
    return [...jalan, ...siap];
  });
}

/** Text that is cut off, and short words that are broken, as in a column too narrow for them. Where a choice is cut its list shows it whole. */
export function takTerbaca(meja: Meja): Promise<string[]> {
  return bingkai(meja).evaluate(() => {
    const keberatan: string[] = [];
    const PENDEK = /^\p{L}{3,9}[,.;:]?$/u;
    const berjalan = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let simpul = berjalan.nextNode(); simpul; simpul = berjalan.nextNode()) {
      const elemen = simpul.parentElement!;
      const { width, height } = elemen.getBoundingClientRect();
      if (width <= 1 || height <= 1 || simpul.textContent!.trim() === "" || elemen.closest("select, script, style, textarea")) continue;
      const gaya = getComputedStyle(elemen);
      if (/hidden|clip/.test(gaya.overflowX) && elemen.scrollWidth > elemen.clientWidth + 1 && gaya.display !== "inline") {
        keberatan.push(`is cut off: “${simpul.textContent!.slice(0, 60)}”`);
      }
      if (gaya.hyphens === "auto") continue;
      let awal = 0;
      for (const kata of simpul.textContent!.split(/(\s+)/)) {
        const rentang = document.createRange();
        rentang.setStart(simpul, awal);
        rentang.setEnd(simpul, (awal += kata.length));
        if (PENDEK.test(kata) && new Set([...rentang.getClientRects()].map((kotak) => Math.round(kotak.top))).size > 1) {
          keberatan.push(`the word “${kata}” is broken in “${simpul.textContent!.slice(0, 60)}”`);
        }
      }
    }
    return keberatan;
  });
}
