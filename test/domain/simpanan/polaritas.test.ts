import { habiskan } from "../../../src/domain/bertahap";
import { jelaskanSelTabel } from "../../../src/domain/jelaskan/tabel";
import { periksa } from "../../../src/domain/periksa/engine";
import { hitungBaris } from "../../../src/domain/ringkas/barisCapaian";
import { daftarIndikator } from "../../../src/domain/simpanan/daftarIndikator";
import { susunKoreksi, terapkanKoreksi } from "../../../src/domain/simpanan/koreksi";
import { denganPolaritas, gantiPolaritas, kunciIndikator, terkoreksiDenganPolaritas } from "../../../src/domain/simpanan/polaritas";
import type { PolaritasIndikator } from "../../../src/domain/simpanan/types";
import { bacaBuku } from "../../../src/domain/tabel/bacaTabel";
import type { PolaritasSetelan, Tabel } from "../../../src/domain/tabel/types";
import { gridTeks, lembarUji } from "../../support/lembar";

const ISI = `
Pengukuran Kinerja Tahun 2023
No | Indikator Kinerja | Target | Realisasi | Capaian
1 | Waktu penyelesaian laporan | 20 | 25 | 125,00%
2 | Nilai SAKIP | 81 | 80,09 | 98,88%
3 | Indeks kepuasan masyarakat | 88 | 90 | 102,27%`;

const baca = (teks = ISI, nama = "Pengukuran"): Tabel[] => bacaBuku({ lembar: [lembarUji(nama, gridTeks(teks))] });
const WAKTU = "Waktu penyelesaian laporan";
const setelan = (polaritas: PolaritasSetelan, indikator = WAKTU, lembar?: string): PolaritasIndikator[] => [
  { indikator, polaritas, ...(lembar === undefined ? {} : { lembar }) },
];
const polaritasBaris = (tabel: readonly Tabel[]) => tabel[0]!.baris.map((b) => b.polaritas);

describe("the polarity that the user sets for an indicator", () => {
  test.each([
    ["its name as written", WAKTU],
    ["its name in other letters and spaces", "WAKTU  penyelesaian\nlaporan"],
    ["its name with a number and a unit mark", "1. Waktu penyelesaian laporan (%)"],
  ])("reaches the rows that carry %s, and no others", (_, indikator) => {
    expect(polaritasBaris(denganPolaritas(baca(), setelan("turun", indikator)))).toEqual(["turun", undefined, undefined]);
  });

  test("set for one sheet holds there and before what is set for all", () => {
    const semua = [...setelan("turun"), ...setelan("naik", WAKTU, "Pengukuran")];
    expect(polaritasBaris(denganPolaritas(baca(), semua))[0]).toBe("naik");
    expect(polaritasBaris(denganPolaritas(baca(ISI, "Lain"), semua))[0]).toBe("turun");
  });

  test("leaves tables without such a row the same objects", () => {
    const tabel = baca();
    expect(denganPolaritas(tabel, setelan("turun", "Indikator lain"))[0]).toBe(tabel[0]);
    expect(denganPolaritas(tabel, [])).toBe(tabel);
  });

  test("survives a correction of the table, which still knows what it was made from", () => {
    const dikenali = denganPolaritas(baca(), setelan("turun"));
    const koreksi = susunKoreksi(dikenali[0]!, dikenali, { jenis: "triwulan", peran: new Map() })!;
    const { tabel, asal } = terkoreksiDenganPolaritas(habiskan(terapkanKoreksi(dikenali, [koreksi])), setelan("turun"));
    expect(polaritasBaris(tabel)[0]).toBe("turun");
    expect(asal.get(tabel[0]!)).toBe(dikenali[0]);
  });

  test("makes the checker report a capaian that follows from another rule only", () => {
    const temuan = (tabel: readonly Tabel[]) => periksa(tabel).filter(({ aturan }) => aturan === "HT001");
    expect(temuan(baca())).toEqual([]);
    const [satu, ...lain] = temuan(denganPolaritas(baca(), setelan("turun")));
    expect(lain).toEqual([]);
    expect(satu).toMatchObject({ sel: "E3", data: { terhitungTampil: "75,00%" } });
  });

  test.each([
    ["naik", "naik", 1.25],
    ["turun", "turun", 0.75],
    ["turun-rasio", "turun-rasio", 0.8],
    ["stabil", "stabil", 0.75],
  ] as const)("as %s gives the summary the capaian of %s", (polaritas, harapan, capaian) => {
    const [tabel] = denganPolaritas(baca(), setelan(polaritas)) as [Tabel];
    const [target, realisasi, tercetak] = ["target", "realisasi", "capaian"].map((peran) => tabel.kolom.find((k) => k.peran === peran)!);
    const [baris] = hitungBaris(tabel, { target: target!, realisasi: realisasi!, capaian: tercetak! });
    expect(baris).toMatchObject({ polaritas: harapan, asalPolaritas: "setelan" });
    expect(baris!.capaian).toBeCloseTo(capaian, 12);
  });

  test("is named by the explanation of the cell", () => {
    const jejak = jelaskanSelTabel(denganPolaritas(baca(), setelan("turun")), "Pengukuran", 2, 4)!.jejak;
    expect(jejak.catatan.map(({ id }) => id)).toContain("tabelPolaritasSetelan");
  });

  test("precedes a polaritas column", () => {
    const berkolom = ISI.replace("| Target", "| Polaritas | Target").replace(/^(\d \| [^|]+)\|/gm, "$1| maksimal |");
    const tabel = baca(berkolom);
    expect(daftarIndikator(tabel)[0]).toMatchObject({ polaritas: "naik", asal: "kolom" });
    expect(daftarIndikator(denganPolaritas(tabel, setelan("stabil")))[0]).toMatchObject({ polaritas: "stabil", asal: "setelan" });
  });
});

describe("the list of indicators", () => {
  test("names each once, with its polarity and why", () => {
    const tabel = bacaBuku({ lembar: [lembarUji("A", gridTeks(ISI)), lembarUji("B", gridTeks(ISI.replace("| 125,00%", "| 75,00%")))] });
    expect(daftarIndikator(tabel).map(({ nama, polaritas, asal }) => [nama, polaritas, asal])).toEqual([
      [WAKTU, "turun", "tercetak"],
      ["Nilai SAKIP", "naik", "bawaan"],
      ["Indeks kepuasan masyarakat", "naik", "bawaan"],
    ]);
  });
});

describe("changing what is set", () => {
  test("replaces what was set for the same indicator and sheet, and null takes it away", () => {
    const awal = gantiPolaritas([], { indikator: WAKTU }, "turun");
    expect(gantiPolaritas(awal, { indikator: "1. waktu penyelesaian laporan" }, "naik")).toEqual([{ indikator: "1. waktu penyelesaian laporan", polaritas: "naik" }]);
    expect(gantiPolaritas(awal, { indikator: WAKTU, lembar: "A" }, "naik")).toHaveLength(2);
    expect(gantiPolaritas(awal, { indikator: WAKTU }, null)).toEqual([]);
    expect(kunciIndikator("Nilai Waktu Penyelesaian Laporan (%)")).toBe(kunciIndikator(WAKTU));
  });
});
