/** Light or dark, as Office is; `?tema=gelap` or `?tema=terang` overrides it for trials. */
import { useSyncExternalStore } from "react";

export type Tema = "terang" | "gelap";

export interface SumberTema {
  readonly baca: () => Tema;
  readonly pantau: (panggil: () => void) => () => void;
}

/** True for a colour such as `#262626` on which light text is needed. */
export function warnaGelap(hex: string): boolean {
  const cocok = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex.trim());
  if (!cocok) return false;
  const [r, g, b] = [1, 2, 3].map((i) => parseInt(cocok[i]!, 16)) as [number, number, number];
  return (r * 299 + g * 587 + b * 114) / 1000 < 128;
}

export function temaDariAlamat(cari: string): Tema | undefined {
  const nilai = new URLSearchParams(cari).get("tema");
  return nilai === "gelap" || nilai === "terang" ? nilai : undefined;
}

export function useTema(sumber: SumberTema): Tema {
  return useSyncExternalStore(sumber.pantau, sumber.baca);
}
