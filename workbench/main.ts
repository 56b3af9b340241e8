/** The workbench page: spreadsheet on the left, the built pane on the right, files opened and saved as .xlsx. */
import { mejaKerja } from "../src/strings/id/mejaKerja";
import { apiSetsWithoutFunctions } from "./host/excelHost";
import { UniverBackend } from "./host/univerBackend";
import { startUiEngine } from "./ui/engine";
import { startFiles } from "./ui/files";
import { drawFormatRules } from "./ui/formatRules";
import { loadFunctions } from "./ui/functionsBundle";
import { publishHost } from "./ui/host";
import { useIndonesianNumbers } from "./ui/indonesian";
import { element, fillTexts, showError } from "./ui/page";
import { startSplitter } from "./ui/splitter";
import type { CustomFunctionSet } from "./host/univer/functions";
import "./meja.css";

/**
 * Where the sample begins; another workbook may be named in the address: `?buka=contoh/NAMA.xlsx`. With `?fungsi=tanpa` our
 * functions are missing, as in an Excel that is too old for them.
 */
const FIRST_FILE = "contoh/biro-perencanaan-2023.xlsx";

const NO_FUNCTIONS: CustomFunctionSet = {
  namespace: "LKJ",
  functions: [],
  implementation: () => undefined,
  errorArgument: (code) => code,
};

async function functionsOrNone(): Promise<CustomFunctionSet> {
  try {
    return await loadFunctions("LKJ", "functions.js", "functions.json");
  } catch (error) {
    console.error(error);
    showError(mejaKerja.galat.fungsi, mejaKerja.galat.saranFungsi);
    return NO_FUNCTIONS;
  }
}

async function start(): Promise<void> {
  fillTexts();
  startSplitter(element("meja"), element("pemisah"));
  // the names under which meja.css lends the fonts of this machine; a canvas does not load them by itself
  await Promise.all(["", "bold ", "italic "].map((style) => document.fonts.load(`${style}11px Calibri`)));
  const address = new URLSearchParams(location.search);
  const without = address.get("fungsi") === "tanpa";
  const functions = without ? NO_FUNCTIONS : await functionsOrNone();
  const backend = new UniverBackend({ engine: startUiEngine("lembar"), functions });
  useIndonesianNumbers(backend.engine);
  drawFormatRules(backend);
  const host = publishHost(backend, element<HTMLIFrameElement>("panel"), without ? { apiSets: apiSetsWithoutFunctions() } : {});

  const files = startFiles(backend, () => host.restart());
  const opened = await files.openUrl(address.get("buka") ?? FIRST_FILE);
  if (!opened) host.restart();
}

start().catch((error: unknown) => {
  console.error(error);
  showError(mejaKerja.galat.memuat, mejaKerja.galat.saranMemuat);
});
