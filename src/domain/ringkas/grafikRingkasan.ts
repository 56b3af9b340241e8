/** Which charts each summary has. Columns are found by the headers of its plan, rows by their numbers. */
import type { Tabel } from "../tabel/types";
import { bergrafik, nilaiAngka, nilaiTeks, type CalonGrafik } from "./grafik";
import {
  FORMAT_PERSEN, grafikBaris, grafikCapaian, grafikTahun, grafikTargetRealisasi, sebanding, skalaUang, type BahanGrafik,
} from "./grafikBuat";
import type { JenisRingkasan, NamaRingkasan, OpsiRingkasan } from "./jenisRingkasan";
import { awalBesar, isiKata } from "./kata";
import { susunLetak } from "./letakCapaian";
import { pilihKolom, punyaSasaran } from "./pilihKolom";
import type { RencanaLembar } from "./types";

type Pembuat = (bahan: BahanGrafik, tabel: readonly Tabel[], opsi: OpsiRingkasan) => CalonGrafik[];

/** The summary with the charts that its rows allow. */
export function denganGrafik(ringkasan: JenisRingkasan): JenisRingkasan {
  const buat = PEMBUAT[ringkasan.jenis];
  if (!buat) return ringkasan;
  return {
    ...ringkasan,
    opsi: [...ringkasan.opsi, "grafik"],
    susun: (tabel, opsi) => {
      const rencana = ringkasan.susun(tabel, opsi);
      if (opsi.grafik === false) return rencana;
      const { grafik: kata } = opsi.kata;
      return bergrafik(rencana, buat({ rencana, baris: barisBernomor(rencana), kolomNama: 1, kata }, tabel, opsi), kata);
    },
  };
}

/** Rows of the table that carry a number; none where the numbers begin anew, for then they name no row. */
function barisBernomor({ sel, barisKepala }: RencanaLembar): number[] {
  const baris = sel.flatMap(([nomor], row) => (row > barisKepala && nomor?.isi.jenis === "angka" ? [row] : []));
  return new Set(baris.map((row) => nilaiTeks(sel[row]![0]!))).size === baris.length ? baris : [];
}

/** Column with this header, or null. */
function kolom({ rencana }: BahanGrafik, judul: string): number | null {
  const col = rencana.sel[rencana.barisKepala]!.findIndex((sel) => nilaiTeks(sel) === judul);
  return col < 0 ? null : col;
}

/** Capaian where its column and one beside it are free for the chart's table. */
function capaianDi(bahan: BahanGrafik, judul: string): CalonGrafik[] {
  const col = kolom(bahan, judul);
  return col === null ? [] : grafikCapaian(bahan, col, col);
}

const PEMBUAT: Readonly<Partial<Record<NamaRingkasan, Pembuat>>> = {
  capaian: (bahan, [tabel], { batas }) => {
    const dipilih = tabel && pilihKolom(tabel);
    if (!tabel || !dipilih) return [];
    const letak = susunLetak(punyaSasaran(tabel), dipilih.satuan !== null, batas !== undefined);
    const isi = { ...bahan, kolomNama: letak.indikator };
    return [...grafikCapaian(isi, letak.capaian, letak.capaian), ...grafikTargetRealisasi(isi, letak)];
  },
  triwulan: (bahan, _tabel, { kata }) => {
    const awalan = kata.triwulan.kolom.capaian.split("{")[0]!;
    const judul = bahan.rencana.sel[bahan.rencana.barisKepala]!.map(nilaiTeks).find((satu) => satu.startsWith(awalan));
    const col = judul === undefined ? null : kolom(bahan, judul);
    return col === null ? [] : grafikCapaian(bahan, col, col, judul);
  },
  menengah: (bahan, _tabel, { kata }) => capaianDi(bahan, kata.menengah.kolom.capaian),
  standar: (bahan, _tabel, { kata }) => capaianDi(bahan, kata.standar.kolom.capaian),
  kepatuhan: (bahan, _tabel, { kata }) => capaianDi(bahan, kata.kepatuhan.kolom.capaian),
  ro: (bahan, _tabel, { kata }) => capaianDi(bahan, kata.ro.kolom.capaian),
  perbandingan: (bahan, _tabel, { kata, takBanding = [] }) => {
    const judul = bahan.rencana.sel[bahan.rencana.barisKepala]!.map(nilaiTeks);
    const tahun = judul.flatMap((satu, col) => {
      const angka = Number(/(\d{4})$/.exec(satu)?.[1]);
      return satu === isiKata(kata.perbandingan.kolom.realisasi, { tahun: angka }) ? [{ tahun: angka, kolom: col }] : [];
    });
    const abaikan = (row: number, col: number): boolean => {
      const nama = nilaiTeks(bahan.rencana.sel[row]![bahan.kolomNama]!);
      return takBanding.some((satu) => satu.indikator === nama && tahun.some((lain) => lain.kolom === col && lain.tahun === satu.tahun));
    };
    return tahun.length < 2 ? [] : grafikTahun({ ...bahan, abaikan }, tahun);
  },
  anggaran: (bahan, [tabel], { kata }) => grafikAnggaran(bahan, tabel, kata.anggaran.kolom),
  efisiensi: grafikEfisiensi,
  efisiensiSasaran: grafikEfisiensi,
  ikpa: (bahan, _tabel, { kata }) => {
    const [nilai, komponen] = [kolom(bahan, kata.ikpa.kolom.nilai), kolom(bahan, kata.ikpa.kolom.komponen)];
    if (nilai === null || komponen === null) return [];
    return grafikBaris({ ...bahan, kolomNama: komponen }, {
      kunci: "ikpa",
      judul: bahan.kata.ikpa,
      sumbuKategori: kata.ikpa.kolom.komponen,
      sumbuNilai: bahan.kata.nilai,
      formatNilai: "0",
      minimum: 0,
      seri: [{ nama: bahan.kata.nilai, dari: nilai, kolom: nilai, bentuk: "batang", tampilan: "utama", format: "0.00", berlabel: true }],
    });
  },
  ikm: grafikUnsur,
};

function grafikAnggaran(bahan: BahanGrafik, tabel: Tabel | undefined, judul: { readonly pagu: string; readonly realisasi: string }): CalonGrafik[] {
  const [pagu, realisasi] = [kolom(bahan, judul.pagu), kolom(bahan, judul.realisasi)];
  const { kata, rencana } = bahan;
  if (pagu === null) return [];
  const terbesar = Math.max(0, ...bahan.baris.map((row) => nilaiAngka(rencana.sel[row]![pagu]!) ?? 0));
  const { pangkat, format } = skalaUang(terbesar);
  // where the table itself is in thousands or millions of rupiah its power is added
  const rupiah = pangkat + Math.log10(tabel?.pengali ?? 1);
  const satuan = rupiah === 0 || rupiah === 3 || rupiah === 6 || rupiah === 9 || rupiah === 12 ? kata.rupiah[rupiah] : undefined;
  if (satuan === undefined) return [];
  const seri = { dari: pagu, kolom: pagu, bentuk: "batang", tampilan: "pembanding", format, berlabel: true } as const;
  return grafikBaris(bahan, {
    kunci: "anggaran",
    judul: realisasi === null ? kata.pagu : kata.anggaran,
    sumbuKategori: nilaiTeks(rencana.sel[rencana.barisKepala]![1]!),
    sumbuNilai: satuan,
    formatNilai: format,
    minimum: 0,
    seri: [
      { ...seri, nama: kata.pagu },
      ...(realisasi === null ? [] : [{ ...seri, nama: kata.realisasi, dari: realisasi, kolom: realisasi, tampilan: "utama" as const }]),
    ],
  });
}

function grafikEfisiensi(bahan: BahanGrafik, _tabel: readonly Tabel[], { kata }: OpsiRingkasan): CalonGrafik[] {
  const [capaian, serapan] = [kolom(bahan, kata.efisiensi.kolom.capaian), kolom(bahan, kata.efisiensi.kolom.serapan)];
  if (capaian === null || serapan === null) return [];
  return grafikBaris(bahan, {
    kunci: "efisiensi",
    judul: bahan.kata.efisiensi,
    sumbuKategori: kata.efisiensi.kolom.sasaran,
    sumbuNilai: awalBesar(bahan.kata.persen),
    formatNilai: "0%",
    minimum: 0,
    seri: [
      { nama: kata.efisiensi.kolom.capaian, dari: capaian, kolom: capaian, bentuk: "batang", tampilan: "utama", format: FORMAT_PERSEN, berlabel: true },
      { nama: kata.efisiensi.kolom.serapan, dari: serapan, kolom: serapan, bentuk: "batang", tampilan: "pembanding", format: FORMAT_PERSEN, berlabel: true },
    ],
  });
}

/** Unsur of a survey, beside the year before where the table has it. */
function grafikUnsur(bahan: BahanGrafik, _tabel: readonly Tabel[], { kata: { ikm } }: OpsiRingkasan): CalonGrafik[] {
  const { rencana, kata } = bahan;
  const awalan = ikm.kolom.nrr.split("{")[0]!;
  const nrr = rencana.sel[rencana.barisKepala]!.flatMap((sel, col) => (nilaiTeks(sel).startsWith(awalan) ? [{ nama: nilaiTeks(sel), kolom: col }] : []));
  const [kini, lalu] = nrr;
  if (!kini || !sebanding(rencana, bahan.baris, [kini.kolom])) return [];
  const seri = { bentuk: "batang", format: "0.00", berlabel: true } as const;
  return grafikBaris(bahan, {
    kunci: "unsur",
    judul: kata.unsur,
    sumbuKategori: kata.sumbuUnsur,
    sumbuNilai: kata.nrr,
    formatNilai: "0",
    minimum: 0,
    maksimum: 4,
    seri: [
      ...(lalu ? [{ ...seri, nama: lalu.nama, dari: lalu.kolom, kolom: lalu.kolom, tampilan: "pembanding" as const }] : []),
      { ...seri, nama: kini.nama, dari: kini.kolom, kolom: kini.kolom, tampilan: "utama" as const },
    ],
  });
}
