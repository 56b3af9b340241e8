/** The way back of what was written last: offered as long as nothing in the workbook changed since. */
import { useCallback, useEffect, useState } from "react";
import { usePanel } from "../konteks";

export interface Kembalikan {
  readonly bisa: boolean;
  /** True where it was possible until the workbook changed. */
  readonly lewat: boolean;
  readonly ingat: (kembalikan: (() => Promise<void>) | undefined) => void;
  readonly lupakan: () => void;
  readonly kerjakan: () => Promise<void>;
}

interface Ingatan {
  readonly kembalikan: () => Promise<void>;
  readonly versi: number;
}

export function useKembalikan(): Kembalikan {
  const { layanan, versiBuku, versiSekarang } = usePanel();
  const [ingatan, aturIngatan] = useState<Ingatan | null>(null);
  const berubah = ingatan !== null && ingatan.versi !== versiBuku;

  // what the workbook holds for the way back goes with it; where that fails it is removed at the next start
  const lepaskan = useCallback(() => void layanan.lepaskanKembali().catch(() => undefined), [layanan]);
  useEffect(() => {
    if (berubah) lepaskan();
  }, [berubah, lepaskan]);

  const ingat = useCallback(
    (kembalikan: (() => Promise<void>) | undefined) => aturIngatan(kembalikan ? { kembalikan, versi: versiSekarang() } : null),
    [versiSekarang],
  );
  const lupakan = useCallback(() => {
    if (ingatan && !berubah) lepaskan();
    aturIngatan(null);
  }, [ingatan, berubah, lepaskan]);
  const kerjakan = useCallback(async () => {
    if (!ingatan) return;
    await ingatan.kembalikan();
    aturIngatan(null);
  }, [ingatan]);

  return { bisa: ingatan !== null && !berubah, lewat: berubah, ingat, lupakan, kerjakan };
}
