import { habiskan } from "../../../src/domain/bertahap";
import { gantiKoreksi, susunKoreksi, terapkanKoreksi, type TabelTerkoreksi } from "../../../src/domain/simpanan/koreksi";
import { bacaSimpanan, tulisSimpanan } from "../../../src/domain/simpanan/xmlSimpanan";
import { SIMPANAN_KOSONG, type KoreksiTabel } from "../../../src/domain/simpanan/types";
import { bacaBuku } from "../../../src/domain/tabel/bacaTabel";
import type { PeranKolom, Tabel } from "../../../src/domain/tabel/types";
import { gridTeks, lembarUji } from "../../support/lembar";

const ISI = `
Pengukuran Kinerja 2023
Program | Indikator Kinerja | Target | Realisasi | Catatan
Tata kelola | Nilai SAKIP | 81 | 80 | a
| Indeks kepuasan | 88 | 90 | b
Layanan | Temuan selesai | 4 | 5 | c`;

const baca = (teks: string, nama = "Pengukuran"): Tabel[] => bacaBuku({ lembar: [lembarUji(nama, gridTeks(teks))] });
const terapkan = (tabel: readonly Tabel[], koreksi: readonly KoreksiTabel[]): TabelTerkoreksi => habiskan(terapkanKoreksi(tabel, koreksi));
const peran = (pasangan: Record<number, PeranKolom>): Map<number, PeranKolom> =>
  new Map(Object.entries(pasangan).map(([col, satu]) => [Number(col), satu]));

describe("corrections of recognised tables", () => {
  const semua = baca(ISI);
  const [asal] = semua as [Tabel];
  const koreksi = susunKoreksi(asal, semua, { jenis: "triwulan", peran: peran({ 0: "sasaran" }) })!;

  test("hold only what differs from what was recognised", () => {
    expect(koreksi).toEqual({
      tabel: { lembar: "Pengukuran", judul: "Pengukuran Kinerja 2023", kepala: ["Program", "Indikator Kinerja", "Target", "Realisasi", "Catatan"], urutan: 1 },
      jenis: "triwulan",
      kolom: [{ judul: "Program", urutan: 1, peran: "sasaran" }],
    });
    expect(susunKoreksi(asal, semua, { jenis: asal.jenis, peran: new Map() })).toBeNull();
  });

  test("change kind, roles and what follows from them: the sasaran is carried down", () => {
    const { tabel, asal: dari, takBerlaku } = terapkan(semua, [koreksi]);
    expect(tabel[0]).toMatchObject({ jenis: "triwulan", rentang: asal.rentang });
    expect(tabel[0]!.kolom.map((k) => k.peran)).toEqual(["sasaran", ...asal.kolom.slice(1).map((k) => k.peran)]);
    expect(tabel[0]!.baris.map((b) => b.sasaran)).toEqual(["Tata kelola", "Tata kelola", "Layanan"]);
    expect(dari.get(tabel[0]!)).toBe(asal);
    expect(takBerlaku).toEqual([]);
  });

  test("survive the workbook", () => {
    const kembali = bacaSimpanan(tulisSimpanan({ ...SIMPANAN_KOSONG, koreksi: [koreksi] }))!.koreksi;
    expect(kembali).toEqual([koreksi]);
  });

  test.each([
    ["rows inserted above", `\n\n${ISI.trim()}`],
    ["a changed title", ISI.replace("Pengukuran Kinerja 2023", "Pengukuran Kinerja Tahun 2023 (revisi)")],
    ["another column, with the same title", ISI.replace("| Catatan", "| Catatan | Bukti").replace("| a", "| a | x").replace("| b", "| b | y")],
  ])("are found again after %s", (_, teks) => {
    const { tabel, takBerlaku } = terapkan(baca(teks), [koreksi]);
    expect(takBerlaku).toEqual([]);
    expect(tabel[0]!.kolom[0]!.peran).toBe("sasaran");
  });

  test.each([
    ["the sheet has another name", ISI, "Lain"],
    ["title and headers have changed", ISI.replace("2023", "2024").replace("Program", "Bidang"), "Pengukuran"],
  ])("are reported where %s", (_, teks, nama) => {
    const dibaca = baca(teks, nama);
    const { tabel, takBerlaku } = terapkan(dibaca, [koreksi]);
    expect(takBerlaku).toEqual([koreksi]);
    expect(tabel).toEqual(dibaca);
  });

  test("of two tables with the same headers only the meant one changes", () => {
    const dua = baca(`${ISI}\n\n\n\n${ISI.trim()}`);
    expect(dua).toHaveLength(2);
    const kedua = susunKoreksi(dua[1]!, dua, { jenis: "pk", peran: new Map() })!;
    expect(kedua.tabel.urutan).toBe(2);
    expect(terapkan(dua, [kedua]).tabel.map(({ jenis }) => jenis)).toEqual([dua[0]!.jenis, "pk"]);
  });

  test("are replaced by the next one for the same table, and taken away", () => {
    const lagi = susunKoreksi(asal, semua, { jenis: "pk", peran: new Map() })!;
    expect(gantiKoreksi([koreksi], asal, semua, lagi)).toEqual([lagi]);
    expect(gantiKoreksi([koreksi], asal, semua, null)).toEqual([]);
  });

  test("without any, the tables are the same objects", () => {
    expect(terapkan(semua, []).tabel).toBe(semua);
  });
});
