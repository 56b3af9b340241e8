/** Starts Univer. With or without a user interface only the list of plugins differs. */
import {
  LocaleType,
  LogLevel,
  Univer,
  type ILocales,
  type Injector,
  type Plugin,
  type PluginCtor,
} from "@univerjs/core";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";

export type PluginEntry = readonly [ctor: PluginCtor<Plugin>, config?: object];

export interface Engine {
  readonly univer: Univer;
  readonly injector: Injector;
}

/** What every engine needs, in order of registration. */
export const HEADLESS_PLUGINS: readonly PluginEntry[] = [
  [UniverFormulaEnginePlugin],
  [UniverSheetsPlugin],
  [UniverSheetsFormulaPlugin],
  [UniverSheetsNumfmtPlugin],
];

/**
 * @param plugins in order of registration
 * @param locales texts of the interface by locale; a headless engine shows none
 */
export function startEngine(
  plugins: readonly PluginEntry[] = HEADLESS_PLUGINS,
  locales: ILocales = { [LocaleType.ID_ID]: {} },
): Engine {
  const univer = new Univer({ locale: LocaleType.ID_ID, locales, logLevel: LogLevel.ERROR });
  for (const [ctor, config] of plugins) univer.registerPlugin(ctor, config);
  return { univer, injector: univer.__getInjector() };
}
