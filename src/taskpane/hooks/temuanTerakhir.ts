/** The findings of the last check of a workbook, so that another place need not check again what has not changed. */
import type { Temuan } from "../../domain/periksa/types";
import { alamatRentang } from "../../domain/tabel/alamat";
import type { Layanan } from "../layanan";
import type { BukuTerbaca } from "./bacaTabel";

type Bacaan = Pick<BukuTerbaca, "tabel" | "tersimpan" | "versi">;

/** One for each workbook that the pane speaks to. */
const terakhir = new WeakMap<Layanan, { readonly tanda: string; readonly temuan: readonly Temuan[] }>();

/** Equal as long as no cell changed, and for what no event tells: sheets renamed or deleted, tables corrected, polarity chosen. */
function tanda({ tabel, tersimpan: { simpanan }, versi }: Bacaan): string {
  const letak = tabel.map(({ lembar, rentang, jenis }) => [lembar, alamatRentang(rentang), jenis]);
  return JSON.stringify([versi, letak, simpanan.koreksi, simpanan.polaritas]);
}

export function ingatTemuan(layanan: Layanan, buku: Bacaan, temuan: readonly Temuan[]): void {
  terakhir.set(layanan, { tanda: tanda(buku), temuan });
}

/** Undefined where this reading has not been checked. */
export function temuanIngatan(layanan: Layanan, buku: Bacaan): readonly Temuan[] | undefined {
  const ada = terakhir.get(layanan);
  return ada?.tanda === tanda(buku) ? ada.temuan : undefined;
}
