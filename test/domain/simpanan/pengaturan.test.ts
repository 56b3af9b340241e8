import fc from "fast-check";
import { bacaBerkas, tulisBerkas } from "../../../src/domain/simpanan/berkasPengaturan";
import { drafDari, drafDenganBerkas, drafSama, terapkanDraf } from "../../../src/domain/simpanan/draf";
import { bacaPengaturan, denganTahun, SKALA_CAPAIAN, tulisPengaturan } from "../../../src/domain/simpanan/pengaturan";
import { SIMPANAN_KOSONG, type KoreksiTabel, type Simpanan } from "../../../src/domain/simpanan/types";
import { bacaBuku } from "../../../src/domain/tabel/bacaTabel";
import { gridTeks, lembarUji } from "../../support/lembar";

const KOREKSI: KoreksiTabel = {
  tabel: { lembar: "PK", judul: "Perjanjian Kinerja", kepala: ["Indikator", ""], urutan: 1 },
  jenis: "pk",
  kolom: [{ judul: "", urutan: 1, peran: "target" }],
};
const SIMPANAN: Simpanan = {
  ...SIMPANAN_KOSONG,
  setelan: { tahun: "2023", metode: "sasaran", batas: "1.2", skala: "LKJ", bahasa: "en", lain: "x" },
  polaritas: [{ indikator: "Waktu layanan", polaritas: "turun" }, { indikator: "Deviasi", lembar: "IKPA", polaritas: "stabil" }],
  koreksi: [KOREKSI],
};
const PENGATURAN = { tahun: 2023, metode: "sasaran", batas: 1.2, skala: "LKJ", bahasa: "en" } as const;

describe("settings of a workbook", () => {
  test("are read from its state and written back, beside settings that we do not know", () => {
    expect(bacaPengaturan(SIMPANAN)).toEqual(PENGATURAN);
    expect(tulisPengaturan(SIMPANAN.setelan, PENGATURAN)).toEqual(SIMPANAN.setelan);
    expect(tulisPengaturan(SIMPANAN.setelan, {})).toEqual({ lain: "x" });
  });

  test.each([
    ["tahun", "23"], ["tahun", "2023,5"], ["tahun", ""], ["metode", "median"], ["batas", "1.5"], ["skala", "SKM"], ["skala", "apa"], ["bahasa", "jv"],
  ])("leave out %s = %p, which we do not understand", (nama, nilai) => {
    expect(bacaPengaturan({ setelan: { [nama]: nilai } })).toEqual({});
  });

  test("name only scales of capaian", () => {
    expect(SKALA_CAPAIAN).toEqual(expect.arrayContaining(["CAPAIAN", "LKJ"]));
    expect(SKALA_CAPAIAN).not.toContain("SKM");
  });

  test("give their year to tables that tell none, and to no others", () => {
    const isi = "Indikator Kinerja | Target | Realisasi | Capaian\nNilai SAKIP | 81 | 80 | 98,77%\nIndeks | 88 | 90 | 102,27%";
    const [tanpa, dengan] = ["", "Pengukuran Kinerja Tahun 2021\n"].map((judul) => bacaBuku({ lembar: [lembarUji("A", gridTeks(judul + isi))] })[0]!);
    expect(denganTahun([tanpa!, dengan!], { tahun: 2023 }).map(({ tahun }) => tahun)).toEqual([2023, 2021]);
    expect(denganTahun([tanpa!], {})[0]).toBe(tanpa);
    expect(denganTahun([{ ...tanpa!, jenis: "menengah" }], { tahun: 2023 })[0]!.tahun).toBeUndefined();
  });
});

describe("the settings file", () => {
  const isi = drafDari(SIMPANAN);

  test("comes back as it was written, also with a byte order mark", () => {
    const { pengaturan, polaritas, koreksi } = isi;
    expect(bacaBerkas(`\ufeff${tulisBerkas(isi)}`)).toEqual({ ok: true, nilai: { pengaturan, polaritas, koreksi } });
    expect(bacaBerkas('{"jenis":"lkj-pengaturan","versi":1}')).toEqual({ ok: true, nilai: { pengaturan: {}, polaritas: [], koreksi: [] } });
  });

  test.each([
    ["", "bukanJson"],
    ["PK;LKJ", "bukanJson"],
    ["[]", "bukanPengaturan"],
    ["null", "bukanPengaturan"],
    ['{"jenis":"lain"}', "bukanPengaturan"],
    ['{"jenis":"lkj-pengaturan"}', "versi"],
    ['{"jenis":"lkj-pengaturan","versi":2}', "versi"],
  ])("%p is refused: %s", (teks, sebab) => {
    expect(bacaBerkas(teks)).toEqual({ ok: false, sebab });
  });

  test.each([
    [{ tahun: "2023" }, "tahun"],
    [{ tahun: 1900 }, "tahun"],
    [{ metode: "median" }, "metode"],
    [{ batas: 1.3 }, "batas"],
    [{ skala: "SKM" }, "skala"],
    [{ bahasa: "jv" }, "bahasa"],
    [{ polaritas: {} }, "polaritas"],
    [{ polaritas: ["a"] }, "polaritas[1]"],
    [{ polaritas: [{ indikator: " ", polaritas: "naik" }] }, "polaritas[1].indikator"],
    [{ polaritas: [{ indikator: "A", polaritas: "naik" }, { indikator: "B", polaritas: "x" }] }, "polaritas[2].polaritas"],
    [{ polaritas: [{ indikator: "A", lembar: 1, polaritas: "naik" }] }, "polaritas[1].lembar"],
    [{ koreksi: [{}] }, "koreksi[1].tabel"],
    [{ koreksi: [{ ...KOREKSI, jenis: "x" }] }, "koreksi[1].jenis"],
    [{ koreksi: [{ ...KOREKSI, tabel: { ...KOREKSI.tabel, kepala: [] } }] }, "koreksi[1].tabel.kepala"],
    [{ koreksi: [{ ...KOREKSI, tabel: { ...KOREKSI.tabel, urutan: 0 } }] }, "koreksi[1].tabel.urutan"],
    [{ koreksi: [{ ...KOREKSI, kolom: [{ judul: "A", urutan: 1, peran: "x" }] }] }, "koreksi[1].kolom[1].peran"],
    [{ koreksi: [{ ...KOREKSI, kolom: [{ urutan: 1, peran: "target" }] }] }, "koreksi[1].kolom[1].judul"],
  ])("with %j names the part that is wrong: %s", (bagian, nama) => {
    expect(bacaBerkas(JSON.stringify({ jenis: "lkj-pengaturan", versi: 1, ...bagian }))).toEqual({ ok: false, sebab: "isi", bagian: nama });
  });

  test("of any content is answered, never thrown", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom("tahun", "metode", "batas", "skala", "bahasa", "polaritas", "koreksi"), fc.jsonValue()), (acak) => {
        const { ok } = bacaBerkas(JSON.stringify({ ...acak, jenis: "lkj-pengaturan", versi: 1 }));
        expect(typeof ok).toBe("boolean");
      }),
    );
  });

  test("replaces what it names and leaves the rest", () => {
    const lama = drafDari({ ...SIMPANAN_KOSONG, setelan: { tahun: "2022", batas: "1" }, polaritas: [{ indikator: "1. waktu layanan", polaritas: "naik" }, { indikator: "Lain", polaritas: "naik" }], koreksi: [{ ...KOREKSI, jenis: "capaian" }] });
    const baru = drafDenganBerkas(lama, { pengaturan: { tahun: 2023 }, polaritas: [SIMPANAN.polaritas[0]!], koreksi: [KOREKSI] });
    expect(baru.pengaturan).toEqual({ tahun: 2023, batas: 1 });
    expect(baru.polaritas).toEqual([{ indikator: "Lain", polaritas: "naik" }, SIMPANAN.polaritas[0]]);
    expect(baru.koreksi).toEqual([KOREKSI]);
  });
});

describe("a draft of the settings", () => {
  const dasar = drafDari(SIMPANAN);

  test("that changes nothing leaves the workbook's state as it is", () => {
    expect(drafSama(dasar, drafDari({ ...SIMPANAN, setelan: { bahasa: "en", skala: "LKJ", batas: "1.2", metode: "sasaran", tahun: "2023" } }))).toBe(true);
    expect(terapkanDraf(SIMPANAN, dasar, dasar)).toEqual({ ...SIMPANAN, setelan: { lain: "x", ...SIMPANAN.setelan } });
  });

  test("stores its changes over what others stored meanwhile", () => {
    const kini: Simpanan = { ...SIMPANAN, setelan: { ...SIMPANAN.setelan, tahun: "2024" }, koreksi: [], polaritas: [...SIMPANAN.polaritas, { indikator: "Baru", polaritas: "naik" }] };
    const draf = { ...dasar, pengaturan: { ...dasar.pengaturan, batas: 1 as const }, polaritas: [{ indikator: "Waktu layanan", polaritas: "naik" as const }] };
    const hasil = terapkanDraf(kini, dasar, draf);
    expect(bacaPengaturan(hasil)).toEqual({ ...PENGATURAN, tahun: 2024, batas: 1 });
    expect(hasil.koreksi).toEqual([]);
    expect(hasil.polaritas).toEqual([{ indikator: "Baru", polaritas: "naik" }, { indikator: "Waktu layanan", polaritas: "naik" }]);
  });
});
