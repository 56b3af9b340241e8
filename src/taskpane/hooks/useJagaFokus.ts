/**
 * The focus is never lost to the page: where what had it goes or is switched off for good, it returns to the control of the
 * same name or to the one used before it, as near as possible; failing that, reading goes on at the heading of the place.
 */
import { type RefObject, useEffect } from "react";

interface Langkah {
  readonly elemen: HTMLElement;
  /** What it is, how it looks and is called: a control that is drawn anew is another element. */
  readonly sebutan: string;
  /** Nearest first. */
  readonly leluhur: readonly Element[];
}

const BISA_FOKUS = "a[href], button, input, select, textarea, [tabindex]";
/** So many steps back are remembered. */
const INGATAN = 12;
/** The outermost two parts around a control, its place and the page in it, are no part of a page. */
const HALAMAN = 2;
/** A control is off while its deed is being done; after so long the focus no longer waits for it. */
const SABAR_MS = 1000;

/** @param akar the element around all places; each is a tab panel */
export function useJagaFokus(akar: RefObject<HTMLElement | null>): void {
  useEffect(() => (akar.current ? jagaFokus(akar.current) : undefined), [akar]);
}

function jagaFokus(akar: HTMLElement): () => void {
  let riwayat: readonly Langkah[] = [];
  /** The user went elsewhere: the focus is not lost. */
  let ditinggalkan = false;
  /** Where the focus waits for a control to come back. */
  let titipan: Element | null = null;
  let gambar = 0;
  let sabar: ReturnType<typeof setTimeout> | undefined;

  const hilang = (): boolean => {
    const { activeElement } = document;
    return !ditinggalkan && (activeElement === null || activeElement === document.body || activeElement === titipan) && document.hasFocus();
  };
  const pindah = (ke: HTMLElement): void => {
    // a page that is read with the pointer does not jump
    ke.focus({ preventScroll: true });
    if (ke.matches(":focus-visible")) ke.scrollIntoView({ block: "nearest" });
  };
  const pulihkan = (menunggu: boolean): void => {
    const terakhir = riwayat.at(-1);
    if (!terakhir || !hilang()) return;
    const { elemen } = terakhir;
    const sendiri = terlihat(elemen) ? elemen : sebutanSama(terakhir, akar);
    if (sendiri && !mati(sendiri)) return pindah(sendiri);
    if (titipan !== null && document.activeElement === titipan) return;
    if (sendiri && menunggu) {
      clearTimeout(sabar);
      sabar = setTimeout(() => pulihkan(false), SABAR_MS);
      return;
    }
    const lain = kendaliLain(riwayat);
    const tujuan = lain ?? judulTempat(akar);
    if (!tujuan) return;
    titipan = sendiri || !lain ? tujuan : null;
    pindah(tujuan);
  };

  const catat = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement)) return;
    ditinggalkan = false;
    if (target === titipan) return;
    titipan = null;
    riwayat = [...riwayat, { elemen: target, sebutan: sebutan(target), leluhur: leluhur(target, akar) }].slice(-INGATAN);
  };
  const lepas = ({ target, relatedTarget }: FocusEvent): void => {
    // whether it goes is known when what is being drawn is done
    if (relatedTarget === null && target instanceof Element) queueMicrotask(() => (ditinggalkan = terlihat(target) && !mati(target)));
  };
  const pengamat = new MutationObserver(() => {
    const terakhir = riwayat.at(-1)?.elemen;
    if (!terakhir || (!hilang() && !mati(terakhir))) return;
    cancelAnimationFrame(gambar);
    // components that move the focus themselves do so right after drawing
    gambar = requestAnimationFrame(() => {
      gambar = requestAnimationFrame(() => pulihkan(true));
    });
  });
  akar.addEventListener("focusin", catat);
  akar.addEventListener("focusout", lepas);
  pengamat.observe(akar, { subtree: true, childList: true, attributes: true, attributeFilter: ["disabled", "hidden"] });
  return () => {
    akar.removeEventListener("focusin", catat);
    akar.removeEventListener("focusout", lepas);
    pengamat.disconnect();
    cancelAnimationFrame(gambar);
    clearTimeout(sabar);
  };
}

const mati = (elemen: Element): boolean => elemen.matches(":disabled");
const terlihat = (elemen: Element): boolean => elemen.isConnected && elemen.closest("[hidden]") === null;

function sebutan(elemen: HTMLElement): string {
  const label = "labels" in elemen ? (elemen.labels as NodeListOf<HTMLLabelElement> | null)?.[0]?.textContent : undefined;
  return [elemen.tagName, elemen.className, elemen.getAttribute("aria-label") ?? label ?? elemen.textContent].join(" ");
}

function leluhur(elemen: Element, akar: Element): Element[] {
  const semua: Element[] = [];
  for (let satu = elemen.parentElement; satu && satu !== akar; satu = satu.parentElement) semua.push(satu);
  return semua;
}

function bisaFokus(wadah: Element): HTMLElement[] {
  return [...wadah.querySelectorAll<HTMLElement>(BISA_FOKUS)].filter(
    (satu) => satu.tabIndex >= 0 && terlihat(satu) && !mati(satu) && satu.closest("[aria-hidden='true']") === null,
  );
}

/** The control drawn anew, in the place where it was. */
function sebutanSama({ sebutan: nama, leluhur: semua }: Langkah, akar: Element): HTMLElement | undefined {
  const tempat = semua.at(-1) ?? akar;
  if (!terlihat(tempat)) return undefined;
  return [...tempat.querySelectorAll<HTMLElement>(BISA_FOKUS)].find((satu) => terlihat(satu) && sebutan(satu) === nama);
}

/** From the innermost part that is still there outwards: a control used before; in a part of a page also the first one. */
function kendaliLain(riwayat: readonly Langkah[]): HTMLElement | undefined {
  const { leluhur: semua } = riwayat.at(-1)!;
  for (const [nomor, wadah] of semua.entries()) {
    if (!terlihat(wadah)) continue;
    const ada = bisaFokus(wadah);
    const dipakai = riwayat.flatMap(({ elemen, sebutan: nama }) => ada.find((satu) => satu === elemen || sebutan(satu) === nama) ?? []);
    const lain = dipakai.at(-1) ?? (nomor < semua.length - HALAMAN ? ada[0] : undefined);
    if (lain) return lain;
  }
  return undefined;
}

function judulTempat(akar: Element): HTMLElement | null {
  const judul = akar.querySelector<HTMLElement>("[role=tabpanel]:not([hidden]) h2");
  judul?.setAttribute("tabindex", "-1");
  return judul;
}
