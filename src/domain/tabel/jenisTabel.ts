/** Which kind of table it is: from words where they are telling, otherwise from the roles of the columns. */
import type { BarisMentah } from "./bacaTabel";
import { CIRI_JENIS } from "./kamus";
import { rapikan } from "./kepala";
import type { JenisTabel, Kolom, PeranKolom } from "./types";

export function jenisTabel(judul: string, kolom: readonly Kolom[], baris: readonly BarisMentah[]): JenisTabel {
  return dariKata(judul, kolom, baris) ?? dariKolom(judul, kolom);
}

function dariKata(judul: string, kolom: readonly Kolom[], baris: readonly BarisMentah[]): JenisTabel | undefined {
  const teks = rapikan([judul, ...kolom.map((k) => k.judul)].join(" "));
  // a table of indicators stays one, whatever its title speaks of
  if (kolom.some((k) => k.peran === "target")) return undefined;
  for (const ciri of CIRI_JENIS) {
    if (ciri.kata?.test(teks)) return ciri.jenis;
    if (!ciri.label) continue;
    const pola = ciri.label.kata;
    const cocok = baris.filter((b) => [...b.sel.values()].some((s) => typeof s.mentah === "string" && pola.test(rapikan(s.mentah)))).length;
    if (cocok >= ciri.label.paling) return ciri.jenis;
  }
  return undefined;
}

function dariKolom(judul: string, kolom: readonly Kolom[]): JenisTabel {
  const ada = (...peran: PeranKolom[]): boolean => peran.every((p) => kolom.some((k) => k.peran === p));
  const kinerja = kolom.filter((k) => k.peran === "target" || k.peran === "realisasi" || k.peran === "capaian");
  const triwulan = new Set(kinerja.filter((k) => k.triwulan !== undefined).map((k) => k.triwulan));
  const tahun = new Set(kinerja.filter((k) => k.tahun !== undefined).map((k) => k.tahun));
  const bernama = ada("indikator") || ada("sasaran");
  if (triwulan.size >= 2) return "triwulan";
  if (ada("bobot") && (ada("target", "realisasi") || /kepatuhan/i.test(judul))) return "kepatuhan";
  if (/\bRO\b|rincian output|prioritas nasional/i.test(judul) && ada("target", "realisasi") && !ada("indikator")) return "ro";
  if (tahun.size >= 2) return kinerja.every((k) => k.peran === "target") ? "menengah" : "perbandingan";
  if (/renstra|jangka menengah|rpjm/i.test(judul) && ada("target") && tahun.size >= 1) return "menengah";
  if (!ada("target") && (ada("capaian", "serapan") || (ada("capaian", "pagu") && bernama) || (/efisiensi/i.test(judul) && ada("pagu")))) return "efisiensi";
  if (ada("target") && (ada("capaian") || (ada("realisasi") && !ada("pagu")))) return "capaian";
  if (ada("target") && (ada("indikator") || /perjanjian kinerja|\bpk\b/i.test(judul)) && !ada("realisasi")) return "pk";
  if (ada("indikator", "capaian")) return "capaian";
  if (ada("pagu") || ada("serapan") || (/anggaran|belanja|pagu/i.test(judul) && (ada("realisasi") || ada("nilai")))) return "anggaran";
  return "lainnya";
}
