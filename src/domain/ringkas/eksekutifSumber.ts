/** Numbers of sentences that stand in a cell of the summary sheet, with the planner's cells behind them. */
import type { LetakSel } from "../periksa/types";
import { alamatSel } from "../tabel/alamat";
import type { SelTabel, Tabel } from "../tabel/types";
import { ANGKA, angkaBagian, banding, isiTemplat, jika, PERSEN_LENTUR, type AngkaKalimat, type Bentuk, type Kalimat, type NamaSel } from "./eksekutifKalimat";
import type { Cacah } from "./eksekutifKata";
import type { SelRencana } from "./types";

export function letakSel(tabel: Tabel, sel: SelTabel): LetakSel {
  return { lembar: tabel.lembar, sel: alamatSel(sel.row, sel.col) };
}

/** A figure of the planner's as it stands; words stay words. */
export function angkaLangsung(
  tabel: Tabel,
  sel: SelTabel,
  rumus: string,
  isi: SelRencana,
  bentuk: Bentuk = sel.angka?.persen ? PERSEN_LENTUR : ANGKA,
): AngkaKalimat {
  return { nilai: nilaiRencana(isi), rumus, bentuk, sumber: [letakSel(tabel, sel)], langsung: true };
}

export function angkaHitungan(nilai: number | null, rumus: string, bentuk: Bentuk, sumber: readonly LetakSel[]): AngkaKalimat {
  return { nilai, rumus, bentuk, sumber: unik(sumber), langsung: false };
}

export function unik(sumber: readonly LetakSel[]): LetakSel[] {
  return [...new Map(sumber.map((satu) => [`${satu.sel}\n${satu.lembar}`, satu])).values()];
}

function nilaiRencana({ isi }: SelRencana): number | string | null {
  switch (isi.jenis) {
    case "kosong":
      return null;
    case "teks":
      return isi.teks;
    case "angka":
      return isi.angka;
    case "rumus":
      return typeof isi.nilai === "boolean" ? String(isi.nilai) : isi.nilai === "" ? null : isi.nilai;
  }
}

export function namaDari(isi: SelRencana, rumus: string): NamaSel {
  return { teks: String(nilaiRencana(isi) ?? ""), rumus };
}

/**
 * `1 indicator`, `2 indicators`.
 * @param desimal with which the number is shown: what is shown as 1 is one
 */
export function cacah(kata: Cacah, angka: AngkaKalimat, desimal = 0): Kalimat {
  const n = { n: angkaBagian(angka) };
  if (kata.satu === kata.banyak) return isiTemplat(kata.banyak, n);
  const satu = banding({ rumus: angka.rumus, nilai: typeof angka.nilai === "number" ? angka.nilai : null }, "=", 1, desimal);
  return jika(satu, isiTemplat(kata.satu, n), isiTemplat(kata.banyak, n));
}
