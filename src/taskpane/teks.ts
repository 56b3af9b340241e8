/** The pane's texts by language, and where the user's choice is kept. */
import * as id from "../strings/id";
import * as en from "../strings/en";

export type Bahasa = "id" | "en";

type Bentuk<T> = T extends string ? string : { readonly [K in keyof T]: Bentuk<T[K]> };
/** The pane's own texts, and the names of kinds of table, which findings and the command line use too. */
export type TeksPanel = Bentuk<typeof id.panel> & { readonly jenisTabel: Bentuk<typeof id.temuan.jenis> };

const PANEL: Readonly<Record<Bahasa, TeksPanel>> = {
  id: { ...id.panel, jenisTabel: id.temuan.jenis },
  en: { ...en.panel, jenisTabel: en.temuan.jenis },
};

export function teksPanel(bahasa: Bahasa): TeksPanel {
  return PANEL[bahasa];
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

/** Answers whether the choice will survive closing the pane. */
export function simpanBahasa(bahasa: Bahasa): boolean {
  try {
    window.localStorage.setItem(KUNCI, bahasa);
    return true;
  } catch {
    return false;
  }
}
