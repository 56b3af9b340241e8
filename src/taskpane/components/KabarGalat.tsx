/** An error: title, cause, next step, and details to copy. One table serves every place. */
import { useEffect, useRef, useState } from "react";
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { isi } from "../../strings/isi";
import { pilihKotak, salinTeks } from "../hooks/salinTeks";
import type { GalatBuku } from "../layanan";
import { usePanel } from "../konteks";

const useGaya = makeStyles({
  kabar: { overflowWrap: "anywhere" },
  baris: { display: "block", marginTop: tokens.spacingVerticalXXS, overflowWrap: "anywhere" },
  rincian: {
    resize: "vertical",
    padding: "6px 8px",
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
  salinan: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, padding: "0 4px 8px" },
});

function rincianLengkap(galat: GalatBuku): string {
  const data = Object.entries(galat.data).map(([kunci, nilai]) => `${kunci}: ${nilai}`);
  return [`LKJ ${galat.kode}`, ...data, galat.rincian].filter((baris) => baris !== "").join("\n");
}

export interface KabarGalatProps {
  readonly galat: GalatBuku;
  /** Its words, where those of its code are not enough. */
  readonly kata?: { readonly judul: string; readonly sebab: string; readonly langkah: string };
  readonly tutup: () => void;
}

export function KabarGalat({ galat, kata, tutup }: KabarGalatProps) {
  const { t } = usePanel();
  const gaya = useGaya();
  const [salinan, aturSalinan] = useState<"belum" | "tersalin" | "ditolak">("belum");
  const kotak = useRef<HTMLTextAreaElement>(null);
  const teks = kata ?? t.galat[galat.kode];
  const rincian = rincianLengkap(galat);
  const { lembar, sel } = galat.data;
  const peringatan = galat.kode === "MODE_SUNTING" || galat.kode === "SEL_TERISI";

  const salin = (): void => {
    void salinTeks(rincian).then((berhasil) => aturSalinan(berhasil ? "tersalin" : "ditolak"));
  };

  // the text that could not be copied stands selected, for Ctrl+C
  useEffect(() => {
    if (salinan === "ditolak") pilihKotak(kotak.current);
  }, [salinan]);

  return (
    <div role="alert">
      <MessageBar intent={peringatan ? "warning" : "error"} layout="multiline" className={gaya.kabar}>
        <MessageBarBody>
          <MessageBarTitle>{teks.judul}</MessageBarTitle>
          <span className={gaya.baris}>{teks.sebab}</span>
          {lembar !== undefined && <span className={gaya.baris}>{isi(t.umum.diLembar, { nama: lembar })}</span>}
          {sel !== undefined && <span className={gaya.baris}>{isi(t.umum.diSel, { nama: sel })}</span>}
          <span className={gaya.baris}>{teks.langkah}</span>
        </MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button appearance="transparent" size="small" aria-label={t.umum.tutup} icon={<DismissRegular />} onClick={tutup} />
          }
        >
          <Button size="small" onClick={salin}>
            {salinan === "tersalin" ? t.umum.rincianTersalin : t.umum.salinRincian}
          </Button>
        </MessageBarActions>
      </MessageBar>
      {salinan === "ditolak" && (
        <div className={gaya.salinan}>
          <span>{t.umum.salinSendiri}</span>
          <textarea
            ref={kotak}
            readOnly
            rows={4}
            className={gaya.rincian}
            aria-label={t.umum.rincian}
            value={rincian}
            onFocus={(peristiwa) => peristiwa.currentTarget.select()}
          />
        </div>
      )}
    </div>
  );
}
