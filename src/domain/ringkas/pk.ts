/**
 * "PK semula – menjadi": two tables of a Perjanjian Kinerja side by side, and what became of each indicator. The word is a
 * formula: it follows when a name or target is corrected.
 */
import { bulatkan } from "../hitung/desimal";
import { alamatSel } from "../tabel/alamat";
import type { BarisTabel, Kolom, SelTabel, Tabel } from "../tabel/types";
import { banding, type Banding } from "./banding";
import { tulisPenutup, type JenisRingkasan, type OpsiRingkasan } from "./jenisRingkasan";
import { isiKata } from "./kata";
import type { KataPk } from "./kataRingkasan";
import { LembarRingkas } from "./lembarRingkas";
import { pasangkan } from "./pasangPk";
import { terbaik } from "./pilihKolom";
import { angka, kosong, kutip, rumus, teks } from "./sel";
import { angkaSumber, labelSumber, rentangMutlak, selDi } from "./sumber";
import type { RencanaLembar, SelRencana } from "./types";

export const ringkasanPk: JenisRingkasan = {
  jenis: "pk",
  perlu: "dua",
  opsi: [],
  bisa: (tabel) => tabel.jenis === "pk" && pilih(tabel) !== null,
  susun: (tabel, opsi) => susunPk(tabel, opsi),
};

interface KolomPk {
  readonly indikator: Kolom;
  readonly target: Kolom;
}

function pilih(tabel: Tabel): KolomPk | null {
  const [indikator, target] = [terbaik(tabel, "indikator"), terbaik(tabel, "target")];
  return indikator && target ? { indikator, target } : null;
}

interface Isi {
  readonly tabel: Tabel;
  readonly baris: BarisTabel;
  readonly nama: SelTabel;
  readonly target: SelTabel;
}

function baca(tabel: Tabel): Isi[] {
  const kolom = pilih(tabel);
  if (!kolom) throw new Error("no table of a Perjanjian Kinerja");
  return tabel.baris
    .filter(({ jenis }) => jenis === "isi")
    .map((baris) => ({ tabel, baris, nama: selDi(baris, kolom.indikator), target: selDi(baris, kolom.target) }));
}

const [NAMA_A, TARGET_A, NAMA_B, TARGET_B, PERUBAHAN] = [2, 3, 4, 5, 6] as const;
const DESIMAL_SAMA = 10;

function susunPk(tabel: readonly Tabel[], opsi: OpsiRingkasan): RencanaLembar {
  const [lama, baru] = tabel;
  if (!lama || !baru) throw new Error("two tables are needed");
  const kata = opsi.kata.pk;
  const lembar = new LembarRingkas({
    judul: kata.judul,
    subjudul: isiKata(kata.dari, { semula: lama.judul || lama.lembar, menjadi: baru.judul || baru.lembar }),
    kolom: [
      { judul: kata.kolom.nomor, lebar: 6 },
      { judul: kata.kolom.sasaran, lebar: 28 },
      { judul: kata.kolom.indikatorSemula, lebar: 36 },
      { judul: kata.kolom.targetSemula, lebar: 14 },
      { judul: kata.kolom.indikatorMenjadi, lebar: 36 },
      { judul: kata.kolom.targetMenjadi, lebar: 14 },
      { judul: kata.kolom.perubahan, lebar: 20 },
    ],
  });
  const awal = lembar.berikut;
  const isi = [baca(lama), baca(baru)] as const;
  const nama = isi.map((daftar) => daftar.map((satu) => String(satu.nama.mentah))) as [string[], string[]];
  const hasil = pasangkan(nama[0], nama[1]).map(({ semula, menjadi }, n) => {
    const [a, b] = [semula === null ? null : isi[0][semula]!, menjadi === null ? null : isi[1][menjadi]!];
    return tulisBaris(lembar, n + 1, a, b, opsi);
  });
  const akhir = lembar.berikut - 1;
  for (const perubahan of Object.values(kata.perubahan)) {
    const isiRumus = `=COUNTIF(${rentangMutlak(awal, akhir, PERUBAHAN)},${kutip(perubahan)})`;
    const banyak = hasil.filter((satu) => satu === perubahan).length;
    lembar.barisBerlabel(isiKata(kata.jumlah, { perubahan }), PERUBAHAN, new Map([[PERUBAHAN, rumus(isiRumus, banyak, "rerata", "0")]]), "rerata");
  }
  tulisPenutup(lembar, [lama, baru], opsi, [kata.cara, kata.caraTarget]);
  return lembar.selesai({ jenis: ringkasanPk.jenis, nama: kata.namaLembar });
}

function tulisBaris(lembar: LembarRingkas, nomor: number, a: Isi | null, b: Isi | null, opsi: OpsiRingkasan): string {
  const { umum, pk: kata } = opsi.kata;
  const row = lembar.berikut;
  const label = (satu: Isi | null): SelRencana => (satu ? labelSumber(satu.tabel, satu.nama) : kosong("isi"));
  const target = (satu: Isi | null): SelRencana => (satu ? angkaSumber(satu.tabel, satu.target, umum) : kosong("isiTengah"));
  const sel = [label(a), target(a), label(b), target(b)] as const;
  const letak = [NAMA_A, TARGET_A, NAMA_B, TARGET_B].map((col) => alamatSel(row, col)) as [string, string, string, string];
  const pembanding = banding(a?.target ?? null, b?.target ?? null, letak[1], letak[3]);
  const kataPerubahan = perubahan(sel, pembanding, kata);
  lembar.baris([
    angka(nomor, "isiTengah"),
    teks((b ?? a)?.baris.sasaran ?? "", "isi"),
    ...sel,
    rumus(rumusPerubahan(letak, pembanding, kata), kataPerubahan, "isiTengah"),
  ]);
  return kataPerubahan;
}

function isiTampil({ isi }: SelRencana): string | number {
  if (isi.jenis === "rumus" && typeof isi.nilai !== "boolean") return isi.nilai;
  return isi.jenis === "teks" ? isi.teks : "";
}

const seragam = (isi: string | number): string => String(isi).trim().toUpperCase();

function perubahan(sel: readonly [SelRencana, SelRencana, SelRencana, SelRencana], { lama, baru }: Banding, { perubahan: kata }: KataPk): string {
  const [namaA, targetA, namaB, targetB] = sel.map(isiTampil) as [string, string | number, string, string | number];
  if (namaA === "") return kata.baru;
  if (namaB === "") return kata.dihapus;
  const bernama = namaA.toUpperCase() === namaB.toUpperCase();
  const bertarget =
    lama !== null && baru !== null ? bulatkan(lama, DESIMAL_SAMA) === bulatkan(baru, DESIMAL_SAMA) : seragam(targetA) === seragam(targetB);
  if (bernama) return bertarget ? kata.tetap : kata.target;
  return bertarget ? kata.redaksi : kata.keduanya;
}

function rumusPerubahan([namaA, targetA, namaB, targetB]: readonly [string, string, string, string], b: Banding, { perubahan: kata }: KataPk): string {
  const angkaSama = `ROUND(${b.rumusLama},${DESIMAL_SAMA})=ROUND(${b.rumusBaru},${DESIMAL_SAMA})`;
  const sama = `IF(AND(ISNUMBER(${targetA}),ISNUMBER(${targetB})),${angkaSama},UPPER(TRIM(${targetA}))=UPPER(TRIM(${targetB})))`;
  const [tetap, target, redaksi, keduanya] = [kata.tetap, kata.target, kata.redaksi, kata.keduanya].map(kutip) as [string, string, string, string];
  const isi = `IF(UPPER(${namaA})=UPPER(${namaB}),IF(${sama},${tetap},${target}),IF(${sama},${redaksi},${keduanya}))`;
  return `=IF(${namaA}="",${kutip(kata.baru)},IF(${namaB}="",${kutip(kata.dihapus)},${isi}))`;
}
