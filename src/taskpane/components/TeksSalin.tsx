/** A text to copy: by a button, and by hand where the clipboard is refused, as it often is in the frame of Excel for the web. */
import { useRef, useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { pilihKotak, salinTeks } from "../hooks/salinTeks";
import { usePanel } from "../konteks";
import { useGayaUmum } from "./gaya";

const useGaya = makeStyles({
  wadah: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalXS },
  teks: {
    boxSizing: "border-box",
    width: "100%",
    resize: "vertical",
    padding: "6px 8px",
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
});

interface TeksSalinProps {
  readonly teks: string;
  /** Accessible name of the text. */
  readonly nama: string;
  readonly salin: string;
  readonly tersalin: string;
}

export function TeksSalin({ teks, nama, salin, tersalin }: TeksSalinProps) {
  const { t } = usePanel();
  const gaya = useGaya();
  const umum = useGayaUmum();
  const kotak = useRef<HTMLTextAreaElement>(null);
  const [salinan, atur] = useState<"belum" | "tersalin" | "ditolak">("belum");
  const kerjakan = (): void => {
    void salinTeks(teks).then((berhasil) => {
      if (!berhasil) pilihKotak(kotak.current);
      atur(berhasil ? "tersalin" : "ditolak");
    });
  };
  return (
    <div className={gaya.wadah}>
      <textarea ref={kotak} readOnly rows={6} className={gaya.teks} aria-label={nama} value={teks} onFocus={({ currentTarget }) => currentTarget.select()} />
      <Button size="small" onClick={kerjakan}>
        {salinan === "tersalin" ? tersalin : salin}
      </Button>
      <p role="status" className={salinan === "ditolak" ? umum.kecil : umum.tersembunyi}>
        {salinan === "ditolak" && t.umum.salinSendiri}
      </p>
    </div>
  );
}
