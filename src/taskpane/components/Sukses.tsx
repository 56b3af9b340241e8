/** Says what was done and where, with one way on. */
import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { usePanel } from "../konteks";

export interface SuksesProps {
  readonly judul: string;
  readonly isi: string;
  readonly lanjut: { readonly nama: string; readonly kerjakan: () => void };
  readonly tutup: () => void;
}

export function Sukses({ judul, isi, lanjut, tutup }: SuksesProps) {
  const { t } = usePanel();
  return (
    <div role="status">
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{judul}</MessageBarTitle> {isi}
        </MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button appearance="transparent" size="small" aria-label={t.umum.tutup} icon={<DismissRegular />} onClick={tutup} />
          }
        >
          <Button size="small" onClick={lanjut.kerjakan}>
            {lanjut.nama}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
