/** A sheet of Univer, with what stands beside it, as the model has it. */
import { BooleanNumber, type Nullable, type Worksheet } from "@univerjs/core";
import type { SheetModel } from "../../../src/xlsx/model";
import type { SideStore } from "../backend";
import { fromPixels, toRect } from "./convert";
import type { SheetReader } from "./reader";
import { fromUniver } from "./sheetName";

/** What Univer does not know of a sheet is given with it. */
export function sheetModel(
  sheet: Worksheet,
  reader: SheetReader,
  side: SideStore,
  known: Pick<SheetModel, "visibility" | "protected">,
): SheetModel {
  const id = sheet.getSheetId();
  const config = sheet.getConfig();
  const page = side.sheetPage.get(id);
  const tabColor = side.sheetTabColor.get(id) ?? config.tabColor;
  return {
    name: fromUniver(sheet.getName()),
    ...known,
    cells: reader.cells(sheet),
    columnWidths: sizes(config.columnData, (column) => column.w, fromPixels.width),
    rowHeights: sizes(config.rowData, (row) => (row.ia === BooleanNumber.TRUE ? undefined : row.h), fromPixels.height),
    merges: sheet.getMergeData().map(toRect),
    frozenRows: config.freeze.ySplit,
    frozenColumns: config.freeze.xSplit,
    customProperties: new Map(side.sheetProperties.get(id)),
    ...side.objects.save(id),
    ...(tabColor && { tabColor }),
    ...(page && { page }),
  };
}

function sizes<T>(
  data: { readonly [index: number]: Nullable<T> },
  pixels: (item: T) => number | undefined,
  convert: (pixels: number) => number,
): Map<number, number> {
  const out = new Map<number, number>();
  for (const [index, item] of Object.entries(data)) {
    const size = item ? pixels(item) : undefined;
    if (size !== undefined) out.set(Number(index), convert(size));
  }
  return out;
}
