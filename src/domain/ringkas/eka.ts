/**
 * "EKA (SMART)": the parts of the score, the score that follows from them, the printed one beside it, and its word; for satker,
 * units of eselon I and ministries. For a year whose rule is not known the parts and the printed score stand alone.
 */
import { jumlahkan } from "../hitung/desimal";
import { ekaEselon1 } from "../hitung/ekaEselon1";
import { ekaSatker, type MasukanImplementasi } from "../hitung/ekaSatker";
import { predikat } from "../hitung/predikat";
import { ATURAN_EKA } from "../regulasi/eka";
import { cariTahun } from "../regulasi/tahun";
import { cariSkala } from "../regulasi/skala";
import { alamatSel } from "../tabel/alamat";
import type { BarisTabel, Kolom, Komponen, Tabel } from "../tabel/types";
import { LETAK_KL, pilihKl, selKl, type KolomKl } from "./ekaKl";
import { judulTahun, tulisPenutup, type JenisRingkasan, type OpsiRingkasan } from "./jenisRingkasan";
import { isiKata } from "./kata";
import { LembarRingkas } from "./lembarRingkas";
import { rumusPredikatSkor, teksKelas } from "./rumusCapaian";
import { angka, kosong, rumus } from "./sel";
import { angkaSumber, bilangan, jikaAngka, judulSumber, kolomNama, labelSumber, selDi } from "./sumber";
import type { RencanaLembar, SelRencana } from "./types";

/** Years that the user may name: those of the rule, and later ones up to its last check. */
const TAHUN = rentang(ATURAN_EKA.berlaku.dari, Number(ATURAN_EKA.diperiksa.slice(0, 4)));

function rentang(awal: number, akhir: number): number[] {
  return Array.from({ length: akhir - awal + 1 }, (_, n) => awal + n);
}

export const ringkasanEka: JenisRingkasan = {
  jenis: "eka",
  perlu: "satu",
  opsi: ["tahun"],
  bisa: (tabel) => pilih(tabel) !== null || pilihKl(tabel) !== null,
  tahun: { tercakup: TAHUN, dari: ({ tahun }) => tahun },
  susun: ([tabel], opsi) => susunEka(tabel, opsi),
};

interface KolomEka {
  readonly nama: Kolom;
  readonly penyerapan: Kolom;
  readonly konsistensi: Kolom;
  readonly capaianRo: Kolom;
  /** Score 0–100, or E in percent from which it follows. */
  readonly efisiensi: Kolom;
  readonly berupaNilai: boolean;
  /** Only units of eselon I have these two. */
  readonly eselon1: { readonly csp: Kolom; readonly rataSatker: Kolom } | null;
  readonly tercetak: Kolom | null;
}

function pilih(tabel: Tabel): KolomEka | null {
  if (tabel.jenis !== "smart") return null;
  const dari = (komponen: Komponen): Kolom | null => tabel.kolom.find((kolom) => kolom.komponen === komponen) ?? null;
  const nama = kolomNama(tabel, ["uraian", "indikator", "kode", "lainnya"]);
  const [penyerapan, konsistensi, capaianRo] = [dari("penyerapan"), dari("konsistensi"), dari("capaianRo")];
  const [nilai, persen, csp, rataSatker] = [dari("nilaiEfisiensi"), dari("efisiensi"), dari("csp"), dari("rataSatker")];
  const efisiensi = nilai ?? persen;
  if (!nama || !penyerapan || !konsistensi || !capaianRo || !efisiensi) return null;
  return {
    nama, penyerapan, konsistensi, capaianRo, efisiensi,
    berupaNilai: nilai !== null,
    eselon1: csp && rataSatker ? { csp, rataSatker } : null,
    tercetak: dari("nilaiTotal"),
  };
}

const KALI_E = 2.5;
const TENGAH = 50;

function susunEka(tabel: Tabel | undefined, opsi: OpsiRingkasan): RencanaLembar {
  const tahun = opsi.tahun ?? tabel?.tahun;
  if (tahun === undefined) throw new Error("no year of EKA");
  const kl = tabel && pilihKl(tabel);
  if (kl) return susunKl(tabel, kl, tahun, opsi);
  const kolom = tabel && pilih(tabel);
  if (!tabel || !kolom) throw new Error("no table of SMART");
  const { eka: kata } = opsi.kata;
  const berlaku = aturanBerlaku(tahun);
  const lebar = 13;
  const { eselon1, tercetak } = kolom;
  const lembar = new LembarRingkas({
    judul: judulTahun(kata, tahun),
    subjudul: tabel.judul,
    kolom: [
      { judul: kata.kolom.nomor, lebar: 6 },
      { judul: judulSumber(kolom.nama, kata.kolom.unit), lebar: 38 },
      ...(eselon1 ? [{ judul: kata.kolom.csp, lebar }] : []),
      { judul: kata.kolom.penyerapan, lebar },
      { judul: kata.kolom.konsistensi, lebar },
      { judul: kata.kolom.capaianRo, lebar },
      { judul: kata.kolom.nilaiEfisiensi, lebar },
      ...(eselon1 ? [{ judul: kata.kolom.implementasi, lebar }, { judul: kata.kolom.rataSatker, lebar }] : []),
      { judul: kata.kolom.eka, lebar },
      ...(tercetak ? [{ judul: kata.kolom.tercetak, lebar }] : []),
      { judul: kata.kolom.predikat, lebar: 16 },
    ],
  });
  let nomor = 0;
  for (const baris of tabel.baris.filter(({ jenis }) => jenis === "isi")) {
    lembar.baris([
      angka(++nomor, "isiTengah"),
      labelSumber(tabel, selDi(baris, kolom.nama)),
      ...isiBaris(tabel, baris, kolom, lembar.berikut, opsi).map((sel, n) => (berlaku || asli(kolom, n) ? sel : kosong("isiTengah"))),
    ]);
  }
  tulisPenutup(lembar, [tabel], opsi, catatanAturan(tahun, eselon1 ? kata.caraEselon1 : kata.caraSatker, opsi));
  return lembar.selesai({ jenis: ringkasanEka.jenis, nama: kata.namaLembar });
}

function susunKl(tabel: Tabel, kolom: KolomKl, tahun: number, opsi: OpsiRingkasan): RencanaLembar {
  const { eka: kata, umum } = opsi.kata;
  const lebar = 15;
  const { tercetak } = kolom;
  const lembar = new LembarRingkas({
    judul: judulTahun(kata, tahun),
    subjudul: tabel.judul,
    kolom: [
      { judul: kata.kolom.nomor, lebar: 6 },
      { judul: judulSumber(kolom.nama, kata.kolom.unit), lebar: 42 },
      { judul: kata.kolom.css, lebar },
      { judul: kata.kolom.rataEselon1, lebar },
      { judul: kata.kolom.eka, lebar },
      ...(tercetak ? [{ judul: kata.kolom.tercetak, lebar }] : []),
      { judul: kata.kolom.predikat, lebar: 16 },
    ],
  });
  const berlaku = aturanBerlaku(tahun);
  tabel.baris.filter(({ jenis }) => jenis === "isi").forEach((baris, n) => {
    const row = lembar.berikut;
    const [css, rata, eka] = selKl(tabel, baris, kolom, row, opsi);
    lembar.baris([
      angka(n + 1, "isiTengah"),
      labelSumber(tabel, selDi(baris, kolom.nama)),
      css!,
      rata!,
      berlaku ? eka! : null,
      ...(tercetak ? [angkaSumber(tabel, selDi(baris, tercetak), umum)] : []),
      berlaku ? selPredikat(alamatSel(row, LETAK_KL.nilai), eka!) : null,
    ]);
  });
  tulisPenutup(lembar, [tabel], opsi, catatanAturan(tahun, kata.caraKl, opsi));
  return lembar.selesai({ jenis: ringkasanEka.jenis, nama: kata.namaLembar });
}

function aturanBerlaku(tahun: number): boolean {
  return cariTahun([ATURAN_EKA], tahun).ok;
}

function catatanAturan(tahun: number, cara: string, { kata: { eka: kata, umum } }: OpsiRingkasan): string[] {
  const { dasar, berlaku, keyakinan } = ATURAN_EKA;
  const isi = { tahun, dasar: dasar.join(", "), dari: berlaku.dari, sampai: String(berlaku.sampai) };
  if (!aturanBerlaku(tahun)) return [isiKata(tahun < berlaku.dari ? kata.sebelumAturan : kata.sesudahAturan, isi)];
  return [cara, isiKata(kata.aturan, { ...isi, keyakinan: umum.keyakinan[keyakinan] }), kata.predikat];
}

/** Cells of a row that only repeat the source; the others follow from the rule. */
function asli({ eselon1, tercetak, berupaNilai }: KolomEka, n: number): boolean {
  const bagian = eselon1 ? 4 : 3;
  if (n < bagian) return true;
  if (n === bagian) return berupaNilai;
  if (eselon1 && n === bagian + 2) return true;
  return tercetak !== null && n === bagian + (eselon1 ? 4 : 2);
}

function isiBaris(tabel: Tabel, baris: BarisTabel, kolom: KolomEka, row: number, opsi: OpsiRingkasan): SelRencana[] {
  const { umum } = opsi.kata;
  const { eselon1, tercetak } = kolom;
  const awal = eselon1 ? 3 : 2;
  const [p, k, c, ne] = [0, 1, 2, 3].map((n) => alamatSel(row, awal + n)) as [string, string, string, string];
  const nilai = (satu: Kolom): number | null => bilangan(selDi(baris, satu));
  const asal = nilai(kolom.efisiensi);
  const e = kolom.berupaNilai || asal === null ? asal : Math.max(0, Math.min(100, jumlahkan([[asal, KALI_E], [TENGAH, 1]], 1)));
  const [penyerapan, konsistensi, capaianOutput] = [nilai(kolom.penyerapan), nilai(kolom.konsistensi), nilai(kolom.capaianRo)];
  const masukan: MasukanImplementasi | null =
    penyerapan === null || konsistensi === null || capaianOutput === null || e === null
      ? null
      : { penyerapan, konsistensi, capaian_output: capaianOutput, nilai_efisiensi: e };
  const implementasi = masukan && ekaSatker(masukan);
  const { implementasi: bobot, eselon1: bagian } = ATURAN_EKA;
  const rumusI = `(${bobot.penyerapan}*${p}+${bobot.konsistensi}*${k}+${bobot.capaian_output}*${c}+${bobot.nilai_efisiensi}*${ne})/100`;
  const empat = `${p}:${ne}`;
  const isi = [kolom.penyerapan, kolom.konsistensi, kolom.capaianRo].map((satu) => angkaSumber(tabel, selDi(baris, satu), umum));
  isi.push(selNilaiEfisiensi(tabel, baris, kolom, e, opsi));
  const selI = rumus(terjaga(empat, 4, rumusI), implementasi?.ok ? implementasi.nilai.nilai : null, "isiTengah", "0.00");
  let eka = selI;
  let letak = awal + 4;
  if (eselon1) {
    const [csp, rata] = [nilai(eselon1.csp), nilai(eselon1.rataSatker)];
    const hasil = masukan && csp !== null && rata !== null ? ekaEselon1({ ...masukan, csp, rata_satker: rata }) : null;
    const [selCsp, selRata] = [alamatSel(row, 2), alamatSel(row, letak + 1)];
    const jumlah = bagian.manfaat + bagian.implementasi + bagian.satker;
    const rumusE = `(${bagian.manfaat}*${selCsp}+${bagian.implementasi}*${alamatSel(row, letak)}+${bagian.satker}*${selRata})/${jumlah}`;
    eka = rumus(terjaga(`${selCsp}:${ne},${selRata}`, 6, rumusE), hasil?.ok ? hasil.nilai.nilai : null, "isiTengah", "0.00");
    isi.unshift(angkaSumber(tabel, selDi(baris, eselon1.csp), umum));
    isi.push(selI, angkaSumber(tabel, selDi(baris, eselon1.rataSatker), umum));
    letak += 2;
  }
  isi.push(eka);
  if (tercetak) isi.push(angkaSumber(tabel, selDi(baris, tercetak), umum));
  isi.push(selPredikat(alamatSel(row, letak), eka));
  return isi;
}

function selNilaiEfisiensi(tabel: Tabel, baris: BarisTabel, kolom: KolomEka, nilai: number | null, opsi: OpsiRingkasan): SelRencana {
  const sumber = angkaSumber(tabel, selDi(baris, kolom.efisiensi), opsi.kata.umum);
  if (kolom.berupaNilai || sumber.isi.jenis !== "rumus") return sumber;
  const isi = `=IFERROR(MAX(0,MIN(100,${TENGAH}+(${sumber.isi.rumus.slice(1)})*${KALI_E})),"")`;
  return rumus(isi, nilai, "isiTengah", "0.00");
}

/** All there, each on 0–100, and not typed as fractions. */
function terjaga(rentang: string, banyak: number, isi: string): string {
  const maks = `MAX(${rentang})`;
  return `=IF(AND(COUNT(${rentang})=${banyak},MIN(${rentang})>=0,${maks}<=100,OR(${maks}>1,${maks}=0)),${isi},"")`;
}

function selPredikat(sel: string, eka: SelRencana): SelRencana {
  const skala = cariSkala("NKA");
  if (!skala.ok) throw new Error("the scale NKA is missing");
  const nilai = eka.isi.jenis === "rumus" && typeof eka.isi.nilai === "number" ? eka.isi.nilai : null;
  const hasil = nilai === null ? null : predikat(nilai, skala.nilai, "lengkap");
  return rumus(jikaAngka([sel], rumusPredikatSkor(sel, skala.nilai, teksKelas).slice(1)), hasil?.ok ? hasil.nilai : null, "isiTengah");
}
