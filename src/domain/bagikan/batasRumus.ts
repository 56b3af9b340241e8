/** Excel's limits for one formula: characters, levels, and bytes of its compiled form. */
import { tokenize } from "@borgar/fx";

const HURUF_TERBANYAK = 8192;
const SARANG_TERDALAM = 64;
const BITA_TERBANYAK = 16_384;
/** A name of one letter and an operator take eight bytes a character, nothing takes more. */
const HURUF_AMAN = BITA_TERBANYAK / 8;

/** @param rumus with leading `=` */
export function terlaluBesar(rumus: string): boolean {
  if (rumus.length > HURUF_TERBANYAK || kedalaman(rumus) > SARANG_TERDALAM) return true;
  return rumus.length > HURUF_AMAN && perkiraanBita(rumus) > BITA_TERBANYAK;
}

/** Brackets that are open at once, texts aside. */
export function kedalaman(rumus: string): number {
  let kini = 0;
  let terdalam = 0;
  for (const huruf of rumus.replace(/"[^"]*"|'[^']*'/g, "")) {
    if (huruf === "(") terdalam = Math.max(terdalam, ++kini);
    else if (huruf === ")") kini--;
  }
  return terdalam;
}

/** Size of the compiled parts as [MS-XLSB] 2.5.97 lays them out, each at its largest. What stands in an array is kept apart. */
const BITA = { acuan: 15, tabel: 25, larik: 15, fungsi: 4, lompat: 12, bilangan: 9, bulat: 3, lainnya: 1 } as const;
/** Functions that skip the branches they do not need. */
const BERCABANG = /^(IF|IFERROR|IFNA|CHOOSE)$/i;
const BULAT_TERBESAR = 65_535;

/** @returns bytes that the compiled formula has at most, about */
export function perkiraanBita(rumus: string): number {
  let bita = 0;
  let dalamLarik = false;
  for (const { type, value } of tokenize(rumus, { mergeRefs: true })) {
    if (value === "{") bita += BITA.larik;
    if (value === "{" || value === "}") dalamLarik = value === "{";
    else if (!dalamLarik) bita += bitaBagian(type, value);
  }
  return bita;
}

function bitaBagian(jenis: string, isi: string): number {
  if (jenis === "number") return Number.isInteger(Number(isi)) && Math.abs(Number(isi)) <= BULAT_TERBESAR ? BITA.bulat : BITA.bilangan;
  if (jenis === "string") return BITA.bulat + 2 * (isi.length - 2);
  if (jenis === "structured") return BITA.tabel;
  if (jenis.startsWith("range")) return BITA.acuan;
  if (jenis === "func") return BITA.fungsi + (BERCABANG.test(isi) ? BITA.lompat : 0);
  // a closing bracket comes with its opening one, a comma with its function
  return isi === "," || isi === ")" ? 0 : BITA.lainnya;
}
