/**
 * "Ringkasan eksekutif": what the report says of its capaian, sasaran, indicators, budget and scores, in fixed sentences. Each
 * number stands in a cell of the tables below the text, and each sentence is a formula over them: it changes with the cells.
 */
import type { LetakSel } from "../periksa/types";
import type { Tabel } from "../tabel/types";
import { KOLOM_ANGGARAN, pilihAnggaran, susunAnggaran } from "./eksekutifAnggaran";
import { PenyusunCapaian, type HasilCapaian } from "./eksekutifCapaian";
import { angkaDalam, potonganKalimat, teksKalimat, type Kalimat, type Potongan } from "./eksekutifKalimat";
import { LembarEksekutif, type TabelEksekutif } from "./eksekutifLembar";
import { susunIkm, susunIkpa, susunNka } from "./eksekutifNilai";
import { unik } from "./eksekutifSumber";
import { bacaAnggaran } from "./bacaAnggaran";
import { bacaIkm } from "./bacaIkm";
import { bacaIkpa } from "./bacaIkpa";
import { judulTahun, type JenisRingkasan, type OpsiRingkasan } from "./jenisRingkasan";
import { barisPenutup } from "./penutup";
import { bisaDiringkas } from "./pilihKolom";
import type { RencanaLembar } from "./types";

/** A line of the text. */
export interface BarisEksekutif {
  readonly jenis: "judul" | "sasaran" | "paragraf" | "butir";
  readonly potongan: readonly Potongan[];
  /** Cells that any number of it follows from, and cells that print the same figures. */
  readonly sumber: readonly LetakSel[];
}

export interface Eksekutif {
  readonly judul: string;
  readonly subjudul: string;
  readonly baris: readonly BarisEksekutif[];
  readonly tabel: readonly TabelEksekutif[];
  readonly rencana: RencanaLembar;
}

/** IKPA, NKA and their like have six columns, an indicator at least five. */
const KOLOM_PALING_SEDIKIT = KOLOM_ANGGARAN;
const BARIS_SUBJUDUL = 2;
/** The kinds whose rows are indicators of the report, the likeliest first. */
const JENIS_UTAMA = ["capaian", "perbandingan", "menengah", "rekap", "lainnya", "triwulan"] as const;

export const ringkasanEksekutif: JenisRingkasan = {
  jenis: "eksekutif",
  perlu: "beberapa",
  opsi: ["metode", "batas"],
  bisa: (tabel) => dapatUtama(tabel) || bacaAnggaran(tabel)?.adaRealisasi === true || bacaIkpa(tabel).length > 0 || bacaIkm(tabel) !== null,
  susun: (tabel, opsi) => susunEksekutif(tabel, opsi).rencana,
};

function dapatUtama(tabel: Tabel): boolean {
  return bisaDiringkas(tabel) && (JENIS_UTAMA as readonly string[]).includes(tabel.jenis);
}

/** The table with the most indicators, of the likeliest kind. */
export function tabelUtama(tabel: readonly Tabel[]): Tabel | null {
  for (const jenis of JENIS_UTAMA) {
    const calon = tabel.filter((satu) => satu.jenis === jenis && bisaDiringkas(satu));
    const banyak = (satu: Tabel): number => satu.baris.filter((baris) => baris.jenis === "isi").length;
    if (calon.length > 0) return calon.reduce((ada, satu) => (banyak(satu) > banyak(ada) ? satu : ada));
  }
  return null;
}

/**
 * @param tabel those that may be drawn on, at least one for which `ringkasanEksekutif.bisa` holds
 * @throws Error where none can be: a fault of the caller
 */
export function susunEksekutif(tabel: readonly Tabel[], opsi: OpsiRingkasan): Eksekutif {
  if (!tabel.some(ringkasanEksekutif.bisa)) throw new Error("no table for an executive summary");
  const pertama = susunBawah(tabel, opsi, 0);
  const atas = susunAtas(pertama, opsi);
  // the sentences refer to rows that stand below them: built again where they stand
  const bawah = susunBawah(tabel, opsi, atas.lembar.berikut);
  const { lembar, baris } = susunAtas(bawah, opsi);
  lembar.sambung(bawah.lembar);
  const { eksekutif: kata, umum } = opsi.kata;
  lembar.kosong();
  for (const satu of barisPenutup(bawah.sumber, opsi, umum, [kata.catatan.angka, kata.catatan.bulat])) lembar.baris([satu], satu.gaya);
  const rencana = { ...lembar.selesai({ jenis: ringkasanEksekutif.jenis, nama: kata.namaLembar, judul: bawah.subjudul || bawah.judul }), barisKepala: BARIS_SUBJUDUL };
  return { judul: bawah.judul, subjudul: bawah.subjudul, baris, tabel: lembar.tabel, rencana };
}

interface Bagian {
  readonly judul: string;
  readonly subjudul: string;
  readonly kolom: number;
  readonly lembar: LembarEksekutif;
  readonly capaian: HasilCapaian | null;
  readonly anggaran: readonly Kalimat[];
  readonly nilai: readonly Kalimat[];
  readonly sumber: readonly Tabel[];
}

/**
 * The tables and, over their cells, the sentences. Figures of other years come from the chosen tables and from those that hold
 * nothing else that could be chosen.
 */
function susunBawah(tabel: readonly Tabel[], opsi: OpsiRingkasan, awal: number): Bagian {
  const utama = tabelUtama(tabel);
  const rujukan = [...tabel, ...opsi.semua.filter((satu) => !tabel.includes(satu) && !ringkasanEksekutif.bisa(satu))];
  const penyusun = utama && new PenyusunCapaian(utama, rujukan, opsi);
  const kolom = Math.max(KOLOM_PALING_SEDIKIT, penyusun?.kolomTabel ?? 0);
  const lembar = new LembarEksekutif(kolom, awal);
  const capaian = penyusun?.susun(lembar) ?? null;
  const uang = pilihAnggaran(tabel);
  const anggaran = uang && susunAnggaran(lembar, uang, capaian?.rerata ?? null, opsi);
  const nilai = [susunIkpa(lembar, tabel, opsi), susunNka(lembar, rujukan, penyusun?.tahun, opsi), susunIkm(lembar, tabel, opsi)];
  const sumber = new Set([
    ...(utama ? [utama] : []), ...(penyusun?.sumberLain ?? []), ...(uang ? [uang.tabel] : []), ...nilai.flatMap((satu) => satu.tabel),
  ]);
  return {
    judul: judulTahun(opsi.kata.eksekutif, penyusun?.tahun ?? uang?.tabel.tahun),
    subjudul: utama?.judul ?? uang?.tabel.judul ?? "",
    kolom, lembar, capaian,
    anggaran: anggaran?.kalimat ?? [],
    nilai: nilai.flatMap((satu) => satu.kalimat),
    sumber: [...sumber],
  };
}

/** Title and text. */
function susunAtas({ judul, subjudul, kolom, capaian, anggaran, nilai }: Bagian, opsi: OpsiRingkasan): { readonly lembar: LembarEksekutif; readonly baris: BarisEksekutif[] } {
  const { bagian: kata } = opsi.kata.eksekutif;
  const lembar = new LembarEksekutif(kolom);
  const baris: BarisEksekutif[] = [];
  lembar.tunggal(judul, "judul");
  lembar.kosong();
  lembar.melebar(subjudul, "subjudul");
  const bab = (isi: string): void => {
    lembar.kosong();
    lembar.tunggal(isi, "subjudul");
    baris.push({ jenis: "judul", potongan: [{ teks: isi }], sumber: [] });
  };
  const tulis = (jenis: BarisEksekutif["jenis"], isi: Kalimat): void => {
    lembar.kalimat(isi, jenis === "sasaran" ? "bab" : "paragraf");
    const angka = angkaDalam(isi);
    const sumber = unik(angka.flatMap((satu) => [...satu.sumber, ...(satu.serupa ?? [])]));
    if (teksKalimat(isi) !== "") baris.push({ jenis, potongan: potonganKalimat(isi), sumber });
  };
  if (capaian) {
    bab(kata.capaian);
    for (const satu of capaian.laporan) tulis("paragraf", satu);
    bab(capaian.sasaran.some((satu) => satu.judul !== null) ? kata.sasaran : kata.indikator);
    for (const satu of capaian.sasaran) {
      if (satu.judul && satu.judul.teks !== "") tulis("sasaran", [{ jenis: "nama", ...satu.judul }]);
      for (const isi of satu.kalimat) tulis("paragraf", isi);
      for (const isi of satu.indikator) tulis("butir", isi);
    }
  }
  if (anggaran.length > 0) {
    bab(kata.anggaran);
    for (const isi of anggaran) tulis("paragraf", isi);
  }
  if (nilai.length > 0) {
    bab(kata.nilai);
    for (const isi of nilai) tulis("butir", isi);
  }
  return { lembar, baris };
}
