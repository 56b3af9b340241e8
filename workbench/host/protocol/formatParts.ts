/** What all tables of conditional formats share: finding the format of a node, and about to change it. */
import type { ConditionalFormatModel } from "../../../src/xlsx/sheetObjects";
import type { Context } from "./context";
import { invalidOperation, itemNotFound } from "./errors";
import type { NodeType } from "./nodes";
import { idOf } from "./objectIds";

export interface OfFormat {
  readonly sheet: string;
  readonly id: string;
}

/** First in the list is first in priority. */
export const all = (context: Context, sheet: string): ConditionalFormatModel[] => context.backend.side.objects.of(sheet).conditionalFormats;

export function stored(context: Context, { sheet, id }: OfFormat): ConditionalFormatModel {
  const found = all(context, sheet).find((format) => idOf(format) === id);
  if (!found) throw itemNotFound(`conditional format ${id}`);
  return found;
}

/** The format, about to be changed. */
export function changing(context: Context, own: OfFormat, what: string): ConditionalFormatModel {
  const found = stored(context, own);
  context.change(what, own.sheet);
  context.backend.side.objects.touch(own.sheet);
  return found;
}

export const part = <T extends NodeType>(type: T, { sheet, id }: OfFormat): { readonly type: T; readonly sheet: string; readonly id: string } => ({
  type,
  sheet,
  id,
});

/** The part of a format that only its own kind has. */
export function only<T extends NodeType>(type: T, fits: (format: ConditionalFormatModel) => boolean) {
  const orNull = (context: Context, own: OfFormat) => (fits(stored(context, own)) ? part(type, own) : null);
  return {
    orNull,
    demanded(context: Context, own: OfFormat) {
      const found = orNull(context, own);
      if (!found) throw invalidOperation(`The conditional format is of another kind than ${type}.`);
      return found;
    },
  };
}
