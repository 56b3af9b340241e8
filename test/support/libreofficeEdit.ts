/**
 * Workbooks edited by LibreOffice as a planner would edit them in Excel: references in formulas follow inserted rows and renamed
 * sheets by its own machinery, not by ours. Done by one macro over all files.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Rect } from "../../src/domain/tabel/alamat";
import { xlsx } from "../../src/xlsx/excelts";
import type { WorkbookModel } from "../../src/xlsx/model";
import { inFolder, INSTALL_CALC, program, PROFILE, run } from "./libreoffice";

/** `sheet` is the position of the sheet, from 0. */
export type Edit =
  | { readonly kind: "insertRows"; readonly sheet: number; readonly row: number; readonly count: number }
  | { readonly kind: "rename"; readonly sheet: number; readonly name: string }
  /** Sorts the rows of the rectangle by its column `by`, from 0. */
  | { readonly kind: "sort"; readonly sheet: number; readonly rect: Rect; readonly by: number; readonly descending: boolean }
  | { readonly kind: "type"; readonly sheet: number; readonly row: number; readonly col: number; readonly text: string };

export interface EditedFile {
  readonly bytes: Uint8Array;
  readonly edits: readonly Edit[];
}

/** Opens each file, edits it, calculates every formula anew, and reads what LibreOffice saved; in the order given. */
export async function editAndRecalculate(files: readonly EditedFile[]): Promise<WorkbookModel[]> {
  return inFolder(async (folder) => {
    const profile = join(folder, "profil");
    const library = join(profile, "user", "basic", "Standard");
    const [input, output] = [(n: number) => join(folder, `masuk-${n}.xlsx`), (n: number) => join(folder, `keluar-${n}.xlsx`)] as const;
    files.forEach(({ bytes }, n) => writeFileSync(input(n), bytes));
    mkdirSync(library, { recursive: true });
    writeFileSync(join(profile, "user", "registrymodifications.xcu"), PROFILE);
    const start = (what: string): Promise<string> =>
      run(program("soffice", INSTALL_CALC), [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", "--norestore", what]);
    // the first start fills a new profile and would replace the macro
    await start("--terminate_after_init");
    writeFileSync(join(library, "script.xlb"), LIBRARY);
    writeFileSync(join(library, "Sunting.xba"), macro(files, input, output));
    const log = await start("macro:///Standard.Sunting.Main()");
    const done = files.map((_, n) => output(n));
    const missing = done.filter((path) => !existsSync(path));
    if (missing.length > 0) throw new Error(`LibreOffice made no ${missing.join(", ")}:\n${log}`);
    const models = await Promise.all(done.map((path) => xlsx.read(new Uint8Array(readFileSync(path)))));
    for (const path of done) rmSync(path);
    return models;
  });
}

const LIBRARY = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
 <library:element library:name="Sunting"/>
</library:library>
`;

const SHARED = `Function Nilai(nama, isi)
 Dim hasil As New com.sun.star.beans.PropertyValue
 hasil.Name = nama
 hasil.Value = isi
 Nilai = hasil
End Function
Sub Urutkan(rentang, kolom, menurun)
 Dim kunci(0) As New com.sun.star.table.TableSortField
 kunci(0).Field = kolom
 kunci(0).IsAscending = Not menurun
 rentang.sort(Array(Nilai("SortFields", kunci()), Nilai("ContainsHeader", False)))
End Sub
`;

function macro(files: readonly EditedFile[], input: (n: number) => string, output: (n: number) => string): string {
  const subs = files.map(
    ({ edits }, n) => `Sub Berkas${n}
 dok = StarDesktop.loadComponentFromURL(${text(pathToFileURL(input(n)).href)}, "_blank", 0, Array(Nilai("Hidden", True)))
${edits.map(statement).join("\n")}
 dok.calculateAll()
 dok.storeToURL(${text(pathToFileURL(output(n)).href)}, Array(Nilai("FilterName", "Calc MS Excel 2007 XML")))
 dok.close(True)
End Sub`,
  );
  const code = `${SHARED}${subs.join("\n")}\nSub Main\n${files.map((_, n) => ` Berkas${n}`).join("\n")}\n StarDesktop.terminate()\nEnd Sub`;
  const escaped = code.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Sunting" script:language="StarBasic">${escaped}</script:module>
`;
}

function statement(edit: Edit): string {
  const sheet = ` dok.Sheets.getByIndex(${edit.sheet})`;
  switch (edit.kind) {
    case "insertRows":
      return `${sheet}.Rows.insertByIndex(${edit.row}, ${edit.count})`;
    case "rename":
      return `${sheet}.Name = ${text(edit.name)}`;
    case "type":
      return `${sheet}.getCellByPosition(${edit.col}, ${edit.row}).String = ${text(edit.text)}`;
    case "sort": {
      const { row, col, rows, cols } = edit.rect;
      return ` Urutkan(${sheet.trim()}.getCellRangeByPosition(${col}, ${row}, ${col + cols - 1}, ${row + rows - 1}), ${edit.by}, ${edit.descending ? "True" : "False"})`;
    }
  }
}

const text = (value: string): string => `"${value.replace(/"/g, '""')}"`;
