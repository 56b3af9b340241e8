/** Two figures of one indicator beside each other: difference in points, in one unit, as formula and as number. */
import { jumlahkan } from "../hitung/desimal";
import type { SelTabel } from "../tabel/types";
import { bilangan } from "./sumber";

export interface Banding {
  /** In the unit that both share; null where either is no number. */
  readonly lama: number | null;
  readonly baru: number | null;
  /** The same in a formula. */
  readonly rumusLama: string;
  readonly rumusBaru: string;
  /** Both are percentages: a difference is shown in points. */
  readonly persen: boolean;
  /** Neither has decimals. */
  readonly bulat: boolean;
}

/** 100 beside 100%: the number stands for a percentage; up to 1 it is a fraction already. */
export function banding(lama: SelTabel | null, baru: SelTabel | null, selLama: string, selBaru: string): Banding {
  const [a, b] = [bilangan(lama), bilangan(baru)];
  const persen = Boolean(lama?.angka?.persen ?? false) || Boolean(baru?.angka?.persen ?? false);
  const bagi = (sel: SelTabel | null, nilai: number | null): 1 | 100 => (persen && nilai !== null && !sel?.angka?.persen && nilai > 1 ? 100 : 1);
  const [bagiLama, bagiBaru] = [bagi(lama, a), bagi(baru, b)];
  return {
    lama: a === null ? null : a / bagiLama,
    baru: b === null ? null : b / bagiBaru,
    rumusLama: bagiLama === 1 ? selLama : `${selLama}/100`,
    rumusBaru: bagiBaru === 1 ? selBaru : `${selBaru}/100`,
    persen,
    bulat: [a, b].every((satu) => satu === null || Number.isInteger(satu)),
  };
}

/** `baru` less `lama`, of percentages in points. */
export function selisihBanding({ lama, baru, persen }: Banding): number | null {
  if (lama === null || baru === null) return null;
  const kali = persen ? 100 : 1;
  return jumlahkan([[baru, kali], [lama, -kali]], 1);
}

export function rumusSelisih({ rumusLama, rumusBaru, persen }: Banding): string {
  return persen ? `(${rumusBaru}-${rumusLama})*100` : `${rumusBaru}-${rumusLama}`;
}

/** @param poin word for points of a percentage */
export function formatSelisih({ persen, bulat }: Banding, poin: string): string {
  if (persen) return `0.00" ${poin}"`;
  return bulat ? "#,##0" : "#,##0.00";
}
