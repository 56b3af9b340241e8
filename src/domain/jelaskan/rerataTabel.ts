/** Explains a printed mean of capaian: of which rows, by which way, and what other ways give. */
import { letak } from "../periksa/baris";
import { cobaSemua, cocokRerata, selRerata, type NamaMetode, type Percobaan } from "../periksa/caraRerata";
import { bagi } from "../hitung/desimal";
import { tampilSel } from "../tabel/tulisAngka";
import type { BarisTabel, Kolom, Tabel } from "../tabel/types";
import dasar from "./dasar.json";
import type { IdKalimat } from "./kalimat";
import { aturanTetap, bersatuan, DaftarLangkah, kalimat } from "./susun";
import type { Alternatif, Jejak, Kalimat } from "./types";
import { per, persen, tambah } from "./ungkapan";

const KALIMAT_CARA: Readonly<Record<NamaMetode, IdKalimat>> = {
  indikator: "caraIndikator",
  takDibulatkan: "caraTakDibulatkan",
  sasaran: "caraSasaran",
  barisSasaran: "caraBarisSasaran",
  batas100: "caraBatas",
  batas110: "caraBatas",
  batas120: "caraBatas",
  kosongNol: "caraKosongNol",
  tercapai: "caraTercapai",
  bobot: "caraBobot",
  rasioJumlah: "caraRasioJumlah",
};

const BATAS: Readonly<Partial<Record<NamaMetode, number>>> = { batas100: 1, batas110: 1.1, batas120: 1.2 };

interface JejakRerata {
  readonly jejak: Jejak;
  readonly tercetak?: string;
}

/** @returns null where the cell is no printed mean, or nothing above it can be averaged */
export function jejakRerataTabel(tabel: Tabel, row: number, col: number): JejakRerata | null {
  const kolom = tabel.kolom.find((k) => k.col === col && k.peran === "capaian");
  const rerata = kolom && selRerata(tabel, kolom).find(({ sel }) => sel.row === row);
  if (!rerata) return null;
  const { sel, angka, lingkup, rerataSasaran } = rerata;
  const dicoba = [...lingkup()]
    .map((baris) => ({ baris, cara: cobaSemua(tabel, kolom, baris, rerataSasaran(), angka) }))
    .filter(({ cara }) => cara.length > 0);
  const cocok = (cara: Percobaan): boolean => cocokRerata(cara, angka);
  const pilih = dicoba.find(({ cara }) => cara.some(cocok)) ?? dicoba[0];
  const utama = pilih && (pilih.cara.find(cocok) ?? pilih.cara[0]);
  if (!pilih || !utama) return null;
  const tercetak = tampilSel(sel);
  const sama = cocok(utama);
  const langkah = langkahCara(utama);
  const hasil = langkah[langkah.length - 1]!.hasil;
  return {
    jejak: {
      fungsi: "RERATA_CAPAIAN",
      hasil,
      langkah,
      aturan: [aturanTetap(kalimat("setRerata", { metode: metodeFungsi(utama.nama) }), dasar.rerata[metodeFungsi(utama.nama)])],
      alternatif: caraLain(pilih.cara, utama),
      catatan: [
        sama ? kalimat("tabelRerataSama", { tercetak }) : kalimat("tabelRerataBeda", { tercetak, terhitung: hasil }),
        ...catatanLingkup(tabel, kolom, pilih.baris),
      ],
    },
    ...(sama ? {} : { tercetak }),
  };
}

/** The method of RERATA_CAPAIAN of which a way is a form. */
function metodeFungsi(nama: NamaMetode): "indikator" | "sasaran" | "bobot" | "tercapai" {
  if (nama === "barisSasaran") return "sasaran";
  return nama === "sasaran" || nama === "bobot" || nama === "tercapai" ? nama : "indikator";
}

const tengah = ({ selang: { lo, hi }, satu }: Pick<Percobaan, "selang" | "satu">): number => bagi(rapi((lo + hi) / 2), satu);

const ANGKA_PENTING = 15;
/** The middle of an interval, without the last bit of double arithmetic. */
const rapi = (nilai: number): number => Number(nilai.toPrecision(ANGKA_PENTING));

const namaCara = ({ nama }: Percobaan): Kalimat => {
  const batas = BATAS[nama];
  return kalimat(KALIMAT_CARA[nama], batas === undefined ? {} : { batas: bersatuan(batas, "persen") });
};

function langkahCara(cara: Percobaan): Jejak["langkah"] {
  const langkah = new DaftarLangkah();
  const { suku, satu } = cara;
  if (suku) {
    const jumlah = tambah(...suku.map((selang) => persen(tengah({ selang, satu }))));
    langkah.hitung(namaCara(cara), per(jumlah, suku.length), "persen");
  } else langkah.catat(namaCara(cara), tengah(cara), "persen");
  return langkah.semua();
}

/** One line a way: of rounded and unrounded values the unrounded. */
function caraLain(semua: readonly Percobaan[], utama: Percobaan): readonly Alternatif[] {
  const lain = new Map(semua.filter((cara) => cara.nama !== utama.nama).map((cara) => [cara.nama, cara]));
  return [...lain.values()].map((cara) => ({ apa: namaCara(cara), hasil: bersatuan(tengah(cara), "persen") }));
}

function catatanLingkup(tabel: Tabel, kolom: Kolom, baris: readonly BarisTabel[]): Kalimat[] {
  const terisi = baris.flatMap(({ sel }) => {
    const capaian = sel.get(kolom.col);
    return capaian?.angka ? [capaian] : [];
  });
  const [awal, akhir] = [terisi[0], terisi[terisi.length - 1]];
  if (!awal || !akhir) return [];
  return [kalimat("tabelRerataBaris", { banyak: terisi.length, awal: letak(tabel, awal).sel, akhir: letak(tabel, akhir).sel })];
}
