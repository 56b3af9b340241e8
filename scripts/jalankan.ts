/** Runs a tool from node_modules/.bin with our terminal; answers its exit code. */
import { spawn } from "node:child_process";
import path from "node:path";

export const AKAR = path.resolve(__dirname, "..");

export function jalankan(tool: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const windows = process.platform === "win32";
    const command = path.join(AKAR, "node_modules", ".bin", windows ? `${tool}.cmd` : tool);
    const child = spawn(command, [...args], {
      cwd: AKAR,
      stdio: "inherit",
      shell: windows,
      env: { ...process.env, ...env },
    });
    child.on("error", reject);
    child.on("close", (code) => resolve(code ?? 1));
  });
}
