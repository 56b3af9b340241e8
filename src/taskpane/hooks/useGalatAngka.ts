/** What the checker holds against cells: the text of a summary says so beside the sentences that use them. */
import { useEffect, useState } from "react";
import type { LetakSel, Temuan } from "../../domain/periksa/types";
import { pilahTemuan } from "../../domain/simpanan/pengecualian";
import { usePanel } from "../konteks";
import type { BukuTerbaca } from "./bacaTabel";
import { bertahap } from "./bertahap";

export interface GalatAngka {
  readonly keadaan: "memeriksa" | "selesai" | "gagal";
  /** Errors that were not accepted and concern one of the cells. */
  readonly pada: (sel: readonly LetakSel[]) => readonly Temuan[];
}

const kunci = ({ lembar, sel }: LetakSel): string => `${sel}\n${lembar}`;
const TANPA: GalatAngka["pada"] = () => [];

/** Checks the tables once for each reading of the workbook, in slices. */
export function useGalatAngka({ tabel, tersimpan }: Pick<BukuTerbaca, "tabel" | "tersimpan">): GalatAngka {
  const { mesin } = usePanel();
  const [hasil, atur] = useState<{ readonly tabel: unknown; readonly temuan: readonly Temuan[] | null }>();
  const { pengecualian } = tersimpan.simpanan;

  useEffect(() => {
    const batal = new AbortController();
    bertahap(mesin.periksa(tabel), { batal: batal.signal }).then(
      (semua) => {
        const { terbuka } = pilahTemuan(semua, tabel, pengecualian);
        if (!batal.signal.aborted) atur({ tabel, temuan: terbuka.filter(({ tingkat }) => tingkat === "galat") });
      },
      () => {
        if (!batal.signal.aborted) atur({ tabel, temuan: null });
      },
    );
    return () => batal.abort();
  }, [mesin, tabel, pengecualian]);

  if (hasil?.tabel !== tabel) return { keadaan: "memeriksa", pada: TANPA };
  const { temuan } = hasil;
  if (!temuan) return { keadaan: "gagal", pada: TANPA };
  return {
    keadaan: "selesai",
    pada: (sel) => {
      const dipakai = new Set(sel.map(kunci));
      return temuan.filter((satu) => [satu, ...satu.terkait].some((letak) => dipakai.has(kunci(letak))));
    },
  };
}
