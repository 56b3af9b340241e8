/**
 * The one reading of a row that checker, summary and explanation share: which number stands in target and realisasi, in which
 * units, and by which polaritas its capaian is reckoned.
 */
import type { Polaritas } from "../hitung/capaian";
import { bacaSel } from "../tabel/bacaSel";
import type { BacaanSel, BarisTabel, SelTabel, Tabel } from "../tabel/types";
import { bilanganCacah, catatanTurun, polaritasBaris, urutanPolaritas } from "./baris";
import { namaIndikator } from "./indeksIndikator";
import { cariRumus, seharusnya, type BahanCapaian, type Polaritas as PolaritasAngka } from "./rumusCapaian";

/** `setelan`: the user's own. `kata`: target and realisasi are words. `tercetak`: only this rule gives the printed capaian. */
export type AsalPolaritas = "setelan" | "bawaan" | "kolom" | "keterangan" | "target" | "kata" | "tercetak";

export interface BacaanBaris {
  /** As in the table, but with the number that a bound (`≤ 5 hari`) or the printed capaian (`1.250`) settles. */
  readonly target: SelTabel;
  readonly realisasi: SelTabel;
  readonly polaritas: Polaritas;
  readonly asalPolaritas: AsalPolaritas;
  /** Brings realisasi to the unit of target: 100 beside 100% are the same. */
  readonly kali: number;
  /** Whether the printed capaian follows; undefined where one of the three is no number above zero. */
  readonly cocok: boolean | undefined;
  /** The sign or word before the number of a target that is a bound. */
  readonly tandaTarget: string;
}

/** @param tercetak number of the printed capaian, where there is one */
export function bacaBaris(
  tabel: Tabel,
  baris: BarisTabel,
  target: SelTabel,
  realisasi: SelTabel,
  tercetak: BacaanSel | undefined,
): BacaanBaris {
  const batas = bacaBatas(target);
  const dasar = { target: batas?.sel ?? target, realisasi, kali: 1, cocok: undefined, tandaTarget: batas?.tanda ?? "" };
  const tertulis = kataPolaritas(tabel, baris);
  if (tertulis === "sama" && !baris.polaritas) return { ...dasar, polaritas: "sama", asalPolaritas: "kolom" };
  if (berupaKata(target) && berupaKata(realisasi)) return { ...dasar, polaritas: "sama", asalPolaritas: "kata" };
  const { urutan, asal } = rencana(tabel, baris, batas?.turun);
  const bawaan = { ...dasar, polaritas: urutan[0]!, asalPolaritas: asal };
  const pasangan = varian(dasar.target).flatMap((t) => varian(realisasi).map((r) => ({ target: t, realisasi: r })));
  const terbaca = pasangan.filter((p) => p.target.angka && p.realisasi.angka);
  if (!tercetak) {
    const satu = pasangan.length === 1 ? terbaca[0] : undefined;
    return satu ? { ...bawaan, ...satu, kali: faktorTanpaCapaian(satu.target.angka!, satu.realisasi.angka!) } : asli(bawaan, dasar);
  }
  for (const { target: t, realisasi: r } of terbaca) {
    const bahan = susunBahan(tabel, baris, t, r, tercetak);
    const cocok = rumusCocok(bahan, urutan);
    if (!cocok) continue;
    const asalPolaritas = cocok.polaritas === urutan[0] ? asal : "tercetak";
    return { ...dasar, target: t, realisasi: r, ...cocok, asalPolaritas, cocok: true };
  }
  const tetap = asli(bawaan, dasar);
  if (!tetap.target.angka || !tetap.realisasi.angka || tetap.target.angka.nilai <= 0) return tetap;
  const bahan = susunBahan(tabel, baris, tetap.target, tetap.realisasi, tercetak);
  return { ...tetap, kali: faktor(bahan, urutan[0]!), cocok: false };
}

/** Nothing settled what an ambiguous number means: as the table reader has it. */
function asli(bacaan: BacaanBaris, { target, realisasi }: Pick<BacaanBaris, "target" | "realisasi">): BacaanBaris {
  const kali = target.angka && realisasi.angka ? faktorTanpaCapaian(target.angka, realisasi.angka) : 1;
  return { ...bacaan, target, realisasi, kali };
}

/** What the polaritas column of the table says of the row, "" without one. */
export function kataPolaritas(tabel: Tabel, baris: BarisTabel): string {
  const kolom = tabel.kolom.find((k) => k.peran === "polaritas");
  return String((kolom && baris.sel.get(kolom.col)?.mentah) ?? "").trim().toLowerCase();
}

function rencana(
  tabel: Tabel,
  baris: BarisTabel,
  batasTurun: boolean | undefined,
): { readonly urutan: readonly PolaritasAngka[]; readonly asal: AsalPolaritas } {
  const urutan = urutanPolaritas(tabel, baris);
  if (baris.polaritas) return { urutan, asal: "setelan" };
  if (polaritasBaris(tabel, baris) !== undefined) return { urutan, asal: "kolom" };
  if (catatanTurun(tabel, baris)) return { urutan, asal: "keterangan" };
  return batasTurun ? { urutan: ["turun", "turun-rasio", "naik", "stabil"], asal: "target" } : { urutan, asal: "bawaan" };
}

function susunBahan(tabel: Tabel, baris: BarisTabel, target: SelTabel, realisasi: SelTabel, capaian: BacaanSel): BahanCapaian {
  const cacah = bilanganCacah(tabel, baris, namaIndikator(tabel, baris), target, realisasi);
  return { target: target.angka!, realisasi: realisasi.angka!, capaian, cacah };
}

const PERSEN = 100;

interface RumusCocok {
  readonly polaritas: PolaritasAngka;
  readonly kali: number;
}

/** The rule and the units by which the printed capaian follows. */
function rumusCocok(b: BahanCapaian, urutan: readonly PolaritasAngka[]): RumusCocok | undefined {
  if (b.target.nilai <= 0) {
    // nothing to reduce and nothing happened: reports print 100%
    const penuh = b.capaian.nilai === 1 || (!b.capaian.persen && b.capaian.nilai === PERSEN);
    return b.target.nilai === 0 && b.realisasi.nilai === 0 && penuh && urutan.includes("turun") ? { polaritas: "turun", kali: 1 } : undefined;
  }
  const calon = faktorMungkin(b).flatMap((kali) => {
    const dikali = kali === 1 ? b : { ...b, realisasi: kalikan(b.realisasi, kali) };
    const polaritas = cariRumus(dikali, urutan);
    const jauh = polaritas ? Math.abs(Math.log(seharusnya(dikali, polaritas)?.pecahan ?? 0)) : Infinity;
    return polaritas ? [{ polaritas, kali: kali === 1 ? faktor(b, polaritas) : kali, jauh }] : [];
  });
  // 106,25 may be a percentage or a fraction: the capaian nearest to 100% is meant
  const pilih = calon.reduce<(typeof calon)[number] | undefined>((a, c) => (a && a.jauh <= c.jauh ? a : c), undefined);
  return pilih && { polaritas: pilih.polaritas, kali: pilih.kali };
}

/** 0,8 beside 85, both without %: the smaller may be a fraction. */
function faktorMungkin({ target, realisasi }: BahanCapaian): readonly number[] {
  if (target.persen !== realisasi.persen || realisasi.nilai <= 0) return [1];
  if (target.nilai <= 1 && realisasi.nilai > 1) return [1, 1 / PERSEN];
  return target.nilai > 1 && realisasi.nilai <= 1 ? [1, PERSEN] : [1];
}

const kalikan = (a: BacaanSel, kali: number): BacaanSel => ({ ...a, nilai: a.nilai * kali, toleransi: a.toleransi * kali });

/** A number up to 1 beside a percentage is a fraction already; a larger one stands for a percentage. */
function faktorTanpaCapaian(target: BacaanSel, realisasi: BacaanSel): number {
  if (target.persen === realisasi.persen) return 1;
  const polos = target.persen ? realisasi : target;
  if (polos.nilai <= 1) return 1;
  return target.persen ? 1 / PERSEN : PERSEN;
}

/** Of the readings possible the one nearest to the printed capaian. */
function faktor(b: BahanCapaian, polaritas: PolaritasAngka): number {
  if (b.target.persen === b.realisasi.persen) return 1;
  const jarak = (kali: number): number => {
    const realisasi = { ...b.realisasi, nilai: b.realisasi.nilai * kali, persen: b.target.persen };
    const harap = seharusnya({ ...b, realisasi }, polaritas);
    return harap ? Math.abs(b.capaian.nilai - harap.nilai) : Infinity;
  };
  const lain = b.target.persen ? 1 / PERSEN : PERSEN;
  return jarak(1) < jarak(lain) ? 1 : lain;
}

/** The readings of a number such as `3.450`, that of the table first. */
function varian(sel: SelTabel): readonly SelTabel[] {
  const baca = (bentuk: "desimal" | "ribuan"): SelTabel => bacaSel(sel.row, sel.col, sel.mentah, sel.rumus, sel.format, bentuk);
  // target and realisasi may both be ambiguous: then either reading gives the capaian, and a dot groups thousands here
  if (sel.ambigu) return String(sel.mentah).includes(".") ? [baca("ribuan"), baca("desimal")] : [baca("desimal"), baca("ribuan")];
  const konteks = sel.angka?.dariKonteks;
  return konteks ? [sel, baca(konteks === "desimal" ? "ribuan" : "desimal")] : [sel];
}

/** True for `WTP`: a result in words, neither a number nor a mark for what was not measured. */
export function berupaKata(sel: SelTabel): boolean {
  if (sel.kosong || sel.galat || sel.tidakDiukur || sel.angka) return false;
  return typeof sel.mentah === "string" && /\p{L}/u.test(sel.mentah) && !/\d/.test(sel.mentah);
}

const BATAS =
  /^(?<tanda>≤|<=|<|≥|>=|>|maks(?:imal|imum|\.)?|min(?:imal|imum|\.)?|paling (?:lama|lambat|banyak|tinggi|sedikit|rendah)|di bawah|kurang dari|di atas|lebih dari)\s*(?<sisa>\S.*)$/i;
const BATAS_ATAS = /^(?:≤|<|maks|paling (?:lama|lambat|banyak|tinggi)|di bawah|kurang)/i;

/** `≤ 5 hari`, `minimal 80`: a target that is a bound is measured against that bound. */
function bacaBatas(sel: SelTabel): { readonly sel: SelTabel; readonly turun: boolean; readonly tanda: string } | undefined {
  if (sel.angka || sel.galat || typeof sel.mentah !== "string") return undefined;
  const bagian = BATAS.exec(sel.mentah.trim())?.groups;
  const { angka } = bagian ? bacaSel(sel.row, sel.col, bagian["sisa"]!, "", sel.format) : sel;
  return bagian && angka ? { sel: { ...sel, angka }, turun: BATAS_ATAS.test(bagian["tanda"]!), tanda: bagian["tanda"]! } : undefined;
}
