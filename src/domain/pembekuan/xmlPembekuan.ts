/** Frozen states as elements of our XML part, and back. What is damaged in one indicator costs that indicator only. */
import { bukaSandi, sandikan } from "../bagikan/sandi";
import { tulisElemen, type Elemen } from "../simpanan/xml";
import { STATUS_BEKU, type AngkaBeku, type IndikatorBeku, type Pembekuan } from "./types";

export const ELEMEN_PEMBEKUAN = "pembekuan";

export function tulisPembekuan({ nama, tanggal, indikator }: Pembekuan): string {
  return tulisElemen(ELEMEN_PEMBEKUAN, { nama: sandikan(nama), tanggal }, indikator.map(tulisIndikator));
}

function tulisIndikator({ lembar, tabel, nama, tahun, target, realisasi, capaian, status, predikat }: IndikatorBeku): string {
  const angka = (sebutan: string, isi: AngkaBeku | undefined): Record<string, string | number | undefined> => ({
    [sebutan]: isi && sandikan(isi.tampil),
    [`nilai${sebutan}`]: isi?.nilai,
  });
  return tulisElemen("indikator", {
    lembar: sandikan(lembar),
    tabel: sandikan(tabel),
    nama: sandikan(nama),
    tahun,
    ...angka("T", target),
    ...angka("R", realisasi),
    ...angka("C", capaian),
    status,
    predikat: predikat === undefined ? undefined : sandikan(predikat),
  });
}

export function bacaPembekuan({ atribut, anak }: Elemen): Pembekuan | null {
  const [nama, tanggal] = [bukaSandi(atribut["nama"] ?? ""), atribut["tanggal"] ?? ""];
  if (nama === "") return null;
  const indikator = anak.filter((satu) => satu.nama === "indikator").map(bacaIndikator);
  return { nama, tanggal, indikator: indikator.filter((satu) => satu !== null) };
}

function bacaIndikator({ atribut }: Elemen): IndikatorBeku | null {
  const teks = (nama: string): string => bukaSandi(atribut[nama] ?? "");
  if (teks("nama") === "") return null;
  const [target, realisasi, capaian] = ["T", "R", "C"].map((satu) => bacaAngkaBeku(atribut, satu));
  const status = STATUS_BEKU.find((satu) => satu === atribut["status"]);
  const tahun = Number(atribut["tahun"] || NaN);
  return {
    lembar: teks("lembar"),
    tabel: teks("tabel"),
    nama: teks("nama"),
    ...(Number.isInteger(tahun) ? { tahun } : {}),
    ...(target ? { target } : {}),
    ...(realisasi ? { realisasi } : {}),
    ...(capaian ? { capaian } : {}),
    ...(status ? { status } : {}),
    ...(atribut["predikat"] === undefined ? {} : { predikat: teks("predikat") }),
  };
}

function bacaAngkaBeku(atribut: Elemen["atribut"], sebutan: string): AngkaBeku | undefined {
  const tampil = atribut[sebutan];
  if (tampil === undefined) return undefined;
  const isi = atribut[`nilai${sebutan}`];
  const nilai = isi === undefined || isi.trim() === "" ? NaN : Number(isi);
  return { tampil: bukaSandi(tampil), ...(Number.isFinite(nilai) ? { nilai } : {}) };
}
