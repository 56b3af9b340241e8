/** Recognises the parts of official scores in headers and row names. */
import { peta, tiap, type Bertahap } from "../bertahap";
import { KATA_UKURAN, KELUARGA, type Keluarga } from "./kamusKomponen";
import { rapikan } from "./kepala";
import type { JenisTabel, Kolom, Komponen, PeranKolom, UkuranBaris } from "./types";

/** `1. Perencanaan Kinerja`, `a) Revisi DIPA (10%)`: the name without number and weight. */
function namaPolos(teks: string): string {
  return rapikan(teks.replace(/\(\s*(?:bobot\s*)?[\d.,]+\s*%?\s*\)/gi, " "))
    .replace(/^(?:\d+(?: \d+)*|[a-z]|[ivx]+) (?=\p{L})/u, "")
    .trim();
}

export function komponenDari(jenis: JenisTabel, teks: string): Komponen | undefined {
  const keluarga = KELUARGA.find((k) => k.jenis === jenis);
  return keluarga && anggota(keluarga, namaPolos(teks));
}

const PERAN_NILAI: ReadonlySet<PeranKolom> = new Set([
  "lainnya",
  "capaian",
  "serapan",
  "nilai",
  "uraian",
  "pagu",
  "jumlah",
]);
/** To try patterns on a name costs as much as looking at so many cells. */
const SEL_BERPOLA = 5;
const KODE_UNSUR = /^u ?\d{1,2}$/;

/** Columns that hold a part of a score are its values, whatever role their word has elsewhere (`Capaian Output`). */
export function kolomKomponen(kolom: readonly Kolom[], jenis: JenisTabel): Kolom[] {
  return kolom.map((k) => {
    const bagian = k.judul.split(" / ");
    const berkode = bagian.find((b) => KODE_UNSUR.test(namaPolos(b)));
    const komponen = komponenDari(jenis, berkode ?? bagian.at(-1) ?? "");
    return komponen === undefined || !PERAN_NILAI.has(k.peran) ? k : { ...k, peran: "nilai", komponen };
  });
}

const anggota = (keluarga: Keluarga, nama: string): Komponen | undefined =>
  nama === "" ? undefined : keluarga.anggota.find(([, pola]) => pola.test(nama))?.[0];

/** Kind by parts: the family of which most different parts are named. */
export function* jenisDariKomponen(
  nama: readonly string[],
): Bertahap<{ jenis: JenisTabel; jumlah: number } | undefined> {
  const polos = new Set(yield* peta(nama, namaPolos, SEL_BERPOLA));
  let terbaik: { jenis: JenisTabel; jumlah: number } | undefined;
  for (const keluarga of KELUARGA) {
    const ada = new Set<Komponen>();
    const catat = (n: string): void => {
      const komponen = anggota(keluarga, n);
      if (komponen !== undefined) ada.add(komponen);
    };
    yield* tiap([...polos], catat, SEL_BERPOLA);
    const jumlah = ada.size;
    if (jumlah >= keluarga.paling && jumlah > (terbaik?.jumlah ?? 0)) terbaik = { jenis: keluarga.jenis, jumlah };
  }
  return terbaik;
}

export function ukuranDari(teks: string): UkuranBaris | undefined {
  const nama = namaPolos(teks).replace(/ (?:tahun )?(?:19|20)\d{2}$/, "");
  return nama === "" ? undefined : (Object.keys(KATA_UKURAN) as UkuranBaris[]).find((u) => KATA_UKURAN[u].test(nama));
}
