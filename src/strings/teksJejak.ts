/** The sentences and formulas of an explanation, with the separators of the user's Excel. */
import type { KodeGalat } from "../domain/galat";
import type { Galat } from "../domain/hasil";
import { bulatkan, jumlahkan } from "../domain/hitung/desimal";
import type { Jejak, NilaiBersatuan, Kalimat } from "../domain/jelaskan/types";
import type { Operator, Ungkapan } from "../domain/jelaskan/ungkapan";
import { nilaiUngkapan } from "../domain/jelaskan/ungkapan";
import { tulisAngka, tulisPersen } from "../domain/tabel/tulisAngka";
import type { jelaskan as jelaskanId } from "./id/jelaskan";
import { isi } from "./isi";

type Longgar<T> = { readonly [K in keyof T]: T[K] extends string ? string : Longgar<T[K]> };

/** Shape of `jelaskan` in either language. */
export type StringsJelaskan = Longgar<typeof jelaskanId>;

/** Marks between digits and between arguments. */
export interface PemisahAngka {
  readonly desimal: string;
  readonly ribuan: string;
  readonly argumen: string;
}

const PEMISAH_INDONESIA: PemisahAngka = { desimal: ",", ribuan: ".", argumen: ";" };

export interface TeksLangkah {
  readonly apa: string;
  /** "" where the step computes nothing. */
  readonly rumus: string;
  readonly hasil: string;
}

export interface TeksAturan {
  readonly set: string;
  /** Year named by the user, "" where the rule has none. */
  readonly tahun: string;
  readonly berlaku: string;
  readonly dasar: readonly string[];
  readonly tanda: string;
  readonly keyakinan: string;
  readonly diperiksa: string;
  readonly belumDikonfirmasi: boolean;
}

export interface TeksJejak {
  readonly hasil: string;
  readonly langkah: readonly TeksLangkah[];
  readonly aturan: readonly TeksAturan[];
  readonly alternatif: readonly { readonly apa: string; readonly hasil: string }[];
  readonly catatan: readonly string[];
}

/**
 * @param jejak what `jelaskan` of the domain answers
 * @param strings `jelaskan` of src/strings/id or src/strings/en
 */
export function teksJejak(jejak: Jejak, strings: StringsJelaskan, pemisah = PEMISAH_INDONESIA): TeksJejak {
  const kalimat = (k: Kalimat): string => tulisKalimat(k, strings, pemisah);
  const nilai = (n: NilaiBersatuan): string => tulisNilai(n, pemisah);
  return {
    hasil: nilai(jejak.hasil),
    langkah: jejak.langkah.map(({ apa, rumus, hasil }) => ({
      apa: kalimat(apa),
      rumus: rumus && rumus.jenis !== "angka" ? tulisUngkapan(rumus, strings, pemisah) : "",
      hasil: nilai(hasil),
    })),
    aturan: jejak.aturan.map((a) => ({
      set: kalimat(a.set),
      tahun: a.tahun === undefined ? "" : String(a.tahun),
      berlaku: a.berlaku ?? "",
      dasar: a.dasar.map((satu) => namaSumber(satu, strings)),
      tanda: a.keyakinan,
      keyakinan: strings.keyakinanRumus[a.keyakinan],
      diperiksa: a.diperiksa ?? "",
      belumDikonfirmasi: a.belumDikonfirmasi,
    })),
    alternatif: jejak.alternatif.map(({ apa, hasil }) => ({ apa: kalimat(apa), hasil: nilai(hasil) })),
    catatan: jejak.catatan.map(kalimat),
  };
}

const milik = (semua: Readonly<Record<string, string>>, kunci: string): string => (Object.hasOwn(semua, kunci) ? semua[kunci]! : kunci);

/** A source as people read it: titles of regulations and reports stay what they are. */
export const namaSumber = (sumber: string, strings: Pick<StringsJelaskan, "sumber">): string => milik(strings.sumber, sumber);

export const namaSkala = (skala: string, strings: Pick<StringsJelaskan, "namaSkala">): string => milik(strings.namaSkala, skala);

function tulisKalimat({ id, data }: Kalimat, strings: StringsJelaskan, pemisah: PemisahAngka): string {
  const lengkap = id === "setSkala" ? { ...data, nama: namaSkala(String(data["skala"]), strings) } : data;
  const teks = isi(
    strings.kalimat[id],
    Object.fromEntries(
      Object.entries(lengkap).map(([nama, n]) => [
        nama,
        typeof n === "number" ? ganti(tulisAngka(n), pemisah) : typeof n === "string" ? n : tulisNilai(n, pemisah),
      ]),
    ),
  );
  return teks.charAt(0).toUpperCase() + teks.slice(1);
}

/** A result as it is shown: percentages and scores with two decimals. */
export function tulisNilai({ nilai, satuan }: NilaiBersatuan, pemisah: PemisahAngka = PEMISAH_INDONESIA): string {
  if (typeof nilai === "string") return nilai;
  switch (satuan) {
    case "persen":
      return ganti(tulisPersen(nilai), pemisah);
    case "nilai":
      return ganti(tulisAngka(nilai, 2), pemisah);
    case "bulat":
      return ganti(tulisAngka(nilai, 0), pemisah);
    case "angka":
    case "teks":
      return ganti(tulisAngka(nilai), pemisah);
  }
}

/** Results of earlier steps stand in a formula with these many decimals. */
const DESIMAL_HASIL = 8;
/** Of a longer sum the first and last terms are shown. */
const SUKU_TERBANYAK = 12;
const SUKU_DEPAN = 5;
const SUKU_BELAKANG = 2;

const TINGKAT: Readonly<Record<Operator, number>> = { "+": 1, "−": 1, "×": 2, "÷": 2 };

/** @returns the arithmetic as a planner writes it: `(2 × 10 − 8) ÷ 10` */
export function tulisUngkapan(
  u: Ungkapan,
  strings: Pick<StringsJelaskan, "lainLain">,
  pemisah: PemisahAngka = PEMISAH_INDONESIA,
): string {
  const tulis = (n: Ungkapan): string => tulisUngkapan(n, strings, pemisah);
  switch (u.jenis) {
    case "angka":
      return u.persen ? tulisPersenPenuh(u.nilai, pemisah) : berkurung(ganti(tulisAngka(u.nilai), pemisah));
    case "hasil": {
      const nilai = nilaiUngkapan(u.dari);
      return berkurung(ganti(tulisAngka(Number(nilai.toFixed(DESIMAL_HASIL))), pemisah));
    }
    case "fungsi":
      return `${u.nama}(${u.isi.map(tulis).join(`${pemisah.argumen} `)})`;
    case "operasi": {
      const bagian = u.isi.map((n, i) => (perluKurung(n, u.operator, i) ? `(${tulis(n)})` : tulis(n)));
      return ringkaskan(bagian, strings).join(` ${u.operator} `);
    }
  }
}

const berkurung = (teks: string): string => (teks.startsWith("-") ? `(${teks})` : teks);

function perluKurung(n: Ungkapan, operator: Operator, letak: number): boolean {
  if (n.jenis !== "operasi") return false;
  const dalam = TINGKAT[n.operator];
  const luar = TINGKAT[operator];
  return dalam < luar || (dalam === luar && letak > 0 && (operator === "−" || operator === "÷"));
}

function ringkaskan(suku: readonly string[], strings: Pick<StringsJelaskan, "lainLain">): readonly string[] {
  if (suku.length <= SUKU_TERBANYAK) return suku;
  const banyak = suku.length - SUKU_DEPAN - SUKU_BELAKANG;
  return [...suku.slice(0, SUKU_DEPAN), isi(strings.lainLain, { banyak }), ...suku.slice(-SUKU_BELAKANG)];
}

/** All decimals that the percentage has. */
function tulisPersenPenuh(pecahan: number, pemisah: PemisahAngka): string {
  return `${berkurung(ganti(tulisAngka(jumlahkan([[pecahan, 100]], 1)), pemisah))}%`;
}

/** From Indonesian marks to the user's. */
function ganti(teks: string, { desimal, ribuan }: PemisahAngka): string {
  if (desimal === "," && ribuan === ".") return teks;
  return teks.replace(/[.,]/g, (tanda) => (tanda === "," ? desimal : ribuan));
}

const DESIMAL_PESAN = 6;

/** The sentence of an error, after its code; numbers with the user's decimal mark. */
export function teksGalat(
  galat: Galat,
  templat: Readonly<Record<KodeGalat, string>>,
  pemisah: PemisahAngka = PEMISAH_INDONESIA,
): string {
  const data = Object.fromEntries(
    Object.entries(galat.data).map(([nama, n]) => [
      nama,
      typeof n === "number" ? String(bulatkan(n, DESIMAL_PESAN)).replace(".", pemisah.desimal) : n,
    ]),
  );
  return `${galat.kode} ${isi(templat[galat.kode], data)}`;
}
