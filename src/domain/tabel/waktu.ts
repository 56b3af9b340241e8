/** A row name that is nothing but a time: `2023`, `Tahun 2023`, `Triwulan II`, `Semester I`, `Maret`, `Agst 2023`. */
import { bacaKepala, rapikan } from "./kepala";
import type { WaktuBaris } from "./types";

const BULAN = ["jan", "feb", "mar", "apr", "mei", "jun", "jul", "ag", "sep", "okt", "nov", "des"];
const NAMA_BULAN = /^(jan(uari)?|feb(ruari)?|mar(et)?|apr(il)?|mei|jun(i)?|jul(i)?|ag(ustus|ust|st|u|s)|sep(tember|t)?|okt(ober)?|nov(ember)?|des(ember)?)$/;
const PANJANG_MAKS = 30;

export function waktuDari(teks: string): WaktuBaris | undefined {
  if (teks === "" || teks.length > PANJANG_MAKS) return undefined;
  const kata = rapikan(teks).replace(/^(bulan|tahun) /, "").replace(/ (?:19|20)\d{2}$/, "");
  if (NAMA_BULAN.test(kata)) return { bulan: BULAN.findIndex((b) => kata.startsWith(b)) + 1 };
  const bacaan = bacaKepala(teks);
  if (!bacaan || bacaan.peran !== undefined || bacaan.kualifikasi !== "") return undefined;
  const { tahun, triwulan, semester } = bacaan;
  return {
    ...(tahun === undefined ? {} : { tahun }),
    ...(triwulan === undefined ? {} : { triwulan }),
    ...(semester === undefined ? {} : { semester }),
  };
}
