/** Which named scale a row or table speaks of, and whether a printed word fits a value on it. */
import { predikat } from "../hitung/predikat";
import { cariSkala, type Skala } from "../regulasi/skala";
import { rapikan } from "../tabel/kepala";
import type { BacaanSel } from "../tabel/types";
import { selangLonggar } from "./selang";

/** Words by which a scale is known; the first that fits holds. Words that two scales could claim are left out. */
const CIRI: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bombudsman\b|\bkepatuhan standar pelayanan publik\b/, ["OMBUDSMAN", "OMBUDSMAN-2021"]],
  [/\bikpa\b|\bpelaksanaan anggaran\b/, ["IKPA"]],
  [/\b(smart|nka|eka)\b|\bkinerja anggaran\b/, ["NKA"]],
  [/\b(sakip|akip|lke)\b|\bakuntabilitas kinerja\b/, ["SAKIP"]],
  [/\b(ikm|skm)\b|\bkepuasan (masyarakat|stakeholder|pelanggan|pengguna|layanan)\b|\bunsur pelayanan\b/, ["SKM", "SKM-2004"]],
  [/\b(ip asn|ipasn)\b|\bprofesionalitas asn\b/, ["IPASN"]],
  [/\bippn\b|\bperencanaan pembangunan\b/, ["IPPN"]],
  [/\bkelembagaan\b/, ["KELEMBAGAAN"]],
];

export function skalaDariTeks(teks: string): readonly Skala[] {
  const rapi = rapikan(teks);
  const id = CIRI.find(([pola]) => pola.test(rapi))?.[1] ?? [];
  return id.flatMap((x) => {
    const skala = cariSkala(x);
    return skala.ok ? [skala.nilai] : [];
  });
}

/** Class of the scale that a printed word names: by letter at its beginning, or by the word itself. */
export function kelasTercetak(teks: string, skala: Skala): string | undefined {
  const bersih = teks.replace(/^[\s:=-]+/, "").trim();
  const huruf = /^([A-Z]{1,2}(?:-\d)?)(?![\p{L}\d])/u.exec(bersih)?.[1];
  const dariHuruf = skala.kelas.find((k) => k.huruf !== undefined && k.huruf === huruf);
  if (dariHuruf) return dariHuruf.huruf ?? dariHuruf.kata;
  const kata = rapikan(bersih);
  const dariKata = skala.kelas.filter((k) => rapikan(k.kata) === kata || rapikan(k.kata.replace(/\s*\(.*\)/, "")) === kata);
  return dariKata.length === 1 ? (dariKata[0]!.huruf ?? dariKata[0]!.kata) : undefined;
}

export interface NilaiSkala {
  /** True where some value that is shown so has the printed class. */
  readonly cocok: boolean;
  /** Class of the value as shown. */
  readonly kelas: string;
  /** Both classes are possible within what is shown. */
  readonly ambang: boolean;
}

/** @param kali factor from the cell to the scale: 25 for NRR */
export function nilaiPadaSkala(a: BacaanSel, skala: Skala, tercetak: string, kali = 1): NilaiSkala | undefined {
  const kelas = (x: number): string | undefined => {
    const hasil = predikat(x * kali, skala);
    return hasil.ok ? hasil.nilai : undefined;
  };
  const tengah = kelas(a.nilai);
  if (tengah === undefined) return undefined;
  const s = selangLonggar(a, true);
  const tepi = [kelas(s.lo), kelas(s.hi - (s.hi - s.lo) * 1e-6)].filter((k) => k !== undefined);
  return { cocok: tengah === tercetak || tepi.includes(tercetak), kelas: tengah, ambang: tepi.some((k) => k !== tengah) };
}
