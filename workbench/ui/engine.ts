/** Univer with its user interface, in Indonesian. */
import { LocaleType, mergeLocales, type Plugin, type PluginCtor } from "@univerjs/core";
import designId from "@univerjs/design/locale/id-ID";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import docsUiId from "@univerjs/docs-ui/locale/id-ID";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import sheetsId from "@univerjs/sheets/locale/id-ID";
import sheetsFormulaId from "@univerjs/sheets-formula/locale/id-ID";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import sheetsFormulaUiId from "@univerjs/sheets-formula-ui/locale/id-ID";
import { UniverSheetsNumfmtUIPlugin } from "@univerjs/sheets-numfmt-ui";
import sheetsNumfmtUiId from "@univerjs/sheets-numfmt-ui/locale/id-ID";
import { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import sheetsUiId from "@univerjs/sheets-ui/locale/id-ID";
import { UniverUIPlugin } from "@univerjs/ui";
import uiId from "@univerjs/ui/locale/id-ID";
import { HEADLESS_PLUGINS, startEngine, type Engine, type PluginEntry } from "../host/univer/engine";

import "@univerjs/design/lib/index.css";
import "@univerjs/ui/lib/index.css";
import "@univerjs/docs-ui/lib/index.css";
import "@univerjs/sheets-ui/lib/index.css";
import "@univerjs/sheets-formula-ui/lib/index.css";
import "@univerjs/sheets-numfmt-ui/lib/index.css";

const entry = (ctor: unknown, config: object = {}): PluginEntry => [ctor as PluginCtor<Plugin>, config];

/** @param container id of the element that the spreadsheet fills */
export function startUiEngine(container: string): Engine {
  const locale = mergeLocales(designId, uiId, docsUiId, sheetsId, sheetsUiId, sheetsFormulaId, sheetsFormulaUiId, sheetsNumfmtUiId);
  return startEngine(
    [
      entry(UniverRenderEnginePlugin),
      entry(UniverUIPlugin, { container, header: true, footer: true, contextMenu: true }),
      entry(UniverDocsPlugin),
      entry(UniverDocsUIPlugin),
      ...HEADLESS_PLUGINS,
      entry(UniverSheetsConditionalFormattingPlugin),
      entry(UniverSheetsUIPlugin),
      entry(UniverSheetsFormulaUIPlugin),
      entry(UniverSheetsNumfmtUIPlugin),
    ],
    { [LocaleType.ID_ID]: locale },
  );
}
