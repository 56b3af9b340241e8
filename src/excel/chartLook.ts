/** How the looks that a chart names appear in Excel. Lightness, outline, line style and marker tell series apart without colour. */
import type { SeriGrafik, TampilanSeri } from "../domain/ringkas/types";

interface RupaSeri {
  readonly isian?: string;
  readonly garis: string;
  readonly tebal: number;
  readonly corak?: "Continuous" | "Dash" | "DashDot" | "RoundDot";
  readonly penanda?: "Circle" | "Square" | "Triangle" | "Diamond" | "X";
}

const TEPI = "#1F3864";

export const RUPA_SERI: Readonly<Record<TampilanSeri, RupaSeri>> = {
  utama: { isian: "#8FAADC", garis: TEPI, tebal: 0.75 },
  pembanding: { isian: "#FFFFFF", garis: TEPI, tebal: 0.75 },
  antara: { isian: "#D9E2F3", garis: TEPI, tebal: 0.75 },
  acuan: { garis: "#C00000", tebal: 1.75, corak: "Dash" },
  garis1: { garis: TEPI, tebal: 2.25, corak: "Continuous", penanda: "Circle" },
  garis2: { garis: "#C55A11", tebal: 2.25, corak: "Dash", penanda: "Square" },
  garis3: { garis: "#548235", tebal: 2.25, corak: "RoundDot", penanda: "Triangle" },
  garis4: { garis: "#7030A0", tebal: 2.25, corak: "DashDot", penanda: "Diamond" },
  garis5: { garis: "#404040", tebal: 1.5, corak: "Continuous", penanda: "X" },
};

export const WARNA_KISI = "#D9D9D9";
export const UKURAN_JUDUL = 12;
export const UKURAN_LABEL = 8;
export const UKURAN_PENANDA = 7;

/** Space between groups of bars, in percent of a bar. */
export const JARAK: Readonly<Record<"kolom" | "batang", number>> = { kolom: 60, batang: 45 };

/** Labels keep away from the line that crosses columns. */
export const LETAK_LABEL: Readonly<Record<SeriGrafik["bentuk"], "InsideBase" | "OutsideEnd" | "Top">> = {
  kolom: "InsideBase", batang: "OutsideEnd", garis: "Top",
};
