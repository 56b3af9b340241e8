/** Where the columns of the summary stand; those that the table has no use for are left out. */

export interface Letak {
  readonly nomor: number;
  readonly sasaran: number | null;
  readonly indikator: number;
  readonly satuan: number | null;
  readonly target: number;
  readonly realisasi: number;
  readonly capaian: number;
  readonly dibatasi: number | null;
  readonly predikat: number;
  readonly keterangan: number;
  readonly banyak: number;
}

const URUTAN = ["nomor", "sasaran", "indikator", "satuan", "target", "realisasi", "capaian", "dibatasi", "predikat", "keterangan"] as const;

export function susunLetak(sasaran: boolean, satuan: boolean, dibatasi: boolean): Letak {
  let col = 0;
  const berikut = (): number => col++;
  return {
    nomor: berikut(),
    sasaran: sasaran ? berikut() : null,
    indikator: berikut(),
    satuan: satuan ? berikut() : null,
    target: berikut(),
    realisasi: berikut(),
    capaian: berikut(),
    dibatasi: dibatasi ? berikut() : null,
    predikat: berikut(),
    keterangan: berikut(),
    banyak: col,
  };
}

/** Values by column name, in the order in which the columns stand. */
export function urutKolom<T>(letak: Letak, isi: Readonly<Record<(typeof URUTAN)[number], T>>): T[] {
  return URUTAN.filter((nama) => letak[nama] !== null).map((nama) => isi[nama]);
}
