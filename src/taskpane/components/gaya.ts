/** Styles that several components share. */
import { makeStyles, tokens } from "@fluentui/react-components";

export const KEPALA_TINGGI = "48px";
/** Narrower than the tabs in one row, as a narrow pane at 200% zoom: nothing stays in place there, for it would cover too much. */
export const SEMPIT = "@media (max-width: 290px)";

const FOKUS_LUAR = {
  ":focus-visible": { outlineStyle: "solid", outlineWidth: "2px", outlineColor: tokens.colorStrokeFocus2, outlineOffset: "1px" },
} as const;

export const useGayaUmum = makeStyles({
  halaman: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL, padding: "16px 16px 24px", [SEMPIT]: { padding: "12px 8px" } },
  halamanDalam: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  bagian: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  judul: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, ...FOKUS_LUAR },
  subjudul: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, ...FOKUS_LUAR },
  paragraf: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase400, overflowWrap: "anywhere", hyphens: "auto" },
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
  tersembunyi: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
  tombolPenuh: { width: "100%", maxWidth: "420px", alignSelf: "flex-start" },
});
