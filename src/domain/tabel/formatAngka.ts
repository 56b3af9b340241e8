/** What an Excel number format shows: how many decimals, and whether as a percentage. */

export interface FormatTerbaca {
  /** `General` or `@`: the cell shows what it holds. */
  readonly umum: boolean;
  readonly persen: boolean;
  readonly desimal: number;
  /** Trailing commas divide the shown number: `#,##0,` shows thousands. */
  readonly pembagi: number;
  readonly tanggal: boolean;
}

const UMUM: FormatTerbaca = { umum: true, persen: false, desimal: 0, pembagi: 1, tanggal: false };

const ingatan = new Map<string, FormatTerbaca>();
const BATAS_INGATAN = 500;

/**
 * @param kode number format code; en-US as Excel.run and files give it. Codes that carry an Indonesian decimal comma
 * (`0,00%`), as exports of other programs do, are understood too.
 */
export function bacaFormat(kode: string): FormatTerbaca {
  const ada = ingatan.get(kode);
  if (ada) return ada;
  const hasil = uraikan(kode);
  if (ingatan.size < BATAS_INGATAN) ingatan.set(kode, hasil);
  return hasil;
}

function uraikan(kode: string): FormatTerbaca {
  const polos = kode
    .replace(/"[^"]*"/g, "")
    .replace(/\\./g, "")
    .replace(/[_*]./g, "")
    .replace(/\[[^\]]*\]/g, "");
  const bagian = (polos.split(";")[0] ?? "").trim();
  if (bagian === "" || bagian === "@" || /general|standard|umum/i.test(bagian)) return UMUM;
  if (/[ymdhs]/i.test(bagian)) return { ...UMUM, umum: false, tanggal: true };
  if (/e[+-]|\//i.test(bagian)) return UMUM;
  const persen = bagian.includes("%");
  const angka = bagian.replace(/[^0#?.,]/g, "");
  const ekor = /,+$/.exec(angka)?.[0].length ?? 0;
  const inti = angka.slice(0, angka.length - ekor);
  return { umum: false, persen, desimal: hitungDesimal(inti), pembagi: 1000 ** ekor, tanggal: false };
}

function hitungDesimal(inti: string): number {
  const titik = inti.lastIndexOf(".");
  const koma = inti.lastIndexOf(",");
  if (titik < 0 && koma < 0) return 0;
  if (titik >= 0 && koma >= 0) return inti.length - 1 - Math.max(titik, koma);
  const letak = Math.max(titik, koma);
  const ekor = inti.slice(letak + 1);
  const ribuan = koma >= 0 ? ekor.length === 3 : ekor === "##0";
  return ribuan ? 0 : ekor.length;
}
