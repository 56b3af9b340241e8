/** The words of the forms. They are those of the Indonesian regulations, by which tables are recognised, in either language of the pane. */
export interface KataFormulir {
  /** Name of the sheet. */
  readonly lembar: string;
  readonly judul: string;
  readonly catatan: string;
}

export interface KataIsian {
  readonly judul: string;
  readonly pesan: string;
}

export interface KataTemplat {
  /** Title with its year. */
  readonly judulBertahun: string;
  readonly unit: string;
  readonly kolom: {
    readonly nomor: string;
    readonly sasaran: string;
    readonly indikator: string;
    readonly satuan: string;
    readonly polaritas: string;
    readonly target: string;
    readonly realisasi: string;
    readonly capaian: string;
    readonly keterangan: string;
    readonly program: string;
    readonly anggaran: string;
    readonly pagu: string;
    readonly realisasiAnggaran: string;
    readonly sisa: string;
    readonly serapan: string;
    readonly responden: string;
    readonly unsur: string;
    readonly nrr: string;
    readonly nilai: string;
    readonly mutu: string;
  };
  /** Header of a column of one quarter: `TW {triwulan} {kolom}`, so that it breaks between the two. */
  readonly triwulan: string;
  /** Header of the answers to one element: `U{n}`. */
  readonly unsurKe: string;
  readonly jumlah: string;
  readonly rerata: string;
  readonly ikm: string;
  readonly perjanjianKinerja: KataFormulir & {
    readonly anggaran: string;
    readonly pihakKedua: string;
    readonly pihakPertama: string;
    readonly nama: string;
  };
  readonly pengukuran: KataFormulir;
  readonly anggaran: KataFormulir;
  readonly skm: KataFormulir & {
    /** The nine elements of PermenPANRB 14/2017, in its order. */
    readonly unsur: readonly string[];
  };
  readonly isian: {
    readonly polaritas: KataIsian & { readonly petunjuk: string };
    readonly target: KataIsian;
    readonly realisasi: KataIsian;
    readonly uang: KataIsian;
    readonly jawaban: KataIsian;
  };
}
