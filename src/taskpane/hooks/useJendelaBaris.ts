/** Which rows of a long list in the scrolling page are drawn: those in view, those that must always be there, and gaps between them. */
import { type RefCallback, useCallback, useEffect, useMemo, useState } from "react";
import { defaultRangeExtractor, useWindowVirtualizer, type Range, type VirtualItem, type Virtualizer } from "@tanstack/react-virtual";

/** Rows drawn beyond each end of the window. */
const CADANGAN = 6;

export interface JendelaBaris {
  /** The drawn rows in order; between two of them lies a gap where their numbers do not follow each other. */
  readonly tampak: readonly VirtualItem[];
  /** Height of the whole list in pixels. */
  readonly tinggi: number;
  /** Where the list begins in the page, in pixels; rows count from there. */
  readonly awal: number;
  /** For the element around the rows. */
  readonly wadah: RefCallback<HTMLElement>;
  /** For each drawn row, which also carries `data-index`. */
  readonly ukur: (elemen: HTMLElement | null) => void;
}

export interface OpsiJendela {
  readonly banyak: number;
  readonly kunci: (nomor: number) => string;
  /** Height in pixels of a row that was never drawn. */
  readonly taksiran: (nomor: number) => number;
  /** Numbers of rows that are drawn wherever the page is scrolled to. */
  readonly selalu: readonly number[];
}

export function useJendelaBaris({ banyak, kunci, taksiran, selalu }: OpsiJendela): JendelaBaris {
  const [elemen, wadah] = useState<HTMLElement | null>(null);
  const awal = useAwal(elemen);
  const rangeExtractor = useCallback(
    (jendela: Range) => [...new Set([...defaultRangeExtractor(jendela), ...selalu])].filter((n) => n < jendela.count).sort((a, b) => a - b),
    [selalu],
  );
  const maya = useWindowVirtualizer<HTMLElement>({
    count: banyak,
    getItemKey: kunci,
    estimateSize: taksiran,
    overscan: CADANGAN,
    scrollMargin: awal,
    rangeExtractor,
    measureElement: tinggiBaris,
    useFlushSync: false,
  });
  return { tampak: maya.getVirtualItems(), tinggi: maya.getTotalSize(), awal, wadah, ukur: maya.measureElement };
}

/** A list behind another place has no height: its rows keep what they had. */
function tinggiBaris(elemen: HTMLElement, catatan: ResizeObserverEntry | undefined, maya: Virtualizer<Window, HTMLElement>): number {
  const tinggi = catatan?.borderBoxSize[0]?.blockSize ?? elemen.getBoundingClientRect().height;
  const nomor = maya.indexFromElement(elemen);
  return tinggi > 0 ? tinggi : (maya.itemSizeCache.get(maya.options.getItemKey(nomor)) ?? maya.options.estimateSize(nomor));
}

/** The list moves when something above it opens; the page then has another height. */
function useAwal(elemen: HTMLElement | null): number {
  const [awal, atur] = useState(0);
  const baca = useMemo(
    () => () => {
      if (elemen && elemen.offsetParent !== null) atur(Math.round(elemen.getBoundingClientRect().top + window.scrollY));
    },
    [elemen],
  );
  useEffect(() => {
    baca();
    const pengamat = new ResizeObserver(baca);
    pengamat.observe(document.body);
    return () => pengamat.disconnect();
  }, [baca]);
  return awal;
}
