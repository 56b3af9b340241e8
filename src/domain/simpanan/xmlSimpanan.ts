/** Our state as the text of its XML part, and back. What is damaged in one entry costs that entry only. */
import { bacaBagikan, ELEMEN_BAGIKAN, tulisBagikan } from "../bagikan/xmlBagikan";
import { bacaPembekuan, ELEMEN_PEMBEKUAN, tulisPembekuan } from "../pembekuan/xmlPembekuan";
import type { Pembekuan } from "../pembekuan/types";
import type { Tingkat } from "../periksa/types";
import type { CellValue } from "../tabel/snapshot";
import type { CatatanTempel } from "../tempelan/types";
import { bacaTempelan, ELEMEN_TEMPELAN, tulisTempelan } from "../tempelan/xmlTempelan";
import { JENIS_TABEL, PERAN_KOLOM, POLARITAS_SETELAN } from "./daftar";
import {
  RUANG_NAMA,
  SIMPANAN_KOSONG,
  VERSI_SIMPANAN,
  type CatatanPerbaikan,
  type KoreksiKolom,
  type KoreksiTabel,
  type KunciTemuan,
  type Pengecualian,
  type PolaritasIndikator,
  type Simpanan,
  type Tanda,
} from "./types";
import { tulisElemen, uraiXml, type Elemen } from "./xml";

export function tulisSimpanan(simpanan: Simpanan): string {
  const anak = [
    ...Object.entries(simpanan.setelan).map(([nama, nilai]) => tulisElemen("setelan", { nama, nilai })),
    ...simpanan.koreksi.map(tulisKoreksi),
    ...simpanan.polaritas.map((satu) => tulisElemen("polaritas", { ...satu })),
    ...simpanan.pengecualian.map(({ kunci, ...isi }) => tulisElemen("pengecualian", { ...kunci, ...isi })),
    ...simpanan.tanda.map((tanda) => tulisElemen("tanda", { ...tanda })),
    ...simpanan.perbaikan.map(tulisPerbaikan),
    ...tulisBagikan(simpanan.bagikan),
    ...simpanan.tempelan.map(tulisTempelan),
    ...simpanan.pembekuan.map(tulisPembekuan),
    ...simpanan.asing,
  ];
  return tulisElemen("simpanan", { xmlns: RUANG_NAMA, versi: Math.max(simpanan.versi, VERSI_SIMPANAN) }, anak);
}

function tulisKoreksi({ tabel, jenis, kolom }: KoreksiTabel): string {
  const { lembar, judul, urutan } = tabel;
  return tulisElemen("koreksi", { lembar, judul, urutan, jenis }, [
    ...tabel.kepala.map((teks) => tulisElemen("kepala", { judul: teks })),
    ...kolom.map((satu) => tulisElemen("kolom", { ...satu })),
  ]);
}

function tulisPerbaikan({ sebelum, ...isi }: CatatanPerbaikan): string {
  return tulisElemen("perbaikan", { ...isi, sebelum: String(sebelum), tipe: typeof sebelum });
}

/** @returns null where the text is no state of ours */
export function bacaSimpanan(xml: string): Simpanan | null {
  const akar = uraiXml(xml);
  const ruang = akar?.atribut[akar.prefiks === "" ? "xmlns" : `xmlns:${akar.prefiks}`];
  if (akar?.nama !== "simpanan" || ruang !== RUANG_NAMA) return null;
  const setelan: Record<string, string> = {};
  const hasil = { koreksi: [] as KoreksiTabel[], polaritas: [] as PolaritasIndikator[], pengecualian: [] as Pengecualian[], tanda: [] as Tanda[], perbaikan: [] as CatatanPerbaikan[], tempelan: [] as CatatanTempel[], pembekuan: [] as Pembekuan[] };
  const asing: string[] = [];
  let { bagikan } = SIMPANAN_KOSONG;
  for (const anak of akar.anak) {
    if (anak.prefiks !== akar.prefiks) asing.push(anak.mentah);
    else if (anak.nama === "setelan") aturSetelan(setelan, anak);
    else if (anak.nama === "koreksi") tambah(hasil.koreksi, bacaKoreksi(anak));
    else if (anak.nama === "polaritas") tambah(hasil.polaritas, bacaPolaritas(anak));
    else if (anak.nama === "pengecualian") tambah(hasil.pengecualian, bacaPengecualian(anak));
    else if (anak.nama === "tanda") tambah(hasil.tanda, bacaTanda(anak));
    else if (anak.nama === "perbaikan") tambah(hasil.perbaikan, bacaPerbaikan(anak));
    else if (anak.nama === ELEMEN_TEMPELAN) tambah(hasil.tempelan, bacaTempelan(anak));
    else if (anak.nama === ELEMEN_PEMBEKUAN) tambah(hasil.pembekuan, bacaPembekuan(anak));
    else if (anak.nama === ELEMEN_BAGIKAN) bagikan = bacaBagikan(anak);
    else asing.push(anak.mentah);
  }
  const versi = Math.max(bilangan(akar, "versi") ?? VERSI_SIMPANAN, VERSI_SIMPANAN);
  return { ...SIMPANAN_KOSONG, ...hasil, bagikan, setelan, versi, asing };
}

function tambah<T>(daftar: T[], isi: T | null): void {
  if (isi !== null) daftar.push(isi);
}

const teks = ({ atribut }: Elemen, nama: string): string => atribut[nama] ?? "";

function bilangan(elemen: Elemen, nama: string): number | null {
  const isi = teks(elemen, nama);
  const nilai = Number(isi);
  return isi.trim() === "" || !Number.isFinite(nilai) ? null : nilai;
}

function aturSetelan(setelan: Record<string, string>, elemen: Elemen): void {
  const nama = teks(elemen, "nama");
  // a name such as __proto__ would not become a key of its own
  if (nama !== "") Object.defineProperty(setelan, nama, { value: teks(elemen, "nilai"), enumerable: true, configurable: true, writable: true });
}

function bacaKoreksi(elemen: Elemen): KoreksiTabel | null {
  const jenis = JENIS_TABEL.find((satu) => satu === teks(elemen, "jenis"));
  const kepala = elemen.anak.filter(({ nama }) => nama === "kepala").map((satu) => teks(satu, "judul"));
  const kolom = elemen.anak
    .filter(({ nama }) => nama === "kolom")
    .flatMap((satu): KoreksiKolom[] => {
      const peran = PERAN_KOLOM.find((nama) => nama === teks(satu, "peran"));
      return peran ? [{ judul: teks(satu, "judul"), urutan: bilangan(satu, "urutan") ?? 1, peran }] : [];
    });
  if (teks(elemen, "lembar") === "" || kepala.length === 0) return null;
  const tabel = { lembar: teks(elemen, "lembar"), judul: teks(elemen, "judul"), kepala, urutan: bilangan(elemen, "urutan") ?? 1 };
  return { tabel, ...(jenis ? { jenis } : {}), kolom };
}

function bacaPolaritas(elemen: Elemen): PolaritasIndikator | null {
  const polaritas = POLARITAS_SETELAN.find((satu) => satu === teks(elemen, "polaritas"));
  const [indikator, lembar] = [teks(elemen, "indikator"), teks(elemen, "lembar")];
  return polaritas && indikator !== "" ? { indikator, ...(lembar === "" ? {} : { lembar }), polaritas } : null;
}

const BAGIAN_KUNCI = ["aturan", "lembar", "label", "kolom", "sel", "tercetak", "terhitung"] as const;

function bacaPengecualian(elemen: Elemen): Pengecualian | null {
  const kunci = Object.fromEntries(BAGIAN_KUNCI.map((nama) => [nama, teks(elemen, nama)])) as unknown as KunciTemuan;
  if (kunci.aturan === "" || kunci.lembar === "") return null;
  const tampil = teks(elemen, "tampilSemula");
  const semula = { letakSemula: teks(elemen, "letakSemula"), ...(tampil === "" ? {} : { tampilSemula: tampil }) };
  return { kunci, alasan: teks(elemen, "alasan"), tanggal: teks(elemen, "tanggal"), ...semula };
}

const TINGKAT: readonly Tingkat[] = ["galat", "peringatan", "saran"];

function bacaTanda(elemen: Elemen): Tanda | null {
  const tingkat = TINGKAT.find((satu) => satu === teks(elemen, "tingkat"));
  const [lembar, sel, token] = [teks(elemen, "lembar"), teks(elemen, "sel"), teks(elemen, "token")];
  return tingkat && lembar !== "" && sel !== "" && token !== "" ? { lembar, sel, token, tingkat } : null;
}

function bacaPerbaikan(elemen: Elemen): CatatanPerbaikan | null {
  const sesudah = bilangan(elemen, "sesudah");
  const sebelum = bacaNilai(teks(elemen, "tipe"), teks(elemen, "sebelum"));
  const [id, lembar, sel] = [teks(elemen, "id"), teks(elemen, "lembar"), teks(elemen, "sel")];
  if (sesudah === null || sebelum === null || id === "" || lembar === "" || sel === "") return null;
  const aturan = teks(elemen, "aturan");
  return { id, aturan, lembar, sel, sebelum, sesudah, formatSebelum: teks(elemen, "formatSebelum"), formatSesudah: teks(elemen, "formatSesudah") };
}

function bacaNilai(tipe: string, isi: string): CellValue | null {
  if (tipe === "string") return isi;
  if (tipe === "boolean") return isi === "true";
  const nilai = Number(isi);
  return tipe === "number" && isi !== "" && Number.isFinite(nilai) ? nilai : null;
}
