/** What is said of one indicator: its capaian against the target, against the year before, against the end target. */
import type { SelTabel } from "../tabel/types";
import { banding as bandingSel, rumusSelisih, selisihBanding, type Banding } from "./banding";
import type { BarisHitung } from "./barisCapaian";
import {
  adaAngka, adaIsi, ANGKA, angkaBagian, banding, dan, isiTemplat, jika, namaBagian, pilih, teksBagian,
  type AngkaKalimat, type Kalimat, type NamaSel, type Uji,
} from "./eksekutifKalimat";
import type { KataEksekutif } from "./eksekutifKata";
import { angkaHitungan, cacah } from "./eksekutifSumber";

export interface AngkaLain {
  readonly angka: AngkaKalimat;
  readonly asal: SelTabel;
  readonly tahun?: number;
}

export interface BahanIndikator {
  readonly hitung: BarisHitung;
  readonly nama: NamaSel;
  readonly target: AngkaKalimat;
  readonly realisasi: AngkaKalimat;
  readonly capaian: AngkaKalimat;
  /** Unit of the planner's column, "" without one. */
  readonly satuan: string;
  readonly lalu: AngkaLain | null;
  readonly menengah: AngkaLain | null;
}

const PECAHAN_SERATUS = 4;
const DUA_DESIMAL = 2;

type Kata = KataEksekutif["indikator"];

export function kalimatIndikator(bahan: BahanIndikator, kata: KataEksekutif): Kalimat {
  const { nama, target, realisasi, capaian } = bahan;
  const lubang = {
    nama: namaBagian(nama),
    target: angkaBagian(target),
    realisasi: angkaBagian(realisasi),
    capaian: angkaBagian(capaian),
    status: status(capaian, kata.indikator),
    arah: menurun(bahan.hitung) ? teksBagian(kata.indikator.makinRendah) : [],
  };
  const adaTarget = adaIsi(target);
  const tanpa = jika(
    adaIsi(realisasi),
    jika(adaTarget, isiTemplat(kata.indikator.takTerhitung, lubang), isiTemplat(kata.indikator.tanpaTarget, lubang)),
    jika(adaTarget, isiTemplat(kata.indikator.tanpaRealisasi, lubang), isiTemplat(kata.indikator.tanpaKeduanya, lubang)),
  );
  return [...jika(adaAngka(capaian), isiTemplat(kata.indikator.lengkap, lubang), tanpa), ...lalu(bahan, kata.indikator), ...menengah(bahan, kata.indikator)];
}

/** On the value as shown, two decimals of a percent, as PREDIKAT compares. */
function status(capaian: AngkaKalimat, { status: kata }: Kata): Kalimat {
  const nilai = { rumus: capaian.rumus, nilai: typeof capaian.nilai === "number" ? capaian.nilai : null };
  return pilih(
    [
      { uji: banding(nilai, ">", 1, PECAHAN_SERATUS), isi: teksBagian(kata.diAtas) },
      { uji: banding(nilai, "=", 1, PECAHAN_SERATUS), isi: teksBagian(kata.tepat) },
    ],
    teksBagian(kata.diBawah),
  );
}

function menurun({ polaritas }: BarisHitung): boolean {
  return polaritas === "turun" || polaritas === "turun-rasio";
}

interface Selisih {
  readonly uji: Uji;
  readonly naik: Uji;
  readonly turun: Uji;
  /** Without sign, with its unit. */
  readonly jarak: Kalimat;
}

/** From `dari` to `ke`; only where both are numbers. */
function selisih(dari: AngkaKalimat, selDari: SelTabel | null, ke: AngkaKalimat, selKe: SelTabel | null, bahan: BahanIndikator, kata: Kata): Selisih {
  const b = bandingSel(selDari, selKe, dari.rumus, ke.rumus);
  const nilai = selisihBanding(b);
  const isi = rumusSelisih(b);
  const beda = { nilai, rumus: `(${isi})` };
  const jarak = angkaHitungan(nilai === null ? null : Math.abs(nilai), `ABS(${isi})`, ANGKA, [...dari.sumber, ...ke.sumber]);
  return {
    uji: dan(adaAngka(dari), adaAngka(ke)),
    naik: banding(beda, ">", 0, DUA_DESIMAL),
    turun: banding(beda, "<", 0, DUA_DESIMAL),
    jarak: bersatuan(jarak, b, bahan, kata),
  };
}

/** Scores and percentages differ in points, things in their own unit. */
function bersatuan(jarak: AngkaKalimat, { persen }: Banding, { satuan, nama }: BahanIndikator, kata: Kata): Kalimat {
  if (persen || /^(%|persen|percent)$/i.test(satuan) || /^(persentase|persen|%)/i.test(nama.teks)) return cacah(kata.poinPersen, jarak, DUA_DESIMAL);
  if (!/^(nilai|indeks|skor|poin|point|angka)?$/i.test(satuan)) return [...angkaBagian(jarak), ...teksBagian(` ${satuan}`)];
  return /\bjumlah\b/i.test(nama.teks) ? angkaBagian(jarak) : cacah(kata.poin, jarak, DUA_DESIMAL);
}

function lalu(bahan: BahanIndikator, kata: Kata): Kalimat {
  const { realisasi, hitung } = bahan;
  if (!bahan.lalu) return [];
  const { angka, asal, tahun } = bahan.lalu;
  const beda = selisih(angka, asal, realisasi, hitung.realisasi, bahan, kata);
  const mutu = (baik: boolean): string => (menurun(hitung) ? ` ${baik ? kata.membaik : kata.memburuk}` : "");
  const arah = pilih(
    [
      { uji: beda.naik, isi: [...isiTemplat(kata.laluNaik, { jarak: beda.jarak }), ...teksBagian(mutu(false))] },
      { uji: beda.turun, isi: [...isiTemplat(kata.laluTurun, { jarak: beda.jarak }), ...teksBagian(mutu(true))] },
    ],
    teksBagian(kata.laluTetap),
  );
  return jika(beda.uji, [...teksBagian(" "), ...isiTemplat(kata.lalu, { tahun: String(tahun ?? ""), lalu: angkaBagian(angka), arah })]);
}

function menengah(bahan: BahanIndikator, kata: Kata): Kalimat {
  const { realisasi, hitung } = bahan;
  if (!bahan.menengah || hitung.polaritas === "sama" || hitung.polaritas === "stabil") return [];
  const { angka, asal, tahun } = bahan.menengah;
  const beda = selisih(realisasi, hitung.realisasi, angka, asal, bahan, kata);
  const turun = menurun(hitung);
  const arah = pilih(
    [
      { uji: beda.naik, isi: isiTemplat(turun ? kata.menengahLebihTurun : kata.menengahKurang, { jarak: beda.jarak }) },
      { uji: beda.turun, isi: isiTemplat(turun ? kata.menengahKurangTurun : kata.menengahLebih, { jarak: beda.jarak }) },
    ],
    teksBagian(kata.menengahTepat),
  );
  const lubang = { target: angkaBagian(angka), arah };
  const isi = tahun === undefined ? isiTemplat(kata.menengah, lubang) : isiTemplat(kata.menengahTahun, { ...lubang, tahun: String(tahun) });
  return jika(beda.uji, [...teksBagian(" "), ...isi]);
}
