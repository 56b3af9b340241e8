import { strToU8, zipSync } from "fflate";
import { berkas as en } from "../../src/strings/en/berkas";
import { berkas as id } from "../../src/strings/id/berkas";
import { xlsx } from "../../src/xlsx/excelts";
import { emptyWorkbook } from "../../src/xlsx/model";
import { openPackage, zipPackage } from "../../src/xlsx/opc";
import { XlsxUnreadable } from "../../src/xlsx/port";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string): number[] => Array.from(text).flatMap((ch) => [ch.charCodeAt(0), 0]);

async function changed(change: (parts: Map<string, Uint8Array>) => void): Promise<Uint8Array> {
  const parts = openPackage(await xlsx.write(emptyWorkbook()));
  change(parts);
  return zipPackage(parts);
}

const CASES: readonly (readonly [string, keyof typeof id.galatBerkas, () => Uint8Array | Promise<Uint8Array>])[] = [
  ["an empty file", "BUKAN_XLSX", () => new Uint8Array()],
  ["a text file", "BUKAN_XLSX", () => strToU8("Sasaran;Indikator;Target")],
  ["a PDF", "BUKAN_XLSX", () => strToU8("%PDF-1.7\n")],
  [
    "a Word document",
    "BUKAN_XLSX",
    () => zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "word/document.xml": strToU8("<w/>") }),
  ],
  [
    "an OpenDocument sheet",
    "BUKAN_XLSX",
    () =>
      zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"), "content.xml": strToU8("<x/>") }),
  ],
  [
    "a binary workbook (.xlsb)",
    "BUKAN_XLSX",
    () => zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "xl/workbook.bin": strToU8("x") }),
  ],
  ["an old .xls", "XLS_LAMA", () => new Uint8Array([...OLE, ...new Array<number>(600).fill(0), ...utf16("Workbook")])],
  ["a very old .xls", "XLS_LAMA", () => new Uint8Array([0x09, 0x04, 0x06, 0x00, 0, 0, 0, 0])],
  [
    "a workbook with a password",
    "TERSANDI",
    () => new Uint8Array([...OLE, ...new Array<number>(600).fill(0), ...utf16("EncryptedPackage")]),
  ],
  ["a download cut short", "RUSAK", async () => (await xlsx.write(emptyWorkbook())).slice(0, 900)],
  ["a workbook without its sheets", "RUSAK", () => changed((parts) => parts.delete("xl/worksheets/sheet1.xml"))],
  ["a workbook without a workbook part", "RUSAK", () => changed((parts) => parts.delete("xl/workbook.xml"))],
  [
    "a sheet whose XML breaks off",
    "RUSAK",
    () =>
      changed((parts) =>
        parts.set("xl/worksheets/sheet1.xml", strToU8('<worksheet><sheetData><row r="1"><c r="A1"><v>1')),
      ),
  ],
  [
    "a workbook part that is no XML",
    "RUSAK",
    () => changed((parts) => parts.set("xl/workbook.xml", strToU8("bukan xml"))),
  ],
];

describe("files that cannot be read", () => {
  it.each(CASES)("%s is refused as %s", async (_, kode, make) => {
    const error = await xlsx.read(await make()).then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(XlsxUnreadable);
    expect((error as XlsxUnreadable).kode).toBe(kode);
  });

  it("have a sentence in both languages that says what to do", () => {
    for (const kode of Object.keys(id.galatBerkas) as (keyof typeof id.galatBerkas)[]) {
      for (const { judul, saran } of [id.galatBerkas[kode], en.galatBerkas[kode]]) {
        expect(judul).toMatch(/\.$/);
        expect(saran.length).toBeGreaterThan(20);
      }
    }
  });
});
