/** A workbook, an engine and a theme that answer what a test tells them. */
import type { Temuan } from "../../src/domain/periksa/types";
import type { Eksekutif } from "../../src/domain/ringkas/eksekutif";
import { ANGKA, PERSEN, type Bentuk, type Potongan } from "../../src/domain/ringkas/eksekutifKalimat";
import type { GayaSel, RencanaLembar, SelRencana } from "../../src/domain/ringkas/types";
import { bacaRentang } from "../../src/domain/tabel/alamat";
import { SIMPANAN_KOSONG, type Simpanan } from "../../src/domain/simpanan/types";
import type { IndikatorDikenali } from "../../src/domain/simpanan/daftarIndikator";
import { denganCatatan } from "../../src/domain/tempelan/rencana";
import type { SheetSnapshot } from "../../src/domain/tabel/snapshot";
import type { JenisTabel, Tabel } from "../../src/domain/tabel/types";
import type { SumberTema } from "../../src/taskpane/hooks/useTema";
import type { Layanan, Pemisah } from "../../src/taskpane/layanan";
import { sekali } from "../../src/taskpane/sekali";
import type { KartuFungsi, Mesin, PilihanRingkasan } from "../../src/taskpane/mesin";
import { lembarUji } from "../support/lembar";

export const TEMA_TERANG: SumberTema = { baca: () => "terang", pantau: () => () => undefined };

export const lembar = (nama: string, isi: Partial<SheetSnapshot> = {}): SheetSnapshot =>
  lembarUji(nama, isi.values ?? [["Indikator", "Target", "Realisasi"]], isi);

export function tabel(lembarnya: string, rentang: string, jenis: JenisTabel, judul = ""): Tabel {
  return {
    lembar: lembarnya,
    rentang: bacaRentang(rentang)!,
    jenis,
    judul,
    barisKepala: [bacaRentang(rentang)!.row],
    kolom: [],
    baris: [1, 2].map((row) => ({ row, jenis: "isi", sasaran: "", barisSasaran: -1, sel: new Map() })),
    tahun: 2023,
    tersembunyi: false,
  };
}

export function temuan(isi: Pick<Temuan, "tingkat" | "lembar" | "sel"> & { pesan: string } & Partial<Temuan>): Temuan {
  const { pesan, ...lain } = isi;
  return { aturan: "HT001", slug: "uji", pesanId: "uji", data: { pesan }, terkait: [], ...lain };
}

const sel = (teks: string, gaya: GayaSel = "isi"): SelRencana => ({
  isi: teks === "" ? { jenis: "kosong" } : { jenis: "teks", teks },
  gaya,
});
const hitungan = (rumus: string, nilai: number, gaya: GayaSel = "isi"): SelRencana => ({
  isi: { jenis: "rumus", rumus, nilai },
  gaya,
  format: "0.00%",
});

export function rencana(metode: string): RencanaLembar {
  return {
    jenis: "capaian",
    nama: "Ringkasan capaian",
    judul: "Ringkasan capaian 2023",
    sel: [
      [sel(`Ringkasan capaian kinerja tahun 2023 (rerata per ${metode})`, "judul"), sel(""), sel(""), sel("")],
      ["Indikator", "Target", "Realisasi", "Capaian"].map((teks) => sel(teks, "kepala")),
      [
        sel("Indeks Perencanaan Pembangunan"),
        { isi: { jenis: "rumus", rumus: "='Pengukuran 2023'!D6", nilai: 83 }, gaya: "isi", format: "0" },
        { isi: { jenis: "rumus", rumus: "='Pengukuran 2023'!E6", nilai: 88.83 }, gaya: "isi", format: "0.00" },
        hitungan("=IF(D6=0,\"\",E6/D6)", 1.0702409),
      ],
      [sel("Rerata", "rerata"), sel("", "rerata"), sel("", "rerata"), hitungan("=AVERAGE(D3:D3)", 1.0702409, "rerata")],
    ],
    lebar: [34, 10, 10, 12],
    barisKepala: 1,
    gabung: [{ row: 0, col: 0, rows: 1, cols: 4 }],
    mendatar: false,
  };
}

/** A text of three lines whose numbers come from the made-up sheet. */
function eksekutif(isi: RencanaLembar): Eksekutif {
  const angka = (nilai: number, sumber: readonly string[], bentuk: Bentuk): Potongan => ({
    angka: { nilai, rumus: "A1", bentuk, sumber: sumber.map((sel) => ({ lembar: "Pengukuran 2023", sel })), langsung: sumber.length === 1 },
  });
  const sumber = ["D6", "E6"].map((sel) => ({ lembar: "Pengukuran 2023", sel }));
  return {
    judul: "Ringkasan Eksekutif Tahun 2023",
    subjudul: "Capaian kinerja tahun 2023",
    baris: [
      { jenis: "judul", potongan: [{ teks: "Capaian kinerja" }], sumber: [] },
      { jenis: "paragraf", potongan: [{ teks: "Capaian kinerja mencapai " }, angka(1.0702409, ["D6", "E6", "D7", "E7"], PERSEN), { teks: "." }], sumber: [] },
      { jenis: "butir", potongan: [{ teks: "Indeks: realisasi " }, angka(88.83, ["E6"], ANGKA), { teks: ", capaian " }, angka(1.0702409, ["D6", "E6"], PERSEN), { teks: "." }], sumber },
    ],
    tabel: [{ judul: "Capaian indikator", awal: 1, akhir: 4, kolom: 4 }],
    rencana: isi,
  };
}

const KARTU: readonly KartuFungsi[] = [
  {
    nama: "CAPAIAN",
    kategori: "Capaian kinerja",
    hasil: "Capaian sebagai pecahan.",
    ringkas: "Capaian kinerja: realisasi dibandingkan dengan target.",
    argumen: [
      { nama: "target", arti: "Target yang diperjanjikan.", opsional: false },
      { nama: "realisasi", arti: "Hasil yang dicapai.", opsional: false },
      { nama: "batas", arti: "Capaian paling tinggi, misalnya 1,2.", opsional: true },
    ],
    contoh: [{ rumus: "=LKJ.CAPAIAN(81,80.09)", arti: "98,88%" }],
  },
  {
    nama: "NKA",
    kategori: "Pelaksanaan anggaran",
    hasil: "Nilai 0–100.",
    ringkas: "Nilai Kinerja Anggaran dari EKA dan IKPA menurut tahunnya.",
    argumen: [{ nama: "eka", arti: "Nilai evaluasi kinerja anggaran.", opsional: false }],
    contoh: [{ rumus: "=LKJ.NKA(93.17,89.45,2023)", arti: "" }],
  },
];

const RINGKASAN_PALSU: readonly Omit<PilihanRingkasan, "tabel">[] = [
  { jenis: "capaian", perlu: "satu", opsi: ["metode", "batas", "skala"] },
  { jenis: "triwulan", perlu: "satu", opsi: ["sampai"] },
  { jenis: "perbandingan", perlu: "beberapa", opsi: [] },
  { jenis: "ikpa", perlu: "satu", opsi: ["tahun"], tahun: { tercakup: [2022, 2023], dari: ({ judul }) => (judul.includes("2023") ? 2023 : undefined) } },
  { jenis: "pk", perlu: "dua", opsi: [] },
];

export interface IsiMesin {
  readonly tabel?: readonly Tabel[];
  readonly temuan?: readonly Temuan[];
  readonly indikator?: readonly IndikatorDikenali[];
}

export function mesinPalsu({ tabel: daftar = [], temuan: hasil = [], indikator = [] }: IsiMesin = {}): Mesin {
  return {
    siap: sekali(() => Promise.resolve()),
    *kenali() {
      yield 1;
      return daftar;
    },
    *periksa(_, maju) {
      maju?.(() => hasil);
      yield 1;
      return hasil;
    },
    indikator: () => indikator,
    aturan: (bahasa) => (bahasa === "en" ? ["Target is zero"] : ["Target bernilai nol"]),
    dasar: (aturan) => [`Dasar ${aturan}`],
    susunLaporan: ({ temuan: daftar, diterima, cakupan }) => ({
      ...rencana("indikator"),
      jenis: "temuan",
      nama: "Laporan temuan",
      judul: `${cakupan} ${daftar.length} + ${diterima.length}`,
    }),
    teksTemuan: (satu, bahasa) => ({
      judul: bahasa === "en" ? "EN title" : "Judul aturan",
      pesan: `${bahasa === "en" ? "EN " : ""}${String(satu.data["pesan"])}`,
      langkah: bahasa === "en" ? "EN next step" : "Langkah berikutnya.",
    }),
    untukRingkasan: (semua) => RINGKASAN_PALSU.flatMap((satu) => {
      const cocok = semua.filter(({ jenis }) => jenis === satu.jenis);
      return cocok.length >= (satu.perlu === "dua" ? 2 : 1) ? [{ ...satu, tabel: cocok }] : [];
    }),
    namaRingkasan: (jenis) => `Ringkasan ${jenis}`,
    namaSkala: (id) => `Skala ${id}`,
    susunRingkasan: (_, __, ___, { metode }) => rencana(metode),
    susunEksekutif: (_, __, { metode }) => eksekutif(rencana(metode)),
    fungsi: () => KARTU,
  };
}

const PEMISAH: Pemisah = { desimal: ",", ribuan: ".", argumen: ";" };

export interface LayananPalsu extends Layanan {
  /** What the made-up workbook keeps for us. */
  readonly simpanan: () => Simpanan;
  /** What was asked for, in order. */
  readonly panggilan: unknown[][];
  /** As if the user had edited a cell. */
  ubahSel(): void;
}

export function layananPalsu(
  isi: readonly SheetSnapshot[] = [],
  ganti: Partial<Layanan> = {},
  awal: Simpanan = SIMPANAN_KOSONG,
): LayananPalsu {
  const panggilan: unknown[][] = [];
  const pendengar = new Set<() => void>();
  let simpanan = awal;
  const simpan = (baru: Simpanan): Simpanan => (simpanan = baru);
  return {
    panggilan,
    simpanan: () => simpanan,
    ubahSel: () => pendengar.forEach((panggil) => panggil()),
    bacaBuku: async (opsi) => {
      opsi?.kemajuan?.(0.5);
      return { lembar: isi };
    },
    pilihSel: async (...apa) => void panggilan.push(["pilihSel", ...apa]),
    tulisRingkasan: async (isian, opsi) => {
      panggilan.push(["tulisRingkasan", isian]);
      const lama = simpanan;
      if (opsi?.simpan) simpan(opsi.simpan(lama));
      const kembalikan = async (): Promise<void> => {
        panggilan.push(["kembalikanRingkasan"]);
        simpan(lama);
      };
      return { lembar: isian.nama, diperbarui: false, ...(opsi?.bisaKembali ? { kembalikan } : {}) };
    },
    lepaskanKembali: async () => void panggilan.push(["lepaskanKembali"]),
    tulisTemplat: async (isian) => {
      panggilan.push(["tulisTemplat", isian]);
      return { lembar: isian.nama };
    },
    adaFungsi: () => true,
    sisipkanRumus: async (rumus) => {
      panggilan.push(["sisipkanRumus", rumus]);
      return { lembar: "Pengukuran 2023", sel: "G7" };
    },
    bacaSelTerpilih: async () => ({ lembar: "Pengukuran 2023", sel: "G7", rumus: "", acuan: {} }),
    bacaAcuan: async () => ({}),
    bacaSeleksi: async () => ({ lembar: "Pengukuran 2023", rentang: "A1" }),
    bacaSimpanan: async () => ({ simpanan, rusak: false }),
    simpan: async (ubah) => simpan(ubah(simpanan)),
    tandai: async (sel) => {
      panggilan.push(["tandai", sel]);
      const tanda = sel.map((satu, n) => ({ ...satu, token: `t${n}` }));
      return { simpanan: simpan({ ...simpanan, tanda }), jumlah: sel.length, terlindung: [] };
    },
    hapusTanda: async () => {
      panggilan.push(["hapusTanda"]);
      const jumlah = simpanan.tanda.length;
      return { simpanan: simpan({ ...simpanan, tanda: [] }), jumlah, terlindung: [] };
    },
    perbaiki: async (isian) => {
      panggilan.push(["perbaiki", isian]);
      const catatan = { ...isian, id: String(simpanan.perbaikan.length + 1), formatSebelum: "0.00%", formatSesudah: "0.00%" };
      return simpan({ ...simpanan, perbaikan: [...simpanan.perbaikan, catatan] });
    },
    kembalikan: async (id) => {
      panggilan.push(["kembalikan", id]);
      return simpan({ ...simpanan, perbaikan: simpanan.perbaikan.filter((satu) => satu.id !== id) });
    },
    bacaBagikan: async () => ({ snapshot: { lembar: isi }, nama: [], tabel: [], aturan: [], tumpahan: [] }),
    bagikan: async (rencana) => {
      panggilan.push(["bagikan", rencana]);
      const nilai = rencana.perubahan.filter((satu) => satu.isi[0]![0]!.jenis === "nilai").length;
      return { rumus: rencana.perubahan.length - nilai, nilai, beda: [], nama: rencana.nama.length, aturan: rencana.aturan.length };
    },
    ujiMandiri: async (rumus) => ({
      nilai: rumus.map(() => 0.9888),
      lingkungan: { versi: "16.0", platform: "PC", bahasa: "id-ID", angka: "id-ID" },
    }),
    kembalikanRumus: async () => {
      panggilan.push(["kembalikanRumus"]);
      const { sel, nama, aturan = [] } = simpanan.bagikan;
      simpan({ ...simpanan, bagikan: { sel: [], nama: [] } });
      return { dikembalikan: sel.length, namaKembali: nama.length, aturanKembali: aturan.length, berubah: [], nama: [] };
    },
    bacaTempelan: async () => null,
    terapkanTempelan: async (rencana) => {
      panggilan.push(["terapkanTempelan", rencana]);
      return simpan({ ...simpanan, tempelan: denganCatatan(simpanan.tempelan, rencana) });
    },
    kembalikanTempelan: async (id) => {
      panggilan.push(["kembalikanTempelan", id]);
      return simpan({ ...simpanan, tempelan: simpanan.tempelan.filter((satu) => satu.id !== id) });
    },
    pemisah: async () => PEMISAH,
    pantauPerubahan: async (panggil) => {
      pendengar.add(panggil);
      return async () => void pendengar.delete(panggil);
    },
    ...ganti,
  };
}
