/** The result of a formula while it is being put together: its references are read again when it or the workbook changes. */
import { useContext, useEffect, useState } from "react";
import { acuanRumus, hitungLangsung, type HasilLangsung } from "../hitungLangsung";
import { KonteksTempat, usePanel } from "../konteks";
import type { GalatBuku } from "../layanan";
import { sebagaiGalatBuku } from "./useTugas";

/** Nobody waits for the result of half a number. */
export const JEDA_KETIK = 250;

type Keadaan = { readonly rumus: string } & ({ readonly hasil: HasilLangsung } | { readonly galat: GalatBuku });

/**
 * @param rumus en-US; undefined while required arguments are missing
 * @returns undefined while it is being computed
 */
export function useHasilLangsung(rumus: string | undefined): Keadaan | undefined {
  const { layanan, versiBuku } = usePanel();
  const tampak = useContext(KonteksTempat) === "rumus";
  const [keadaan, atur] = useState<Keadaan>();
  useEffect(() => {
    if (rumus === undefined || !tampak) return undefined;
    let berlaku = true;
    const hitung = async (): Promise<Keadaan> => {
      const acuan = acuanRumus(rumus).length > 0 ? await layanan.bacaAcuan(rumus) : {};
      return { rumus, hasil: hitungLangsung(rumus, acuan) };
    };
    const tunggu = setTimeout(() => {
      void hitung()
        .catch((sebab: unknown) => ({ rumus, galat: sebagaiGalatBuku(sebab) }))
        .then((baru) => berlaku && atur(baru));
    }, JEDA_KETIK);
    return () => {
      berlaku = false;
      clearTimeout(tunggu);
    };
  }, [rumus, tampak, layanan, versiBuku]);
  return keadaan?.rumus === rumus ? keadaan : undefined;
}
