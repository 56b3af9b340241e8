/** What changed between two frozen states in words: as lines for the pane and as one text for the revision note. */
import type { IndikatorBeku, IndikatorBerubah, Perbandingan, Perubahan, StatusBeku } from "../../domain/pembekuan/types";
import type { pembekuan as kata } from "../../strings/id/pembekuan";
import { isi } from "../../strings/isi";
import type { Pemisah } from "../layanan";
import { angkaBulat } from "./angka";

type Kata = typeof kata;

export interface BarisNota {
  readonly nama: string;
  readonly letak: string;
  readonly isi: readonly string[];
}

export interface KelompokNota {
  readonly judul: string;
  readonly baris: readonly BarisNota[];
}

/** Groups with something in them. */
export function kelompokNota({ berubah, baru, hilang }: Perbandingan, k: Kata): readonly KelompokNota[] {
  const semua: readonly KelompokNota[] = [
    { judul: k.kelompok.berubah, baris: berubah.map((satu) => barisBerubah(satu, k)) },
    { judul: k.kelompok.baru, baris: baru.map((satu) => barisIndikator(satu, k)) },
    { judul: k.kelompok.hilang, baris: hilang.map((satu) => barisIndikator(satu, k)) },
  ];
  return semua.filter(({ baris }) => baris.length > 0);
}

function barisBerubah({ dari, ke, bunyi, perubahan }: IndikatorBerubah, k: Kata): BarisNota {
  return {
    nama: ke.nama,
    letak: letak(ke, k),
    isi: [...(bunyi ? [isi(k.bunyi, { nama: dari.nama })] : []), ...perubahan.map((satu) => kalimat(satu, k))],
  };
}

function kalimat(satu: Perubahan, k: Kata): string {
  const nilai = (teks: string): string => (teks === "" ? k.kosong : teks);
  const status = (kode: StatusBeku | ""): string => (kode === "" ? k.kosong : k.status[kode]);
  const [dari, ke] = satu.apa === "status" ? [status(satu.dari), status(satu.ke)] : [nilai(satu.dari), nilai(satu.ke)];
  return isi(k.perubahan, { apa: k.apa[satu.apa], dari, ke });
}

function barisIndikator(satu: IndikatorBeku, k: Kata): BarisNota {
  const angka = (["target", "realisasi", "capaian"] as const).flatMap((apa) => {
    const ada = satu[apa];
    return ada ? [isi(k.isiIndikator, { apa: k.apa[apa], nilai: ada.tampil })] : [];
  });
  return { nama: satu.nama, letak: letak(satu, k), isi: angka.length === 0 ? [] : [angka.join(", ")] };
}

function letak({ lembar, tahun }: IndikatorBeku, k: Kata): string {
  return tahun === undefined ? isi(k.letak, { lembar }) : isi(k.letakTahun, { lembar, tahun });
}

/** How many indicators changed, in one sentence. */
export function ringkasanNota({ berubah, baru, hilang, tetap }: Perbandingan, k: Kata, pemisah?: Pemisah): string {
  const [n, b, h, t] = [berubah.length, baru.length, hilang.length, tetap].map((banyak) => angkaBulat(banyak, pemisah));
  return isi(k.ringkasan, { berubah: n, baru: b, hilang: h, tetap: t });
}

/** @param judul names both states */
export function teksNota(judul: string, perbandingan: Perbandingan, k: Kata): string {
  const kelompok = kelompokNota(perbandingan, k);
  const baris = kelompok.flatMap((satu) => [
    "",
    satu.judul,
    ...satu.baris.flatMap(({ nama, letak: di, isi: rincian }, i) => [`${i + 1}. ${nama} (${di})`, ...rincian.map((teks) => `   - ${teks}`)]),
  ]);
  return [judul, ringkasanNota(perbandingan, k), ...(kelompok.length === 0 ? [k.takBerubah] : baris)].join("\n");
}
