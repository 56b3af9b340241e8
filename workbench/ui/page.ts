/** The parts of the page that are not the spreadsheet. */
import { mejaKerja } from "../../src/strings/id/mejaKerja";

export function element<T extends HTMLElement = HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found as T;
}

type TextKey = { [K in keyof typeof mejaKerja]: (typeof mejaKerja)[K] extends string ? K : never }[keyof typeof mejaKerja];

/** `data-teks` names the text of an element, `data-label` its accessible name. */
export function fillTexts(): void {
  document.title = mejaKerja.judul;
  document.querySelectorAll<HTMLElement>("[data-teks]").forEach((node) => {
    node.textContent = mejaKerja[node.dataset["teks"] as TextKey];
  });
  document.querySelectorAll<HTMLElement>("[data-label]").forEach((node) => {
    const text = mejaKerja[node.dataset["label"] as TextKey];
    node.setAttribute("aria-label", text);
    node.setAttribute("title", text);
  });
  element("lembar").removeAttribute("title");
  element("pesan-tutup").addEventListener("click", clearError);
}

export function showStatus(text: string): void {
  element("status").textContent = text;
}

/** What happened and what to do, until it is closed or the next file is opened. */
export function showError(judul: string, saran: string): void {
  element("pesan-judul").textContent = judul;
  element("pesan-saran").textContent = saran;
  element("pesan").hidden = false;
  showStatus("");
}

export function clearError(): void {
  element("pesan").hidden = true;
}
