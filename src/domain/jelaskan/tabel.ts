/** Explains a capaian or a mean that stands in a recognised table without a formula of ours. */
import { bacaTarget } from "../hitung/capaian";
import { jumlahkan } from "../hitung/desimal";
import { bacaBaris, type AsalPolaritas, type BacaanBaris } from "../periksa/bacaanBaris";
import { letak } from "../periksa/baris";
import { namaIndikator } from "../periksa/indeksIndikator";
import { capaianBaris, periodeTabel, selDi, type Capaian } from "../periksa/periode";
import type { LetakSel } from "../periksa/types";
import { tampilSel, tulisPersen } from "../tabel/tulisAngka";
import type { BarisTabel, SelTabel, Tabel } from "../tabel/types";
import { jejakCapaian } from "./capaian";
import type { IdKalimat } from "./kalimat";
import { jejakRerataTabel } from "./rerataTabel";
import { bersatuan, kalimat } from "./susun";
import type { Jejak, Kalimat } from "./types";

export interface JejakSelTabel {
  readonly jejak: Jejak;
  /** What the cell shows, where the calculation gives something else. */
  readonly tercetak?: string;
  /** "" for a mean. */
  readonly indikator: string;
  /** Absent for a mean, as is `realisasi`. */
  readonly target?: LetakSel;
  readonly realisasi?: LetakSel;
}

/**
 * @param tabel recognised tables
 * @param row zero-based, as is `col`
 * @returns the explanation, or null where the cell is neither a capaian that can be reckoned from its row nor a printed mean
 */
export function jelaskanSelTabel(tabel: readonly Tabel[], lembar: string, row: number, col: number): JejakSelTabel | null {
  for (const t of tabel) {
    const baris = t.lembar === lembar ? t.baris.find((b) => b.row === row) : undefined;
    if (!baris || !t.kolom.some((k) => k.col === col)) continue;
    if (baris.jenis !== "isi") {
      const rerata = jejakRerataTabel(t, row, col);
      if (rerata) return { ...rerata, indikator: "" };
    } else {
      const capaian = jelaskanCapaianTabel(t, baris, col);
      if (capaian) return capaian;
    }
  }
  return null;
}

function jelaskanCapaianTabel(t: Tabel, baris: BarisTabel, col: number): JejakSelTabel | null {
  for (const periode of periodeTabel(t)) {
    const target = selDi(baris, periode.target);
    const realisasi = selDi(baris, periode.realisasi);
    const tercetak = capaianBaris(periode, baris);
    if (!target || !realisasi || tercetak?.sel.col !== col) continue;
    const dibaca = bacaBaris(t, baris, target, realisasi, tercetak.angka);
    const jejak = jejakBaris(dibaca, target, realisasi);
    if (!jejak) return null;
    const sama = dibaca.cocok ?? samaCapaian(jejak, tercetak);
    const tampil = tampilCapaian(tercetak);
    return {
      jejak: { ...jejak, catatan: [...catatanBaris(dibaca, jejak, tampil, sama), ...catatanRumus(dibaca, jejak)] },
      ...(sama ? {} : { tercetak: tampil }),
      indikator: namaIndikator(t, baris),
      target: letak(t, target),
      realisasi: letak(t, realisasi),
    };
  }
  return null;
}

function jejakBaris({ target, realisasi, polaritas, kali }: BacaanBaris, selTarget: SelTabel, selRealisasi: SelTabel): Jejak | null {
  const teksTarget = String(selTarget.mentah);
  const berentang = !target.angka && bacaTarget(teksTarget).ok;
  if (polaritas !== "sama" && (!realisasi.angka || (!target.angka && !berentang))) return null;
  const hasil = jejakCapaian({
    target: target.angka?.nilai ?? teksTarget,
    realisasi: realisasi.angka ? jumlahkan([[realisasi.angka.nilai, kali]], 1) : String(selRealisasi.mentah),
    polaritas,
  });
  return hasil.ok ? hasil.nilai : null;
}

const PERSEN = 100;
/** Half of the last decimal in which capaian are compared. */
const DUA_DESIMAL = 0.00005;

/** Words and ranges carry no interval: compared as shown. */
function samaCapaian({ hasil }: Jejak, { angka }: Capaian): boolean {
  const nilai = Number(hasil.nilai);
  const bacaan = angka.persen ? [angka.nilai] : [angka.nilai, angka.nilai / PERSEN];
  return bacaan.some((n) => Math.abs(n - nilai) <= DUA_DESIMAL);
}

/** Without the realisasi before the parentheses in `69,31 (100,45%)`. */
function tampilCapaian({ sel, angka, dalamKurung }: Capaian): string {
  return dalamKurung ? tulisPersen(angka.nilai, Math.max(0, angka.asal?.desimal ?? 2)) : tampilSel(sel);
}

const KALIMAT_ASAL: Readonly<Partial<Record<AsalPolaritas, IdKalimat>>> = {
  tercetak: "tabelPolaritas",
  setelan: "tabelPolaritasSetelan",
  kolom: "tabelPolaritasKolom",
  keterangan: "tabelPolaritasKeterangan",
  target: "tabelPolaritasTarget",
};

/** Nobody chose that words are compared. */
function catatanRumus({ asalPolaritas }: BacaanBaris, { catatan }: Jejak): readonly Kalimat[] {
  return asalPolaritas === "kata" ? catatan.filter(({ id }) => id !== "polaritasPilihan") : catatan;
}

function catatanBaris({ target, realisasi, polaritas, asalPolaritas, kali }: BacaanBaris, jejak: Jejak, tercetak: string, sama: boolean): Kalimat[] {
  const asal = KALIMAT_ASAL[asalPolaritas];
  const data = { tercetak, target: tampilSel(target), realisasi: tampilSel(realisasi), terhitung: bersatuan(jejak.hasil.nilai, "persen") };
  return [
    sama ? kalimat("tabelSama", { tercetak }) : kalimat("tabelBeda", data),
    ...(asal ? [kalimat(asal, { polaritas })] : []),
    ...(kali === 1 ? [] : [kalimat("tabelSatuan")]),
  ];
}
