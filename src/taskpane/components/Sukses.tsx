/** Says what was done and where, with one way on where there is one. */
import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { usePanel } from "../konteks";

const useGaya = makeStyles({
  kabar: { overflowWrap: "break-word" },
  aksi: { flexWrap: "wrap" },
  baris: { display: "block", marginTop: tokens.spacingVerticalXXS },
});

export interface SuksesProps {
  readonly judul: string;
  readonly isi: string;
  readonly lanjut?: { readonly nama: string; readonly kerjakan: () => void };
  /** The way back. */
  readonly kembali?: { readonly nama: string; readonly kerjakan: () => void };
  readonly tutup: () => void;
}

export function Sukses({ judul, isi, lanjut, kembali, tutup }: SuksesProps) {
  const { t } = usePanel();
  const gaya = useGaya();
  return (
    <div role="status">
      <MessageBar intent="success" layout="multiline" className={gaya.kabar}>
        <MessageBarBody>
          <MessageBarTitle>{judul}</MessageBarTitle>
          <span className={gaya.baris}>{isi}</span>
        </MessageBarBody>
        <MessageBarActions
          className={gaya.aksi}
          containerAction={
            <Button appearance="transparent" size="small" aria-label={t.umum.tutup} icon={<DismissRegular />} onClick={tutup} />
          }
        >
          {lanjut && (
            <Button size="small" onClick={lanjut.kerjakan}>
              {lanjut.nama}
            </Button>
          )}
          {kembali && (
            <Button size="small" onClick={kembali.kerjakan}>
              {kembali.nama}
            </Button>
          )}
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
