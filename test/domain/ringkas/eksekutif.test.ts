/** The sentences say what the cells hold: read back out of the text, in both languages, and after the cells have changed. */
import { ringkasanEksekutif, susunEksekutif, tabelUtama, type BarisEksekutif, type Eksekutif } from "../../../src/domain/ringkas/eksekutif";
import { tulisAngkaKalimat, type AngkaKalimat } from "../../../src/domain/ringkas/eksekutifKalimat";
import type { OpsiRingkasan } from "../../../src/domain/ringkas/jenisRingkasan";
import type { Tabel } from "../../../src/domain/tabel/types";
import { ringkas as en } from "../../../src/strings/en/ringkas";
import { ringkas as id } from "../../../src/strings/id/ringkas";
import { dariTeks, nilaiSel, opsiUji } from "./bantuRencana";
import { TERBIT } from "./tabelTerbit";

const LAPORAN = ["000", "001", "003"] as const;
const BAHASA = [["Indonesian", id], ["English", en]] as const;

function tabelLaporan(awalan: string): Tabel[] {
  return TERBIT.filter((satu) => satu.id.startsWith(awalan)).flatMap(({ tabel }) => tabel);
}

function susun(semua: readonly Tabel[], lain: Partial<OpsiRingkasan> = {}): Eksekutif {
  return susunEksekutif(semua.filter(ringkasanEksekutif.bisa), opsiUji(semua, lain));
}

function kalimat({ potongan }: BarisEksekutif): string {
  return potongan.map((satu) => ("teks" in satu ? satu.teks : tulisAngkaKalimat(satu.angka))).join("");
}

const teks = (isi: Eksekutif): string[] => isi.baris.filter(({ jenis }) => jenis !== "judul" && jenis !== "sasaran").map(kalimat);
const dariKisi = (isi: string, lain: Partial<OpsiRingkasan> = {}): string[] => teks(susun(dariTeks(isi), lain));

/** Value of the expression of a number, where it is one cell of the sheet. */
function nilaiDiLembar({ rumus }: AngkaKalimat, { rencana }: Eksekutif): number | string | undefined {
  const [, huruf, baris] = /^([A-Z])(\d+)$/.exec(rumus) ?? [];
  if (huruf === undefined) return undefined;
  return nilaiSel(rencana.sel[Number(baris) - 1]![huruf.charCodeAt(0) - 65]!);
}

/** What is written, as a number again: `1.234,50%` → 12,345. */
function bacaTulisan(tulisan: string): number {
  const polos = Number(tulisan.replace(/\./g, "").replace(",", ".").replace("%", ""));
  return tulisan.endsWith("%") ? polos / 100 : polos;
}

describe.each(LAPORAN)("report %s", (awalan) => {
  const semua = tabelLaporan(awalan);

  test.each(BAHASA)("every number that is read out of the %s sentences is the one of its cell, as rounded", (_, kata) => {
    const isi = susun(semua, { kata });
    const perSel = new Map(semua.flatMap(({ lembar, baris }) => baris.flatMap(({ sel }) => [...sel.values()].map((satu) => [`${lembar}!${satu.row}:${satu.col}`, satu] as const))));
    let dibaca = 0;
    for (const baris of isi.baris) {
      for (const potongan of baris.potongan) {
        if ("teks" in potongan) continue;
        const { angka } = potongan;
        const tulisan = tulisAngkaKalimat(angka);
        const diLembar = nilaiDiLembar(angka, isi);
        if (diLembar !== undefined) expect(diLembar).toBe(angka.nilai);
        if (typeof angka.nilai !== "number") continue;
        // 100 that is written as 100% because the other side is a percentage
        const seharusnya = angka.bentuk.akhiran === "%" && angka.bentuk.kali === 1 ? angka.nilai / 100 : angka.bentuk.kali === 100 && angka.bentuk.akhiran === "" ? angka.nilai * 100 : angka.nilai;
        const toleransi = angka.bentuk.akhiran === "%" ? 0.00005 : 0.005;
        expect(Math.abs(bacaTulisan(tulisan) - seharusnya)).toBeLessThanOrEqual(toleransi + 1e-9);
        expect(angka.sumber.length).toBeGreaterThan(0);
        if (angka.langsung) {
          const [{ lembar, sel }] = angka.sumber as [{ lembar: string; sel: string }];
          const [, huruf, nomor] = /^([A-Z]+)(\d+)$/.exec(sel)!;
          expect(perSel.get(`${lembar}!${Number(nomor) - 1}:${huruf!.charCodeAt(0) - 65}`)!.angka!.nilai).toBe(angka.nilai);
        }
        dibaca++;
      }
    }
    expect(dibaca).toBeGreaterThan(40);
  });

  test("both languages say the same numbers in the same order, apart from the order of words", () => {
    const angka = (kata: OpsiRingkasan["kata"]): string[] => susun(semua, { kata }).baris.map(({ potongan }) => potongan.flatMap((p) => ("teks" in p ? [] : [tulisAngkaKalimat(p.angka)])).sort().join(" "));
    expect(angka(en)).toEqual(angka(id));
  });

  test("written twice it is the same, and no formula is longer than Excel takes nor holds TEXT()", () => {
    const [satu, dua] = [susun(semua), susun(semua)];
    expect(dua.rencana).toEqual(satu.rencana);
    const rumus = satu.rencana.sel.flat().flatMap(({ isi }) => (isi.jenis === "rumus" ? [isi.rumus] : []));
    expect(Math.max(...rumus.map(({ length }) => length))).toBeLessThan(8_192);
    expect(rumus.filter((isi) => /\bTEXT\(|LKJ\./.test(isi))).toEqual([]);
  });
});

describe("what the published reports say", () => {
  test.each([
    ["000", "Capaian kinerja tahun 2023 mencapai 130,51%, dihitung sebagai rerata seluruh indikator. Dari 12 indikator, 6 melampaui target, 3 tepat mencapai target, dan 3 belum mencapai target."],
    ["001", "Dari pagu Rp2.440.968.652.000, terealisasi Rp2.387.590.951.660 atau 97,81%. Sisa anggaran Rp53.377.700.340."],
    ["003", "Indeks Kepuasan Masyarakat tahun 2023: 90,09 dengan predikat A (Sangat Baik). Dibandingkan tahun 2022 (88,79), indeks ini naik 1,30 poin. Unsur tertinggi: Biaya/Tarif (4,00); unsur terendah: Produk Layanan (3,42)."],
    ["003", "Nilai Akuntabilitas Kinerja Kementerian Sosial: realisasi 69,31 dari target 69, capaian 100,45%, melampaui target. Dibandingkan tahun 2022 (68,81), realisasinya naik 0,50 poin. Terhadap target jangka menengah 2024 (70), realisasinya masih kurang 0,69 poin."],
    ["000", "Nilai Kinerja Anggaran tahun 2023: 91,31 dengan predikat Sangat Baik, dari EKA 93,17 dan IKPA 89,45."],
  ])("%s: %s", (awalan, isi) => {
    expect(teks(susun(tabelLaporan(awalan)))).toContain(isi);
  });

  test("a score that lags by a year is compared with the year before its own", () => {
    expect(teks(susun(tabelLaporan("000"))).find((isi) => isi.startsWith("Nilai Akuntabilitas"))).toContain("Dibandingkan tahun 2021 (76,10), realisasinya naik 3,99 poin.");
  });

  test("a year that was not measured cannot be compared", () => {
    expect(teks(susun(tabelLaporan("003"))).find((isi) => isi.startsWith("Indeks Perencanaan"))).not.toContain("Dibandingkan");
  });

  test("the mean by sasaran and the cap are named where they are chosen", () => {
    expect(teks(susun(tabelLaporan("003"), { metode: "sasaran", batas: 1.2 }))[0]).toContain(
      "mencapai 106,57%, dihitung sebagai rerata antarsasaran. Capaian tiap indikator dibatasi paling tinggi 120% sebelum dirata-ratakan.",
    );
  });
});

describe("blanks, words and bounds", () => {
  const KEPALA = "Capaian kinerja 2023\nSasaran | Indikator | Polaritas | Target | Realisasi\n";

  test("what has no realisasi is named and counted nowhere", () => {
    expect(dariKisi(`${KEPALA}Sasaran satu | Nilai A | naik | 80 | 88\n | Nilai B | naik | 80 | \n | Nilai C | naik |  | 70\n | Nilai D | naik | 80 | N/A`)).toEqual([
      "Capaian kinerja tahun 2023 mencapai 110,00%, dihitung sebagai rerata seluruh indikator. Dari 4 indikator, 1 melampaui target, 0 tepat mencapai target, dan 0 belum mencapai target." +
        " Capaian 3 indikator belum dapat dihitung dan tidak ikut dirata-ratakan: Nilai B; Nilai C; Nilai D.",
      "Rerata capaian sasaran ini 110,00%, dari 1 indikator.",
      "Nilai A: realisasi 88 dari target 80, capaian 110,00%, melampaui target.",
      "Nilai B: belum ada realisasi; targetnya 80.",
      "Nilai C: realisasi 70; targetnya belum ada.",
      "Nilai D: capaian tidak dapat dihitung dari target 80 dan realisasi N/A.",
    ]);
  });

  test("lower is better, words that are the same, and a capaian that rounds to 100%", () => {
    const isi = dariKisi(`${KEPALA}Sasaran satu | Jumlah keluhan | turun | 10 | 12\n | Opini BPK | naik | WTP | WTP\n | Nilai C | naik | 100 | 99,9960`);
    expect(isi.slice(-3)).toEqual([
      "Jumlah keluhan: realisasi 12 dari target 10 (makin rendah makin baik), capaian 80,00%, belum mencapai target.",
      "Opini BPK: realisasi WTP dari target WTP, capaian 100,00%, mencapai target.",
      "Nilai C: realisasi 100 dari target 100, capaian 100,00%, mencapai target.",
    ]);
    expect(isi[0]).toContain("2 tepat mencapai target, dan 1 belum mencapai target.");
  });

  test("English counts one as one", () => {
    const [isi] = dariKisi(`${KEPALA}Sasaran satu | Nilai A | naik | 80 | 88`, { kata: en });
    expect(isi).toContain("Of 1 indicator, 1 exceeds the target, 0 meet it exactly and 0 fall short of it.");
  });

  test("a falling indicator got better when it fell, and still has to fall to its end target", () => {
    const isi = dariKisi(
      "Perbandingan 2022-2023\nIndikator | Polaritas | Realisasi 2022 | Target 2023 | Realisasi 2023 | Target 2024\nAngka kematian bayi di rumah sakit | turun | 15 | 14 | 12 | 10",
    );
    expect(isi.at(-1)).toBe(
      "Angka kematian bayi di rumah sakit: realisasi 12 dari target 14 (makin rendah makin baik), capaian 114,29%, melampaui target." +
        " Dibandingkan tahun 2022 (15), realisasinya turun 3 poin (membaik). Terhadap target jangka menengah 2024 (10), realisasinya masih perlu turun 2 poin.",
    );
  });

  test("a budget that is overspent says by how much, and rows without realisasi are said", () => {
    const isi = dariKisi("Realisasi anggaran 2023\nKegiatan | Pagu | Realisasi\nSatu | 100 | 150\nDua | 100 | 90\nTiga | 20 | ");
    expect(isi).toEqual(["Dari pagu Rp220, terealisasi Rp240 atau 109,09%. Realisasi melebihi pagu sebesar Rp20. Baris tanpa realisasi: 1; pagunya tetap dihitung."]);
  });

  test("the table with the most indicators is the report's, and nothing to say is refused", () => {
    expect(tabelUtama(tabelLaporan("003"))!.lembar).toBe("003-capaian");
    expect(() => susun(dariTeks("Nama | Alamat\nA | B"))).toThrow("no table");
  });
});
