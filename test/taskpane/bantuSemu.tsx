/** The pane in the made-up language (imported first), and what of it stands outside brackets. */
import { pencari } from "../support/bahasaSemu";
import { screen } from "@testing-library/react";
import { SIMPANAN_KOSONG, type Simpanan } from "../../src/domain/simpanan/types";
import type { SheetSnapshot } from "../../src/domain/tabel/snapshot";
import { panel } from "../../src/strings/id/panel";
import { mesinDomain } from "../../src/taskpane/mesinDomain";
import { lembarUji } from "../support/lembar";
import { bukaPanel } from "./bantu";
import { layananPalsu } from "./palsu";

export const LEMBAR = lembarUji("Lembar Satu", [
  ["Sasaran", "Indikator Kinerja", "Target", "Realisasi", "Capaian"],
  ["Tata kelola", "Nilai SAKIP", 83, 88.83, [1.0967, "0.00%"]],
  ["", "Indeks kepuasan", 60, 66, [1.1, "0.00%"]],
  ["", "Jumlah laporan", 4, "5 *", [1.25, "0.00%"]],
]);

const kataLembar = (lembar: readonly SheetSnapshot[]): string[] => lembar.flatMap(({ nama, values }) => [nama, ...values.flat().map(String)]);
const ATRIBUT = ["aria-label", "aria-description", "aria-roledescription", "aria-valuetext", "title", "placeholder", "alt"];

/** Visible texts and names with words that are neither of src/strings nor the user's. */
export function tanpaKurung(milikPemakai: readonly string[] = kataLembar([LEMBAR])): string[] {
  const lepas = pencari(milikPemakai);
  const hasil: string[] = [];
  const periksa = (dari: string, teks: string): void => {
    if (lepas(teks) !== "") hasil.push(`${dari}: ${teks}`);
  };
  for (const elemen of document.body.querySelectorAll("*")) {
    // formulas are written in Excel's own language, and the two languages each in itself
    if (elemen.closest("[hidden], code, style, script, [lang]:not(html)")) continue;
    for (const nama of ATRIBUT) if (elemen.hasAttribute(nama)) periksa(nama, elemen.getAttribute(nama)!);
    for (const simpul of elemen.childNodes) if (simpul.nodeType === Node.TEXT_NODE) periksa(elemen.tagName.toLowerCase(), simpul.textContent ?? "");
  }
  return hasil;
}

interface Awal {
  readonly ganti?: object;
  readonly isi?: readonly SheetSnapshot[];
  readonly simpanan?: Simpanan;
  readonly lihatSaatBuka?: boolean;
}

export async function buka({ ganti = {}, isi = [LEMBAR], simpanan = SIMPANAN_KOSONG, lihatSaatBuka = false }: Awal = {}) {
  const layanan = layananPalsu(isi, ganti, simpanan);
  return { ...(await bukaPanel({ layanan, mesin: mesinDomain, lihatSaatBuka })), kata: kataLembar(isi) };
}

export const tombol = (nama: string | RegExp) => screen.getByRole("button", { name: nama });
export const tempat = (nama: keyof typeof panel.tempat) => screen.getByRole("tab", { name: panel.tempat[nama] });
/** A name that begins as a template does. */
export const berawal = (templat: string) => new RegExp(templat.split("{")[0]!.replace(/[.*+?^$()|[\]\\]/g, "\\$&"));
