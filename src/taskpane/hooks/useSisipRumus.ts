/** Writes a formula into the active cell: ours, or, where this Excel does not know our functions, the native one with the same result. */
import { useCallback, useState } from "react";
import { bacaSel } from "../../domain/tabel/alamat";
import { usePanel } from "../konteks";
import { acuanRumus } from "../hitungLangsung";
import type { GalatBuku, Layanan, RumusTersisip } from "../layanan";
import { sebagaiGalatBuku } from "./useTugas";

interface Tersisip extends RumusTersisip {
  readonly rumus: string;
}

export interface SisipRumus {
  readonly tersisip?: Tersisip;
  /** Name of a function that has no native formula for what was filled in. */
  readonly tanpaPadanan?: string;
  readonly galat?: GalatBuku;
  readonly sisipkan: (fungsi: string, rumus: string) => void;
  /** Shows why something else went wrong. */
  readonly laporkan: (sebab: unknown) => void;
  readonly tutup: () => void;
}

type Keadaan = Pick<SisipRumus, "tersisip" | "tanpaPadanan" | "galat">;

export function useSisipRumus(): SisipRumus {
  const { layanan } = usePanel();
  const [keadaan, atur] = useState<Keadaan>({});
  const laporkan = useCallback((sebab: unknown) => atur({ galat: sebagaiGalatBuku(sebab) }), []);
  const sisipkan = useCallback(
    (fungsi: string, rumus: string) => {
      void sisip(layanan, fungsi, rumus).then(atur, laporkan);
    },
    [layanan, laporkan],
  );
  const tutup = useCallback(() => atur({}), []);
  return { ...keadaan, sisipkan, laporkan, tutup };
}

async function sisip(layanan: Layanan, fungsi: string, rumus: string): Promise<Keadaan> {
  // Excel would ask for a file where a formula names a sheet that is not there
  if (acuanRumus(rumus).some((acuan) => acuan.includes("!"))) await layanan.bacaAcuan(rumus);
  const jadi = layanan.adaFungsi() ? rumus : await rumusAsli(layanan, rumus);
  return jadi === null ? { tanpaPadanan: fungsi } : { tersisip: { rumus: jadi, ...(await layanan.sisipkanRumus(jadi)) } };
}

/** null where there is none. */
async function rumusAsli(layanan: Layanan, rumus: string): Promise<string | null> {
  const { tulisUlang } = await import("../../domain/bagikan/tulisUlang");
  const { lembar, sel } = await layanan.bacaSelTerpilih();
  const hasil = tulisUlang(rumus, { lembar, ...bacaSel(sel)! }, await layanan.bacaBagikan());
  return hasil.jenis === "rumus" ? hasil.rumus : null;
}
