/** Addresses and sheet names as Excel hands them out and accepts them. */

/** `'Data ''26'!B2:D9` → sheet and range. */
export function pisahAlamat(address: string): { readonly lembar: string; readonly rentang: string } {
  const batas = address.lastIndexOf("!");
  const nama = address.slice(0, Math.max(batas, 0));
  const lembar = nama.startsWith("'") ? nama.slice(1, -1).replace(/''/g, "'") : nama;
  return { lembar, rentang: address.slice(batas + 1) };
}

const TEKS_ATAU_LEMBAR = /"(?:[^"]|"")*"|'((?:[^']|'')*)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** A formula as it is written on a sheet: references to that sheet do not name it. Texts in it stay as they are. */
export function tanpaLembarSendiri(rumus: string, lembar: string): string {
  return rumus.replace(TEKS_ATAU_LEMBAR, (teks: string, berkutip?: string, polos?: string) => {
    const nama = berkutip?.replace(/''/g, "'") ?? polos;
    return nama?.toLowerCase() === lembar.toLowerCase() ? "" : teks;
  });
}

const PANJANG_NAMA = 31;

/** A legal sheet name near the wanted one that no other sheet has; Excel compares names without case. */
export function namaLembarBaru(diinginkan: string, adaYang: readonly string[]): string {
  const terpakai = new Set(adaYang.map((nama) => nama.toLowerCase()));
  const dasar = rapikan(diinginkan) || "Lembar";
  for (let n = 1; ; n++) {
    const akhiran = n === 1 ? "" : ` (${n})`;
    const nama = dasar.slice(0, PANJANG_NAMA - akhiran.length).trimEnd() + akhiran;
    // Excel keeps the name History for itself
    if (!terpakai.has(nama.toLowerCase()) && nama.toLowerCase() !== "history") return nama;
  }
}

function rapikan(nama: string): string {
  return nama.replace(/[:\\/?*[\]\p{Cc}]/gu, " ").replace(/\s+/g, " ").trim().replace(/^'+|'+$/g, "").trim();
}
