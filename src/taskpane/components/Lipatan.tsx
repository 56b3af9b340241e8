/** A titled block that opens and closes. */
import type { ReactNode } from "react";
import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, makeStyles, tokens } from "@fluentui/react-components";

const useGaya = makeStyles({
  wadah: {
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  isi: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, padding: "0 2px 12px" },
});

export interface LipatanProps {
  readonly judul: string;
  readonly terbuka?: boolean;
  readonly children: ReactNode;
}

export function Lipatan({ judul, terbuka = false, children }: LipatanProps) {
  const gaya = useGaya();
  return (
    <Accordion collapsible className={gaya.wadah} defaultOpenItems={terbuka ? ["isi"] : []}>
      <AccordionItem value="isi">
        <AccordionHeader as="h3" size="medium">
          {judul}
        </AccordionHeader>
        <AccordionPanel>
          <div className={gaya.isi}>{children}</div>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
