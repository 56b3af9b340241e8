/**
 * The equations of a table that has pagu, realisasi, serapan, sisa and totals. A wrong cell breaks several of them at
 * once: the cell in which the broken ones meet, and none that holds, is the one to blame.
 */
import { peta, Porsi, saring, tiap, urutkan, type Bertahap } from "../bertahap";
import { alamatSel } from "../tabel/alamat";
import type { BarisTabel, JenisTabel, Kolom, Tabel } from "../tabel/types";
import { ciriTabel } from "./ciriTabel";
import { sebabPersamaanLain } from "./hipotesis/persamaanLain";
import { sebabSalahTik, type Sebab } from "./hipotesis/sebab";
import { cakupanJumlah, cakupanRangkaian } from "./jumlahTabel";
import { angkaDi, berupaUang, kolomBerangka, kolomPersen } from "./kolomAngka";
import { bagianBertahap, bagianTabel } from "./bagianTabel";
import { dipenuhiBertahap, dipenuhiDengan, harapan, harapanBertahap, type Baca, type Persamaan, type SelAngka } from "./persamaan";
import { kelompokAnggaran, persamaanAnggaran } from "./kelompokAnggaran";
import { jumlahSelang, selisihSelang, type Selang } from "./selang";
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

const JENIS_JUMLAH: ReadonlySet<JenisTabel> = new Set(["anggaran", "efisiensi", "kepatuhan", "lainnya", "ro", "rekap", "ikm", "smart", "sakip"]);
const BARIS_SEIRIS = 200;
/** To check an equation costs as much as looking at so many cells, and those that it adds. */
const SEL_PERSAMAAN = 10;
const MAKS_TOTAL = 500;
/** To find the cell to blame costs as much as looking at so many cells. */
const SEL_PELANGGARAN = 100;
const MAKS_CALON = 20;
const BARIS_SALAH_BACA = 3;
const BAGIAN_SALAH_BACA = 0.5;

const ingatan = new WeakMap<Tabel, readonly Pelanggaran[]>();

/** Broken equations of a table, each with the cell to blame; reckoned once, in slices. */
export function* pelanggaran(tabel: Tabel): Bertahap<readonly Pelanggaran[]> {
  const ada = ingatan.get(tabel);
  if (ada) return ada;
  yield* ciriTabel(tabel);
  yield* bagianBertahap(tabel);
  const dinilai: Dinilai[] = [];
  const porsi = new Porsi();
  for (const p of susun(tabel)) {
    if (p === undefined || porsi.habis(SEL_PERSAMAAN + p.bahan.length)) yield;
    if (p !== undefined) dinilai.push({ p, cocok: yield* dipenuhiBertahap(p) });
  }
  const hasil = yield* timbang(tabel, dinilai);
  ingatan.set(tabel, hasil);
  return hasil;
}

interface Dinilai {
  readonly p: Persamaan;
  readonly cocok: boolean;
}

/** Equations as they are set up; undefined is a pause. */
function* susun(tabel: Tabel): Generator<Persamaan | undefined, void> {
  for (const k of kelompokAnggaran(tabel)) {
    for (let i = 0; i < tabel.baris.length; i += BARIS_SEIRIS) {
      yield* persamaanAnggaran(tabel.baris.slice(i, i + BARIS_SEIRIS), k);
      if (i > 0) yield undefined;
    }
  }
  yield* persamaanMenurun(tabel);
  for (const b of bagianTabel(tabel)) yield* b.persamaan;
  yield* persamaanJumlah(tabel);
}

/** A list `Pagu`, `Realisasi`, `Sisa` below each other. */
function* persamaanMenurun(tabel: Tabel): Generator<Persamaan, void> {
  for (const kolom of tabel.kolom) {
    const cari = (ukuran: BarisTabel["ukuran"]): [BarisTabel, SelAngka] | undefined => {
      const baris = tabel.baris.filter((b) => b.ukuran === ukuran);
      const sel = baris.length === 1 ? angkaDi(baris[0]!, kolom) : undefined;
      return sel && [baris[0]!, sel];
    };
    const [p, r, d] = [cari("pagu"), cari("realisasi"), cari("sisa")];
    if (!p || !r || !d || [p, r, d].some(([, s]) => s.angka.persen)) continue;
    const hitung = (baca: Baca): Selang => selisihSelang(baca(p[1].angka), baca(r[1].angka));
    yield { jenis: "sisa", baris: d[0], hasil: d[1], bahan: [p[1], r[1]], hitung, faktor: [1, -1] };
  }
}

function* persamaanJumlah(tabel: Tabel): Generator<Persamaan | undefined, void> {
  const total = tabel.baris.filter((b) => b.jenis === "total").slice(0, MAKS_TOTAL);
  if (total.length === 0) return;
  for (const k of tabel.kolom) {
    yield undefined;
    if (!dapatDijumlah(tabel, k)) continue;
    for (const baris of total) {
      const p = yield* satuJumlah(tabel, k, baris);
      if (p) yield p;
    }
  }
}

/** Money, counts and weights add up; percentages, scores and targets of different units do not. */
function dapatDijumlah(tabel: Tabel, k: Kolom): boolean {
  if (k.peran === "bobot") return true;
  if (kolomPersen(tabel, k)) return false;
  if (k.peran === "pagu" || k.peran === "sisa" || berupaUang(k)) return true;
  if (k.peran === "nomor" || k.peran === "keterangan" || k.peran === "capaian" || k.peran === "serapan") return false;
  if (!JENIS_JUMLAH.has(tabel.jenis) || !kolomBerangka(tabel).includes(k)) return false;
  if (k.peran === "realisasi" && tabel.jenis === "anggaran") return true;
  if (tabel.jenis === "sakip") return bagianBobot(tabel, k);
  const angka = tabel.baris.filter((b) => b.jenis === "isi").flatMap((b) => b.sel.get(k.col)?.angka ?? []);
  return angka.every((a) => !a.persen && Number.isInteger(a.nilai)) || /jumlah|total/i.test(k.judul);
}

/** Points of components, most of them within the printed weights, add up to the score; marks on 0–100 do not. */
function bagianBobot(tabel: Tabel, k: Kolom): boolean {
  const bobot = tabel.kolom.find((x) => x.peran === "bobot");
  if (!bobot || (k.peran !== "nilai" && k.peran !== "nilaiAkhir")) return false;
  const pasangan = tabel.baris.flatMap((b): [number, number][] => {
    const [nilai, maks] = [angkaDi(b, k), angkaDi(b, bobot)];
    if (b.jenis !== "isi" || !nilai || !maks) return [];
    return [[nilai.angka.nilai, maks.angka.persen ? maks.angka.nilai * 100 : maks.angka.nilai]];
  });
  return pasangan.length >= BARIS_SALAH_BACA && pasangan.filter(([nilai, maks]) => nilai > maks).length <= 1;
}

/** The shares beside a column prove that its rows are parts of one whole. */
const adaPorsi = (tabel: Tabel, kolom: Kolom): boolean =>
  bagianTabel(tabel).some((b) => b.cara === "porsi" && b.pembilang === kolom);

/** The sum that a total row holds, or the nearest that it does not hold. */
function* satuJumlah(tabel: Tabel, kolom: Kolom, baris: BarisTabel): Generator<undefined, Persamaan | undefined> {
  const hasil = angkaDi(baris, kolom);
  if (!hasil) return undefined;
  const buat = (bahan: readonly SelAngka[]): Persamaan => {
    const satuan = bahan.every((b) => b.angka.persen) === hasil.angka.persen ? [1] : [1, 100, 1 / 100];
    return { jenis: "jumlah", baris, hasil, bahan, hitung: (baca) => jumlahSelang(bahan.map((b) => baca(b.angka))), faktor: satuan };
  };
  const calon: Persamaan[] = [];
  for (const bahan of cakupanJumlah(tabel, kolom, baris)) {
    if (bahan === undefined || tabel.baris.length > BARIS_SEIRIS) yield undefined;
    if (bahan === undefined) continue;
    const p = buat(bahan);
    if (yield* dipenuhiBertahap(p)) return p;
    calon.push(p);
  }
  const [pertama] = calon;
  // a piece lacks rows that its total may count
  if (!pertama || tabel.terpotong) return undefined;
  for (const bahan of cakupanRangkaian(tabel, kolom, baris)) {
    yield undefined;
    if (bahan && (yield* dipenuhiBertahap(buat(bahan)))) return undefined;
  }
  // a mean printed in the total row, or a count
  const semua = pertama.bahan.map((s) => s.angka.nilai);
  const rerata = semua.reduce((a, b) => a + b, 0) / semua.length;
  const bukanJumlah = Math.abs(rerata - hasil.angka.nilai) <= hasil.angka.toleransi + 1e-9 || terbesar(semua) === hasil.angka.nilai;
  if (bukanJumlah && !adaPorsi(tabel, kolom)) return undefined;
  for (const p of calon) yield* harapanBertahap(p);
  const jauh = (p: Persamaan): number => Math.abs((harapan(p) ?? 0) - hasil.angka.nilai);
  return calon.reduce((a, b) => (jauh(b) < jauh(a) ? b : a));
}

/** No spread: a table may have more rows than a call may have arguments. */
const terbesar = (nilai: readonly number[]): number => nilai.reduce((a, b) => Math.max(a, b), -Infinity);

function* timbang(tabel: Tabel, dinilai: readonly Dinilai[]): Bertahap<Pelanggaran[]> {
  const lain = new Set((["bagian", "sisa"] as const).filter((jenis) => berartiLain(jenis, dinilai)));
  const langgar: Persamaan[] = [];
  const teguh: Persamaan[] = [];
  yield* tiap(dinilai, ({ p, cocok }) => {
    if (!cocok && !lain.has(p.jenis as "bagian" | "sisa")) langgar.push(p);
    else if (cocok && p.jenis !== "bagian") teguh.push(p);
  });
  if (langgar.length === 0) return [];
  const beban = yield* bebanSel(langgar, teguh);
  const hasil: Pelanggaran[] = [];
  const setara = new Map<string, Persamaan[]>();
  const kunci = (p: Persamaan): string => `${p.jenis} ${p.hasil.col}`;
  yield* tiap(dinilai, ({ p }) => {
    const ada = setara.get(kunci(p));
    if (ada) ada.push(p);
    else setara.set(kunci(p), [p]);
  });
  const porsi = new Porsi();
  for (const p of langgar) {
    if (porsi.habis(SEL_PELANGGARAN + p.bahan.length)) yield;
    const harap = yield* harapanBertahap(p);
    if (harap === undefined) continue;
    const tersangka = yield* cariTersangka(p, beban);
    const rusak = beban.get(tersangka)?.langgar ?? [];
    const seharusnya = tersangka === p.hasil ? harap : nilaiPenyembuh(tersangka, rusak);
    const angka = tersangka.angka;
    const sebab =
      (seharusnya === undefined ? undefined : sebabSalahTik(angka, seharusnya)) ??
      (yield* sebabBaris(p)) ??
      (tersangka === p.hasil ? sebabPersamaanLain(tabel, p, setara.get(kunci(p))!) : undefined);
    // two exact equations ask for the same value, and it heals every other one too
    const pasti =
      rusak.filter((q) => q.jenis !== "bagian").length >= 2 &&
      seharusnya !== undefined &&
      tersangka.rumus === "" &&
      rusak.every((q) => dipenuhiDengan(q, tersangka, seharusnya));
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
function berartiLain(jenis: "bagian" | "sisa", dinilai: readonly Dinilai[]): boolean {
  const sejenis = dinilai.filter((x) => x.p.jenis === jenis);
  return sejenis.length >= BARIS_SALAH_BACA && sejenis.filter((x) => !x.cocok).length / sejenis.length > BAGIAN_SALAH_BACA;
}

interface Beban {
  readonly langgar: Persamaan[];
  teguh: number;
}

/** For each cell the broken equations in which it stands, and how many hold. */
function* bebanSel(langgar: readonly Persamaan[], teguh: readonly Persamaan[]): Bertahap<ReadonlyMap<SelAngka, Beban>> {
  const hasil = new Map<SelAngka, Beban>();
  const porsi = new Porsi();
  for (const p of langgar) {
    for (const s of sel(p)) {
      if (porsi.habis(1)) yield;
      const ada = hasil.get(s);
      if (ada) ada.langgar.push(p);
      else hasil.set(s, { langgar: [p], teguh: 0 });
    }
  }
  for (const p of teguh) {
    for (const s of sel(p)) {
      if (porsi.habis(1)) yield;
      const ada = hasil.get(s);
      if (ada) ada.teguh++;
    }
  }
  return hasil;
}

/**
 * The cell that is in the most broken equations and the fewest that hold. Of equals the one whose mending heals them
 * all, by a slip of the hand if there is one; a single broken equation speaks against its result only.
 */
function* cariTersangka(p: Persamaan, beban: ReadonlyMap<SelAngka, Beban>): Bertahap<SelAngka> {
  const nilai = (s: SelAngka): number => {
    const b = beban.get(s);
    return b ? b.langgar.length - 2 * b.teguh : 0;
  };
  const semua = sel(p);
  const terbanyak = terbesar(yield* peta(semua, nilai));
  if (terbanyak < 2) return p.hasil;
  // in one order for every equation, so that equals share one root
  const terbeban = yield* saring(semua, (s) => nilai(s) === terbanyak);
  const calon = (yield* urutkan(terbeban, (a, b) => a.row - b.row || a.col - b.col)).slice(0, MAKS_CALON);
  const sembuh = (s: SelAngka): number => {
    const { langgar } = beban.get(s)!;
    const v = nilaiPenyembuh(s, langgar);
    if (v === undefined || !langgar.every((q) => dipenuhiDengan(q, s, v))) return 0;
    return sebabSalahTik(s.angka, v) ? 2 : 1;
  };
  const manjur = yield* peta(calon, sembuh, semua.length);
  return calon[manjur.indexOf(terbesar(manjur))]!;
}

/** Value of a cell that makes every broken sum and remainder around it right; undefined where they ask for different ones. */
function nilaiPenyembuh(s: SelAngka, rusak: readonly Persamaan[]): number | undefined {
  const harap = rusak.filter((p) => p.jenis !== "bagian").map((p) => selesaikan(p, s));
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
function* sebabBaris(p: Persamaan): Bertahap<Sebab | undefined> {
  if (p.jenis !== "jumlah") return undefined;
  let jumlah = 0;
  yield* tiap(p.bahan, (b) => void (jumlah += b.angka.nilai));
  const selisih = jumlah - p.hasil.angka.nilai;
  const baris = yield* saring(p.bahan, (b) => b.angka.nilai !== 0 && Math.abs(Math.abs(selisih) - Math.abs(b.angka.nilai)) < 1e-9 * Math.abs(selisih) + 1e-9);
  if (baris.length !== 1) return undefined;
  const selLain = alamatSel(baris[0]!.row, baris[0]!.col);
  return { jenis: selisih > 0 ? "barisTerlewat" : "barisGanda", dari: "", ke: "", selLain };
}
