/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { BUILDS, TEST_BASE_URL } from "../support/builds";
import { manifestProblems, manifestUrls } from "./manifestSchema";

const ROOT = path.resolve(__dirname, "../..");
const source = readFileSync(path.join(ROOT, "manifest.xml"), "utf8");

describe("manifest.xml", () => {
  it("has the structure, resources and limits that Excel accepts", () => {
    expect(manifestProblems(source)).toEqual([]);
  });

  it("puts the functions in namespace LKJ, in a runtime of their own", () => {
    expect(source).toContain('<bt:String id="Functions.Namespace" DefaultValue="LKJ"/>');
    expect(source).not.toContain("<Runtimes>");
  });

  it("asks for nothing beyond the floor of the pane", () => {
    expect([...source.matchAll(/<Set Name="([^"]+)" MinVersion="([^"]+)"/g)].map((m) => `${m[1]} ${m[2]}`)).toEqual([
      "ExcelApi 1.13",
    ]);
  });

  it("carries the version of package.json, in its own number and in the addresses that Excel caches", () => {
    const { version } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as { version: string };
    expect(source).toContain(`<Version>${version}.0</Version>`);
    const versioned = manifestUrls(source).filter((url) => url.includes("functions."));
    expect(versioned).toHaveLength(4);
    for (const url of versioned) expect(url).toMatch(new RegExp(`\\?v=${version}\\.0$`));
  });

  it("opens one and the same pane from the ribbon and from a cell's menu, each at its place", () => {
    const commands = [...source.matchAll(/<Control xsi:type="Button" id="([^"]+)">[\s\S]*?<\/Control>/g)].map(([control, id]) => [
      id,
      /<TaskpaneId>([^<]+)/.exec(control)?.[1],
      new RegExp(`id="${/<SourceLocation resid="([^"]+)"/.exec(control)?.[1]}" DefaultValue="https://localhost:3000/([^"]+)"`).exec(source)?.[1],
    ]);
    expect(commands).toEqual([
      ["LKJ.Buka", "LKJ.Panel", "taskpane.html"],
      ["LKJ.Periksa", "LKJ.Panel", "taskpane.html?buka=periksa"],
      ["LKJ.Ringkas", "LKJ.Panel", "taskpane.html?buka=ringkas"],
      ["LKJ.Jelaskan", "LKJ.Panel", "taskpane.html?buka=jelaskan"],
    ]);
  });

  const faults: readonly (readonly [string, (xml: string) => string, RegExp])[] = [
    ["a three-part version", (xml) => xml.replace(/<Version>[^<]+/, "<Version>0.1.0"), /four parts/],
    ["a resid that points nowhere", (xml) => xml.replace('resid="Taskpane.Url"', 'resid="Nowhere.Url"'), /Nowhere\.Url points nowhere/],
    ["an http address", (xml) => xml.replace("https://localhost:3000/taskpane", "http://localhost:3000/taskpane"), /not https/],
    ["elements out of order", (xml) => xml.replace(/(<Id>[^<]+<\/Id>)\s*(<Version>[^<]+<\/Version>)/, "$2$1"), /out of order|not allowed here/],
    ["a missing supertip", (xml) => xml.replace(/<Supertip>[\s\S]*?<\/Supertip>/, ""), /Supertip is missing/],
    ["an unknown element", (xml) => xml.replace("<Permissions>", "<Extra/><Permissions>"), /Extra/],
    ["a label that is too long", (xml) => xml.replace('DefaultValue="Buka panel"', `DefaultValue="${"x".repeat(126)}"`), /longer than 125/],
    ["a missing icon size", (xml) => xml.replace(/<bt:Image size="32" resid="Icon.32x32"\/>/, ""), /lacks size 32/],
    ["a string without English", (xml) => xml.replace('<bt:Override Locale="en-US" Value="Open panel"/>', ""), /no English override/],
  ];
  it.each(faults)("is refused with %s", (_name, damage, problem) => {
    const damaged = damage(source);
    expect(damaged).not.toBe(source);
    expect(manifestProblems(damaged).join("\n")).toMatch(problem);
  });
});

describe.each([
  ["the build for hosting", BUILDS.dist],
  ["the self-host build", BUILDS.mandiri],
])("%s", (_name, folder) => {
  const built = () => readFileSync(path.join(folder, "manifest.xml"), "utf8");

  it("has a right manifest without localhost", () => {
    expect(manifestProblems(built())).toEqual([]);
    expect(built()).not.toContain("localhost");
  });

  it("holds every file that its manifest names", () => {
    const urls = manifestUrls(built()).filter((url) => url.startsWith(TEST_BASE_URL));
    expect(urls.length).toBeGreaterThan(12);
    const missing = urls.map((url) => new URL(url)).map((url) => url.pathname.slice(new URL(TEST_BASE_URL).pathname.length + 1))
      .filter((file) => !existsSync(path.join(folder, file)));
    expect(missing).toEqual([]);
  });
});
