/** Which columns are pagu, realisasi, serapan and sisa of the same budget, and what they owe each other. */
import type { BarisTabel, Kolom, Tabel } from "../tabel/types";
import { angkaDi, berupaUang, kolomPersen } from "./kolomAngka";
import { dipenuhi, faktorPersen, type Baca, type Persamaan } from "./persamaan";
import { bagiSelang, selisihSelang, type Selang } from "./selang";

const CONTOH_BARIS = 200;

export interface KelompokAnggaran {
  readonly pagu: Kolom;
  readonly realisasi: Kolom;
  readonly serapan?: Kolom;
  readonly sisa?: Kolom;
}

/** Pagu, realisasi and what is made of them, year by year. */
export function kelompokAnggaran(tabel: Tabel): KelompokAnggaran[] {
  const pagu = tabel.kolom.filter((k) => k.peran === "pagu");
  const adaTarget = tabel.kolom.some((k) => k.peran === "target");
  const hasil: KelompokAnggaran[] = [];
  for (const tahun of new Set(pagu.map((p) => p.tahun))) {
    const setahun = (k: Kolom): boolean => k.tahun === tahun || pagu.length === 1;
    const realisasi = tabel.kolom.filter((k) => k.peran === "realisasi" && setahun(k) && (!adaTarget || berupaUang(k)) && !kolomPersen(tabel, k));
    if (realisasi.length !== 1) continue;
    const cari = (peran: Kolom["peran"]): Kolom | undefined => {
      const calon = tabel.kolom.filter((k) => k.peran === peran && setahun(k));
      return calon.length === 1 ? calon[0] : undefined;
    };
    const serapan = cari("serapan") ?? (adaTarget ? undefined : persenSetelah(tabel, realisasi[0]!));
    const sisa = cari("sisa");
    const sepaket: KelompokAnggaran[] = pagu.filter((p) => p.tahun === tahun).map((p) => ({
      pagu: p,
      realisasi: realisasi[0]!,
      ...(serapan ? { serapan } : {}),
      ...(sisa ? { sisa } : {}),
    }));
    // of several budgets (awal, revisi) the one by which most rows were reckoned
    const terbaik = sepaket.length === 1 ? { k: sepaket[0]! } : sepaket.map((k) => ({ k, pas: persamaanAnggaran(tabel.baris.slice(0, CONTOH_BARIS), k).filter(dipenuhi).length })).sort((a, b) => b.pas - a.pas)[0];
    if (terbaik) hasil.push(terbaik.k);
  }
  return hasil;
}

function persenSetelah(tabel: Tabel, realisasi: Kolom): Kolom | undefined {
  return tabel.kolom.find((k) => k.col > realisasi.col && (k.peran === "capaian" || k.peran === "lainnya") && kolomPersen(tabel, k));
}

/** Equations of rows: serapan and sisa from pagu and realisasi. */
export function persamaanAnggaran(semua: readonly BarisTabel[], k: KelompokAnggaran): Persamaan[] {
  const hasil: Persamaan[] = [];
  for (const baris of semua) {
    if (baris.jenis === "subjudul" || baris.jenis === "rerata") continue;
    const [p, r, s, d] = [k.pagu, k.realisasi, k.serapan, k.sisa].map((x) => angkaDi(baris, x));
    if (!p || !r || p.angka.nilai <= 0) continue;
    if (s) {
      const hitung = (baca: Baca): Selang | null => bagiSelang(baca(r.angka), baca(p.angka));
      hasil.push({ jenis: "bagian", baris, hasil: s, bahan: [r, p], hitung, faktor: faktorPersen(s.angka) });
    }
    if (d && d.angka.persen === p.angka.persen) {
      const hitung = (baca: Baca): Selang => selisihSelang(baca(p.angka), baca(r.angka));
      hasil.push({ jenis: "sisa", baris, hasil: d, bahan: [p, r], hitung, faktor: d.angka.nilai < 0 ? [1] : [1, -1] });
    } else if (d && d.angka.persen) {
      const hitung = (baca: Baca): Selang | null => {
        const bagian = bagiSelang(baca(r.angka), baca(p.angka));
        return bagian && { lo: 1 - bagian.hi, hi: 1 - bagian.lo };
      };
      hasil.push({ jenis: "sisa", baris, hasil: d, bahan: [p, r], hitung, faktor: [1] });
    }
  }
  return hasil;
}
