/** Target and realisasi of a row in different units: 100 beside 100%, or 0,8 beside 80. */
import { tampilSel } from "../../tabel/tulisAngka";
import type { BarisTabel, JenisTabel, Kolom, SelTabel, Tabel } from "../../tabel/types";
import { barisIsi, letak } from "../baris";
import { namaIndikator } from "../indeksIndikator";
import { periodeTabel, selDi, type Periode } from "../periode";
import type { Aturan, Langkah, Lapor } from "../types";

const JENIS: ReadonlySet<JenisTabel> = new Set(["capaian", "perbandingan", "ro"]);
/** 80 beside 0,836: only a factor near one hundred speaks of units. */
const FAKTOR_BAWAH = 25;
const FAKTOR_ATAS = 400;
const PECAHAN_MAKS = 1.5;

interface Kasus {
  readonly target: SelTabel;
  readonly realisasi: SelTabel;
  readonly baris: BarisTabel;
}

export const IK002: Aturan = {
  id: "IK002",
  slug: "satuan-berbeda",
  tingkat: "peringatan",
  dasar: ["PermenPANRB 53/2014: target dan realisasi dibandingkan dalam satuan yang sama"],
  *periksa(konteks, lapor): Langkah {
    for (const tabel of konteks.tabel) {
      if (!JENIS.has(tabel.jenis)) continue;
      for (const periode of periodeTabel(tabel)) {
        const kasus: Kasus[] = [];
        yield* barisIsi(tabel, (baris) => {
          const target = selDi(baris, periode.target);
          const realisasi = selDi(baris, periode.realisasi);
          if (target && realisasi && beda(target, realisasi, periode)) kasus.push({ target, realisasi, baris });
        });
        laporkan(tabel, kasus, lapor);
      }
    }
  },
};

function beda(target: SelTabel, realisasi: SelTabel, periode: Periode): boolean {
  const [t, r] = [target.angka, realisasi.angka];
  if (!t || !r || t.nilai <= 0 || r.nilai <= 0) return false;
  const perbandingan = Math.max(t.nilai, r.nilai) / Math.min(t.nilai, r.nilai);
  const sekitarSeratus = perbandingan >= FAKTOR_BAWAH && perbandingan <= FAKTOR_ATAS;
  if (t.persen !== r.persen) {
    // the header of the plain number may carry the percent sign that its cell lacks
    const kolomPolos = t.persen ? periode.realisasi : periode.target;
    return sekitarSeratus && !kepalaPersen(kolomPolos);
  }
  if (t.persen) return false;
  const kecil = Math.min(t.nilai, r.nilai);
  const besar = Math.max(t.nilai, r.nilai);
  // 0,8 beside 80: whole counts (1 of 80) are no fractions
  return sekitarSeratus && kecil <= PECAHAN_MAKS && !Number.isInteger(kecil) && besar > PECAHAN_MAKS && besar / kecil >= 60 && besar / kecil <= 170;
}

const kepalaPersen = (kolom: Kolom | undefined): boolean => kolom?.persen === true;

/** One finding a table: a column typed in another unit has one cause. */
function laporkan(tabel: Tabel, kasus: readonly Kasus[], lapor: Lapor): void {
  const [pertama, ...lain] = kasus;
  if (!pertama) return;
  lapor({
    ...letak(tabel, pertama.target),
    pesanId: lain.length === 0 ? "IK002.baris" : "IK002.kolom",
    data: {
      tercetak: pertama.target.mentah,
      targetTampil: tampilSel(pertama.target),
      realisasiTampil: tampilSel(pertama.realisasi),
      indikator: namaIndikator(tabel, pertama.baris),
      jumlah: kasus.length,
    },
    terkait: [letak(tabel, pertama.realisasi), ...lain.map((k) => letak(tabel, k.target))],
  });
}
