/**
 * Serves the workbench and the built add-in on this machine only. The pane is served as built, but for the address of
 * office.js; Microsoft's own files come read-only out of node_modules and are never copied.
 */
import { createReadStream, existsSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import path from "node:path";

const HOST = "localhost";
const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const PORTS_TO_TRY = 20;

const TYPES: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "application/xml; charset=utf-8",
};

/** Whatever a page of ours or a library in it tries, nothing is asked of another machine. */
const POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; " +
  "worker-src 'self' blob:; object-src 'none'; base-uri 'self'";

export interface WorkbenchOptions {
  /** First port to try; the next free one is taken. 0 = any. */
  readonly port: number;
  /** Folder of the built add-in. */
  readonly pane: string;
  /** Folder of the built workbench. */
  readonly workbench: string;
}

export interface RunningWorkbench {
  readonly url: string;
  close(): Promise<void>;
}

interface Mount {
  readonly prefix: string;
  readonly folder: string;
}

function officeFolder(): string {
  return path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
}

/** The file that a path of a request names, or null where there is none or the path leads out of the folder. */
function fileOf(pathname: string, mounts: readonly Mount[]): string | null {
  for (const { prefix, folder } of mounts) {
    if (!pathname.startsWith(prefix)) continue;
    const file = path.resolve(folder, `./${pathname.slice(prefix.length)}`);
    if (file.startsWith(path.resolve(folder) + path.sep) && existsSync(file) && statSync(file).isFile()) return file;
  }
  return null;
}

function pathOf(request: IncomingMessage): string | null {
  try {
    const { pathname } = new URL(request.url ?? "/", `http://${HOST}`);
    return pathname === "/" ? "/index.html" : decodeURIComponent(pathname);
  } catch (error) {
    if (error instanceof URIError || error instanceof TypeError) return null;
    throw error;
  }
}

async function answer(request: IncomingMessage, response: ServerResponse, mounts: readonly Mount[]): Promise<void> {
  const pathname = pathOf(request);
  const file = pathname === null || !/^(GET|HEAD)$/.test(request.method ?? "") ? null : fileOf(pathname, mounts);
  if (!file) {
    response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }).end("404");
    return;
  }
  const extension = path.extname(file);
  const headers = {
    "Content-Type": TYPES[extension] ?? "application/octet-stream",
    "Cache-Control": "no-store",
    ...(extension === ".html" && { "Content-Security-Policy": POLICY }),
  };
  if (pathname === "/taskpane.html") {
    const page = await readFile(file, "utf8");
    response.writeHead(200, headers).end(page.split(OFFICE_CDN).join("/office.js"));
    return;
  }
  response.writeHead(200, headers);
  createReadStream(file).pipe(response);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, HOST, () => {
      server.removeListener("error", reject);
      const address = server.address();
      if (address === null || typeof address === "string") reject(new Error("the server has no port"));
      else resolve(address.port);
    });
  });
}

async function listenOnFreePort(server: Server, first: number): Promise<number> {
  for (let port = first; ; port++) {
    try {
      return await listen(server, port);
    } catch (error) {
      const busy = (error as NodeJS.ErrnoException).code === "EADDRINUSE";
      if (!busy || port >= first + PORTS_TO_TRY) throw error;
    }
  }
}

/** @throws where a folder has not been built or no port is free */
export async function startWorkbench(options: WorkbenchOptions): Promise<RunningWorkbench> {
  const needed = [path.join(options.pane, "taskpane.html"), path.join(options.workbench, "index.html")];
  for (const file of needed) if (!existsSync(file)) throw new Error(`${file} is missing: build first`);
  const mounts: readonly Mount[] = [
    { prefix: "/office-js/", folder: officeFolder() },
    { prefix: "/", folder: options.workbench },
    { prefix: "/", folder: options.pane },
  ];
  const server = createServer((request, response) => {
    answer(request, response, mounts).catch((error: unknown) => response.destroy(error as Error));
  });
  const port = await listenOnFreePort(server, options.port);
  return {
    url: `http://${HOST}:${port}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
