/** Counts the changes of the workbook, so that each result knows whether it still holds. */
import { useCallback, useEffect, useRef, useState } from "react";
import type { Layanan } from "../layanan";

export interface Perubahan {
  readonly versiBuku: number;
  readonly versiSekarang: () => number;
  readonly tandaiUsang: () => void;
  readonly terpantau: boolean;
}

export function usePerubahan(layanan: Layanan): Perubahan {
  const [versiBuku, aturVersi] = useState(0);
  const [terpantau, aturTerpantau] = useState(true);
  const versi = useRef(0);

  const tandaiUsang = useCallback(() => {
    versi.current += 1;
    aturVersi(versi.current);
  }, []);

  useEffect(() => {
    let aktif = true;
    const pendaftaran = layanan.pantauPerubahan(() => {
      if (aktif) tandaiUsang();
    });
    // an Excel without change events still checks; the page then says that it cannot know of edits
    pendaftaran.catch(() => aktif && aturTerpantau(false));
    return () => {
      aktif = false;
      // a registration that failed has nothing to remove, and a removal that fails leaves only an idle listener
      void pendaftaran.then((lepas) => lepas()).catch(() => undefined);
    };
  }, [layanan, tandaiUsang]);

  return { versiBuku, versiSekarang: useCallback(() => versi.current, []), tandaiUsang, terpantau };
}
