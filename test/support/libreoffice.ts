/** LibreOffice as an independent reader and calculator of the workbooks that we write. */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { WorkbookModel } from "../../src/xlsx/model";
import { xlsx } from "../../src/xlsx/excelts";

export interface OfficeFile {
  /** With its extension, without a folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export const INSTALL_CALC = "apt-get install -y --no-install-recommends libreoffice-calc";
const INSTALL_POPPLER = "apt-get install -y --no-install-recommends poppler-utils";
const TIMEOUT_MS = 120_000;

/** 0 = always: without it LibreOffice shows the cached results of a file. Decimal comma, as our users have it. */
export const PROFILE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>id-ID</value></prop></item>
</oor:items>`;

/**
 * Opens the files, calculates every formula anew and reads what LibreOffice saved. Its .xlsx keeps values (15 digits) and formulas;
 * custom XML and dynamic arrays are lost. Functions newer than LibreOffice 7.4 (XLOOKUP, LET, FILTER) come out as `#NAME?`.
 * @returns one model a file, in the order given
 */
export async function recalculate(files: readonly OfficeFile[]): Promise<WorkbookModel[]> {
  const results = await convert(files, "xlsx:Calc MS Excel 2007 XML", "xlsx");
  return Promise.all(results.map((bytes) => xlsx.read(bytes)));
}

/** The files as LibreOffice saves them in another format, such as `xlsx` or `pdf`. */
export async function convert(files: readonly OfficeFile[], filter: string, extension: string): Promise<Uint8Array[]> {
  return inFolder(async (folder) => {
    const [input, output, profile] = ["masuk", "keluar", "profil"].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    for (const path of [input, output, join(profile, "user")]) mkdirSync(path, { recursive: true });
    writeFileSync(join(profile, "user", "registrymodifications.xcu"), PROFILE);
    // numbered, so that files of one name do not overwrite one another
    const paths = files.map((file, i) => {
      const path = join(input, `${i}-${basename(file.name)}`);
      writeFileSync(path, file.bytes);
      return path;
    });
    const log = await run(program("soffice", INSTALL_CALC), [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      "--headless",
      "--norestore",
      "--convert-to",
      filter,
      "--outdir",
      output,
      ...paths,
    ]);
    return paths.map((path) => {
      const result = join(output, basename(path).replace(/\.[^.]*$/, `.${extension}`));
      if (!existsSync(result)) throw new Error(`LibreOffice made no ${basename(result)}:\n${log}`);
      return new Uint8Array(readFileSync(result));
    });
  });
}

/** Pictures of the printed pages, for a look at what a user sees. */
export async function toPng(file: OfficeFile, dpi = 80): Promise<Uint8Array[]> {
  const [pdf] = await convert([file], "pdf", "pdf");
  return inFolder(async (folder) => {
    const path = join(folder, "halaman.pdf");
    writeFileSync(path, pdf!);
    await run(program("pdftoppm", INSTALL_POPPLER), ["-r", String(dpi), "-png", path, join(folder, "halaman")]);
    const pages = readdirSync(folder)
      .filter((name) => name.endsWith(".png"))
      .sort();
    return pages.map((name) => new Uint8Array(readFileSync(join(folder, name))));
  });
}

export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "lkj-libreoffice-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function program(name: string, install: string): string {
  const found = (process.env["PATH"] ?? "")
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
  if (found === undefined) throw new Error(`${name} is missing. Install it with:\n  ${install}`);
  return found;
}

export function run(command: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { timeout: TIMEOUT_MS });
    let log = "";
    child.stdout.on("data", (chunk) => (log += String(chunk)));
    child.stderr.on("data", (chunk) => (log += String(chunk)));
    child.on("error", reject);
    child.on("close", (code) =>
      code === 0 ? resolve(log) : reject(new Error(`${command} ended with ${code}:\n${log}`)),
    );
  });
}
