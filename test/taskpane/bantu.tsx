/** Draws the pane for a test and answers what the tests hold on to. */
import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../src/taskpane/App";
import type { Mesin } from "../../src/taskpane/mesin";
import { layananPalsu, type LayananPalsu, mesinPalsu, TEMA_TERANG } from "./palsu";

export function bukaPanel({
  layanan = layananPalsu(),
  mesin = mesinPalsu(),
}: { layanan?: LayananPalsu; mesin?: Mesin } = {}) {
  const pengguna = userEvent.setup();
  render(<App layanan={layanan} mesin={mesin} tema={TEMA_TERANG} />);
  return { pengguna, layanan, mesin };
}
