/**
 * `npm test`: every check of the project, one after the other, and a closing line `N passed, N failed`.
 * A static check (types, lint) counts as one. A tool that is missing is a failure that names the install line.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { jalankan } from "./jalankan";

interface Tally {
  passed: number;
  failed: number;
}

const STATIC_CHECKS: readonly (readonly [string, string, readonly string[]])[] = [
  ["types", "tsc", ["--noEmit"]],
  ["lint", "eslint", [".", "--max-warnings", "0"]],
];


async function main(): Promise<Tally> {
  const tally: Tally = { passed: 0, failed: 0 };
  for (const [name, tool, args] of STATIC_CHECKS) {
    console.log(`\n== ${name}`);
    const ok = (await jalankan(tool, args)) === 0;
    console.log(ok ? `${name}: ok` : `${name}: FAILED`);
    tally[ok ? "passed" : "failed"]++;
  }

  console.log("\n== build");
  const built = (await jalankan("tsx", ["scripts/buildForTests.ts"])) === 0;
  tally[built ? "passed" : "failed"]++;

  const folder = mkdtempSync(path.join(os.tmpdir(), "lkj-test-"));
  try {
    const report = path.join(folder, "jest.json");
    console.log("\n== tests");
    const code = await jalankan("jest", [
      "--config", "jest.config.cjs", "--forceExit", "--json", `--outputFile=${report}`,
      ...process.argv.slice(2),
    ]);
    const result = readReport(report);
    tally.passed += result.passed;
    tally.failed += result.failed;
    if (code !== 0 && result.failed === 0) tally.failed++;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return tally;
}

/** A test file that could not even start counts as one failure, and so does a skipped test: nothing here may be skipped. */
function readReport(file: string): Tally {
  const json = JSON.parse(readFileSync(file, "utf8")) as {
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
    numTodoTests: number;
    numRuntimeErrorTestSuites: number;
  };
  return {
    passed: json.numPassedTests,
    failed: json.numFailedTests + json.numPendingTests + json.numTodoTests + json.numRuntimeErrorTestSuites,
  };
}

void main().then(({ passed, failed }) => {
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
});
