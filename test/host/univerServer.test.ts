/** The workbench's server: what it serves, changes and refuses. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { startWorkbench, type RunningWorkbench } from "../../workbench/server";

const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
let root: string;
let server: RunningWorkbench;

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), "meja-"));
  mkdirSync(path.join(root, "pane/contoh"), { recursive: true });
  mkdirSync(path.join(root, "workbench"));
  writeFileSync(path.join(root, "rahasia.txt"), "rahasia");
  writeFileSync(path.join(root, "pane/taskpane.html"), `<script src="${CDN}"></script>`);
  writeFileSync(path.join(root, "pane/contoh/a b.xlsx"), "xlsx");
  writeFileSync(path.join(root, "workbench/index.html"), "meja");
  server = await startWorkbench({ port: 0, pane: path.join(root, "pane"), workbench: path.join(root, "workbench") });
});
afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

/** Sends the path as it is: fetch would tidy `..` away. */
function get(pathname: string, method = "GET"): Promise<{ status: number; text: string; headers: Record<string, unknown> }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    const sent = request({ hostname, port, path: pathname, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString(), headers: response.headers });
      });
    });
    sent.on("error", reject);
    sent.end();
  });
}

it("serves the workbench at the root, closed to every other address", async () => {
  const { status, text, headers } = await get("/?buka=contoh/a%20b.xlsx");
  expect([status, text]).toEqual([200, "meja"]);
  expect(headers["content-security-policy"]).toMatch(/^default-src 'self';/);
});

it("serves the pane with only the address of office.js changed", async () => {
  expect((await get("/taskpane.html")).text).toBe('<script src="/office.js"></script>');
});

it("serves samples by their name", async () => {
  expect((await get("/contoh/a%20b.xlsx")).text).toBe("xlsx");
});

it("serves Microsoft's client out of node_modules", async () => {
  const { status, headers } = await get("/office-js/excel-web-16.00.js", "HEAD");
  expect([status, headers["content-type"]]).toEqual([200, "text/javascript; charset=utf-8"]);
});

it.each(["/../rahasia.txt", "/%2e%2e/rahasia.txt", "/contoh/..%2f..%2frahasia.txt", "/office-js/..%2fpackage.json", "/contoh", "/%", "/tidak-ada.js"])(
  "answers 404 to %s",
  async (pathname) => {
    expect((await get(pathname)).status).toBe(404);
  },
);

it("answers 404 to anything but reading", async () => {
  expect((await get("/index.html", "POST")).status).toBe(404);
});

it("takes the next port where the first is busy", async () => {
  const port = Number(new URL(server.url).port);
  const second = await startWorkbench({ port, pane: path.join(root, "pane"), workbench: path.join(root, "workbench") });
  expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
  await second.close();
});

it("says what has not been built", async () => {
  await expect(startWorkbench({ port: 0, pane: root, workbench: root })).rejects.toThrow(/taskpane\.html is missing/);
});
