/**
 * The server side of Office.js' batch protocol: takes the requests of Microsoft's client, runs them against a backend in
 * order, and answers as Excel does. What fails keeps what was done before it, as in Excel; what no table knows is ApiNotFound.
 */
import type { Rect } from "../../src/domain/tabel/alamat";
import type { Backend, SheetId } from "./backend";
import { BatchRun, type BatchHost, type Fault } from "./protocol/batch";
import { ID_ID, type Culture, type HostEvent, type HostState, type Platform } from "./protocol/context";
import { HostError, httpStatus, type ErrorCode } from "./protocol/errors";
import { entriesOf, workbookSelectionEntry } from "./protocol/events";
import type { Node, RangeNode } from "./protocol/nodes";
import { ActionType, type BridgeRequest, type EventEntry, type WireAnswer, type WireBatch } from "./protocol/wire";

export type { Fault } from "./protocol/batch";

export interface HostOptions {
  readonly platform?: Platform;
  readonly culture?: Culture;
  /** Highest supported version by set, as `isSetSupported` answers it. */
  readonly apiSets?: Readonly<Record<string, string>>;
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

/** Ranges watched at once before those that nobody holds any more are forgotten. */
const PRUNE_AT = 10_000;

/** What Excel for the web refuses. */
const WEB_PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** Without ExcelApiUndo, so that every change clears the user's undo list: the worst that real Excel does. */
const DEFAULT_API_SETS: Readonly<Record<string, string>> = {
  ExcelApi: "1.20",
  ExcelApiOnline: "1.1",
  RichApiRuntimeFlag: "1.2",
  CustomFunctionsRuntime: "1.4",
  RibbonApi: "1.1",
  SharedRuntime: "1.2",
  DialogApi: "1.2",
  ImageCoercion: "1.1",
  DelayForCellEdit: "1.1",
};

/** An Excel too old for custom functions. */
export function apiSetsWithoutFunctions(): Readonly<Record<string, string>> {
  const { CustomFunctionsRuntime: _, ...sets } = DEFAULT_API_SETS;
  return sets;
}

export class ExcelHost implements BatchHost {
  readonly apiSets: Readonly<Record<string, string>>;
  readonly undoLog: UndoEntry[] = [];
  readonly stats: HostStats = {
    syncs: 0,
    cleanups: 0,
    requestBytes: 0,
    responseBytes: 0,
    largestRequest: 0,
    largestResponse: 0,
  };
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
    readOnly: false,
    arrays: [],
    documentProperties: new Map(),
    page: new Map(),
    passwords: new Map(),
  };

  constructor(
    readonly backend: Backend,
    options: HostOptions = {},
  ) {
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
    Object.assign(this.stats, {
      syncs: 0,
      cleanups: 0,
      requestBytes: 0,
      responseBytes: 0,
      largestRequest: 0,
      largestResponse: 0,
    });
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
    batch: WireBatch,
    requestBytes: number,
    flags: number,
    fault: Fault | null,
  ): Promise<{ readonly answer: WireAnswer; readonly events: EventEntry[] }> {
    if (this.editMode && (flags & DELAY_FOR_CELL_EDIT) !== 0)
      await new Promise<void>((resume) => this.editEnded.push(resume));
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
    if (this.tracked.size >= PRUNE_AT) this.prune();
    this.tracked.add(new WeakRef(node));
    return node;
  }

  private prune(): void {
    for (const weak of this.tracked) if (!weak.deref()) this.tracked.delete(weak);
  }

  /** @internal */
  moveTracked(sheet: SheetId, row: number, count: number): void {
    for (const weak of this.tracked) {
      const node = weak.deref();
      if (!node) this.tracked.delete(weak);
      else if (node.sheet === sheet && node.rect.row >= row)
        node.rect = { ...node.rect, row: Math.max(row, node.rect.row + count) };
    }
  }
}

function isCleanup(batch: WireBatch): boolean {
  return (
    batch.Actions.every(
      ({ ActionType: type, Name }) =>
        type === ActionType.Instantiate || (type === ActionType.Method && Name === "_RemoveReference"),
    ) && batch.Actions.some(({ Name }) => Name === "_RemoveReference")
  );
}

function refusal(code: ErrorCode, message: string): WireAnswer {
  const error = {
    Code: code,
    Message: message,
    Location: "Workbook",
    HttpStatusCode: httpStatus(code),
    ActionIndex: -1,
  };
  return { Results: [], TraceIds: [], Error: error };
}

function bridgeAnswer(id: number, answer: WireAnswer): string {
  return JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body: answer } });
}

/** Length in UTF-8, without making a copy of what may be megabytes. */
function byteLength(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    // each half of a surrogate pair stands for two of its four bytes
    if (unit > 0x7f) bytes += unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
  }
  return bytes;
}
