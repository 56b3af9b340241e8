/** A printed mean that none of the known methods gives; says which were tried and what they give. */
import { tampilSel } from "../../tabel/tulisAngka";
import type { JenisTabel, Kolom, Tabel } from "../../tabel/types";
import { letak } from "../baris";
import { cobaBertahap, cocokRerata, selRerataBertahap, type NamaMetode, type Percobaan, type SelRerata } from "../caraRerata";
import { sebabRerata } from "../hipotesis/rerataLain";
import type { Sebab } from "../hipotesis/sebab";
import { akarSel } from "../laporan";
import { rerataKeliru } from "../rerataKolom";
import { jarak, selangLonggar } from "../selang";
import type { Aturan, Langkah, Lapor } from "../types";

const JENIS: ReadonlySet<JenisTabel> = new Set(["capaian", "efisiensi", "ro"]);

export interface Metode {
  readonly nama: NamaMetode;
  /** In the unit of the printed mean. */
  readonly nilai: number;
}

export const TB001: Aturan = {
  id: "TB001",
  slug: "rerata-tidak-dihasilkan",
  tingkat: "peringatan",
  *periksa(konteks, lapor): Langkah {
    for (const tabel of konteks.tabel) {
      yield;
      // what a piece lacks may stand in the other one
      if (tabel.terpotong) continue;
      for (const r of rerataKeliru(tabel)) lapor(r);
      if (!JENIS.has(tabel.jenis)) continue;
      const capaian = tabel.kolom.filter((k) => k.peran === "capaian");
      const [kolom] = capaian;
      if (!kolom || capaian.length > 1) continue;
      for (const rerata of yield* selRerataBertahap(tabel, kolom)) yield* periksaSel(tabel, kolom, rerata, lapor);
    }
  },
};

function* periksaSel(tabel: Tabel, kolom: Kolom, { sel, angka, lingkup, rerataSasaran }: SelRerata, lapor: Lapor): Langkah {
  const tercetak = selangLonggar(angka, false);
  const dicoba: Percobaan[][] = [];
  for (const baris of lingkup()) {
    const cara = yield* cobaBertahap(tabel, kolom, baris, rerataSasaran(), angka);
    if (cara.some((satu) => cocokRerata(satu, angka))) return;
    dicoba.push(cara);
  }
  if (dicoba.every((d) => d.length === 0)) return;
  const utama = dicoba.find((d) => d.length > 0)!;
  // one line a method: of rounded and unrounded values the unrounded
  const metode: Metode[] = [...new Map(utama.map((m) => [m.nama, { nama: m.nama, nilai: (m.selang.lo + m.selang.hi) / 2 }])).values()];
  const terdekat = utama.reduce((a, b) => (jarak(b.selang, tercetak) < jarak(a.selang, tercetak) ? b : a));
  let sebab: Sebab | undefined;
  for (const baris of lingkup()) sebab ??= yield* sebabRerata(tabel, kolom, baris, { ...sel, angka });
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
      ...(sebab ? { sebab } : {}),
    },
    terkait: [],
    akar: akarSel(tabel.lembar, sel),
  });
}

