import { ATURAN_EKA } from "../../../src/domain/regulasi/eka";
import { ATURAN_IKPA, aturanIkpa } from "../../../src/domain/regulasi/ikpa";
import { ATURAN_KOMPONEN_IKPA } from "../../../src/domain/regulasi/ikpaKomponen";
import { ATURAN_NKA, aturanNka } from "../../../src/domain/regulasi/nka";
import { ATURAN_IP_ASN, ATURAN_SAKIP } from "../../../src/domain/regulasi/sakip";
import { cariSkala, SKALA } from "../../../src/domain/regulasi/skala";
import { cariTahun, rentangTahun, type Parameter } from "../../../src/domain/regulasi/tahun";

const KOMPONEN = Object.entries(ATURAN_KOMPONEN_IKPA) as [string, readonly Parameter[]][];
const semua: readonly Parameter[] = [
  ...ATURAN_IKPA,
  ...ATURAN_NKA,
  ...SKALA,
  ...ATURAN_SAKIP,
  ...ATURAN_IP_ASN,
  ATURAN_EKA,
  ...KOMPONEN.flatMap(([, daftar]) => daftar),
];

describe("dated parameters", () => {
  test.each(semua.map((p) => [`${p.id} (${p.dasar[0] ?? "?"})`, p] as const))("%s says where it comes from", (_, p) => {
    expect(p.dasar.length).toBeGreaterThan(0);
    expect(["V", "2", "1", "G"]).toContain(p.keyakinan);
    expect(p.diperiksa).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
    expect(p.satuan).not.toBe("");
    expect(p.catatan).not.toBe("");
    expect(p.berlaku.sampai ?? Infinity).toBeGreaterThanOrEqual(p.berlaku.dari);
  });

  test.each([["IKPA", ATURAN_IKPA], ["NKA", ATURAN_NKA], ["SAKIP", ATURAN_SAKIP], ...KOMPONEN] as const)(
    "the years of %s neither overlap nor leave a gap",
    (_, daftar) => {
      daftar.slice(1).forEach((aturan, i) => expect(aturan.berlaku.dari).toBe(daftar[i]!.berlaku.sampai! + 1));
      expect(daftar[daftar.length - 1]!.berlaku.sampai).toBeNull();
    },
  );

  test("weights add up to 100 and no component stands twice", () => {
    for (const { komponen } of ATURAN_IKPA) {
      expect(komponen.reduce((n, k) => n + k.bobot, 0)).toBe(100);
      expect(new Set(komponen.map((k) => k.kode)).size).toBe(komponen.length);
    }
    for (const { bobot } of ATURAN_NKA) expect(bobot.eka + bobot.ikpa).toBe(100);
    for (const { bagian } of [...ATURAN_SAKIP, ...ATURAN_IP_ASN]) {
      expect(bagian.reduce((n, b) => n + b.bobot, 0)).toBe(100);
    }
    const jumlahBobot = (bobot: object): number => Object.values(bobot).reduce((n: number, b: number) => n + b, 0);
    expect(jumlahBobot(ATURAN_EKA.implementasi)).toBeCloseTo(100, 9);
    expect(jumlahBobot(ATURAN_EKA.kl)).toBe(100);
    for (const { bobot } of [
      ...ATURAN_KOMPONEN_IKPA.kontraktual,
      ...ATURAN_KOMPONEN_IKPA.upTup,
      ...ATURAN_KOMPONEN_IKPA.output,
    ]) {
      expect(jumlahBobot(bobot)).toBe(100);
    }
  });

  test.each([
    [2020, [5, 5, 5, 15, 15, 12, 8, 5, 5, 5, 5, 5, 10]],
    [2021, [5, 5, 5, 15, 10, 10, 8, 5, 5, 5, 5, 5, 17]],
    [2022, [10, 10, 20, 10, 10, 10, 5, 25]],
    [2023, [10, 10, 20, 10, 10, 10, 5, 25]],
    [2024, [10, 15, 20, 10, 10, 10, 25]],
    [2026, [10, 15, 20, 10, 10, 10, 25]],
  ])("the weights of IKPA %p", (tahun, bobot) => {
    const h = aturanIkpa(tahun);
    expect(h.ok && h.nilai.aturan.komponen.map((k) => k.bobot)).toEqual(bobot);
  });

  test.each([
    [2020, 60],
    [2022, 60],
    [2023, 50],
    [2024, 50],
  ])("the weight of EKA in NKA %p is %p", (tahun, eka) => {
    const h = aturanNka(tahun);
    expect(h.ok && h.nilai.aturan.bobot.eka).toBe(eka);
  });
});

describe("looking up by year", () => {
  const aturan = (dari: number, sampai: number | null): Parameter => ({
    id: String(dari),
    berlaku: { dari, sampai },
    dasar: ["x"],
    keyakinan: "G",
    satuan: "x",
    diperiksa: "2026-09-30",
    catatan: "x",
  });
  const daftar = [aturan(2018, 2018), aturan(2020, 2021), aturan(2024, null)];

  test.each([
    [2018, "2018"],
    [2020, "2020"],
    [2021, "2020"],
    [2024, "2024"],
    [2050, "2024"],
  ])("%p finds %p", (tahun, id) => {
    expect(cariTahun(daftar, tahun)).toMatchObject({ ok: true, nilai: { aturan: { id } } });
  });

  test.each([[2017], [2019], [2022], [0], [-1]])("%p is refused, and the years covered are named", (tahun) => {
    expect(cariTahun(daftar, tahun)).toEqual({
      ok: false,
      galat: { kode: "LKJ020", data: { tahun, tercakup: "2018, 2020–2021, 2024+" } },
    });
  });

  test.each([[45292], [10_000]])("%p is a date, no year", (tahun) => {
    expect(cariTahun(daftar, tahun)).toMatchObject({ galat: { kode: "LKJ052" } });
  });

  test.each([[2020.5], [NaN], [Infinity]])("%p is no year", (tahun) => {
    expect(cariTahun(daftar, tahun)).toMatchObject({ galat: { kode: "LKJ029" } });
  });

  test("an open rule is unconfirmed only after the year of its last check", () => {
    expect(cariTahun(daftar, 2026)).toMatchObject({ nilai: { belumDikonfirmasi: false } });
    expect(cariTahun(daftar, 2027)).toMatchObject({ nilai: { belumDikonfirmasi: true } });
  });

  test("spans read shortly", () => {
    expect(rentangTahun({ dari: 2020, sampai: 2020 })).toBe("2020");
    expect(rentangTahun({ dari: 2020, sampai: 2022 })).toBe("2020–2022");
    expect(rentangTahun({ dari: 2024, sampai: null })).toBe("2024+");
  });
});

describe("scales", () => {
  test("every scale of the contract is there", () => {
    expect(SKALA.map((s) => s.id)).toEqual([
      "CAPAIAN",
      "LKJ",
      "SKM",
      "SKM-2004",
      "NRR",
      "SAKIP",
      "IKPA",
      "NKA",
      "IPPN",
      "IPASN",
      "KELEMBAGAAN",
      "OMBUDSMAN",
      "OMBUDSMAN-2021",
      "KEMENSOS-2018",
    ]);
  });

  test.each(SKALA.map((s) => [s.id, s] as const))(
    "%s runs down to the end of its domain, letters in all classes or none",
    (_, skala) => {
      const kunci = skala.kelas.map((k) => (k.bawah === null ? -Infinity : k.bawah + (k.inklusif ? 0 : 1e-9)));
      expect([...kunci].sort((a, b) => b - a)).toEqual(kunci);
      expect(new Set(kunci).size).toBe(kunci.length);
      const terendah = skala.kelas[skala.kelas.length - 1]!;
      expect(terendah).toMatchObject({
        inklusif: true,
        bawah: skala.domain.dari === null ? null : skala.domain.dari * skala.kali,
      });
      expect(new Set(skala.kelas.map((k) => k.huruf !== undefined)).size).toBe(1);
    },
  );

  test("an unknown name is refused with the names there are", () => {
    expect(cariSkala("xyz")).toMatchObject({ ok: false, galat: { kode: "LKJ040", data: { teks: "xyz" } } });
  });
});
