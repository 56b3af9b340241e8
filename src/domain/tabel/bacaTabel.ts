/**
 * Reads the tables of a sheet: finds headers, follows each table down to its end, and types columns and rows. Works from
 * values, formulas and formats alone: a merged area is its first cell and blanks.
 */
import { habiskan, Porsi, tiap, type Bertahap } from "../bertahap";
import { barisTabel } from "./barisTabel";
import { cariBlok, type Blok } from "./cariBlok";
import { cariKepala, type Kepala } from "./cariKepala";
import { ciriIsi, type CiriIsi } from "./ciriIsi";
import { catatanTabel, isiTabel, type BarisMentah } from "./isiTabel";
import { jenisTabel } from "./jenisTabel";
import { judulTabel, pengaliTabel, subjekTabel, tahunTabel } from "./judulTabel";
import { kolomDaftar } from "./kolomDaftar";
import { kolomTabel } from "./kolomTabel";
import { kolomKomponen } from "./komponen";
import { LembarBaca } from "./lembarBaca";
import { pastikanAngka } from "./pastikanAngka";
import { hubungkan } from "./sambungan";
import type { SheetSnapshot, Snapshot } from "./snapshot";
import type { JenisTabel, Kolom, Tabel } from "./types";

/** All tables of a workbook, in the order of sheets and rows; summary sheets of ours are left out. */
export function bacaBuku(snapshot: Snapshot): Tabel[] {
  return habiskan(bacaBukuBertahap(snapshot));
}

/** Same, in slices: yields between sheets and every few hundred cells, so that a caller can breathe. */
export function* bacaBukuBertahap(snapshot: Snapshot): Bertahap<Tabel[]> {
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

function* bacaLembar(lembar: SheetSnapshot): Bertahap<Tabel[]> {
  if (lembar.milikKita || lembar.terlaluBesar || lembar.values.length === 0) return [];
  const l = new LembarBaca(lembar);
  /** Each with the parts that go on below. */
  const berkepala: Berkepala[][] = [];
  /** Index of the last table that begins in a column. */
  const terakhir = new Map<number, number>();
  const porsi = new Porsi();
  for (let row = l.baris.awal; row <= l.baris.akhir; row++) {
    if (porsi.habis(l.lebar)) yield;
    for (const kepala of cariKepala(l, row)) {
      const baru = yield* bacaBerkepala(l, kepala);
      if (!baru) continue;
      const { rentang } = baru.tabel;
      l.pakai(rentang.row, baru.akhir, rentang.col, rentang.col + rentang.cols - 1);
      const letak = terakhir.get(rentang.col);
      const sebelum = letak === undefined ? undefined : berkepala[letak]!;
      if (sebelum && lanjutan(l, sebelum.at(-1)!.tabel, baru.tabel)) sebelum.push(baru);
      else terakhir.set(rentang.col, berkepala.push([baru]) - 1);
    }
  }
  const hasil: Tabel[] = [];
  for (const bagian of berkepala) hasil.push(yield* sambung(l, bagian));
  for (const blok of yield* cariBlok(l)) {
    const tabel = yield* bacaBlok(l, blok);
    if (tabel) hasil.push(tabel);
  }
  hasil.sort((a, b) => a.rentang.row - b.rentang.row || a.rentang.col - b.rentang.col);
  return yield* hubungkan(l, hasil);
}

/** A table, or a part of one, with what it was read from. */
interface Berkepala {
  readonly kepala: Kepala;
  readonly judul: string;
  readonly mentah: readonly BarisMentah[];
  readonly akhir: number;
  readonly tabel: Tabel;
}

function* bacaBerkepala(l: LembarBaca, kepala: Kepala): Bertahap<Berkepala | null> {
  const kolom = deret(kepala.kolom[0]!, lebarkan(l, kepala));
  const lengkap: Kepala = { ...kepala, kolom };
  const { baris, akhir } = yield* isiTabel(l, lengkap);
  if (baris.length === 0) return null;
  return yield* tafsirkan(l, lengkap, judulTabel(l, kepala.baris[0]!, kolom[0]!, kolom.at(-1)!, true), baris, akhir);
}

function* tafsirkan(l: LembarBaca, kepala: Kepala, judul: string, mentah: readonly BarisMentah[], akhir: number): Bertahap<Berkepala | null> {
  const ciri = yield* ciriIsi(kepala.kolom, mentah);
  const kolom = yield* kolomTabel(l, kepala, mentah, ciri, judul);
  // names over names: the place for signatures
  if (new Set(kolom.map((k) => k.peran)).size < 2 && [...ciri.values()].every((c) => c.angka + c.rentang === 0)) return null;
  const jenis = yield* jenisTabel(judul, kolom, mentah, ciri);
  const tabel = yield* susun(l, { kepala, judul, mentah, akhir, kolom, jenis, ciri });
  return { kepala, judul, mentah, akhir, tabel };
}

/** The same header again, below `Lanjutan Tabel 3.1` or without any title over rows that no total has closed. */
function lanjutan(l: LembarBaca, sebelum: Tabel, tabel: Tabel): boolean {
  const selesai = ["total", "rerata"].includes(sebelum.baris.at(-1)?.jenis ?? "");
  const bersambung = /\b(lanjutan|sambungan)\b/i.test(tabel.judul) || (tabel.judul === "" && !selesai);
  if (!bersambung || sebelum.barisKepala.length !== tabel.barisKepala.length) return false;
  return tabel.kolom.every((k) =>
    sebelum.barisKepala.every(
      (r, i) => l.teks(r, k.col).toLowerCase() === l.teks(tabel.barisKepala[i]!, k.col).toLowerCase(),
    ),
  );
}

/** Read anew as one: its columns, its records and the sasaran carried down do not end with the page. */
function* sambung(l: LembarBaca, bagian: readonly Berkepala[]): Bertahap<Tabel> {
  const [pertama, ...lain] = bagian;
  const { kepala, judul, tabel } = pertama!;
  if (lain.length === 0) return tabel;
  const mentah: BarisMentah[] = [];
  for (const b of bagian) yield* tiap(b.mentah, (baris) => void mentah.push(baris));
  const utuh = (yield* tafsirkan(l, kepala, judul, mentah, bagian.at(-1)!.akhir))?.tabel ?? tabel;
  const catatan = bagian.flatMap((b) => b.tabel.catatan ?? []);
  return { ...utuh, ...(catatan.length === 0 ? {} : { catatan }) };
}

function* bacaBlok(l: LembarBaca, blok: Blok): Bertahap<Tabel | null> {
  const { baris, akhir } = yield* isiTabel(l, blok, blok.sampai);
  if (baris.length === 0) return null;
  const judul = judulTabel(l, blok.baris[0] ?? blok.barisIsi, blok.kolom[0]!, blok.kolom.at(-1)!, !blok.tanpaKepala);
  const ciri = yield* ciriIsi(blok.kolom, baris);
  const bahan = { kepala: blok, judul, mentah: baris, akhir, ciri };
  if (!blok.tanpaKepala) {
    const kolom = yield* kolomTabel(l, blok, baris, ciri, judul);
    return yield* susun(l, { ...bahan, kolom, jenis: yield* jenisTabel(judul, kolom, baris, ciri) });
  }
  const sementara = kolomDaftar(blok.kolom, baris, judul, "lainnya");
  const jenis = yield* jenisTabel(judul, sementara, baris, ciri);
  const tabel = yield* susun(l, { ...bahan, kolom: kolomDaftar(blok.kolom, baris, judul, jenis), jenis });
  return { ...tabel, tanpaKepala: true };
}

interface Bahan {
  readonly kepala: Kepala;
  readonly judul: string;
  readonly mentah: readonly BarisMentah[];
  readonly akhir: number;
  readonly kolom: readonly Kolom[];
  readonly jenis: JenisTabel;
  readonly ciri: ReadonlyMap<number, CiriIsi>;
}

function* susun(l: LembarBaca, { kepala, judul, mentah, akhir, kolom, jenis, ciri }: Bahan): Bertahap<Tabel> {
  const row = kepala.baris[0] ?? kepala.barisIsi;
  const [kolAwal, kolAkhir] = [kepala.kolom[0]!, kepala.kolom.at(-1)!];
  yield;
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
    baris: yield* barisTabel(yield* pastikanAngka(mentah, berkomponen, jenis, ciri), berkomponen, jenis),
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
