/** Takes the present state of the indicator tables. */
import { bulatkan } from "../hitung/desimal";
import { namaIndikator } from "../periksa/indeksIndikator";
import { capaianBaris, periodeTabel, selDi, type Periode } from "../periksa/periode";
import { pembagiPersen } from "../ringkas/sumber";
import { tampilSel } from "../tabel/tulisAngka";
import type { BarisTabel, SelTabel, Tabel } from "../tabel/types";
import type { AngkaBeku, IndikatorBeku, StatusBeku } from "./types";

const DESIMAL_PECAHAN = 4;

/** In the order of the workbook; an indicator once for each table and year in which it has a figure. */
export function ambilKeadaan(tabel: readonly Tabel[]): readonly IndikatorBeku[] {
  return tabel.flatMap((satu) =>
    satu.baris.flatMap((baris) => {
      const nama = baris.jenis === "isi" ? namaIndikator(satu, baris) : "";
      if (!/\p{L}{2}/u.test(nama)) return [];
      return periodeTabel(satu).flatMap((periode) => indikator(satu, baris, periode, nama));
    }),
  );
}

function indikator(tabel: Tabel, baris: BarisTabel, periode: Periode, nama: string): IndikatorBeku[] {
  const [target, realisasi] = [angka(selDi(baris, periode.target)), angka(selDi(baris, periode.realisasi))];
  const tercetak = capaianBaris(periode, baris);
  const capaian = periode.capaian && !tercetak?.dalamKurung ? angka(selDi(baris, periode.capaian)) : undefined;
  if (!target && !realisasi && !capaian) return [];
  const pembagi = tercetak?.angka.persen || !periode.capaian ? 1 : pembagiPersen(tabel, periode.capaian);
  const status = tercetak ? statusCapaian(tercetak.angka.nilai / pembagi) : undefined;
  const predikat = kataBaris(tabel, baris);
  return [
    {
      lembar: tabel.lembar,
      tabel: tabel.judul,
      nama,
      ...(periode.tahun === undefined ? {} : { tahun: periode.tahun }),
      ...(target ? { target } : {}),
      ...(realisasi ? { realisasi } : {}),
      ...(capaian ? { capaian } : {}),
      ...(status ? { status } : {}),
      ...(predikat === "" ? {} : { predikat }),
    },
  ];
}

function angka(sel: SelTabel | undefined): AngkaBeku | undefined {
  if (!sel || sel.kosong) return undefined;
  return { tampil: tampilSel(sel), ...(sel.angka ? { nilai: sel.angka.nilai } : {}) };
}

function statusCapaian(capaian: number): StatusBeku {
  const bulat = bulatkan(capaian, DESIMAL_PECAHAN);
  if (bulat > 1) return "diAtas";
  return bulat === 1 ? "tepat" : "diBawah";
}

function kataBaris(tabel: Tabel, baris: BarisTabel): string {
  const kolom = tabel.kolom.find(({ peran }) => peran === "status") ?? tabel.kolom.find(({ peran }) => peran === "predikat");
  const sel = kolom && baris.sel.get(kolom.col);
  return sel && !sel.kosong ? tampilSel(sel) : "";
}
