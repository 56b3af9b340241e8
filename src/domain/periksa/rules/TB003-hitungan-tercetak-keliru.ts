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
    const semua = yield* tabelCapaian(konteks);
    const rekap = konteks.tabel.filter((t) => t.jenis === "rekap" || (t.jenis === "lainnya" && /rekap|status|indikator/i.test(t.judul)));
    for (const tabel of rekap) {
      yield;
      periksaRekap(tabel, semua, lapor);
    }
  },
};

/** What a summary may count: the longest table of capaian, if no other is as long, and all of them, each indicator once. */
function* tabelCapaian(konteks: KonteksPeriksa): Bertahap<TabelCapaian[]> {
  const semua: { readonly tabel: Tabel; readonly capaian: ReadonlyMap<string, number> }[] = [];
  for (const tabel of konteks.tabel) {
    const isi = tabel.jenis === "capaian" ? yield* capaian(tabel) : undefined;
    if (isi && isi.size > 0) semua.push({ tabel, capaian: isi });
  }
  const [pertama, kedua] = semua.sort((a, b) => b.capaian.size - a.capaian.size);
  if (!pertama || (kedua && kedua.capaian.size === pertama.capaian.size)) return [];
  const gabungan = new Map(semua.reverse().flatMap(({ capaian: c }) => [...c]));
  return [pertama.capaian, ...(gabungan.size > pertama.capaian.size ? [gabungan] : [])]
    .filter((c) => c.size >= PALING_SEDIKIT)
    .map((c) => ({ tabel: pertama.tabel, cacah: hitung([...c.values()]) }));
}

interface TabelCapaian {
  readonly tabel: Tabel;
  readonly cacah: Cacah;
}

/** Capaian by the name of the indicator, a nameless one by its place. */
function* capaian(t: Tabel): Bertahap<ReadonlyMap<string, number>> {
  yield;
  const hasil = new Map<string, number>();
  const kolom = periodeTabel(t).flatMap((p) => p.capaian ?? []);
  if (kolom.length !== 1) return hasil;
  yield* tiap(t.baris, (b) => {
    const angka = b.jenis === "isi" ? angkaDi(b, kolom[0])?.angka : undefined;
    if (!angka) return;
    const nama = rapikan(b.label ?? "");
    const kunci = nama === "" || hasil.has(nama) ? `${t.lembar}!${b.row}` : nama;
    hasil.set(kunci, Math.round((angka.persen || angka.nilai < 10 ? angka.nilai * 100 : angka.nilai) * 100) / 100);
  });
  return hasil;
}

function hitung(c: readonly number[]): Cacah {
  const n = (syarat: (x: number) => boolean): number => c.filter(syarat).length;
  return { semua: c.length, atas: n((x) => x > 100), tepat: n((x) => x === 100), bawah: n((x) => x < 100), tercapai: n((x) => x >= 100) };
}

function periksaRekap(tabel: Tabel, semua: readonly TabelCapaian[], lapor: Lapor): void {
  const terbaca = tabel.baris.flatMap((b) => {
    const arti = LABEL.find(([pola]) => pola.test(rapikan(labelBaris(tabel, b))))?.[1];
    const kolom = tabel.kolom.filter((k) => ["jumlah", "nilai", "lainnya", "realisasi"].includes(k.peran)).flatMap((k) => angkaDi(b, k) ?? []);
    const bulat = kolom.filter((s) => !s.angka.persen && Number.isInteger(s.angka.nilai));
    return arti && bulat.length === 1 ? [{ arti, sel: bulat[0] as SelAngka, label: labelBaris(tabel, b) }] : [];
  });
  const tidakCocok = ({ cacah }: TabelCapaian): typeof terbaca => terbaca.filter((x) => !x.arti.some((a) => cacah[a] === x.sel.angka.nilai));
  const dinilai = semua.map((utama) => ({ utama, salah: tidakCocok(utama) })).sort((a, b) => a.salah.length - b.salah.length);
  const [terbaik] = dinilai;
  // nothing fits: the summary is of other indicators
  if (!terbaik || (terbaca.length >= 2 && terbaik.salah.length === terbaca.length)) return;
  for (const x of terbaik.salah) {
    const { tabel: utama, cacah } = terbaik.utama;
    lapor({
      ...letak(tabel, x.sel),
      pesanId: "TB003.status",
      data: { tercetak: x.sel.mentah, tercetakTampil: tampilSel(x.sel), label: x.label, terhitung: cacah[x.arti[0]!], lembarLain: utama.lembar },
      terkait: [letakKepala(utama, utama.kolom[0]!)],
    });
  }
}
