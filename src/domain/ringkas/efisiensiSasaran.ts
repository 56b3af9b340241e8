/**
 * "Efisiensi per sasaran": the budget of each sasaran, or of each output, beside the capaian that another table of the workbook
 * gives for it. The capaian of the indicators stand below, for the mean of a sasaran is reckoned from them. Of outputs also the
 * efficiency and its score by PMK 22/2021.
 */
import { jumlah } from "../hitung/desimal";
import { serapan } from "../hitung/serapan";
import { alamatSel, rujukanSel } from "../tabel/alamat";
import type { SelTabel, Tabel } from "../tabel/types";
import { bacaBagian, cariCapaian, type BagianAnggaran, type SumberCapaian } from "./bagianAnggaran";
import type { BarisHitung } from "./barisCapaian";
import { barisPmk, selEfisiensi } from "./efisiensi";
import { judulTahun, tulisPenutup, type JenisRingkasan, type OpsiRingkasan } from "./jenisRingkasan";
import { isiKata } from "./kata";
import { nilaiRerata } from "./kelompokSasaran";
import { LembarRingkas } from "./lembarRingkas";
import { pilihKolom } from "./pilihKolom";
import { rumusCapaian } from "./rumusCapaian";
import { pecahanTercetak, sebagaiAngka } from "./rumusSumber";
import { angka, FORMAT_CAPAIAN, kosong, rumus, teks } from "./sel";
import { angkaSumber, bilangan, jikaAngka, labelSumber, namaTabel, rentangRelatif, selDi, selKosong } from "./sumber";
import type { RencanaLembar, SelRencana } from "./types";

export const ringkasanEfisiensiSasaran: JenisRingkasan = {
  jenis: "efisiensiSasaran",
  perlu: "satu",
  opsi: [],
  bisa: (tabel) => bacaBagian(tabel).length > 0,
  ikut: (tabel, semua) => {
    const capaian = cariCapaian(bacaBagian(tabel), semua);
    return capaian && [capaian.tabel];
  },
  susun: ([tabel], opsi) => susunGabungan(tabel, opsi),
};

const [PAGU, REALISASI, CAPAIAN, SERAPAN] = [2, 3, 4, 5] as const;
const FORMAT_UANG = "#,##0";
/** Excel takes formulas of 8.192 characters. */
const RUMUS_TERPANJANG = 8000;

interface Baris {
  readonly bagian: BagianAnggaran;
  readonly hitung: readonly BarisHitung[];
}

function susunGabungan(tabel: Tabel | undefined, opsi: OpsiRingkasan): RencanaLembar {
  const bagian = tabel ? bacaBagian(tabel) : [];
  const capaian = cariCapaian(bagian, opsi.semua);
  if (!tabel || !capaian) throw new Error("no table of capaian for this budget");
  const { efisiensi, efisiensiSasaran: kata } = opsi.kata;
  const lembar = new LembarRingkas({
    judul: judulTahun(kata[capaian.jenis], tabel.tahun ?? capaian.tabel.tahun),
    subjudul: isiKata(kata.gabungan, { anggaran: tabel.judul || namaTabel(tabel), capaian: capaian.tabel.judul || namaTabel(capaian.tabel) }),
    kolom: [
      { judul: efisiensi.kolom.nomor, lebar: 6 },
      { judul: kata.nama[capaian.jenis], lebar: 50 },
      { judul: efisiensi.kolom.pagu, lebar: 20 },
      { judul: efisiensi.kolom.realisasi, lebar: 20 },
      { judul: efisiensi.kolom.capaian, lebar: 13 },
      { judul: efisiensi.kolom.serapan, lebar: 13 },
      { judul: efisiensi.kolom.selisih, lebar: 14 },
      { judul: efisiensi.kolom.rasio, lebar: 12 },
      { judul: efisiensi.kolom.simpulan, lebar: 18 },
    ],
  });
  const baris = bagian.map((satu): Baris => ({ bagian: satu, hitung: capaian.baris(satu) }));
  const awal = lembar.berikut;
  const berPmk = capaian.jenis === "ro";
  // total, both rows of the PMK, a blank row and the header of the details stand between
  let bahan = awal + baris.length + (berPmk ? 3 : 1) + 2;
  const hasil = baris.map((satu, n) => {
    const ditulis = tulisBagian(lembar, tabel, satu, n + 1, bahan, opsi);
    bahan += satu.hitung.length;
    return ditulis;
  });
  tulisJumlah(lembar, awal, hasil, opsi);
  if (berPmk) barisPmk(lembar, { awal, hasil, opsi });
  tulisBahan(lembar, capaian, baris, opsi);
  const tanpa = baris.filter(({ hitung }) => hitung.length === 0).length;
  const terlaluBanyak = hasil.filter((satu) => satu.terlaluBanyak).length;
  tulisPenutup(lembar, [tabel, capaian.tabel], opsi, [
    kata.cara[capaian.jenis], efisiensi.caraSelisih, efisiensi.caraRasio,
    ...(berPmk ? [efisiensi.caraPmk] : []),
    ...(tanpa > 0 ? [isiKata(kata.tanpa, { banyak: tanpa })] : []),
    ...(terlaluBanyak > 0 ? [isiKata(kata.terlaluBanyak, { banyak: terlaluBanyak })] : []),
  ]);
  return lembar.selesai({ jenis: ringkasanEfisiensiSasaran.jenis, nama: kata.namaLembar });
}

interface Hasil {
  readonly pagu: number | null;
  readonly realisasi: number | null;
  readonly capaian: number | null;
  /** True where a sum of it is blank because no formula could hold its cells. */
  readonly terlaluBanyak: boolean;
}

function tulisBagian(lembar: LembarRingkas, tabel: Tabel, { bagian, hitung }: Baris, nomor: number, bahan: number, opsi: OpsiRingkasan): Hasil {
  const row = lembar.berikut;
  const [p, r, c, s] = [PAGU, REALISASI, CAPAIAN, SERAPAN].map((col) => alamatSel(row, col)) as [string, string, string, string];
  const selPagu = selJumlah(tabel, bagian.pagu, opsi);
  const selRealisasi = selJumlah(tabel, bagian.realisasi, opsi);
  const pagu = selPagu && jumlahSel(bagian.pagu);
  const realisasi = selRealisasi && jumlahSel(bagian.realisasi);
  const capaian = hitung.length === 0 ? null : nilaiRerata(hitung, "indikator", undefined);
  const rentang = rentangRelatif(bahan, bahan + hitung.length - 1, CAPAIAN);
  const terserap = nisbah(pagu, realisasi);
  lembar.baris([
    angka(nomor, "isiTengah"),
    labelSumber(tabel, bagian.nama),
    selPagu ?? kosong("isiTengah"),
    selRealisasi ?? kosong("isiTengah"),
    hitung.length === 0 ? kosong("isiTengah") : rumus(`=IF(COUNT(${rentang})=0,"",AVERAGE(${rentang}))`, capaian, "isiTengah", FORMAT_CAPAIAN),
    rumus(jikaAngka([p, r], `IF(${p}>0,${r}/${p},"")`), terserap, "isiTengah", FORMAT_CAPAIAN),
    ...selEfisiensi(capaian, terserap, c, s, opsi),
  ]);
  return { pagu, realisasi, capaian, terlaluBanyak: !selPagu || !selRealisasi };
}

/** Null as soon as one of them is no number: a part is not the whole. */
function jumlahSel(sel: readonly SelTabel[]): number | null {
  const nilai = sel.flatMap((satu) => bilangan(satu) ?? []);
  return nilai.length === sel.length ? jumlah(nilai) : null;
}

function nisbah(pagu: number | null, realisasi: number | null): number | null {
  const hasil = pagu === null || realisasi === null ? null : serapan([pagu], [realisasi]);
  return hasil?.ok ? hasil.nilai.nilai : null;
}

/** Null where the formula would be longer than Excel takes. */
function selJumlah(tabel: Tabel, sel: readonly SelTabel[], { kata: { umum } }: OpsiRingkasan): SelRencana | null {
  if (sel.length === 1) return angkaSumber(tabel, sel[0]!, umum, FORMAT_UANG);
  const suku = sel.map((satu) => {
    const rujukan = rujukanSel(tabel.lembar, satu.row, satu.col);
    return `IF(${rujukan}="",NA(),${sebagaiAngka(rujukan, satu)})`;
  });
  const isi = `=IFERROR(${suku.join("+")},"")`;
  return isi.length > RUMUS_TERPANJANG ? null : rumus(isi, jumlahSel(sel), "isiTengah", FORMAT_UANG);
}

/** Pooled, as long as every part has its figure. */
function tulisJumlah(lembar: LembarRingkas, awal: number, hasil: readonly Hasil[], { kata: { anggaran } }: OpsiRingkasan): void {
  const akhir = awal + hasil.length - 1;
  const row = lembar.berikut;
  const total = (["pagu", "realisasi"] as const).map((nama) => {
    const nilai = hasil.flatMap((satu) => satu[nama] ?? []);
    return nilai.length === hasil.length ? jumlah(nilai) : null;
  }) as [number | null, number | null];
  const isi = [PAGU, REALISASI].map((col, n) => {
    const rentang = rentangRelatif(awal, akhir, col);
    return [col, rumus(`=IF(COUNT(${rentang})=${hasil.length},SUM(${rentang}),"")`, total[n]!, "total", FORMAT_UANG)] as const;
  });
  const [p, r] = [alamatSel(row, PAGU), alamatSel(row, REALISASI)];
  const serap = rumus(jikaAngka([p, r], `IF(${p}>0,${r}/${p},"")`), nisbah(...total), "total", FORMAT_CAPAIAN);
  lembar.barisBerlabel(anggaran.jumlah, PAGU, new Map([...isi, [SERAPAN, serap]]), "total");
}

function tulisBahan(lembar: LembarRingkas, { tabel, jenis }: SumberCapaian, baris: readonly Baris[], opsi: OpsiRingkasan): void {
  const { umum, efisiensi, efisiensiSasaran: kata } = opsi.kata;
  const kolom = pilihKolom(tabel);
  lembar.kosong();
  // the details are narrower than the table above: no borders around what they do not fill
  const lewat = kosong("subjudul");
  const kepala = [kata.bahan[jenis], kata.target, kata.realisasi, efisiensi.kolom.capaian].map((isi) => teks(isi, "kepala"));
  lembar.baris([lewat, ...kepala], "subjudul");
  for (const hitung of baris.flatMap((satu) => satu.hitung)) {
    const row = lembar.berikut;
    const [t, r] = [alamatSel(row, PAGU), alamatSel(row, REALISASI)];
    const cetakan = hitung.tercetak ? pecahanTercetak(rujukanSel(tabel.lembar, hitung.tercetak.sel.row, hitung.tercetak.sel.col), hitung.tercetak) : undefined;
    const [target, realisasi] = [hitung.target, hitung.realisasi].map((sel) => sel ?? selKosong(hitung.baris.row, 0)) as [SelTabel, SelTabel];
    lembar.baris([
      lewat,
      kolom?.indikator ? labelSumber(tabel, selDi(hitung.baris, kolom.indikator)) : teks(namaTabel(tabel), "isi"),
      angkaSumber(tabel, target, umum),
      angkaSumber(tabel, realisasi, umum),
      rumus(rumusCapaian(t, r, hitung, cetakan), hitung.capaian, "isiTengah", FORMAT_CAPAIAN),
    ], "subjudul");
  }
}
