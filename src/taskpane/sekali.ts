/** Fetching a part of the pane: once for everyone who asks, and anew after a failure. */
import { GalatBuku } from "./layanan";

/** @returns the same promise at each call; it rejects with `TIDAK_TERMUAT`, and the call after that tries again */
export function sekali<T>(ambil: () => Promise<T>): () => Promise<T> {
  let janji: Promise<T> | undefined;
  return () => {
    if (janji) return janji;
    const baru = ambil().then(
      (value) => {
        // React's `use` reads these: what has arrived is drawn at once, without a moment of waiting
        Object.assign(baru, { status: "fulfilled", value });
        return value;
      },
      (sebab: unknown) => {
        janji = undefined;
        throw new GalatBuku("TIDAK_TERMUAT", {}, String(sebab), { cause: sebab });
      },
    );
    janji = baru;
    return baru;
  };
}
