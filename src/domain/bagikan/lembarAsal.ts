/** The origin of every frozen figure as a sheet: cell, function, formula without our prefix, rule set, date. */
import { dasarFungsi } from "../jelaskan/dasarFungsi";
import { jelaskan } from "../jelaskan/index";
import { isiArgumen, semuaRumusLkj } from "../jelaskan/rumusLkj";
import type { AturanJejak } from "../jelaskan/types";
import { kosong, teks } from "../ringkas/sel";
import type { RencanaLembar, SelRencana } from "../ringkas/types";
import { isi } from "../isi";
import { bacaSel } from "../tabel/alamat";
import { bacaAcuan, type BukuAcuan } from "./acuan";
import { hidupkan } from "./hidupkan";
import type { Perubahan, RencanaBagikan } from "./types";

/** Kind of summary, for finding the sheet again. */
export const JENIS_ASAL = "asal-angka";
/** More would make a request that Excel for the web refuses. */
export const BARIS_TERBANYAK = 2_000;

/** Formulas that the sheet does not list. */
export const takTercatat = ({ perubahan }: RencanaBagikan): number => Math.max(0, perubahan.length - BARIS_TERBANYAK);

export interface KataAsal {
  readonly nama: string;
  readonly judul: string;
  /** Sheet, cell, function, formula, rule, date. */
  readonly kepala: readonly string[];
  readonly catatan: string;
  /** Says `{n}` formulas beyond the first `{batas}`. */
  readonly lebih: string;
}

/** How the sheet writes what it says. */
export interface TulisanAsal {
  /** As it is to be printed. */
  readonly tanggal: string;
  /** A rule's source as people read it. */
  readonly sumber: (sumber: string) => string;
  /** An en-US formula in the user's separators. */
  readonly rumus: (rumus: string) => string;
  /** A whole number in the user's separators. */
  readonly angka: (angka: number) => string;
}

/** @param buku as it was when the plan was made */
export function susunLembarAsal(rencana: RencanaBagikan, buku: BukuAcuan, kata: KataAsal, tulisan: TulisanAsal): RencanaLembar {
  const lebar = kata.kepala.length;
  const penuh = (isi: readonly SelRencana[]): SelRencana[] => [...isi, ...Array.from({ length: lebar - isi.length }, () => kosong("isi"))];
  const baris = rencana.perubahan.slice(0, BARIS_TERBANYAK).map((satu) => [
    teks(satu.lembar, "isi"),
    teks(satu.rentang, "isi"),
    teks([...new Set(satu.fungsi)].join(", "), "isi"),
    teks(tulisan.rumus(tanpaAwalan(satu.rumus)), "isi"),
    teks([...new Set(aturanBerlaku(satu, buku).flatMap((aturan) => tulisAturan(aturan, tulisan)))].join("; "), "isi"),
    teks(tulisan.tanggal, "isi"),
  ]);
  const sisa = takTercatat(rencana);
  const catatan = [kata.catatan, ...(sisa > 0 ? [isi(kata.lebih, { n: tulisan.angka(sisa), batas: tulisan.angka(BARIS_TERBANYAK) })] : [])];
  return {
    jenis: JENIS_ASAL,
    nama: kata.nama,
    judul: kata.judul,
    sel: [penuh([teks(kata.judul, "judul")]), ...catatan.map((satu) => penuh([teks(satu, "catatan")])), kata.kepala.map((judul) => teks(judul, "kepala")), ...baris],
    lebar: [18, 10, 18, 44, 36, 14],
    barisKepala: 1 + catatan.length,
    gabung: [],
    mendatar: true,
  };
}

/** A formula to read, not to compute. */
function tanpaAwalan(rumus: string): string {
  return rumus.replace(/^=/, "").replace(/(?:'[^']*'|[^\s!'(,]+)!(?=LKJ\.)/gi, "").replace(/(?:_xlfn\.)?(?:LKJ\.|_xldudf_LKJ_)(?=[A-Z])/gi, "");
}

/** Rules that the formula computed by with the values of its cells; none where it shows an error. */
function aturanBerlaku({ lembar, sel, rumus }: Perubahan, buku: BukuAcuan): readonly AturanJejak[] {
  const di = { lembar, ...bacaSel(sel)! };
  return semuaRumusLkj(hidupkan(rumus)).flatMap((panggilan) => {
    const terbaca = panggilan.acuan.flatMap((acuan) => {
      const ada = bacaAcuan(acuan, di, buku);
      return ada ? [[acuan, ada.isi] as const] : [];
    });
    const isi = isiArgumen(panggilan, Object.fromEntries(terbaca));
    if (!isi.terbaca) return aturanMungkin(panggilan.fungsi, rumus);
    const jejak = jelaskan(panggilan.fungsi, isi.argumen);
    return jejak.ok ? jejak.nilai.aturan : [];
  });
}

/** Rules of the year that the formula names; all of them where it names none. */
function aturanMungkin(fungsi: string, rumus: string): readonly AturanJejak[] {
  const tahun = Number(/(?<![\w.])(20\d\d)(?![\w.])/.exec(rumus)?.[1]);
  return dasarFungsi(fungsi).filter(({ berlaku }) => Number.isNaN(tahun) || berlaku === undefined || tercakup(berlaku, tahun));
}

/** None for a rule that no source states. */
function tulisAturan({ dasar, berlaku }: AturanJejak, { sumber }: TulisanAsal): string[] {
  return dasar.length === 0 ? [] : [`${dasar.map(sumber).join(", ")}${berlaku === undefined ? "" : ` (${berlaku})`}`];
}

function tercakup(berlaku: string, tahun: number): boolean {
  const [dari = 0, sampai = berlaku.endsWith("+") ? Infinity : dari] = berlaku.split(/[–+]/).filter(Boolean).map(Number);
  return tahun >= dari && tahun <= sampai;
}
