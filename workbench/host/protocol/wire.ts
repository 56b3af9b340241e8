/**
 * The JSON that Office.js' client and its host exchange, as far as it was seen in excel-web-16.00.js of
 * @microsoft/office-js 1.1.110. It is documented nowhere; test/host/client.test.ts pins the version.
 */
export type Wire = null | boolean | number | string | Wire[] | { [key: string]: Wire };

export const enum ActionType {
  Instantiate = 1,
  Query = 2,
  Method = 3,
  SetProperty = 4,
  Trace = 5,
  EnsureUnchanged = 6,
  Update = 7,
}

export const enum PathType {
  Global = 1,
  NewObject = 2,
  Method = 3,
  Property = 4,
  Indexer = 5,
  ReferenceId = 6,
  Null = 7,
}

export interface WireArguments {
  readonly Arguments?: Wire[];
  /** Same shape as `Arguments`: the id of the object path that stands in its place, or 0. */
  readonly ReferencedObjectPathIds?: Wire[] | null;
}

export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: PathType;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: ActionType;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: { readonly Select?: string[]; readonly Top?: number; readonly Skip?: number };
}

export interface WireBatch {
  readonly Actions: WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly HttpStatusCode: number;
  /** Index into `Actions`; -1 where the whole request was refused. */
  readonly ActionIndex: number;
}

export interface WireAnswer {
  readonly Results: { ActionId: number; Value: Wire }[];
  readonly TraceIds: number[];
  readonly Error?: WireError;
}

/** What the client's native bridge sends and expects back: requests (1), answers (2) and events (3). */
export interface BridgeRequest {
  readonly id: number;
  readonly type: 1;
  readonly flags: number;
  readonly message: { readonly body: WireBatch };
}

export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  /** JSON of the event's arguments. */
  readonly message: string;
}

/** All events of Excel's rich API come under this category. */
export const EVENT_CATEGORY = 65_536;
export const WORKBOOK_TARGET = "Workbook";
/** The one event that still goes by its number in Office's older API. */
export const SELECTION_EVENT_OF_WORKBOOK = 2;
