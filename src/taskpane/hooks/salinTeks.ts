/** Copies a text: by the clipboard, or, where the frame around the pane refuses that, by selecting it and copying the selection. */
import { salinPilihan } from "./salinWord";

/** @returns false where both ways are refused: then the text is shown, for the user's own keys */
export async function salinTeks(teks: string): Promise<boolean> {
  return (await kePapanKlip(teks)) || lewatPilihan(teks);
}

async function kePapanKlip(teks: string): Promise<boolean> {
  if (typeof navigator.clipboard?.writeText !== "function") return false;
  return navigator.clipboard.writeText(teks).then(
    () => true,
    () => false,
  );
}

/** For the user's own keys where copying is refused; a box that has the focus already would not select by getting it. */
export function pilihKotak(kotak: HTMLTextAreaElement | null): void {
  kotak?.focus();
  kotak?.select();
}

/** Only what stands on the page can be selected; the focus goes back to where it was. */
function lewatPilihan(teks: string): boolean {
  const semula = document.activeElement;
  const kotak = document.createElement("textarea");
  kotak.value = teks;
  kotak.readOnly = true;
  kotak.setAttribute("aria-hidden", "true");
  Object.assign(kotak.style, { position: "fixed", top: "0", left: "0", width: "1px", height: "1px", opacity: "0" });
  document.body.append(kotak);
  try {
    kotak.focus({ preventScroll: true });
    kotak.select();
    return salinPilihan();
  } finally {
    kotak.remove();
    if (semula instanceof HTMLElement) semula.focus({ preventScroll: true });
  }
}
