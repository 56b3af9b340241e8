/** Numbers under which Excel's events travel, and their wire arguments. */
import { formatLocal } from "./address";
import type { HostEvent, Context } from "./context";
import type { Node } from "./nodes";
import type { TypeTable } from "./table";
import { EVENT_CATEGORY, SELECTION_EVENT_OF_WORKBOOK, WORKBOOK_TARGET, type EventEntry, type Wire } from "./wire";

const NUMBER = { changed: 10, activated: 11, added: 13, selection: 14, deleted: 15 } as const satisfies Record<
  HostEvent["kind"],
  number
>;

/** Wire names differ from the public ones: `onChanged` registers `DataChanged`. */
const REGISTERED_AS: Readonly<Record<HostEvent["kind"], string>> = {
  changed: "DataChanged",
  activated: "Activated",
  added: "Added",
  selection: "SelectionChanged",
  deleted: "Deleted",
};

/** `_Register…Event` and `_Unregister…Event` of a type that offers these events. */
export function eventActs<N extends Node>(
  kinds: readonly HostEvent["kind"][],
  target: (node: N) => string,
): NonNullable<TypeTable<N>["act"]> {
  return Object.fromEntries(
    kinds.flatMap((kind) =>
      (
        [
          ["_Register", 1],
          ["_Unregister", -1],
        ] as const
      ).map(([verb, step]) => [
        `${verb}${REGISTERED_AS[kind]}Event`,
        (context: Context, node: N): Wire => {
          context.subscribe(target(node), NUMBER[kind], step);
          return null;
        },
      ]),
    ),
  );
}

/** The entries that an event becomes, before those that nobody asked for are dropped. */
export function entriesOf(
  event: HostEvent,
  source: "Local",
  byAddin: boolean,
): { readonly target: string; readonly number: number; readonly entry: EventEntry }[] {
  const number = NUMBER[event.kind];
  const message = JSON.stringify(argumentsOf(event, source, byAddin));
  const entry = (target: string, messageType: number): EventEntry => ({
    messageCategory: EVENT_CATEGORY,
    messageType,
    targetId: target,
    message,
  });
  return [WORKBOOK_TARGET, event.sheet].map((target) => ({ target, number, entry: entry(target, number) }));
}

/** Selection events of the workbook are registered on the client's side only, so they always go out. */
export function workbookSelectionEntry(): EventEntry {
  return { messageCategory: EVENT_CATEGORY, messageType: SELECTION_EVENT_OF_WORKBOOK, targetId: "", message: "{}" };
}

function argumentsOf(event: HostEvent, source: "Local", byAddin: boolean): Wire {
  const base = { source, worksheetId: event.sheet };
  if (event.kind === "selection") return { ...base, address: formatLocal(event.rect) };
  if (event.kind !== "changed") return base;
  const triggerSource = byAddin ? "ThisLocalAddin" : "Unknown";
  const shiftDirection = { RowInserted: "ShiftCellDown", RowDeleted: "ShiftCellUp" }[event.change as string] ?? "None";
  return { ...base, address: formatLocal(event.rect), changeType: event.change, triggerSource, shiftDirection };
}
