/** What stands beside an engine: made, filled from a file, and rid of a sheet. */
import type { WorkbookModel } from "../../src/xlsx/model";
import type { SheetId, SideStore } from "./backend";
import { SheetObjectStore } from "./sheetObjects";

export function emptySide(): SideStore {
  return {
    customXml: [],
    passthrough: new Map(),
    sheetProperties: new Map(),
    sheetPage: new Map(),
    sheetTabColor: new Map(),
    objects: new SheetObjectStore(),
  };
}

/** @param ids of the sheets, in the order of the model */
export function loadSide(side: SideStore, model: WorkbookModel, ids: readonly SheetId[]): void {
  side.customXml = model.customXml.map((part) => ({ ...part }));
  side.passthrough = new Map(model.passthrough);
  for (const store of [side.sheetProperties, side.sheetPage, side.sheetTabColor, side.objects]) store.clear();
  model.sheets.forEach((sheet, index) => {
    const id = ids[index]!;
    side.sheetProperties.set(id, new Map(sheet.customProperties));
    if (sheet.page) side.sheetPage.set(id, sheet.page);
    if (sheet.tabColor) side.sheetTabColor.set(id, sheet.tabColor);
    side.objects.load(id, sheet);
  });
}

/** @param name of the sheet, for what refers to it from others */
export function deleteFromSide(side: SideStore, id: SheetId, name: string): void {
  for (const store of [side.sheetProperties, side.sheetPage, side.sheetTabColor, side.objects]) store.delete(id);
  side.objects.sheetRenamed(name, null);
}
