/** A survey index does not follow from its unsur: the letter of an unsur, its conversion to 25–100, the index itself. */
import { tampilSel, tulisAngka } from "../../tabel/tulisAngka";
import { jumlahkan } from "../../hitung/desimal";
import { cariSkala, type Skala } from "../../regulasi/skala";
import type { Tabel } from "../../tabel/types";
import { letak } from "../baris";
import { indeksIndikator, type IndeksIndikator } from "../indeksIndikator";
import { angkaDi } from "../kolomAngka";
import { akarSel } from "../laporan";
import { bertemu, jumlahSelang, kali, selangLonggar } from "../selang";
import { sebutanIndikator, type Sebutan } from "../sebutan";
import { kelasTercetak, nilaiPadaSkala } from "../skalaBaris";
import { kelompokUnsur, type KelompokUnsur, type NilaiUnsur } from "../unsurIkm";
import { BOBOT_LAZIM, skmMelebar } from "../skmMelebar";
import type { Aturan, Langkah, Lapor } from "../types";

const SKALA = ["SKM", "SKM-2004"] as const;
const KONVERSI = 25;
const KEPUASAN = /kepuasan|\bikm\b|\bskm\b/i;
const BAGIAN_COCOK = 0.6;

export const PR003: Aturan = {
  id: "PR003",
  slug: "ikm-tidak-sesuai",
  tingkat: "galat",
  *periksa(konteks, lapor): Langkah {
    const indeks = yield* indeksIndikator(konteks);
    for (const tabel of konteks.tabel) {
      yield;
      for (const l of skmMelebar(tabel)) lapor(l);
      const kelompok = kelompokUnsur(tabel);
      const salah = periksaHuruf(tabel, kelompok.flatMap((k) => k.unsur), lapor);
      for (const k of kelompok) {
        periksaKonversi(tabel, k, lapor);
        periksaIndeks(tabel, k, indeks, salah, lapor);
      }
    }
  },
};

/**
 * The scale by which most letters were given; the others contradict it.
 * @returns the unsur that do
 */
function periksaHuruf(tabel: Tabel, unsur: readonly NilaiUnsur[], lapor: Lapor): NilaiUnsur[] {
  const skala = SKALA.map((id) => cariSkala(id)).flatMap((s) => (s.ok ? [s.nilai] : []));
  const dinilai = skala.map((s) => unsur.flatMap((u) => nilaiHuruf(u, s) ?? []));
  const terbaik = dinilai.reduce((a, b) => (b.filter((x) => x.cocok).length > a.filter((x) => x.cocok).length ? b : a));
  const cocok = terbaik.filter((x) => x.cocok).length;
  if (terbaik.length >= 3 && cocok / terbaik.length < BAGIAN_COCOK) return [];
  const kaki = cocok >= 3 ? hurufKaki(tabel, terbaik[0]!.skala) : [];
  const salah = [...terbaik, ...kaki].filter((x) => !x.cocok);
  for (const x of salah) {
    lapor({
      ...letak(tabel, x.u.selHuruf),
      pesanId: "PR003.mutu",
      data: {
        tercetak: x.u.huruf,
        tercetakTampil: x.tercetak,
        nilaiTampil: tulisAngka(x.u.sel.angka.nilai),
        konversiTampil: tulisAngka(jumlahkan([[x.u.sel.angka.nilai, x.u.kali]], 1), 2),
        terhitung: x.kelas,
        skala: x.skala.id,
      },
      terkait: x.u.sel === x.u.selHuruf ? [] : [letak(tabel, x.u.sel)],
      akar: akarSel(tabel.lembar, x.u.sel),
    });
  }
  return terbaik.filter((x) => !x.cocok).map((x) => x.u);
}

/** The letter of the index itself, by the scale of its unsur. */
function hurufKaki(tabel: Tabel, skala: Skala): HurufDinilai[] {
  const kolom = tabel.kolom.find((k) => k.peran === "predikat");
  return tabel.baris.flatMap((baris) => {
    const selHuruf = kolom && baris.sel.get(kolom.col);
    if ((baris.jenis !== "total" && baris.jenis !== "rerata") || typeof selHuruf?.mentah !== "string" || selHuruf.kosong) return [];
    const [sel, ...lain] = tabel.kolom
      .flatMap((k) => angkaDi(baris, k) ?? [])
      .filter((s) => !s.angka.persen && s.angka.nilai >= KONVERSI && s.angka.nilai <= 100);
    if (!sel || lain.length > 0) return [];
    return nilaiHuruf({ sel, huruf: selHuruf.mentah, selHuruf, kali: 1 }, skala) ?? [];
  });
}

interface HurufDinilai {
  readonly u: NilaiUnsur;
  readonly tercetak: string;
  readonly cocok: boolean;
  readonly kelas: string;
  readonly skala: Skala;
}

function nilaiHuruf(u: NilaiUnsur, skala: Skala): HurufDinilai | undefined {
  const tercetak = u.huruf === undefined ? undefined : kelasTercetak(u.huruf, skala);
  const hasil = tercetak === undefined ? undefined : nilaiPadaSkala(u.sel.angka, skala, tercetak, u.kali);
  return hasil && tercetak !== undefined ? { u, tercetak, cocok: hasil.cocok, kelas: hasil.kelas, skala } : undefined;
}

function periksaKonversi(tabel: Tabel, k: KelompokUnsur, lapor: Lapor): void {
  const pasangan = k.unsur.flatMap((u) => (u.konversi ? [{ u, konversi: u.konversi }] : []));
  const cocok = ({ u, konversi }: (typeof pasangan)[number]): boolean =>
    bertemu(kali(selangLonggar(u.sel.angka, false), KONVERSI), selangLonggar(konversi.angka, false));
  const salah = pasangan.filter((p) => !cocok(p));
  if (pasangan.length < 3 || 1 - salah.length / pasangan.length < BAGIAN_COCOK) return;
  for (const { u, konversi } of salah) {
    lapor({
      ...letak(tabel, konversi),
      pesanId: "PR003.konversi",
      data: { tercetak: konversi.mentah, tercetakTampil: tampilSel(konversi), nilaiTampil: tampilSel(u.sel), terhitung: u.sel.angka.nilai * KONVERSI, terhitungTampil: tulisAngka(u.sel.angka.nilai * KONVERSI, 2) },
      terkait: [letak(tabel, u.sel)],
      akar: akarSel(tabel.lembar, konversi),
    });
  }
}

/** The index in a foot row, or as realisasi of the one indicator of satisfaction. */
function periksaIndeks(tabel: Tabel, k: KelompokUnsur, indeks: IndeksIndikator, salah: readonly NilaiUnsur[], lapor: Lapor): void {
  if (k.unsur.some((u) => u.kali !== k.unsur[0]!.kali)) return;
  const n = k.unsur.length;
  const jumlah = jumlahSelang(k.unsur.map((u) => kali(selangLonggar(u.sel.angka, false), u.kali)));
  const cara = [1 / n, ...(n === 9 ? BOBOT_LAZIM : [])].map((b) => kali(jumlah, b));
  const terhitung = k.unsur.reduce((a, u) => a + u.sel.angka.nilai * u.kali, 0) / n;
  const calon = indeksTercetak(tabel, k, indeks);
  // several surveys in one report: one that fits is enough
  const cocok = (s: { angka: Sebutan["angka"] }): boolean => {
    const c = selangLonggar(s.angka, false);
    return cara.some((h) => [1, 1 / KONVERSI].some((f) => bertemu(kali(h, f), { lo: c.lo, hi: c.hi + s.angka.toleransi })));
  };
  if (calon.length === 0 || calon.some(cocok)) return;
  const [utama] = calon;
  const tersangka = k.unsur.find((u) => salah.includes(u));
  lapor({
    ...(tersangka ? { akar: akarSel(tabel.lembar, tersangka.sel) } : {}),
    ...utama!.letak,
    tingkat: "peringatan",
    pesanId: "PR003.indeks",
    data: { tercetak: utama!.angka.nilai, tercetakTampil: tulisAngka(utama!.angka.nilai), terhitung, terhitungTampil: tulisAngka(terhitung, 2), jumlah: n },
    terkait: k.unsur.map((u) => letak(tabel, u.sel)),
  });
}

function indeksTercetak(tabel: Tabel, k: KelompokUnsur, indeks: IndeksIndikator): { letak: ReturnType<typeof letak>; angka: Sebutan["angka"] }[] {
  if (!k.baris) {
    return tabel.baris
      .filter((b) => b.jenis !== "isi" && b.jenis !== "subjudul")
      .flatMap((b) => tabel.kolom.flatMap((x) => angkaDi(b, x) ?? []))
      .filter((s) => s.angka.nilai >= 25 && s.angka.nilai <= 100 && !s.angka.persen)
      .slice(-1)
      .map((s) => ({ letak: letak(tabel, s), angka: s.angka }));
  }
  const kepuasan = indeks.semua.filter((g) => KEPUASAN.test(indeks.anggota(g)[0]?.nama ?? ""));
  if (kepuasan.length !== 1) return [];
  return sebutanIndikator(indeks, kepuasan[0]!, "realisasi")
    .filter((s) => s.tahun === k.tahun && s.angka.nilai >= 25 && s.angka.nilai <= 100)
    .map((s) => ({ letak: letak(s.tabel, s.sel), angka: s.angka }));
}
