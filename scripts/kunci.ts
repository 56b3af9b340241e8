/**
 * `npm run kunci`: completes package-lock.json after `npm install`. A registry mirror may lack the binaries of other platforms; npm
 * then leaves them out of the lock and its own `npm ci` refuses that lock. Here each missing optional package gets its entry
 * with the platform that its name states, so that it is skipped on other platforms and fetched by version where it fits.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { AKAR } from "./jalankan";

interface Entry {
  version?: string;
  resolved?: string;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  optionalDependencies?: Record<string, string>;
}

export interface Lock {
  packages: Record<string, Entry>;
}

const OS = ["darwin", "win32", "linux", "android", "freebsd", "openharmony", "netbsd", "openbsd", "sunos", "aix"];
const CPU = ["arm64", "x64", "ia32", "arm", "ppc64", "s390x", "riscv64", "loong64", "mips64el"];

/** Optional packages that some package asks for and the lock does not hold, with the version asked for. */
export function missingOptional(lock: Lock): Map<string, string> {
  const missing = new Map<string, string>();
  for (const [place, entry] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (!resolves(lock, place, name)) missing.set(name, version);
    }
  }
  return missing;
}

function resolves(lock: Lock, from: string, name: string): boolean {
  for (let place = from; ; place = place.slice(0, Math.max(0, place.lastIndexOf("node_modules/") - 1))) {
    if (lock.packages[`${place ? `${place}/` : ""}node_modules/${name}`]) return true;
    if (!place) return false;
  }
}

function entryOf(name: string, version: string): Entry {
  const words = name.split(/[-/]/);
  const os = OS.find((word) => words.includes(word));
  const cpu = CPU.find((word) => words.includes(word));
  if (!/^\d+\.\d+\.\d+/.test(version) || !os || !cpu) throw new Error(`${name}@${version}: no exact version or no platform in its name`);
  return { version, cpu: [cpu], dev: true, optional: true, os: [os] };
}

export function complete(lock: Lock): Lock {
  const packages = { ...lock.packages };
  for (const [name, version] of missingOptional(lock)) packages[`node_modules/${name}`] = entryOf(name, version);
  const [root, ...rest] = Object.entries(packages);
  return { ...lock, packages: Object.fromEntries([root!, ...rest.sort(([a], [b]) => (a < b ? -1 : 1))]) };
}

if (require.main === module) {
  const file = path.join(AKAR, "package-lock.json");
  const lock = JSON.parse(readFileSync(file, "utf8")) as Lock;
  writeFileSync(file, `${JSON.stringify(complete(lock), null, 2)}\n`);
}
