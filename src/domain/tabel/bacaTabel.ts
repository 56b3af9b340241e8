/**
 * Reads the tables of a sheet: finds headers, follows each table down to its end, and types columns and rows. Works from
 * values, formulas and formats alone: a merged area is its first cell and blanks.
 */
import { barisTabel } from "./barisTabel";
import { cariBlok, type Blok } from "./cariBlok";
import { cariKepala, type Kepala } from "./cariKepala";
import { catatanTabel, isiTabel, type BarisMentah } from "./isiTabel";
import { jenisTabel } from "./jenisTabel";
import { judulTabel, pengaliTabel, subjekTabel, tahunTabel } from "./judulTabel";
import { kolomDaftar } from "./kolomDaftar";
import { kolomTabel } from "./kolomTabel";
import { kolomKomponen } from "./komponen";
import { LembarBaca } from "./lembarBaca";
import { pastikanAngka } from "./pastikanAngka";
import type { SheetSnapshot, Snapshot } from "./snapshot";
import type { JenisTabel, Kolom, Tabel } from "./types";

const BARIS_SEIRIS = 500;

/** All tables of a workbook, in the order of sheets and rows; summary sheets of ours are left out. */
export function bacaBuku(snapshot: Snapshot): Tabel[] {
  return habiskan(bacaBukuBertahap(snapshot));
}

/** Same, in slices: yields between sheets and every few hundred rows, so that a caller can breathe. */
export function* bacaBukuBertahap(snapshot: Snapshot): Generator<undefined, Tabel[]> {
  const hasil: Tabel[] = [];
  for (const lembar of snapshot.lembar) {
    hasil.push(...(yield* bacaLembar(lembar)));
    yield;
  }
  return hasil;
}

export function bacaTabel(lembar: SheetSnapshot): Tabel[] {
  return habiskan(bacaLembar(lembar));
}

function habiskan<T>(langkah: Generator<undefined, T>): T {
  for (;;) {
    const { done, value } = langkah.next();
    if (done) return value;
  }
}

function* bacaLembar(lembar: SheetSnapshot): Generator<undefined, Tabel[]> {
  if (lembar.milikKita || lembar.terlaluBesar || lembar.values.length === 0) return [];
  const l = new LembarBaca(lembar);
  const hasil: Tabel[] = [];
  for (let row = l.baris.awal; row <= l.baris.akhir; row++) {
    if ((row - l.baris.awal) % BARIS_SEIRIS === BARIS_SEIRIS - 1) yield;
    for (const kepala of cariKepala(l, row)) {
      const tabel = yield* bacaBerkepala(l, kepala);
      const sebelum = tabel && hasil.filter((t) => t.rentang.col === tabel.rentang.col).at(-1);
      if (tabel && sebelum && lanjutan(l, sebelum, tabel)) hasil[hasil.indexOf(sebelum)] = sambung(sebelum, tabel);
      else if (tabel) hasil.push(tabel);
    }
  }
  for (const blok of yield* cariBlok(l)) {
    const tabel = yield* bacaBlok(l, blok);
    if (tabel) hasil.push(tabel);
  }
  return hasil.sort((a, b) => a.rentang.row - b.rentang.row || a.rentang.col - b.rentang.col);
}

function* bacaBerkepala(l: LembarBaca, kepala: Kepala): Generator<undefined, Tabel | null> {
  const kolom = deret(kepala.kolom[0]!, lebarkan(l, kepala));
  const lengkap: Kepala = { ...kepala, kolom };
  const { baris, akhir } = yield* isiTabel(l, lengkap);
  if (baris.length === 0) return null;
  const judul = judulTabel(l, kepala.baris[0]!, kolom[0]!, kolom.at(-1)!);
  const bacaan = kolomTabel(l, lengkap, baris, judul);
  // names over names: the place for signatures
  if (
    new Set(bacaan.map((k) => k.peran)).size < 2 &&
    !baris.some((b) => [...b.sel.values()].some((s) => s.angka ?? s.rentang))
  )
    return null;
  return susun(l, lengkap, judul, baris, akhir, bacaan, jenisTabel(judul, bacaan, baris));
}

/** `Lanjutan Tabel 3.1` above the same header. */
function lanjutan(l: LembarBaca, sebelum: Tabel, tabel: Tabel): boolean {
  if (!/\b(lanjutan|sambungan)\b/i.test(tabel.judul) || sebelum.barisKepala.length !== tabel.barisKepala.length)
    return false;
  return tabel.kolom.every((k) =>
    sebelum.barisKepala.every(
      (r, i) => l.teks(r, k.col).toLowerCase() === l.teks(tabel.barisKepala[i]!, k.col).toLowerCase(),
    ),
  );
}

function sambung(sebelum: Tabel, tabel: Tabel): Tabel {
  const akhir = sebelum.baris.at(-1);
  const ikut = tabel.baris.map((b) =>
    b.barisSasaran < 0 && akhir ? { ...b, sasaran: akhir.sasaran, barisSasaran: akhir.barisSasaran } : b,
  );
  const rows = tabel.rentang.row + tabel.rentang.rows - sebelum.rentang.row;
  const catatan = [...(sebelum.catatan ?? []), ...(tabel.catatan ?? [])];
  return {
    ...sebelum,
    rentang: { ...sebelum.rentang, rows },
    baris: [...sebelum.baris, ...ikut],
    ...(catatan.length > 0 ? { catatan } : {}),
  };
}

function* bacaBlok(l: LembarBaca, blok: Blok): Generator<undefined, Tabel | null> {
  const { baris, akhir } = yield* isiTabel(l, blok, blok.sampai);
  if (baris.length === 0) return null;
  const judul = judulTabel(l, blok.baris[0] ?? blok.barisIsi, blok.kolom[0]!, blok.kolom.at(-1)!);
  if (!blok.tanpaKepala) {
    const bacaan = kolomTabel(l, blok, baris, judul);
    return susun(l, blok, judul, baris, akhir, bacaan, jenisTabel(judul, bacaan, baris));
  }
  const sementara = kolomDaftar(blok.kolom, baris, judul, "lainnya");
  const jenis = jenisTabel(judul, sementara, baris);
  const tabel = susun(l, blok, judul, baris, akhir, kolomDaftar(blok.kolom, baris, judul, jenis), jenis);
  return { ...tabel, tanpaKepala: true };
}

function susun(
  l: LembarBaca,
  kepala: Kepala,
  judul: string,
  mentah: readonly BarisMentah[],
  akhir: number,
  kolom: readonly Kolom[],
  jenis: JenisTabel,
): Tabel {
  const row = kepala.baris[0] ?? kepala.barisIsi;
  const [kolAwal, kolAkhir] = [kepala.kolom[0]!, kepala.kolom.at(-1)!];
  l.pakai(row, akhir, kolAwal, kolAkhir);
  const berkomponen = kolomKomponen(kolom, jenis);
  const tahun = tahunTabel(judul, l.lembar.nama, kolom);
  const catatan = catatanTabel(l, akhir, kolAwal, kolAkhir);
  const pengali = pengaliTabel(judul, kolom);
  return {
    lembar: l.lembar.nama,
    rentang: { row, col: kolAwal, rows: akhir - row + 1, cols: kolAkhir - kolAwal + 1 },
    jenis,
    judul,
    barisKepala: kepala.baris,
    kolom: berkomponen,
    baris: barisTabel(pastikanAngka(mentah, berkomponen, jenis), berkomponen, jenis),
    ...(tahun === undefined ? {} : { tahun }),
    tersembunyi: l.lembar.tersembunyi,
    ...(pengali === undefined ? {} : { pengali }),
    ...(catatan.length === 0 ? {} : { catatan }),
    ...subjekTabel(judul),
  };
}

/** A column without a header, right beside the last one, belongs to the table if the first rows fill it. */
function lebarkan(l: LembarBaca, kepala: Kepala): number {
  const akhir = kepala.kolom.at(-1)!;
  const kanan = akhir + 1;
  const isi = [0, 1, 2].filter((i) => l.terisi(kepala.barisIsi + i, kanan, kanan).length > 0).length;
  const bersih = kepala.baris.every((b) => l.kosong(b, kanan));
  return kanan <= l.kolom.akhir && bersih && isi >= 2 ? kanan : akhir;
}

const deret = (dari: number, sampai: number): number[] => Array.from({ length: sampai - dari + 1 }, (_, i) => dari + i);
