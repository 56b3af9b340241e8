/** The origin of every frozen figure as a sheet: cell, function, formula without our prefix, rule set, date. */
import { dasarFungsi } from "../jelaskan/dasarFungsi";
import { kosong, teks } from "../ringkas/sel";
import type { RencanaLembar, SelRencana } from "../ringkas/types";
import type { RencanaBagikan } from "./types";

/** Kind of summary, for finding the sheet again. */
export const JENIS_ASAL = "asal-angka";
/** More would make a request that Excel for the web refuses. */
const BARIS_TERBANYAK = 2_000;

export interface KataAsal {
  readonly nama: string;
  readonly judul: string;
  /** Sheet, cell, function, formula, rule, date. */
  readonly kepala: readonly string[];
  readonly catatan: string;
}

/** A rule's source as people read it. */
type NamaSumber = (sumber: string) => string;

/** @param tanggal as it is to be printed */
export function susunLembarAsal({ perubahan }: RencanaBagikan, tanggal: string, kata: KataAsal, namaSumber: NamaSumber): RencanaLembar {
  const lebar = kata.kepala.length;
  const penuh = (isi: readonly SelRencana[]): SelRencana[] => [...isi, ...Array.from({ length: lebar - isi.length }, () => kosong("isi"))];
  const baris = perubahan.slice(0, BARIS_TERBANYAK).map(({ lembar, rentang, fungsi, rumus }) => [
    teks(lembar, "isi"),
    teks(rentang, "isi"),
    teks([...new Set(fungsi)].join(", "), "isi"),
    teks(tanpaAwalan(rumus), "isi"),
    teks([...new Set(fungsi.flatMap((satu) => aturan(satu, rumus, namaSumber)))].join("; "), "isi"),
    teks(tanggal, "isi"),
  ]);
  return {
    jenis: JENIS_ASAL,
    nama: kata.nama,
    judul: kata.judul,
    sel: [penuh([teks(kata.judul, "judul")]), penuh([teks(kata.catatan, "catatan")]), kata.kepala.map((judul) => teks(judul, "kepala")), ...baris],
    lebar: [18, 10, 18, 44, 36, 14],
    barisKepala: 2,
    gabung: [],
    mendatar: true,
  };
}

/** A formula to read, not to compute. */
function tanpaAwalan(rumus: string): string {
  return rumus.replace(/^=/, "").replace(/(?:'[^']*'|[^\s!'(,]+)!(?=LKJ\.)/gi, "").replace(/(?:_xlfn\.)?(?:LKJ\.|_xldudf_LKJ_)(?=[A-Z])/gi, "");
}

/** Rules of the year that the formula names; all of them where it names none. */
function aturan(fungsi: string, rumus: string, namaSumber: NamaSumber): string[] {
  const tahun = Number(/(?<![\w.])(20\d\d)(?![\w.])/.exec(rumus)?.[1]);
  return dasarFungsi(fungsi)
    .filter(({ berlaku }) => Number.isNaN(tahun) || berlaku === undefined || tercakup(berlaku, tahun))
    .map(({ dasar, berlaku }) => `${dasar.map(namaSumber).join(", ")}${berlaku === undefined ? "" : ` (${berlaku})`}`);
}

function tercakup(berlaku: string, tahun: number): boolean {
  const [dari = 0, sampai = berlaku.endsWith("+") ? Infinity : dari] = berlaku.split(/[–+]/).filter(Boolean).map(Number);
  return tahun >= dari && tahun <= sampai;
}
