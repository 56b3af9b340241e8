/** Scores, weights and results of IKPA as a table prints them, in rows or in columns. */
import type { KodeKomponenIkpa } from "../regulasi/ikpa";
import type { BarisTabel, Komponen, Tabel } from "../tabel/types";
import { angkaDi } from "./kolomAngka";
import type { SelAngka } from "./persamaan";

export interface KomponenTercetak {
  readonly kode: KodeKomponenIkpa;
  readonly nilai?: SelAngka;
  readonly bobot?: SelAngka;
  readonly akhir?: SelAngka;
  readonly aspek?: SelAngka;
}

export interface RekamanIkpa {
  readonly komponen: readonly KomponenTercetak[];
  readonly total?: SelAngka;
  readonly konversi?: SelAngka;
  readonly akhir?: SelAngka;
}

const KODE: Readonly<Partial<Record<Komponen, KodeKomponenIkpa>>> = {
  revisi: "revisi", deviasi: "deviasi", pagu: "paguMinus", penyerapan: "penyerapan", kontraktual: "kontraktual", kontrak: "kontraktual",
  tagihan: "tagihan", uptup: "upTup", dispensasi: "dispensasi", lpj: "lpj", renkas: "renkas", spmSalah: "kesalahan", retur: "retur", output: "output",
};
const PALING_SEDIKIT = 5;

export function rekamanIkpa(tabel: Tabel): RekamanIkpa[] {
  if (tabel.jenis !== "ikpa") return [];
  const mendatar = tabel.kolom.filter((k) => k.komponen && KODE[k.komponen]).length >= PALING_SEDIKIT;
  return (mendatar ? dariKolom(tabel) : dariBaris(tabel)).filter((r) => r.komponen.length >= PALING_SEDIKIT);
}

function dariKolom(tabel: Tabel): RekamanIkpa[] {
  const perRekaman = new Map<number, BarisTabel[]>();
  for (const b of tabel.baris) if (b.jenis === "isi") perRekaman.set(b.rekaman ?? b.row, [...(perRekaman.get(b.rekaman ?? b.row) ?? []), b]);
  return [...perRekaman.values()].map((baris) => {
    const ukuran = (u: BarisTabel["ukuran"]): BarisTabel | undefined => baris.find((b) => b.ukuran === u);
    const nilai = ukuran("nilai") ?? baris[0]!;
    const di = (b: BarisTabel | undefined, col: number): SelAngka | undefined =>
      b && angkaDi(b, tabel.kolom.find((k) => k.col === col));
    const komponen = tabel.kolom.flatMap((k): KomponenTercetak[] => {
      const kode = k.komponen && KODE[k.komponen];
      if (!kode) return [];
      return [bersih({ kode, nilai: di(nilai, k.col), bobot: di(ukuran("bobot"), k.col), akhir: di(ukuran("nilaiAkhir"), k.col), aspek: di(ukuran("nilaiAspek"), k.col) })];
    });
    const kolom = (syarat: (k: Tabel["kolom"][number]) => boolean): SelAngka | undefined => {
      const k = tabel.kolom.filter(syarat);
      return k.length === 1 ? angkaDi(nilai, k[0]) : undefined;
    };
    return bersih({
      komponen,
      total: kolom((k) => k.komponen === "nilaiTotal"),
      konversi: kolom((k) => k.peran === "konversi"),
      akhir: kolom((k) => k.peran === "nilaiAkhir" && k.komponen !== "nilaiTotal"),
    });
  });
}

function dariBaris(tabel: Tabel): RekamanIkpa[] {
  const kolom = (peran: string): Tabel["kolom"][number] | undefined => {
    const k = tabel.kolom.filter((x) => x.peran === peran);
    return k.length === 1 ? k[0] : undefined;
  };
  const [bobot, nilai, akhir] = [kolom("bobot"), kolom("nilai"), kolom("nilaiAkhir")];
  const komponen = tabel.baris.flatMap((b): KomponenTercetak[] => {
    const kode = b.komponen && KODE[b.komponen];
    return kode && b.jenis === "isi" ? [bersih({ kode, nilai: angkaDi(b, nilai), bobot: angkaDi(b, bobot), akhir: angkaDi(b, akhir) })] : [];
  });
  const total = tabel.baris.find((b) => b.jenis === "total" || b.jenis === "rerata");
  return [bersih({ komponen, total: total && angkaDi(total, akhir ?? nilai) })];
}

/** Without the keys that hold nothing. */
function bersih<T extends object>(o: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(o).filter(([, v]) => v !== undefined)) as { [K in keyof T]: Exclude<T[K], undefined> };
}
