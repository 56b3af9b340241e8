import { spawnSync } from "node:child_process";
import path from "node:path";
import { alamatDasar } from "../../scripts/alamatDasar";

const AKAR = path.resolve(__dirname, "../..");

describe("the address of the hosted add-in", () => {
  it.each([
    ["https://add-in.instansi.go.id/lkj", "https://add-in.instansi.go.id/lkj"],
    ["https://add-in.instansi.go.id/lkj//", "https://add-in.instansi.go.id/lkj"],
    ["https://10.1.2.3:8443", "https://10.1.2.3:8443"],
    ["", "https://localhost:3000"],
    [undefined, "https://localhost:3000"],
  ])("%s becomes %s", (alamat, hasil) => expect(alamatDasar(alamat)).toBe(hasil));

  it.each(["http://add-in.go.id", "add-in.go.id", "https://", "https:///lkj", "https://a b.go.id", "https://a.go.id/?x=1", "https://a.go.id/a&b", "https://a:b:c", "ftp://x"])(
    "%s is refused",
    (alamat) => expect(alamatDasar(alamat)).toBeNull(),
  );

  it("that is no https address stops the build with one sentence in both languages and no trace", () => {
    const tsx = path.join(AKAR, "node_modules/tsx/dist/cli.mjs");
    const env = { ...process.env, BASE_URL: "http://add-in.go.id" };
    const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, "scripts/build.ts"], { cwd: AKAR, env, encoding: "utf8" });
    expect(status).toBe(1);
    expect(stdout).toBe("");
    expect(stderr.trim().split("\n")).toEqual([expect.stringMatching(/“http:\/\/add-in\.go\.id” bukan alamat https.*\|.*is no https address/)]);
  });
});
