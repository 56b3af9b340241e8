/** Draws the pane for a test and answers what the tests hold on to. */
import { act, render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../src/taskpane/App";
import type { Mesin } from "../../src/taskpane/mesin";
import { layananPalsu, type LayananPalsu, mesinPalsu, TEMA_TERANG } from "./palsu";

export async function bukaPanel({
  layanan = layananPalsu(),
  mesin = mesinPalsu(),
}: { layanan?: LayananPalsu; mesin?: Mesin } = {}) {
  const pengguna = userEvent.setup();
  // asking for separators and for change events answers a moment after the first drawing
  await act(async () => void render(<App layanan={layanan} mesin={mesin} tema={TEMA_TERANG} />));
  return { pengguna, layanan, mesin };
}
