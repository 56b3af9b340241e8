/** Growth that is really the ratio: "meningkat 189%" where the new value is 189% of the old one. */
import { tampilSel, tulisPersen } from "../../tabel/tulisAngka";
import type { BacaanSel, BarisTabel, SelTabel, Tabel } from "../../tabel/types";
import { barisIsi, letak } from "../baris";
import { bacaAngka } from "../../tabel/bacaAngka";
import { dariTeks } from "../../tabel/bacaSel";
import { sebabSalahTik } from "../hipotesis/sebab";
import { dataPersamaan } from "../laporan";
import { dipenuhi, harapan, type Persamaan, type SelAngka } from "../persamaan";
import { nilaiBerurut } from "../nilaiTahun";
import { bagiSelang, bertemu, kali, selangLonggar, selangSel } from "../selang";
import { selisihTabel } from "../selisihTabel";
import type { Aturan, Langkah, Lapor } from "../types";

const KALIMAT = /\b(?:meningkat|naik|kenaikan|peningkatan|bertambah|tumbuh|pertumbuhan)\b[^.;]{0,60}?(\d[\d.,]*)\s?(?:%|persen)/giu;

export const HT004: Aturan = {
  id: "HT004",
  slug: "rasio-disebut-kenaikan",
  tingkat: "peringatan",
  *periksa(konteks, lapor): Langkah {
    for (const tabel of konteks.tabel) {
      yield;
      for (const s of yield* selisihTabel(tabel)) {
        if (s.cara === "selisih") continue;
        for (const p of s.persamaan) {
          const [awal, akhir] = p.bahan as readonly [SelAngka, SelAngka];
          if (s.cara === "rasio" || (!dipenuhi(p) && rasioSaja(p.hasil.angka, awal.angka, akhir.angka))) {
            laporkan(tabel, p.hasil, tampilSel(p.hasil), awal, akhir, lapor);
          } else if (!dipenuhi(p)) laporTumbuh(tabel, p, awal, akhir, lapor);
        }
      }
      yield* barisIsi(tabel, (baris) => periksaKalimat(tabel, baris, lapor));
    }
  },
};

function periksaKalimat(tabel: Tabel, baris: BarisTabel, lapor: Lapor): void {
  for (const kolom of tabel.kolom) {
    const sel = baris.sel.get(kolom.col);
    if (kolom.peran === "indikator" || typeof sel?.mentah !== "string" || sel.angka) continue;
    for (const cocok of sel.mentah.matchAll(KALIMAT)) {
      const angka = bacaAngka(`${cocok[1]!.replace(/[.,]+$/, "")}%`);
      const pasangan = angka.ok ? nilaiBerurut(tabel, baris).find((n) => rasioSaja(dariTeks(angka.nilai), n.awal.angka, n.akhir.angka)) : undefined;
      if (pasangan) laporkan(tabel, sel, cocok[1]! + "%", pasangan.awal, pasangan.akhir, lapor);
    }
  }
}

/** The printed percentage is new over old, and not the growth. */
function rasioSaja(c: BacaanSel, awal: BacaanSel, akhir: BacaanSel): boolean {
  const rasio = bagiSelang(selangSel(akhir, true), selangSel(awal, true));
  return rasio !== null && rasio.lo > 1 && bertemu(rasio, kali(selangLonggar(c, false), 1));
}

function laporTumbuh(tabel: Tabel, p: Persamaan, awal: SelAngka, akhir: SelAngka, lapor: Lapor): void {
  const harap = harapan(p);
  if (harap === undefined) return;
  const sebab = sebabSalahTik(p.hasil.angka, harap);
  lapor({
    ...letak(tabel, p.hasil),
    tingkat: "galat",
    pesanId: "HT004.tumbuh",
    data: {
      ...dataPersamaan(tabel, p, harap),
      awalTampil: tampilSel(awal),
      akhirTampil: tampilSel(akhir),
      ...(sebab ? { sebab } : {}),
    },
    terkait: [letak(tabel, awal), letak(tabel, akhir)],
  });
}

function laporkan(tabel: Tabel, sel: SelTabel, tampil: string, awal: SelAngka, akhir: SelAngka, lapor: Lapor): void {
  const rasio = akhir.angka.nilai / awal.angka.nilai;
  lapor({
    ...letak(tabel, sel),
    pesanId: "HT004.rasio",
    data: {
      tercetak: sel.mentah,
      tercetakTampil: tampil,
      terhitung: rasio - 1,
      terhitungTampil: tulisPersen(rasio - 1),
      awalTampil: tampilSel(awal),
      akhirTampil: tampilSel(akhir),
    },
    terkait: [letak(tabel, awal), letak(tabel, akhir)],
  });
}
