/** A realisasi that is last year's: its mark has no note, its note names a year that has another figure, or another table hides it. */
import { Porsi } from "../../bertahap";
import { tahunDalam } from "../../tabel/kepala";
import { tampilSel } from "../../tabel/tulisAngka";
import type { SelTabel, Tabel } from "../../tabel/types";
import { letak } from "../baris";
import { indeksIndikator, type IndeksIndikator } from "../indeksIndikator";
import { akarSel } from "../laporan";
import { samaNilai } from "../samaNilai";
import { selIndikator, sebutanIndikator, type Sebutan } from "../sebutan";
import type { Aturan, Langkah, Lapor } from "../types";

const BAWAAN = /realisasi|capaian|nilai|data|menggunakan|tahun/i;

export const IK007: Aturan = {
  id: "IK007",
  slug: "realisasi-bawaan-tahun-lalu",
  tingkat: "saran",
  *periksa(konteks, lapor): Langkah {
    const indeks = yield* indeksIndikator(konteks);
    const porsi = new Porsi();
    for (const kelompok of indeks.semua) {
      if (porsi.habis(selIndikator(indeks.anggota(kelompok).length))) yield;
      const semua = sebutanIndikator(indeks, kelompok, "realisasi");
      const bertanda = semua.filter((s) => tanda(s.sel) !== "");
      for (const s of bertanda) periksaTanda(s, semua, lapor);
      if (bertanda.length > 0) periksaTanpaTanda(indeks, semua, bertanda, lapor);
    }
  },
};

const tanda = (sel: SelTabel): string => sel.angka?.catatan ?? "";

function catatan(tabel: Tabel, t: string): string | undefined {
  return tabel.catatan?.find((c) => c.tanda === t || c.teks.trim().startsWith(t))?.teks;
}

function periksaTanda(s: Sebutan, semua: readonly Sebutan[], lapor: Lapor): void {
  const teks = catatan(s.tabel, tanda(s.sel)) ?? keterangan(s);
  if (teks === undefined) {
    lapor({ ...letak(s.tabel, s.sel), pesanId: "IK007.tanpaCatatan", data: { tercetak: s.sel.mentah, nilaiTampil: tampilSel(s.sel), tanda: tanda(s.sel) }, terkait: [] });
    return;
  }
  const tahun = BAWAAN.test(teks) ? tahunDalam(teks) : undefined;
  if (tahun === undefined || tahun === s.tahun) return;
  const lama = semua.filter((x) => x.tahun === tahun && x.baris !== s.baris);
  if (lama.length === 0 || lama.some((x) => samaNilai(x.angka, s.angka))) return;
  lapor({
    ...letak(s.tabel, s.sel),
    tingkat: "peringatan",
    pesanId: "IK007.tahunLain",
    data: { tercetak: s.sel.mentah, nilaiTampil: tampilSel(s.sel), tahun: String(tahun), nilaiLain: lama[0]!.sel.mentah, nilaiLainTampil: tampilSel(lama[0]!.sel) },
    terkait: lama.map((x) => letak(x.tabel, x.sel)),
    // all who carry it over agree: then last year's figure is in doubt, once
    akar: semua.some((x) => x.tahun === s.tahun && !samaNilai(x.angka, s.angka)) ? akarSel(s.tabel.lembar, s.sel) : `bawaan ${s.kelompok} ${tahun}`,
  });
}

function keterangan(s: Sebutan): string | undefined {
  const kolom = s.tabel.kolom.find((k) => k.peran === "keterangan");
  const sel = kolom && s.baris.sel.get(kolom.col);
  return sel && typeof sel.mentah === "string" && /tahun\s+20\d\d/i.test(sel.mentah) ? sel.mentah : undefined;
}

/** The same figure of the same year stands elsewhere as if it were new. */
function periksaTanpaTanda(indeks: IndeksIndikator, semua: readonly Sebutan[], bertanda: readonly Sebutan[], lapor: Lapor): void {
  const [acuan] = bertanda;
  const polos = semua.filter((s) => tanda(s.sel) === "" && s.tahun === acuan!.tahun && s.tahun === (indeks.tahunUtama ?? s.tahun) && samaNilai(s.angka, acuan!.angka));
  const [pertama, ...lain] = polos;
  if (!pertama) return;
  lapor({
    ...letak(pertama.tabel, pertama.sel),
    pesanId: "IK007.tanpaTanda",
    data: { tercetak: pertama.sel.mentah, nilaiTampil: tampilSel(pertama.sel), bertandaTampil: tampilSel(acuan!.sel), lembarLain: acuan!.tabel.lembar, selLain: letak(acuan!.tabel, acuan!.sel).sel },
    terkait: [letak(acuan!.tabel, acuan!.sel), ...lain.map((s) => letak(s.tabel, s.sel))],
  });
}
