/** One stop of the Tab key for a list, and arrows, Home and End between its rows, drawn or not. */
import { type KeyboardEvent, type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";

/** Marks the element of a row that takes the focus; its value is the key of the row. */
export const TANDA_FOKUS = "data-baris";

export interface FokusBaris {
  /** The row that the Tab key reaches; it must always be drawn. */
  readonly aktif: string | undefined;
  readonly jadikanAktif: (kunci: string) => void;
  /** Moves the focus on from a row that leaves the list. */
  readonly tinggalkan: (kunci: string) => void;
  /** For the key presses of what takes the focus. */
  readonly tekan: (peristiwa: KeyboardEvent<HTMLElement>) => void;
}

/**
 * @param kunci the rows that take the focus, in order
 * @param daftar the element around the rows
 */
export function useFokusBaris(kunci: readonly string[], daftar: RefObject<HTMLElement | null>): FokusBaris {
  const [pilihan, jadikanAktif] = useState<string>();
  const tujuan = useRef<string>(undefined);
  const kini = useRef(kunci);
  const [, gambarLagi] = useState(0);
  const aktif = pilihan !== undefined && kunci.includes(pilihan) ? pilihan : kunci[0];

  useLayoutEffect(() => {
    kini.current = kunci;
  }, [kunci]);

  useEffect(() => {
    if (tujuan.current === undefined) return;
    const baris = daftar.current?.querySelectorAll<HTMLElement>(`[${TANDA_FOKUS}]`) ?? [];
    const elemen = [...baris].find((satu) => satu.getAttribute(TANDA_FOKUS) === tujuan.current);
    if (!elemen) return;
    tujuan.current = undefined;
    elemen.focus();
  });

  const pindah = useCallback((ke: string | undefined): void => {
    if (ke === undefined) return;
    tujuan.current = ke;
    jadikanAktif(ke);
    gambarLagi((n) => n + 1);
  }, []);

  const tinggalkan = useCallback(
    (dari: string): void => {
      const di = kini.current.indexOf(dari);
      pindah(kini.current[di + 1] ?? kini.current[di - 1]);
    },
    [pindah],
  );

  const tekan = useCallback(
    (peristiwa: KeyboardEvent<HTMLElement>): void => {
      if (peristiwa.altKey || peristiwa.ctrlKey || peristiwa.metaKey) return;
      const semua = kini.current;
      const di = semua.indexOf(peristiwa.currentTarget.getAttribute(TANDA_FOKUS) ?? "");
      const ke = { ArrowDown: di + 1, ArrowUp: di - 1, Home: 0, End: semua.length - 1 }[peristiwa.key];
      if (ke === undefined) return;
      peristiwa.preventDefault();
      pindah(semua[ke]);
    },
    [pindah],
  );

  return { aktif, jadikanAktif, tinggalkan, tekan };
}
