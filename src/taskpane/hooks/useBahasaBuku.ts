/** The language that the workbook keeps, for who has not chosen one herself. */
import { useEffect } from "react";
import { usePanel } from "../konteks";
import { type Bahasa, bahasaDipilih } from "../teks";

export function useBahasaBuku(bahasaBuku: Bahasa | undefined): void {
  const { bahasa, gantiBahasa } = usePanel();
  useEffect(() => {
    if (bahasaBuku && bahasaBuku !== bahasa && !bahasaDipilih()) gantiBahasa(bahasaBuku, true);
  }, [bahasaBuku, bahasa, gantiBahasa]);
}
