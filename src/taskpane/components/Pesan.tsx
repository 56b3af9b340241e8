/** Where messages stand: below the header and in view, also when the page is scrolled down. */
import type { ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { KEPALA_TINGGI } from "./gaya";

const useGaya = makeStyles({
  wadah: {
    position: "sticky",
    top: `calc(${KEPALA_TINGGI} + 8px)`,
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    ":empty": { display: "none" },
  },
});

export function Pesan({ children }: { readonly children: ReactNode }) {
  const gaya = useGaya();
  return <div className={gaya.wadah}>{children}</div>;
}
