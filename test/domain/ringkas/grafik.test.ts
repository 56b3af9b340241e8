import { dataGrafik, kategoriGrafik } from "../../../src/domain/ringkas/grafik";
import type { NamaRingkasan, OpsiRingkasan } from "../../../src/domain/ringkas/jenisRingkasan";
import type { RencanaLembar, SpekGrafik } from "../../../src/domain/ringkas/types";
import { dariTeks, nilaiSel, opsiUji, ringkasan } from "./bantuRencana";
import { ANGGARAN, EFISIENSI, IKM, IKPA_SATKER, KEPATUHAN, PERBANDINGAN, RO, TRIWULAN } from "./contohRingkasan";
import { TERBIT } from "./tabelTerbit";

const CAPAIAN = `Capaian 2023
Sasaran | Indikator Kinerja | Satuan | Target | Realisasi
Sasaran satu | Nilai akuntabilitas kinerja instansi pemerintah tingkat biro | Nilai | 80 | 84
 | Nilai kepuasan | Nilai | 90 |
Sasaran dua | Nilai pelayanan | Nilai | 75 | 60
 | Temuan yang ditindaklanjuti | % | 100% | 95%`;

function susun(jenis: NamaRingkasan, teks: string, opsi: Partial<OpsiRingkasan> = {}): RencanaLembar {
  const satu = ringkasan(jenis);
  const tabel = dariTeks(teks).filter(satu.bisa);
  return satu.susun(satu.perlu === "beberapa" ? tabel : tabel.slice(0, 1), opsiUji(tabel, opsi));
}

function grafik(rencana: RencanaLembar, kunci: string): SpekGrafik {
  const ada = rencana.grafik?.daftar.find((satu) => satu.kunci === kunci);
  if (!ada) throw new Error(`no chart ${kunci}`);
  return ada;
}

const nilai = (rencana: RencanaLembar, kunci: string): (number | null)[][] =>
  grafik(rencana, kunci).seri.map((satu) => dataGrafik(rencana, satu.nilai));

describe("charts of a summary", () => {
  test("capaian: columns by number with a line at 100%; what has no realisasi is a gap, not zero", () => {
    const rencana = susun("capaian", CAPAIAN);
    expect(nilai(rencana, "capaian")).toEqual([[1.05, null, 0.8, 0.95], [1, 1, 1, 1]]);
    const { kategori, seri } = grafik(rencana, "capaian");
    expect(kategoriGrafik(rencana, kategori)).toEqual(["1", "2", "3", "4"]);
    expect(seri.map(({ bentuk, tampilan }) => [bentuk, tampilan])).toEqual([["kolom", "utama"], ["garis", "acuan"]]);
    const kosong = rencana.sel[seri[0]!.nilai.row + 1]![seri[0]!.nilai.col]!;
    expect(kosong.isi).toMatchObject({ jenis: "rumus", nilai: "#N/A", rumus: expect.stringContaining("NA()") as string });
  });

  test("target and realisasi: only figures of one unit share a chart, long names are cut and follow their cells", () => {
    const rencana = susun("capaian", CAPAIAN);
    const { kategori, judul } = grafik(rencana, "target-1");
    expect(judul).toBe("Target dan realisasi (satuan: nilai)");
    expect(nilai(rencana, "target-1")).toEqual([[80, 75], [84, 60]]);
    expect(kategoriGrafik(rencana, kategori)).toEqual(["1. Nilai akuntabilitas kinerja instansi pe…", "3. Nilai pelayanan"]);
    expect(rencana.grafik!.daftar).toHaveLength(2);
    const nama = rencana.sel[kategori.row]![kategori.col]!.isi;
    expect(nama).toMatchObject({ jenis: "rumus", rumus: expect.stringMatching(/^=A5&"\. "&IF\(LEN/) as string });
  });

  test.each<[NamaRingkasan, string, string, (number | null)[][]]>([
    ["triwulan", TRIWULAN, "capaian", [[4 / 3, 1, null, null], [1, 1, 1, 1]]],
    ["kepatuhan", KEPATUHAN, "capaian", [[1.2, 0.9, 1], [1, 1, 1]]],
    ["ro", RO, "capaian", [[31 / 30, null, 2 / 3, null, 1], [1, 1, 1, 1, 1]]],
    ["anggaran", ANGGARAN, "anggaran", [[100, 100, 0, 100, 200], [50, null, 0, null, 100]]],
    ["efisiensi", EFISIENSI, "efisiensi", [[1, 1, 0.805], [0.9, 1, 2.9 / 3]]],
    ["ikm", IKM, "unsur", [[3.2, 3.5, null, 4, 3.1, 3.6], [3.1, 3.5, 2.55, null, 3.9, 3.54]]],
  ])("%s draws the figures of its table", (jenis, teks, kunci, harapan) => {
    const ada = nilai(susun(jenis, teks), kunci);
    expect(ada.map((seri) => seri.map((satu) => satu ?? "celah"))).toEqual(
      harapan.map((seri) => seri.map((satu) => (satu === null ? "celah" : expect.closeTo(satu, 10) as number))),
    );
  });

  test("years: figures that differ much in size, that are negative, or of two units do not share an axis", () => {
    const rencana = susun("perbandingan", PERBANDINGAN);
    expect(rencana.grafik!.daftar.map(({ kunci, judul }) => [kunci, judul])).toEqual([
      ["tahun-1", "Realisasi 2021–2023: Kosong tahun ini"],
      ["tahun-2", "Realisasi 2021–2023, indikator nomor 2, 5"],
    ]);
    expect(nilai(rencana, "tahun-1")).toEqual([[70, 80, null]]);
    expect(kategoriGrafik(rencana, grafik(rencana, "tahun-1").kategori)).toEqual(["2021", "2022", "2023"]);
    expect(grafik(rencana, "tahun-2").seri.map(({ tampilan }) => tampilan)).toEqual(["garis1", "garis2"]);
  });

  test("years: a figure said not to be comparable is a gap, and an indicator with one figure left has no line", () => {
    const isi = `Perbandingan
Indikator | Realisasi 2021 | Realisasi 2022 | Realisasi 2023
Nilai pelayanan | 70 | 80 | 90
Nilai kinerja | 71 | 81 | 91`;
    const satu = { indikator: "Nilai pelayanan", tahun: 2022 };
    expect(nilai(susun("perbandingan", isi, { takBanding: [satu] }), "tahun-1")).toEqual([[70, null, 90], [71, 81, 91]]);
    const dua = [satu, { ...satu, tahun: 2021 }];
    expect(nilai(susun("perbandingan", isi, { takBanding: dua }), "tahun-1")).toEqual([[71, 81, 91]]);
  });

  test("many indicators over the years become bars of the last three years", () => {
    const baris = Array.from({ length: 7 }, (_, n) => `Indikator ${n} | 5${n} | 6${n} | 7${n} | 8${n}`);
    const rencana = susun("perbandingan", ["Perbandingan", "Indikator | Realisasi 2020 | Realisasi 2021 | Realisasi 2022 | Realisasi 2023", ...baris].join("\n"));
    expect(grafik(rencana, "tahun-1").seri.map(({ nama, tampilan, bentuk }) => [nama, tampilan, bentuk])).toEqual([
      ["2021", "pembanding", "batang"], ["2022", "antara", "batang"], ["2023", "utama", "batang"],
    ]);
  });

  test("money is shown in short units, named on the axis", () => {
    const rencana = susun("anggaran", "Realisasi anggaran\nKegiatan | Pagu | Realisasi\nSatu | 1.574.322.319.000 | 1.523.900.535.145\nDua | 866.646.333.000 | 863.690.416.515");
    expect(grafik(rencana, "anggaran")).toMatchObject({ sumbuNilai: "Triliun rupiah", formatNilai: "#,##0.00,,,,", minimum: 0 });
  });

  test.each<[string, NamaRingkasan, string]>([
    ["one row", "anggaran", "Realisasi anggaran\nKegiatan | Pagu | Realisasi\nSatu | 100 | 50"],
    ["rows whose numbers begin anew", "ikpa", IKPA_SATKER],
  ])("%s has no chart", (_kasus, jenis, teks) => {
    const rencana = susun(jenis, teks);
    expect(rencana).not.toHaveProperty("grafik");
  });

  test("of every published table charts lie free of one another on blank cells, inside what is printed, and draw cells of the plan", () => {
    let banyak = 0;
    for (const { tabel } of TERBIT) {
      for (const jenis of ["capaian", "perbandingan", "anggaran", "efisiensi", "ikm", "kepatuhan", "ro"] as const) {
        const satu = ringkasan(jenis);
        const cocok = tabel.filter(satu.bisa);
        if (cocok.length === 0) continue;
        const rencana = satu.susun(satu.perlu === "satu" ? cocok.slice(0, 1) : cocok, opsiUji(tabel));
        if (!rencana.grafik) continue;
        let terpakai = rencana.grafik.barisAwal;
        for (const { letak, kategori, seri } of rencana.grafik.daftar) {
          banyak++;
          expect(letak.row).toBeGreaterThan(terpakai);
          terpakai = letak.row + letak.rows - 1;
          expect(letak.cols).toBeLessThanOrEqual(rencana.kolomCetak ?? rencana.lebar.length);
          const tertutup = rencana.sel.slice(letak.row, letak.row + letak.rows).flat();
          expect(tertutup.every(({ isi }) => isi.jenis === "kosong")).toBe(true);
          const panjang = kategori.rows * kategori.cols;
          for (const { nilai: rect } of seri) {
            expect(rect.rows * rect.cols).toBe(panjang);
            expect(rencana.sel.slice(rect.row, rect.row + rect.rows).flatMap((baris) => baris.slice(rect.col, rect.col + rect.cols))
              .every((sel) => typeof nilaiSel(sel) === "number" || nilaiSel(sel) === "#N/A")).toBe(true);
          }
        }
        expect(terpakai).toBeLessThan(rencana.grafik.barisData);
        expect(new Set(rencana.sel.map((baris) => baris.length))).toEqual(new Set([rencana.lebar.length]));
        expect(rencana.tinggi).toHaveLength(rencana.sel.length);
      }
    }
    expect(banyak).toBeGreaterThan(50);
  });
});
