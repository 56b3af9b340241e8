/** Every function explains itself: the entry by name and arguments, as a formula calls it. */
import { gagal, type Hasil } from "../hasil";
import { keMatriks, type Matriks } from "./argumen";
import { jelaskanCapaian } from "./capaian";
import { jelaskanIkm } from "./ikm";
import { jelaskanIkpa } from "./ikpa";
import { jelaskanNka } from "./nka";
import { jelaskanPredikat } from "./predikat";
import type { Jejak, LetakHasil } from "./types";

interface Penjelas {
  /** Number of arguments the function has. */
  readonly banyak: number;
  /** Names of those that must be given. */
  readonly wajib: readonly string[];
  readonly jelaskan: (argumen: readonly Matriks[], letak: LetakHasil) => Hasil<Jejak>;
}

const PENJELAS: ReadonlyMap<string, Penjelas> = new Map<string, Penjelas>([
  ["CAPAIAN", { banyak: 4, wajib: ["target", "realisasi"], jelaskan: jelaskanCapaian }],
  ["IKPA", { banyak: 4, wajib: ["nilai", "tahun"], jelaskan: jelaskanIkpa }],
  ["NKA", { banyak: 3, wajib: ["eka", "ikpa", "tahun"], jelaskan: jelaskanNka }],
  ["IKM", { banyak: 2, wajib: ["jawaban"], jelaskan: jelaskanIkm }],
  ["PREDIKAT", { banyak: 3, wajib: ["nilai", "skala"], jelaskan: jelaskanPredikat }],
]);

/** True for the name of a function that can be explained, without namespace, in any case. */
export const dapatDijelaskan = (fungsi: string): boolean => PENJELAS.has(fungsi.toUpperCase());

/**
 * @param fungsi name without namespace, any case, one that `dapatDijelaskan` knows
 * @param argumen values or ranges as rows, as the formula has them; undefined for an argument left out
 * @param letak which cell of the result is explained, where it fills several
 * @returns the explanation, or the error that the function shows for these arguments
 */
export function jelaskan(
  fungsi: string,
  argumen: readonly unknown[],
  letak: LetakHasil = { baris: 0, kolom: 0 },
): Hasil<Jejak> {
  const penjelas = PENJELAS.get(fungsi.toUpperCase());
  if (!penjelas) throw new Error(`${fungsi} is no function that explains itself`);
  if (argumen.length > penjelas.banyak) return gagal("LKJ007", { harap: penjelas.banyak });
  const matriks: Matriks[] = [];
  for (let i = 0; i < penjelas.banyak; i++) {
    const nama = penjelas.wajib[i];
    if (nama !== undefined && argumen[i] === undefined) return gagal("LKJ005", { argumen: nama });
    const m = keMatriks(argumen[i]);
    if (!m.ok) return m;
    matriks.push(m.nilai);
  }
  return penjelas.jelaskan(matriks, letak);
}
