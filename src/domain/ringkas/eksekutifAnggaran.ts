/** Pagu, realisasi and serapan of the whole, and whether more was reached than spent. */
import { jumlah } from "../hitung/desimal";
import { efisiensi } from "../hitung/efisiensi";
import { serapan } from "../hitung/serapan";
import type { Tabel } from "../tabel/types";
import { bacaAnggaran, type BacaanAnggaran, type BarisAnggaran } from "./bacaAnggaran";
import {
  adaAngka, ANGKA, angkaBagian, banding, CACAH, dan, isiTemplat, jika, PERSEN, pilih, teksBagian,
  type AngkaKalimat, type Kalimat,
} from "./eksekutifKalimat";
import { ANGKA_PERTAMA, NOMOR, type LembarEksekutif } from "./eksekutifLembar";
import { angkaHitungan, letakSel } from "./eksekutifSumber";
import type { OpsiRingkasan } from "./jenisRingkasan";
import { angka, FORMAT_CAPAIAN, rumus, teks } from "./sel";
import { angkaSumber, bilangan, jikaAngka, labelSumber, namaTabel, rentangMutlak, rentangRelatif } from "./sumber";

const [PAGU, REALISASI, SERAPAN, SISA] = [ANGKA_PERTAMA, ANGKA_PERTAMA + 1, ANGKA_PERTAMA + 2, ANGKA_PERTAMA + 3] as const;
export const KOLOM_ANGGARAN = SISA + 1;
const DUA_DESIMAL = 2;

export interface HasilAnggaran {
  readonly kalimat: readonly Kalimat[];
  readonly serapan: AngkaKalimat;
}

interface Pilihan {
  readonly tabel: Tabel;
  readonly baris: BacaanAnggaran["baris"];
  readonly pagu: number;
}

/** Of several tables of the same money the one that covers most of it, then the shortest. */
export function pilihAnggaran(tabel: readonly Tabel[]): { readonly tabel: Tabel; readonly baris: readonly BarisAnggaran[] } | null {
  const calon = tabel.flatMap((satu): Pilihan[] => {
    const bacaan = bacaAnggaran(satu);
    const baris = bacaan?.baris.filter(({ anak }) => !anak) ?? [];
    if (!bacaan?.adaRealisasi || !baris.some(({ realisasi }) => bilangan(realisasi) !== null)) return [];
    return [{ tabel: satu, baris, pagu: jumlah(baris.flatMap(({ pagu }) => bilangan(pagu) ?? [])) * (satu.pengali ?? 1) }];
  });
  return [...calon].sort((a, b) => b.pagu - a.pagu || a.baris.length - b.baris.length)[0] ?? null;
}

/** @param rerata mean of capaian, for the comparison with serapan */
export function susunAnggaran(
  lembar: LembarEksekutif,
  { tabel, baris }: NonNullable<ReturnType<typeof pilihAnggaran>>,
  rerata: AngkaKalimat | null,
  opsi: OpsiRingkasan,
): HasilAnggaran {
  const { tabel: kata, anggaran } = opsi.kata.eksekutif;
  const { umum } = opsi.kata;
  lembar.mulaiTabel(kata.anggaran, [kata.nomor, kata.uraian, kata.pagu, kata.realisasi, kata.serapan, kata.sisa]);
  const awal = lembar.berikut;
  const akhir = awal + baris.length - 1;
  baris.forEach((satu, n) => {
    const [p, r] = [lembar.letak(PAGU), lembar.letak(REALISASI)];
    const [pagu, realisasi] = [bilangan(satu.pagu), bilangan(satu.realisasi)];
    const sisa = pagu === null || realisasi === null ? null : jumlah([pagu, -realisasi]);
    lembar.baris([
      angka(n + 1, "isiTengah"),
      satu.nama ? labelSumber(tabel, satu.nama) : teks(namaTabel(tabel) || opsi.kata.anggaran.seluruh, "isi"),
      angkaSumber(tabel, satu.pagu, umum, formatUang(pagu)),
      satu.realisasi ? angkaSumber(tabel, satu.realisasi, umum, formatUang(realisasi)) : null,
      rumus(jikaAngka([p, r], `IF(${p}>0,${r}/${p},"")`), nilaiSerapan(pagu, realisasi), "isiTengah", FORMAT_CAPAIAN),
      rumus(jikaAngka([p, r], `${p}-${r}`), sisa, "isiTengah", formatUang(sisa)),
    ], "isiTengah", KOLOM_ANGGARAN);
  });
  const total = tulisTotal(lembar, { tabel, baris, awal, akhir, opsi });
  lembar.akhiriTabel();
  const pengali = tabel.pengali ? ` ${anggaran.pengali[tabel.pengali]}` : "";
  const lubang = {
    pagu: angkaBagian(total.pagu), realisasi: angkaBagian(total.realisasi), serapan: angkaBagian(total.serapan),
    sisa: angkaBagian(total.sisa), lebih: angkaBagian(total.lebih), pengali,
  };
  const sisa = { rumus: total.sisa.rumus, nilai: typeof total.sisa.nilai === "number" ? total.sisa.nilai : null };
  const akhirKalimat = jika(banding(sisa, "<", 0, DUA_DESIMAL), isiTemplat(anggaran.lebih, lubang), isiTemplat(anggaran.sisa, lubang));
  const kurang = jika(
    { rumus: `${total.kurang.rumus}>0`, benar: total.kurang.nilai !== 0 },
    [...teksBagian(" "), ...isiTemplat(anggaran.kurang, { n: angkaBagian(total.kurang) })],
  );
  return {
    serapan: total.serapan,
    kalimat: [
      jika(adaAngka(total.serapan), [...isiTemplat(anggaran.serapan, lubang), ...teksBagian(" "), ...akhirKalimat, ...kurang], teksBagian(anggaran.tanpaSerapan)),
      ...(rerata ? [kalimatEfisiensi(rerata, total.serapan, opsi)] : []),
    ],
  };
}

/** Figures in millions may have decimals. */
const formatUang = (nilai: number | null): string => (Number.isInteger(nilai ?? 0) ? "#,##0" : "#,##0.00");

function nilaiSerapan(pagu: number | null, realisasi: number | null): number | null {
  const hasil = pagu === null || realisasi === null ? null : serapan([pagu], [realisasi]);
  return hasil?.ok ? hasil.nilai.nilai : null;
}

interface BahanTotal {
  readonly tabel: Tabel;
  readonly baris: readonly BarisAnggaran[];
  readonly awal: number;
  readonly akhir: number;
  readonly opsi: OpsiRingkasan;
}

type Total = Readonly<Record<"pagu" | "realisasi" | "serapan" | "sisa" | "lebih" | "kurang", AngkaKalimat>>;

function tulisTotal(lembar: LembarEksekutif, { tabel, baris, awal, akhir, opsi }: BahanTotal): Total {
  const kolom = (apa: "pagu" | "realisasi"): number[] => baris.flatMap((satu) => bilangan(satu[apa]) ?? []);
  const [pagu, realisasi] = [kolom("pagu"), kolom("realisasi")];
  const sumber = { pagu: baris.map((satu) => letakSel(tabel, satu.pagu)), realisasi: baris.flatMap((satu) => (satu.realisasi ? [letakSel(tabel, satu.realisasi)] : [])) };
  const semua = [...sumber.pagu, ...sumber.realisasi];
  const hasil = serapan(pagu, realisasi);
  const nilai = pagu.length === 0 || realisasi.length === 0 ? null : { pagu: jumlah(pagu), realisasi: jumlah(realisasi) };
  const sisa = nilai ? jumlah([nilai.pagu, -nilai.realisasi]) : null;
  const [p, r, s, z] = [PAGU, REALISASI, SERAPAN, SISA].map((col) => lembar.letak(col)) as [string, string, string, string];
  const jumlahKolom = (col: number): string => `=IF(COUNT(${rentangRelatif(awal, akhir, col)})=0,"",SUM(${rentangRelatif(awal, akhir, col)}))`;
  const tanpaNegatif = `COUNTIF(${rentangRelatif(awal, akhir, PAGU)},"<0")=0`;
  lembar.berlabel(opsi.kata.eksekutif.anggaran.jumlah, [
    rumus(jumlahKolom(PAGU), nilai?.pagu ?? null, "total", formatUang(nilai?.pagu ?? null)),
    rumus(jumlahKolom(REALISASI), nilai?.realisasi ?? null, "total", formatUang(nilai?.realisasi ?? null)),
    rumus(jikaAngka([p, r], `IF(AND(${p}>0,${tanpaNegatif}),${r}/${p},"")`), nilai && hasil.ok ? hasil.nilai.nilai : null, "total", FORMAT_CAPAIAN),
    rumus(jikaAngka([p, r], `${p}-${r}`), sisa, "total", formatUang(sisa)),
  ], "total", KOLOM_ANGGARAN);
  const [nomor, isi] = [rentangMutlak(awal, akhir, NOMOR), rentangMutlak(awal, akhir, REALISASI)];
  return {
    pagu: angkaHitungan(nilai?.pagu ?? null, p, ANGKA, sumber.pagu),
    realisasi: angkaHitungan(nilai?.realisasi ?? null, r, ANGKA, sumber.realisasi),
    serapan: angkaHitungan(nilai && hasil.ok ? hasil.nilai.nilai : null, s, PERSEN, semua),
    sisa: angkaHitungan(sisa, z, ANGKA, semua),
    lebih: angkaHitungan(sisa === null ? null : Math.abs(sisa), `ABS(${z})`, ANGKA, semua),
    kurang: angkaHitungan(baris.length - realisasi.length, `(COUNT(${nomor})-COUNT(${isi}))`, CACAH, sumber.realisasi),
  };
}

/** Capaian less serapan, in points. */
function kalimatEfisiensi(rerata: AngkaKalimat, terserap: AngkaKalimat, opsi: OpsiRingkasan): Kalimat {
  const { anggaran: kata } = opsi.kata.eksekutif;
  const [c, s] = [rerata.nilai, terserap.nilai];
  const hasil = typeof c === "number" && typeof s === "number" ? efisiensi(c, s) : null;
  const selisih = hasil?.ok ? hasil.nilai.nilai : null;
  const isi = `(${rerata.rumus}-${terserap.rumus})`;
  const jarak = angkaHitungan(selisih === null ? null : Math.abs(selisih), `ABS${isi}`, PERSEN_POIN, [...rerata.sumber, ...terserap.sumber]);
  const lubang = { rerata: angkaBagian(rerata), serapan: angkaBagian(terserap), selisih: angkaBagian(jarak) };
  const beda = { rumus: isi, nilai: selisih };
  const wajar = { rumus: `N(${terserap.rumus})>=0`, benar: selisih !== null };
  return jika(dan(adaAngka(rerata), adaAngka(terserap), wajar), pilih(
    [
      { uji: banding(beda, ">", 0, DUA_DESIMAL + 2), isi: isiTemplat(kata.efisien, lubang) },
      { uji: banding(beda, "<", 0, DUA_DESIMAL + 2), isi: isiTemplat(kata.belum, lubang) },
    ],
    isiTemplat(kata.seimbang, lubang),
  ));
}

/** A difference of percentages, in points. */
const PERSEN_POIN = { ...PERSEN, akhiran: "" } as const;
