/** Every formula of a summary, calculated by LibreOffice from the planner's cells, gives what the domain calculated. */
import { susunRingkasanCapaian, type OpsiRingkasanCapaian } from "../../../src/domain/ringkas/capaian";
import { ringkas } from "../../../src/strings/id/ringkas";
import { hitungUlang } from "./hitungUlang";
import { BERCAPAIAN, BIRO_PERENCANAAN_2023, lembarContoh, SERBA_ADA, tabelContoh, type ContohTabel } from "./tabelContoh";

interface Kasus {
  readonly nama: string;
  readonly contoh: ContohTabel;
  readonly opsi: Partial<OpsiRingkasanCapaian>;
}

const KASUS: readonly Kasus[] = [
  { nama: "Biro Perencanaan 2023", contoh: BIRO_PERENCANAAN_2023, opsi: {} },
  { nama: "dibatasi 120% dengan skala lain", contoh: BIRO_PERENCANAAN_2023, opsi: { batas: 1.2, metode: "sasaran", skala: "LKJ" } },
  { nama: "bercapaian", contoh: BERCAPAIAN, opsi: {} },
  { nama: "serba ada", contoh: SERBA_ADA, opsi: {} },
  { nama: "serba ada dibatasi", contoh: SERBA_ADA, opsi: { batas: 1, skala: "KEMENSOS-2018" } },
];

test("LibreOffice calculates from the planner's cells what the domain says", async () => {
  const rencana = KASUS.map(({ contoh, opsi }) =>
    susunRingkasanCapaian(tabelContoh(contoh), { metode: "indikator", tanggal: "5 Januari 2024", kata: ringkas.capaian, ...opsi }),
  );
  const hasil = await hitungUlang(
    KASUS.map(({ nama, contoh }, n) => ({ nama, sumber: [lembarContoh(contoh)], rencana: [rencana[n]!] })),
  );
  for (const { nama, beda, banyak } of hasil) {
    expect({ nama, beda }).toEqual({ nama, beda: [] });
    expect(banyak).toBeGreaterThan(50);
  }
});
