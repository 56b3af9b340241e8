/**
 * "Ringkasan anggaran": pagu, realisasi, serapan, sisa and rank by jenis belanja, kegiatan, kewenangan or RO. Totals are sums,
 * their serapan is pooled. Without realisasi: pagu and its share. Parts of a row (kegiatan below a program) are shown but
 * not counted again.
 */
import { jumlah } from "../hitung/desimal";
import { serapan } from "../hitung/serapan";
import { alamatSel } from "../tabel/alamat";
import type { Tabel } from "../tabel/types";
import { bacaAnggaran, type BarisAnggaran } from "./bacaAnggaran";
import { judulTahun, tulisPenutup, type JenisRingkasan, type OpsiRingkasan } from "./jenisRingkasan";
import { isiKata } from "./kata";
import { LembarRingkas } from "./lembarRingkas";
import { angka, FORMAT_CAPAIAN, kosong, rumus, teks } from "./sel";
import { angkaSumber, bilangan, jikaAngka, judulSumber, labelSumber, namaTabel, rentangMutlak, rentangRelatif } from "./sumber";
import type { RencanaLembar, SelRencana } from "./types";

export const ringkasanAnggaran: JenisRingkasan = {
  jenis: "anggaran",
  perlu: "satu",
  opsi: [],
  bisa: (tabel) => bacaAnggaran(tabel) !== null,
  susun: ([tabel], opsi) => susunAnggaran(tabel, opsi),
};

const NOMOR = 0;
const PAGU = 2;
const REALISASI = 3;
const SERAPAN = 4;
const SISA = 5;
/** Without realisasi the share follows at once. */
const PORSI = 3;

function susunAnggaran(tabel: Tabel | undefined, opsi: OpsiRingkasan): RencanaLembar {
  const bacaan = tabel && bacaAnggaran(tabel);
  if (!tabel || !bacaan) throw new Error("no table of pagu");
  const kata = opsi.kata.anggaran;
  const { kolom } = kata;
  const lengkap = bacaan.adaRealisasi;
  const lembar = new LembarRingkas({
    judul: judulTahun(kata, tabel.tahun),
    subjudul: tabel.judul,
    kolom: [
      { judul: kolom.nomor, lebar: 6 },
      { judul: judulSumber(bacaan.kolomNama, kolom.uraian), lebar: 46 },
      { judul: kolom.pagu, lebar: 22 },
      ...(lengkap
        ? [{ judul: kolom.realisasi, lebar: 22 }, { judul: kolom.serapan, lebar: 12 }, { judul: kolom.sisa, lebar: 20 }]
        : [{ judul: kolom.porsi, lebar: 12 }]),
      { judul: kolom.peringkat, lebar: 11 },
    ],
  });
  const rangka: Rangka = { tabel, opsi, lembar, baris: bacaan.baris, awal: lembar.berikut, format: formatUang(bacaan.baris) };
  (lengkap ? isiSerapan : isiPorsi)(rangka);
  const kurang = bacaan.baris.filter(({ realisasi }) => lengkap && bilangan(realisasi) === null).length;
  tulisPenutup(lembar, [tabel], opsi, [
    lengkap ? kata.caraSerapan : kata.caraPorsi,
    ...(bacaan.baris.some(({ anak }) => anak) ? [kata.tanpaBagian] : []),
    ...(kurang > 0 ? [isiKata(kata.tanpaRealisasi, { banyak: kurang })] : []),
    ...(tabel.pengali ? [kata.pengali[tabel.pengali]] : []),
  ]);
  return lembar.selesai({ jenis: ringkasanAnggaran.jenis, nama: kata.namaLembar });
}

interface Rangka {
  readonly tabel: Tabel;
  readonly opsi: OpsiRingkasan;
  readonly lembar: LembarRingkas;
  readonly baris: readonly BarisAnggaran[];
  readonly awal: number;
  readonly format: string;
}

function formatUang(baris: readonly BarisAnggaran[]): string {
  const nilai = baris.flatMap(({ pagu, realisasi }) => [bilangan(pagu), bilangan(realisasi)]);
  return nilai.every((satu) => satu === null || Number.isInteger(satu)) ? "#,##0" : "#,##0.00";
}

function isiSerapan(rangka: Rangka): void {
  const { tabel, opsi, lembar, baris, awal, format } = rangka;
  const akhir = awal + baris.length - 1;
  const hasil = baris.map(({ pagu, realisasi }) => ({ pagu: bilangan(pagu), realisasi: bilangan(realisasi) }));
  const nilaiSerapan = hasil.map(({ pagu, realisasi }) => terserap(pagu, realisasi));
  const peringkat = urutan(nilaiSerapan.map((nilai, n) => (baris[n]!.anak ? null : nilai)));
  baris.forEach((satu, n) => {
    const row = awal + n;
    const [pagu, realisasi] = [alamatSel(row, PAGU), alamatSel(row, REALISASI)];
    const { pagu: p, realisasi: r } = hasil[n]!;
    lembar.baris([
      ...kepalaBaris(rangka, n),
      angkaSumber(tabel, satu.pagu, opsi.kata.umum, format),
      satu.realisasi ? angkaSumber(tabel, satu.realisasi, opsi.kata.umum, format) : kosong("isiTengah"),
      rumus(jikaAngka([pagu, realisasi], `IF(${pagu}>0,${realisasi}/${pagu},"")`), nilaiSerapan[n]!, "isiTengah", FORMAT_CAPAIAN),
      rumus(jikaAngka([pagu, realisasi], `${pagu}-${realisasi}`), p === null || r === null ? null : jumlah([p, -r]), "isiTengah", format),
      satu.anak ? kosong("isiTengah") : rumus(rumusPeringkat(row, SERAPAN, awal, akhir), peringkat[n]!, "isiTengah", "0"),
    ]);
  });
  const utama = hasil.filter((_, n) => !baris[n]!.anak);
  const total = lembar.berikut;
  const [selPagu, selRealisasi] = [alamatSel(total, PAGU), alamatSel(total, REALISASI)];
  const [paguSemua, realisasiSemua] = [jumlahAda(utama.map(({ pagu }) => pagu)), jumlahAda(utama.map(({ realisasi }) => realisasi))];
  const terpakai = serapan(utama.flatMap(({ pagu }) => pagu ?? []), utama.flatMap(({ realisasi }) => realisasi ?? []));
  const tanpaNegatif = `COUNTIFS(${rentangMutlak(awal, akhir, NOMOR)},">0",${rentangRelatif(awal, akhir, PAGU)},"<0")=0`;
  lembar.barisBerlabel(opsi.kata.anggaran.jumlah, PAGU, new Map([
    [PAGU, rumus(rumusJumlah(awal, akhir, PAGU), paguSemua, "total", format)],
    [REALISASI, rumus(rumusJumlah(awal, akhir, REALISASI), realisasiSemua, "total", format)],
    [SERAPAN, rumus(
      jikaAngka([selPagu, selRealisasi], `IF(AND(${selPagu}>0,${tanpaNegatif}),${selRealisasi}/${selPagu},"")`),
      terpakai.ok && realisasiSemua !== null ? terpakai.nilai.nilai : null, "total", FORMAT_CAPAIAN,
    )],
    [SISA, rumus(
      jikaAngka([selPagu, selRealisasi], `${selPagu}-${selRealisasi}`),
      paguSemua === null || realisasiSemua === null ? null : jumlah([paguSemua, -realisasiSemua]), "total", format,
    )],
  ]), "total");
}

function isiPorsi(rangka: Rangka): void {
  const { tabel, opsi, lembar, baris, awal, format } = rangka;
  const akhir = awal + baris.length - 1;
  const pagu = baris.map((satu) => bilangan(satu.pagu));
  const utama = pagu.map((nilai, n) => (baris[n]!.anak ? null : nilai));
  const semua = jumlahAda(utama);
  const peringkat = urutan(utama);
  const total = alamatSel(akhir + 1, PAGU).replace(/([A-Z]+)(\d+)/, "$$$1$$$2");
  const porsi = (nilai: number | null): number | null => (nilai === null || semua === null ? null : terserap(semua, nilai));
  baris.forEach((satu, n) => {
    const sel = alamatSel(awal + n, PAGU);
    lembar.baris([
      ...kepalaBaris(rangka, n),
      angkaSumber(tabel, satu.pagu, opsi.kata.umum, format),
      rumus(jikaAngka([sel, total], `IF(${total}>0,${sel}/${total},"")`), porsi(pagu[n]!), "isiTengah", FORMAT_CAPAIAN),
      satu.anak ? kosong("isiTengah") : rumus(rumusPeringkat(awal + n, PAGU, awal, akhir), peringkat[n]!, "isiTengah", "0"),
    ]);
  });
  const isi = new Map([
    [PAGU, rumus(rumusJumlah(awal, akhir, PAGU), semua, "total", format)],
    [PORSI, rumus(jikaAngka([total], `IF(${total}>0,${total}/${total},"")`), porsi(semua), "total", FORMAT_CAPAIAN)],
  ]);
  lembar.barisBerlabel(opsi.kata.anggaran.jumlah, PAGU, isi, "total");
}

/** Only rows that are counted carry a number: sums and ranks go by it. */
function kepalaBaris({ tabel, baris, opsi }: Rangka, n: number): SelRencana[] {
  const { nama, anak } = baris[n]!;
  const nomor = baris.slice(0, n + 1).filter((satu) => !satu.anak).length;
  const label = nama ? labelSumber(tabel, nama) : teks(namaTabel(tabel) || opsi.kata.anggaran.seluruh, "isi");
  return [anak ? kosong("isiTengah") : angka(nomor, "isiTengah"), label];
}

function rumusJumlah(awal: number, akhir: number, col: number): string {
  const [nomor, isi] = [rentangMutlak(awal, akhir, NOMOR), rentangRelatif(awal, akhir, col)];
  return `=IF(SUMPRODUCT(ISNUMBER(${nomor})*ISNUMBER(${isi}))=0,"",SUMIF(${nomor},">0",${isi}))`;
}

function rumusPeringkat(row: number, col: number, awal: number, akhir: number): string {
  const sel = alamatSel(row, col);
  const [nomor, isi] = [rentangMutlak(awal, akhir, NOMOR), rentangMutlak(awal, akhir, col)];
  // no COUNTIFS: its criterion is text of fifteen digits, so that a value would count itself
  return jikaAngka([sel], `SUMPRODUCT(ISNUMBER(${nomor})*ISNUMBER(${isi})*(${isi}>${sel}))+1`);
}

function terserap(pagu: number | null, realisasi: number | null): number | null {
  if (pagu === null || realisasi === null) return null;
  const hasil = serapan([pagu], [realisasi]);
  return hasil.ok ? hasil.nilai.nilai : null;
}

function jumlahAda(nilai: readonly (number | null)[]): number | null {
  const ada = nilai.filter((satu) => satu !== null);
  return ada.length === 0 ? null : jumlah(ada);
}

/** Rank from the highest, equal values alike; null for what has no value. */
function urutan(nilai: readonly (number | null)[]): (number | null)[] {
  return nilai.map((satu) => (satu === null ? null : nilai.filter((lain) => lain !== null && lain > satu).length + 1));
}
