/** Long work in portions: generators that pause where their caller may let others have a turn. */

export type Bertahap<T> = Generator<undefined, T, void>;

/** So many cells, or what costs as much as looking at one, between two pauses. */
const PORSI = 500;

/** Counts work and says when a pause is due. */
export class Porsi {
  private sisa = PORSI;

  habis(sel: number): boolean {
    this.sisa -= sel;
    if (this.sisa > 0) return false;
    this.sisa = PORSI;
    return true;
  }
}

/** Calls `kerja` for each item; `sel` is what an item costs, in cells. */
export function* tiap<T>(isi: readonly T[], kerja: (satu: T, nomor: number) => void, sel = 1): Bertahap<void> {
  const porsi = new Porsi();
  for (let i = 0; i < isi.length; i++) {
    if (porsi.habis(sel)) yield;
    kerja(isi[i]!, i);
  }
}

/** `map` with pauses. */
export function* peta<T, U>(isi: readonly T[], kerja: (satu: T, nomor: number) => U, sel = 1): Bertahap<U[]> {
  const hasil: U[] = [];
  yield* tiap(isi, (satu, i) => void hasil.push(kerja(satu, i)), sel);
  return hasil;
}

/** `filter` with pauses. */
export function* saring<T>(isi: readonly T[], syarat: (satu: T) => boolean, sel = 1): Bertahap<T[]> {
  const hasil: T[] = [];
  yield* tiap(isi, (satu) => void (syarat(satu) && hasil.push(satu)), sel);
  return hasil;
}

/** A sorted copy, equals in their order, with pauses. */
export function* urutkan<T>(isi: readonly T[], banding: (a: T, b: T) => number): Bertahap<T[]> {
  let runut: T[][] = [];
  for (let i = 0; i < isi.length; i += PORSI) {
    if (i > 0) yield;
    runut.push(isi.slice(i, i + PORSI).sort(banding));
  }
  while (runut.length > 1) {
    const gabungan: T[][] = [];
    for (let i = 0; i < runut.length; i += 2) gabungan.push(yield* padukan(runut[i]!, runut[i + 1] ?? [], banding));
    runut = gabungan;
  }
  return runut[0] ?? [];
}

/** Two sorted lists as one; of equals those of the first list come first. */
function* padukan<T>(a: readonly T[], b: readonly T[], banding: (a: T, b: T) => number): Bertahap<T[]> {
  const hasil: T[] = [];
  const porsi = new Porsi();
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (porsi.habis(1)) yield;
    const dariA = j >= b.length || (i < a.length && banding(a[i]!, b[j]!) <= 0);
    hasil.push(dariA ? a[i++]! : b[j++]!);
  }
  return hasil;
}

/** All of it at once. */
export function habiskan<T>(langkah: Generator<unknown, T, void>): T {
  for (;;) {
    const { done, value } = langkah.next();
    if (done) return value;
  }
}
