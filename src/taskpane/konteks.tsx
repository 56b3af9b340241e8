/** What every page gets: the workbook's service, the engine, the texts, the user's separators. */
import { createContext, useContext } from "react";
import type { Layanan, Pemisah } from "./layanan";
import type { Mesin } from "./mesin";
import type { NamaTempat } from "./tempat";
import type { Bahasa, TeksPanel } from "./teks";

export interface KonteksPanel {
  readonly layanan: Layanan;
  readonly mesin: Mesin;
  readonly bahasa: Bahasa;
  /** `milikBuku`: as the workbook keeps it, which is no choice of the user. */
  readonly gantiBahasa: (bahasa: Bahasa, milikBuku?: boolean) => void;
  readonly t: TeksPanel;
  readonly pemisah: Pemisah;
  /** Rises with every change of the workbook; a result that was read at a lower number is out of date. */
  readonly versiBuku: number;
  /** The number right now, for work that began after the last render. */
  readonly versiSekarang: () => number;
  /** Counts as a change of the workbook: what was stored changes results, too. */
  readonly tandaiUsang: () => void;
  /** False where this Excel does not tell about changes. */
  readonly terpantau: boolean;
  /** True where the workbook is looked at when the pane opens; else nothing is read before a click. */
  readonly lihatSaatBuka: boolean;
  /** Goes to another place of the pane. */
  readonly bukaTempat: (nama: NamaTempat) => void;
}

/** The place that is open, for a page that must know when it is shown again. */
export const KonteksTempat = createContext<NamaTempat | null>(null);

const Konteks = createContext<KonteksPanel | null>(null);

export const PenyediaPanel = Konteks.Provider;

export function usePanel(): KonteksPanel {
  const nilai = useContext(Konteks);
  if (!nilai) throw new Error("usePanel needs PenyediaPanel above it");
  return nilai;
}
