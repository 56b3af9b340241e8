/** Pengukuran kinerja after PermenPANRB 53/2014: targets and results by quarter, counted from the beginning of the year, and of the year. */
import { FORMAT_CAPAIAN } from "../ringkas/sel";
import { isianPolaritas, isianRealisasi, isianTarget } from "./isian";
import { rumusCapaian, rumusRerata } from "./rumus";
import { type KolomTemplat, Lembar, rentangKolom, selKolom } from "./susun";
import type { OpsiTemplat, RencanaTemplat } from "./types";

const INDIKATOR = 15;
const TRIWULAN = ["I", "II", "III", "IV"] as const;
const LEBAR_AWAL = [5, 28, 34, 10, 12];
const LEBAR_ANGKA = 9.5;
const LEBAR_KETERANGAN = 20;
const POLARITAS = LEBAR_AWAL.length - 1;

export function pengukuran(opsi: OpsiTemplat): RencanaTemplat {
  const { kata, fungsi } = opsi;
  const { kolom, pengukuran: formulir } = kata;
  const selPolaritas = selKolom(POLARITAS);

  /** Target, realisasi, capaian, of which the first stands in column `col`. */
  const tiga = (col: number, nama: (judul: string) => string): KolomTemplat[] => [
    { judul: nama(kolom.target), tengah: true, isian: isianTarget(kata) },
    { judul: nama(kolom.realisasi), tengah: true, isian: isianRealisasi(kata) },
    {
      judul: nama(kolom.capaian),
      tengah: true,
      format: FORMAT_CAPAIAN,
      rumus: (row) => rumusCapaian(selKolom(col)(row), selKolom(col + 1)(row), selPolaritas(row), fungsi),
    },
  ];
  const awal: KolomTemplat[] = [
    { judul: kolom.nomor, tengah: true },
    { judul: kolom.sasaran },
    { judul: kolom.indikator },
    { judul: kolom.satuan, tengah: true },
    { judul: kolom.polaritas, tengah: true, isian: isianPolaritas(kata) },
  ];
  const angka = [
    ...TRIWULAN.flatMap((tw, n) => tiga(awal.length + 3 * n, (judul) => kata.triwulan.replace("{kolom}", judul).replace("{triwulan}", tw))),
    ...tiga(awal.length + 3 * TRIWULAN.length, (judul) => judul),
  ];
  const semua = [...awal, ...angka, { judul: kolom.keterangan }];

  const lembar = new Lembar([...LEBAR_AWAL, ...angka.map(() => LEBAR_ANGKA), LEBAR_KETERANGAN]);
  lembar.pembuka(formulir, opsi);
  const kepala = lembar.berikut;
  lembar.isiTabel("PengukuranKinerja", kepala, 0, semua, INDIKATOR);
  const rerata = semua.flatMap(({ rumus }, col) =>
    rumus ? [[col, { rumus: rumusRerata(rentangKolom(col, kepala + 1, INDIKATOR)), format: FORMAT_CAPAIAN }] as const] : [],
  );
  lembar.penutup(0, semua.length, kata.rerata, new Map(rerata));
  return lembar.jadi("pengukuran", formulir, true);
}
