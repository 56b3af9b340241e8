/** Every summary of every published table that it can be made from, saved, calculated by LibreOffice, and compared cell by cell. */
import { bukuContoh } from "./bukuContoh";
import { bukuTerbit } from "./bukuTerbit";
import { hitungUlang } from "./hitungUlang";
import { TERBIT } from "./tabelTerbit";

/** Printed as tables of their kind, but without the figures that the summary is about. */
const TANPA_RINGKASAN: Readonly<Record<string, string>> = {
  "000-dipa": "a picture: no table",
  "003-realisasi-ro": "percentages without pagu",
  "000-ikpa-bobot": "the weights alone",
  "001-renstra": "targets of two years, no realisasi",
  "001-ikm-kategori": "the classes of the scale",
  "003-mutu": "the classes of the scale",
  "003-responden": "counts of respondents",
};

const BUKU = bukuTerbit(TERBIT);

/** LibreOffice calculates some hundred workbooks, on a machine that may be busy. */
const LAMA = 240_000;

test("LibreOffice calculates from the printed tables what the domain says", async () => {
  for (const { nama, beda, banyak } of await hitungUlang([...BUKU, ...bukuContoh()])) {
    expect({ nama, beda }).toEqual({ nama, beda: [] });
    expect(banyak).toBeGreaterThan(4);
  }
}, LAMA);

test.each(["capaian", "anggaran", "efisiensi", "ikm", "ikpa", "kepatuhan", "ro", "smart", "perbandingan"])("every printed table of kind %s has its summary", (kind) => {
  const tanpa = TERBIT.filter((satu) => satu.kind === kind && !BUKU.some(({ nama }) => nama.endsWith(` ${satu.id}`))).map(({ id }) => id);
  expect(tanpa.filter((id) => !(id in TANPA_RINGKASAN))).toEqual([]);
});
