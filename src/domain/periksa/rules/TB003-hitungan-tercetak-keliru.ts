/** A printed count of indicators by status is not the count of the table of capaian. */
import { tiap, type Bertahap } from "../../bertahap";
import { rapikan } from "../../tabel/kepala";
import { tampilSel } from "../../tabel/tulisAngka";
import type { Tabel } from "../../tabel/types";
import { letak, letakKepala } from "../baris";
import { angkaDi, labelBaris } from "../kolomAngka";
import { periodeTabel } from "../periode";
import type { SelAngka } from "../persamaan";
import type { Aturan, Langkah, Lapor, KonteksPeriksa } from "../types";

type Cacah = Readonly<Record<"semua" | "atas" | "tepat" | "bawah" | "tercapai", number>>;

/** Which counts a label may mean; where words are loose, either reading is accepted. */
const LABEL: readonly (readonly [RegExp, readonly (keyof Cacah)[]])[] = [
  [/tidak (ter|men)capai|belum (ter|men)capai|di ?bawah (100|target)|kurang dari 100/, ["bawah"]],
  [/di ?atas (100|target)|melampaui|melebihi|lebih dari 100/, ["atas", "tercapai"]],
  [/tepat|sesuai target|sama dengan 100|^(capaian )?100( persen)?$/, ["tepat"]],
  [/(ter|men)capai|berhasil/, ["tercapai", "atas", "tepat"]],
  [/^(jumlah|total|banyaknya)( seluruh)? (indikator|iku|ikp|ikk)( kinerja)?( kegiatan| program| utama)?$/, ["semua"]],
];
const PALING_SEDIKIT = 3;

export const TB003: Aturan = {
  id: "TB003",
  slug: "hitungan-tercetak-keliru",
  tingkat: "peringatan",
  *periksa(konteks, lapor): Langkah {
    const utama = yield* tabelCapaian(konteks);
    if (!utama) return;
    const cacah = hitung(utama.capaian);
    for (const tabel of konteks.tabel) {
      yield;
      if (tabel.jenis === "rekap" || (tabel.jenis === "lainnya" && /rekap|status|indikator/i.test(tabel.judul))) periksaRekap(tabel, utama.tabel, cacah, lapor);
    }
  },
};

/** The longest table of capaian, if no other is as long. */
function* tabelCapaian(konteks: KonteksPeriksa): Bertahap<TabelCapaian | undefined> {
  const semua: TabelCapaian[] = [];
  for (const tabel of konteks.tabel) if (tabel.jenis === "capaian") semua.push({ tabel, capaian: yield* capaian(tabel) });
  const [pertama, kedua] = semua.sort((a, b) => b.capaian.length - a.capaian.length);
  return pertama && pertama.capaian.length >= PALING_SEDIKIT && (!kedua || kedua.capaian.length < pertama.capaian.length) ? pertama : undefined;
}

interface TabelCapaian {
  readonly tabel: Tabel;
  readonly capaian: readonly number[];
}

function* capaian(t: Tabel): Bertahap<number[]> {
  yield;
  const hasil: number[] = [];
  const kolom = periodeTabel(t).flatMap((p) => p.capaian ?? []);
  if (kolom.length !== 1) return hasil;
  yield* tiap(t.baris, (b) => {
    const angka = b.jenis === "isi" ? angkaDi(b, kolom[0])?.angka : undefined;
    if (angka) hasil.push(Math.round((angka.persen || angka.nilai < 10 ? angka.nilai * 100 : angka.nilai) * 100) / 100);
  });
  return hasil;
}

function hitung(c: readonly number[]): Cacah {
  const n = (syarat: (x: number) => boolean): number => c.filter(syarat).length;
  return { semua: c.length, atas: n((x) => x > 100), tepat: n((x) => x === 100), bawah: n((x) => x < 100), tercapai: n((x) => x >= 100) };
}

function periksaRekap(tabel: Tabel, utama: Tabel, cacah: Cacah, lapor: Lapor): void {
  const terbaca = tabel.baris.flatMap((b) => {
    const arti = LABEL.find(([pola]) => pola.test(rapikan(labelBaris(tabel, b))))?.[1];
    const kolom = tabel.kolom.filter((k) => ["jumlah", "nilai", "lainnya", "realisasi"].includes(k.peran)).flatMap((k) => angkaDi(b, k) ?? []);
    const bulat = kolom.filter((s) => !s.angka.persen && Number.isInteger(s.angka.nilai));
    return arti && bulat.length === 1 ? [{ arti, sel: bulat[0] as SelAngka, label: labelBaris(tabel, b) }] : [];
  });
  const cocok = (x: (typeof terbaca)[number]): boolean => x.arti.some((a) => cacah[a] === x.sel.angka.nilai);
  // nothing fits: the summary is of other indicators
  if (terbaca.length >= 2 && !terbaca.some(cocok)) return;
  for (const x of terbaca) {
    if (cocok(x)) continue;
    lapor({
      ...letak(tabel, x.sel),
      pesanId: "TB003.status",
      data: { tercetak: x.sel.mentah, tercetakTampil: tampilSel(x.sel), label: x.label, terhitung: cacah[x.arti[0]!], lembarLain: utama.lembar },
      terkait: [letakKepala(utama, utama.kolom[0]!)],
    });
  }
}
