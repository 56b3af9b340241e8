/** Custom properties of worksheets. */
import type { SheetId } from "../backend";
import { text } from "./arguments";
import type { Context } from "./context";
import { invalidArgument, itemNotFound } from "./errors";
import type { NodeOf } from "./nodes";
import type { Argument, TypeTable } from "./table";

export const sheetProperties: TypeTable<NodeOf<"WorksheetCustomPropertyCollection">> = {
  items: (context, { sheet }) =>
    [...propertiesOf(context, sheet).keys()].map((key) => ({ type: "WorksheetCustomProperty" as const, sheet, key })),
  item: (context, node, key) => demandProperty(context, node.sheet, key),
  call: {
    Add: (context, { sheet }, [key, value]) => {
      const name = text(key, "key");
      const content = text(value, "value");
      if (name === "" || name.length > 255)
        throw invalidArgument("The key of a custom property has 1 to 255 characters.");
      context.change("WorksheetCustomPropertyCollection.add", sheet);
      propertiesOf(context, sheet).set(storedKey(context, sheet, name) ?? name, content);
      return { type: "WorksheetCustomProperty", sheet, key: storedKey(context, sheet, name) ?? name };
    },
    GetItem: (context, { sheet }, [key]) => demandProperty(context, sheet, key),
    GetItemOrNullObject: (context, { sheet }, [key]) => {
      const stored = storedKey(context, sheet, text(key, "key"));
      return stored === undefined ? null : { type: "WorksheetCustomProperty", sheet, key: stored };
    },
  },
  act: { GetCount: (context, { sheet }) => propertiesOf(context, sheet).size },
};

export const sheetProperty: TypeTable<NodeOf<"WorksheetCustomProperty">> = {
  identity: (_context, node) => ({ _Id: node.key }),
  get: {
    Key: (_context, node) => node.key,
    _Id: (_context, node) => node.key,
    Value: (context, node) => propertiesOf(context, node.sheet).get(node.key) ?? "",
  },
  set: {
    Value: (context, node, value) => {
      context.change("WorksheetCustomProperty.value", node.sheet);
      propertiesOf(context, node.sheet).set(node.key, text(value, "value"));
    },
  },
  act: {
    Delete: (context, node) => {
      context.change("WorksheetCustomProperty.delete", node.sheet);
      propertiesOf(context, node.sheet).delete(node.key);
      return null;
    },
  },
};

function propertiesOf(context: Context, sheet: SheetId): Map<string, string> {
  const all = context.backend.side.sheetProperties;
  const own = all.get(sheet) ?? new Map<string, string>();
  all.set(sheet, own);
  return own;
}

/** Keys are compared in any case. */
function storedKey(context: Context, sheet: SheetId, key: string): string | undefined {
  return [...propertiesOf(context, sheet).keys()].find((stored) => stored.toLowerCase() === key.toLowerCase());
}

function demandProperty(
  context: Context,
  sheet: SheetId,
  key: Argument | undefined,
): NodeOf<"WorksheetCustomProperty"> {
  const stored = storedKey(context, sheet, text(key, "key"));
  if (stored === undefined) throw itemNotFound(`custom property ${String(key)}`);
  return { type: "WorksheetCustomProperty", sheet, key: stored };
}
