/** Which row is a part of which: kegiatan below their program, told by their numbers. */
import type { BarisTabel, JenisTabel, Kolom } from "./types";

const JENIS: ReadonlySet<JenisTabel> = new Set(["anggaran", "ro", "lainnya", "efisiensi"]);

interface Tingkat {
  /** Same for rows of one level: `1`, `1.1`, `a`, `I`, `A`, or "" for no number. */
  readonly gaya: string;
  readonly pertama: boolean;
}

export function jenjangBaris(baris: readonly BarisTabel[], kolom: readonly Kolom[], jenis: JenisTabel): BarisTabel[] {
  const isi = baris.filter((b) => b.jenis === "isi");
  const tingkat = new Map(isi.map((b) => [b, tingkatBaris(b.nomor ?? "")]));
  const gaya = new Set([...tingkat.values()].map((t) => t.gaya));
  if (!JENIS.has(jenis) || gaya.size < 2 || !kolom.some((k) => k.peran === "uraian")) return [...baris];
  const tumpukan: { gaya: string; row: number }[] = [];
  return baris.map((b) => {
    const t = tingkat.get(b);
    if (!t) return b;
    const letak = tumpukan.findIndex((x) => x.gaya === t.gaya);
    if (letak >= 0) tumpukan.length = letak;
    // a new level begins with its first number
    else if (tumpukan.length > 0 && !t.pertama) tumpukan.length = 0;
    const induk = tumpukan.at(-1)?.row;
    tumpukan.push({ gaya: t.gaya, row: b.row });
    return induk === undefined ? b : { ...b, induk };
  });
}

function tingkatBaris(nomor: string): Tingkat {
  const n = nomor.trim();
  if (n === "") return { gaya: "", pertama: false };
  if (/^\d+(\.\d+)*$/.test(n)) {
    const bagian = n.split(".");
    return { gaya: bagian.map(() => "1").join("."), pertama: Number(bagian.at(-1)) === 1 };
  }
  if (/^[ivx]+$/.test(n)) return { gaya: "i", pertama: n === "i" };
  if (/^[IVX]+$/.test(n)) return { gaya: "I", pertama: n === "I" };
  if (/^[a-z]$/.test(n)) return { gaya: "a", pertama: n === "a" };
  if (/^[A-Z]$/.test(n)) return { gaya: "A", pertama: n === "A" };
  return { gaya: "?", pertama: false };
}
