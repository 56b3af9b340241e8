/** The workbook, the application around it and its document properties. */
import { oneOf, text, truth } from "./arguments";
import type { Context } from "./context";
import { accessDenied } from "./errors";
import type { NodeOf } from "./nodes";
import type { TypeTable } from "./table";
import type { Wire } from "./wire";

export const workbookTable: TypeTable<NodeOf<"Workbook">> = {
  get: {
    Name: () => "Buku.xlsx",
    ReadOnly: ({ state }) => state.readOnly,
  },
  nav: {
    Worksheets: () => ({ type: "WorksheetCollection" }),
    Names: () => ({ type: "NamedItemCollection" }),
    Tables: () => ({ type: "TableCollection" }),
    Application: () => ({ type: "Application" }),
    CustomXmlParts: () => ({ type: "CustomXmlPartCollection" }),
    Properties: () => ({ type: "DocumentProperties" }),
    Protection: () => ({ type: "WorkbookProtection" }),
    _Runtime: () => ({ type: "Runtime" }),
  },
  call: {
    GetSelectedRange: (context) => {
      const { sheet, rect } = context.backend.selection();
      return context.range(sheet, rect);
    },
    GetSelectedRanges: (context) => {
      const { sheet, rect } = context.backend.selection();
      return { type: "RangeAreas", sheet, areas: [context.range(sheet, rect)] };
    },
    GetActiveCell: (context) => {
      const { sheet, rect } = context.backend.selection();
      return context.range(sheet, { ...rect, rows: 1, cols: 1 });
    },
  },
  act: {
    _RemoveReference: () => null,
  },
};

export const applicationTable: TypeTable<NodeOf<"Application">> = {
  get: {
    CalculationMode: (context) => context.state.calculationMode,
    CalculationState: () => "Done",
    DecimalSeparator: (context) => context.culture.decimal,
    ThousandsSeparator: (context) => context.culture.group,
    UseSystemSeparators: () => true,
  },
  set: {
    CalculationMode: (context, _node, value) => {
      context.state.calculationMode = oneOf(value, "calculationMode", ["Automatic", "AutomaticExceptTables", "Manual"]);
    },
  },
  nav: { CultureInfo: () => ({ type: "CultureInfo" }) },
  act: {
    Calculate: (_context, _node, [type]) => {
      oneOf(type, "calculationType", ["Recalculate", "Full", "FullRebuild"]);
      return null;
    },
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
};

export const cultureInfo: TypeTable<NodeOf<"CultureInfo">> = {
  get: { Name: (context) => context.culture.name },
  nav: { NumberFormat: () => ({ type: "NumberFormatInfo" }) },
};

export const numberFormatInfo: TypeTable<NodeOf<"NumberFormatInfo">> = {
  get: {
    NumberDecimalSeparator: (context) => context.culture.decimal,
    NumberGroupSeparator: (context) => context.culture.group,
  },
};

type Properties = NodeOf<"DocumentProperties">;
const PROPERTIES = ["Title", "Subject", "Author", "Keywords", "Comments", "Category", "Manager", "Company"] as const;

const forEachProperty = <F>(make: (name: string) => F): Record<string, F> =>
  Object.fromEntries(PROPERTIES.map((name) => [name, make(name)]));

export const documentProperties: TypeTable<Properties> = {
  get: forEachProperty((name) => (context: Context) => context.state.documentProperties.get(name) ?? ""),
  set: forEachProperty((name) => (context: Context, _node: Properties, value: Wire) => {
    context.change(`DocumentProperties.${name.toLowerCase()}`);
    context.state.documentProperties.set(name, text(value, name));
  }),
};

export const workbookProtection: TypeTable<NodeOf<"WorkbookProtection">> = {
  get: { Protected: (context) => context.state.structureProtected },
  act: {
    Protect: (context) => {
      if (context.state.structureProtected) throw accessDenied("The workbook is protected already.");
      context.change("WorkbookProtection.protect");
      context.state.structureProtected = true;
      return null;
    },
    Unprotect: (context) => {
      context.change("WorkbookProtection.unprotect");
      context.state.structureProtected = false;
      return null;
    },
  },
};

export const runtimeTable: TypeTable<NodeOf<"Runtime">> = {
  get: { EnableEvents: (context) => context.state.enableEvents },
  set: {
    EnableEvents: (context, _node, value) => {
      context.state.enableEvents = truth(value, "enableEvents");
    },
  },
};
