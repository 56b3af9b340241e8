/** Which row is a part of which: kegiatan below their program, told by their numbers. */
import { peta, saring, tiap, type Bertahap } from "../bertahap";
import type { BarisTabel, JenisTabel, Kolom } from "./types";

const JENIS: ReadonlySet<JenisTabel> = new Set(["anggaran", "ro", "lainnya", "efisiensi"]);

/** To tell the style of a number costs as much as looking at so many cells. */
const SEL_BERPOLA = 3;

interface Tingkat {
  /** Same for rows of one level: `1`, `1.1`, `a`, `I`, `A`, or "" for no number. */
  readonly gaya: string;
  readonly pertama: boolean;
}

export function* jenjangBaris(
  baris: readonly BarisTabel[],
  kolom: readonly Kolom[],
  jenis: JenisTabel,
): Bertahap<BarisTabel[]> {
  if (!JENIS.has(jenis) || !kolom.some((k) => k.peran === "uraian")) return [...baris];
  const berkode = yield* jenjangKode(baris, kolom);
  if (berkode) return berkode;
  const tingkat = new Map<BarisTabel, Tingkat>();
  const gaya = new Set<string>();
  const catat = (b: BarisTabel): void => {
    const satu = tingkatBaris(b.nomor ?? "");
    tingkat.set(b, satu);
    gaya.add(satu.gaya);
  };
  yield* tiap(yield* saring(baris, (b) => b.jenis === "isi"), catat, SEL_BERPOLA);
  if (gaya.size < 2) return [...baris];
  const tumpukan: { gaya: string; row: number }[] = [];
  return yield* peta(baris, (b) => {
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

/** By codes that contain each other: `1.01.02` above `1.01.02.2.01`; undefined where no code contains another. */
function* jenjangKode(baris: readonly BarisTabel[], kolom: readonly Kolom[]): Bertahap<BarisTabel[] | undefined> {
  const kode = kolom.find((k) => k.peran === "kode");
  if (!kode) return undefined;
  const tumpukan: { kode: string; row: number }[] = [];
  let bertingkat = false;
  const hasil = yield* peta(baris, (b) => {
    const teks = String(b.sel.get(kode.col)?.mentah ?? "").trim().replace(/[.\s/-]+/g, ".");
    if (b.jenis !== "isi" || teks === "") return b;
    while (tumpukan.length > 0 && !teks.startsWith(`${tumpukan.at(-1)!.kode}.`)) tumpukan.pop();
    const induk = tumpukan.at(-1)?.row;
    tumpukan.push({ kode: teks, row: b.row });
    if (induk === undefined) return b;
    bertingkat = true;
    return { ...b, induk };
  }, SEL_BERPOLA);
  return bertingkat ? hasil : undefined;
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
