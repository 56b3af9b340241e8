/** A predikat does not fit its value on the scale of its kind, or a printed scale has classes that overlap or leave holes. */
import { tampilSel } from "../../tabel/tulisAngka";
import type { BarisTabel, Kolom, RentangSel, SelTabel, Tabel } from "../../tabel/types";
import { barisIsi, letak, letakKepala } from "../baris";
import { ciriTabel, type CiriKolom } from "../ciriTabel";
import { angkaDi, labelBaris } from "../kolomAngka";
import type { SelAngka } from "../persamaan";
import { kelasTercetak, nilaiPadaSkala, skalaDariTeks } from "../skalaBaris";
import type { Aturan, Langkah, Lapor } from "../types";

/** A gap of one unit of two decimals (64,99 – 65,00) closes by rounding. */
const DESIMAL_RAPAT = 2;
const KELAS_PALING_SEDIKIT = 3;
const KELAS_PALING_BANYAK = 12;

export const PR004: Aturan = {
  id: "PR004",
  slug: "predikat-tidak-sesuai-skala",
  tingkat: "peringatan",
  *periksa(konteks, lapor): Langkah {
    for (const tabel of konteks.tabel) {
      yield;
      const ciri = yield* ciriTabel(tabel);
      periksaSkala(tabel, ciri, lapor);
      if (tabel.jenis !== "ikm") yield* periksaPredikat(tabel, lapor);
    }
  },
};

interface Kelas {
  readonly sel: SelTabel;
  readonly rentang: RentangSel;
}

function periksaSkala(tabel: Tabel, ciri: ReadonlyMap<number, CiriKolom>, lapor: Lapor): void {
  const kolom = tabel.kolom.find((k) => {
    const n = ciri.get(k.col)!.rentang.length;
    return n >= KELAS_PALING_SEDIKIT && n <= KELAS_PALING_BANYAK && k.peran !== "target" && k.peran !== "realisasi";
  });
  if (!kolom) return;
  const kelas = ciri.get(kolom.col)!.rentang.flatMap((sel): Kelas[] => (sel.rentang ? [{ sel, rentang: sel.rentang }] : []));
  const tumpang = kelas.filter((k) => kelas.filter((l) => l !== k && beririsan(k.rentang, l.rentang)).length >= 2);
  for (const k of tumpang.length > 0 ? tumpang : bertumpukDua(kelas)) {
    lapor({
      ...letak(tabel, k.sel),
      pesanId: "PR004.tumpang",
      data: { tercetak: k.sel.mentah, tercetakTampil: tampilSel(k.sel) },
      terkait: kelas.filter((l) => l !== k && beririsan(k.rentang, l.rentang)).map((l) => letak(tabel, l.sel)),
    });
  }
  const celah = tumpang.length > 0 ? [] : celahKelas(kelas);
  const [pertama] = celah;
  if (!pertama) return;
  lapor({
    ...letakKepala(tabel, kolom),
    tingkat: "saran",
    pesanId: "PR004.celah",
    data: { tercetak: pertama[0].sel.mentah, bawahTampil: tampilSel(pertama[1].sel), atasTampil: tampilSel(pertama[0].sel), jumlah: celah.length },
    terkait: celah.flatMap((c) => c.map((k) => letak(tabel, k.sel))),
  });
}

const bawah = (r: RentangSel): number => r.bawah ?? -Infinity;
const atas = (r: RentangSel): number => r.atas ?? Infinity;

/** True where a value lies in both classes: more than a bound that they share. */
function beririsan(a: RentangSel, b: RentangSel): boolean {
  const [lo, hi] = [Math.max(bawah(a), bawah(b)), Math.min(atas(a), atas(b))];
  return lo < hi;
}

function bertumpukDua(kelas: readonly Kelas[]): Kelas[] {
  const urut = [...kelas].sort((a, b) => bawah(b.rentang) - bawah(a.rentang));
  return urut.filter((k, i) => i > 0 && beririsan(k.rentang, urut[i - 1]!.rentang));
}

/** Neighbouring classes [upper, lower] between which values of two decimals belong to none. */
function celahKelas(kelas: readonly Kelas[]): [Kelas, Kelas][] {
  const urut = [...kelas].sort((a, b) => bawah(b.rentang) - bawah(a.rentang));
  return urut.slice(1).flatMap((k, i): [Kelas, Kelas][] => {
    const lebih = urut[i]!;
    const jarak = bawah(lebih.rentang) - atas(k.rentang);
    const satuan = 10 ** -Math.max(DESIMAL_RAPAT, k.rentang.desimal) * (k.rentang.persen ? 0.01 : 1);
    return Number.isFinite(jarak) && jarak > satuan * 1.5 ? [[lebih, k]] : [];
  });
}

function* periksaPredikat(tabel: Tabel, lapor: Lapor): Langkah {
  const kolom = tabel.kolom.filter((k) => k.peran === "predikat" || /predikat|kategori|mutu/i.test(k.judul));
  if (kolom.length === 0) return;
  yield* barisIsi(tabel, (baris) => periksaBaris(tabel, kolom, baris, lapor));
  // the score itself stands in the foot
  for (const baris of tabel.baris) {
    if (baris.jenis === "total" || baris.jenis === "rerata") periksaBaris(tabel, kolom, baris, lapor);
  }
}

function periksaBaris(tabel: Tabel, kolom: readonly Kolom[], baris: BarisTabel, lapor: Lapor): void {
  for (const k of kolom) {
    const sel = baris.sel.get(k.col);
    if (!sel || sel.kosong || typeof sel.mentah !== "string" || sel.angka) continue;
    const skala = skalaDariTeks(labelBaris(tabel, baris)).length > 0 ? skalaDariTeks(labelBaris(tabel, baris)) : skalaDariTeks(`${tabel.judul} ${k.judul}`);
    const nilai = nilaiBaris(tabel, baris);
    const teks = sel.mentah;
    if (skala.length === 0 || !nilai) continue;
    const bacaan = skala.flatMap((s) => {
      const tercetak = kelasTercetak(teks, s);
      const hasil = tercetak === undefined ? undefined : nilaiPadaSkala(nilai.angka, s, tercetak);
      return hasil ? [{ s, hasil }] : [];
    });
    const [utama] = bacaan;
    if (!utama || bacaan.some((b) => b.hasil.cocok)) continue;
    lapor({
      ...letak(tabel, sel),
      pesanId: "PR004.predikat",
      data: { tercetak: teks, tercetakTampil: tampilSel(sel), nilaiTampil: tampilSel(nilai), terhitung: utama.hasil.kelas, skala: utama.s.id },
      terkait: [letak(tabel, nilai)],
    });
  }
}

/** The score of a row: its realisasi or value on 0–100. */
function nilaiBaris(tabel: Tabel, baris: BarisTabel): SelAngka | undefined {
  const calon = tabel.kolom.filter((k) => ["realisasi", "nilai", "nilaiAkhir"].includes(k.peran)).flatMap((k) => angkaDi(baris, k) ?? []);
  const wajar = calon.filter((s) => !s.angka.persen && s.angka.nilai > 0 && s.angka.nilai <= 100);
  return wajar.length === 1 ? wajar[0] : undefined;
}
