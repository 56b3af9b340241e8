import { periksa, periksaBertahap } from "../../../src/domain/periksa/engine";
import { ATURAN } from "../../../src/domain/periksa/rules/index";
import type { Aturan, Laporan } from "../../../src/domain/periksa/types";
import { bacaBuku, bacaBukuBertahap } from "../../../src/domain/tabel/bacaTabel";
import { tabelTerbit } from "../../support/kasusTabel";
import { gridTeks, lembarUji } from "../../support/lembar";

const lapor = (id: string, tingkat: Aturan["tingkat"], laporan: readonly Partial<Laporan>[]): Aturan => ({
  id,
  slug: id.toLowerCase(),
  tingkat,
  *periksa(_konteks, kirim) {
    for (const l of laporan) kirim({ lembar: "A", sel: "A1", pesanId: `${id}.x`, data: {}, terkait: [], ...l });
    yield;
  },
});

const tabel = bacaBuku({ lembar: ["B", "A"].map((n) => lembarUji(n, gridTeks("Indikator | Target\nNilai | 1"))) });

describe("pelapor", () => {
  test("urut menurut lembar buku kerja, baris, kolom, lalu beratnya", () => {
    const hasil = periksa(tabel, [
      lapor("ZZ002", "saran", [{ sel: "B10" }, { sel: "B2" }, { sel: "A2" }, { lembar: "B", sel: "C9" }]),
      lapor("ZZ001", "galat", [{ sel: "B2" }]),
    ]);
    expect(hasil.map((t) => `${t.lembar}!${t.sel} ${t.aturan}`)).toEqual(["B!C9 ZZ002", "A!A2 ZZ002", "A!B2 ZZ001", "A!B2 ZZ002", "A!B10 ZZ002"]);
  });

  test("laporan yang sama disebut sekali", () => {
    expect(periksa(tabel, [lapor("ZZ001", "galat", [{}, {}])])).toHaveLength(1);
  });

  test("satu sebab satu temuan: yang terberat tinggal, sel lain menjadi terkait", () => {
    const hasil = periksa(tabel, [
      lapor("ZZ001", "peringatan", [{ sel: "B1", akar: "x", terkait: [{ lembar: "A", sel: "D4" }] }]),
      lapor("ZZ002", "galat", [{ sel: "C1", akar: "x" }, { sel: "C7", akar: "x" }, { sel: "C9", akar: "y" }]),
    ]);
    expect(hasil.map((t) => [t.sel, t.aturan])).toEqual([["C1", "ZZ002"], ["C9", "ZZ002"]]);
    expect(hasil[0]!.terkait.map((l) => l.sel).sort()).toEqual(["B1", "C7", "D4"]);
    expect(hasil[0]!.data["akibat"]).toHaveLength(2);
  });
});

describe("laporan yang terbit", () => {
  const temuanBerat = (id: readonly string[], cara: "teks" | "angka"): string[] =>
    periksa(bacaBuku({ lembar: id.map((n) => tabelTerbit(n, cara)) }))
      .filter((t) => t.tingkat !== "saran")
      .map((t) => `${t.tingkat} ${t.pesanId} ${t.lembar}!${t.sel}`);

  test.each(["teks", "angka"] as const)("Biro Perencanaan 2023, ditulis sebagai %s", (cara) => {
    const id = ["003-renja", "003-pk-bab2", "003-pk-des", "003-capaian", "003-sk1", "003-ikk1-2", "003-ikk3-1", "003-efisiensi"];
    expect(temuanBerat(id, cara)).toEqual([
      "galat HT001.targetPk 003-capaian!E5",
      "peringatan AT002.realisasi 003-sk1!D7",
      "galat HT001.capaianLain 003-ikk3-1!E4",
    ]);
  });

  test("target yang sama keliru di dua tabel adalah satu temuan", () => {
    const hasil = periksa(bacaBuku({ lembar: ["003-pk-des", "003-capaian", "003-sk1"].map((n) => tabelTerbit(n)) }));
    const [utama] = hasil.filter((t) => t.aturan === "HT001");
    expect(utama!.terkait).toContainEqual({ lembar: "003-pk-des", sel: "D5" });
    expect(utama!.terkait).toContainEqual({ lembar: "003-sk1", sel: "E5" });
    expect(hasil.filter((t) => t.aturan === "HT001" || t.aturan === "AT001")).toHaveLength(1);
  });

  test.each(["teks", "angka"] as const)("Ditjen Rehsos 2023 bersih, ditulis sebagai %s", (cara) => {
    expect(temuanBerat(["001-ringkasan", "001-pk", "001-pk-lampiran", "001-renstra"], cara)).toEqual([]);
  });

  test.each(["teks", "angka"] as const)("Setditjen Rehsos 2023, ditulis sebagai %s", (cara) => {
    expect(temuanBerat(["000-ringkasan", "000-capaian-sk1", "000-capaian-sk2", "000-t6-2", "000-t14-1", "000-t2-2"], cara)).toEqual([
      "peringatan IK002.baris 000-ringkasan!D9",
      "peringatan IK003.realisasiDanCapaian 000-capaian-sk2!C8",
      "peringatan HT006.rumusTerbalik 000-t6-2!E3",
    ]);
  });
});

describe("pemeriksaan bertahap", () => {
  test("memberi jeda pada lembar yang panjang dan hasil yang sama", () => {
    const baris = Array.from({ length: 3_000 }, (_, i) => [`Nilai nomor ${i}`, 80, 88, i === 1_234 ? 2 : 1.1]);
    const lembar = [lembarUji("Panjang", [["Indikator", "Target", "Realisasi", "Capaian"], ...baris])];
    const baca = bacaBukuBertahap({ lembar });
    let jedaBaca = 0;
    let langkahBaca = baca.next();
    for (; !langkahBaca.done; langkahBaca = baca.next()) jedaBaca++;
    const kerja = periksaBertahap(langkahBaca.value);
    const bagian: number[] = [];
    let langkah = kerja.next();
    for (; !langkah.done; langkah = kerja.next()) bagian.push(langkah.value.bagian);
    expect(jedaBaca).toBeGreaterThan(3);
    expect(bagian.length).toBeGreaterThan(20);
    expect(bagian.at(-1)).toBe(1);
    expect(bagian).toEqual([...bagian].sort((a, b) => a - b));
    expect(langkah.value.map((t) => [t.aturan, t.sel])).toEqual([["HT001", "D1236"]]);
  });

  test("buku kerja tanpa tabel tidak menghasilkan apa pun", () => {
    expect(periksa([])).toEqual([]);
  });

  test("aturan terdaftar dengan idnya", () => {
    for (const [id, aturan] of ATURAN) expect(aturan.id).toBe(id);
  });
});

describe("satu sebab satu temuan", () => {
  const periksaTeks = (isi: Readonly<Record<string, string>>): ReturnType<typeof periksa> =>
    periksa(bacaBuku({ lembar: Object.entries(isi).map(([nama, t]) => lembarUji(nama, gridTeks(t))) })).filter((t) => t.tingkat !== "saran");

  test("realisasi yang salah tik merusak serapan, sisa, dan total: satu temuan, satu perbaikan", () => {
    const hasil = periksaTeks({
      A: "Jenis Belanja | Pagu | Realisasi | % | Sisa\nBarang | 1.000.000 | 905.000 | 95% | 50.000\nModal | 2.000.000 | 1.500.000 | 75% | 500.000\nJumlah | 3.000.000 | 2.450.000 | 81,67% | 550.000",
    });
    expect(hasil).toHaveLength(1);
    expect(hasil[0]!.data).toMatchObject({ tersangka: { sel: "C2", seharusnya: "950.000" }, sebab: { jenis: "tertukar" } });
    expect(hasil.flatMap((t) => t.perbaikan ?? [])).toEqual([{ lembar: "A", sel: "C2", sebelum: "905.000", sesudah: 950_000 }]);
  });

  test("realisasi yang salah tik terlihat di capaian dan di tabel lain: satu temuan", () => {
    const hasil = periksaTeks({
      A: "Capaian 2023\nIndikator Kinerja | Target | Realisasi | Capaian\nNilai kinerja anggaran | 90 | 93,17 | 103,52%",
      B: "Ringkasan 2023\nIndikator Kinerja | Target | Realisasi | Capaian\nNilai kinerja anggaran | 90 | 93,71 | 103,52%",
      C: "Perbandingan\nIndikator Kinerja | Realisasi 2022 | Realisasi 2023\nNilai kinerja anggaran | 94,25 | 93,17",
    });
    expect(hasil.map((t) => [t.pesanId, t.lembar, t.sel])).toEqual([["HT001.realisasiLain", "B", "D3"]]);
    expect(hasil[0]!.terkait).toContainEqual({ lembar: "B", sel: "C3" });
  });

  test("bobot yang salah tik terlihat di nilai dan di jumlah bobot: satu temuan", () => {
    const hasil = periksaTeks({
      A: "Keterangan | Bobot | Target | Realisasi | Nilai\nRUP | 30% | 1 | 1 | 30%\nPaket | 54% | 117 | 117 | 45%\nBAST | 25% | 117 | 117 | 25%",
    });
    expect(hasil.map((t) => t.aturan)).toEqual(["HT005"]);
  });
});
