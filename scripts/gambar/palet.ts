/** Screenshots with a palette of 256 colours: less than half the size, and nobody sees a difference in a picture of a pane. */
import { crc32, deflateSync, inflateSync } from "node:zlib";

const TANDA = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const TERBANYAK = 256;
/** Colours nearer than this to one that is taken wait, so that rare colours (an icon) are not crowded out by shades of grey. */
const JARAK = [48, 24, 12, 6, 0];

interface Piksel {
  readonly lebar: number;
  readonly tinggi: number;
  /** A colour a pixel, as 0xRRGGBBAA. */
  readonly warna: Uint32Array;
}

/**
 * @param png 8 bits a channel, RGB or RGBA, not interlaced
 * @param potong true for a printed page: the empty paper around what is on it goes
 */
export function denganPalet(png: Buffer, potong = false): Buffer {
  const { lebar, tinggi, warna } = potong ? tanpaTepi(baca(png)) : baca(png);
  const palet = pilihPalet(warna);
  const nomor = new Map<number, number>(palet.map((satu, i) => [satu, i]));
  const baris = Buffer.alloc((lebar + 1) * tinggi);
  warna.forEach((satu, i) => {
    let n = nomor.get(satu);
    if (n === undefined) nomor.set(satu, (n = terdekat(satu, palet)));
    baris[i + Math.floor(i / lebar) + 1] = n; // each line begins with its filter, 0
  });
  const kepala = Buffer.alloc(13);
  kepala.writeUInt32BE(lebar, 0);
  kepala.writeUInt32BE(tinggi, 4);
  kepala.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    TANDA,
    bagian("IHDR", kepala),
    bagian("PLTE", Buffer.from(palet.flatMap((satu) => saluran(satu).slice(0, 3)))),
    bagian("tRNS", Buffer.from(palet.map((satu) => satu & 255))),
    bagian("IDAT", deflateSync(baris, { level: 9 })),
    bagian("IEND", Buffer.alloc(0)),
  ]);
}

const PUTIH = 0xffffffff;
/** Paper that stays on each side, in pixels. */
const TEPI = 14;

function tanpaTepi({ lebar, tinggi, warna }: Piksel): Piksel {
  let [kiri, kanan, atas, bawah] = [lebar, 0, tinggi, 0];
  warna.forEach((satu, i) => {
    if (satu === PUTIH) return;
    const [x, y] = [i % lebar, Math.floor(i / lebar)];
    [kiri, kanan, atas, bawah] = [Math.min(kiri, x), Math.max(kanan, x), Math.min(atas, y), Math.max(bawah, y)];
  });
  if (kanan < kiri) return { lebar, tinggi, warna };
  [kiri, atas] = [Math.max(0, kiri - TEPI), Math.max(0, atas - TEPI)];
  [kanan, bawah] = [Math.min(lebar, kanan + TEPI + 1), Math.min(tinggi, bawah + TEPI + 1)];
  const hasil = new Uint32Array((kanan - kiri) * (bawah - atas));
  for (let y = atas; y < bawah; y++)
    hasil.set(warna.subarray(y * lebar + kiri, y * lebar + kanan), (y - atas) * (kanan - kiri));
  return { lebar: kanan - kiri, tinggi: bawah - atas, warna: hasil };
}

const saluran = (warna: number): number[] => [warna >>> 24, (warna >>> 16) & 255, (warna >>> 8) & 255, warna & 255];

function jarak(a: number, b: number): number {
  const [x, y] = [saluran(a), saluran(b)];
  return x.reduce((jumlah, satu, i) => jumlah + (satu - y[i]!) ** 2, 0);
}

function terdekat(warna: number, palet: readonly number[]): number {
  let [nomor, terkecil] = [0, Infinity];
  palet.forEach((satu, i) => {
    const beda = jarak(warna, satu);
    if (beda < terkecil) [nomor, terkecil] = [i, beda];
  });
  return nomor;
}

function pilihPalet(warna: Uint32Array): number[] {
  const banyak = new Map<number, number>();
  for (const satu of warna) banyak.set(satu, (banyak.get(satu) ?? 0) + 1);
  const urut = [...banyak].sort(([, a], [, b]) => b - a).map(([satu]) => satu);
  if (urut.length <= TERBANYAK) return urut;
  const palet = new Set<number>();
  for (const batas of JARAK) {
    for (const satu of urut) {
      if (palet.size === TERBANYAK) return [...palet];
      if (!palet.has(satu) && [...palet].every((ada) => jarak(ada, satu) > batas ** 2)) palet.add(satu);
    }
  }
  return [...palet];
}

function baca(png: Buffer): Piksel {
  const data: Buffer[] = [];
  let [lebar, tinggi, byte] = [0, 0, 0];
  for (let awal = TANDA.length; awal < png.length;) {
    const panjang = png.readUInt32BE(awal);
    const nama = png.toString("latin1", awal + 4, awal + 8);
    const isi = png.subarray(awal + 8, awal + 8 + panjang);
    if (nama === "IHDR") {
      [lebar, tinggi] = [isi.readUInt32BE(0), isi.readUInt32BE(4)];
      byte = { 2: 3, 6: 4 }[isi[9]!] ?? 0;
      if (isi[8] !== 8 || byte === 0 || isi[12] !== 0)
        throw new Error("a PNG of another kind than Chromium and pdftoppm make");
    }
    if (nama === "IDAT") data.push(isi);
    awal += panjang + 12;
  }
  const mentah = tanpaSaring(inflateSync(Buffer.concat(data)), lebar * byte, byte);
  const warna = new Uint32Array(lebar * tinggi);
  for (let i = 0; i < warna.length; i++) {
    const p = i * byte;
    warna[i] =
      ((mentah[p]! << 24) | (mentah[p + 1]! << 16) | (mentah[p + 2]! << 8) | (byte === 4 ? mentah[p + 3]! : 255)) >>> 0;
  }
  return { lebar, tinggi, warna };
}

/** Undoes the filters of PNG's lines. */
function tanpaSaring(isi: Buffer, panjang: number, byte: number): Buffer {
  const tinggi = isi.length / (panjang + 1);
  const hasil = Buffer.alloc(panjang * tinggi);
  for (let y = 0; y < tinggi; y++) {
    const saring = isi[y * (panjang + 1)]!;
    for (let x = 0; x < panjang; x++) {
      const di = y * panjang + x;
      const kiri = x < byte ? 0 : hasil[di - byte]!;
      const atas = y === 0 ? 0 : hasil[di - panjang]!;
      const sudut = x < byte || y === 0 ? 0 : hasil[di - panjang - byte]!;
      hasil[di] =
        isi[y * (panjang + 1) + 1 + x]! + [0, kiri, atas, (kiri + atas) >> 1, paeth(kiri, atas, sudut)][saring]!;
    }
  }
  return hasil;
}

function paeth(kiri: number, atas: number, sudut: number): number {
  const kira = kiri + atas - sudut;
  const [a, b, c] = [Math.abs(kira - kiri), Math.abs(kira - atas), Math.abs(kira - sudut)];
  return a <= b && a <= c ? kiri : b <= c ? atas : sudut;
}

function bagian(nama: string, isi: Buffer): Buffer {
  const kepala = Buffer.alloc(4);
  kepala.writeUInt32BE(isi.length);
  const badan = Buffer.concat([Buffer.from(nama, "latin1"), isi]);
  const ekor = Buffer.alloc(4);
  ekor.writeUInt32BE(crc32(badan));
  return Buffer.concat([kepala, badan, ekor]);
}
