/** Computes the arithmetic that an explanation shows, from its text alone: what a reader with a calculator does. */
const TOKEN = /\s*(?:(\d[\d.]*(?:,\d+)?)(%?)|([A-Z]+)\(|([()+−×÷;-]))/y;

interface Tanda {
  readonly jenis: "angka" | "fungsi" | "tanda";
  readonly teks: string;
  readonly nilai: number;
}

export function hitungTeks(rumus: string): number {
  const tanda = pecah(rumus);
  let i = 0;
  const ambil = (teks: string): boolean => tanda[i]?.jenis === "tanda" && tanda[i]!.teks === teks && ++i > 0;
  const wajib = (teks: string): void => {
    if (!ambil(teks)) throw new Error(`${teks} expected in ${rumus}`);
  };

  function jumlah(): number {
    let nilai = kali();
    for (;;) {
      if (ambil("+")) nilai += kali();
      else if (ambil("−")) nilai -= kali();
      else return nilai;
    }
  }
  function kali(): number {
    let nilai = satu();
    for (;;) {
      if (ambil("×")) nilai *= satu();
      else if (ambil("÷")) nilai /= satu();
      else return nilai;
    }
  }
  function satu(): number {
    if (ambil("-")) return -satu();
    const kini = tanda[i++];
    if (kini?.jenis === "angka") return kini.nilai;
    if (kini?.jenis === "fungsi") {
      const isi = [jumlah()];
      while (ambil(";")) isi.push(jumlah());
      wajib(")");
      return FUNGSI[kini.teks]!(isi);
    }
    if (kini?.teks !== "(") throw new Error(`a number expected in ${rumus}`);
    const nilai = jumlah();
    wajib(")");
    // a negative percentage stands in parentheses before its sign
    return tanda[i]?.teks === "%" ? (i++, nilai / 100) : nilai;
  }

  const hasil = jumlah();
  if (i !== tanda.length) throw new Error(`more than one expression in ${rumus}`);
  return hasil;
}

const FUNGSI: Readonly<Record<string, (isi: number[]) => number>> = {
  MIN: (isi) => Math.min(...isi),
  MAX: (isi) => Math.max(...isi),
  ABS: ([x]) => Math.abs(x!),
  ROUND: ([x, n = 0]) => (Math.sign(x!) * Math.round(Math.abs(x!) * 10 ** n + 1e-9)) / 10 ** n,
  ROUNDUP: ([x, n = 0]) => (Math.sign(x!) * Math.ceil(Math.abs(x!) * 10 ** n - 1e-9)) / 10 ** n,
};

function pecah(rumus: string): Tanda[] {
  const hasil: Tanda[] = [];
  TOKEN.lastIndex = 0;
  const teks = rumus.trim();
  while (TOKEN.lastIndex < teks.length) {
    const dari = TOKEN.lastIndex;
    const cocok = TOKEN.exec(teks);
    if (!cocok) {
      if (teks[dari] !== "%") throw new Error(`cannot read ${teks.slice(dari)}`);
      hasil.push({ jenis: "tanda", teks: "%", nilai: 0 });
      TOKEN.lastIndex = dari + 1;
      continue;
    }
    const [, angka, persen, fungsi, tanda] = cocok;
    if (angka !== undefined) {
      const nilai = Number(angka.replaceAll(".", "").replace(",", "."));
      hasil.push({ jenis: "angka", teks: angka, nilai: persen ? nilai / 100 : nilai });
    } else hasil.push({ jenis: fungsi ? "fungsi" : "tanda", teks: fungsi ?? tanda!, nilai: 0 });
  }
  return hasil;
}
