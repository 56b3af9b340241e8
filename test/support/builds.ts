/**
 * Where `scripts/buildForTests.ts` puts what the contract and browser tests look at; the user's own dist/ is left alone.
 * HASIL_UJI names another folder, so that two runs on one machine do not share a build.
 */
import path from "node:path";

const HASIL = process.env["HASIL_UJI"] ?? path.resolve(__dirname, "../../test-results");

export const TEST_BASE_URL = "https://lkj.contoh.go.id/addin";
export const BUILDS = {
  dist: path.join(HASIL, "dist"),
  mandiri: path.join(HASIL, "dist-mandiri"),
  workbench: path.join(HASIL, "workbench"),
} as const;
