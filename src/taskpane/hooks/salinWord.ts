/** Copies a drawn text with its formats, so that Word takes headings, lists and tables as such. */

/** How it went: by the clipboard, by the selection, or not at all: then the text stays selected for the user's own keys. */
export type CaraSalin = "papanKlip" | "pilihan" | "ditolak";

/**
 * @param naskah the drawn text; it must be visible to be selected
 * @param teks the same without formats, for programs that take no others
 */
export async function salinWord(naskah: HTMLElement, teks: string): Promise<CaraSalin> {
  if (await kePapanKlip(naskah.innerHTML, teks)) return "papanKlip";
  pilihIsi(naskah);
  return salinPilihan() ? "pilihan" : "ditolak";
}

/** False where this web view has no such clipboard or the frame around it does not allow it. */
async function kePapanKlip(html: string, teks: string): Promise<boolean> {
  if (typeof ClipboardItem === "undefined" || typeof navigator.clipboard?.write !== "function") return false;
  const isi = { "text/html": new Blob([html], { type: "text/html" }), "text/plain": new Blob([teks], { type: "text/plain" }) };
  return navigator.clipboard.write([new ClipboardItem(isi)]).then(
    () => true,
    () => false,
  );
}

function pilihIsi(naskah: HTMLElement): void {
  const rentang = document.createRange();
  rentang.selectNodeContents(naskah);
  const pilihan = window.getSelection();
  pilihan?.removeAllRanges();
  pilihan?.addRange(rentang);
}

/** The old way, which works in frames that refuse the clipboard; false where it is refused, too. */
export function salinPilihan(): boolean {
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  }
}
