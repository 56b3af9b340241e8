/** Surveys with the unsur across the top: answers, their sums and means, weighted means, and the index at the foot. */
import { rapikan } from "../tabel/kepala";
import { tampilSel } from "../tabel/tulisAngka";
import type { BarisTabel, Kolom, Tabel } from "../tabel/types";
import { letak } from "./baris";
import { tampilSeperti } from "./hipotesis/sebab";
import { angkaDi } from "./kolomAngka";
import { akarSel } from "./laporan";
import type { SelAngka } from "./persamaan";
import { bertemu, jumlahSelang, kali, selangLonggar, tepat, type Selang } from "./selang";
import type { Laporan } from "./types";

const UNSUR_PALING_SEDIKIT = 5;
const BAGIAN_COCOK = 0.6;
const KONVERSI = 25;
/** 1/9 as surveys type it. */
export const BOBOT_LAZIM = [0.11, 0.111, 0.1111] as const;
const JAWABAN = [1, 2, 3, 4];

type Macam = "jawaban" | "jumlah" | "nrr" | "tertimbang" | "lain";

export const kolomUnsur = (tabel: Tabel): Kolom[] => tabel.kolom.filter((k) => k.komponen !== undefined && /^u\d+$/.test(k.komponen));

/** What a row of a table with unsur across the top holds. */
export function macamBaris(baris: BarisTabel, unsur: readonly Kolom[]): Macam {
  const isi = unsur.flatMap((k) => angkaDi(baris, k) ?? []);
  if (isi.length < 2) return "lain";
  const label = rapikan(baris.label ?? "");
  if (/tertimbang/.test(label)) return "tertimbang";
  if (/^(nrr|nilai rata|rata|rerata|nilai (per )?unsur)/.test(label)) return "nrr";
  if (/^(jumlah|total)/.test(label)) return "jumlah";
  return baris.jenis === "isi" && isi.every((s) => JAWABAN.includes(s.angka.nilai)) ? "jawaban" : "lain";
}

interface Rantai {
  readonly unsur: readonly Kolom[];
  readonly jawaban: readonly BarisTabel[];
  readonly jumlah: BarisTabel | undefined;
  readonly nrr: BarisTabel | undefined;
  readonly tertimbang: BarisTabel | undefined;
}

/** What does not follow; nothing where the rows are not all there, so that most of a row would not follow either. */
export function skmMelebar(tabel: Tabel): Laporan[] {
  const unsur = kolomUnsur(tabel);
  if (tabel.jenis !== "ikm" || unsur.length < UNSUR_PALING_SEDIKIT || tabel.terpotong) return [];
  const semua = tabel.baris.map((baris) => ({ baris, macam: macamBaris(baris, unsur) }));
  const satu = (m: Macam): BarisTabel | undefined => {
    const cocok = semua.filter((x) => x.macam === m);
    return cocok.length === 1 ? cocok[0]!.baris : undefined;
  };
  const jawaban = semua.filter((x) => x.macam === "jawaban").map((x) => x.baris);
  const r: Rantai = { unsur, jawaban: jawaban.length >= 2 ? jawaban : [], jumlah: satu("jumlah"), nrr: satu("nrr"), tertimbang: satu("tertimbang") };
  const bobot = [1 / unsur.length, ...(unsur.length === 9 ? BOBOT_LAZIM : [])];
  const baris = [
    ...periksaBaris(tabel, r, r.jumlah, "PR003.jumlahUnsur", (k) => (r.jawaban.length === 0 ? [] : [tepat(jumlahJawaban(r, k).jumlah)])),
    ...periksaBaris(tabel, r, r.nrr, "PR003.nrrUnsur", (k) => rerata(r, k)),
    ...periksaBaris(tabel, r, r.tertimbang, "PR003.tertimbang", (k) => {
      const nrr = [...selangDi(r.nrr, k), ...rerata(r, k)];
      return nrr.flatMap((s) => bobot.map((b) => kali(s, b)));
    }),
  ];
  return [...baris, ...periksaKaki(tabel, r, bobot, baris.length > 0)];
}

function jumlahJawaban(r: Rantai, k: Kolom): { readonly jumlah: number; readonly banyak: number } {
  const isi = r.jawaban.flatMap((b) => angkaDi(b, k)?.angka.nilai ?? []);
  return { jumlah: isi.reduce((a, b) => a + b, 0), banyak: isi.length };
}

function rerata(r: Rantai, k: Kolom): Selang[] {
  const { jumlah, banyak } = jumlahJawaban(r, k);
  return banyak === 0 ? [] : [tepat(jumlah / banyak), tepat(jumlah / r.jawaban.length)];
}

const selangDi = (baris: BarisTabel | undefined, k: Kolom): Selang[] => {
  const sel = baris && angkaDi(baris, k);
  return sel ? [selangLonggar(sel.angka, false)] : [];
};

/** Cut off instead of rounded it is up to one more unit above. */
function cocok(sel: SelAngka, calon: readonly Selang[]): boolean {
  const s = selangLonggar(sel.angka, false);
  const potong = sel.angka.toleransi > 0 ? sel.angka.toleransi : s.hi - sel.angka.nilai;
  return calon.some((c) => bertemu(c, { lo: s.lo, hi: s.hi + potong }));
}

function periksaBaris(tabel: Tabel, r: Rantai, baris: BarisTabel | undefined, pesanId: string, hitung: (k: Kolom) => readonly Selang[]): Laporan[] {
  if (!baris) return [];
  const dinilai = r.unsur.flatMap((k) => {
    const sel = angkaDi(baris, k);
    const calon = hitung(k);
    return sel && calon.length > 0 ? [{ k, sel, calon, cocok: cocok(sel, calon) }] : [];
  });
  const salah = dinilai.filter((d) => !d.cocok);
  if (dinilai.length < UNSUR_PALING_SEDIKIT || 1 - salah.length / dinilai.length < BAGIAN_COCOK) return [];
  return salah.map(({ k, sel, calon }) => laporan(tabel, r, pesanId, sel, tengah(calon[0]!), k));
}

const tengah = (s: Selang): number => (s.lo + s.hi) / 2;

function laporan(tabel: Tabel, r: Rantai, pesanId: string, sel: SelAngka, terhitung: number, k?: Kolom): Laporan {
  const sumber = k ? [r.nrr, ...r.jawaban].flatMap((b) => (b && angkaDi(b, k)) ?? []).filter((s) => s.row !== sel.row) : [];
  return {
    ...letak(tabel, sel),
    ...(k ? {} : { tingkat: "peringatan" as const }),
    pesanId,
    data: {
      tercetak: sel.mentah,
      tercetakTampil: tampilSel(sel),
      terhitung,
      terhitungTampil: tampilSeperti(terhitung, sel.angka, k ? 0 : 2),
      unsur: k?.judul ?? "",
      jumlah: r.unsur.length,
    },
    terkait: sumber.slice(0, 20).map((s) => letak(tabel, s)),
    akar: akarSel(tabel.lembar, sel),
  };
}

/** Sum of the weighted means and the index: single numbers in rows of their own, or behind the unsur in theirs. */
function periksaKaki(tabel: Tabel, r: Rantai, bobot: readonly number[], sudahAda: boolean): Laporan[] {
  const selang = (b: BarisTabel | undefined): Selang[] => r.unsur.flatMap((k) => selangDi(b, k));
  const nrr = selang(r.nrr);
  if (sudahAda || nrr.length !== r.unsur.length) return [];
  const tertimbang = selang(r.tertimbang);
  const eksak = r.jawaban.length === 0 ? [] : [jumlahSelang(r.unsur.flatMap((k) => rerata(r, k).slice(0, 1)))];
  const jumlah = [jumlahSelang(nrr), ...eksak].flatMap((s) => bobot.map((b) => kali(s, b)));
  if (tertimbang.length === r.unsur.length) jumlah.push(jumlahSelang(tertimbang));
  const calon = kaki(tabel, r);
  // the index may have been made of the rounded sum that is printed
  const dariJumlah = calon.filter((s) => s.angka.nilai <= 4 && cocok(s, jumlah)).map((s) => selangLonggar(s.angka, false));
  const indeks = [...jumlah, ...dariJumlah].map((s) => kali(s, KONVERSI));
  return calon.flatMap((s) => {
    const harap = s.angka.nilai <= 4 ? jumlah : indeks;
    return cocok(s, harap) ? [] : [laporan(tabel, r, "PR003.indeks", s, tengah(harap[0]!))];
  });
}

/** Numbers that are named so: `Jumlah NRR tertimbang`, `IKM`. */
function kaki(tabel: Tabel, r: Rantai): SelAngka[] {
  const NAMA = /^(jumlah|total) (nrr|nilai) (rata rata )?tertimbang|^(nilai )?(ikm|skm|indeks kepuasan)\b/;
  const wajar = (s: SelAngka): boolean => !s.angka.persen && ((s.angka.nilai >= 1 && s.angka.nilai <= 4) || (s.angka.nilai >= KONVERSI && s.angka.nilai <= 100));
  const dariBaris = tabel.baris.flatMap((b) => {
    const isi = tabel.kolom.flatMap((k) => (k.peran === "nomor" ? [] : (angkaDi(b, k) ?? [])));
    return NAMA.test(rapikan(b.label ?? "")) && isi.length === 1 ? isi : [];
  });
  const dariKolom = tabel.kolom.flatMap((k) => (NAMA.test(rapikan(k.judul)) && r.nrr ? (angkaDi(r.nrr, k) ?? []) : []));
  return [...dariBaris, ...dariKolom].filter(wajar);
}
