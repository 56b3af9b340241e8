/** A letter where a digit belongs (`8O,5`, `3,O2`, `8l`): the cell looks like a number and is none, so every formula skips it. */
import { bacaAngka } from "../../tabel/bacaAngka";
import { tampilSel } from "../../tabel/tulisAngka";
import type { PeranKolom, SelTabel } from "../../tabel/types";
import { barisIsi, letak } from "../baris";
import type { Aturan, Langkah } from "../types";

/** Columns that hold numbers. */
const PERAN: ReadonlySet<PeranKolom> = new Set(["target", "realisasi", "capaian", "pagu", "serapan", "sisa", "bobot", "nilai"]);
/** Letters that are taken for digits, each with the digit. */
const SERUPA: Readonly<Record<string, string>> = { O: "0", o: "0", l: "1", I: "1" };
const HURUF = /[OolI]/g;
/** Digits, separators and look-alikes only, with at least one digit and one letter: `8O,5`, but neither `O` nor `II`. */
const POLA = /^(?=.*\d)(?=.*[OolI])[\dOolI.,]+\s*%?\*{0,2}$/;

export const IK011: Aturan = {
  id: "IK011",
  slug: "huruf-di-dalam-angka",
  tingkat: "peringatan",
  *periksa(konteks, lapor): Langkah {
    for (const tabel of konteks.tabel) {
      const kolom = tabel.kolom.filter((k) => PERAN.has(k.peran));
      yield* barisIsi(tabel, (baris) => {
        for (const k of kolom) {
          const sel = baris.sel.get(k.col);
          const maksud = sel && yangDimaksud(sel);
          if (!sel || maksud === undefined) continue;
          lapor({
            ...letak(tabel, sel),
            pesanId: "IK011.sel",
            data: { tercetak: sel.mentah, tercetakTampil: tampilSel(sel), maksud },
            terkait: [],
          });
        }
      });
    }
  },
};

/** The text with digits in place of the letters, where that makes it a number. */
function yangDimaksud(sel: SelTabel): string | undefined {
  if (typeof sel.mentah !== "string" || sel.angka || sel.rentang) return undefined;
  const teks = sel.mentah.trim();
  if (!POLA.test(teks)) return undefined;
  const angka = teks.replace(HURUF, (huruf) => SERUPA[huruf]!);
  const terbaca = bacaAngka(angka);
  return terbaca.ok || terbaca.galat.kode === "LKJ002" ? angka : undefined;
}
