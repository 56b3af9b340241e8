/** The findings as rows of one list: by severity, then by sheet, each group under its headings. */
import type { Temuan, Tingkat } from "../../domain/periksa/types";
import { TINGKAT } from "./tingkat";

/** More suggestions than this on one sheet are folded. */
const SARAN_TERBUKA = 3;

interface Baris {
  /** Identity of the row within the list. */
  readonly kunci: string;
}

export interface BarisTingkat extends Baris {
  readonly jenis: "tingkat";
  readonly tingkat: Tingkat;
  readonly jumlah: number;
}

export interface BarisLembar extends Baris {
  readonly jenis: "lembar";
  readonly tingkat: Tingkat;
  readonly lembar: string;
  readonly jumlah: number;
  /** Whether the group can be folded, and is. */
  readonly lipat: "tidak" | "terbuka" | "tertutup";
}

export interface BarisSatuTemuan extends Baris {
  readonly jenis: "temuan";
  readonly temuan: Temuan;
  /** Position among the findings of its severity and sheet, from 1, and how many these are. */
  readonly urutan: number;
  readonly dari: number;
}

export type BarisTemuan = BarisTingkat | BarisLembar | BarisSatuTemuan;

/** Identity of a finding within one result. */
function idTemuan(temuan: Temuan): string {
  return `${temuan.aturan}|${temuan.lembar}|${temuan.sel}|${temuan.pesanId}`;
}

/** @param dibuka keys of the folded groups that the user opened */
export function susunBaris(temuan: readonly Temuan[], dibuka: ReadonlySet<string>): readonly BarisTemuan[] {
  const perTingkat = new Map<Tingkat, Map<string, Temuan[]>>();
  for (const satu of temuan) {
    const perLembar = perTingkat.get(satu.tingkat) ?? new Map<string, Temuan[]>();
    perTingkat.set(satu.tingkat, perLembar);
    const daftar = perLembar.get(satu.lembar);
    if (daftar) daftar.push(satu);
    else perLembar.set(satu.lembar, [satu]);
  }
  return TINGKAT.flatMap((tingkat): BarisTemuan[] => {
    const kelompok = [...(perTingkat.get(tingkat) ?? [])];
    if (kelompok.length === 0) return [];
    const jumlah = kelompok.reduce((n, [, daftar]) => n + daftar.length, 0);
    return [
      { jenis: "tingkat", kunci: tingkat, tingkat, jumlah },
      ...kelompok.flatMap(([lembar, daftar]) => barisLembar(tingkat, lembar, daftar, dibuka)),
    ];
  });
}

function barisLembar(tingkat: Tingkat, lembar: string, daftar: readonly Temuan[], dibuka: ReadonlySet<string>): BarisTemuan[] {
  const kunci = `${tingkat}|${lembar}`;
  const bisaDilipat = tingkat === "saran" && daftar.length > SARAN_TERBUKA;
  const lipat = !bisaDilipat ? "tidak" : dibuka.has(kunci) ? "terbuka" : "tertutup";
  const kepala: BarisLembar = { jenis: "lembar", kunci, tingkat, lembar, jumlah: daftar.length, lipat };
  if (lipat === "tertutup") return [kepala];
  const terpakai = new Map<string, number>();
  return [
    kepala,
    ...daftar.map((temuan, n): BarisSatuTemuan => {
      const id = idTemuan(temuan);
      const kali = terpakai.get(id) ?? 0;
      terpakai.set(id, kali + 1);
      return { jenis: "temuan", kunci: kali === 0 ? id : `${id}|${kali}`, temuan, urutan: n + 1, dari: daftar.length };
    }),
  ];
}

/** Rows that take the focus. */
export function bisaFokus(baris: BarisTemuan): boolean {
  return baris.jenis === "temuan" || (baris.jenis === "lembar" && baris.lipat !== "tidak");
}
