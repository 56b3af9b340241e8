/**
 * The equations of a table that has pagu, realisasi, serapan, sisa and totals. A wrong cell breaks several of them at
 * once: the cell in which the broken ones meet, and none that holds, is the one to blame.
 */
import { alamatSel } from "../tabel/alamat";
import type { BarisTabel, JenisTabel, Kolom, Tabel } from "../tabel/types";
import { sebabSalahTik, type Sebab } from "./hipotesis/sebab";
import { cakupanJumlah } from "./jumlahTabel";
import { angkaDi, berupaUang, kolomBerangka, kolomPersen } from "./kolomAngka";
import { dipenuhi, faktorPersen, harapan, type Baca, type Persamaan, type SelAngka } from "./persamaan";
import { bagiSelang, jumlahSelang, selisihSelang, type Selang } from "./selang";
import type { Perbaikan } from "./types";

export interface Pelanggaran {
  readonly persamaan: Persamaan;
  /** What the result should be, in the unit of its cell. */
  readonly harap: number;
  /** The cell that is most likely wrong; the result itself where nothing tells. */
  readonly tersangka: SelAngka;
  /** Value that heals every broken equation of the suspect. */
  readonly seharusnya: number | undefined;
  readonly sebab: Sebab | undefined;
  readonly perbaikan: Perbaikan | undefined;
  readonly akar: string;
}

export interface KelompokAnggaran {
  readonly pagu: Kolom;
  readonly realisasi: Kolom;
  readonly serapan?: Kolom;
  readonly sisa?: Kolom;
}

const JENIS_JUMLAH: ReadonlySet<JenisTabel> = new Set(["anggaran", "efisiensi", "kepatuhan", "lainnya", "ro", "rekap", "ikm", "smart"]);
const MAKS_SEL = 60_000;
const BARIS_SALAH_BACA = 3;
const BAGIAN_SALAH_BACA = 0.5;

const ingatan = new WeakMap<Tabel, readonly Pelanggaran[]>();

/** Broken equations of a table, each with the cell to blame. */
export function pelanggaran(tabel: Tabel): readonly Pelanggaran[] {
  const ada = ingatan.get(tabel);
  if (ada) return ada;
  const hasil = tabel.baris.length * tabel.kolom.length > MAKS_SEL ? [] : timbang(tabel, susun(tabel));
  ingatan.set(tabel, hasil);
  return hasil;
}

function susun(tabel: Tabel): Persamaan[] {
  return [...kelompokAnggaran(tabel).flatMap((k) => persamaanAnggaran(tabel, k)), ...persamaanJumlah(tabel)];
}

/** Pagu, realisasi and what is made of them, year by year. */
export function kelompokAnggaran(tabel: Tabel): KelompokAnggaran[] {
  const pagu = tabel.kolom.filter((k) => k.peran === "pagu");
  const adaTarget = tabel.kolom.some((k) => k.peran === "target");
  const hasil: KelompokAnggaran[] = [];
  for (const tahun of new Set(pagu.map((p) => p.tahun))) {
    const setahun = (k: Kolom): boolean => k.tahun === tahun || pagu.length === 1;
    const realisasi = tabel.kolom.filter((k) => k.peran === "realisasi" && setahun(k) && (!adaTarget || berupaUang(k)) && !kolomPersen(tabel, k));
    if (realisasi.length !== 1) continue;
    const cari = (peran: Kolom["peran"]): Kolom | undefined => {
      const calon = tabel.kolom.filter((k) => k.peran === peran && setahun(k));
      return calon.length === 1 ? calon[0] : undefined;
    };
    const serapan = cari("serapan") ?? (adaTarget ? undefined : persenSetelah(tabel, realisasi[0]!));
    const sisa = cari("sisa");
    const sepaket = pagu.filter((p) => p.tahun === tahun).map((p) => ({
      pagu: p,
      realisasi: realisasi[0]!,
      ...(serapan ? { serapan } : {}),
      ...(sisa ? { sisa } : {}),
    }));
    // of several budgets (awal, revisi) the one by which most rows were reckoned
    const terbaik = sepaket.map((k) => ({ k, pas: persamaanAnggaran(tabel, k).filter(dipenuhi).length })).sort((a, b) => b.pas - a.pas)[0];
    if (terbaik) hasil.push(terbaik.k);
  }
  return hasil;
}

function persenSetelah(tabel: Tabel, realisasi: Kolom): Kolom | undefined {
  return tabel.kolom.find((k) => k.col > realisasi.col && (k.peran === "capaian" || k.peran === "lainnya") && kolomPersen(tabel, k));
}

function persamaanAnggaran(tabel: Tabel, k: KelompokAnggaran): Persamaan[] {
  const hasil: Persamaan[] = [];
  for (const baris of tabel.baris) {
    if (baris.jenis === "subjudul" || baris.jenis === "rerata") continue;
    const [p, r, s, d] = [k.pagu, k.realisasi, k.serapan, k.sisa].map((x) => angkaDi(baris, x));
    if (!p || !r || p.angka.nilai <= 0) continue;
    if (s) {
      const hitung = (baca: Baca): Selang | null => bagiSelang(baca(r.angka), baca(p.angka));
      hasil.push({ jenis: "bagian", baris, hasil: s, bahan: [r, p], hitung, faktor: faktorPersen(s.angka) });
    }
    if (d && d.angka.persen === p.angka.persen) {
      const hitung = (baca: Baca): Selang => selisihSelang(baca(p.angka), baca(r.angka));
      hasil.push({ jenis: "sisa", baris, hasil: d, bahan: [p, r], hitung, faktor: d.angka.nilai < 0 ? [1] : [1, -1] });
    } else if (d && d.angka.persen) {
      const hitung = (baca: Baca): Selang | null => {
        const bagian = bagiSelang(baca(r.angka), baca(p.angka));
        return bagian && { lo: 1 - bagian.hi, hi: 1 - bagian.lo };
      };
      hasil.push({ jenis: "sisa", baris, hasil: d, bahan: [p, r], hitung, faktor: [1] });
    }
  }
  return hasil;
}

function persamaanJumlah(tabel: Tabel): Persamaan[] {
  const total = tabel.baris.filter((b) => b.jenis === "total");
  if (total.length === 0) return [];
  const kolom = tabel.kolom.filter((k) => dapatDijumlah(tabel, k));
  return total.flatMap((baris) => kolom.flatMap((k) => satuJumlah(tabel, k, baris) ?? []));
}

/** Money, counts and weights add up; percentages, scores and targets of different units do not. */
function dapatDijumlah(tabel: Tabel, k: Kolom): boolean {
  if (k.peran === "bobot") return true;
  if (kolomPersen(tabel, k)) return false;
  if (k.peran === "pagu" || k.peran === "sisa" || berupaUang(k)) return true;
  if (k.peran === "nomor" || k.peran === "keterangan" || k.peran === "capaian" || k.peran === "serapan") return false;
  if (!JENIS_JUMLAH.has(tabel.jenis) || !kolomBerangka(tabel).includes(k)) return false;
  if (k.peran === "realisasi" && tabel.jenis === "anggaran") return true;
  const angka = tabel.baris.filter((b) => b.jenis === "isi").flatMap((b) => b.sel.get(k.col)?.angka ?? []);
  return angka.every((a) => !a.persen && Number.isInteger(a.nilai)) || /jumlah|total/i.test(k.judul);
}

function satuJumlah(tabel: Tabel, kolom: Kolom, baris: BarisTabel): Persamaan | undefined {
  const hasil = angkaDi(baris, kolom);
  const cakupan = cakupanJumlah(tabel, kolom, baris);
  if (!hasil || cakupan.length === 0) return undefined;
  const buat = (bahan: readonly SelAngka[]): Persamaan => {
    const satuan = bahan.every((b) => b.angka.persen) === hasil.angka.persen ? [1] : [1, 100, 1 / 100];
    return { jenis: "jumlah", baris, hasil, bahan, hitung: (baca) => jumlahSelang(bahan.map((b) => baca(b.angka))), faktor: satuan };
  };
  const calon = cakupan.map(buat);
  const cocok = calon.find(dipenuhi);
  if (cocok) return cocok;
  // a mean printed in the total row, or a count
  const semua = cakupan[0]!.map((s) => s.angka.nilai);
  const rerata = semua.reduce((a, b) => a + b, 0) / semua.length;
  if (Math.abs(rerata - hasil.angka.nilai) <= hasil.angka.toleransi + 1e-9 || Math.max(...semua) === hasil.angka.nilai) return undefined;
  const jauh = (p: Persamaan): number => Math.abs((harapan(p) ?? 0) - hasil.angka.nilai);
  return calon.reduce((a, b) => (jauh(b) < jauh(a) ? b : a));
}

function timbang(tabel: Tabel, semua: readonly Persamaan[]): Pelanggaran[] {
  const dinilai = semua.map((p) => ({ p, cocok: dipenuhi(p) }));
  const langgar = dinilai.filter((x) => !x.cocok && !berartiLain(x.p.jenis, dinilai)).map((x) => x.p);
  const teguh = dinilai.filter((x) => x.cocok && x.p.jenis !== "bagian").map((x) => x.p);
  const hasil: Pelanggaran[] = [];
  for (const p of langgar) {
    const harap = harapan(p);
    if (harap === undefined) continue;
    const tersangka = cariTersangka(p, langgar, teguh);
    const seharusnya = tersangka === p.hasil ? harap : nilaiPenyembuh(tersangka, langgar);
    const angka = tersangka.angka;
    const berkali = langgar.filter((q) => sel(q).includes(tersangka)).length;
    const sebab = (seharusnya === undefined ? undefined : sebabSalahTik(angka, seharusnya)) ?? sebabBaris(p);
    const pasti = berkali >= 2 && seharusnya !== undefined && tersangka.rumus === "" && p.jenis !== "bagian";
    hasil.push({
      persamaan: p,
      harap,
      tersangka,
      seharusnya,
      sebab,
      perbaikan: pasti
        ? { lembar: tabel.lembar, sel: alamatSel(tersangka.row, tersangka.col), sebelum: tersangka.mentah, sesudah: seharusnya }
        : undefined,
      akar: `sel ${tabel.lembar}!${alamatSel(tersangka.row, tersangka.col)}`,
    });
  }
  return hasil;
}

const sel = (p: Persamaan): readonly SelAngka[] => [p.hasil, ...p.bahan];

/** Most of a kind are broken: the columns mean something else than we think. */
function berartiLain(jenis: Persamaan["jenis"], dinilai: readonly { readonly p: Persamaan; readonly cocok: boolean }[]): boolean {
  const sejenis = dinilai.filter((x) => x.p.jenis === jenis);
  return jenis !== "jumlah" && sejenis.length >= BARIS_SALAH_BACA && sejenis.filter((x) => !x.cocok).length / sejenis.length > BAGIAN_SALAH_BACA;
}

function cariTersangka(p: Persamaan, langgar: readonly Persamaan[], teguh: readonly Persamaan[]): SelAngka {
  const nilai = (s: SelAngka): number =>
    langgar.filter((q) => sel(q).includes(s)).length - 2 * teguh.filter((q) => sel(q).includes(s)).length;
  const urut = sel(p).map((s) => ({ s, n: nilai(s) })).sort((a, b) => b.n - a.n);
  const [pertama, kedua] = urut;
  // alone in its guilt, or the printed result
  return pertama && pertama.n >= 2 && (!kedua || pertama.n > kedua.n) ? pertama.s : p.hasil;
}

/** Value of a cell that makes every broken sum and remainder around it right; undefined where they ask for different ones. */
function nilaiPenyembuh(s: SelAngka, langgar: readonly Persamaan[]): number | undefined {
  const harap = langgar.filter((p) => p.jenis !== "bagian" && sel(p).includes(s)).map((p) => selesaikan(p, s));
  const [pertama] = harap;
  if (pertama === undefined) return undefined;
  const toleransi = 0.5 + Math.abs(pertama) * 1e-12;
  return harap.every((h) => h !== undefined && Math.abs(h - pertama) <= toleransi) ? pertama : undefined;
}

function selesaikan(p: Persamaan, s: SelAngka): number | undefined {
  const harap = harapan(p);
  if (harap === undefined || s === p.hasil) return harap;
  const selisih = p.hasil.angka.nilai - harap;
  // pagu and addends enter with +, realisasi in a remainder with −
  const tanda = p.jenis === "sisa" && s === p.bahan[1] ? -1 : 1;
  return s.angka.nilai + tanda * selisih;
}

/** The gap is exactly one row: left out, or counted twice. */
function sebabBaris(p: Persamaan): Sebab | undefined {
  if (p.jenis !== "jumlah") return undefined;
  const selisih = p.bahan.reduce((a, b) => a + b.angka.nilai, 0) - p.hasil.angka.nilai;
  const baris = p.bahan.filter((b) => b.angka.nilai !== 0 && Math.abs(Math.abs(selisih) - Math.abs(b.angka.nilai)) < 1e-9 * Math.abs(selisih) + 1e-9);
  if (baris.length !== 1) return undefined;
  const selLain = alamatSel(baris[0]!.row, baris[0]!.col);
  return { jenis: selisih > 0 ? "barisTerlewat" : "barisGanda", dari: "", ke: "", selLain };
}
