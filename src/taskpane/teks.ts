/** The pane's texts by language, and where the user's choice is kept. English is fetched when it is chosen. */
import type * as en from "../strings/en";
// straight from their files: the rest of the texts comes with what is loaded later
import { jenisTabel } from "../strings/id/jenisTabel";
import { panel } from "../strings/id/panel";

export type Bahasa = "id" | "en";

type Bentuk<T> = T extends string ? string : { readonly [K in keyof T]: Bentuk<T[K]> };
/** The pane's own texts, and the names of kinds of table, which findings and the command line use too. */
export type TeksPanel = Bentuk<typeof panel> & { readonly jenisTabel: Bentuk<typeof jenisTabel> };

const INDONESIA: TeksPanel = { ...panel, jenisTabel };
let inggris: { readonly semua: typeof en; readonly panel: TeksPanel } | undefined;

/** Resolves once the texts of a language are there. */
export async function muatBahasa(bahasa: Bahasa): Promise<void> {
  if (bahasa === "id" || inggris) return;
  const semua = await import(/* webpackChunkName: "english" */ "../strings/en");
  inggris = { semua, panel: { ...semua.panel, jenisTabel: semua.temuan.jenis } };
}

/** The language, if its texts are there; else Indonesian, which always is. */
export function bahasaSiap(bahasa: Bahasa): Bahasa {
  return bahasa === "en" && inggris ? "en" : "id";
}

/** @throws Error before `muatBahasa` has brought the language */
export function teksPanel(bahasa: Bahasa): TeksPanel {
  return bahasa === "en" ? termuat().panel : INDONESIA;
}

/** All English texts, for `teksPenuh`. */
export function teksInggris(): typeof en {
  return termuat().semua;
}

function termuat(): NonNullable<typeof inggris> {
  if (!inggris) throw new Error("the English texts have not been fetched");
  return inggris;
}

const KUNCI = "lkj.bahasa";

/** Indonesian unless the user switched; storage may be refused in a third-party frame, then the choice lasts one session. */
export function bahasaTersimpan(): Bahasa {
  try {
    return window.localStorage.getItem(KUNCI) === "en" ? "en" : "id";
  } catch {
    return "id";
  }
}

let dipilih = false;

/** False as long as the user has not chosen a language: then the one that the workbook keeps may hold. */
export function bahasaDipilih(): boolean {
  try {
    return dipilih || window.localStorage.getItem(KUNCI) !== null;
  } catch {
    return dipilih;
  }
}

/** Answers whether the choice will survive closing the pane. */
export function simpanBahasa(bahasa: Bahasa): boolean {
  dipilih = true;
  try {
    window.localStorage.setItem(KUNCI, bahasa);
    return true;
  } catch {
    return false;
  }
}
