import { habiskan, peta, Porsi, saring, tiap, urutkan, type Bertahap } from "../../src/domain/bertahap";

const deret = (n: number): number[] => Array.from({ length: n }, (_, i) => i);

/** Result, and how often the work paused. */
function hitungJeda<T>(langkah: Bertahap<T>): { readonly hasil: T; readonly jeda: number } {
  for (let jeda = 0; ; jeda++) {
    const { done, value } = langkah.next();
    if (done) return { hasil: value, jeda };
  }
}

describe("work in portions", () => {
  it("says that a pause is due once the cells of a portion are used up, and begins anew", () => {
    const porsi = new Porsi();
    expect([499, 1, 499, 1].map((sel) => porsi.habis(sel))).toEqual([false, true, false, true]);
  });

  it.each([
    ["does short work in one go", 499, 1, 0],
    ["pauses the oftener the more cells there are", 5_000, 1, 10],
    ["pauses the oftener the more an item costs", 5_000, 50, 500],
    ["pauses before each item that is a portion by itself", 3, 10_000, 3],
  ])("%s", (_, banyak, sel, jeda) => {
    const terlihat: number[] = [];
    const langkah = tiap(deret(banyak), (satu, nomor) => void terlihat.push(satu - nomor), sel);
    expect(hitungJeda(langkah).jeda).toBe(jeda);
    expect(terlihat).toEqual(deret(banyak).fill(0));
  });

  it("does nothing before the first step is taken, and no more once its caller leaves off", () => {
    const terlihat: number[] = [];
    const langkah = tiap(deret(2_000), (satu) => void terlihat.push(satu));
    expect(terlihat).toEqual([]);
    langkah.next();
    langkah.return();
    expect(langkah.next().done).toBe(true);
    expect(terlihat).toEqual(deret(499));
  });

  it("maps and filters as arrays do", () => {
    expect(habiskan(peta(deret(1_200), (satu, nomor) => satu + nomor))).toEqual(deret(1_200).map((satu) => 2 * satu));
    expect(habiskan(saring(deret(1_200), (satu) => satu % 7 === 0))).toEqual(deret(1_200).filter((satu) => satu % 7 === 0));
  });
});

describe("sorting in portions", () => {
  const acak = (n: number): { readonly nilai: number; readonly semula: number }[] =>
    deret(n).map((semula) => ({ nilai: (semula * 7_919) % 101, semula }));

  it.each([0, 1, 2, 499, 500, 501, 1_000, 1_501, 5_000])("orders %i items as a stable sort does", (n) => {
    const isi = acak(n);
    const semula = [...isi];
    const banding = (a: { nilai: number }, b: { nilai: number }): number => a.nilai - b.nilai;
    expect(habiskan(urutkan(isi, banding))).toEqual([...isi].sort(banding));
    expect(isi).toEqual(semula);
  });

  it("pauses while it sorts and while it merges", () => {
    expect(hitungJeda(urutkan(acak(400), (a, b) => a.nilai - b.nilai)).jeda).toBe(0);
    expect(hitungJeda(urutkan(acak(5_000), (a, b) => a.nilai - b.nilai)).jeda).toBeGreaterThan(20);
  });
});
