/** Component scores of IKPA in a table: components as columns with a record a satker, or components as rows. */
import { ATURAN_IKPA, type AturanIkpa, type KodeKomponenIkpa } from "../regulasi/ikpa";
import type { BarisTabel, Kolom, Komponen, SelTabel, Tabel } from "../tabel/types";
import { bilangan, kolomNama, selDi } from "./sumber";

export interface RekamanIkpa {
  /** Cell that names the satker; null where the table is about one. */
  readonly nama: SelTabel | null;
  readonly nilai: ReadonlyMap<KodeKomponenIkpa, SelTabel>;
  /** Konversi bobot as printed. */
  readonly konversi: SelTabel | null;
}

const KODE: Readonly<Partial<Record<Komponen, KodeKomponenIkpa>>> = {
  revisi: "revisi", deviasi: "deviasi", penyerapan: "penyerapan", kontraktual: "kontraktual", kontrak: "kontraktual", tagihan: "tagihan",
  uptup: "upTup", dispensasi: "dispensasi", output: "output", lpj: "lpj", renkas: "renkas", retur: "retur", spmSalah: "kesalahan", pagu: "paguMinus",
};
const PALING_SEDIKIT = 3;

/** Empty for a table without scores, such as one of weights. */
export function bacaIkpa(tabel: Tabel): readonly RekamanIkpa[] {
  if (tabel.jenis !== "ikpa") return [];
  const rekaman = dariKolom(tabel) ?? dariBaris(tabel);
  return rekaman.filter(({ nilai }) => [...nilai.values()].filter((sel) => bilangan(sel) !== null).length >= PALING_SEDIKIT);
}

const kodeDari = (komponen: Komponen | undefined): KodeKomponenIkpa | undefined => (komponen === undefined ? undefined : KODE[komponen]);

function dariKolom(tabel: Tabel): RekamanIkpa[] | null {
  const kolom = tabel.kolom.flatMap((satu) => {
    const kode = kodeDari(satu.komponen);
    return kode ? [{ kode, kolom: satu }] : [];
  });
  if (kolom.length < PALING_SEDIKIT) return null;
  const nama = kolomNama(tabel, ["uraian", "indikator", "kode"]);
  const konversi = tabel.kolom.find(({ peran }) => peran === "konversi") ?? null;
  return tabel.baris
    .filter(({ jenis, ukuran }) => jenis === "isi" && (ukuran === undefined || ukuran === "nilai"))
    .map((baris) => ({
      nama: nama && !selDi(baris, nama).kosong ? selDi(baris, nama) : null,
      nilai: new Map(kolom.map(({ kode, kolom: satu }) => [kode, selDi(baris, satu)])),
      konversi: konversi && selDi(baris, konversi),
    }));
}

function dariBaris(tabel: Tabel): RekamanIkpa[] {
  const kolom = tabel.kolom.find(({ peran }) => peran === "nilai") ?? null;
  if (!kolom) return [];
  const nilai = new Map<KodeKomponenIkpa, SelTabel>();
  for (const baris of tabel.baris) {
    const kode = kodeDari(baris.komponen);
    if (kode && baris.jenis === "isi" && !nilai.has(kode)) nilai.set(kode, selDi(baris, kolom));
  }
  const konversi = tabel.baris.find(({ ukuran }) => ukuran === "konversi");
  return [{ nama: null, nilai, konversi: konversi ? selBerangka(konversi, kolom) : null }];
}

/** The konversi may stand in another column than the scores. */
function selBerangka(baris: BarisTabel, kolom: Kolom): SelTabel | null {
  return [baris.sel.get(kolom.col), ...baris.sel.values()].find((sel) => sel?.angka) ?? null;
}

/** Years that the rules of IKPA cover, up to the one in which they were last checked. */
export function tahunIkpa(): number[] {
  return ATURAN_IKPA.flatMap(({ berlaku, diperiksa }: AturanIkpa) => {
    const sampai = berlaku.sampai ?? Number(diperiksa.slice(0, 4));
    return Array.from({ length: sampai - berlaku.dari + 1 }, (_, n) => berlaku.dari + n);
  });
}
