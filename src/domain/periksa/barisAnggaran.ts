/** The same budget line in two tables that otherwise agree. */
import { rapikan } from "../tabel/kepala";
import { tampilSel } from "../tabel/tulisAngka";
import type { Kolom, Tabel } from "../tabel/types";
import { letak } from "./baris";
import { sebabSalahTik } from "./hipotesis/sebab";
import { angkaDi, labelBaris } from "./kolomAngka";
import { akarSel } from "./laporan";
import { pelanggaran, type Pelanggaran } from "./jejaring";
import { dipenuhiDengan, type SelAngka } from "./persamaan";
import { samaNilai } from "./samaNilai";
import type { Langkah, Lapor } from "./types";

/** Of the lines with the same name so many must agree: else one table shows the budget before a shift. */
const BAGIAN_SAMA = 0.6;
const PALING_SEDIKIT = 3;
const MAKS_BARIS = 300;

interface Baris {
  readonly nama: string;
  readonly sel: SelAngka;
}

export function* barisBerbeda(tabel: readonly Tabel[], lapor: Lapor): Langkah {
  const anggaran = tabel.filter((t) => t.jenis === "anggaran" && t.baris.length <= MAKS_BARIS);
  const rusak: (readonly Pelanggaran[])[] = [];
  for (const t of anggaran) rusak.push(yield* pelanggaran(t));
  const isi = anggaran.map((t) => (["pagu", "realisasi"] as const).map((peran) => barisKolom(t, peran)));
  for (const [i, a] of anggaran.entries()) {
    yield;
    for (let j = 0; j < i; j++) {
      for (const p of [0, 1] as const) bandingkan(a, isi[i]![p]!, anggaran[j]!, isi[j]![p]!, [...rusak[i]!, ...rusak[j]!], lapor);
    }
  }
}

function barisKolom(t: Tabel, peran: Kolom["peran"]): Baris[] {
  const kolom = t.kolom.filter((k) => k.peran === peran);
  if (kolom.length !== 1) return [];
  return t.baris.flatMap((b) => {
    const sel = angkaDi(b, kolom[0]);
    const nama = rapikan(labelBaris(t, b)).replace(/^\d+ /, "");
    return sel && b.jenis === "isi" && nama !== "" && !sel.angka.persen ? [{ nama, sel }] : [];
  });
}

function bandingkan(a: Tabel, x: readonly Baris[], b: Tabel, y: readonly Baris[], rusak: readonly Pelanggaran[], lapor: Lapor): void {
  const dua = new Map(y.map((r) => [r.nama, r]));
  if (dua.size !== y.length || new Set(x.map((r) => r.nama)).size !== x.length) return;
  const pasangan = x.flatMap((r) => (dua.has(r.nama) ? [[r, dua.get(r.nama)!] as const] : []));
  const beda = pasangan.filter(([p, q]) => !samaNilai(p.sel.angka, q.sel.angka));
  if (pasangan.length < PALING_SEDIKIT || 1 - beda.length / pasangan.length < BAGIAN_SAMA) return;
  for (const [p, q] of beda) {
    const tempat = letak(b, q.sel);
    const sebab = sebabSalahTik(p.sel.angka, q.sel.angka.nilai);
    // a broken sum that the other table's figure would heal has the same cause
    const sama = rusak.find(({ persamaan: e }) => dipenuhiDengan(e, p.sel, q.sel.angka.nilai) || dipenuhiDengan(e, q.sel, p.sel.angka.nilai));
    lapor({
      ...letak(a, p.sel),
      pesanId: "AT005.baris",
      data: {
        tercetak: p.sel.mentah,
        nilaiTampil: tampilSel(p.sel),
        nilaiLain: q.sel.mentah,
        nilaiLainTampil: tampilSel(q.sel),
        label: p.nama,
        lembarLain: tempat.lembar,
        selLain: tempat.sel,
        ...(sebab ? { sebab } : {}),
      },
      terkait: [tempat],
      akar: sama?.akar ?? akarSel(a.lembar, p.sel),
    });
  }
}
