/** What is said of the whole report: the mean with its method, the counts against the target, and what has no capaian. */
import { tulisPersen } from "../tabel/tulisAngka";
import { adaAngka, angkaBagian, isiTemplat, jika, teksBagian, type AngkaKalimat, type Kalimat, type NamaSel } from "./eksekutifKalimat";
import type { KataEksekutif } from "./eksekutifKata";
import { cacah } from "./eksekutifSumber";
import { isiKata } from "./kata";

/** A formula holds 8,192 characters: more names go on in cells of their own. */
const NAMA_SEKALIMAT = 120;

export type JumlahCapaian = Readonly<Record<"semua" | "diAtas" | "tepat" | "diBawah" | "takTerhitung", AngkaKalimat>>;

export interface BahanLaporan {
  readonly rerata: AngkaKalimat;
  readonly metode: "indikator" | "sasaran";
  readonly batas: number | undefined;
  readonly tahun: number | undefined;
  readonly jumlah: JumlahCapaian;
  readonly indikator: readonly { readonly nama: NamaSel; readonly capaian: AngkaKalimat }[];
}

export function kalimatLaporan({ rerata, metode, batas, tahun, jumlah, indikator }: BahanLaporan, { capaian: kata }: KataEksekutif): Kalimat[] {
  const lubang = { rerata: angkaBagian(rerata), metode: kata.metode[metode] };
  const berangka = tahun === undefined ? isiTemplat(kata.rerata, lubang) : isiTemplat(kata.rerataTahun, { ...lubang, tahun: String(tahun) });
  const dibatasi = batas === undefined ? [] : teksBagian(` ${isiKata(kata.batas, { batas: tulisPersen(batas, 0) })}`);
  const terhadapTarget = isiTemplat(kata.jumlah, {
    semua: cacah(kata.semua, jumlah.semua),
    diAtas: cacah(kata.diAtas, jumlah.diAtas),
    tepat: cacah(kata.tepat, jumlah.tepat),
    diBawah: cacah(kata.diBawah, jumlah.diBawah),
  });
  const [daftar = [], ...lanjutan] = daftarTanpa(indikator);
  const adaTanpa = { rumus: `${jumlah.takTerhitung.rumus}>0`, benar: jumlah.takTerhitung.nilai !== 0 };
  const tanpa = isiTemplat(kata.tanpa, { banyak: cacah(kata.takTerhitung, jumlah.takTerhitung), daftar });
  return [
    [
      ...jika(adaAngka(rerata), [...berangka, ...dibatasi], teksBagian(kata.tanpaRerata)),
      ...teksBagian(" "), ...terhadapTarget,
      ...jika(adaTanpa, [...teksBagian(" "), ...tanpa]),
    ],
    ...lanjutan,
  ];
}

/** Names of what has no capaian now. */
function daftarTanpa(indikator: BahanLaporan["indikator"]): Kalimat[] {
  const butir = indikator.map(({ nama, capaian }) => ({ ...nama, uji: { rumus: `NOT(ISNUMBER(${capaian.rumus}))`, benar: capaian.nilai === null } }));
  return Array.from({ length: Math.ceil(butir.length / NAMA_SEKALIMAT) }, (_, n) => [
    { jenis: "daftar", butir: butir.slice(n * NAMA_SEKALIMAT, (n + 1) * NAMA_SEKALIMAT) },
  ]);
}
