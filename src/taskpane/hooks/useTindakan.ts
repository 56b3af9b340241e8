/** One short deed in the workbook at a time: what came of it, or why it failed. */
import { useCallback, useRef, useState } from "react";
import type { GalatBuku } from "../layanan";
import { sebagaiGalatBuku } from "./useTugas";

export interface Kabar {
  readonly judul: string;
  readonly isi: string;
  readonly lanjut?: { readonly nama: string; readonly kerjakan: () => void };
}

export interface Tindakan {
  readonly sibuk: boolean;
  readonly galat: GalatBuku | undefined;
  readonly kabar: Kabar | undefined;
  /** Answers whether it succeeded; a second deed waits for no one, it is refused while one runs. */
  readonly jalankan: (kerja: () => Promise<Kabar | undefined>) => Promise<boolean>;
  readonly tutup: () => void;
}

export function useTindakan(): Tindakan {
  const [keadaan, atur] = useState<Pick<Tindakan, "sibuk" | "galat" | "kabar">>({ sibuk: false, galat: undefined, kabar: undefined });
  const jalan = useRef(false);
  const jalankan = useCallback(async (kerja: () => Promise<Kabar | undefined>): Promise<boolean> => {
    if (jalan.current) return false;
    jalan.current = true;
    atur({ sibuk: true, galat: undefined, kabar: undefined });
    try {
      const kabar = await kerja();
      atur({ sibuk: false, galat: undefined, kabar });
      return true;
    } catch (sebab) {
      atur({ sibuk: false, galat: sebagaiGalatBuku(sebab), kabar: undefined });
      return false;
    } finally {
      jalan.current = false;
    }
  }, []);
  const tutup = useCallback(() => atur({ sibuk: false, galat: undefined, kabar: undefined }), []);
  return { ...keadaan, jalankan, tutup };
}
