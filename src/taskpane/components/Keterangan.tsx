/** A calm block for the states without content: nothing found, nothing there yet. */
import type { ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useGayaUmum } from "./gaya";

const useGaya = makeStyles({
  wadah: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  ikon: { fontSize: "28px", lineHeight: 0, color: tokens.colorNeutralForeground3 },
  baik: { color: tokens.colorStatusSuccessForeground1 },
});

export interface KeteranganProps {
  readonly ikon: ReactNode;
  readonly judul: string;
  readonly baik?: boolean;
  readonly children?: ReactNode;
}

export function Keterangan({ ikon, judul, baik = false, children }: KeteranganProps) {
  const gaya = useGaya();
  const umum = useGayaUmum();
  return (
    <div className={gaya.wadah}>
      <span className={mergeClasses(gaya.ikon, baik && gaya.baik)} aria-hidden="true">
        {ikon}
      </span>
      <h3 className={umum.subjudul}>{judul}</h3>
      {children}
    </div>
  );
}
