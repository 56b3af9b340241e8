/** Replaced formulas as elements of our XML part, and back. */
import { bacaRentang } from "../tabel/alamat";
import type { CellValue } from "../tabel/snapshot";
import { tulisElemen, type Elemen } from "../simpanan/xml";
import { bukaSandi, sandikan } from "./sandi";
import { BAGIAN_ATURAN, type Bagian, type CatatanAturan, type CatatanBagikan, type CatatanNama, type IsiTulis } from "./types";

export const ELEMEN_BAGIKAN = "bagikan";

/** No element where nothing is replaced. */
export function tulisBagikan({ sel, nama, aturan = [] }: Bagian): readonly string[] {
  if (sel.length + nama.length + aturan.length === 0) return [];
  return [tulisElemen(ELEMEN_BAGIKAN, {}, [...sel.map(tulisCatatan), ...nama.map(tulisNama), ...aturan.map(tulisAturan)])];
}

function tulisCatatan({ lembar, sel, rentang, rumus, isi }: CatatanBagikan): string {
  const tulisan = isi.flat().map((satu) =>
    satu.jenis === "rumus"
      ? tulisElemen("isi", { rumus: sandikan(satu.rumus) })
      : tulisElemen("isi", { nilai: String(satu.nilai), tipe: typeof satu.nilai }),
  );
  return tulisElemen("sel", { lembar: sandikan(lembar), sel, rentang, rumus: sandikan(rumus) }, tulisan);
}

function tulisNama({ nama, lembar, rumus, menjadi }: CatatanNama): string {
  return tulisElemen("nama", { nama: sandikan(nama), lembar: sandikan(lembar), rumus: sandikan(rumus), menjadi: sandikan(menjadi) });
}

function tulisAturan({ jenis, lembar, sel, rentang, bagian, rumus, menjadi }: CatatanAturan): string {
  return tulisElemen("aturan", { jenis, lembar: sandikan(lembar), sel, rentang, bagian, rumus: sandikan(rumus), menjadi: sandikan(menjadi) });
}

const JENIS: readonly CatatanAturan["jenis"][] = ["formatBersyarat", "validasi"];

function bacaAturan(elemen: Elemen): CatatanAturan[] {
  const jenis = JENIS.find((satu) => satu === elemen.atribut["jenis"]);
  const bagian = BAGIAN_ATURAN.find((satu) => satu === elemen.atribut["bagian"]);
  const [lembar, sel, rentang, rumus, menjadi] = ["lembar", "sel", "rentang", "rumus", "menjadi"].map((satu) => teks(elemen, satu)) as [string, string, string, string, string];
  return jenis && bagian && [lembar, sel, rentang, rumus, menjadi].every((satu) => satu !== "") ? [{ jenis, lembar, sel, rentang, bagian, rumus, menjadi }] : [];
}

const teks = ({ atribut }: Elemen, nama: string): string => bukaSandi(atribut[nama] ?? "");

/** What is damaged in one entry costs that entry only. */
export function bacaBagikan(elemen: Elemen): Bagian {
  const sel: CatatanBagikan[] = [];
  const nama: CatatanNama[] = [];
  for (const anak of elemen.anak) {
    const catatan = anak.nama === "sel" ? bacaCatatan(anak) : null;
    if (catatan) sel.push(catatan);
    if (anak.nama !== "nama" || teks(anak, "nama") === "" || teks(anak, "rumus") === "") continue;
    nama.push({ nama: teks(anak, "nama"), lembar: teks(anak, "lembar"), rumus: teks(anak, "rumus"), menjadi: teks(anak, "menjadi") });
  }
  const aturan = elemen.anak.filter(({ nama: satu }) => satu === "aturan").flatMap(bacaAturan);
  return { sel, nama, ...(aturan.length === 0 ? {} : { aturan }) };
}

function bacaCatatan(elemen: Elemen): CatatanBagikan | null {
  const [lembar, sel, rentang, rumus] = ["lembar", "sel", "rentang", "rumus"].map((satu) => teks(elemen, satu)) as [string, string, string, string];
  const rect = bacaRentang(rentang);
  const isi = elemen.anak.filter(({ nama }) => nama === "isi").map(bacaIsi);
  if (lembar === "" || sel === "" || rumus === "" || !rect || isi.length !== rect.rows * rect.cols || isi.includes(null)) return null;
  const baris = Array.from({ length: rect.rows }, (_, r) => isi.slice(r * rect.cols, (r + 1) * rect.cols) as IsiTulis[]);
  return { lembar, sel, rentang, rumus, isi: baris };
}

function bacaIsi(elemen: Elemen): IsiTulis | null {
  if (elemen.atribut["rumus"] !== undefined) return { jenis: "rumus", rumus: teks(elemen, "rumus") };
  const nilai = bacaNilai(elemen.atribut["tipe"] ?? "", elemen.atribut["nilai"] ?? "");
  return nilai === null ? null : { jenis: "nilai", nilai };
}

function bacaNilai(tipe: string, isi: string): CellValue | null {
  if (tipe === "string") return isi;
  if (tipe === "boolean") return isi === "true";
  const nilai = Number(isi);
  return tipe === "number" && isi !== "" && Number.isFinite(nilai) ? nilai : null;
}
