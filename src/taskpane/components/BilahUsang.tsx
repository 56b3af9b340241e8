/** Says that the workbook changed after the result was made, with the way to renew it. */
import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { usePanel } from "../konteks";

export interface BilahUsangProps {
  readonly sebab: string;
  readonly tombol: string;
  readonly perbarui: () => void;
}

export function BilahUsang({ sebab, tombol, perbarui }: BilahUsangProps) {
  const { t } = usePanel();
  return (
    <div role="status">
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{t.usang.judul}</MessageBarTitle> {sebab}
        </MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={perbarui}>
            {tombol}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
