/** Cells that may be parts of one array formula of old, which Excel changes as a whole or not at all. */
import { bacaSel } from "../tabel/alamat";
import type { Perubahan } from "./types";

/**
 * Every cell of such an array reads as the same text. Cells beside one another that do are mostly copies with fixed
 * references, so only Excel can tell: by refusing to take one of them alone.
 * @returns the first cell of every such group
 */
export function calonLarik<T extends Pick<Perubahan, "lembar" | "sel" | "rentang" | "rumus">>(perubahan: readonly T[]): T[] {
  const tunggal = perubahan.filter(({ sel, rentang }) => sel === rentang);
  const letak = ({ lembar, sel }: T, bawah: number, kanan: number): string => {
    const { row, col } = bacaSel(sel)!;
    return `${row + bawah} ${col + kanan} ${lembar}`;
  };
  const rumus = new Map(tunggal.map((satu) => [letak(satu, 0, 0), satu.rumus]));
  const sama = (satu: T, bawah: number, kanan: number): boolean => rumus.get(letak(satu, bawah, kanan)) === satu.rumus;
  return tunggal.filter((satu) => !sama(satu, -1, 0) && !sama(satu, 0, -1) && (sama(satu, 1, 0) || sama(satu, 0, 1)));
}
