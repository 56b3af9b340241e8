/**
 * The server side of Office.js' batch protocol: takes the requests of Microsoft's client, runs them against a backend in
 * order, and answers as Excel does. What fails keeps what was done before it, as in Excel; what no table knows is ApiNotFound.
 */
import type { Rect } from "../../src/domain/tabel/alamat";
import { sheetOf } from "./protocol/sheets";
import type { Backend, SheetId } from "./backend";
import { ID_ID, type Context, type Culture, type HostEvent, type HostState, type Platform } from "./protocol/context";
import { HostError, accessDenied, apiNotFound, httpStatus, type ErrorCode } from "./protocol/errors";
import { entriesOf, workbookSelectionEntry } from "./protocol/events";
import type { Node, RangeNode } from "./protocol/nodes";
import { Reference, type Argument, type TypeTable } from "./protocol/table";
import { TABLES } from "./protocol/tables";
import {
  ActionType, PathType, type BridgeRequest, type EventEntry, type Wire, type WireAction, type WireAnswer, type WireBatch, type WirePath,
} from "./protocol/wire";

export interface HostOptions {
  readonly platform?: Platform;
  readonly culture?: Culture;
  /** Highest supported version by set, as `isSetSupported` answers it. */
  readonly apiSets?: Readonly<Record<string, string>>;
}

/** A failure to inject. Counting starts when it is set. */
export interface Fault {
  /** 1 = the next request that the add-in sends. */
  readonly sync: number;
  readonly code: ErrorCode;
  /** How many changes of that request are still applied; absent = the request is refused before it begins. */
  readonly afterChanges?: number;
  readonly message?: string;
}

/** One request that changed the workbook, as the user's undo list saw it. */
export interface UndoEntry {
  /** `cleared`: whatever the user could undo before is gone. */
  readonly effect: "kept" | "cleared";
  readonly by: readonly string[];
}

export interface HostStats {
  /** Requests that carried work of the add-in; the client's own clean-up after a run is counted apart. */
  syncs: number;
  cleanups: number;
  requestBytes: number;
  responseBytes: number;
  largestRequest: number;
  largestResponse: number;
}

/** Flags by which the client says that Excel may keep the undo list, and that it may wait while a cell is edited. */
const UNDOABLE = 16;
const DELAY_FOR_CELL_EDIT = 64;

/** What Excel for the web refuses. */
export const WEB_PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** Without ExcelApiUndo, so that every change clears the user's undo list: the worst that real Excel does. */
export const DEFAULT_API_SETS: Readonly<Record<string, string>> = {
  ExcelApi: "1.20", ExcelApiOnline: "1.1", RichApiRuntimeFlag: "1.2", CustomFunctionsRuntime: "1.4", RibbonApi: "1.1",
  SharedRuntime: "1.2", DialogApi: "1.2", ImageCoercion: "1.1", DelayForCellEdit: "1.1",
};

export class ExcelHost {
  readonly apiSets: Readonly<Record<string, string>>;
  readonly undoLog: UndoEntry[] = [];
  readonly stats: HostStats = { syncs: 0, cleanups: 0, requestBytes: 0, responseBytes: 0, largestRequest: 0, largestResponse: 0 };
  platform: Platform;
  culture: Culture;
  private editMode = false;
  private readonly editEnded: (() => void)[] = [];
  private fault: Fault | null = null;
  private queue: Promise<unknown> = Promise.resolve();
  private readonly kept = new Map<string, Node>();
  private readonly tracked = new Set<WeakRef<RangeNode>>();
  private readonly subscribed = new Map<string, number>();
  private readonly listeners = new Set<(text: string) => void>();
  private readonly forgetUser: (() => void) | undefined;
  private nextReference = 1;
  /** @internal True while the tables work on the backend: what it reports then is no deed of the user. */
  busy = false;
  /** Engines report the worksheet in front again at times; only another one is news. */
  private front: SheetId;
  readonly state: HostState = {
    calculationMode: "Automatic",
    enableEvents: true,
    structureProtected: false,
    documentProperties: new Map(),
    page: new Map(),
    passwords: new Map(),
  };

  constructor(readonly backend: Backend, options: HostOptions = {}) {
    this.platform = options.platform ?? "OfficeOnline";
    this.culture = options.culture ?? ID_ID;
    this.apiSets = options.apiSets ?? DEFAULT_API_SETS;
    this.front = backend.activeSheet();
    this.forgetUser = backend.onUserEvent?.((event) => {
      if (this.busy || (event.kind === "activated" && event.sheet === this.front)) return;
      this.front = backend.activeSheet();
      this.send(this.wanted(event.kind === "changed" ? { ...event, change: "RangeEdited" } : event, false));
    });
  }

  dispose(): void {
    this.forgetUser?.();
    this.listeners.clear();
  }

  /**
   * While a cell is being edited every request fails with InvalidOperationInCellEditMode, or waits for the end of it where
   * the run was started with `delayForCellEdit`.
   */
  setEditMode(on: boolean): void {
    this.editMode = on;
    if (!on) this.editEnded.splice(0).forEach((resume) => resume());
  }

  failAt(fault: Fault | null): void {
    this.fault = fault;
  }

  resetStats(): void {
    Object.assign(this.stats, { syncs: 0, cleanups: 0, requestBytes: 0, responseBytes: 0, largestRequest: 0, largestResponse: 0 });
    this.undoLog.length = 0;
  }

  /** Events as the text of a bridge message; answers the remover. */
  subscribe(listener: (text: string) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** One message of the client's native bridge, as text, to the text of its answer. Requests run one after another. */
  execute(text: string): Promise<string> {
    const turn = this.queue.then(() => this.answer(text));
    this.queue = turn.catch(() => undefined);
    return turn;
  }

  private async answer(text: string): Promise<string> {
    const request = JSON.parse(text) as BridgeRequest;
    const batch = request.message.body;
    const requestBytes = byteLength(text);
    const cleanup = isCleanup(batch);
    const fault = cleanup ? null : this.takeFault();
    const result = await this.process(batch, requestBytes, request.flags, fault);
    let answer = bridgeAnswer(request.id, result.answer);
    let responseBytes = byteLength(answer);
    if (this.platform === "OfficeOnline" && responseBytes > WEB_PAYLOAD_LIMIT) {
      answer = bridgeAnswer(request.id, refusal("ResponsePayloadSizeLimitExceeded", "The answer is larger than 5 MB."));
      responseBytes = byteLength(answer);
    }
    this.count(cleanup, requestBytes, responseBytes);
    this.send(result.events);
    return answer;
  }

  private count(cleanup: boolean, requestBytes: number, responseBytes: number): void {
    const { stats } = this;
    if (cleanup) {
      stats.cleanups += 1;
      return;
    }
    stats.syncs += 1;
    stats.requestBytes += requestBytes;
    stats.responseBytes += responseBytes;
    stats.largestRequest = Math.max(stats.largestRequest, requestBytes);
    stats.largestResponse = Math.max(stats.largestResponse, responseBytes);
  }

  private takeFault(): Fault | null {
    if (!this.fault) return null;
    if (this.fault.sync > 1) {
      this.fault = { ...this.fault, sync: this.fault.sync - 1 };
      return null;
    }
    const due = this.fault;
    this.fault = null;
    return due;
  }

  private async process(
    batch: WireBatch, requestBytes: number, flags: number, fault: Fault | null,
  ): Promise<{ readonly answer: WireAnswer; readonly events: EventEntry[] }> {
    if (this.editMode && (flags & DELAY_FOR_CELL_EDIT) !== 0) await new Promise<void>((resume) => this.editEnded.push(resume));
    const refused = this.refuse(requestBytes, fault);
    if (refused) return { answer: refused, events: [] };
    const run = new BatchRun(this, batch, fault);
    const answer = await run.run();
    this.recordUndo(run.changes, run.readMerges, flags);
    this.front = this.backend.activeSheet();
    const events = run.events.flatMap((event) => this.wanted(event, true));
    return { answer, events };
  }

  private refuse(requestBytes: number, fault: Fault | null): WireAnswer | null {
    if (this.editMode) return refusal("InvalidOperationInCellEditMode", "A cell is being edited.");
    if (this.platform === "OfficeOnline" && requestBytes > WEB_PAYLOAD_LIMIT) {
      return refusal("RequestPayloadSizeLimitExceeded", "The request is larger than 5 MB.");
    }
    if (fault && fault.afterChanges === undefined) return refusal(fault.code, fault.message ?? "An injected failure.");
    return null;
  }

  /** Reading merges is a write in the client's eyes (office-js#5918). */
  private recordUndo(changes: readonly string[], readMerges: boolean, flags: number): void {
    const by = readMerges ? [...changes, "Range.getMergedAreasOrNullObject"] : changes;
    if (by.length > 0) this.undoLog.push({ effect: (flags & UNDOABLE) === 0 ? "cleared" : "kept", by });
  }

  /** @internal */
  adjustSubscription(target: string, event: number, step: 1 | -1): void {
    const key = `${event} ${target}`;
    this.subscribed.set(key, Math.max(0, (this.subscribed.get(key) ?? 0) + step));
  }

  private wanted(event: HostEvent, byAddin: boolean): EventEntry[] {
    if (!this.state.enableEvents) return [];
    const entries = entriesOf(event, "Local", byAddin)
      .filter(({ target, number }) => (this.subscribed.get(`${number} ${target}`) ?? 0) > 0)
      .map(({ entry }) => entry);
    return event.kind === "selection" ? [...entries, workbookSelectionEntry()] : entries;
  }

  private send(entries: readonly EventEntry[]): void {
    if (entries.length === 0) return;
    const text = JSON.stringify({ type: 3, message: { entries } });
    for (const listener of this.listeners) listener(text);
  }

  /** @internal */
  keep(node: Node): string {
    const id = `lkj${this.nextReference++}`;
    this.kept.set(id, node);
    return id;
  }

  /** @internal */
  recall(id: string): Node {
    const node = this.kept.get(id);
    if (!node) throw new HostError("InvalidObjectPath", `Nothing is tracked under ${id}.`);
    return node;
  }

  /** @internal */
  release(id: string): void {
    this.kept.delete(id);
  }

  /** @internal */
  track(sheet: SheetId, rect: Rect): RangeNode {
    const node: RangeNode = { type: "Range", sheet, rect: { ...rect } };
    this.tracked.add(new WeakRef(node));
    return node;
  }

  /** @internal */
  moveTracked(sheet: SheetId, row: number, count: number): void {
    for (const weak of this.tracked) {
      const node = weak.deref();
      if (!node) this.tracked.delete(weak);
      else if (node.sheet === sheet && node.rect.row >= row) node.rect = { ...node.rect, row: Math.max(row, node.rect.row + count) };
    }
  }
}

/** One request on its way through the tables. */
class BatchRun {
  readonly changes: string[] = [];
  readonly events: HostEvent[] = [];
  readMerges = false;
  private readonly objects = new Map<number, Node | null>();
  private readonly references = new Map<number, string>();
  private readonly results: { ActionId: number; Value: Wire }[] = [];
  private readonly traces: number[] = [];
  private stale = true;
  private readonly context: Context;

  constructor(private readonly host: ExcelHost, private readonly batch: WireBatch, private readonly fault: Fault | null) {
    this.context = {
      backend: host.backend,
      state: host.state,
      culture: host.culture,
      platform: host.platform,
      change: (what, sheet) => this.change(what, sheet),
      emit: (event) => this.events.push(event),
      subscribe: (target, event, step) => host.adjustSubscription(target, event, step),
      range: (sheet, rect) => host.track(sheet, rect),
      rowsMoved: (sheet, row, count) => host.moveTracked(sheet, row, count),
    };
  }

  async run(): Promise<WireAnswer> {
    for (const [index, action] of this.batch.Actions.entries()) {
      try {
        if (this.stale && this.seesCalculated(action)) {
          await this.host.backend.settle();
          this.stale = false;
        }
        // markers need a result too: the client registers its event handlers when it comes
        this.host.busy = true;
        this.results.push({ ActionId: action.Id, Value: this.perform(action) });
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        return this.finish({
          Code: error.code,
          Message: error.message,
          Location: error.location ?? this.locate(action),
          HttpStatusCode: httpStatus(error.code),
          ActionIndex: index,
        });
      } finally {
        this.host.busy = false;
      }
    }
    return this.finish();
  }

  private finish(error?: WireAnswer["Error"]): WireAnswer {
    return { Results: this.results, TraceIds: this.traces, ...(error ? { Error: error } : {}) };
  }

  private change(what: string, sheet?: SheetId): void {
    if (this.fault?.afterChanges !== undefined && this.changes.length >= this.fault.afterChanges) {
      throw new HostError(this.fault.code, this.fault.message ?? "An injected failure.");
    }
    if (sheet !== undefined && sheetOf(this.context, sheet).protected) throw accessDenied("The worksheet is protected.");
    this.changes.push(what);
    this.stale = true;
  }

  private perform(action: WireAction): Wire {
    switch (action.ActionType) {
      case ActionType.Instantiate: return this.instantiated(action.ObjectPathId);
      case ActionType.Query: return this.query(action);
      case ActionType.Method: return this.method(action);
      case ActionType.SetProperty: return this.set(action.ObjectPathId, action.Name, action.ArgumentInfo?.Arguments?.[0] ?? null);
      case ActionType.Update: return this.update(action);
      case ActionType.Trace:
        this.traces.push(action.Id);
        return null;
      default: throw apiNotFound("Request", `action ${String(action.ActionType)}`);
    }
  }

  /** The object that a path stands for; null for a null object. Paths are walked once in a request. */
  private object(id: number): Node | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[String(id)];
    if (!path) throw new HostError("InvalidObjectPath", `The request has no object path ${id}.`);
    const node = this.walk(path);
    this.objects.set(id, node);
    return node;
  }

  private walk(path: WirePath): Node | null {
    switch (path.ObjectPathType) {
      case PathType.Global: return { type: "Workbook" };
      case PathType.ReferenceId: return this.host.recall(path.Name);
      case PathType.Null: return null;
      case PathType.Property:
      case PathType.Method:
      case PathType.Indexer: break;
      default: throw apiNotFound("Request", path.Name || `object path ${String(path.ObjectPathType)}`);
    }
    const parent = path.ParentObjectPathId === undefined ? null : this.object(path.ParentObjectPathId);
    if (!parent) return null;
    const table = tableOf(parent);
    const args = this.arguments(path.ArgumentInfo);
    if (path.ObjectPathType === PathType.Property) return known(table.nav, parent, path.Name)(this.context, parent);
    if (path.ObjectPathType === PathType.Method) {
      if (path.Name === "GetMergedAreasOrNullObject") this.readMerges = true;
      return known(table.call, parent, path.Name)(this.context, parent, args);
    }
    if (!table.item) throw apiNotFound(parent.type, "getItem");
    return table.item(this.context, parent, args[0] ?? null);
  }

  private arguments(info: WirePath["ArgumentInfo"]): Argument[] {
    const referred = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, index) => {
      const id = referred?.[index];
      return typeof id === "number" && id !== 0 ? new Reference(this.object(id)) : value;
    });
  }

  private instantiated(id: number): Wire {
    const node = this.object(id);
    if (!node) return null;
    const reference = this.references.get(id);
    return { ...tableOf(node).identity?.(this.context, node), ...(reference === undefined ? {} : { _ReferenceId: reference }) };
  }

  private method(action: WireAction): Wire {
    const node = this.object(action.ObjectPathId);
    if (action.Name === "_KeepReference") {
      if (node) this.references.set(action.ObjectPathId, this.host.keep(node));
      return null;
    }
    if (action.Name === "_RemoveReference") {
      this.host.release(String(action.ArgumentInfo?.Arguments?.[0]));
      return null;
    }
    if (!node) throw nullObject(action.Name);
    return known(tableOf(node).act, node, action.Name)(this.context, node, this.arguments(action.ArgumentInfo));
  }

  private set(path: number, name: string, value: Wire): null {
    const node = this.object(path);
    if (!node) throw nullObject(name);
    known(tableOf(node).set, node, name)(this.context, node, value);
    return null;
  }

  private update(action: WireAction): null {
    const values = action.ArgumentInfo?.Arguments?.[0];
    for (const [name, value] of Object.entries((values ?? {}) as Record<string, Wire>)) this.set(action.ObjectPathId, wireName(name), value);
    return null;
  }

  private query(action: WireAction): Wire {
    const node = this.object(action.ObjectPathId);
    return node ? this.answerFor(node, selectionTree(action.QueryInfo?.Select), action.QueryInfo) : null;
  }

  private answerFor(node: Node, wanted: Selection, page?: WireAction["QueryInfo"]): Wire {
    const table = tableOf(node);
    if (!table.items) return this.properties(node, wanted);
    const all = table.items(this.context, node);
    const skipped = all.slice(page?.Skip ?? 0);
    const items = (page?.Top === undefined ? skipped : skipped.slice(0, page.Top)).map((item) => this.answerFor(item, wanted));
    return { _Items: items };
  }

  private properties(node: Node, wanted: Selection): Wire {
    const table = tableOf(node);
    const out: { [key: string]: Wire } = { ...table.identity?.(this.context, node) };
    const names = [...wanted.keys()];
    const all = names.length === 0 || names.includes("*");
    const scalars = all ? [...Object.keys(table.get ?? {}), ...names.filter((name) => name !== "*")] : names;
    for (const name of new Set(scalars.map((given) => exactName(table, given)))) {
      const below = [...wanted].find(([given]) => exactName(table, given) === name)?.[1];
      const nav = table.nav?.[name];
      if (nav) {
        const child = nav(this.context, node);
        out[name] = child ? this.answerFor(child, below ?? new Map()) : null;
      } else {
        out[name] = known(table.get, node, name)(this.context, node);
      }
    }
    return out;
  }

  /** Settling a formula engine takes long, so it is done only before something that shows calculated values. */
  private seesCalculated(action: WireAction): boolean {
    if (action.ActionType === ActionType.Query) {
      const select = action.QueryInfo?.Select ?? [];
      return select.length === 0 || select.some((path) => path === "*" || CALCULATED.has((path.split("/").at(-1) ?? "").toLowerCase()));
    }
    const path = this.batch.ObjectPaths[String(action.ObjectPathId)];
    return CALCULATED.has((action.ActionType === ActionType.Instantiate ? path?.Name ?? "" : action.Name).toLowerCase());
  }

  private locate(action: WireAction): string {
    const path = this.batch.ObjectPaths[String(action.ObjectPathId)];
    const name = action.ActionType === ActionType.Instantiate ? path?.Name || "getItem" : action.Name;
    const owner = action.ActionType === ActionType.Instantiate ? path?.ParentObjectPathId : action.ObjectPathId;
    const node = owner === undefined ? null : this.objects.get(owner);
    return `${node?.type ?? "Workbook"}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  }
}

/** Properties to load, as a tree: `format/font/bold`. */
type Selection = Map<string, Selection>;

function selectionTree(select: readonly string[] | undefined): Selection {
  const root: Selection = new Map();
  for (const path of select ?? []) {
    let level = root;
    for (const part of path.split("/")) {
      const next = level.get(part) ?? (new Map() as Selection);
      level.set(part, next);
      level = next;
    }
  }
  return root;
}

const CALCULATED: ReadonlySet<string> = new Set(
  Object.values(TABLES).flatMap((table: { readonly calculated?: readonly string[] }) => table.calculated ?? []).map((name) => name.toLowerCase()),
);

/** Each node goes only to the table of its own type. */
function tableOf(node: Node): TypeTable<Node> {
  return TABLES[node.type] as unknown as TypeTable<Node>;
}

function known<T>(group: Readonly<Record<string, T>> | undefined, node: Node, name: string): T {
  const found = group && Object.hasOwn(group, name) ? group[name] : undefined;
  if (found === undefined) throw apiNotFound(node.type, `${name.charAt(0).toLowerCase()}${name.slice(1)}`);
  return found;
}

const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** The client sends names as the add-in wrote them: any case. */
function exactName(table: TypeTable<Node>, given: string): string {
  const all = [...Object.keys(table.get ?? {}), ...Object.keys(table.nav ?? {})];
  return all.find((name) => name.toLowerCase() === given.toLowerCase()) ?? wireName(given);
}

function nullObject(member: string): HostError {
  return new HostError("InvalidObjectPath", `${member} was called on an object that does not exist (isNullObject).`);
}

function isCleanup(batch: WireBatch): boolean {
  return batch.Actions.every(({ ActionType: type, Name }) => type === ActionType.Instantiate || (type === ActionType.Method && Name === "_RemoveReference"))
    && batch.Actions.some(({ Name }) => Name === "_RemoveReference");
}

function refusal(code: ErrorCode, message: string): WireAnswer {
  const error = { Code: code, Message: message, Location: "Workbook", HttpStatusCode: httpStatus(code), ActionIndex: -1 };
  return { Results: [], TraceIds: [], Error: error };
}

function bridgeAnswer(id: number, answer: WireAnswer): string {
  return JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body: answer } });
}

const ENCODER = new TextEncoder();
const byteLength = (text: string): number => ENCODER.encode(text).length;
