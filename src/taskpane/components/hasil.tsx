/** What the parts of a result share: its tables and what can be done with a finding. */
import { createContext, useContext } from "react";
import type { LetakSel } from "../../domain/periksa/types";
import type { CatatanPerbaikan } from "../../domain/simpanan/types";
import type { SheetSnapshot } from "../../domain/tabel/snapshot";
import type { Tabel } from "../../domain/tabel/types";
import type { AksiPemeriksaan } from "../hooks/usePemeriksaan";

export interface KonteksHasil {
  readonly tabel: readonly Tabel[];
  readonly lembar: readonly SheetSnapshot[];
  readonly perbaikan: readonly CatatanPerbaikan[];
  /** True while a deed runs: the next one waits. */
  readonly sibuk: boolean;
  /** Absent while the check goes on. */
  readonly aksi?: AksiPemeriksaan;
  readonly keSel: (letak: LetakSel) => void;
}

const Konteks = createContext<KonteksHasil | null>(null);

export const PenyediaHasil = Konteks.Provider;

export function useHasil(): KonteksHasil {
  const nilai = useContext(Konteks);
  if (!nilai) throw new Error("useHasil needs PenyediaHasil above it");
  return nilai;
}
