/** Fetching a part of the pane: once for everyone who asks, and anew after a failure. */
import { takTermuat } from "./layanan";

export interface Sekali<T> {
  /** The same promise at each call; it rejects with `TIDAK_TERMUAT`, and the call after that tries again. */
  (): Promise<T>;
  /** True once it is there; asks for nothing. */
  readonly termuat: () => boolean;
}

export function sekali<T>(ambil: () => Promise<T>): Sekali<T> {
  let janji: Promise<T> | undefined;
  let termuat = false;
  const muat = (): Promise<T> => {
    if (janji) return janji;
    const baru = ambil().then(
      (value) => {
        // React's `use` reads these: what has arrived is drawn at once, without a moment of waiting
        Object.assign(baru, { status: "fulfilled", value });
        termuat = true;
        return value;
      },
      (sebab: unknown) => {
        janji = undefined;
        throw takTermuat(sebab);
      },
    );
    janji = baru;
    return baru;
  };
  return Object.assign(muat, { termuat: () => termuat });
}
