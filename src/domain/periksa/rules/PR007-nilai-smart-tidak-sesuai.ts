/** SMART (EKA) of a unit of eselon I does not follow from its parts; nilai efisiensi does not follow from efisiensi. */
import { ekaEselon1 } from "../../hitung/ekaEselon1";
import type { BarisTabel, Komponen, Tabel } from "../../tabel/types";
import { tampilSel, tulisAngka } from "../../tabel/tulisAngka";
import { barisIsi, letak } from "../baris";
import { sebabSalahTik } from "../hipotesis/sebab";
import { angkaDi, labelBaris } from "../kolomAngka";
import { akarSel } from "../laporan";
import type { SelAngka } from "../persamaan";
import { bertemu, sekitar, selangLonggar } from "../selang";
import type { Aturan, Langkah, Lapor } from "../types";

const EFISIENSI_TERTINGGI = 20;
/** Every part is shown rounded; two units of the second decimal cover their sum. */
const TOLERANSI_NILAI = 0.011;

export const PR007: Aturan = {
  id: "PR007",
  slug: "nilai-smart-tidak-sesuai",
  tingkat: "galat",
  *periksa(konteks, lapor): Langkah {
    for (const tabel of konteks.tabel) {
      if (tabel.jenis !== "smart") continue;
      yield* barisIsi(tabel, (baris) => {
        periksaEfisiensi(tabel, baris, lapor);
        periksaTotal(tabel, baris, lapor);
      });
    }
  },
};

function sel(tabel: Tabel, baris: BarisTabel, komponen: Komponen): SelAngka | undefined {
  const kolom = tabel.kolom.filter((k) => k.komponen === komponen);
  return kolom.length === 1 ? angkaDi(baris, kolom[0]) : undefined;
}

function periksaEfisiensi(tabel: Tabel, baris: BarisTabel, lapor: Lapor): void {
  const [e, ne] = [sel(tabel, baris, "efisiensi"), sel(tabel, baris, "nilaiEfisiensi")];
  if (!e || !ne || e.angka.persen) return;
  const nilai = (x: number): number => 50 + (Math.max(-EFISIENSI_TERTINGGI, Math.min(EFISIENSI_TERTINGGI, x)) / EFISIENSI_TERTINGGI) * 50;
  const s = selangLonggar(e.angka, false);
  if (bertemu({ lo: nilai(s.lo), hi: nilai(s.hi) }, selangLonggar(ne.angka, false))) return;
  lapor(laporan(tabel, baris, ne, nilai(e.angka.nilai), "PR007.efisiensi", [e]));
}

function periksaTotal(tabel: Tabel, baris: BarisTabel, lapor: Lapor): void {
  const bagian = (["csp", "penyerapan", "konsistensi", "capaianRo", "nilaiEfisiensi", "rataSatker"] as const).map((k) => sel(tabel, baris, k));
  const total = sel(tabel, baris, "nilaiTotal");
  if (!total || bagian.some((b) => b === undefined)) return;
  const [csp, p, k, cro, ne, satker] = bagian.map((b) => b!.angka.nilai) as [number, number, number, number, number, number];
  const hasil = ekaEselon1({ csp, penyerapan: p, konsistensi: k, capaian_output: cro, nilai_efisiensi: ne, rata_satker: satker });
  if (!hasil.ok || bertemu(sekitar(hasil.nilai.nilai, TOLERANSI_NILAI), selangLonggar(total.angka, false))) return;
  lapor(laporan(tabel, baris, total, hasil.nilai.nilai, "PR007.total", bagian.map((b) => b!)));
}

function laporan(tabel: Tabel, baris: BarisTabel, s: SelAngka, harap: number, pesanId: string, bahan: readonly SelAngka[]): Parameters<Lapor>[0] {
  const sebab = sebabSalahTik(s.angka, harap);
  return {
    ...letak(tabel, s),
    pesanId,
    data: { tercetak: s.mentah, tercetakTampil: tampilSel(s), terhitung: harap, terhitungTampil: tulisAngka(harap, 2), label: labelBaris(tabel, baris), ...(sebab ? { sebab } : {}) },
    terkait: bahan.map((b) => letak(tabel, b)),
    akar: akarSel(tabel.lembar, s),
  };
}
