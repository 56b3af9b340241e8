/** The report of findings as a sheet: what the checker found, where, what to do and on what it rests. */
import type { Tingkat } from "../periksa/types";
import { namaLembarDalamRumus } from "../tabel/alamat";
import { tulisAngka } from "../tabel/tulisAngka";
import { isiKata } from "./kata";
import { kosong, kutip, rumus, teks, angka } from "./sel";
import { tinggiBaris } from "./tinggi";
import type { GayaSel, RencanaLembar, SelRencana } from "./types";

/** Kind of summary, for finding the sheet again. */
const JENIS_LAPORAN = "temuan";
/** More would make a request that Excel for the web refuses, and no one reads them. */
export const MAKS_BARIS_LAPORAN = 1_000;

/** A finding with its texts, in the language of the report. */
export interface TemuanTertulis {
  readonly tingkat: Tingkat;
  readonly lembar: string;
  readonly sel: string;
  readonly judul: string;
  readonly pesan: string;
  readonly langkah: string;
  readonly aturan: string;
  readonly dasar: readonly string[];
}

export interface TemuanDiterima extends TemuanTertulis {
  readonly alasan: string;
}

export interface KataLaporan {
  readonly namaLembar: string;
  readonly judul: string;
  readonly jumlah: string;
  readonly tanggal: string;
  readonly kolom: {
    readonly nomor: string;
    readonly tingkat: string;
    readonly lembar: string;
    readonly sel: string;
    readonly temuan: string;
    readonly langkah: string;
    readonly aturan: string;
    readonly dasar: string;
  };
  readonly tingkat: Readonly<Record<Tingkat, string>>;
  readonly bersih: string;
  readonly diterima: string;
  readonly alasan: string;
  readonly terpotong: string;
}

export interface OpsiLaporan {
  readonly temuan: readonly TemuanTertulis[];
  readonly diterima: readonly TemuanDiterima[];
  /** What was checked, one sentence. */
  readonly cakupan: string;
  /** As it is to be printed. */
  readonly tanggal: string;
  readonly kata: KataLaporan;
}

const LEBAR = [5, 12, 20, 8, 60, 42, 9, 34];
const URUTAN: readonly Tingkat[] = ["galat", "peringatan", "saran"];
const BARIS_KEPALA = 4;

/** Gravest first, otherwise in the order given. */
export function susunLaporanTemuan({ temuan, diterima, cakupan, tanggal, kata }: OpsiLaporan): RencanaLembar {
  const urut = URUTAN.flatMap((tingkat) => temuan.filter((satu) => satu.tingkat === tingkat));
  const tampil = urut.slice(0, MAKS_BARIS_LAPORAN);
  const hitung = Object.fromEntries(URUTAN.map((tingkat) => [tingkat, tulisAngka(temuan.filter((satu) => satu.tingkat === tingkat).length, 0)]));
  const { nomor, tingkat, lembar, sel, temuan: isiTemuan, langkah, aturan, dasar } = kata.kolom;
  const baris: SelRencana[][] = [
    penuh(kata.judul, "judul"),
    penuh(isiKata(kata.jumlah, hitung), "subjudul"),
    penuh(cakupan, "catatan"),
    penuh(isiKata(kata.tanggal, { tanggal }), "catatan"),
    [nomor, tingkat, lembar, sel, isiTemuan, langkah, aturan, dasar].map((judul) => teks(judul, "kepala")),
    ...tampil.map((satu, i) => barisTemuan(satu, i + 1, satu.langkah, kata)),
  ];
  if (tampil.length === 0) baris.push(penuh(kata.bersih, "isi"));
  if (urut.length > tampil.length) baris.push(penuh(isiKata(kata.terpotong, { n: tulisAngka(urut.length - tampil.length, 0) }), "catatan"));
  if (diterima.length > 0) {
    baris.push(penuh("", "catatan"), penuh(kata.diterima, "subjudul"));
    diterima.slice(0, MAKS_BARIS_LAPORAN).forEach((satu, i) => {
      baris.push(barisTemuan(satu, i + 1, isiKata(kata.alasan, { alasan: satu.alasan }), kata));
    });
  }
  return {
    jenis: JENIS_LAPORAN,
    nama: kata.namaLembar,
    judul: kata.judul,
    sel: baris,
    lebar: LEBAR,
    tinggi: tinggiBaris(baris, LEBAR, []),
    barisKepala: BARIS_KEPALA,
    gabung: [],
    mendatar: true,
  };
}

function penuh(isi: string, gaya: GayaSel): SelRencana[] {
  return LEBAR.map((_, col) => (col === 0 ? teks(isi, gaya) : kosong(gaya)));
}

function barisTemuan(temuan: TemuanTertulis, nomor: number, langkah: string, kata: KataLaporan): SelRencana[] {
  return [
    angka(nomor, "isiTengah", "0"),
    teks(kata.tingkat[temuan.tingkat], "isiTengah"),
    teks(temuan.lembar, "isi"),
    tautan(temuan.lembar, temuan.sel),
    teks(`${temuan.judul}. ${temuan.pesan}`, "isi"),
    teks(langkah, "isi"),
    teks(temuan.aturan, "isiTengah"),
    teks(temuan.dasar.join("; "), "isi"),
  ];
}

/** The address as a link to the cell; it works without the add-in. */
function tautan(lembar: string, sel: string): SelRencana {
  return rumus(`=HYPERLINK(${kutip(`#${namaLembarDalamRumus(lembar)}!${sel}`)},${kutip(sel)})`, sel, "isiTengah");
}
