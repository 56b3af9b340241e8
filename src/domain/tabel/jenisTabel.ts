/** Which kind of table it is: from the parts of a score that it names, from telling words, otherwise from the roles of its columns. */
import { peta, tiap, type Bertahap } from "../bertahap";
import type { CiriIsi } from "./ciriIsi";
import type { BarisMentah } from "./isiTabel";
import { CIRI_JENIS } from "./kamus";
import { rapikan } from "./kepala";
import { jenisDariKomponen, ukuranDari } from "./komponen";
import type { JenisTabel, Kolom, PeranKolom } from "./types";
import { waktuDari } from "./waktu";

/** So many named parts outweigh a target column. */
const KOMPONEN_PASTI = 4;
/** To try patterns on a text costs as much as looking at so many cells. */
const SEL_BERPOLA = 4;

export function* jenisTabel(
  judul: string,
  kolom: readonly Kolom[],
  baris: readonly BarisMentah[],
  ciri: ReadonlyMap<number, CiriIsi>,
): Bertahap<JenisTabel> {
  return (
    (yield* dariKomponen(kolom, baris)) ??
    dariKata(judul, kolom, baris, ciri) ??
    (yield* dariKolom(judul, kolom, baris))
  );
}

const bertarget = (kolom: readonly Kolom[]): boolean => kolom.some((k) => k.peran === "target");

function* dariKomponen(kolom: readonly Kolom[], baris: readonly BarisMentah[]): Bertahap<JenisTabel | undefined> {
  const nama = kolom
    .filter((k) => k.peran === "uraian" || k.peran === "indikator" || k.peran === "lainnya" || k.peran === "keterangan")
    .map((k) => k.col);
  const label: string[] = [];
  yield* tiap(
    baris,
    (b) => {
      for (const c of nama) {
        const mentah = b.sel.get(c)?.mentah;
        if (typeof mentah === "string") label.push(mentah);
      }
    },
    nama.length,
  );
  const judulKolom = kolom.map((k) => k.judul.split(" / ").at(-1) ?? "");
  for (const sumber of [judulKolom, label]) {
    const hasil = yield* jenisDariKomponen(sumber);
    if (hasil && (!bertarget(kolom) || hasil.jumlah >= KOMPONEN_PASTI)) return hasil.jenis;
  }
  return undefined;
}

function dariKata(
  judul: string,
  kolom: readonly Kolom[],
  baris: readonly BarisMentah[],
  ciri: ReadonlyMap<number, CiriIsi>,
): JenisTabel | undefined {
  // a table of indicators or years stays one, whatever its title speaks of
  const waktu = kolom.filter((k) => k.tahun !== undefined || k.triwulan !== undefined).length;
  if (bertarget(kolom) || waktu >= 2) return undefined;
  const label =
    baris.length <= 40
      ? [...new Set(baris.flatMap((b) => [...b.sel.values()].map((s) => s.mentah)))].filter(
          (m) => typeof m === "string",
        )
      : [];
  const bergolong = kolom.some((k) => k.peran === "rentang") || [...ciri.values()].some((c) => c.rentang > 0);
  const teks = rapikan([judul, ...kolom.map((k) => k.judul), ...(bergolong ? label : [])].join(" "));
  return CIRI_JENIS.find((c) => c.kata.test(teks))?.jenis;
}

function* dariKolom(judul: string, kolom: readonly Kolom[], baris: readonly BarisMentah[]): Bertahap<JenisTabel> {
  const ada = (...peran: PeranKolom[]): boolean => peran.every((p) => kolom.some((k) => k.peran === p));
  const kinerja = kolom.filter((k) => k.peran === "target" || k.peran === "realisasi" || k.peran === "capaian");
  const triwulan = new Set(kinerja.filter((k) => k.triwulan !== undefined).map((k) => k.triwulan));
  const tahun = new Set(kinerja.filter((k) => k.tahun !== undefined).map((k) => k.tahun));
  const bernama = ada("indikator") || ada("sasaran");
  const berwaktu = yield* barisBerwaktu(kolom, baris);
  if (berwaktu) return berwaktu;
  if (triwulan.size >= 2 || kolom.filter((k) => k.triwulan !== undefined).length >= 3) return "triwulan";
  if (ada("bobot") && (ada("target", "realisasi") || /kepatuhan/i.test(judul))) return "kepatuhan";
  if (
    /\bRO\b|rincian output|prioritas nasional/i.test(`${judul} ${kolom.map((k) => k.judul).join(" ")}`) &&
    ada("target", "realisasi") &&
    !ada("indikator")
  )
    return "ro";
  const tahunRealisasi = new Set(
    kinerja.filter((k) => k.peran === "realisasi" && k.tahun !== undefined).map((k) => k.tahun),
  );
  // the target of a later year beside the measurement of this year
  if (
    tahunRealisasi.size === 1 &&
    ada("indikator", "capaian") &&
    kinerja.every((k) => k.peran === "target" || k.tahun === undefined || tahunRealisasi.has(k.tahun))
  )
    return "capaian";
  if (tahun.size >= 2) return kinerja.every((k) => k.peran === "target") ? "menengah" : "perbandingan";
  if (/renstra|jangka menengah|rpjm/i.test(judul) && ada("target") && tahun.size >= 1) return "menengah";
  if (
    !ada("target") &&
    (ada("capaian", "serapan") || (ada("capaian", "pagu") && bernama) || (/efisiensi/i.test(judul) && ada("pagu")))
  )
    return "efisiensi";
  if (ada("target") && (ada("capaian") || (ada("realisasi") && !ada("pagu")))) return "capaian";
  if (ada("target") && (ada("indikator") || /perjanjian kinerja|\bpk\b/i.test(judul)) && !ada("realisasi")) return "pk";
  if (ada("indikator", "capaian")) return "capaian";
  if (/rekap/i.test(judul) && (ada("status") || ada("predikat") || ada("jumlah"))) return "rekap";
  if (ada("status", "jumlah")) return "rekap";
  if (ada("pagu") || ada("serapan") || berisiAnggaran(baris)) return "anggaran";
  return /anggaran|belanja|pagu/i.test(judul) && (ada("realisasi") || ada("nilai") || ada("jumlah"))
    ? "anggaran"
    : "lainnya";
}

/** Rows that are years, quarters or months compare times, whatever their columns are. */
function* barisBerwaktu(kolom: readonly Kolom[], baris: readonly BarisMentah[]): Bertahap<JenisTabel | undefined> {
  const nama = kolom.find((k) => ["uraian", "lainnya", "indikator"].includes(k.peran))?.col;
  if (nama === undefined || baris.length < 2) return undefined;
  const dibaca = yield* peta(baris, (b) => waktuDari(String(b.sel.get(nama)?.mentah ?? "").trim()), SEL_BERPOLA);
  const waktu = dibaca.filter((w) => w !== undefined);
  if (
    waktu.length * 4 < baris.length * 3 ||
    !kolom.some((k) => k.peran === "target" || k.peran === "realisasi" || k.peran === "capaian")
  )
    return undefined;
  return waktu.every((w) => w.tahun !== undefined && w.triwulan === undefined) ? "perbandingan" : "triwulan";
}

/** `Pagu | … ; Realisasi | … ; Sisa | …` */
function berisiAnggaran(baris: readonly BarisMentah[]): boolean {
  if (baris.length > 8) return false;
  const ukuran = new Set(
    baris.flatMap((b) =>
      [...b.sel.values()].map((s) => (typeof s.mentah === "string" && !s.angka ? ukuranDari(s.mentah) : undefined)),
    ),
  );
  return ukuran.has("pagu") && (ukuran.has("realisasi") || ukuran.has("sisa"));
}
