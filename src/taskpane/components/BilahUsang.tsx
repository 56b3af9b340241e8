/** Says that the workbook changed after the result was made, with the way to renew it. */
import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import { usePanel } from "../konteks";

const useGaya = makeStyles({
  baris: { display: "block", marginTop: tokens.spacingVerticalXXS },
});

export interface BilahUsangProps {
  readonly sebab: string;
  readonly tombol: string;
  readonly perbarui: () => void;
}

export function BilahUsang({ sebab, tombol, perbarui }: BilahUsangProps) {
  const { t } = usePanel();
  const gaya = useGaya();
  return (
    <div role="status">
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{t.usang.judul}</MessageBarTitle>
          <span className={gaya.baris}>{sebab}</span>
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
