/** Fluent's themes in the green of our icon. Shade 80 carries white text at 5 to 1. */
import { type BrandVariants, createDarkTheme, createLightTheme, type Theme } from "@fluentui/react-components";
import type { Tema } from "./hooks/useTema";

const HIJAU: BrandVariants = {
  10: "#03110d",
  20: "#07221b",
  30: "#0a382d",
  40: "#0b4a3b",
  50: "#0c5a48",
  60: "#0d6753",
  70: "#0f7059",
  80: "#117a62",
  90: "#2a8a72",
  100: "#459a83",
  110: "#5caa94",
  120: "#74b9a5",
  130: "#8dc8b6",
  140: "#a7d6c8",
  150: "#c3e5da",
  160: "#e0f3ed",
};

const buat: Readonly<Record<Tema, () => Theme>> = {
  terang: () => createLightTheme(HIJAU),
  // links and marks on dark ground need lighter shades than Fluent takes by itself
  gelap: () => ({ ...createDarkTheme(HIJAU), colorBrandForeground1: HIJAU[120], colorBrandForeground2: HIJAU[130], colorBrandForegroundLink: HIJAU[120] }),
};

const dibuat: Partial<Record<Tema, Theme>> = {};

/** Made when it is first shown, and the same from then on. */
export function temaFluent(nama: Tema): Theme {
  return (dibuat[nama] ??= buat[nama]());
}
