import { bacaRentang } from "../../../src/domain/tabel/bacaRentang";

test.each([
  ["25,00 - 64,99", { bawah: 25, bawahTermasuk: true, atas: 64.99, atasTermasuk: true, desimal: 2, persen: false }],
  [": > 90 - 100", { bawah: 90, bawahTermasuk: false, atas: 100, atasTermasuk: true, desimal: 0, persen: false }],
  [": > 60", { bawah: 60, bawahTermasuk: false, atasTermasuk: false, desimal: 0, persen: false }],
  ["< 61", { atas: 61, bawahTermasuk: false, atasTermasuk: false, desimal: 0, persen: false }],
  ["≥ 90%", { bawah: 0.9, bawahTermasuk: true, atasTermasuk: false, desimal: 0, persen: true }],
  ["0 s.d. 30", { bawah: 0, bawahTermasuk: true, atas: 30, atasTermasuk: true, desimal: 0, persen: false }],
  ["91 - 100 %", { bawah: 0.91, bawahTermasuk: true, atas: 1, atasTermasuk: true, desimal: 0, persen: true }],
  ["88,31–100,00", { bawah: 88.31, bawahTermasuk: true, atas: 100, atasTermasuk: true, desimal: 2, persen: false }],
  ["90,01 ≤ x ≤ 100", { bawah: 90.01, bawahTermasuk: true, atas: 100, atasTermasuk: true, desimal: 2, persen: false }],
  ["90 < x ≤ 100", { bawah: 90, bawahTermasuk: false, atas: 100, atasTermasuk: true, desimal: 0, persen: false }],
  ["75 ≤ nilai < 90", { bawah: 75, bawahTermasuk: true, atas: 90, atasTermasuk: false, desimal: 0, persen: false }],
  ["91 ≤ 100", { bawah: 91, bawahTermasuk: true, atas: 100, atasTermasuk: true, desimal: 0, persen: false }],
  ["x < 60", { atas: 60, bawahTermasuk: false, atasTermasuk: false, desimal: 0, persen: false }],
  ["100% ke atas", { bawah: 1, bawahTermasuk: true, atasTermasuk: false, desimal: 0, persen: true }],
  ["di atas 90", { bawah: 90, bawahTermasuk: false, atasTermasuk: false, desimal: 0, persen: false }],
  ["3,0644 - 3,532", { bawah: 3.0644, bawahTermasuk: true, atas: 3.532, atasTermasuk: true, desimal: 4, persen: false }],
])("%s", (teks, harap) => {
  expect(bacaRentang(teks)).toEqual(harap);
});

test.each([["100 - 80"], ["80"], ["9 dari 24"], [""], ["-"], ["a - b"], ["> "], ["1 - 2 - 3"], [`1 - ${"9".repeat(60)}`], ["Renstra - RPJMN"]])("%s bukan rentang", (teks) => {
  expect(bacaRentang(teks)).toBeUndefined();
});
