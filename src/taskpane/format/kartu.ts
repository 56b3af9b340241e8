/** Cards of functions for the page Rumus: found by search, the best first, with numbers in the user's separators. */
import type { Pemisah } from "../layanan";
import type { KartuFungsi } from "../mesin";
import { sinonimFungsi } from "../../strings/sinonimFungsi";
import type { Bahasa } from "../teks";

/** Every word of the query must stand in the card or among what else the function is called, in any case. */
export function cocok(kartu: KartuFungsi, kata: string): boolean {
  const lain: Readonly<Record<string, string>> = sinonimFungsi;
  const jerami = [kartu.nama, lain[kartu.nama] ?? "", kartu.ringkas, ...kartu.argumen.map(({ nama, arti }) => `${nama} ${arti}`)].join(" ").toLowerCase();
  return kata.toLowerCase().split(/\s+/).every((bagian) => jerami.includes(bagian));
}

/** @returns those that fit: the name itself, names that begin with the query, names that hold it, the rest in their order */
export function temukanFungsi(semua: readonly KartuFungsi[], kata: string): readonly KartuFungsi[] {
  const dicari = kata.trim().toUpperCase().replace(/\s+/g, "_");
  const jauh = ({ nama }: KartuFungsi): number => (nama === dicari ? 0 : nama.startsWith(dicari) ? 1 : nama.includes(dicari) ? 2 : 3);
  return semua.filter((kartu) => cocok(kartu, kata.trim())).sort((a, b) => jauh(a) - jauh(b));
}

const DESIMAL = { id: /(?<![\d.,])(\d+),(\d+)(?![\d*]|[.,]\d)/g, en: /(?<![\d.,])(\d+)\.(\d+)(?![\d*]|[.,]\d)/g } as const;

/** Help is written with the decimal mark of its language; the numbers of ANGKA are texts of a sheet and stay. */
export function kartuDalam(kartu: KartuFungsi, bahasa: Bahasa, { desimal }: Pemisah): KartuFungsi {
  const tulis = (teks: string): string => teks.replace(DESIMAL[bahasa], `$1${desimal}$2`);
  const contoh = kartu.contoh.map((satu) => ({ ...satu, arti: tulis(satu.arti) }));
  if (kartu.nama === "ANGKA") return { ...kartu, contoh };
  const argumen = kartu.argumen.map((satu) => ({ ...satu, arti: tulis(satu.arti) }));
  return { ...kartu, ringkas: tulis(kartu.ringkas), hasil: tulis(kartu.hasil), argumen, contoh };
}
