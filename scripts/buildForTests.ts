/** Builds what the contract and browser tests look at, into test-results/ (never into the user's dist/). */
import { existsSync } from "node:fs";
import path from "node:path";
import { BUILDS, TEST_BASE_URL } from "../test/support/builds";
import { AKAR, jalankan } from "./jalankan";

async function main(): Promise<number> {
  const workbench = path.join(AKAR, "workbench/webpack.config.cjs");
  const builds: (() => Promise<number>)[] = [
    () => jalankan("webpack", ["--mode", "production"], { BASE_URL: TEST_BASE_URL, DIST: BUILDS.dist }),
    () => jalankan("webpack", ["--mode", "development", "--env", "mandiri"], { BASE_URL: TEST_BASE_URL, DIST: BUILDS.mandiri }),
    () => jalankan("webpack", ["--config", workbench, "--mode", "development"], { DIST: BUILDS.workbench }),
  ];
  if (!existsSync(workbench)) throw new Error(`${workbench} is missing`);
  for (const build of builds) {
    const code = await build();
    if (code !== 0) return code;
  }
  return 0;
}

void main().then((code) => {
  process.exitCode = code;
});
