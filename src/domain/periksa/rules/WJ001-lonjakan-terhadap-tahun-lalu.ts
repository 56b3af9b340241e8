/** A figure more than doubles or halves against the year before: often a slip or another unit. */
import { barisIsi, letak } from "../baris";
import { namaIndikator } from "../indeksIndikator";
import { tampilTanpaKurung } from "../laporan";
import { nilaiBerurut, type PasanganTahun } from "../nilaiTahun";
import type { Aturan, Langkah } from "../types";

const LONJAKAN = 2;
/** Counts this small double easily. */
const CACAH_KECIL = 20;

export const WJ001: Aturan = {
  id: "WJ001",
  slug: "lonjakan-terhadap-tahun-lalu",
  tingkat: "saran",
  *periksa(konteks, lapor): Langkah {
    for (const tabel of konteks.tabel) {
      if (tabel.jenis !== "perbandingan") continue;
      yield* barisIsi(tabel, (baris) => {
        const lonjak = nilaiBerurut(tabel, baris).find(melonjak);
        if (!lonjak) return;
        lapor({
          ...letak(tabel, lonjak.akhir),
          pesanId: lonjak.akhir.angka.nilai > lonjak.awal.angka.nilai ? "WJ001.naik" : "WJ001.turun",
          data: {
            tercetak: lonjak.akhir.mentah,
            awalTampil: tampilTanpaKurung(lonjak.awal),
            akhirTampil: tampilTanpaKurung(lonjak.akhir),
            tahun: String(lonjak.tahun),
            indikator: namaIndikator(tabel, baris),
          },
          terkait: [letak(tabel, lonjak.awal)],
        });
      });
    }
  },
};

function melonjak({ awal, akhir }: PasanganTahun): boolean {
  const [a, b] = [awal.angka.nilai, akhir.angka.nilai];
  if (!awal.angka.persen && Number.isInteger(a) && Number.isInteger(b) && Math.max(a, b) <= CACAH_KECIL) return false;
  return b / a > LONJAKAN || a / b > LONJAKAN;
}
