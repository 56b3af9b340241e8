/** The first look: when the place is opened, the workbook is checked without a click. It writes nothing and takes no focus. */
import { useCallback, useLayoutEffect, useRef, useState } from "react";
import { usePanel } from "../konteks";

export interface LihatAwal {
  /** True until the user asks for a check herself. */
  readonly sendiri: boolean;
  readonly diminta: () => void;
}

/** @param sudahDiminta true where the user asked before the place was there: then the check is hers */
export function useLihatAwal(mulai: () => void, sudahDiminta: boolean): LihatAwal {
  const { lihatSaatBuka } = usePanel();
  const [sendiri, atur] = useState(lihatSaatBuka && !sudahDiminta);
  const pertama = useRef(true);
  // before the page is drawn: it shows the progress at once
  useLayoutEffect(() => {
    if (!(lihatSaatBuka || sudahDiminta) || !pertama.current) return;
    pertama.current = false;
    mulai();
  }, [lihatSaatBuka, sudahDiminta, mulai]);
  return { sendiri, diminta: useCallback(() => atur(false), []) };
}
