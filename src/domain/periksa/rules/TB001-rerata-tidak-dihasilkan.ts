/** A printed mean that none of the known methods gives; says which were tried and what they give. */
import { rapikan } from "../../tabel/kepala";
import { tampilSel } from "../../tabel/tulisAngka";
import type { BacaanSel, BarisTabel, JenisTabel, Kolom, SelTabel, Tabel } from "../../tabel/types";
import { kolomPeran, letak } from "../baris";
import { batasi, bertemu, jarak, kali, rerataSelang, selangLonggar, tepat, type Selang } from "../selang";
import { akarSel } from "../laporan";
import type { Aturan, Langkah, Lapor } from "../types";
import { capaianCocok } from "./HT001-capaian-bukan-realisasi-per-target";

const JENIS: ReadonlySet<JenisTabel> = new Set(["capaian", "efisiensi", "ro"]);
const BATAS = [1, 1.1, 1.2] as const;

/** Key of `metode` in the texts. */
type NamaMetode = "indikator" | "takDibulatkan" | "sasaran" | "barisSasaran" | "batas100" | "batas110" | "batas120" | "kosongNol" | "tercapai" | "bobot" | "rasioJumlah";

export interface Metode {
  readonly nama: NamaMetode;
  /** In the unit of the printed mean. */
  readonly nilai: number;
}

interface Nilai {
  readonly baris: BarisTabel;
  readonly selang: Selang;
  /** Target and realisasi reckoned anew; equal to `selang` where there are none. */
  readonly hitung: Selang;
}

export const TB001: Aturan = {
  id: "TB001",
  slug: "rerata-tidak-dihasilkan",
  tingkat: "peringatan",
  dasar: ["PermenPANRB 53/2014: perhitungan capaian harus dapat ditelusuri", "Cara rerata yang dipakai laporan kinerja yang terbit"],
  *periksa(konteks, lapor): Langkah {
    for (const tabel of konteks.tabel) {
      if (!JENIS.has(tabel.jenis)) continue;
      yield;
      const capaian = tabel.kolom.filter((k) => k.peran === "capaian");
      if (capaian.length === 1) periksaRerata(tabel, capaian[0]!, lapor);
    }
  },
};

function periksaRerata(tabel: Tabel, kolom: Kolom, lapor: Lapor): void {
  let bagian: BarisTabel[] = [];
  const semua: BarisTabel[] = [];
  const rerataSasaran: BacaanSel[] = [];
  for (const baris of tabel.baris) {
    const sel = baris.sel.get(kolom.col);
    if (baris.jenis === "isi") {
      bagian.push(baris);
      semua.push(baris);
      continue;
    }
    if (baris.jenis !== "rerata" && baris.jenis !== "capaianSasaran") continue;
    if (sel?.angka && berlabel(tabel, baris)) periksaSel(tabel, kolom, sel, sel.angka, [bagian, semua], rerataSasaran, lapor);
    if (baris.jenis === "capaianSasaran" && sel?.angka) rerataSasaran.push(sel.angka);
    bagian = [];
  }
}

/** A foot row without a word may be anything. */
function berlabel(tabel: Tabel, baris: BarisTabel): boolean {
  return tabel.kolom.some((k) => {
    const sel = baris.sel.get(k.col);
    return k.peran !== "nomor" && typeof sel?.mentah === "string" && /\p{L}{3}/u.test(rapikan(sel.mentah));
  });
}

function periksaSel(
  tabel: Tabel,
  kolom: Kolom,
  sel: SelTabel,
  angka: BacaanSel,
  lingkup: readonly (readonly BarisTabel[])[],
  rerataSasaran: readonly BacaanSel[],
  lapor: Lapor,
): void {
  const tercetak = selangLonggar(angka, false);
  const dicoba = lingkup.filter((b) => b.length > 0).map((b) => cobaSemua(tabel, kolom, b, rerataSasaran, angka));
  if (dicoba.length === 0 || dicoba.every((d) => d.length === 0)) return;
  // truncated instead of rounded: one more unit above
  const ruang = angka.toleransi > 0 ? { lo: tercetak.lo, hi: tercetak.hi + angka.toleransi } : tercetak;
  if (dicoba.some((d) => d.some((m) => bertemu(m.selang, ruang)))) return;
  const utama = dicoba.find((d) => d.length > 0)!;
  // one line a method: of rounded and unrounded values the unrounded
  const metode: Metode[] = [...new Map(utama.map((m) => [m.nama, { nama: m.nama, nilai: (m.selang.lo + m.selang.hi) / 2 }])).values()];
  const terdekat = utama.reduce((a, b) => (jarak(b.selang, tercetak) < jarak(a.selang, tercetak) ? b : a));
  lapor({
    ...letak(tabel, sel),
    pesanId: "TB001.rerata",
    data: {
      tercetak: sel.mentah,
      tercetakTampil: tampilSel(sel),
      terhitung: metode[0]!.nilai,
      persen: angka.persen,
      jumlah: utama[0]!.jumlah,
      metode,
      terdekat: { nama: terdekat.nama, nilai: (terdekat.selang.lo + terdekat.selang.hi) / 2 },
    },
    terkait: [],
    akar: akarSel(tabel.lembar, sel),
  });
}

interface Percobaan {
  readonly nama: NamaMetode;
  readonly selang: Selang;
  readonly jumlah: number;
}

function cobaSemua(tabel: Tabel, kolom: Kolom, baris: readonly BarisTabel[], rerataSasaran: readonly BacaanSel[], rerata: BacaanSel): Percobaan[] {
  const nilai = baris.flatMap((b): Nilai[] => nilaiBaris(tabel, kolom, b, rerata));
  if (nilai.length === 0) return [];
  const n = nilai.length;
  const tercetak = nilai.map((v) => v.selang);
  const hitung = nilai.map((v) => v.hitung);
  const satu = rerata.persen || nilai.every((v) => v.selang.hi < 10) ? 1 : 100;
  const hasil: Percobaan[] = [{ nama: "indikator", selang: rerataSelang(tercetak), jumlah: n }];
  const tambah = (nama: NamaMetode, selang: Selang): unknown => hasil.push({ nama, selang, jumlah: n });
  tambah("takDibulatkan", rerataSelang(hitung));
  const perSasaran = kelompokSasaran(nilai);
  if (perSasaran.length > 1) {
    for (const pilih of [(v: Nilai) => v.selang, (v: Nilai) => v.hitung]) {
      tambah("sasaran", rerataSelang(perSasaran.map((isi) => rerataSelang(isi.map(pilih)))));
    }
  }
  if (rerataSasaran.length > 1) tambah("barisSasaran", rerataSelang(rerataSasaran.map((a) => selangLonggar(a, false))));
  for (const batas of BATAS) {
    const nama = `batas${Math.round(batas * 100)}` as NamaMetode;
    if (nilai.some((v) => v.selang.hi > batas * satu)) tambah(nama, rerataSelang(hitung.map((s) => batasi(s, batas * satu))));
  }
  const kosong = baris.filter((b) => b.sel.get(kolom.col)?.kosong).length;
  if (kosong > 0) tambah("kosongNol", rerataSelang([...tercetak, ...Array.from({ length: kosong }, () => tepat(0))]));
  tambah("tercapai", tepat((satu * tercetak.filter((s) => s.hi >= satu).length) / n));
  const berbobot = rerataBerbobot(tabel, nilai);
  if (berbobot) tambah("bobot", berbobot);
  const rasio = rasioJumlah(tabel, baris, satu);
  if (rasio !== undefined) tambah("rasioJumlah", tepat(rasio));
  return hasil;
}

function nilaiBaris(tabel: Tabel, kolom: Kolom, baris: BarisTabel, rerata: BacaanSel): Nilai[] {
  const angka = baris.sel.get(kolom.col)?.angka;
  if (!angka) return [];
  // 109,67% beside a mean typed as 106,51: bring the row to the unit of the mean
  const faktor = angka.persen === rerata.persen ? 1 : angka.persen ? (rerata.nilai > 10 ? 100 : 1) : angka.nilai > 10 ? 1 / 100 : 1;
  const selang = kali(selangLonggar(angka, false), faktor);
  const cocok = capaianCocok(tabel, baris);
  if (!cocok) return [{ baris, selang, hitung: selang }];
  const satuan = Math.abs(selang.lo / 100 - cocok.pecahan) < Math.abs(selang.lo - cocok.pecahan) ? 100 : 1;
  return [{ baris, selang, hitung: tepat(cocok.pecahan * satuan) }];
}

function kelompokSasaran(nilai: readonly Nilai[]): Nilai[][] {
  const hasil = new Map<number, Nilai[]>();
  for (const v of nilai) hasil.set(v.baris.barisSasaran, [...(hasil.get(v.baris.barisSasaran) ?? []), v]);
  return [...hasil.values()];
}

function rerataBerbobot(tabel: Tabel, nilai: readonly Nilai[]): Selang | undefined {
  const kolom = kolomPeran(tabel, "bobot");
  if (!kolom) return undefined;
  const bobot = nilai.map((v) => v.baris.sel.get(kolom.col)?.angka?.nilai ?? 0);
  const jumlah = bobot.reduce((a, b) => a + b, 0);
  if (jumlah <= 0) return undefined;
  const timbang = (ujung: (s: Selang) => number): number => nilai.reduce((a, v, i) => a + ujung(v.selang) * bobot[i]!, 0) / jumlah;
  return { lo: timbang((s) => s.lo), hi: timbang((s) => s.hi) };
}

/** Σ realisasi ÷ Σ target, where every row is in the same unit. */
function rasioJumlah(tabel: Tabel, baris: readonly BarisTabel[], satu: number): number | undefined {
  const [target, realisasi] = [kolomPeran(tabel, "target"), kolomPeran(tabel, "realisasi")];
  if (!target || !realisasi) return undefined;
  let [t, r] = [0, 0];
  for (const b of baris) {
    const [x, y] = [b.sel.get(target.col)?.angka, b.sel.get(realisasi.col)?.angka];
    if (!x || !y || x.persen !== y.persen) return undefined;
    t += x.nilai;
    r += y.nilai;
  }
  return t > 0 ? (satu * r) / t : undefined;
}
