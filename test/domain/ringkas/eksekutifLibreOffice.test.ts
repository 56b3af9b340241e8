/** The sentences as LibreOffice calculates them: of the published reports in both languages, and after the numbers were changed. */
import { ringkasanEksekutif, susunEksekutif } from "../../../src/domain/ringkas/eksekutif";
import type { OpsiRingkasan } from "../../../src/domain/ringkas/jenisRingkasan";
import type { RencanaLembar } from "../../../src/domain/ringkas/types";
import { ringkas as en } from "../../../src/strings/en/ringkas";
import { ringkas as id } from "../../../src/strings/id/ringkas";
import { kisi, nilaiSel, opsiUji } from "./bantuRencana";
import { IKM, IKPA_2024 } from "./contohRingkasan";
import { hitungUlang } from "./hitungUlang";
import { tempel, TERBIT, type Terbit } from "./tabelTerbit";

type Sumber = Pick<Terbit, "lembar" | "tabel">;

function rencana(sumber: readonly Sumber[], lain: Partial<OpsiRingkasan> = {}): RencanaLembar {
  const semua = sumber.flatMap(({ tabel }) => tabel);
  return susunEksekutif(semua.filter(ringkasanEksekutif.bisa), opsiUji(semua, lain)).rencana;
}

/** Numbers are typed, as most planners have them. */
function lembarAngka(nama: string, teks: string): Sumber {
  return tempel(nama, kisi(teks).map((baris) => baris.map((isi) => (/^-?\d+(\.\d+)?$/.test(isi) ? Number(isi) : isi))));
}

const buku = (ubah: readonly (readonly string[])[]): Sumber[] => [
  lembarAngka("Pengukuran", `Capaian kinerja 2023
Sasaran | Indikator | Satuan | Polaritas | Target | Realisasi
${ubah.map((baris) => baris.join(" | ")).join("\n")}`),
  lembarAngka("Tahun lalu", `Perbandingan 2022-2023
Indikator | Realisasi 2022 | Realisasi 2023 | Target 2024
${ubah.map((baris, n) => `${baris[1]} | ${50 + n} | ${baris[5]} | ${90 + n}`).join("\n")}`),
  lembarAngka("Anggaran", `Realisasi anggaran 2023
Kegiatan | Pagu | Realisasi
Satu | 1000000 | ${ubah.length * 300000}
Dua | 2000000 | ${ubah.at(-1)![5] === "" ? "" : 1500000}`),
];

const AWAL = [
  ["Sasaran satu", "Nilai layanan perizinan terpadu", "Nilai", "naik", "80", "88.25"],
  ["", "Jumlah dokumen kebijakan yang disusun", "Dokumen", "naik", "10", "9"],
  ["Sasaran dua", "Angka keluhan masyarakat per bulan", "Keluhan", "turun", "60", "52"],
  ["", "Indeks kepuasan pengguna layanan", "Indeks", "naik", "100", "100"],
] as const;
/** The same rows with other numbers: each verdict turns, one realisasi is gone, one rounds to 100%. */
const UBAHAN = [
  ["Sasaran satu", "Nilai layanan perizinan terpadu", "Nilai", "naik", "80", "79.998"],
  ["", "Jumlah dokumen kebijakan yang disusun", "Dokumen", "naik", "10", "99"],
  ["Sasaran dua", "Angka keluhan masyarakat per bulan", "Keluhan", "turun", "60", "92"],
  ["", "Indeks kepuasan pengguna layanan", "Indeks", "naik", "100", ""],
] as const;

test("LibreOffice makes the same sentences in both languages from the published reports", async () => {
  const daftar = ["000", "001", "003"].map((awalan) => TERBIT.filter((satu) => satu.id.startsWith(awalan)));
  const hasil = await hitungUlang(
    daftar.map((sumber, n) => ({
      nama: ["000", "001", "003"][n]!,
      sumber: sumber.map(({ lembar }) => lembar),
      rencana: [rencana(sumber), rencana(sumber, { kata: en, metode: "sasaran", batas: 1.2 })],
    })),
  );
  for (const { nama, beda, banyak } of hasil) {
    expect({ nama, beda }).toEqual({ nama, beda: [] });
    expect(banyak).toBeGreaterThan(100);
  }
});

test("scores of other years are said as they are calculated", async () => {
  const sumber = [tempel("IKPA", kisi(IKPA_2024)), tempel("IKM", kisi(IKM))];
  const isi = rencana(sumber);
  const [hasil] = await hitungUlang([{ nama: "nilai", sumber: sumber.map(({ lembar }) => lembar), rencana: [isi] }]);
  expect(hasil!.beda).toEqual([]);
  expect(isi.sel.flat().map(nilaiSel)).toEqual(expect.arrayContaining([expect.stringMatching(/^Nilai IKPA tahun 2024: \d/)]));
});

test.each([["Indonesian", id], ["English", en]] as const)("numbers that are changed afterwards change the %s sentences, verdicts and all", async (_, kata) => {
  const [awal, ubahan] = [buku(AWAL), buku(UBAHAN)];
  const pasangan = [[awal, ubahan], [ubahan, awal]] as const;
  // formulas made from the one, over the cells of the other
  const dibuat = pasangan.map(([dari]) => rencana(dari, { kata }));
  const diharapkan = pasangan.map(([, ke]) => rencana(ke, { kata }));
  const ditukar = dibuat.map((satu, n) => ({
    ...satu,
    sel: satu.sel.map((baris, row) =>
      baris.map((sel, col) => {
        const baru = diharapkan[n]!.sel[row]?.[col];
        return sel.isi.jenis === "rumus" && baru?.isi.jenis === "rumus" ? { ...sel, isi: { ...sel.isi, nilai: baru.isi.nilai } } : sel;
      }),
    ),
  }));
  expect(dibuat.map(({ sel }) => sel.length)).toEqual(diharapkan.map(({ sel }) => sel.length));
  const hasil = await hitungUlang(pasangan.map(([, ke], n) => ({ nama: String(n), sumber: ke.map(({ lembar }) => lembar), rencana: [ditukar[n]!] })));
  expect(hasil.map(({ beda }) => beda)).toEqual([[], []]);
  const kalimat = (isi: RencanaLembar): unknown[] => isi.sel.flat().filter(({ gaya }) => gaya === "paragraf").map(nilaiSel);
  expect(kalimat(diharapkan[0]!).filter((isi, n) => isi === kalimat(diharapkan[1]!)[n] && isi !== "")).toEqual([]);
});
