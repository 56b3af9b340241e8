/** Explains RERATA_CAPAIAN: which rows count, how they are averaged, what the other methods give. */
import { bawaan, bilangan, type Isi } from "../argumen/isi";
import { sebarkan, type Matriks } from "../argumen/matriks";
import { berhasil, gagal, type Hasil } from "../hasil";
import { periksaBatas } from "../hitung/capaian";
import {
  bacaMetode,
  METODE_RERATA,
  rerataCapaian,
  tercapai,
  type BarisCapaian,
  type MetodeRerata,
} from "../hitung/rerataCapaian";
import { bacaIsi, kotak, satuDengan, selAngkaPilihan, selPilihan, semua, type Pembaca } from "./argumen";
import dasar from "./dasar.json";
import { alternatifLain, aturanTetap, bersatuan, DaftarLangkah, kalimat, nilaiHasil } from "./susun";
import type { Jejak } from "./types";
import { kali, per, persen, tambah, type Ungkapan } from "./ungkapan";

/** @param argumen capaian; sasaran; metode; bobot; batas */
export function jelaskanRerataCapaian(argumen: readonly Matriks[]): Hasil<Jejak> {
  const [capaian, sasaran, metode, bobot, batas] = argumen as readonly [Matriks, Matriks, Matriks, Matriks, Matriks];
  const nilai = kotak(capaian, bacaCapaian);
  const sebarBobot = sebarkan(bobot, capaian);
  const terbaca = semua({
    nilai,
    sasaran: nilai.ok ? labelTurun(sasaran, capaian) : nilai,
    metode: satuDengan(metode, "metode", selPilihan(bacaMetode)),
    bobot: sebarBobot.ok ? kotak(sebarBobot.nilai, selAngkaPilihan("bobot")) : sebarBobot,
    batas: satuDengan(batas, "batas", selAngkaPilihan("batas", periksaBatas)),
  });
  if (!terbaca.ok) return terbaca;
  const t = terbaca.nilai;
  const berlabel = t.sasaran.flat().some((label) => label !== "");
  if (t.metode === "sasaran" && !berlabel) return gagal("LKJ005", { argumen: "sasaran" });
  const baris = t.nilai.flatMap((isi, r) =>
    isi.map((n, c): BarisCapaian => {
      const b = t.bobot[r]![c];
      return { capaian: n, sasaran: t.sasaran[r]![c]!, ...(b === undefined ? {} : { bobot: b }) };
    }),
  );
  const berbobot = t.bobot.flat().some((b) => b !== undefined);
  return jejakRerata(baris, t.metode ?? "indikator", t.batas, { sasaran: berlabel, bobot: berbobot });
}

/** null for what is left out: text that is no number, N/A and #N/A. */
const bacaCapaian: Pembaca<number | null> = (mentah) => {
  const isi = bacaIsi(mentah);
  if (!isi.ok) return isi.galat.data["galat"] === "#N/A" ? berhasil(null) : isi;
  const angka = bilangan(isi.nilai, "capaian");
  if (angka.ok) return angka;
  return typeof isi.nilai === "string" && angka.galat.kode !== "LKJ002" ? berhasil(null) : angka;
};

/** A blank label is the one above it, on the first row the one to its left. */
function labelTurun(m: Matriks, seperti: Matriks): Hasil<readonly (readonly string[])[]> {
  const sebar = sebarkan(m, seperti);
  const isian = sebar.ok ? kotak<Isi>(sebar.nilai, bacaIsi) : sebar;
  if (!isian.ok) return isian;
  const hasil: string[][] = [];
  for (const [r, baris] of isian.nilai.entries()) {
    const label: string[] = [];
    for (const [c, isi] of baris.entries()) {
      label.push(bawaan(isi) ? ((r > 0 ? hasil[r - 1]![c] : label[c - 1]) ?? "") : String(isi));
    }
    hasil.push(label);
  }
  return berhasil(hasil);
}

interface Ada {
  readonly sasaran: boolean;
  readonly bobot: boolean;
}

function jejakRerata(
  baris: readonly BarisCapaian[],
  metode: MetodeRerata,
  batas: number | undefined,
  ada: Ada,
): Hasil<Jejak> {
  const opsi = batas === undefined ? {} : { batas };
  const terhitung = rerataCapaian(baris, { metode, ...opsi });
  if (!terhitung.ok) return terhitung;
  const h = terhitung.nilai;
  const dipotong = batas === undefined ? 0 : baris.filter((b) => b.capaian !== null && b.capaian > batas).length;
  const dapat = (m: MetodeRerata): boolean => (m !== "sasaran" || ada.sasaran) && (m !== "bobot" || ada.bobot);
  return berhasil({
    fungsi: "RERATA_CAPAIAN",
    hasil: bersatuan(h.nilai, "persen"),
    langkah: langkahRerata(terapkanBatas(baris, batas), metode),
    aturan: [aturanTetap(kalimat("setRerata", { metode }), dasar.rerata[metode])],
    alternatif: alternatifLain(h.nilai, [
      ...METODE_RERATA.filter((m) => m !== metode && dapat(m)).map((m) => ({
        apa: kalimat("lainMetode", { metode: m }),
        hasil: nilaiHasil(rerataCapaian(baris, { metode: m, ...opsi })),
        satuan: "persen" as const,
      })),
      { apa: kalimat("lainTanpaBatas"), hasil: nilaiHasil(rerataCapaian(baris, { metode })), satuan: "persen" },
    ]),
    catatan: [
      kalimat("rerataBanyak", { dihitung: h.dihitung, diabaikan: h.diabaikan }),
      ...(dipotong > 0 ? [kalimat("rerataDipotong", { banyak: dipotong, batas: bersatuan(batas!, "persen") })] : []),
    ],
  });
}

interface Terpakai {
  readonly capaian: number;
  readonly sasaran: string;
  readonly bobot: number;
}

/** The rows that count, each with its sasaran and at most the cap. */
function terapkanBatas(baris: readonly BarisCapaian[], batas = Infinity): readonly Terpakai[] {
  let sasaran = "";
  return baris.flatMap((b) => {
    if (b.sasaran?.trim()) sasaran = b.sasaran.trim();
    return b.capaian === null ? [] : [{ capaian: Math.min(b.capaian, batas), sasaran, bobot: b.bobot ?? 0 }];
  });
}

function langkahRerata(baris: readonly Terpakai[], metode: MetodeRerata): Jejak["langkah"] {
  const langkah = new DaftarLangkah();
  const capaian = baris.map((b) => persen(b.capaian));
  switch (metode) {
    case "indikator":
      langkah.hitung(kalimat("rerataIndikator"), per(tambah(...capaian), baris.length), "persen");
      break;
    case "tercapai": {
      const banyak = baris.filter((b) => tercapai(b.capaian)).length;
      langkah.hitung(kalimat("rerataTercapai", { tercapai: banyak }), per(banyak, baris.length), "persen");
      break;
    }
    case "bobot": {
      const bobot = langkah.hitung(kalimat("rerataJumlahBobot"), tambah(...baris.map((b) => b.bobot)), "angka");
      const suku = baris.map((b) => kali(b.bobot, persen(b.capaian)));
      langkah.hitung(kalimat("rerataBobot"), per(tambah(...suku), bobot), "persen");
      break;
    }
    case "sasaran":
      langkahSasaran(baris, langkah);
  }
  return langkah.semua();
}

function langkahSasaran(baris: readonly Terpakai[], langkah: DaftarLangkah): void {
  const kelompok = new Map<string, Terpakai[]>();
  for (const b of baris) {
    const kunci = b.sasaran.toLowerCase().replace(/\s+/g, " ");
    kelompok.set(kunci, [...(kelompok.get(kunci) ?? []), b]);
  }
  const rerata = [...kelompok.values()].map((isi): Ungkapan => {
    const apa = kalimat("rerataSatuSasaran", { sasaran: isi[0]!.sasaran || "–" });
    return langkah.hitung(apa, per(tambah(...isi.map((b) => persen(b.capaian))), isi.length), "persen");
  });
  langkah.hitung(kalimat("rerataSasaran"), per(tambah(...rerata), rerata.length), "persen");
}
