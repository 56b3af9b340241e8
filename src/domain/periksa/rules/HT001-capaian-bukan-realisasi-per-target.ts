/** Capaian does not follow from target and realisasi of its row; says what else would explain the printed figure. */
import { tiap } from "../../bertahap";
import { tampilSel, tulisAngka, tulisPersen } from "../../tabel/tulisAngka";
import type { BarisTabel, JenisTabel, SelTabel, Tabel } from "../../tabel/types";
import { barisIsi, bilanganCacah, kolomPeran, letak, letakKepala, urutanPolaritas } from "../baris";
import { bacaBaris } from "../bacaanBaris";
import { akarTarget, indeksIndikator, namaIndikator, periodeAnggota, tahunCocok, type IndeksIndikator, type PeriodeEntri } from "../indeksIndikator";
import { sebabCapaianLain } from "../hipotesis/capaianLain";
import { sebabSalahTik, type JenisSebab, type Sebab as SebabSel } from "../hipotesis/sebab";
import { akarSel } from "../laporan";
import { samaNilai } from "../samaNilai";
import { periodeBercapaian } from "../pasanganCapaian";
import { capaianBaris, periodeTabel, selDi, type Capaian, type Periode } from "../periode";
import { bedaSatuan } from "../satuanBaris";
import { cariRumus, seharusnya, type BahanCapaian, type Polaritas } from "../rumusCapaian";
import { bertemu, kali, selangLonggar, sekitar } from "../selang";
import type { Aturan, Langkah, Laporan, Lapor, LetakSel } from "../types";

const JENIS: ReadonlySet<JenisTabel> = new Set(["capaian", "perbandingan", "ro", "triwulan", "kepatuhan"]);
/** Above this share of misfits the column means something else than realisasi ÷ target. */
const BAGIAN_SALAH_BACA = 0.5;
const BARIS_SALAH_BACA = 4;
/** To explain a row costs as much as looking at so many cells. */
const SEL_LAPORAN = 100;
/** Caps that reports use, as fractions. */
const BATAS = [1, 1.1, 1.2, 1.5, 2];
const TOLERANSI_BATAS = 1e-9;
const POLARITAS: readonly Polaritas[] = ["naik", "turun", "turun-rasio"];
const SEMUA: readonly Polaritas[] = [...POLARITAS, "stabil"];
const SEBAB_POLARITAS: Readonly<Record<Polaritas, JenisSebab>> = {
  naik: "polaritasNaik", turun: "polaritasTurun", "turun-rasio": "polaritasTurunRasio", stabil: "polaritasTurun",
};

interface Kasus {
  readonly tabel: Tabel;
  readonly baris: BarisTabel;
  readonly periode: Periode;
  readonly target: SelTabel;
  readonly realisasi: SelTabel;
  readonly capaian: Capaian;
  readonly bahan: BahanCapaian;
  readonly urutan: readonly Polaritas[];
  /** The target is a bound (`≤ 5 hari`): it may be met in more ways than one. */
  readonly batas: boolean;
}

export const HT001: Aturan = {
  id: "HT001",
  slug: "capaian-bukan-realisasi-per-target",
  tingkat: "galat",
  *periksa(konteks, lapor): Langkah {
    const indeks = yield* indeksIndikator(konteks);
    for (const tabel of konteks.tabel) {
      if (!JENIS.has(tabel.jenis)) continue;
      for (const periode of yield* periodeBercapaian(tabel)) yield* periksaKolom(tabel, periode, indeks, lapor);
    }
  },
};

function* periksaKolom(tabel: Tabel, periode: Periode, indeks: IndeksIndikator, lapor: Lapor): Langkah {
  if (!periode.target || !periode.realisasi) return;
  const salah: Kasus[] = [];
  let diperiksa = 0;
  let tertinggi = 0;
  yield* barisIsi(tabel, (baris) => {
    const kasus = susunKasus(tabel, baris, periode);
    if (!kasus) return;
    diperiksa++;
    tertinggi = Math.max(tertinggi, pecahanTercetak(kasus));
    if (!cariRumus(kasus.bahan, kasus.urutan) && !targetLainCocok(kasus) && !(kasus.batas && tetapan(kasus))) salah.push(kasus);
  });
  const batas = batasKolom(salah, tertinggi);
  const tersisa = batas === undefined ? salah : salah.filter((k) => !terbatas(k, batas));
  if (batas !== undefined) laporBatas(tabel, periode, salah.filter((k) => terbatas(k, batas)), batas, lapor);
  if (diperiksa >= BARIS_SALAH_BACA && tersisa.length / diperiksa > BAGIAN_SALAH_BACA) {
    laporKolom(tabel, periode, tersisa, diperiksa, lapor);
    return;
  }
  yield* tiap(tersisa, (k) => lapor(laporanKasus(k, indeks)), SEL_LAPORAN);
}

function susunKasus(tabel: Tabel, baris: BarisTabel, periode: Periode): Kasus | undefined {
  const target = selDi(baris, periode.target);
  const realisasi = selDi(baris, periode.realisasi);
  const capaian = capaianBaris(periode, baris);
  if (!capaian || !target || !realisasi) return undefined;
  if (bedaSatuan(tabel, baris, periode, target, realisasi) === "satuan") return undefined;
  const dibaca = bacaBaris(tabel, baris, target, realisasi, capaian.angka);
  if (!dibaca.target.angka || !dibaca.realisasi.angka || dibaca.target.angka.nilai <= 0) return undefined;
  const nama = namaIndikator(tabel, baris);
  const cacah = bilanganCacah(tabel, baris, nama, dibaca.target, dibaca.realisasi);
  const bahan = { target: dibaca.target.angka, realisasi: dibaca.realisasi.angka, capaian: capaian.angka, cacah };
  const batas = dibaca.tandaTarget !== "";
  const urutan = batas ? semuaDari(dibaca.polaritas) : urutanPolaritas(tabel, baris);
  return { tabel, baris, periode, target: batas ? target : dibaca.target, realisasi: dibaca.realisasi, capaian, bahan, urutan, batas };
}

const semuaDari = (pertama: string): Polaritas[] => [...SEMUA].sort((a, b) => Number(b === pertama) - Number(a === pertama));

/** A bound that is met is printed as 100% or as the cap, one that is missed as 0%. */
function tetapan(k: Kasus): boolean {
  return [0, ...BATAS].some((b) => Math.abs(pecahanTercetak(k) - b) < TOLERANSI_BATAS);
}

function targetLainCocok(k: Kasus): boolean {
  return k.periode.targetLain.some((kolom) => {
    const target = k.baris.sel.get(kolom.col)?.angka;
    return target !== undefined && cariRumus({ ...k.bahan, target }, k.urutan) !== undefined;
  });
}

function pecahanTercetak(k: Kasus): number {
  const c = k.bahan.capaian;
  if (c.persen) return c.nilai;
  const harap = seharusnya(k.bahan);
  return harap && Math.abs(c.nilai / 100 - harap.pecahan) < Math.abs(c.nilai - harap.pecahan) ? c.nilai / 100 : c.nilai;
}

/** A cap: a row stands exactly at it though more was reached, and none stands above it. */
function batasKolom(salah: readonly Kasus[], tertinggi: number): number | undefined {
  const batas = BATAS.find((b) => Math.abs(b - tertinggi) < TOLERANSI_BATAS);
  return batas !== undefined && salah.some((k) => terbatas(k, batas)) ? batas : undefined;
}

function terbatas(k: Kasus, batas: number): boolean {
  const harap = seharusnya(k.bahan, k.urutan[0]);
  return harap !== undefined && Math.abs(pecahanTercetak(k) - batas) < TOLERANSI_BATAS && harap.pecahan > batas;
}

function laporBatas(tabel: Tabel, periode: Periode, kena: readonly Kasus[], batas: number, lapor: Lapor): void {
  const kolom = periode.capaian ?? periode.realisasi!;
  lapor({
    ...letakKepala(tabel, kolom),
    tingkat: "saran",
    pesanId: "HT001.batas",
    data: { batas, batasTampil: tulisPersen(batas, 0), jumlah: kena.length },
    terkait: kena.map((k) => letak(tabel, k.capaian.sel)),
  });
}

function laporKolom(tabel: Tabel, periode: Periode, salah: readonly Kasus[], diperiksa: number, lapor: Lapor): void {
  lapor({
    ...letakKepala(tabel, periode.capaian ?? periode.realisasi!),
    tingkat: "saran",
    pesanId: "HT001.kolom",
    data: { salah: salah.length, diperiksa },
    terkait: salah.map((k) => letak(tabel, k.capaian.sel)),
  });
}

function laporanKasus(k: Kasus, indeks: IndeksIndikator): Laporan {
  const harap = seharusnya(k.bahan, k.urutan[0]);
  const entri = indeks.entri(k.baris);
  const lain = entri ? periodeAnggota(indeks, entri.kelompok).filter((p) => p.baris !== k.baris && tahunCocok(p.periode.tahun, k.periode.tahun)) : [];
  const sebab = targetTabelLain(k, lain) ?? realisasiTabelLain(k, lain) ?? capaianTabelLain(k, lain);
  const bersalah = sebab?.jenis === "realisasi" ? k.realisasi : k.capaian.sel;
  const akar = sebab?.jenis === "target" && entri ? akarTarget(indeks, entri.kelompok, k.periode.tahun) : akarSel(k.tabel.lembar, bersalah);
  const sisa = [...letakBahan(k), ...(sebab?.jenis === "target" ? targetLamaLain(k, lain) : [])];
  const slip = sebab ? undefined : sebabBaris(k, harap?.nilai);
  return {
    ...letak(k.tabel, k.capaian.sel),
    ...(k.batas ? { tingkat: "peringatan" as const } : {}),
    pesanId: `HT001.${sebab?.pesan ?? "lain"}`,
    data: {
      tercetak: k.capaian.dalamKurung ? k.capaian.angka.nilai : k.capaian.sel.mentah,
      tercetakTampil: tampilCapaian(k),
      terhitung: harap?.nilai ?? null,
      terhitungTampil: harap ? (k.bahan.capaian.persen ? tulisPersen(harap.pecahan) : tulisAngka(harap.nilai, harap.nilai > 10 ? 2 : 4)) : "",
      target: k.target.mentah,
      targetTampil: tampilSel(k.target),
      realisasi: k.realisasi.mentah,
      realisasiTampil: realisasiTampil(k),
      indikator: namaIndikator(k.tabel, k.baris),
      ...(sebab?.data ?? {}),
      ...(slip ? { sebab: slip } : {}),
    },
    terkait: [...(sebab ? [sebab.letak] : []), ...sisa],
    akar,
  };
}

/** The printed capaian is one slip away, follows from another polarity, or from what else stands in the table. */
function sebabBaris(k: Kasus, harap: number | undefined): SebabSel | undefined {
  const slip = harap === undefined ? undefined : sebabSalahTik(k.bahan.capaian, harap);
  if (slip) return slip;
  const tampil = tampilCapaian(k);
  const lain = cariRumus(k.bahan, POLARITAS.filter((p) => !k.urutan.includes(p)));
  if (lain) return { jenis: SEBAB_POLARITAS[lain], dari: tampil, ke: lain };
  return sebabCapaianLain({ ...k, tampil });
}

/** Other tables in which the superseded target still stands. */
function targetLamaLain(k: Kasus, lain: readonly PeriodeEntri[]): LetakSel[] {
  return lain.flatMap((p) => {
    const sel = p.tabel.jenis === "menengah" ? undefined : selDi(p.baris, p.periode.target);
    return sel?.angka && k.target.angka && samaNilai(sel.angka, k.target.angka) ? [letak(p.tabel, sel)] : [];
  });
}

const letakBahan = (k: Kasus): LetakSel[] =>
  [k.target, k.realisasi].filter((s) => s !== k.capaian.sel).map((s) => letak(k.tabel, s));

function tampilCapaian(k: Kasus): string {
  if (!k.capaian.dalamKurung) return tampilSel(k.capaian.sel);
  return tulisPersen(k.capaian.angka.nilai, Math.max(0, k.capaian.angka.asal?.desimal ?? 2));
}

/** Without the capaian that may follow in parentheses. */
const realisasiTampil = (k: Kasus): string => tampilSel(k.realisasi).replace(/\s*\([^)]*\)$/, "");

interface Sebab {
  readonly jenis: "target" | "realisasi" | "capaian";
  readonly pesan: string;
  readonly letak: LetakSel;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Another table has another target for this indicator, and the printed capaian follows from that one. */
function targetTabelLain(k: Kasus, lain: readonly PeriodeEntri[]): Sebab | undefined {
  const cocok = lain.flatMap((p) => {
    const sel = selDi(p.baris, p.periode.target);
    if (!sel?.angka || sel.angka.nilai <= 0 || p.tabel.jenis === "menengah") return [];
    return cariRumus({ ...k.bahan, target: sel.angka }, k.urutan) ? [{ p, sel }] : [];
  });
  // of several agreements the last one is in force
  const pk = cocok.filter((c) => c.p.tabel.jenis === "pk").at(-1);
  const pilih = pk ?? cocok[0];
  if (!pilih) return undefined;
  const tempat = letak(pilih.p.tabel, pilih.sel);
  return {
    jenis: "target",
    pesan: pk ? "targetPk" : "targetLain",
    letak: tempat,
    data: { targetCocok: pilih.sel.mentah, targetCocokTampil: tampilSel(pilih.sel), lembarLain: tempat.lembar, selLain: tempat.sel },
  };
}

function realisasiTabelLain(k: Kasus, lain: readonly PeriodeEntri[]): Sebab | undefined {
  for (const p of lain) {
    const sel = selDi(p.baris, p.periode.realisasi);
    if (!sel?.angka || !cariRumus({ ...k.bahan, realisasi: sel.angka }, k.urutan)) continue;
    const tempat = letak(p.tabel, sel);
    const tampil = tampilSel(sel).replace(/\s*\([^)]*\)$/, "");
    const data = { realisasiCocok: sel.mentah, realisasiCocokTampil: tampil, lembarLain: tempat.lembar, selLain: tempat.sel };
    return { jenis: "realisasi", pesan: "realisasiLain", letak: tempat, data };
  }
  return undefined;
}

/** Another table prints the capaian that target and realisasi of this row give. */
function capaianTabelLain(k: Kasus, lain: readonly PeriodeEntri[]): Sebab | undefined {
  const harap = seharusnya(k.bahan, k.urutan[0]);
  if (!harap) return undefined;
  for (const p of lain) {
    const c = capaianBaris(p.periode, p.baris);
    if (!c) continue;
    const tercetak = kali(selangLonggar(c.angka, false), c.angka.persen || c.angka.nilai < 10 ? 1 : 0.01);
    if (!bertemu(tercetak, sekitar(harap.pecahan, 0.00005))) continue;
    const tempat = letak(p.tabel, c.sel);
    return { jenis: "capaian", pesan: "capaianLain", letak: tempat, data: { lembarLain: tempat.lembar, selLain: tempat.sel } };
  }
  return undefined;
}

/** For other rules: does the printed capaian of this row follow? Undefined where there is nothing to reckon with. */
export function capaianCocok(tabel: Tabel, baris: BarisTabel): { readonly cocok: boolean; readonly pecahan: number } | undefined {
  const kolom = kolomPeran(tabel, "capaian");
  const periode = periodeTabel(tabel).find((p) => p.capaian === kolom);
  const kasus = periode && susunKasus(tabel, baris, periode);
  if (!kasus) return undefined;
  const polaritas = cariRumus(kasus.bahan, kasus.urutan);
  const harap = seharusnya(kasus.bahan, polaritas ?? kasus.urutan[0]);
  return harap && { cocok: polaritas !== undefined, pecahan: harap.pecahan };
}
