/** Draws the pane for a test and answers what the tests hold on to. */
import { act, configure, render, screen } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { App } from "../../src/taskpane/App";
import type { Mesin } from "../../src/taskpane/mesin";
import { TEMPAT } from "../../src/taskpane/tempat";
import { layananPalsu, type LayananPalsu, mesinPalsu, TEMA_TERANG } from "./palsu";

// a machine under load draws later, not otherwise
configure({ asyncUtilTimeout: 15_000 });

export async function bukaPanel({
  layanan = layananPalsu(),
  mesin = mesinPalsu(),
  mulaiBaru = true,
  lihatSaatBuka = false,
}: { layanan?: LayananPalsu; mesin?: Mesin; /** False: as after a reload of the page. */ mulaiBaru?: boolean; /** True: as in Excel, the workbook is checked at once. */ lihatSaatBuka?: boolean } = {}) {
  const pengguna = userEvent.setup();
  // as if fetched before: a test that is about fetching makes it fail or wait itself
  await Promise.allSettled([mesin.siap(), ...TEMPAT.map(({ muat }) => muat())]);
  if (mulaiBaru) window.sessionStorage.clear();
  // asking for separators and for change events answers a moment after the first drawing
  let unmount = (): void => undefined;
  await act(async () => {
    ({ unmount } = render(<App layanan={layanan} mesin={mesin} tema={TEMA_TERANG} lihatSaatBuka={lihatSaatBuka} />));
  });
  return { pengguna, layanan, mesin, unmount };
}

/** Switches to English in Pengaturan, and back to the place that was open. */
export async function gantiKeInggris(pengguna: UserEvent): Promise<void> {
  const semula = screen.getByRole("tab", { selected: true }).id;
  await pengguna.click(screen.getByRole("tab", { name: "Pengaturan" }));
  await pengguna.click(await screen.findByRole("radio", { name: "English" }));
  await screen.findByRole("tab", { name: "Settings" });
  await pengguna.click(document.getElementById(semula)!);
}
