/** Weights that do not add up to 100%. */
import { Porsi, tiap, type Bertahap } from "../../bertahap";
import { tulisAngka, tulisPersen } from "../../tabel/tulisAngka";
import type { BarisTabel, JenisTabel, Kolom, Tabel } from "../../tabel/types";
import { letak, letakKepala } from "../baris";
import { bobotBertahap, bobotKeliru } from "../bobotTabel";
import { ciriTabel } from "../ciriTabel";
import { lapisAtas } from "../jumlahTabel";
import { angkaDi, kolomBerangka, kolomPersen } from "../kolomAngka";
import { akarSel } from "../laporan";
import { ATURAN_IKPA } from "../../regulasi/ikpa";
import { rekamanIkpa } from "../tabelIkpa";
import type { SelAngka } from "../persamaan";
import { bertemu, selangLonggar, tepat } from "../selang";
import type { Aturan, Langkah, Lapor } from "../types";

/** In these kinds the only column of percentages without a header is the weights. */
const JENIS_BERBOBOT: ReadonlySet<JenisTabel> = new Set(["sakip", "ikpa", "kepatuhan"]);
/** 1/N typed with two decimals (0,11 nine times) is a custom of surveys, not a slip. */
const KURANG_PEMBULATAN = 0.02;

export const TB004: Aturan = {
  id: "TB004",
  slug: "bobot-tidak-seratus",
  tingkat: "peringatan",
  *periksa(konteks, lapor): Langkah {
    const lengkap = yield* lengkapBersama(konteks.tabel);
    for (const tabel of konteks.tabel) {
      yield;
      // what a piece lacks may stand in the other one
      if (tabel.terpotong || lengkap.has(kunci(tabel))) continue;
      yield* ciriTabel(tabel);
      const kolom = kolomBobot(tabel);
      if (!kolom) continue;
      yield* bobotBertahap(tabel);
      yield* periksaBobot(tabel, kolom, lapor);
    }
  },
};

function kolomBobot(tabel: Tabel): Kolom | undefined {
  const bobot = tabel.kolom.filter((k) => k.peran === "bobot");
  if (bobot.length > 0) return bobot.length === 1 ? bobot[0] : undefined;
  const berangka = kolomBerangka(tabel);
  const [satu] = berangka;
  return JENIS_BERBOBOT.has(tabel.jenis) && berangka.length === 1 && satu && satu.peran !== "capaian" && kolomPersen(tabel, satu) ? satu : undefined;
}

function* periksaBobot(tabel: Tabel, kolom: Kolom, lapor: Lapor): Langkah {
  const isi: SelAngka[] = [];
  let [jumlah, persen, negatif] = [0, true, false];
  yield* tiap(tabel.baris, (b) => {
    const sel = b.jenis === "isi" ? angkaDi(b, kolom) : undefined;
    if (!sel) return;
    isi.push(sel);
    jumlah += sel.angka.nilai;
    persen &&= sel.angka.persen;
    negatif ||= sel.angka.nilai < 0;
  });
  if (isi.length < 2 || negatif) return;
  const atas = lapisAtas(isi);
  const calon = [isi, ...(atas.length > 1 ? [atas] : []), ...(yield* perKelompok(tabel, kolom))];
  const porsi = new Porsi();
  for (const c of calon) {
    if (porsi.habis(c.length)) yield;
    if (c.length > 0 && (yield* genap(c))) return;
  }
  const total = tabel.baris.find((b) => b.jenis === "total" && angkaDi(b, kolom));
  const bobot = bobotKeliru(tabel) ?? bobotIkpaKeliru(tabel, jumlah);
  lapor({
    ...(total ? letak(tabel, angkaDi(total, kolom)!) : letakKepala(tabel, kolom)),
    pesanId: "TB004.jumlah",
    data: { tercetak: "", terhitung: jumlah, terhitungTampil: persen ? tulisPersen(jumlah) : tulisAngka(jumlah), jumlah: isi.length },
    terkait: isi.slice(0, 30).map((s) => letak(tabel, s)),
    ...(bobot ? { akar: akarSel(tabel.lembar, bobot) } : {}),
  });
}

const kunci = ({ lembar, rentang }: Tabel): string => `${lembar}!${rentang.row}!${rentang.col}`;

/** Tables of one header whose weights add up together: one table that goes on from page to page. */
function* lengkapBersama(semua: readonly Tabel[]): Bertahap<ReadonlySet<string>> {
  const hasil = new Set<string>();
  for (const tabel of semua) {
    if (!tabel.pendahulu) continue;
    yield* ciriTabel(tabel);
    const kolom = kolomBobot(tabel);
    if (!kolom) continue;
    const rangkaian = [...tabel.pendahulu, tabel];
    const bobot = rangkaian.flatMap((t) => t.baris.flatMap((b) => (b.jenis === "isi" ? (angkaDi(b, kolom) ?? []) : [])));
    if (yield* genap(bobot)) for (const t of rangkaian) hasil.add(kunci(t));
  }
  return hasil;
}

/** The weight of a known component that, put right, makes the sum whole. */
function bobotIkpaKeliru(tabel: Tabel, jumlah: number): SelAngka | undefined {
  const genap = jumlah > 10 ? 100 : 1;
  const bobot = rekamanIkpa(tabel)[0]?.komponen.flatMap((k) => (k.bobot ? [{ kode: k.kode, sel: k.bobot }] : [])) ?? [];
  for (const aturan of ATURAN_IKPA) {
    const harap = (kode: string): number | undefined => aturan.komponen.find((k) => k.kode === kode)?.bobot;
    const beda = bobot.filter(({ kode, sel }) => Math.abs((sel.angka.nilai / genap) * 100 - (harap(kode) ?? -1)) > 1e-6);
    const [satu] = beda;
    if (beda.length === 1 && satu) return satu.sel;
  }
  return undefined;
}

/** Sums to 1 or 100, or by rounded parts a little less. */
function* genap(sel: readonly SelAngka[]): Bertahap<boolean> {
  let [lo, hi, n, rata] = [0, 0, 0, true];
  yield* tiap(sel, ({ angka }) => {
    const satu = selangLonggar(angka, true);
    lo += satu.lo;
    hi += satu.hi;
    n += angka.nilai;
    rata &&= angka.nilai === sel[0]!.angka.nilai;
  });
  const jumlah = { lo, hi };
  return [1, 100].some((g) => bertemu(jumlah, tepat(g)) || (rata && n > g * (1 - KURANG_PEMBULATAN) && n <= g * (1 + KURANG_PEMBULATAN)));
}

/** Weights below each sub-heading or sasaran. */
function* perKelompok(tabel: Tabel, kolom: Kolom): Bertahap<SelAngka[][]> {
  const hasil = new Map<number, SelAngka[]>();
  let kelompok = -1;
  yield* tiap(tabel.baris, (b: BarisTabel, i) => {
    if (b.jenis === "subjudul" || b.jenis === "total") kelompok = i;
    const sel = b.jenis === "isi" ? angkaDi(b, kolom) : undefined;
    const kunci = b.barisSasaran >= 0 ? b.barisSasaran : kelompok - 1_000_000;
    const ada = sel && hasil.get(kunci);
    if (ada) ada.push(sel);
    else if (sel) hasil.set(kunci, [sel]);
  });
  return hasil.size > 1 ? [...hasil.values()] : [];
}
