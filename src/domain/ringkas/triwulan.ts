/**
 * "Capaian triwulan": target and realisasi of the quarters and the capaian to date. Columns that are cumulative are compared as
 * they stand; others are added up to the quarter.
 */
import { capaian } from "../hitung/capaian";
import { jumlah } from "../hitung/desimal";
import { alamatSel } from "../tabel/alamat";
import type { BarisTabel, Kolom, SelTabel, Tabel } from "../tabel/types";
import { hitungIndikator, type BarisHitung } from "./barisCapaian";
import { judulTahun, tulisPenutup, type JenisRingkasan, type OpsiRingkasan } from "./jenisRingkasan";
import { isiKata } from "./kata";
import { LembarRingkas } from "./lembarRingkas";
import { rumusCapaian } from "./rumusCapaian";
import { angka, FORMAT_CAPAIAN, rumus, teks } from "./sel";
import { selStatus } from "./status";
import { angkaSumber, bilangan, judulSumber, kolomNama, labelSumber, namaTabel, selDi } from "./sumber";
import type { RencanaLembar } from "./types";

export const ringkasanTriwulan: JenisRingkasan = {
  jenis: "triwulan",
  perlu: "satu",
  opsi: ["sampai"],
  bisa: (tabel) => {
    const triwulan = pilih(tabel);
    return triwulan.length >= 2 && barisIsi(tabel).some((baris) => triwulan.some(({ realisasi }) => bilangan(baris.sel.get(realisasi.col)) !== null));
  },
  susun: ([tabel], opsi) => susunTriwulan(tabel, opsi),
};

interface KolomTriwulan {
  readonly triwulan: 1 | 2 | 3 | 4;
  readonly target: Kolom;
  readonly realisasi: Kolom;
}

const barisIsi = (tabel: Tabel): BarisTabel[] => tabel.baris.filter(({ jenis }) => jenis === "isi");

/** The quarters of the table's year that have a target and a realisasi, in their order. */
function pilih(tabel: Tabel): KolomTriwulan[] {
  const dari = (peran: "target" | "realisasi", triwulan: number): Kolom | undefined =>
    tabel.kolom.find((kolom) => kolom.peran === peran && kolom.triwulan === triwulan && kolom.kualifikasi !== "anggaran");
  return ([1, 2, 3, 4] as const).flatMap((triwulan) => {
    const [target, realisasi] = [dari("target", triwulan), dari("realisasi", triwulan)];
    return target && realisasi ? [{ triwulan, target, realisasi }] : [];
  });
}

const KUMULATIF = /kumulatif|s\.?\s?d\.?\b|sampai dengan/i;
const ROMAWI = ["I", "II", "III", "IV"] as const;
const PERTAMA = 2;

function susunTriwulan(tabel: Tabel | undefined, opsi: OpsiRingkasan): RencanaLembar {
  const semua = tabel ? pilih(tabel) : [];
  if (!tabel || semua.length < 2) throw new Error("no table of quarters");
  const kata = opsi.kata.triwulan;
  const kumulatif = KUMULATIF.test(tabel.judul) || semua.every(({ realisasi }) => realisasi.kumulatif === true || KUMULATIF.test(realisasi.judul));
  const terakhir = opsi.sampai ?? triwulanTerisi(tabel, semua);
  const dipakai = semua.filter(({ triwulan }) => triwulan <= terakhir);
  const nama = kolomNama(tabel);
  const lembar = new LembarRingkas({
    judul: judulTahun(kata, tabel.tahun),
    subjudul: tabel.judul,
    kolom: [
      { judul: kata.kolom.nomor, lebar: 6 },
      { judul: judulSumber(nama, kata.kolom.indikator), lebar: 40 },
      ...semua.flatMap(({ triwulan }) => [
        { judul: isiKata(kata.kolom.target, { triwulan: ROMAWI[triwulan - 1]! }), lebar: 11 },
        { judul: isiKata(kata.kolom.realisasi, { triwulan: ROMAWI[triwulan - 1]! }), lebar: 11 },
      ]),
      { judul: isiKata(kata.kolom.capaian, { triwulan: ROMAWI[terakhir - 1]! }), lebar: 14 },
      { judul: kata.kolom.status, lebar: 20 },
    ],
  });
  barisIsi(tabel).forEach((baris, n) => {
    const row = lembar.berikut;
    const letak = semua.map((kolom, k) => ({
      kolom, target: alamatSel(row, PERTAMA + 2 * k), realisasi: alamatSel(row, PERTAMA + 2 * k + 1),
    }));
    const hasil = sampaiKini(tabel, baris, letak.filter(({ kolom }) => dipakai.includes(kolom)), kumulatif);
    lembar.baris([
      angka(n + 1, "isiTengah"),
      nama ? labelSumber(tabel, selDi(baris, nama)) : teks(namaTabel(tabel), "isi"),
      ...semua.flatMap(({ target, realisasi }) => [target, realisasi].map((kolom) => angkaSumber(tabel, selDi(baris, kolom), opsi.kata.umum))),
      rumus(hasil.rumus, hasil.capaian, "isiTengah", FORMAT_CAPAIAN),
      selStatus(alamatSel(row, PERTAMA + 2 * semua.length), hasil.capaian, kata.status),
    ]);
  });
  tulisPenutup(lembar, [tabel], opsi, [isiKata(kumulatif ? kata.caraKumulatif : kata.caraJumlah, { triwulan: ROMAWI[terakhir - 1]! }), kata.lengkap]);
  return lembar.selesai({ jenis: ringkasanTriwulan.jenis, nama: kata.namaLembar });
}

function triwulanTerisi(tabel: Tabel, kolom: readonly KolomTriwulan[]): 1 | 2 | 3 | 4 {
  const terisi = kolom.filter(({ realisasi }) => barisIsi(tabel).some((baris) => bilangan(baris.sel.get(realisasi.col)) !== null));
  return (terisi.at(-1) ?? kolom[0]!).triwulan;
}

interface LetakTriwulan {
  readonly kolom: KolomTriwulan;
  readonly target: string;
  readonly realisasi: string;
}

function sampaiKini(tabel: Tabel, baris: BarisTabel, letak: readonly LetakTriwulan[], kumulatif: boolean): { rumus: string; capaian: number | null } {
  const akhir = letak.at(-1);
  if (!akhir) return { rumus: '=""', capaian: null };
  const hitung = hitungIndikator(tabel, baris, { target: akhir.kolom.target, realisasi: akhir.kolom.realisasi, capaian: null });
  if (kumulatif) return { rumus: rumusCapaian(akhir.target, akhir.realisasi, hitung), capaian: hitung.capaian };
  return dijumlah(baris, letak, hitung);
}

/** A quarter that has one of the two without the other leaves the sum, and so the capaian, unknown. */
function dijumlah(baris: BarisTabel, letak: readonly LetakTriwulan[], hitung: BarisHitung): { rumus: string; capaian: number | null } {
  const sel = (kolom: Kolom): SelTabel => selDi(baris, kolom);
  const [target, realisasi] = [letak.map(({ kolom }) => sel(kolom.target)), letak.map(({ kolom }) => sel(kolom.realisasi))];
  const satuan = new Set([...target, ...realisasi].flatMap((satu) => (satu.angka ? [satu.angka.persen] : [])));
  // percentages and plain numbers cannot be added up
  if (satuan.size > 1) return { rumus: '=""', capaian: null };
  const angkaTarget = target.flatMap((satu) => bilangan(satu) ?? []);
  const angkaRealisasi = realisasi.flatMap((satu) => bilangan(satu) ?? []);
  const pasangan = letak.map((satu) => `ISNUMBER(${satu.target})=ISNUMBER(${satu.realisasi})`).join(",");
  const lengkap = letak.every((_, n) => (bilangan(target[n]) === null) === (bilangan(realisasi[n]) === null));
  const [t, r] = [`SUM(${letak.map((satu) => satu.target).join(",")})`, `SUM(${letak.map((satu) => satu.realisasi).join(",")})`];
  const ada = letak.map((satu) => satu.target).join(",");
  const { polaritas } = hitung;
  const dihitung = polaritas === "sama" ? "naik" : polaritas;
  const hasil = lengkap && angkaTarget.length > 0 ? capaian(jumlah(angkaTarget), jumlah(angkaRealisasi), dihitung) : null;
  const isi = rumusCapaian(t, r, { ...hitung, polaritas: dihitung, bedaSatuan: null, target: null }).slice(1);
  return { rumus: `=IF(AND(COUNT(${ada})>0,${pasangan}),${isi},"")`, capaian: hasil?.ok ? hasil.nilai : null };
}
