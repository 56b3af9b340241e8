/** Styles of a list of changes that is shown before they are made. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { SEMPIT } from "./gaya";

export const useGayaPratinjau = makeStyles({
  kartu: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: "12px",
    [SEMPIT]: { padding: "8px" },
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  butir: {
    display: "flex",
    flexDirection: "column",
    rowGap: "2px",
    padding: "8px 0",
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ":first-child": { borderTopStyle: "none", paddingTop: 0 },
  },
  tautan: { textAlign: "start", overflowWrap: "anywhere", alignSelf: "flex-start" },
  tombol: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
