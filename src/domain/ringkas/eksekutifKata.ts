/** Words of the executive summary; `{name}` is filled with numbers and names that follow the cells. */
import type { KataJudul } from "./kataRingkasan";

type Kata<K extends string> = Readonly<Record<K, string>>;

/** One indicator, several indicators. */
export interface Cacah {
  readonly satu: string;
  readonly banyak: string;
}

export interface KataEksekutif extends KataJudul {
  readonly bagian: Kata<"capaian" | "sasaran" | "indikator" | "anggaran" | "nilai">;
  readonly capaian: {
    readonly rerata: string;
    readonly rerataTahun: string;
    readonly tanpaRerata: string;
    readonly metode: Kata<"indikator" | "sasaran">;
    readonly batas: string;
    readonly jumlah: string;
    readonly semua: Cacah;
    readonly diAtas: Cacah;
    readonly tepat: Cacah;
    readonly diBawah: Cacah;
    readonly takTerhitung: Cacah;
    /** `{banyak}` and the names of what has no capaian. */
    readonly tanpa: string;
  };
  readonly sasaran: Kata<"rerata" | "tanpa"> & { readonly indikator: Cacah };
  readonly indikator: Kata<
    | "lengkap" | "makinRendah" | "tanpaRealisasi" | "tanpaTarget" | "tanpaKeduanya" | "takTerhitung"
    | "lalu" | "laluNaik" | "laluTurun" | "laluTetap" | "membaik" | "memburuk"
    | "menengah" | "menengahTahun" | "menengahKurang" | "menengahLebih" | "menengahTepat" | "menengahKurangTurun" | "menengahLebihTurun"
  > & {
    readonly poin: Cacah;
    readonly poinPersen: Cacah;
    readonly status: Kata<"diAtas" | "tepat" | "diBawah">;
  };
  readonly anggaran: Kata<"serapan" | "sisa" | "lebih" | "kurang" | "tanpaSerapan" | "efisien" | "seimbang" | "belum" | "jumlah"> & {
    readonly pengali: Readonly<Record<1e3 | 1e6 | 1e9, string>>;
  };
  readonly nilai: Kata<
    | "ikpa" | "ikpaSatker" | "nka" | "ikm" | "ikmTahun" | "ikmUnsur" | "ikmLalu"
    | "ikmNaik" | "ikmTurun" | "ikmTetap" | "predikat"
  >;
  readonly tabel: Kata<
    | "capaian" | "anggaran" | "ikpa" | "nka" | "ikm" | "nomor" | "indikator" | "target" | "realisasi" | "capaianKolom" | "dibatasi" | "lalu"
    | "laluTahun" | "menengah" | "menengahTahun" | "rerataSasaran" | "rerataIndikator" | "rerataAntarSasaran" | "uraian" | "pagu" | "serapan"
    | "sisa" | "bobot" | "nilai" | "tertimbang" | "predikat" | "unsur" | "kini" | "indeks" | "eka" | "barisIkpa"
  >;
  readonly catatan: Kata<"angka" | "bulat">;
}
