/** Figures of one indicator that should agree and do not: which side most tables take, and which the arithmetic. */
import { tampilSel, tulisPersen } from "../tabel/tulisAngka";
import { letak } from "./baris";
import { sebabSalahTik } from "./hipotesis/sebab";
import { akarTarget, type IndeksIndikator } from "./indeksIndikator";
import { capaianBaris, selDi } from "./periode";
import { akarSel } from "./laporan";
import { cariRumus } from "./rumusCapaian";
import { gerombol, samaNilai } from "./samaNilai";
import { kembar, type Sebutan } from "./sebutan";
import type { Laporan } from "./types";

export interface Beda {
  readonly menyimpang: Sebutan;
  readonly acuan: Sebutan;
  readonly sekelompok: readonly Sebutan[];
}

/** Deviating cells, each with the cell that it is measured by: the value of most tables, or the one the arithmetic bears out. */
export function cariBeda(sebutan: readonly Sebutan[]): Beda[] {
  if (sebutan.length < 2 || kembar(sebutan, samaNilai)) return [];
  const kelompok = gerombol(sebutan).sort((a, b) => b.length - a.length || dukungan(b) - dukungan(a));
  const [utama, ...lain] = kelompok;
  return lain.flatMap((g) => g.map((s) => ({ menyimpang: s, acuan: utama![0]!, sekelompok: g })));
}

const dukungan = (g: readonly Sebutan[]): number => g.filter((s) => hitungMendukung(s, s) === true).length;

/** Does the capaian that stands beside s follow with the figure of `nilai`? */
function hitungMendukung(s: Sebutan, nilai: Sebutan): boolean | undefined {
  const target = s.peran === "target" ? nilai.angka : selDi(s.baris, s.periode.target)?.angka;
  const realisasi = s.peran === "realisasi" ? nilai.angka : selDi(s.baris, s.periode.realisasi)?.angka;
  const capaian = s.peran === "capaian" ? nilai.angka : capaianBaris(s.periode, s.baris)?.angka;
  if (!target || !realisasi || !capaian || target.nilai <= 0) return undefined;
  return cariRumus({ target, realisasi, capaian, cacah: false }, ["naik"]) !== undefined;
}

function pihak({ menyimpang: s, acuan }: Beda): "sini" | "sana" | "takTentu" {
  const [sini, sana] = [hitungMendukung(s, s), hitungMendukung(s, acuan)];
  if (sini !== sana && sini !== undefined) return sini ? "sini" : "sana";
  return "takTentu";
}

export function tampilSebutan(s: Sebutan): string {
  if (s.peran !== "capaian" && s.angka.asal?.kedua) return tampilSel(s.sel).replace(/\s*\([^)]*\)$/, "");
  const dalamKurung = s.peran === "capaian" && s.periode.capaian === undefined;
  return dalamKurung ? tulisPersen(s.angka.nilai, Math.max(0, s.angka.asal?.desimal ?? 2)) : tampilSel(s.sel);
}

/** One cause for a figure that deviates: its realisasi or target, where that one deviates too. */
export function akarBeda(indeks: IndeksIndikator, beda: Beda): string {
  const s = beda.menyimpang;
  if (s.peran === "target") return akarTarget(indeks, s.kelompok, s.tahun);
  return akarSel(s.tabel.lembar, s.sel);
}

export function laporanBeda(beda: Beda, pesanId: string): Laporan {
  const { menyimpang: s, acuan } = beda;
  const tempat = letak(acuan.tabel, acuan.sel);
  const sebab = s.angka.persen === acuan.angka.persen ? sebabSalahTik(s.angka, acuan.angka.nilai) : undefined;
  return {
    ...letak(s.tabel, s.sel),
    pesanId,
    data: {
      tercetak: s.peran === "capaian" ? s.angka.nilai : s.sel.mentah,
      nilaiTampil: tampilSebutan(s),
      nilaiLain: acuan.sel.mentah,
      nilaiLainTampil: tampilSebutan(acuan),
      tahun: s.tahun === undefined ? "" : String(s.tahun),
      indikator: s.nama,
      lembarLain: tempat.lembar,
      selLain: tempat.sel,
      didukungNilai: pihak(beda),
      ...(sebab ? { sebab } : {}),
    },
    terkait: [tempat],
  };
}
