/** Runs a generator in slices, so that the pane answers keys and clicks and Excel does not call it slow. */
import { GalatBuku } from "../layanan";

/** With one portion of work more, and what the browser adds, a slice stays below 50 ms. */
const IRISAN_MS = 16;

function beriGiliran(): Promise<void> {
  return new Promise((lanjut) => setTimeout(lanjut, 0));
}

/**
 * @param langkah yields between portions, with the share of the work done (0 to 1) where it is known
 * @param jam milliseconds, for tests
 */
export async function bertahap<T>(
  langkah: Generator<number | undefined, T, void>,
  alat: { readonly batal?: AbortSignal; readonly maju?: (bagian: number) => void; readonly jam?: () => number } = {},
): Promise<T> {
  const jam = alat.jam ?? (() => performance.now());
  let mulai = jam();
  let bagian = 0;
  for (;;) {
    const { done, value } = langkah.next();
    if (done) return value;
    if (value !== undefined) bagian = value;
    if (jam() - mulai < IRISAN_MS) continue;
    alat.maju?.(bagian);
    await beriGiliran();
    if (alat.batal?.aborted) throw new GalatBuku("DIBATALKAN");
    mulai = jam();
  }
}
