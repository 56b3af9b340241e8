/** What the checker holds against cells: the text of a summary says so beside the sentences that use them. */
import { useEffect, useMemo, useState } from "react";
import type { LetakSel, Temuan } from "../../domain/periksa/types";
import { pilahTemuan } from "../../domain/simpanan/pengecualian";
import { usePanel } from "../konteks";
import type { BukuTerbaca } from "./bacaTabel";
import { bertahap } from "./bertahap";
import { ingatTemuan, temuanIngatan } from "./temuanTerakhir";

export interface GalatAngka {
  readonly keadaan: "memeriksa" | "selesai" | "gagal";
  /** Errors that were not accepted and concern one of the cells. */
  readonly pada: (sel: readonly LetakSel[]) => readonly Temuan[];
}

const kunci = ({ lembar, sel }: LetakSel): string => `${sel}\n${lembar}`;
const TANPA: GalatAngka["pada"] = () => [];

/** Checks the tables once for each reading of the workbook, in slices, unless a check of the same tables is still at hand. */
export function useGalatAngka(buku: Pick<BukuTerbaca, "tabel" | "tersimpan" | "versi">): GalatAngka {
  const { mesin, layanan, terpantau } = usePanel();
  // an Excel that does not tell about changes cannot say that there were none
  const ingatan = useMemo(() => (terpantau ? temuanIngatan(layanan, buku) : undefined), [layanan, terpantau, buku]);
  const [hasil, atur] = useState<{ readonly buku: unknown; readonly temuan: readonly Temuan[] | null }>();

  useEffect(() => {
    if (ingatan) return;
    const batal = new AbortController();
    bertahap(mesin.periksa(buku.tabel), { batal: batal.signal }).then(
      (temuan) => {
        if (batal.signal.aborted) return;
        ingatTemuan(layanan, buku, temuan);
        atur({ buku, temuan });
      },
      () => {
        if (!batal.signal.aborted) atur({ buku, temuan: null });
      },
    );
    return () => batal.abort();
  }, [mesin, layanan, buku, ingatan]);

  const semua = ingatan ?? (hasil?.buku === buku ? hasil.temuan : undefined);
  const galat = useMemo(() => {
    const { tabel, tersimpan } = buku;
    return semua && pilahTemuan(semua, tabel, tersimpan.simpanan.pengecualian).terbuka.filter(({ tingkat }) => tingkat === "galat");
  }, [buku, semua]);

  if (galat === undefined) return { keadaan: "memeriksa", pada: TANPA };
  if (galat === null) return { keadaan: "gagal", pada: TANPA };
  return {
    keadaan: "selesai",
    pada: (sel) => {
      const dipakai = new Set(sel.map(kunci));
      return galat.filter((satu) => [satu, ...satu.terkait].some((letak) => dipakai.has(kunci(letak))));
    },
  };
}
