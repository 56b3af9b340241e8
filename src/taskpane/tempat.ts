/** The places of the pane, in the order of their tabs. Each is loaded when it is opened; a new place is one entry here. */
import type { ComponentType } from "react";
import { AwalPeriksa } from "./components/AwalPeriksa";
import { sekali, type Sekali } from "./sekali";

/** What the front of a page may ask for before the page is there. */
export interface DepanProps {
  readonly mulai: () => void;
}

/** What a page is told: whether its work was asked for at its front. */
export interface HalamanProps {
  readonly diminta?: boolean;
}

/** A place as it is loaded: once, and again after a failure. */
export interface Tempat {
  readonly nama: NamaTempat;
  /** True for the place that shows an icon instead of its name. */
  readonly berikon?: true;
  /** True where the page stands before the engine has been fetched: it asks for it itself. */
  readonly tanpaMesin?: true;
  readonly muat: Sekali<ComponentType<HalamanProps>>;
  /** Stands where the page will, in the first frame of the pane. */
  readonly depan?: ComponentType<DepanProps>;
}

export type NamaTempat = "periksa" | "ringkas" | "rumus" | "bagikan" | "pengaturan";

export const TEMPAT: readonly Tempat[] = [
  { nama: "periksa", depan: AwalPeriksa, muat: sekali(async () => (await import(/* webpackChunkName: "periksa" */ "./pages/Periksa")).Periksa) },
  { nama: "ringkas", muat: sekali(async () => (await import(/* webpackChunkName: "ringkas" */ "./pages/Ringkas")).Ringkas) },
  { nama: "rumus", muat: sekali(async () => (await import(/* webpackChunkName: "rumus" */ "./pages/Rumus")).Rumus) },
  { nama: "bagikan", tanpaMesin: true, muat: sekali(async () => (await import(/* webpackChunkName: "bagikan" */ "./pages/Bagikan")).Bagikan) },
  { nama: "pengaturan", berikon: true, muat: sekali(async () => (await import(/* webpackChunkName: "pengaturan" */ "./pages/Pengaturan")).Pengaturan) },
];

const KUNCI = "lkj.tempat";

/** What the ribbon asks for in the page's address (`?buka=ringkas`), by place. */
const DIMINTA: Readonly<Record<string, NamaTempat>> = { periksa: "periksa", ringkas: "ringkas", jelaskan: "rumus" };

/** Where the pane starts: after a reload where the user was, else at the place that the ribbon asked for. */
export function tempatAwal(): NamaTempat {
  const diminta = DIMINTA[permintaan()];
  const terakhir = tempatTerakhir();
  return (dimuatUlang() ? (terakhir ?? diminta) : (diminta ?? terakhir)) ?? "periksa";
}

/** Whether the pane was opened by "Jelaskan sel ini" of the context menu, which wants its answer at once; not so after a reload. */
export function mintaJelaskan(): boolean {
  return permintaan() === "jelaskan" && !dimuatUlang();
}

function permintaan(): string {
  return new URLSearchParams(window.location.search).get("buka") ?? "";
}

function dimuatUlang(): boolean {
  const [kunjungan] = performance.getEntriesByType?.("navigation") ?? [];
  return (kunjungan as PerformanceNavigationTiming | undefined)?.type === "reload";
}

function tempatTerakhir(): NamaTempat | undefined {
  try {
    const nama = window.sessionStorage.getItem(KUNCI);
    return TEMPAT.find((satu) => satu.nama === nama)?.nama;
  } catch {
    // a third-party frame may refuse storage: then each start is at the first place
    return undefined;
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
