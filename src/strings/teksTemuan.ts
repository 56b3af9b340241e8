/** The sentences of a finding, for the pane, the CLI and reports alike. */
import type { LetakSel, Temuan } from "../domain/periksa/types";
import { tulisAngka, tulisPersen } from "../domain/tabel/tulisAngka";
import type { temuan as temuanId } from "./id/temuan";
import { isi } from "./isi";

type Longgar<T> = { readonly [K in keyof T]: T[K] extends string ? string : Longgar<T[K]> };

/** Shape of `temuan` in either language. */
export type StringsTemuan = Longgar<typeof temuanId>;

export interface TeksTemuan {
  readonly judul: string;
  readonly pesan: string;
  /** What to do next. */
  readonly langkah: string;
}

const MAKS_DAFTAR = 3;

/**
 * @param temuan what the checker found
 * @param strings `temuan` of src/strings/id or src/strings/en
 */
export function teksTemuan(temuan: Temuan, strings: StringsTemuan): TeksTemuan {
  const aturan = milik(strings.aturan, temuan.aturan);
  const pesan = milik(strings.pesan, temuan.pesanId);
  if (aturan === undefined || pesan === undefined) throw new Error(`no text for ${temuan.pesanId}`);
  const data = { ...temuan.data, ...cacah(temuan), ...metode(temuan, strings) };
  const kalimat = [
    isi(pesan, data),
    didukung(temuan, strings),
    tersangka(temuan, strings),
    sebab(temuan, strings),
    akibat(temuan, strings),
  ].filter((k) => k !== "");
  return { judul: aturan.judul, pesan: kalimat.join(" "), langkah: aturan.langkah };
}

/** Titles of rules by id, as shown in filters and legends. */
export function judulAturan(id: string, strings: StringsTemuan): string {
  return milik(strings.aturan, id)?.judul ?? id;
}

function milik<T>(isiObjek: Readonly<Record<string, T>>, kunci: string): T | undefined {
  return Object.hasOwn(isiObjek, kunci) ? isiObjek[kunci] : undefined;
}

/** Which side the row bears out: by its target, or by any figure. */
function didukung(temuan: Temuan, strings: StringsTemuan): string {
  const { didukung: target, didukungNilai: nilai } = temuan.data;
  const [pihak, kalimat] = typeof target === "string" ? [target, strings.didukung] : [nilai, strings.didukungNilai];
  const teks = typeof pihak === "string" ? milik(kalimat as Readonly<Record<string, string>>, pihak) : undefined;
  return teks ? isi(teks, temuan.data) : "";
}

function tersangka(temuan: Temuan, strings: StringsTemuan): string {
  const data = temuan.data["tersangka"];
  return typeof data === "object" && data !== null ? isi(strings.tersangka, data as Readonly<Record<string, unknown>>) : "";
}

function sebab(temuan: Temuan, strings: StringsTemuan): string {
  const data = temuan.data["sebab"];
  if (typeof data !== "object" || data === null || !("jenis" in data)) return "";
  const kalimat = milik(strings.sebab as Readonly<Record<string, string>>, String(data.jenis));
  return kalimat ? isi(kalimat, data as Readonly<Record<string, unknown>>) : "";
}

function akibat(temuan: Temuan, strings: StringsTemuan): string {
  const letak = temuan.data["akibat"];
  if (!Array.isArray(letak) || letak.length === 0) return "";
  const daftar = (letak as LetakSel[]).slice(0, MAKS_DAFTAR).map((l) => isi(strings.letak, { lembar: l.lembar, sel: l.sel }));
  const sisa = letak.length - MAKS_DAFTAR;
  return isi(strings.akibat, { daftar: sisa > 0 ? `${daftar.join("; ")} (+${sisa})` : daftar.join("; ") });
}

/** Numbers that count something; a year counts nothing. */
const CACAH = ["jumlah", "jumlahBahan", "salah", "diperiksa", "titik", "koma"] as const;

function cacah({ data }: Temuan): Record<string, string> {
  return Object.fromEntries(CACAH.flatMap((nama) => (typeof data[nama] === "number" ? [[nama, tulisAngka(data[nama], 0)]] : [])));
}

interface NilaiMetode {
  readonly nama: string;
  readonly nilai: number;
}

function metode(temuan: Temuan, strings: StringsTemuan): Record<string, string> {
  const { metode: semua, terdekat, persen } = temuan.data;
  if (!Array.isArray(semua) || typeof terdekat !== "object" || terdekat === null) return {};
  const tulis = ({ nama, nilai }: NilaiMetode): string =>
    `${milik(strings.metode as Readonly<Record<string, string>>, nama) ?? nama} ${persen === true ? tulisPersen(nilai) : tulisAngka(nilai, 2)}`;
  return { daftarMetode: (semua as NilaiMetode[]).map(tulis).join("; "), metodeTerdekat: tulis(terdekat as NilaiMetode) };
}
