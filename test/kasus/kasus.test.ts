/** The checker against published reports: what it finds never shrinks, and it never cries wolf. */
import { GUBAHAN } from "./gubahan";
import { FOLDER_KASUS, muatKasus } from "./kasus";
import { EJAAN, type Ejaan } from "./tulis";
import { ukurAneka, ukurKasus, type Alarm } from "./ukur";

const KASUS = muatKasus(FOLDER_KASUS);
/** Roots found in full, by report; raise a number when it grows. */
const DITEMUKAN: Readonly<Record<string, Readonly<Record<Ejaan, number>>>> = {
  "000": { angka: 3, teks: 3, tumpuk: 3 },
  "001": { angka: 2, teks: 2, tumpuk: 3 },
  "003": { angka: 7, teks: 7, tumpuk: 7 },
};
/** Tables of which every row was read. */
const TERBACA: Readonly<Record<string, number>> = { "000": 39, "001": 42, "003": 40 };

const sebut = ({ temuan, letak }: Alarm): string => `${temuan.aturan} ${temuan.pesanId} ${letak?.tabel}/r${letak?.baris}`;

describe.each(KASUS.flatMap((k) => EJAAN.map((e) => [k.id, e, k] as const)))("laporan %s, ejaan %s", (id, ejaan, kasus) => {
  test("yang salah ditemukan, yang benar dibiarkan", async () => {
    const h = await ukurKasus(kasus, ejaan);
    expect(h.alarmPalsu.map(sebut)).toEqual([]);
    expect(h.akar.filter((a) => a.luput.length === 0).length).toBeGreaterThanOrEqual(DITEMUKAN[id]![ejaan]);
    expect(h.kasus.tables.length - h.takTerbaca.length).toBeGreaterThanOrEqual(TERBACA[id]!);
  });
});

test.each(KASUS.flatMap((k) => [1, 4, 10, 11].map((benih) => [k.id, benih, k] as const)))("laporan %s dalam tata letak acak %i", (id, benih, kasus) => {
  const h = ukurAneka(kasus, benih);
  expect(h.alarmPalsu.map(sebut)).toEqual([]);
  expect(h.akar.filter((a) => a.luput.length === 0).length).toBeGreaterThanOrEqual(DITEMUKAN[id]!.angka);
  expect(h.kasus.tables.length - h.takTerbaca.length).toBeGreaterThanOrEqual(TERBACA[id]!);
});

test.each(Object.keys(GUBAHAN))("tata letak yang diubah tanpa mengubah isi: %s", (gubahan) => {
  for (const kasus of KASUS) {
    const h = ukurAneka(kasus, 3, gubahan);
    expect([...h.alarmPalsu, ...h.terlaluKeras].map(sebut)).toEqual([]);
    expect(h.akar.filter((a) => a.luput.length > 0).map((a) => a.akar)).toEqual([]);
  }
});
