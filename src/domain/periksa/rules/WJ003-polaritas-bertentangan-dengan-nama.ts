/** The name of an indicator says that less is better, but its capaian is reckoned as if more were. */
import type { JenisTabel } from "../../tabel/types";
import { rapikan } from "../../tabel/kepala";
import { tampilSel } from "../../tabel/tulisAngka";
import { barisIsi, kolomPeran, letak, polaritasBaris } from "../baris";
import { namaIndikator } from "../indeksIndikator";
import { capaianBaris, periodeTabel, selDi } from "../periode";
import { cariRumus } from "../rumusCapaian";
import type { Aturan, Langkah } from "../types";

const JENIS: ReadonlySet<JenisTabel> = new Set(["pk", "capaian", "perbandingan"]);
const TURUN =
  /\b(angka (kematian|kesakitan|kemiskinan|pengangguran|putus sekolah|stunting|kelahiran)|tingkat (kemiskinan|pengangguran|kematian)|prevalensi|indeks gini|gini rasio|rasio gini|stunting|persentase penduduk miskin|waktu tunggu|lama layanan|jumlah (kasus|kejadian|kecelakaan|pelanggaran|temuan|keluhan|pengaduan)|deviasi|kehilangan hasil)\b/;
/** A fall measured as such, or cases that were dealt with: more is better. */
const KECUALI = /\b(penurunan|menurunnya|turunnya|pengurangan|berkurangnya|ditindaklanjuti|tindak lanjut|tertangani|ditangani|terselesaikan|diselesaikan|penyelesaian|dicegah|pencegahan|bebas|menurun)\b/;

export const WJ003: Aturan = {
  id: "WJ003",
  slug: "polaritas-bertentangan-dengan-nama",
  tingkat: "saran",
  *periksa(konteks, lapor): Langkah {
    for (const tabel of konteks.tabel) {
      if (!JENIS.has(tabel.jenis)) continue;
      const kolom = kolomPeran(tabel, "polaritas");
      for (const periode of periodeTabel(tabel)) {
        yield* barisIsi(tabel, (baris) => {
          if (baris.polaritas) return; // the user has decided
          const nama = namaIndikator(tabel, baris);
          const rapi = rapikan(nama);
          if (!TURUN.test(rapi) || KECUALI.test(rapi)) return;
          const tertulis = polaritasBaris(tabel, baris);
          const sel = kolom && baris.sel.get(kolom.col);
          if (tertulis === "naik" && sel) {
            lapor({ ...letak(tabel, sel), pesanId: "WJ003.kolom", data: { tercetak: sel.mentah, indikator: nama }, terkait: [] });
            return;
          }
          const [target, realisasi, capaian] = [selDi(baris, periode.target), selDi(baris, periode.realisasi), capaianBaris(periode, baris)];
          if (tertulis || !target?.angka || !realisasi?.angka || !capaian || target.angka.nilai <= 0) return;
          const bahan = { target: target.angka, realisasi: realisasi.angka, capaian: capaian.angka, cacah: false };
          if (cariRumus(bahan, ["turun", "turun-rasio", "naik"]) !== "naik") return;
          lapor({
            ...letak(tabel, capaian.sel),
            pesanId: "WJ003.rumus",
            data: { tercetak: capaian.sel.mentah, tercetakTampil: tampilSel(capaian.sel), indikator: nama },
            terkait: [letak(tabel, target), letak(tabel, realisasi)],
          });
        });
      }
    }
  },
};
