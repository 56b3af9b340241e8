/** Clean tables of every kind with random figures: all arithmetic holds, and tables of one workbook agree. */
import { bulatkan } from "../../src/domain/hitung/desimal";
import type { Acak } from "./acak";

export interface Bilangan {
  readonly nilai: number;
  readonly desimal: number;
  /** The value is a fraction and shown as a percentage with so many decimals. */
  readonly persen?: boolean;
  readonly uang?: boolean;
}
export type SelBenih = string | Bilangan;

export interface TabelBenih {
  readonly jenis: string;
  judul: string;
  readonly kepala: string[][];
  readonly baris: SelBenih[][];
  /** Meaning of each column, for the faults. */
  readonly kolom: readonly string[];
}

/** An indicator as the whole workbook knows it. */
export interface IndikatorBenih {
  readonly nama: string;
  readonly sasaran: string;
  readonly satuan: string;
  readonly persen: boolean;
  readonly desimal: number;
  readonly targetBulat: boolean;
  readonly target: number;
  readonly realisasi: number;
  readonly lalu: readonly [number, number];
  readonly targetDepan: number;
}

export interface BahanBenih {
  readonly tahun: number;
  readonly indikator: readonly IndikatorBenih[];
  readonly anggaran: readonly { readonly nama: string; readonly pagu: number; readonly realisasi: number }[];
}

export const bilangan = (nilai: number, desimal = 0): Bilangan => ({ nilai, desimal });
export const persen = (nilai: number, desimal = 2): Bilangan => ({ nilai: bulatkan(nilai, desimal + 2), desimal, persen: true });
const uang = (nilai: number): Bilangan => ({ nilai, desimal: 0, uang: true });
export const adalahBilangan = (s: SelBenih | undefined): s is Bilangan => typeof s === "object";

const SASARAN = [
  "Meningkatnya kualitas pelayanan publik", "Terwujudnya tata kelola yang akuntabel", "Meningkatnya kapasitas aparatur", "Menurunnya angka kemiskinan daerah",
  "Meningkatnya mutu pendidikan dasar", "Terjaganya ketahanan pangan", "Meningkatnya kualitas perencanaan pembangunan",
];
const NAMA: readonly (readonly [string, string, "nilai" | "persen" | "indeks" | "jumlah"])[] = [
  ["Nilai pengelolaan arsip dinamis", "Nilai", "nilai"], ["Indeks kualitas layanan perizinan", "Indeks", "nilai"], ["Nilai reformasi birokrasi", "Nilai", "nilai"],
  ["Persentase jalan dalam kondisi mantap", "Persen", "persen"], ["Persentase rumah tangga berakses air minum layak", "Persen", "persen"],
  ["Persentase satuan pendidikan terakreditasi B", "Persen", "persen"], ["Persentase rekomendasi hasil pemeriksaan yang selesai", "Persen", "persen"],
  ["Indeks profesionalitas ASN", "Indeks", "nilai"], ["Nilai keterbukaan informasi publik", "Nilai", "nilai"], ["Jumlah dokumen rencana kerja tersusun", "Dokumen", "jumlah"],
  ["Jumlah peserta pelatihan teknis", "Orang", "jumlah"], ["Jumlah lembaga sosial yang dibina", "Lembaga", "jumlah"], ["Indeks kematangan perangkat daerah", "Indeks", "indeks"],
  ["Indeks sistem pemerintahan berbasis elektronik", "Indeks", "indeks"], ["Persentase SPM bidang sosial di provinsi", "Persen", "persen"],
  ["Persentase SPM bidang sosial di kabupaten/kota", "Persen", "persen"], ["Tingkat kepatuhan pengelolaan barang milik negara", "Persen", "persen"], ["Nilai pengawasan kearsipan internal", "Nilai", "nilai"],
];
const KEGIATAN = [
  "Pengelolaan Perencanaan dan Keuangan", "Layanan Perkantoran", "Pembinaan Kelembagaan", "Rehabilitasi Sosial Anak", "Pengembangan Kompetensi Pegawai",
  "Pengelolaan Data dan Informasi", "Legislasi dan Litigasi", "Pengawasan Internal", "Pelayanan Umum dan Rumah Tangga",
];
const BELANJA = ["Belanja Pegawai", "Belanja Barang", "Belanja Modal", "Belanja Bantuan Sosial"];

export function bahanBenih(a: Acak): BahanBenih {
  const tahun = a.bulat(2021, 2024);
  const sasaran = a.ambil(SASARAN, a.bulat(2, 4));
  const indikator = a.ambil(NAMA, a.bulat(4, 9)).map(([nama, satuan, jenis], i): IndikatorBenih => {
    const targetBulat = jenis !== "indeks";
    const desimal = jenis === "jumlah" ? 0 : 2;
    const target = jenis === "indeks" ? a.desimal(2.5, 4, 2) : jenis === "jumlah" ? a.bulat(4, 400) : a.bulat(55, 95);
    const dekat = (kali: number): number => (jenis === "jumlah" ? Math.max(1, Math.round(target * kali)) : Math.min(jenis === "indeks" ? 5 : 100, bulatkan(target * kali, desimal)));
    return {
      nama, satuan, desimal, targetBulat, persen: jenis === "persen", sasaran: sasaran[Math.floor((i * sasaran.length) / 9)] ?? sasaran[0]!,
      target, realisasi: dekat(a.desimal(0.9, 1.12, 4)), lalu: [dekat(a.desimal(0.8, 0.95, 4)), dekat(a.desimal(0.85, 1, 4))],
      targetDepan: jenis === "indeks" ? bulatkan(target + 0.1, 2) : target + a.bulat(0, 3),
    };
  });
  const anggaran = a.ambil(KEGIATAN, a.bulat(3, 6)).map((nama) => {
    const pagu = a.bulat(200_000, 90_000_000) * 1000;
    return { nama, pagu, realisasi: Math.floor(pagu * a.desimal(0.91, 0.998, 5)) };
  });
  return { tahun, indikator, anggaran };
}

const ukur = (i: IndikatorBenih, nilai: number, bulat = false): Bilangan =>
  i.persen ? { nilai: bulatkan(nilai / 100, 4), desimal: bulat ? 0 : 2, persen: true } : bilangan(nilai, bulat ? 0 : i.desimal);
const target = (i: IndikatorBenih, nilai = i.target): Bilangan => ukur(i, nilai, i.targetBulat);
const capaian = (i: IndikatorBenih): Bilangan => persen(i.realisasi / i.target);
const rerata = (x: readonly number[]): number => x.reduce((p, q) => p + q, 0) / x.length;

type Pembuat = (a: Acak, b: BahanBenih) => TabelBenih;

/** Sasaran in the first column: merged cells are blank below their name. */
function bersasaran(b: BahanBenih, isi: (i: IndikatorBenih) => SelBenih[]): SelBenih[][] {
  let sebelum = "";
  return b.indikator.map((i) => {
    const baru = i.sasaran !== sebelum;
    sebelum = i.sasaran;
    return [baru ? i.sasaran : "", i.nama, ...isi(i)];
  });
}

const capaianTabel: Pembuat = (a, b) => {
  const judul = a.pilih([`Tabel 3.1 Capaian Kinerja Tahun ${b.tahun}`, `Pengukuran Kinerja ${b.tahun}`, `Capaian Indikator Kinerja Tahun ${b.tahun}`]);
  const kepala = [
    a.pilih(["Sasaran", "Sasaran Strategis", "SASARAN KEGIATAN"]), a.pilih(["Indikator Kinerja", "IKU", "Indikator"]), "Satuan", a.pilih(["Target", "TARGET"]),
    a.pilih(["Realisasi", "Real."]), a.pilih(["Capaian", "% Capaian", "Capaian (%)"]),
  ];
  const baris = bersasaran(b, (i) => [i.satuan, target(i), ukur(i, i.realisasi), capaian(i)]);
  const rata = rerata(b.indikator.map((i) => bulatkan(i.realisasi / i.target, 4)));
  return {
    jenis: "capaian", judul, kepala: [kepala], kolom: ["sasaran", "indikator", "satuan", "target", "realisasi", "capaian"],
    baris: a.mungkin(0.6) ? [...baris, [a.pilih(["Rata-rata capaian", "Rata-rata"]), "", "", "", "", persen(rata)]] : baris,
  };
};

const pkTabel: Pembuat = (a, b) => ({
  jenis: "pk", judul: a.pilih([`Perjanjian Kinerja Tahun ${b.tahun}`, `Tabel 2.1 Perjanjian Kinerja ${b.tahun}`]), kolom: ["nomor", "indikator", "target"],
  kepala: [["No", "Indikator Kinerja", "Target"]],
  baris: b.indikator.map((i, n) => [bilangan(n + 1), i.nama, target(i)]),
});

const perbandinganTabel: Pembuat = (a, b) => ({
  jenis: "perbandingan", judul: "Perbandingan Realisasi Antartahun",
  kolom: ["indikator", "lalu2", "lalu1", "target", "realisasi", "targetDepan"],
  kepala: a.mungkin(0.5)
    ? [["Indikator Kinerja", `${b.tahun - 2}`, `${b.tahun - 1}`, `Target ${b.tahun}`, `Realisasi ${b.tahun}`, `Target ${b.tahun + 1}`]]
    : [["Indikator Kinerja", "Realisasi", "", `Tahun ${b.tahun}`, "", `Target ${b.tahun + 1}`], ["", `${b.tahun - 2}`, `${b.tahun - 1}`, "Target", "Realisasi", ""]],
  baris: b.indikator.map((i) => [i.nama, ukur(i, i.lalu[0]), ukur(i, i.lalu[1]), target(i), ukur(i, i.realisasi), target(i, i.targetDepan)]),
});

const menengahTabel: Pembuat = (a, b) => ({
  jenis: "menengah", judul: a.pilih(["Target Renstra", "Target Jangka Menengah (Renstra)"]), kolom: ["indikator", "target", "targetDepan"],
  kepala: [["Indikator Kinerja", `Target ${b.tahun}`, `Target ${b.tahun + 1}`]],
  baris: b.indikator.map((i) => [i.nama, target(i), target(i, i.targetDepan)]),
});

const limaTahunTabel: Pembuat = (_a, b) => ({
  jenis: "limaTahun", judul: "Perkembangan Realisasi", kolom: ["indikator", "lalu2", "lalu1", "realisasi"],
  kepala: [["Indikator Kinerja", `Realisasi ${b.tahun - 2}`, `Realisasi ${b.tahun - 1}`, `Realisasi ${b.tahun}`]],
  baris: b.indikator.map((i) => [i.nama, ukur(i, i.lalu[0]), ukur(i, i.lalu[1]), ukur(i, i.realisasi)]),
});

const triwulanTabel: Pembuat = (_a, b) => {
  const bagian = [0.2, 0.45, 0.75, 1];
  const isi = (i: IndikatorBenih, akhir: number): SelBenih[] =>
    bagian.map((k) => (i.desimal === 0 ? bilangan(Math.round(akhir * k)) : ukur(i, bulatkan(akhir * k, 2))));
  return {
    jenis: "triwulan", judul: `Capaian Triwulan Tahun ${b.tahun}`, kolom: ["indikator", "target", "t1", "t2", "t3", "t4", "r1", "r2", "r3", "r4"],
    kepala: [["Indikator Kinerja", "Target", "Target", "", "", "", "Realisasi", "", "", ""], ["", "", "TW I", "TW II", "TW III", "TW IV", "TW I", "TW II", "TW III", "TW IV"]],
    baris: b.indikator.map((i) => [i.nama, target(i), ...isi(i, i.target).slice(0, 3), target(i), ...isi(i, i.realisasi).slice(0, 3), ukur(i, i.realisasi)]),
  };
};

function barisUang(nama: readonly string[], pagu: readonly number[], realisasi: readonly number[]): SelBenih[][] {
  const jumlah = (x: readonly number[]): number => x.reduce((p, q) => p + q, 0);
  const baris = (label: string, p: number, r: number, n?: number): SelBenih[] => [n === undefined ? "" : bilangan(n), label, uang(p), uang(r), persen(r / p), uang(p - r)];
  return [...nama.map((n, i) => baris(n, pagu[i]!, realisasi[i]!, i + 1)), baris("Jumlah", jumlah(pagu), jumlah(realisasi))];
}

const KOLOM_UANG = ["nomor", "uraian", "pagu", "realisasi", "serapan", "sisa"];

const anggaranTabel: Pembuat = (a, b) => ({
  jenis: "anggaran", judul: `Realisasi Anggaran per Kegiatan Tahun ${b.tahun}`, kolom: KOLOM_UANG,
  kepala: [["No", a.pilih(["Kegiatan", "Program/Kegiatan", "Uraian"]), a.pilih(["Pagu", "Pagu (Rp)", "Anggaran"]), a.pilih(["Realisasi", "Realisasi (Rp)"]), a.pilih(["%", "% Realisasi", "Persentase"]), a.pilih(["Sisa", "Sisa Anggaran"])]],
  baris: barisUang(b.anggaran.map((k) => k.nama), b.anggaran.map((k) => k.pagu), b.anggaran.map((k) => k.realisasi)),
});

const belanjaTabel: Pembuat = (a, b) => {
  const bagi = (jumlah: number): number[] => {
    const potong = [0, ...[a.pecahan(), a.pecahan(), a.pecahan()].sort((x, y) => x - y).map((p) => Math.floor((0.05 + 0.9 * p) * jumlah)), jumlah];
    return BELANJA.map((_, i) => potong[i + 1]! - potong[i]!);
  };
  const pagu = bagi(b.anggaran.reduce((p, k) => p + k.pagu, 0)).map((x) => Math.max(x, 1_000_000));
  const total = b.anggaran.reduce((p, k) => p + k.realisasi, 0);
  pagu[0] = pagu[0]! + b.anggaran.reduce((p, k) => p + k.pagu, 0) - pagu.reduce((p, x) => p + x, 0);
  const realisasi = pagu.map((p) => Math.floor((p * total) / b.anggaran.reduce((q, k) => q + k.pagu, 0)));
  realisasi[0] = realisasi[0]! + total - realisasi.reduce((p, x) => p + x, 0);
  return {
    jenis: "belanja", judul: `Realisasi Anggaran per Jenis Belanja Tahun ${b.tahun}`, kolom: KOLOM_UANG,
    kepala: [["No", "Jenis Belanja", "Pagu", "Realisasi", "%", "Sisa"]], baris: barisUang(BELANJA, pagu, realisasi),
  };
};

const roTabel: Pembuat = (a, b) => ({
  jenis: "ro", judul: `Capaian Rincian Output Tahun ${b.tahun}`, kolom: ["nomor", "uraian", "target", "satuan", "realisasi", "capaian"],
  kepala: [["No", "Rincian Output", "Target", "Satuan", "Realisasi", "%"]],
  baris: KEGIATAN.slice(0, a.bulat(4, 8)).map((nama, n) => {
    const t = a.bulat(3, 60_000);
    const r = Math.max(1, Math.round(t * a.desimal(0.9, 1.6, 3)));
    return [bilangan(n + 1), `Layanan ${nama}`, { ...bilangan(t), uang: true }, a.pilih(["Orang", "Unit", "Dokumen"]), { ...bilangan(r), uang: true }, persen(r / t, 0)];
  }),
});

const KOMPONEN_IKPA = ["Revisi DIPA", "Deviasi Halaman III DIPA", "Penyerapan Anggaran", "Belanja Kontraktual", "Penyelesaian Tagihan", "Pengelolaan UP dan TUP", "Dispensasi SPM", "Capaian Output"];

const ikpaTabel: Pembuat = (a) => {
  const tahun = a.bulat(2022, 2024);
  const bobot = tahun < 2024 ? [10, 10, 20, 10, 10, 10, 5, 25] : [10, 15, 20, 10, 10, 10, 25];
  const nama = tahun < 2024 ? KOMPONEN_IKPA : KOMPONEN_IKPA.filter((n) => n !== "Dispensasi SPM");
  const nilai = bobot.map(() => a.desimal(70, 100, 2));
  const total = bobot.reduce((p, w, i) => p + (w * nilai[i]!) / 100, 0);
  return {
    jenis: "ikpa", judul: `Nilai IKPA Tahun ${tahun}`, kolom: ["nomor", "uraian", "bobot", "nilai", "nilaiAkhir"],
    kepala: [["No", "Indikator", "Bobot", "Nilai", "Nilai Akhir"]],
    baris: [
      ...nama.map((n, i): SelBenih[] => [bilangan(i + 1), n, persen(bobot[i]! / 100, 0), bilangan(nilai[i]!, 2), bilangan(bulatkan((bobot[i]! * nilai[i]!) / 100, 2), 2)]),
      ["", "Nilai IKPA", persen(1, 0), "", bilangan(bulatkan(total, 2), 2)],
    ],
  };
};

const UNSUR = ["Persyaratan", "Sistem, Mekanisme, dan Prosedur", "Waktu Penyelesaian", "Biaya/Tarif", "Produk Spesifikasi Jenis Pelayanan", "Kompetensi Pelaksana", "Perilaku Pelaksana", "Penanganan Pengaduan", "Sarana dan Prasarana"];
const mutu = (ikm: number): string => (ikm >= 88.31 ? "A" : ikm >= 76.61 ? "B" : ikm >= 65 ? "C" : "D");

const ikmTabel: Pembuat = (a) => {
  // away from the borders of a class, where three decimals decide
  const nrr = UNSUR.map(() => a.pilih([a.desimal(2.7, 3.0, 3), a.desimal(3.1, 3.5, 3), a.desimal(3.56, 3.95, 3)]));
  const ikm = bulatkan(rerata(nrr) * 25, 2);
  return {
    jenis: "ikm", judul: "Indeks Kepuasan Masyarakat per Unsur Pelayanan", kolom: ["nomor", "uraian", "nrr", "ikm", "mutu"],
    kepala: [["No", "Unsur Pelayanan", "NRR", "Nilai Konversi", "Mutu"]],
    baris: [
      ...UNSUR.map((u, i): SelBenih[] => [`U${i + 1}`, u, bilangan(nrr[i]!, 3), bilangan(bulatkan(nrr[i]! * 25, 2), 2), mutu(nrr[i]! * 25)]),
      ["", "Nilai IKM", "", bilangan(ikm, 2), mutu(ikm)],
    ],
  };
};

const kepatuhanTabel: Pembuat = (a) => {
  const bobot = a.pilih([[30, 45, 25], [20, 20, 30, 20, 10], [40, 35, 25]]);
  const baris = bobot.map((w, i): readonly [string, number, number, number] => {
    const t = a.bulat(5, 120);
    return [["Dokumen RUP yang disusun", "Paket pengadaan yang direalisasikan", "Berita acara serah terima", "Laporan yang disampaikan", "Dokumen penatausahaan"][i]!, w, t, a.bulat(Math.ceil(t * 0.7), t)];
  });
  return {
    jenis: "kepatuhan", judul: "Perhitungan Tingkat Kepatuhan", kolom: ["uraian", "bobot", "target", "realisasi", "nilaiAkhir"],
    kepala: [["Uraian (1)", "Bobot (2)", "Target (3)", "Realisasi (4)", "Nilai (2*(4/3))"]],
    baris: [
      ...baris.map(([n, w, t, r]): SelBenih[] => [n, persen(w / 100, 0), bilangan(t), bilangan(r), persen((w / 100) * (r / t))]),
      ["Jumlah", persen(1, 0), "", "", persen(baris.reduce((p, [, w, t, r]) => p + (w / 100) * (r / t), 0))],
    ],
  };
};

const predikatSakip = (x: number): string => (x > 90 ? "AA" : x > 80 ? "A" : x > 70 ? "BB" : x > 60 ? "B" : x > 50 ? "CC" : x > 30 ? "C" : "D");

const sakipTabel: Pembuat = (a) => {
  const bobot = [30, 30, 15, 25];
  const nama = ["Perencanaan Kinerja", "Pengukuran Kinerja", "Pelaporan Kinerja", "Evaluasi Akuntabilitas Kinerja Internal"];
  let nilai: number[];
  let total: number;
  do {
    nilai = bobot.map((w) => a.desimal(w * 0.55, w * 0.98, 2));
    total = bulatkan(nilai.reduce((p, x) => p + x, 0), 2);
  } while (total % 10 < 0.5 || total % 10 > 9.5);
  return {
    jenis: "sakip", judul: "Hasil Evaluasi AKIP per Komponen", kolom: ["nomor", "uraian", "bobot", "nilai", "predikat"],
    kepala: [["No", "Komponen", "Bobot", "Nilai", "Predikat"]],
    baris: [
      ...nama.map((n, i): SelBenih[] => [bilangan(i + 1), n, bilangan(bobot[i]!), bilangan(nilai[i]!, 2), ""]),
      ["", "Nilai Akuntabilitas Kinerja", bilangan(100), bilangan(total, 2), predikatSakip(total)],
    ],
  };
};

const efisiensiTabel: Pembuat = (a, b) => {
  const nama = [...new Set(b.indikator.map((i) => i.sasaran))];
  return {
    jenis: "efisiensi", judul: "Efisiensi Penggunaan Sumber Daya", kolom: ["uraian", "capaian", "serapan", "selisih"],
    kepala: [["Sasaran", "% Capaian Kinerja", "% Penyerapan Anggaran", "Selisih"]],
    baris: nama.map((n) => {
      const [c, s] = [a.desimal(0.95, 1.2, 4), a.desimal(0.9, 0.995, 4)];
      return [n, persen(c), persen(s), persen(c - s)];
    }),
  };
};

const rekapTabel: Pembuat = (_a, b) => {
  const capaianIndikator = b.indikator.map((i) => bulatkan(i.realisasi / i.target, 4));
  const jumlah = [capaianIndikator.filter((c) => c > 1), capaianIndikator.filter((c) => c === 1), capaianIndikator.filter((c) => c < 1)].map((x) => x.length);
  const semua = jumlah.reduce((p, x) => p + x, 0);
  return {
    jenis: "rekap", judul: "Rekapitulasi Status Capaian", kolom: ["uraian", "jumlah", "persen"],
    kepala: [["Status Capaian", "Jumlah Indikator", "Persentase"]],
    baris: [...["Melampaui target", "Sesuai target", "Di bawah target"].map((n, i): SelBenih[] => [n, bilangan(jumlah[i]!), persen(jumlah[i]! / semua)]), ["Jumlah", bilangan(semua), persen(1)]],
  };
};

const pertumbuhanTabel: Pembuat = (a) => ({
  jenis: "pertumbuhan", judul: "Perkembangan Penerima Layanan", kolom: ["uraian", "lama", "baru", "selisih", "pertumbuhan"],
  kepala: [["Wilayah", "Realisasi 2022", "Realisasi 2023", "Selisih", "Pertumbuhan (%)"]],
  baris: ["Wilayah Barat", "Wilayah Tengah", "Wilayah Timur", "Wilayah Kepulauan"].map((n) => {
    const lama = a.bulat(200, 5000);
    const baru = Math.round(lama * a.desimal(1.05, 1.6, 3));
    return [n, { ...bilangan(lama), uang: true }, { ...bilangan(baru), uang: true }, { ...bilangan(baru - lama), uang: true }, persen((baru - lama) / lama)];
  }),
});

export const PEMBUAT = {
  capaian: capaianTabel, pk: pkTabel, perbandingan: perbandinganTabel, menengah: menengahTabel, limaTahun: limaTahunTabel, triwulan: triwulanTabel, anggaran: anggaranTabel,
  belanja: belanjaTabel, ro: roTabel, ikpa: ikpaTabel, ikm: ikmTabel, kepatuhan: kepatuhanTabel, sakip: sakipTabel, efisiensi: efisiensiTabel, rekap: rekapTabel,
  pertumbuhan: pertumbuhanTabel,
} as const satisfies Record<string, Pembuat>;
export type NamaTabel = keyof typeof PEMBUAT;
