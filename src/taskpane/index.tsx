/** Starts the pane once Office is ready; outside Excel the page says where to open it. */
import { createRoot } from "react-dom/client";
import { buatLayananExcel } from "../excel/layananExcel";
import { App } from "./App";
import { HalamanKabar } from "./components/HalamanKabar";
import { mesinMalas } from "./mesinMalas";
import { bahasaSiap, bahasaTersimpan, muatBahasa, teksPanel } from "./teks";
import { temaOffice } from "./temaOffice";

/** The pane's floor: below it the workbook still opens, the pane does not (Office 2021). */
const LANTAI = "1.13";

// fetched while Office gets ready
const bahasa = Promise.allSettled([muatBahasa(bahasaTersimpan())]);

void Office.onReady(async ({ host }) => {
  const root = createRoot(document.getElementById("root")!);
  await bahasa; // where English cannot be fetched, the pane speaks Indonesian
  const t = teksPanel(bahasaSiap(bahasaTersimpan()));
  // the library's enum is an enum of strings at run time
  if (host !== Office.HostType.Excel) root.render(<HalamanKabar tema={temaOffice} {...t.luarExcel} />);
  else if (!Office.context.requirements.isSetSupported("ExcelApi", LANTAI)) root.render(<HalamanKabar tema={temaOffice} {...t.excelLama} />);
  else {
    const layanan = buatLayananExcel();
    root.render(<App layanan={layanan} mesin={mesinMalas} tema={temaOffice} bersihkan={layanan.bersihkanSisa} lihatSaatBuka />);
  }
});
