import { readFileSync } from "node:fs";
import path from "node:path";
import { complete, missingOptional, type Lock } from "../../scripts/kunci";

const lock = JSON.parse(readFileSync(path.resolve(__dirname, "../../package-lock.json"), "utf8")) as Lock;

describe("package-lock.json", () => {
  it("records no download address", () => {
    expect(Object.entries(lock.packages).filter(([, entry]) => entry.resolved?.startsWith("http"))).toEqual([]);
  });

  it("holds every optional package, so that npm ci accepts it wherever it was made", () => {
    expect([...missingOptional(lock).keys()]).toEqual([]);
  });

  it("is completed with the platform that a package's name states", () => {
    const lacking: Lock = { packages: { "": {}, "node_modules/a": { optionalDependencies: { "@a/core-win32-x64-msvc": "1.2.3" } } } };
    expect(complete(lacking).packages["node_modules/@a/core-win32-x64-msvc"]).toEqual({
      version: "1.2.3", cpu: ["x64"], dev: true, optional: true, os: ["win32"],
    });
  });
});
