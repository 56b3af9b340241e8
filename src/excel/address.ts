/** Addresses and sheet names as Excel hands them out and accepts them. */

/** `'Data ''26'!B2:D9` → sheet and range. */
export function pisahAlamat(address: string): { readonly lembar: string; readonly rentang: string } {
  const batas = address.lastIndexOf("!");
  const nama = address.slice(0, Math.max(batas, 0));
  const lembar = nama.startsWith("'") ? nama.slice(1, -1).replace(/''/g, "'") : nama;
  return { lembar, rentang: address.slice(batas + 1) };
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
