/** Where `scripts/buildForTests.ts` puts what the contract and browser tests look at; the user's own dist/ is left alone. */
import path from "node:path";

const ROOT = path.resolve(__dirname, "../..");

export const TEST_BASE_URL = "https://lkj.contoh.go.id/addin";
export const BUILDS = {
  dist: path.join(ROOT, "test-results/dist"),
  mandiri: path.join(ROOT, "test-results/dist-mandiri"),
  workbench: path.join(ROOT, "test-results/workbench"),
} as const;
