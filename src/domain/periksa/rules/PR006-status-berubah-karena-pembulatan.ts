/** A status that rounding or the method decides: 99,96% shown as 100%, a letter that hangs on 0,11 or 1/9. */
import { cariSkala } from "../../regulasi/skala";
import { predikat } from "../../hitung/predikat";
import { tampilSel, tulisAngka, tulisPersen } from "../../tabel/tulisAngka";
import type { JenisTabel, Tabel } from "../../tabel/types";
import { barisIsi, letak } from "../baris";
import { capaianBaris, periodeTabel, selDi } from "../periode";
import { seharusnya } from "../rumusCapaian";
import { kelompokUnsur } from "../unsurIkm";
import type { Aturan, Langkah, Lapor } from "../types";

const JENIS: ReadonlySet<JenisTabel> = new Set(["capaian", "perbandingan", "ro"]);
const DUA_DESIMAL = 0.00005;

export const PR006: Aturan = {
  id: "PR006",
  slug: "status-berubah-karena-pembulatan",
  tingkat: "saran",
  *periksa(konteks, lapor): Langkah {
    for (const tabel of konteks.tabel) {
      yield;
      if (JENIS.has(tabel.jenis)) yield* periksaCapaian(tabel, lapor);
      periksaIkm(tabel, lapor);
    }
  },
};

/** Shown as 100%, reckoned below it on two decimals. */
function* periksaCapaian(tabel: Tabel, lapor: Lapor): Langkah {
  for (const periode of periodeTabel(tabel)) {
    yield* barisIsi(tabel, (baris) => {
      const [target, realisasi, capaian] = [selDi(baris, periode.target), selDi(baris, periode.realisasi), capaianBaris(periode, baris)];
      if (!target?.angka || !realisasi?.angka || !capaian || target.angka.nilai <= 0) return;
      const tercetak = capaian.angka.persen ? capaian.angka.nilai : capaian.angka.nilai / 100;
      const harap = seharusnya({ target: target.angka, realisasi: realisasi.angka, capaian: capaian.angka, cacah: false });
      if (!harap || Math.abs(tercetak - 1) > 1e-9 || harap.pecahan >= 1 - DUA_DESIMAL || harap.pecahan < 0.995) return;
      lapor({
        ...letak(tabel, capaian.sel),
        pesanId: "PR006.seratus",
        data: { tercetak: capaian.sel.mentah, tercetakTampil: tampilSel(capaian.sel), terhitung: harap.nilai, terhitungTampil: tulisPersen(harap.pecahan) },
        terkait: [letak(tabel, target), letak(tabel, realisasi)],
      });
    });
  }
}

/** Nine unsur with 0,11 lose one percent: near a bound that costs a letter. */
function periksaIkm(tabel: Tabel, lapor: Lapor): void {
  const skala = cariSkala("SKM");
  if (!skala.ok) return;
  for (const k of kelompokUnsur(tabel)) {
    if (k.unsur.length !== 9) continue;
    const jumlah = k.unsur.reduce((a, u) => a + u.sel.angka.nilai * u.kali, 0);
    const nilai = [jumlah / 9, jumlah * 0.11] as const;
    const [a, b] = nilai.map((n) => predikat(n, skala.nilai));
    if (!a?.ok || !b?.ok || a.nilai === b.nilai) continue;
    lapor({
      ...letak(tabel, k.unsur[0]!.sel),
      pesanId: "PR006.bobot",
      data: { tercetak: k.unsur[0]!.sel.mentah, terhitung: nilai[0], tepatTampil: `${tulisAngka(nilai[0], 2)} (${a.nilai})`, lazimTampil: `${tulisAngka(nilai[1], 2)} (${b.nilai})` },
      terkait: k.unsur.slice(1).map((u) => letak(tabel, u.sel)),
    });
  }
}
