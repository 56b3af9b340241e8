/**
 * Excel for tests in Node: Microsoft's own client (loaded from node_modules, never copied) in front of our host.
 *
 *   const excel = await bukaExcel(model);           // a WorkbookModel, a Backend, or nothing for an empty workbook
 *   await excel.Excel.run(async (context) => { … }); // `Excel`, `Office`, `OfficeExtension` are global too until `tutup()`
 *   excel.host.setEditMode(true)                     // every request: InvalidOperationInCellEditMode
 *   excel.host.failAt({ sync: 2, code: "GeneralException", afterChanges: 3 })  // 2nd request fails after its 3rd change;
 *                                                    // without afterChanges the request is refused untouched
 *   excel.stats.syncs, .requestBytes, .largestRequest, … (excel.host.resetStats() starts again)
 *   excel.host.undoLog                               // which requests cleared the user's undo list, and by what
 *   excel.backend.save()                             // the WorkbookModel as it now is
 *   (excel.backend as MemoryBackend).type("Sheet1", 0, 0, 5) / .pick(…)   // what a user does, with events
 *   excel.tutup()                                    // removes the globals; call it in afterEach
 *
 * Options: `platform` "OfficeOnline" (default: 5 MB limits hold) | "PC" | "Mac"; `culture` ID_ID (default) | EN_US;
 * `apiSets`, e.g. { ExcelApi: "1.13" } (then calls of later sets fail with ApiNotFound at once);
 * `displayLanguage` "id-ID"; `compute` evaluates formulas of the memory backend, which has no engine of its own (a new
 * formula shows #CALC! without it); `global: false` leaves globalThis alone.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { WorkbookModel } from "../../src/xlsx/model";
import type { Backend } from "../../workbench/host/backend";
import { bridgeTo, dress, linkTo, officeParts, type NativeBridge } from "../../workbench/host/client";
import { ExcelHost, type HostOptions, type HostStats } from "../../workbench/host/excelHost";
import { MemoryBackend, type Compute } from "../../workbench/host/memoryBackend";

export { EN_US, ID_ID } from "../../workbench/host/protocol/context";

export interface OpsiExcel extends HostOptions {
  readonly displayLanguage?: string;
  readonly compute?: Compute;
  readonly global?: boolean;
}

export interface ExcelUji {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly Office: typeof Office;
  readonly host: ExcelHost;
  readonly backend: Backend;
  readonly stats: HostStats;
  tutup(): void;
}

const clientFile = path.join(
  path.dirname(createRequire(__filename).resolve("@microsoft/office-js/package.json")),
  "dist",
  "excel-web-16.00.js",
);
let clientSource: string | null = null;

/** Opens a workbook in a new Excel of its own. */
export function bukaExcel(buku?: WorkbookModel | Backend, opsi: OpsiExcel = {}): Promise<ExcelUji> {
  const backend = isBackend(buku) ? buku : new MemoryBackend(buku, opsi.compute ? { compute: opsi.compute } : {});
  const host = new ExcelHost(backend, opsi);
  const link = linkTo(host, opsi.displayLanguage ?? "id-ID");
  const client = loadClient(bridgeTo(link));
  client.Office = dress(client.Office, officeParts(link.info(), Promise.resolve()));
  if (opsi.apiSets) client.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  const globals = { Excel: client.Excel, OfficeExtension: client.OfficeExtension, Office: client.Office };
  const before = new Map(Object.keys(globals).map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)]));
  if (opsi.global !== false) Object.assign(globalThis, globals);
  return Promise.resolve({
    ...(globals as unknown as Pick<ExcelUji, "Excel" | "OfficeExtension" | "Office">),
    host,
    backend,
    stats: host.stats,
    tutup() {
      host.dispose();
      if (opsi.global === false) return;
      for (const [name, descriptor] of before) {
        if (descriptor) Object.defineProperty(globalThis, name, descriptor);
        else Reflect.deleteProperty(globalThis, name);
      }
    },
  });
}

interface Client {
  readonly Excel: object;
  /** The client asks `window.Office` which sets are supported. */
  Office: object;
  readonly OfficeExtension: { readonly CommonUtility: { _doApiNotSupportedCheck: boolean } };
}

/**
 * Runs the client file in this realm, so that plain objects of the tests are plain to the client as well. Its
 * globals stay on a window of its own, on which little is real.
 */
function loadClient(bridge: NativeBridge): Client {
  clientSource ??= readFileSync(clientFile, "utf8");
  const page: Record<string, unknown> = {
    location: {
      href: "https://localhost/",
      search: "",
      hash: "",
      host: "localhost",
      origin: "https://localhost",
      protocol: "https:",
    },
    navigator: { userAgent: "Node", language: "id-ID", platform: "Node" },
    document: {
      createElement: () => ({}),
      getElementsByTagName: () => [],
      head: {},
      cookie: "",
      URL: "https://localhost/",
    },
    setTimeout: quietTimeout,
    clearTimeout,
    Promise,
    _richApiNativeBridge: bridge,
  };
  const scope = new Proxy(page, { has: (target, name) => name in target || !BUILT_IN.has(name as string) });
  page.window = page;
  page.self = page;
  const run = new Function("scope", `with (scope) { ${clientSource} }`);
  run.call(page, scope);
  return page as unknown as Client;
}

/** What the client may take from this realm; every other bare name is one of its own globals, on its window. */
const BUILT_IN: ReadonlySet<string> = new Set(
  Object.getOwnPropertyNames(globalThis).filter((name) => !["Excel", "Office", "OfficeExtension"].includes(name)),
);

/** The client repeats a failed clean-up after five seconds; that must not keep a test process alive. */
function quietTimeout(callback: () => void, delay?: number): NodeJS.Timeout {
  const timer = setTimeout(callback, delay);
  timer.unref?.();
  return timer;
}

function isBackend(value: WorkbookModel | Backend | undefined): value is Backend {
  return value !== undefined && "usedRange" in value;
}
