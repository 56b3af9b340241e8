/** One piece of long work at a time: progress, cancel, error, and the last result kept meanwhile. */
import { startTransition, useCallback, useEffect, useRef, useState } from "react";
import { GalatBuku } from "../layanan";

export type Tahap = "membaca" | "mengenali" | "memeriksa" | "menulis";

export interface Alat {
  readonly batal: AbortSignal;
  /** `bagian` from 0 to 1; absent where the length of the work is not known. */
  readonly maju: (tahap: Tahap, bagian?: number) => void;
}

export interface Tugas<T> {
  readonly hasil?: T;
  readonly jalan?: { readonly tahap: Tahap; readonly bagian?: number };
  readonly galat?: GalatBuku;
  readonly dibatalkan: boolean;
  readonly mulai: (kerja: (alat: Alat) => Promise<T>) => Promise<T | undefined>;
  readonly batalkan: () => void;
  readonly tutupPesan: () => void;
}

type Keadaan<T> = Pick<Tugas<T>, "hasil" | "jalan" | "galat" | "dibatalkan">;

export function sebagaiGalatBuku(sebab: unknown): GalatBuku {
  if (sebab instanceof GalatBuku) return sebab;
  const rincian = sebab instanceof Error ? (sebab.stack ?? `${sebab.name}: ${sebab.message}`) : String(sebab);
  return new GalatBuku("LAIN", {}, rincian, { cause: sebab });
}

/** Rejects as soon as the signal fires, also where the work itself does not listen. */
function sampaiDibatalkan(batal: AbortSignal): Promise<never> {
  return new Promise((_, tolak) => {
    batal.addEventListener("abort", () => tolak(new GalatBuku("DIBATALKAN")), { once: true });
  });
}

export function useTugas<T>(): Tugas<T> {
  const [keadaan, atur] = useState<Keadaan<T>>({ dibatalkan: false });
  const pengendali = useRef<AbortController | null>(null);

  useEffect(() => () => pengendali.current?.abort(), []);

  const mulai = useCallback(async (kerja: (alat: Alat) => Promise<T>): Promise<T | undefined> => {
    pengendali.current?.abort();
    const milik = new AbortController();
    pengendali.current = milik;
    const berlaku = (): boolean => pengendali.current === milik;
    const maju: Alat["maju"] = (tahap, bagian) => {
      if (!berlaku() || milik.signal.aborted) return;
      atur(({ hasil }) => ({
        ...(hasil === undefined ? {} : { hasil }),
        jalan: { tahap, ...(bagian === undefined ? {} : { bagian }) },
        dibatalkan: false,
      }));
    };
    try {
      const hasil = await Promise.race([kerja({ batal: milik.signal, maju }), sampaiDibatalkan(milik.signal)]);
      // a long result is drawn in slices
      if (berlaku()) startTransition(() => atur({ hasil, dibatalkan: false }));
      return hasil;
    } catch (sebab) {
      const galat = sebagaiGalatBuku(sebab);
      if (berlaku()) {
        atur(({ hasil }) => ({
          ...(hasil === undefined ? {} : { hasil }),
          ...(galat.kode === "DIBATALKAN" ? { dibatalkan: true } : { galat, dibatalkan: false }),
        }));
      }
      return undefined;
    }
  }, []);

  const batalkan = useCallback(() => pengendali.current?.abort(), []);
  const tutupPesan = useCallback(() => {
    atur(({ hasil, jalan }) => ({
      ...(hasil === undefined ? {} : { hasil }),
      ...(jalan === undefined ? {} : { jalan }),
      dibatalkan: false,
    }));
  }, []);

  return { ...keadaan, mulai, batalkan, tutupPesan };
}
