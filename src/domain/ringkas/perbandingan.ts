/**
 * "Perbandingan antar tahun": realisasi of the years, difference in points and growth in percent of the last year on the year
 * before, and the trend in a word. Both are shown, for reports mix them up. What was said to be not measured cannot be compared.
 */
import { bagi, jumlah } from "../hitung/desimal";
import { alamatSel } from "../tabel/alamat";
import type { BarisTabel, Kolom, SelTabel, Tabel } from "../tabel/types";
import { banding, formatSelisih, rumusSelisih, selisihBanding, type Banding } from "./banding";
import { tulisPenutup, type JenisRingkasan, type OpsiRingkasan, type TakBanding } from "./jenisRingkasan";
import { isiKata } from "./kata";
import type { KataPerbandingan } from "./kataRingkasan";
import { kolomTahun } from "./kolomTahun";
import { LembarRingkas } from "./lembarRingkas";
import { angka, FORMAT_CAPAIAN, kosong, kutip, rumus, teks, trimExcel } from "./sel";
import { angkaSumber, jikaAngka, kolomNama, labelSumber, namaTabel, selDi } from "./sumber";
import type { RencanaLembar, SelRencana } from "./types";

export const ringkasanPerbandingan: JenisRingkasan = {
  jenis: "perbandingan",
  perlu: "beberapa",
  opsi: ["tahunBanding", "takBanding"],
  banding: (tabel) => {
    const baris = tabel.flatMap((satu) => bacaTahun(satu));
    return { tahun: semuaTahun(baris), indikator: [...new Set(baris.map(namaBaris))] };
  },
  bisa: (tabel) => {
    const kolom = kolomTahun(tabel, "realisasi");
    return kolom.length >= 2 && barisIsi(tabel).some((baris) => kolom.some(({ col }) => baris.sel.get(col)?.angka));
  },
  susun: (tabel, opsi) => susunPerbandingan(tabel, opsi),
};

const barisIsi = (tabel: Tabel): BarisTabel[] => tabel.baris.filter(({ jenis }) => jenis === "isi");

interface BarisTahun {
  readonly tabel: Tabel;
  readonly baris: BarisTabel;
  readonly nama: Kolom | null;
  readonly tahun: ReadonlyMap<number, SelTabel>;
}

const TAHUN_PERTAMA = 2;

function susunPerbandingan(tabel: readonly Tabel[], opsi: OpsiRingkasan): RencanaLembar {
  const kata = opsi.kata.perbandingan;
  const baris = tabel.flatMap((satu) => bacaTahun(satu));
  const ada = semuaTahun(baris);
  const dipilih = ada.filter((satu) => opsi.tahunBanding?.includes(satu) ?? true);
  // years that the tables no longer have are no choice
  const tahun = dipilih.length >= 2 ? dipilih : ada;
  const tak = new Set(opsi.takBanding?.map(kunciTak));
  const [sebelum, terakhir] = tahun.slice(-2);
  if (sebelum === undefined || terakhir === undefined) throw new Error("no two years to compare");
  const lembar = new LembarRingkas({
    judul: isiKata(kata.judulTahun, { tahun: `${tahun[0]}–${terakhir}` }),
    subjudul: tabel.length === 1 ? tabel[0]!.judul : isiKata(kata.gabungan, { banyak: tabel.length }),
    kolom: [
      { judul: kata.kolom.nomor, lebar: 6 },
      { judul: kata.kolom.indikator, lebar: 46 },
      ...tahun.map((satu) => ({ judul: isiKata(kata.kolom.realisasi, { tahun: satu }), lebar: 13 })),
      { judul: isiKata(kata.kolom.selisih, { sebelum, terakhir }), lebar: 16 },
      { judul: isiKata(kata.kolom.pertumbuhan, { sebelum, terakhir }), lebar: 14 },
      { judul: kata.kolom.tren, lebar: 18 },
    ],
  });
  baris.forEach((satu, n) => {
    const row = lembar.berikut;
    const isiTahun = tahun.map((tahunnya) => {
      const sel = satu.tahun.get(tahunnya);
      return sel ? angkaSumber(satu.tabel, sel, opsi.kata.umum) : kosong("isiTengah");
    });
    const letak = (tahunnya: number): string => alamatSel(row, TAHUN_PERTAMA + tahun.indexOf(tahunnya));
    const b = banding(satu.tahun.get(sebelum) ?? null, satu.tahun.get(terakhir) ?? null, letak(sebelum), letak(terakhir));
    const nama = satu.nama ? labelSumber(satu.tabel, selDi(satu.baris, satu.nama)) : teks(namaTabel(satu.tabel), "isi");
    const pasangan = [letak(sebelum), letak(terakhir)] as const;
    const takBanding = [sebelum, terakhir].some((tahunnya) => tak.has(kunciTak({ indikator: namaBaris(satu), tahun: tahunnya })));
    lembar.baris([
      angka(n + 1, "isiTengah"),
      nama,
      ...isiTahun,
      ...(takBanding
        ? [kosong("isiTengah"), kosong("isiTengah"), teks(kata.tren.tidak, "isiTengah")]
        : [...selBanding(b, pasangan, kata), selTren(b, satu.tahun.get(sebelum), satu.tahun.get(terakhir), pasangan, kata)]),
    ]);
  });
  tulisPenutup(lembar, tabel, opsi, [
    isiKata(kata.caraSelisih, { sebelum, terakhir }),
    isiKata(kata.caraPertumbuhan, { sebelum, terakhir }),
    kata.caraTidak,
    ...(opsi.takBanding ?? [])
      .filter((satu) => tahun.includes(satu.tahun) && baris.some((lain) => namaBaris(lain) === satu.indikator))
      .map(({ indikator, tahun: tahunnya }) => isiKata(kata.dinyatakan, { indikator, tahun: tahunnya })),
  ]);
  return lembar.selesai({ jenis: ringkasanPerbandingan.jenis, nama: kata.namaLembar });
}

function bacaTahun(tabel: Tabel): BarisTahun[] {
  const kolom = kolomTahun(tabel, "realisasi");
  const nama = kolomNama(tabel);
  return barisIsi(tabel).map((baris) => ({ tabel, baris, nama, tahun: new Map(kolom.map((satu) => [satu.tahun, selDi(baris, satu)])) }));
}

function semuaTahun(baris: readonly BarisTahun[]): number[] {
  return [...new Set(baris.flatMap((satu) => [...satu.tahun.keys()]))].sort((a, b) => a - b);
}

function namaBaris({ tabel, baris, nama }: BarisTahun): string {
  return nama ? trimExcel(String(selDi(baris, nama).mentah)) : namaTabel(tabel);
}

const kunciTak = ({ indikator, tahun }: TakBanding): string => `${tahun} ${indikator}`;

function selBanding(b: Banding, sel: readonly [string, string], kata: KataPerbandingan): SelRencana[] {
  const { lama, baru } = b;
  const tumbuh = lama === null || baru === null || lama === 0 ? null : bagi(jumlah([baru, -lama]), Math.abs(lama));
  return [
    rumus(jikaAngka(sel, rumusSelisih(b)), selisihBanding(b), "isiTengah", formatSelisih(b, kata.poin)),
    rumus(jikaAngka(sel, `IF(${b.rumusLama}<>0,(${b.rumusBaru}-${b.rumusLama})/ABS(${b.rumusLama}),"")`), tumbuh, "isiTengah", FORMAT_CAPAIAN),
  ];
}

function selTren(
  { lama, baru, rumusLama, rumusBaru }: Banding,
  selLama: SelTabel | undefined,
  selBaru: SelTabel | undefined,
  [a, b]: readonly [string, string],
  kata: KataPerbandingan,
): SelRencana {
  const { naik, turun, tetap, tidak } = kata.tren;
  const arah = `IF(${rumusBaru}>${rumusLama},${kutip(naik)},IF(${rumusBaru}<${rumusLama},${kutip(turun)},${kutip(tetap)}))`;
  const isi = `=IF(OR(TRIM(${a})="",TRIM(${b})=""),"",IF(AND(ISNUMBER(${a}),ISNUMBER(${b})),${arah},${kutip(tidak)}))`;
  if (!selLama || !selBaru || selLama.kosong || selBaru.kosong) return rumus(isi, null, "isiTengah");
  if (lama === null || baru === null) return rumus(isi, tidak, "isiTengah");
  return rumus(isi, baru > lama ? naik : baru < lama ? turun : tetap, "isiTengah");
}
