import { hasilPanel } from "../../../src/domain/bagikan/hitungUji";
import { lulus, SOAL_UJI } from "../../../src/domain/bagikan/ujiMandiri";

test.each(SOAL_UJI.map((soal, i) => [soal.rumus, soal, i] as const))("%s gives the printed figure without Excel", (_, soal, i) => {
  expect(hasilPanel()).toHaveLength(SOAL_UJI.length);
  expect(lulus(soal, hasilPanel()[i]!)).toBe(true);
});
