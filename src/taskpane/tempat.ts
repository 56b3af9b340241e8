/** The places of the pane, in the order of their tabs. Each is loaded when it is opened; a new place is one entry here. */
import type { ComponentType } from "react";
import { GalatBuku } from "./layanan";

/** A place as it is loaded: once, and again after a failure. */
export interface Tempat {
  readonly nama: NamaTempat;
  /** True for the place that shows an icon instead of its name. */
  readonly berikon?: true;
  readonly muat: () => Promise<ComponentType>;
}

export type NamaTempat = "periksa" | "ringkas" | "rumus" | "pengaturan";

export const TEMPAT: readonly Tempat[] = [
  { nama: "periksa", muat: sekali(async () => (await import(/* webpackChunkName: "periksa" */ "./pages/Periksa")).Periksa) },
  { nama: "ringkas", muat: sekali(async () => (await import(/* webpackChunkName: "ringkas" */ "./pages/Ringkas")).Ringkas) },
  { nama: "rumus", muat: sekali(async () => (await import(/* webpackChunkName: "rumus" */ "./pages/Rumus")).Rumus) },
  { nama: "pengaturan", berikon: true, muat: sekali(async () => (await import(/* webpackChunkName: "pengaturan" */ "./pages/Pengaturan")).Pengaturan) },
];

/** The same promise for everyone who asks; what failed is tried anew by the next one. */
function sekali(ambil: () => Promise<ComponentType>): Tempat["muat"] {
  let janji: Promise<ComponentType> | undefined;
  return () =>
    (janji ??= ambil().catch((sebab: unknown) => {
      janji = undefined;
      throw new GalatBuku("TIDAK_TERMUAT", {}, String(sebab), { cause: sebab });
    }));
}

const KUNCI = "lkj.tempat";

function kenal(nama: string | null): NamaTempat | undefined {
  return TEMPAT.find((satu) => satu.nama === nama)?.nama;
}

/** The place that the page's address asks for (`?tempat=ringkas`, from the ribbon), else where the user was before a reload. */
export function tempatAwal(cari: string): NamaTempat {
  const diminta = kenal(new URLSearchParams(cari).get("tempat"));
  if (diminta) return diminta;
  try {
    return kenal(window.sessionStorage.getItem(KUNCI)) ?? "periksa";
  } catch {
    // a third-party frame may refuse storage: then each start is at the first place
    return "periksa";
  }
}

export function ingatTempat(nama: NamaTempat): void {
  try {
    window.sessionStorage.setItem(KUNCI, nama);
  } catch {
    // nothing is lost but the place after a reload
    return;
  }
}
