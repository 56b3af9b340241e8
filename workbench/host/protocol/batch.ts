/** One request on its way through the tables. */
import type { Rect } from "../../../src/domain/tabel/alamat";
import type { Backend, SheetId } from "../backend";
import type { Context, Culture, HostEvent, HostState, Platform } from "./context";
import { HostError, accessDenied, apiNotFound, httpStatus, type ErrorCode } from "./errors";
import type { Node, RangeNode } from "./nodes";
import { sheetOf } from "./sheets";
import { Reference, type Argument, type TypeTable } from "./table";
import { TABLES } from "./tables";
import {
  ActionType,
  PathType,
  type Wire,
  type WireAction,
  type WireAnswer,
  type WireBatch,
  type WirePath,
} from "./wire";

/** A failure to inject. Counting starts when it is set. */
export interface Fault {
  /** 1 = the next request that the add-in sends. */
  readonly sync: number;
  readonly code: ErrorCode;
  /** How many changes of that request are still applied; absent = the request is refused before it begins. */
  readonly afterChanges?: number;
  readonly message?: string;
}

/** What a request needs of the host that runs it. */
export interface BatchHost {
  readonly backend: Backend;
  readonly state: HostState;
  readonly culture: Culture;
  readonly platform: Platform;
  /** True while the tables work on the backend: what it reports then is no deed of the user. */
  busy: boolean;
  adjustSubscription(target: string, event: number, step: 1 | -1): void;
  keep(node: Node): string;
  recall(id: string): Node;
  release(id: string): void;
  track(sheet: SheetId, rect: Rect): RangeNode;
  moveTracked(sheet: SheetId, row: number, count: number): void;
}

export class BatchRun {
  readonly changes: string[] = [];
  readonly events: HostEvent[] = [];
  readMerges = false;
  private readonly objects = new Map<number, Node | null>();
  private readonly references = new Map<number, string>();
  private readonly results: { ActionId: number; Value: Wire }[] = [];
  private readonly traces: number[] = [];
  private stale = true;
  private readonly context: Context;

  constructor(
    private readonly host: BatchHost,
    private readonly batch: WireBatch,
    private readonly fault: Fault | null,
  ) {
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
        // a fault of the host itself must not leave the add-in waiting for ever
        const told =
          error instanceof HostError ? error : new HostError("GeneralException", `The host failed: ${String(error)}`);
        return this.finish({
          Code: told.code,
          Message: told.message,
          Location: told.location ?? this.locate(action),
          HttpStatusCode: httpStatus(told.code),
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
    const { readOnly, refuses } = this.host.state;
    if (readOnly) throw accessDenied("The workbook is open for reading only.");
    const refused = refuses?.(what);
    if (refused !== undefined) throw new HostError(refused, `${what} is refused.`);
    if (sheet !== undefined && sheetOf(this.context, sheet).protected)
      throw accessDenied("The worksheet is protected.");
    this.changes.push(what);
    this.stale = true;
  }

  private perform(action: WireAction): Wire {
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return this.instantiated(action.ObjectPathId);
      case ActionType.Query:
        return this.query(action);
      case ActionType.Method:
        return this.method(action);
      case ActionType.SetProperty:
        return this.set(action.ObjectPathId, action.Name, action.ArgumentInfo?.Arguments?.[0] ?? null);
      case ActionType.Update:
        return this.update(action);
      case ActionType.Trace:
        this.traces.push(action.Id);
        return null;
      default:
        throw apiNotFound("Request", `action ${String(action.ActionType)}`);
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
      case PathType.Global:
        return { type: "Workbook" };
      case PathType.ReferenceId:
        return this.host.recall(path.Name);
      case PathType.Null:
        return null;
      case PathType.Property:
      case PathType.Method:
      case PathType.Indexer:
        break;
      default:
        throw apiNotFound("Request", path.Name || `object path ${String(path.ObjectPathType)}`);
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
    return {
      ...tableOf(node).identity?.(this.context, node),
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
    };
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
    for (const [name, value] of Object.entries((values ?? {}) as Record<string, Wire>))
      this.set(action.ObjectPathId, wireName(name), value);
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
    const items = (page?.Top === undefined ? skipped : skipped.slice(0, page.Top)).map((item) =>
      this.answerFor(item, wanted),
    );
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
      return (
        select.length === 0 ||
        select.some((path) => path === "*" || CALCULATED.has((path.split("/").at(-1) ?? "").toLowerCase()))
      );
    }
    const path = this.batch.ObjectPaths[String(action.ObjectPathId)];
    return CALCULATED.has(
      (action.ActionType === ActionType.Instantiate ? (path?.Name ?? "") : action.Name).toLowerCase(),
    );
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
  Object.values(TABLES)
    .flatMap((table: { readonly calculated?: readonly string[] }) => table.calculated ?? [])
    .map((name) => name.toLowerCase()),
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
