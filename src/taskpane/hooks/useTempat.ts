/** Which place is open, which have been opened, and where each was scrolled to. */
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { ingatTempat, type NamaTempat, TEMPAT, tempatAwal } from "../tempat";

/** Milliseconds after the start until the places not yet opened are fetched, where the browser does not tell when it is idle. */
const JEDA_MUAT = 1500;

export interface TempatTerbuka {
  readonly tempat: NamaTempat;
  /** Opened once: kept, so that nothing typed or found is lost. */
  readonly terbuka: readonly NamaTempat[];
  readonly buka: (nama: NamaTempat) => void;
}

export function useTempat(): TempatTerbuka {
  const [keadaan, atur] = useState(() => {
    const tempat = tempatAwal();
    return { tempat, terbuka: [tempat] as readonly NamaTempat[] };
  });
  const { tempat, terbuka } = keadaan;
  const gulungan = useRef<Partial<Record<NamaTempat, number>>>({});
  const kini = useRef(tempat);

  const buka = useCallback((nama: NamaTempat): void => {
    gulungan.current[kini.current] = document.documentElement.scrollTop;
    kini.current = nama;
    ingatTempat(nama);
    atur((lama) => ({ tempat: nama, terbuka: lama.terbuka.includes(nama) ? lama.terbuka : [...lama.terbuka, nama] }));
  }, []);

  useEffect(() => {
    document.documentElement.scrollTop = gulungan.current[tempat] ?? 0;
  }, [tempat]);

  useEffect(muatSaatLengang, []);

  return useMemo(() => ({ tempat, terbuka, buka }), [tempat, terbuka, buka]);
}

/** Fetches the other places once the first one stands; one that fails now is asked for again when it is opened. */
function muatSaatLengang(): () => void {
  const muat = (): void => void Promise.allSettled(TEMPAT.map((satu) => satu.muat()));
  if (typeof window.requestIdleCallback !== "function") {
    const jam = window.setTimeout(muat, JEDA_MUAT);
    return () => window.clearTimeout(jam);
  }
  const nomor = window.requestIdleCallback(muat, { timeout: 2 * JEDA_MUAT });
  return () => window.cancelIdleCallback(nomor);
}
