/**
 * "Terhadap standar nasional": realisasi against the national standard of each indicator, in points and as a ratio. The standard
 * stands in a column of the table, or the user types it; an indicator without one is not compared.
 */
import { bacaSel } from "../tabel/bacaSel";
import { alamatSel } from "../tabel/alamat";
import type { BarisTabel, Kolom, SelTabel, Tabel } from "../tabel/types";
import { banding, formatSelisih, rumusSelisih, selisihBanding } from "./banding";
import { hitungIndikator, type BarisHitung } from "./barisCapaian";
import { judulTahun, tulisPenutup, type JenisRingkasan, type OpsiRingkasan, type StandarNasional } from "./jenisRingkasan";
import { isiKata } from "./kata";
import { kolomRealisasi } from "./kolomTahun";
import { LembarRingkas } from "./lembarRingkas";
import { rumusCapaian } from "./rumusCapaian";
import { angka, FORMAT_CAPAIAN, rumus, teks, trimExcel } from "./sel";
import { selStatus } from "./status";
import { angkaSumber, jikaAngka, kolomNama, labelSumber, namaTabel, selDi } from "./sumber";
import type { RencanaLembar, SelRencana } from "./types";

const JENIS: ReadonlySet<Tabel["jenis"]> = new Set(["capaian", "perbandingan", "menengah"]);
const STANDAR = /standar\s+nasional/i;

export const ringkasanStandar: JenisRingkasan = {
  jenis: "standar",
  perlu: "satu",
  opsi: ["standar"],
  bisa: (tabel) => JENIS.has(tabel.jenis) && barisBerangka(tabel).length > 0,
  standar: (tabel) =>
    tabel.flatMap((satu) =>
      barisBerangka(satu).map((baris) => ({ indikator: namaIndikator(satu, baris), tertulis: standarKolom(satu, baris) !== null })),
    ),
  susun: ([tabel], opsi) => susunStandar(tabel, opsi),
};

/**
 * A standard as the user typed it: one number, as a percentage where it carries `%`.
 * @returns null where it is none, or can be read in two ways (`3.450`)
 */
export function bacaStandar(tertulis: string): SelTabel | null {
  const { angka: dibaca } = bacaSel(LUAR, LUAR, tertulis, "", "@");
  if (!dibaca?.asal || dibaca.asal.kedua || dibaca.nilai < 0) return null;
  const desimal = Math.max(0, dibaca.asal.desimal);
  const pecahan = desimal > 0 ? `.${"0".repeat(desimal)}` : "";
  return bacaSel(LUAR, LUAR, dibaca.nilai, "", `#,##0${pecahan}${dibaca.persen ? "%" : ""}`);
}

/** What is typed stands in no column of the table. */
const LUAR = -1;
const KOLOM_TERTULIS: Kolom = { col: LUAR, huruf: "", peran: "target", judul: "", persen: false };

const REALISASI = 3;
const BAKU = 2;

function barisBerangka(tabel: Tabel): BarisTabel[] {
  const kolom = kolomRealisasi(tabel);
  return tabel.baris.filter((baris) => baris.jenis === "isi" && kolom.some(({ col }) => baris.sel.get(col)?.angka));
}

function namaIndikator(tabel: Tabel, baris: BarisTabel): string {
  const nama = kolomNama(tabel);
  return nama ? trimExcel(String(selDi(baris, nama).mentah)) : namaTabel(tabel);
}

/** The column of the table and its cell, where the cell holds a number. */
function standarKolom(tabel: Tabel, baris: BarisTabel): { readonly kolom: Kolom; readonly sel: SelTabel } | null {
  const kolom = tabel.kolom.find(({ judul, peran }) => STANDAR.test(judul) && peran !== "realisasi");
  const sel = kolom && baris.sel.get(kolom.col);
  return kolom && sel?.angka ? { kolom, sel } : null;
}

interface Pembanding {
  readonly sel: SelTabel;
  readonly kolom: Kolom;
  /** Of what the user typed: it is no cell of hers. */
  readonly tertulis: boolean;
}

/** What the user typed precedes what the table says. */
function cariStandar(tabel: Tabel, baris: BarisTabel, daftar: readonly StandarNasional[]): Pembanding | null {
  const nama = namaIndikator(tabel, baris);
  const diketik = daftar.find(({ indikator }) => indikator === nama);
  const sel = diketik ? bacaStandar(diketik.tertulis) : null;
  if (sel) return { sel, kolom: KOLOM_TERTULIS, tertulis: true };
  const ada = standarKolom(tabel, baris);
  return ada && { ...ada, tertulis: false };
}

function susunStandar(tabel: Tabel | undefined, opsi: OpsiRingkasan): RencanaLembar {
  const kata = opsi.kata.standar;
  const semua = tabel ? barisBerangka(tabel) : [];
  const dibandingkan = semua.flatMap((baris) => {
    const pembanding = cariStandar(tabel!, baris, opsi.standar ?? []);
    return pembanding ? [{ baris, pembanding }] : [];
  });
  if (!tabel || dibandingkan.length === 0) throw new Error("no indicator with a national standard");
  const lembar = new LembarRingkas({
    judul: judulTahun(kata, tabel.tahun),
    subjudul: tabel.judul,
    kolom: [
      { judul: kata.kolom.nomor, lebar: 6 },
      { judul: kata.kolom.indikator, lebar: 50 },
      { judul: kata.kolom.standar, lebar: 14 },
      { judul: kata.kolom.realisasi, lebar: 14 },
      { judul: kata.kolom.selisih, lebar: 15 },
      { judul: kata.kolom.capaian, lebar: 15 },
      { judul: kata.kolom.status, lebar: 24 },
    ],
  });
  dibandingkan.forEach(({ baris, pembanding }, n) => tulisBaris(lembar, tabel, baris, pembanding, n + 1, opsi));
  const tanpa = semua.length - dibandingkan.length;
  tulisPenutup(lembar, [tabel], opsi, [
    kata.caraSelisih,
    kata.caraCapaian,
    ...(dibandingkan.some(({ pembanding }) => pembanding.tertulis) ? [kata.diketik] : []),
    ...(tanpa > 0 ? [isiKata(kata.tanpa, { banyak: tanpa })] : []),
  ]);
  return lembar.selesai({ jenis: ringkasanStandar.jenis, nama: kata.namaLembar });
}

function tulisBaris(lembar: LembarRingkas, tabel: Tabel, asal: BarisTabel, { sel: baku, kolom, tertulis }: Pembanding, nomor: number, opsi: OpsiRingkasan): void {
  const { umum, standar: kata } = opsi.kata;
  const baris: BarisTabel = tertulis ? { ...asal, sel: new Map([...asal.sel, [LUAR, baku]]) } : asal;
  const realisasi = kolomRealisasi(tabel).find(({ col }) => baris.sel.get(col)?.angka);
  if (!realisasi) throw new Error("a row without realisasi");
  const hitung = hitungIndikator(tabel, baris, { target: kolom, realisasi, capaian: null });
  const [selB, selR, selC] = [BAKU, REALISASI, REALISASI + 2].map((col) => alamatSel(lembar.berikut, col)) as [string, string, string];
  const nama = kolomNama(tabel);
  lembar.baris([
    angka(nomor, "isiTengah"),
    nama ? labelSumber(tabel, selDi(baris, nama)) : teks(namaTabel(tabel), "isi"),
    tertulis ? angka(Number(baku.mentah), "isiTengah", baku.format) : angkaSumber(tabel, baku, umum),
    angkaSumber(tabel, selDi(baris, realisasi), umum),
    selSelisih(hitung, selB, selR, kata.poin),
    rumus(rumusCapaian(selB, selR, hitung), hitung.capaian, "isiTengah", FORMAT_CAPAIAN),
    selStatus(selC, hitung.capaian, kata.status),
  ]);
}

function selSelisih({ target, realisasi }: BarisHitung, selB: string, selR: string, poin: string): SelRencana {
  const b = banding(target, realisasi, selB, selR);
  return rumus(jikaAngka([selB, selR], rumusSelisih(b)), selisihBanding(b), "isiTengah", formatSelisih(b, poin));
}
