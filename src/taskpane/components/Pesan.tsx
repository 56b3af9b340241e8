/** Where messages stand: below the header and in view, also when the page is scrolled down. */
import { type ReactNode, useEffect, useRef } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { KEPALA_TINGGI, SEMPIT } from "./gaya";

const useGaya = makeStyles({
  wadah: {
    position: "sticky",
    top: `calc(${KEPALA_TINGGI} + 8px)`,
    [SEMPIT]: { position: "static" },
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    ":empty": { display: "none" },
  },
});

/** Heights in pixels of the messages that cover the page, a place each; those of other places have none. */
const menutupi = new Map<Element, number>();

function jagaTampak(wadah: Element): () => void {
  const atur = (): void => {
    const tinggi = [...menutupi.values()].reduce((jumlah, satu) => jumlah + satu, 0);
    // what gets the focus is scrolled to below the messages
    document.documentElement.style.scrollPaddingTop = tinggi > 0 ? `calc(${KEPALA_TINGGI} + ${tinggi + 16}px)` : "";
  };
  const pengamat = new ResizeObserver(() => {
    menutupi.set(wadah, getComputedStyle(wadah).position === "sticky" ? wadah.clientHeight : 0);
    atur();
  });
  pengamat.observe(wadah);
  return () => {
    pengamat.disconnect();
    menutupi.delete(wadah);
    atur();
  };
}

export function Pesan({ children }: { readonly children: ReactNode }) {
  const gaya = useGaya();
  const wadah = useRef<HTMLDivElement>(null);
  useEffect(() => (wadah.current ? jagaTampak(wadah.current) : undefined), []);
  return (
    <div ref={wadah} className={gaya.wadah}>
      {children}
    </div>
  );
}
