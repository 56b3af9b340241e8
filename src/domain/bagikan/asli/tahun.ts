/** The rule of a year: the one that the formula names, or a choice where the year stands in a cell. */
import { cariTahun, TAHUN_TERAKHIR, type Parameter } from "../../regulasi/tahun";
import { GALAT_NILAI, type Bahan } from "../bahan";

export interface OpsiTahun {
  /** Year where the argument is left out or blank; without it the function needs one. */
  readonly bawaan?: number;
  /** Arguments before and behind the year: their errors stand before the verdict on the year. */
  readonly sebelum?: readonly string[];
  readonly sesudah?: readonly string[];
  /** Around the rules: what is judged alike for every year. */
  readonly lalu?: (rumus: string) => string;
}

/**
 * @param ke which argument is the year
 * @param daftar rules without a gap, the last one open
 * @param tulis the expression by one rule; `#VALUE!` where the arguments do not fit it
 */
export function menurutTahun<T extends Parameter>(
  b: Bahan,
  ke: number,
  daftar: readonly T[],
  tulis: (aturan: T) => string,
  { bawaan, sebelum = [], sesudah = [], lalu = (rumus) => rumus }: OpsiTahun = {},
): string {
  const tahun = b.pilihanAngka(ke);
  const dulu = (argumen: readonly string[], rumus: string): string =>
    argumen.reduceRight((ekor, satu) => b.dulu(satu, ekor), rumus);
  if (tahun.jenis !== "rumus") {
    const nilai = tahun.jenis === "tetap" ? tahun.nilai : bawaan;
    const dipilih = nilai === undefined ? undefined : cariTahun(daftar, nilai);
    const rumus = dipilih?.ok ? tulis(dipilih.nilai.aturan) : GALAT_NILAI;
    return rumus === GALAT_NILAI ? b.tolak("argumen") : dulu([...sebelum, ...sesudah], lalu(rumus));
  }
  const teks = bawaan === undefined ? tahun.teks : `IF(${tahun.teks}=0,${bawaan},${tahun.teks})`;
  // rules that say the same here are one
  const cabang = daftar
    .map((aturan) => ({ sampai: aturan.berlaku.sampai, rumus: tulis(aturan) }))
    .filter(({ rumus }, i, semua) => rumus !== semua[i + 1]?.rumus);
  if (cabang.every(({ rumus }) => rumus === GALAT_NILAI)) return b.tolak("argumen");
  const pilihan = cabang.reduceRight(
    (ekor, { sampai, rumus }) => (ekor === "" ? rumus : `IF(${teks}<=${sampai},${rumus},${ekor})`),
    "",
  );
  const tercakup = `IF(${teks}<${daftar[0]!.berlaku.dari},NA(),${lalu(pilihan)})`;
  const isi = `IF(OR(${teks}<>INT(${teks}),${teks}>${TAHUN_TERAKHIR}),${GALAT_NILAI},${tercakup})`;
  return dulu([...sebelum, ...(sesudah.length > 0 ? [teks, ...sesudah] : [])], isi);
}
