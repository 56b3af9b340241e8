/** Draws the pane for a test and answers what the tests hold on to. */
import { act, configure, render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../src/taskpane/App";
import type { Mesin } from "../../src/taskpane/mesin";
import { layananPalsu, type LayananPalsu, mesinPalsu, TEMA_TERANG } from "./palsu";

// a machine under load draws later, not otherwise
configure({ asyncUtilTimeout: 15_000 });

export async function bukaPanel({
  layanan = layananPalsu(),
  mesin = mesinPalsu(),
}: { layanan?: LayananPalsu; mesin?: Mesin } = {}) {
  const pengguna = userEvent.setup();
  // asking for separators and for change events answers a moment after the first drawing
  await act(async () => void render(<App layanan={layanan} mesin={mesin} tema={TEMA_TERANG} />));
  return { pengguna, layanan, mesin };
}
