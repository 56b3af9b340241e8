import type { ujiMandiri as id } from "../id/ujiMandiri";

export const ujiMandiri: typeof id = {
  hasil: "Printed {harap}, Excel {excel}, pane {panel}",
  salin: "Copy result",
  tersalin: "Result copied",
  pengaya: "LKJ {versi}, metadata of {n} {n|function|functions}",
  panel: "Of {semua} {semua|figure|figures} {benar} {benar|is|are} equal where the pane computes them itself.",
  tanpaFungsi:
    "#NAME? is shown: this Excel has not loaded the LKJ functions. Close all windows of Excel, open it again, open this pane, and run the test anew. Excel 2019 and older know no functions of add-ins; compute in the pane, at Formulas.",
  belumSelesai: "Some functions have not been computed yet. Wait a moment, then run the test again.",
};
