/** The same indicator is spelled differently from table to table. One suggestion an indicator. */
import { rapikan } from "../../tabel/kepala";
import { letak } from "../baris";
import { tanpaNomor } from "../namaIndikator";
import { indeksIndikator, type EntriIndikator, type IndeksIndikator } from "../indeksIndikator";
import { miripNama } from "../kemiripanNama";
import type { Aturan, Langkah, LetakSel } from "../types";

const KELOMPOK_SEIRIS = 10;
const MAKS_KELOMPOK_MIRIP = 300;

export const AT004: Aturan = {
  id: "AT004",
  slug: "ejaan-indikator-berbeda",
  tingkat: "saran",
  *periksa(konteks, lapor): Langkah {
    const indeks = yield* indeksIndikator(konteks);
    for (const [i, kelompok] of indeks.semua.entries()) {
      if (i % KELOMPOK_SEIRIS === KELOMPOK_SEIRIS - 1) yield;
      const anggota = [...bernama(indeks, kelompok), ...yangMirip(indeks, kelompok, i)];
      const [acuan] = anggota;
      const lain = anggota.filter((e) => bentuk(e.nama) !== bentuk(acuan!.nama));
      const [beda] = lain;
      if (!acuan || !beda) continue;
      const tempat = sel(acuan);
      lapor({
        ...sel(beda),
        pesanId: "AT004.ejaan",
        data: { tercetak: beda.nama, nama: beda.nama, namaLain: acuan.nama, lembarLain: tempat.lembar, selLain: tempat.sel },
        terkait: [tempat, ...lain.slice(1).map(sel)],
      });
    }
  },
};

/** Rows that print a name themselves. */
const bernama = (indeks: IndeksIndikator, kelompok: number): EntriIndikator[] =>
  indeks.anggota(kelompok).filter((e) => e.tabel.kolom.some((k) => k.peran === "indikator" && e.baris.sel.get(k.col)?.kosong === false));

/** Case, spaces, marks, numbers before the name and `(%)` are no other spelling. */
const bentuk = (nama: string): string => rapikan(tanpaNomor(nama).replace(/\(\s*%\s*\)|[%*]/g, " "));

/** Names alike in all but a word, in tables that never hold both. */
function yangMirip(indeks: IndeksIndikator, kelompok: number, i: number): EntriIndikator[] {
  if (indeks.semua.length > MAKS_KELOMPOK_MIRIP) return [];
  const ini = indeks.anggota(kelompok);
  return indeks.semua.slice(i + 1).flatMap((lain) => {
    const [contoh] = indeks.anggota(lain);
    if (!contoh || !ini[0] || !miripNama(ini[0].nama, contoh.nama)) return [];
    const itu = bernama(indeks, lain);
    return itu.some((b) => ini.some((a) => a.tabel === b.tabel)) ? [] : itu;
  });
}

function sel(e: EntriIndikator): LetakSel {
  const kolom = e.tabel.kolom.find((k) => k.peran === "indikator") ?? e.tabel.kolom[0]!;
  return letak(e.tabel, { row: e.baris.row, col: kolom.col });
}
