/** "NKA": from a table of EKA (SMART) by year and one of IKPA by year, with the weights of each year. */
import { nka } from "../hitung/nka";
import { predikat } from "../hitung/predikat";
import { aturanNka } from "../regulasi/nka";
import { cariSkala } from "../regulasi/skala";
import { alamatSel } from "../tabel/alamat";
import type { SelTabel, Tabel } from "../tabel/types";
import { tulisPenutup, type JenisRingkasan, type OpsiRingkasan } from "./jenisRingkasan";
import { isiKata } from "./kata";
import { kolomTahun } from "./kolomTahun";
import { LembarRingkas } from "./lembarRingkas";
import { rumusPredikatSkor, teksKelas } from "./rumusCapaian";
import { angka, kosong, rumus, teks } from "./sel";
import { angkaSumber, bilangan, kolomNama, selDi } from "./sumber";
import type { RencanaLembar } from "./types";

type Bagian = "eka" | "ikpa";

/** What the table, or a row of it, is called. */
const NAMA: Readonly<Record<Bagian, RegExp>> = {
  eka: /\b(smart|eka|evaluasi kinerja anggaran|kinerja perencanaan anggaran)\b/i,
  ikpa: /\b(ikpa|kinerja pelaksanaan anggaran)\b/i,
};

export const ringkasanNka: JenisRingkasan = {
  jenis: "nka",
  perlu: "dua",
  opsi: [],
  bisa: (tabel) => baca(tabel) !== null,
  susun: (tabel, opsi) => susunNka(tabel, opsi),
};

export interface SkorTahun {
  readonly bagian: Bagian;
  readonly tabel: Tabel;
  readonly tahun: ReadonlyMap<number, SelTabel>;
}

export function baca(tabel: Tabel): SkorTahun | null {
  const kolom = kolomTahun(tabel, "realisasi");
  const nama = kolomNama(tabel);
  if (kolom.length === 0) return null;
  for (const baris of tabel.baris.filter(({ jenis }) => jenis === "isi")) {
    const label = nama ? String(selDi(baris, nama).mentah) : `${tabel.judul} ${tabel.subjek ?? ""}`;
    const bagian = (["ikpa", "eka"] as const).find((satu) => NAMA[satu].test(label));
    const skor = kolom.map((satu) => [satu.tahun, selDi(baris, satu)] as const);
    if (bagian && skor.some(([, sel]) => bilangan(sel) !== null && !sel.angka?.persen)) return { bagian, tabel, tahun: new Map(skor) };
  }
  return null;
}

const [EKA, IKPA, NILAI] = [2, 3, 6] as const;

function susunNka(tabel: readonly Tabel[], opsi: OpsiRingkasan): RencanaLembar {
  const skor = tabel.flatMap((satu) => baca(satu) ?? []);
  const [eka, ikpa] = (["eka", "ikpa"] as const).map((bagian) => skor.find((satu) => satu.bagian === bagian)) as [SkorTahun | undefined, SkorTahun | undefined];
  const skala = cariSkala("NKA");
  const { umum, nka: kata } = opsi.kata;
  if (!skala.ok) throw new Error("the scale NKA is missing");
  const tahun = [...new Set(skor.flatMap((satu) => [...satu.tahun.keys()]))].filter((satu) => aturanNka(satu).ok).sort((a, b) => a - b);
  const lembar = new LembarRingkas({
    judul: kata.judul,
    subjudul: tahun.length === 0 ? "" : isiKata(kata.judulTahun, { tahun: `${tahun[0]}–${tahun.at(-1)}` }),
    kolom: [
      { judul: kata.kolom.nomor, lebar: 6 },
      { judul: kata.kolom.tahun, lebar: 10 },
      { judul: kata.kolom.eka, lebar: 14 },
      { judul: kata.kolom.ikpa, lebar: 14 },
      { judul: kata.kolom.bobotEka, lebar: 13 },
      { judul: kata.kolom.bobotIkpa, lebar: 13 },
      { judul: kata.kolom.nka, lebar: 14 },
      { judul: kata.kolom.predikat, lebar: 18 },
      { judul: kata.kolom.dasar, lebar: 34 },
    ],
  });
  tahun.forEach((satu, n) => {
    const aturan = aturanNka(satu);
    if (!aturan.ok) return;
    const { bobot, dasar } = aturan.nilai.aturan;
    const row = lembar.berikut;
    const [e, i, be, bi, hasilSel] = [EKA, IKPA, 4, 5, NILAI].map((col) => alamatSel(row, col)) as [string, string, string, string, string];
    const sel = [eka, ikpa].map((asal) => asal?.tahun.get(satu));
    const [nilaiEka, nilaiIkpa] = sel.map((isi) => bilangan(isi)) as [number | null, number | null];
    const hasil = nilaiEka === null || nilaiIkpa === null ? null : nka(nilaiEka, nilaiIkpa, satu);
    const nilai = hasil?.ok ? hasil.nilai.nilai : null;
    const kelas = nilai === null ? null : predikat(nilai, skala.nilai, "lengkap");
    const dua = `${e}:${i}`;
    const sah = `AND(COUNT(${dua})=2,MIN(${dua})>=0,MAX(${dua})<=100,OR(MAX(${dua})>1,MAX(${dua})=0))`;
    lembar.baris([
      angka(n + 1, "isiTengah"),
      angka(satu, "isiTengah", "0"),
      ...sel.map((isi, letak) => (isi ? angkaSumber((letak === 0 ? eka : ikpa)!.tabel, isi, umum, "0.00") : kosong("isiTengah"))),
      angka(bobot.eka / 100, "isiTengah", "0%"),
      angka(bobot.ikpa / 100, "isiTengah", "0%"),
      rumus(`=IF(${sah},${e}*${be}+${i}*${bi},"")`, nilai, "isiTengah", "0.00"),
      rumus(rumusPredikatSkor(hasilSel, skala.nilai, teksKelas), kelas?.ok ? kelas.nilai : null, "isiTengah"),
      teks(dasar.join(", "), "isi"),
    ]);
  });
  tulisPenutup(lembar, tabel, opsi, [kata.cara, ...(eka && ikpa ? [] : [kata.kurang])]);
  return lembar.selesai({ jenis: ringkasanNka.jenis, nama: kata.namaLembar });
}
