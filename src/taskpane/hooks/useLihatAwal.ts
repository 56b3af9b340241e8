/** The first look: when the place is opened, the workbook is checked without a click. It writes nothing and takes no focus. */
import { useCallback, useEffect, useRef, useState } from "react";
import { usePanel } from "../konteks";

export interface LihatAwal {
  /** True until the user asks for a check herself. */
  readonly sendiri: boolean;
  readonly diminta: () => void;
}

export function useLihatAwal(mulai: () => void): LihatAwal {
  const { lihatSaatBuka } = usePanel();
  const [sendiri, atur] = useState(lihatSaatBuka);
  const pertama = useRef(true);
  useEffect(() => {
    if (!lihatSaatBuka || !pertama.current) return;
    pertama.current = false;
    mulai();
  }, [lihatSaatBuka, mulai]);
  return { sendiri, diminta: useCallback(() => atur(false), []) };
}
