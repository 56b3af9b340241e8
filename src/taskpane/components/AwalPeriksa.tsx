/** What Periksa says before anything has been read, and the button that starts. It stands in the pane's first frame. */
import type { ReactNode, RefCallback } from "react";
import { Button } from "@fluentui/react-components";
import { TableSearchRegular } from "@fluentui/react-icons/svg/table-search";
import { usePanel } from "../konteks";
import { useHalamanAwal, useJudulAwal, useParagrafAwal, useTombolAwal } from "./gaya";

export interface AwalPeriksaProps {
  readonly mulai: () => void;
  readonly tombol?: RefCallback<HTMLElement>;
  /** Messages above it. */
  readonly pesan?: ReactNode;
  /** What is looked for, below the button. */
  readonly children?: ReactNode;
}

export function AwalPeriksa({ mulai, tombol, pesan, children }: AwalPeriksaProps) {
  const { t } = usePanel();
  const [halaman, judul, paragraf, tombolAwal] = [useHalamanAwal(), useJudulAwal(), useParagrafAwal(), useTombolAwal()];
  return (
    <div className={halaman}>
      {pesan}
      <h2 className={judul}>{t.periksa.judul}</h2>
      <p className={paragraf}>{t.periksa.pengantar}</p>
      <Button {...(tombol ? { ref: tombol } : {})} appearance="primary" size="large" icon={<TableSearchRegular />} className={tombolAwal.penuh} onClick={mulai}>
        {t.periksa.mulai}
      </Button>
      {children}
    </div>
  );
}
