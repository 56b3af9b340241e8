/** Capaian far above 100% again and again, or a next target well below what was already reached: targets set too low. */
import { tampilSel } from "../../tabel/tulisAngka";
import type { SelTabel, Tabel } from "../../tabel/types";
import { barisIsi, letak, letakKepala, polaritasBaris } from "../baris";
import { namaIndikator } from "../indeksIndikator";
import { tampilTanpaKurung } from "../laporan";
import { capaianBaris, periodeTabel, selDi } from "../periode";
import type { Aturan, Langkah, Lapor } from "../types";

const JAUH = 1.5;
const BERULANG = 3;
const TARGET_RENDAH = 0.8;

export const WJ002: Aturan = {
  id: "WJ002",
  slug: "capaian-berulang-di-atas-target",
  tingkat: "saran",
  *periksa(konteks, lapor): Langkah {
    for (const tabel of konteks.tabel) {
      for (const periode of periodeTabel(tabel)) {
        const jauh: SelTabel[] = [];
        yield* barisIsi(tabel, (baris) => {
          const c = capaianBaris(periode, baris);
          const pecahan = c && (c.angka.persen ? c.angka.nilai : c.angka.nilai / 100);
          if (c && pecahan !== undefined && pecahan > JAUH && pecahan < 100) jauh.push(c.sel);
        });
        if (jauh.length < BERULANG) continue;
        lapor({
          ...letakKepala(tabel, periode.capaian ?? periode.realisasi!),
          pesanId: "WJ002.berulang",
          data: { tercetak: jauh[0]!.mentah, jumlah: jauh.length, contoh: tampilSel(jauh[0]!) },
          terkait: jauh.map((s) => letak(tabel, s)),
        });
      }
      if (tabel.jenis === "perbandingan") yield* targetRendah(tabel, lapor);
    }
  },
};

/** The target of the next year is far below this year's realisasi. */
function* targetRendah(tabel: Tabel, lapor: Lapor): Langkah {
  const periode = periodeTabel(tabel);
  yield* barisIsi(tabel, (baris) => {
    if (polaritasBaris(tabel, baris) === "turun") return;
    for (const p of periode) {
      const lalu = periode.find((x) => p.tahun !== undefined && x.tahun === p.tahun - 1);
      const [target, realisasi] = [selDi(baris, p.target), selDi(baris, lalu?.realisasi)];
      if (!target?.angka || !realisasi?.angka || selDi(baris, p.realisasi)?.angka || target.angka.persen !== realisasi.angka.persen) continue;
      if (target.angka.nilai <= 0 || target.angka.nilai >= realisasi.angka.nilai * TARGET_RENDAH) continue;
      lapor({
        ...letak(tabel, target),
        pesanId: "WJ002.targetRendah",
        data: { tercetak: target.mentah, targetTampil: tampilSel(target), realisasiTampil: tampilTanpaKurung(realisasi), tahun: String(p.tahun), indikator: namaIndikator(tabel, baris) },
        terkait: [letak(tabel, realisasi)],
      });
    }
  });
}
