/** Styles that several components share. */
import { makeResetStyles, makeStyles, tokens } from "@fluentui/react-components";

export const KEPALA_TINGGI = "48px";
/** Narrower than the tabs in one row, as a narrow pane at 200% zoom: nothing stays in place there, for it would cover too much. */
export const SEMPIT = "@media (max-width: 290px)";

/** Read aloud, not seen. */
export const TERSEMBUNYI = {
  position: "absolute",
  width: "1px",
  height: "1px",
  overflow: "hidden",
  clipPath: "inset(50%)",
  whiteSpace: "nowrap",
} as const;

const FOKUS_LUAR = {
  ":focus-visible": { outlineStyle: "solid", outlineWidth: "2px", outlineColor: tokens.colorStrokeFocus2, outlineOffset: "1px" },
} as const;

const HALAMAN = {
  display: "flex",
  flexDirection: "column",
  rowGap: tokens.spacingVerticalL,
  padding: "16px 16px 24px",
  [SEMPIT]: { padding: "12px 8px" },
} as const;
const JUDUL = { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold } as const;
const PARAGRAF = {
  margin: 0,
  color: tokens.colorNeutralForeground2,
  fontSize: tokens.fontSizeBase300,
  lineHeight: tokens.lineHeightBase400,
  overflowWrap: "anywhere",
  hyphens: "auto",
} as const;
const TOMBOL_PENUH = { width: "100%", maxWidth: "420px", alignSelf: "flex-start" } as const;

// for the first frame: no more rules than it needs, one an element where that is possible, for they are made while the pane opens
export const useHalamanAwal = makeResetStyles(HALAMAN);
export const useJudulAwal = makeResetStyles(JUDUL);
export const useParagrafAwal = makeResetStyles(PARAGRAF);
export const useTombolAwal = makeStyles({ penuh: TOMBOL_PENUH });

export const useGayaUmum = makeStyles({
  halaman: HALAMAN,
  halamanDalam: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  bagian: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  judul: { ...JUDUL, ...FOKUS_LUAR },
  subjudul: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, ...FOKUS_LUAR },
  paragraf: PARAGRAF,
  kecil: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  daftarPolos: { listStyleType: "none", margin: 0, padding: 0 },
  fokus: {
    ":focus-visible": {
      outlineStyle: "solid",
      outlineWidth: "2px",
      outlineColor: tokens.colorStrokeFocus2,
      outlineOffset: "-2px",
    },
  },
  fokusLuar: FOKUS_LUAR,
  tersembunyi: TERSEMBUNYI,
  tombolPenuh: TOMBOL_PENUH,
});
