/** Explains a capaian that stands in a recognised table without a formula of ours: how it follows from its row. */
import { capaian } from "../hitung/capaian";
import { bagi, jumlahkan } from "../hitung/desimal";
import { bilanganCacah, letak, urutanPolaritas } from "../periksa/baris";
import { namaIndikator } from "../periksa/indeksIndikator";
import { capaianBaris, periodeTabel, selDi } from "../periksa/periode";
import { cariRumus, type Polaritas } from "../periksa/rumusCapaian";
import type { LetakSel } from "../periksa/types";
import { tampilSel } from "../tabel/tulisAngka";
import type { BacaanSel, Tabel } from "../tabel/types";
import { jejakCapaian } from "./capaian";
import { bersatuan, kalimat } from "./susun";
import type { Jejak } from "./types";

export interface JejakSelTabel {
  readonly jejak: Jejak;
  readonly indikator: string;
  readonly target: LetakSel;
  readonly realisasi: LetakSel;
}

/**
 * @param tabel recognised tables
 * @param row zero-based, as is `col`
 * @returns the explanation, or null where the cell is no capaian that can be reckoned from its row
 */
export function jelaskanSelTabel(
  tabel: readonly Tabel[],
  lembar: string,
  row: number,
  col: number,
): JejakSelTabel | null {
  for (const t of tabel) {
    const baris = t.lembar === lembar ? t.baris.find((b) => b.row === row && b.jenis === "isi") : undefined;
    if (!baris) continue;
    for (const periode of periodeTabel(t)) {
      const target = selDi(baris, periode.target);
      const realisasi = selDi(baris, periode.realisasi);
      const tercetak = capaianBaris(periode, baris);
      if (!target?.angka || !realisasi?.angka || tercetak?.sel.col !== col) continue;
      const cacah = bilanganCacah(t, baris, namaIndikator(t, baris), target, realisasi);
      const bahan = { target: target.angka, realisasi: realisasi.angka, capaian: tercetak.angka, cacah };
      const urutan = urutanPolaritas(t, baris);
      const cocok = cariRumus(bahan, urutan);
      const polaritas = cocok ?? urutan[0]!;
      const kali = faktor(target.angka, realisasi.angka, tercetak.angka, polaritas);
      const jejak = jejakCapaian({
        target: target.angka.nilai,
        realisasi: jumlahkan([[realisasi.angka.nilai, kali]], 1),
        polaritas,
      });
      if (!jejak.ok) return null;
      const data = { tercetak: tampilSel(tercetak.sel), terhitung: bersatuan(jejak.nilai.hasil.nilai, "persen") };
      return {
        jejak: {
          ...jejak.nilai,
          catatan: [
            kalimat(cocok ? "tabelSama" : "tabelBeda", data),
            ...(cocok && cocok !== "naik" ? [kalimat("tabelPolaritas", { polaritas: cocok })] : []),
            ...(kali === 1 ? [] : [kalimat("tabelSatuan")]),
            ...jejak.nilai.catatan,
          ],
        },
        indikator: namaIndikator(t, baris),
        target: letak(t, target),
        realisasi: letak(t, realisasi),
      };
    }
  }
  return null;
}

const PERSEN = 100;

/** What brings realisasi to the unit of target: of the readings possible the one nearest to the printed capaian. */
function faktor(target: BacaanSel, realisasi: BacaanSel, tercetak: BacaanSel, polaritas: Polaritas): number {
  if (target.persen === realisasi.persen) return 1;
  const jarak = (kali: number): number => {
    const hasil = capaian(target.nilai, jumlahkan([[realisasi.nilai, kali]], 1), polaritas);
    if (!hasil.ok) return Infinity;
    const bacaan = tercetak.persen ? [tercetak.nilai] : [tercetak.nilai, bagi(tercetak.nilai, PERSEN)];
    return Math.min(...bacaan.map((n) => Math.abs(n - hasil.nilai)));
  };
  const lain = target.persen ? 1 / PERSEN : PERSEN;
  return jarak(1) < jarak(lain) ? 1 : lain;
}
