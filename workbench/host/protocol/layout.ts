/** Frozen panes and page setup. */
import type { SheetId } from "../backend";
import { WHOLE_SHEET } from "./address";
import { integer, oneOf, rangeNode, truth } from "./arguments";
import { NO_EXTRAS, type Context, type PageExtras } from "./context";
import { invalidArgument } from "./errors";
import type { NodeOf, RangeNode } from "./nodes";
import { rangeAt } from "./sheets";
import type { TypeTable } from "./table";

export const freezePanes: TypeTable<NodeOf<"WorksheetFreezePanes">> = {
  call: {
    GetLocation: (context, node) => frozenRange(context, node.sheet),
    GetLocationOrNullObject: (context, node) => frozenRange(context, node.sheet),
  },
  act: {
    FreezeRows: (context, { sheet }, [count]) => freeze(context, sheet, integer(count, "count", 1), 0),
    FreezeColumns: (context, { sheet }, [count]) => freeze(context, sheet, 0, integer(count, "count", 1)),
    FreezeAt: (context, { sheet }, [where]) => {
      const range = rangeNode(where) ?? rangeAt(context, sheet, where);
      const { rect } = range;
      return freeze(
        context,
        sheet,
        isWhole(rect.rows) ? 0 : rect.row + rect.rows,
        isWhole(rect.cols) ? 0 : rect.col + rect.cols,
      );
    },
    Unfreeze: (context, { sheet }) => freeze(context, sheet, 0, 0),
  },
};

const isWhole = (count: number): boolean => count === WHOLE_SHEET.rows || count === WHOLE_SHEET.cols;

function freeze(context: Context, sheet: SheetId, rows: number, columns: number): null {
  if (rows < 0 || columns < 0) throw invalidArgument("The number of frozen rows or columns cannot be negative.");
  context.change("WorksheetFreezePanes");
  context.backend.freeze(sheet, rows, columns);
  return null;
}

function frozenRange(context: Context, sheet: SheetId): RangeNode | null {
  const { rows, columns } = context.backend.frozen(sheet);
  if (rows === 0 && columns === 0) return null;
  return context.range(sheet, {
    row: 0,
    col: 0,
    rows: rows === 0 ? WHOLE_SHEET.rows : rows,
    cols: columns === 0 ? WHOLE_SHEET.cols : columns,
  });
}

export const pageLayout: TypeTable<NodeOf<"PageLayout">> = {
  get: {
    Orientation: (context, { sheet }) =>
      context.backend.side.sheetPage.get(sheet)?.landscape ? "Landscape" : "Portrait",
    PaperSize: (context, { sheet }) =>
      context.backend.side.sheetPage.get(sheet)?.paperSize === "A4" ? "A4" : "Letter",
    Zoom: (context, { sheet }) =>
      context.backend.side.sheetPage.get(sheet)?.fitToWidth ? { horizontalFitToPages: 1 } : { scale: 100 },
    CenterHorizontally: (context, { sheet }) => context.state.page.get(sheet)?.centerHorizontally ?? false,
    CenterVertically: (context, { sheet }) => context.state.page.get(sheet)?.centerVertically ?? false,
  },
  set: {
    Orientation: (context, { sheet }, value) =>
      setPage(context, sheet, { landscape: oneOf(value, "orientation", ["Portrait", "Landscape"]) === "Landscape" }),
    PaperSize: (context, { sheet }, value) => {
      if (oneOf(value, "paperSize", ["A4", "Letter"]) === "A4") setPage(context, sheet, { paperSize: "A4" });
    },
    Zoom: (context, { sheet }, value) => {
      const zoom = value as { horizontalFitToPages?: number; verticalFitToPages?: number; scale?: number } | null;
      if (zoom === null || typeof zoom !== "object") throw invalidArgument("The zoom must be an object.");
      if (zoom.scale !== undefined && zoom.scale !== null && (zoom.scale < 10 || zoom.scale > 400)) {
        throw invalidArgument("The scale lies between 10 and 400.");
      }
      setPage(context, sheet, { fitToWidth: zoom.horizontalFitToPages === 1 });
    },
    CenterHorizontally: (context, { sheet }, value) =>
      setExtras(context, sheet, { centerHorizontally: truth(value, "centerHorizontally") }),
    CenterVertically: (context, { sheet }, value) =>
      setExtras(context, sheet, { centerVertically: truth(value, "centerVertically") }),
  },
  call: {
    GetPrintTitleRowsOrNullObject: (context, { sheet }) => {
      const rows = context.backend.side.sheetPage.get(sheet)?.titleRows;
      return rows ? context.range(sheet, { ...WHOLE_SHEET, row: rows.first, rows: rows.last - rows.first + 1 }) : null;
    },
    GetPrintAreaOrNullObject: (context, { sheet }) => {
      const area = context.backend.side.sheetPage.get(sheet)?.printArea;
      return area ? { type: "RangeAreas", sheet, areas: [context.range(sheet, area)] } : null;
    },
  },
  act: {
    SetPrintTitleRows: (context, { sheet }, [where]) => {
      const { rect } = rangeNode(where) ?? rangeAt(context, sheet, where);
      return setPage(context, sheet, { titleRows: { first: rect.row, last: rect.row + rect.rows - 1 } });
    },
    SetPrintArea: (context, { sheet }, [where]) => {
      const { rect } = rangeNode(where) ?? rangeAt(context, sheet, where);
      return setPage(context, sheet, { printArea: rect });
    },
  },
};

function setPage(context: Context, sheet: SheetId, page: object): null {
  context.change("PageLayout");
  const pages = context.backend.side.sheetPage;
  pages.set(sheet, { ...pages.get(sheet), ...page });
  return null;
}

function setExtras(context: Context, sheet: SheetId, extras: Partial<PageExtras>): null {
  context.change("PageLayout");
  context.state.page.set(sheet, { ...NO_EXTRAS, ...context.state.page.get(sheet), ...extras });
  return null;
}
