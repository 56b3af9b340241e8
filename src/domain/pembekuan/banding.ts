/** What changed between two states: figures, status, and indicators that are new, gone, or written anew. */
import { distance } from "fastest-levenshtein";
import { tahunCocok } from "../periksa/indeksIndikator";
import { miripNama, mungkinSama } from "../periksa/kemiripanNama";
import { kunciIndikator } from "../simpanan/polaritas";
import { UKURAN_BEKU, type AngkaBeku, type IndikatorBeku, type IndikatorBerubah, type Perbandingan, type Perubahan } from "./types";

/** Letters that may differ among all, for a name to be the same one written anew. */
const BAGIAN_BEDA = 0.25;
/** Numbers that differ by less come from reckoning, not from an editor. */
const NISBI = 1e-9;
/** Names are compared letter by letter only among so many. */
const NAMA_TERBANYAK = 400;

type Cocok = (a: IndikatorBeku, b: IndikatorBeku) => boolean;

const tahunSama: Cocok = (a, b) => a.tahun === b.tahun;
/** A title may have got its year only later. */
const tahunMungkin: Cocok = (a, b) => tahunCocok(a.tahun, b.tahun);
const tabelSama: Cocok = (a, b) => a.lembar === b.lembar && a.tabel === b.tabel;
const lembarSama: Cocok = (a, b) => a.lembar === b.lembar;
const bunyiSama: Cocok = (a, b) => rapat(a.nama) === rapat(b.nama);
const namaSama: Cocok = (a, b) => kunci(a.nama) === kunci(b.nama);
const serupa: Cocok = (a, b) => miripNama(a.nama, b.nama) || dekat(rapat(a.nama), rapat(b.nama));
/** Half of the words: enough where both stand in the same table and nothing fits better. */
const setengahSama: Cocok = (a, b) => mungkinSama(a.nama, b.nama) && bilangan(a.nama) === bilangan(b.nama);

/** From the surest to the loosest; what one step pairs is no longer there for the next. */
const LANGKAH: readonly (readonly Cocok[])[] = [
  [tahunSama, tabelSama, bunyiSama],
  [tahunSama, tabelSama, namaSama],
  [tahunSama, lembarSama, namaSama],
  [tahunSama, namaSama],
  [tahunMungkin, lembarSama, namaSama],
  [tahunSama, tabelSama, serupa],
  [tahunSama, serupa],
  [tahunSama, tabelSama, setengahSama],
];

/** Rows of both states in their order; the later state gives the order of what changed. */
export function bandingkan(lama: readonly IndikatorBeku[], kini: readonly IndikatorBeku[]): Perbandingan {
  const pasangan = new Map<IndikatorBeku, IndikatorBeku>();
  const sisa = new Set(lama);
  for (const syarat of LANGKAH) {
    const kurang = kini.filter((satu) => !pasangan.has(satu));
    if (!syarat.includes(namaSama) && !syarat.includes(bunyiSama) && kurang.length * sisa.size > NAMA_TERBANYAK ** 2) continue;
    for (const satu of kurang) {
      for (const calon of sisa) {
        if (!syarat.every((cocok) => cocok(calon, satu))) continue;
        pasangan.set(satu, calon);
        sisa.delete(calon);
        break;
      }
    }
  }
  const berubah: IndikatorBerubah[] = [];
  let tetap = 0;
  for (const [ke, dari] of kini.flatMap((satu): [IndikatorBeku, IndikatorBeku][] => (pasangan.has(satu) ? [[satu, pasangan.get(satu)!]] : []))) {
    const [bunyi, perubahan] = [!bunyiSama(dari, ke), perubahanAngka(dari, ke)];
    if (bunyi || perubahan.length > 0) berubah.push({ dari, ke, bunyi, perubahan });
    else tetap++;
  }
  return { berubah, baru: kini.filter((satu) => !pasangan.has(satu)), hilang: [...sisa], tetap };
}

function perubahanAngka(dari: IndikatorBeku, ke: IndikatorBeku): Perubahan[] {
  const hasil: Perubahan[] = [];
  for (const apa of UKURAN_BEKU) {
    const [a, b] = [dari[apa], ke[apa]];
    if (!samaAngka(a, b)) hasil.push({ apa, dari: a?.tampil ?? "", ke: b?.tampil ?? "" });
  }
  if (dari.status !== ke.status) hasil.push({ apa: "status", dari: dari.status ?? "", ke: ke.status ?? "" });
  if (rapat(dari.predikat ?? "") !== rapat(ke.predikat ?? "")) hasil.push({ apa: "predikat", dari: dari.predikat ?? "", ke: ke.predikat ?? "" });
  return hasil;
}

/** What looks the same is the same, and so is a number that only got another format or was text before. */
function samaAngka(a: AngkaBeku | undefined, b: AngkaBeku | undefined): boolean {
  if (a?.tampil === b?.tampil) return true;
  if (a?.nilai === undefined || b?.nilai === undefined) return false;
  return Math.abs(a.nilai - b.nilai) <= NISBI * Math.max(Math.abs(a.nilai), Math.abs(b.nilai));
}

const rapat = diingat((nama) => nama.replace(/\s+/g, " ").trim().toLowerCase());
const kunci = diingat(kunciIndikator);

const BATAS_INGATAN = 5_000;

/** Each name is asked for again and again. */
function diingat(baca: (nama: string) => string): (nama: string) => string {
  const ingatan = new Map<string, string>();
  return (nama) => {
    const ada = ingatan.get(nama);
    if (ada !== undefined) return ada;
    const hasil = baca(nama);
    if (ingatan.size > BATAS_INGATAN) ingatan.clear();
    ingatan.set(nama, hasil);
    return hasil;
  };
}

/** Numbers tell names apart: `Tahap 1` is not `Tahap 2`. */
function bilangan(nama: string): string {
  return nama.replace(/\D+/g, " ").trim();
}

function dekat(a: string, b: string): boolean {
  const panjang = Math.max(a.length, b.length);
  if (Math.abs(a.length - b.length) > panjang * BAGIAN_BEDA || bilangan(a) !== bilangan(b)) return false;
  return distance(a, b) <= panjang * BAGIAN_BEDA;
}
