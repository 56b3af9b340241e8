/** Goes to a cell; keeps the error where Excel refuses. */
import { useCallback, useState } from "react";
import type { GalatBuku } from "../layanan";
import { usePanel } from "../konteks";
import { sebagaiGalatBuku } from "./useTugas";

export interface PilihSel {
  readonly pilih: (lembar: string, sel: string) => void;
  readonly galat: GalatBuku | undefined;
  readonly tutup: () => void;
}

export function usePilihSel(): PilihSel {
  const { layanan } = usePanel();
  const [galat, atur] = useState<GalatBuku>();
  const pilih = useCallback(
    (lembar: string, sel: string) => {
      layanan.pilihSel(lembar, sel).then(
        () => atur(undefined),
        (sebab: unknown) => atur(sebagaiGalatBuku(sebab)),
      );
    },
    [layanan],
  );
  const tutup = useCallback(() => atur(undefined), []);
  return { pilih, galat, tutup };
}
