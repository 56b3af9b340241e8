/**
 * `npm start`: builds the add-in and the workbench, serves both on localhost and opens the browser.
 *   PORT=3100      first port to try
 *   --no-open      print the address only
 *   --no-build     serve what is built already
 */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { startWorkbench } from "../workbench/server";
import { dwibahasa } from "./dwibahasa";
import { AKAR, jalankan } from "./jalankan";

const DEFAULT_PORT = 3100;

function say(key: Parameters<typeof dwibahasa<"start">>[1], data: Record<string, unknown> = {}): void {
  console.log(dwibahasa("start", key, data));
}

async function build(): Promise<boolean> {
  say("membangun");
  const codes = await Promise.all([
    jalankan("webpack", ["--mode", "development", "--stats", "errors-only"]),
    jalankan("webpack", ["--config", "workbench/webpack.config.cjs", "--mode", "development", "--stats", "errors-only"]),
  ]);
  return codes.every((code) => code === 0);
}

function openBrowser(url: string): void {
  const [command, args] =
    process.platform === "win32"
      ? ["cmd", ["/c", "start", "", url]]
      : process.platform === "darwin"
        ? ["open", [url]]
        : ["xdg-open", [url]];
  const child = spawn(command as string, args as string[], { stdio: "ignore", detached: true });
  child.on("error", () => say("tanpaPeramban"));
  child.unref();
}

async function main(): Promise<void> {
  const flags = new Set(process.argv.slice(2));
  if (!flags.has("--no-build") && !(await build())) {
    say("gagal");
    process.exitCode = 1;
    return;
  }
  const built = { pane: path.join(AKAR, "dist"), workbench: path.join(AKAR, "dist-workbench") };
  if (!Object.values(built).every((folder) => existsSync(folder))) {
    say("belumDibangun");
    process.exitCode = 1;
    return;
  }
  const { url } = await startWorkbench({ port: Number(process.env["PORT"]) || DEFAULT_PORT, ...built });
  say("siap", { url });
  say("berhenti");
  if (!flags.has("--no-open")) openBrowser(url);
}

void main();
