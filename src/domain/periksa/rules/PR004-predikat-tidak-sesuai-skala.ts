/** A predikat does not fit its value on the scale of its kind, or a printed scale has classes that overlap or leave holes. */
import { tampilSel } from "../../tabel/tulisAngka";
import type { BarisTabel, Kolom, PeranKolom, RentangSel, Tabel } from "../../tabel/types";
import { barisIsi, letak, letakKepala } from "../baris";
import { ciriTabel, type CiriKolom } from "../ciriTabel";
import { rapikan } from "../../tabel/kepala";
import { angkaDi, labelBaris } from "../kolomAngka";
import type { SelAngka } from "../persamaan";
import { kelasTercetak, nilaiPadaSkala, skalaDariTeks } from "../skalaBaris";
import { beririsan, kelasTabel, letakSkala, padaSkala, skalaTabel, skalaUntuk, type Kelas, type SkalaTercetak } from "../skalaTercetak";
import type { Aturan, Langkah, Lapor } from "../types";

/** A gap of one unit of two decimals (64,99 – 65,00) closes by rounding. */
const DESIMAL_RAPAT = 2;
const NILAI_PALING_SEDIKIT = 3;
const BAGIAN_COCOK = 0.6;

const KATA_PREDIKAT = /predikat|kategori|kriteria|mutu|peringkat/i;
const PERAN_NILAI: ReadonlySet<PeranKolom> = new Set(["capaian", "nilai", "nilaiAkhir", "realisasi", "serapan", "persen"]);

export const PR004: Aturan = {
  id: "PR004",
  slug: "predikat-tidak-sesuai-skala",
  tingkat: "peringatan",
  *periksa(konteks, lapor): Langkah {
    const tercetak: SkalaTercetak[] = [];
    for (const tabel of konteks.tabel) {
      yield;
      const ciri = yield* ciriTabel(tabel);
      periksaSkala(tabel, ciri, lapor);
      const skala = skalaTabel(tabel, ciri);
      if (skala) tercetak.push(skala);
    }
    for (const tabel of konteks.tabel) {
      yield;
      if (tabel.jenis === "ikm" || tercetak.some((s) => s.tabel === tabel)) continue;
      if (!(yield* periksaTercetak(tabel, tercetak, lapor))) yield* periksaPredikat(tabel, lapor);
    }
  },
};

function periksaSkala(tabel: Tabel, ciri: ReadonlyMap<number, CiriKolom>, lapor: Lapor): void {
  const kelas = kelasTabel(tabel, ciri);
  const kolom = tabel.kolom.find((k) => k.col === kelas[0]?.sel.col);
  if (!kolom) return;
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

/**
 * Predicates by the scale that the workbook prints, where most of them follow from one column of values.
 * @returns true where there is such a scale
 */
function* periksaTercetak(tabel: Tabel, semua: readonly SkalaTercetak[], lapor: Lapor): Generator<undefined, boolean> {
  if (semua.length === 0) return false;
  for (const k of tabel.kolom.filter((x) => x.peran === "predikat" || x.peran === "status" || KATA_PREDIKAT.test(x.judul))) {
    const berkata = tabel.baris.flatMap((baris) => {
      const sel = baris.sel.get(k.col);
      return sel && typeof sel.mentah === "string" && !sel.kosong && !sel.angka && !sel.tidakDiukur ? [{ baris, sel, kata: rapikan(sel.mentah) }] : [];
    });
    const skala = skalaUntuk(semua, tabel, [...new Set(berkata.map((b) => b.kata))]);
    if (!skala) continue;
    for (const kolom of tabel.kolom.filter((x) => PERAN_NILAI.has(x.peran))) {
      yield;
      for (const faktor of [1, 100, 1 / 100]) {
        const dinilai = berkata.flatMap(({ baris, sel, kata }) => {
          const nilai = angkaDi(baris, kolom);
          const hasil = nilai && padaSkala(nilai.angka, faktor, kata, skala);
          return nilai && hasil ? [{ sel, nilai, hasil }] : [];
        });
        const salah = dinilai.filter((d) => !d.hasil.cocok);
        const beragam = new Set(dinilai.filter((d) => d.hasil.cocok).map((d) => d.hasil.tampil)).size > 1;
        if (dinilai.length < NILAI_PALING_SEDIKIT || (salah.length > 0 && !beragam) || 1 - salah.length / dinilai.length < BAGIAN_COCOK) continue;
        for (const { sel, nilai, hasil } of salah) {
          lapor({
            ...letak(tabel, sel),
            pesanId: "PR004.tercetak",
            data: { tercetak: sel.mentah, tercetakTampil: tampilSel(sel), nilaiTampil: tampilSel(nilai), terhitung: hasil.tampil, dasar: letakSkala(skala) },
            terkait: [letak(tabel, nilai), ...skala.kelas.map((x) => letak(skala.tabel, x.sel))],
          });
        }
        return true;
      }
    }
  }
  return false;
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
