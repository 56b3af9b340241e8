/** What Excel answers in a workbook that was opened for reading, as a sentence of its own. */
import { galatDari } from "../../src/excel/runExcel";

const excelMenolak = (code: string): Error => Object.assign(new Error("refused"), { code });

describe("a refusal of Excel", () => {
  const semula = Object.getOwnPropertyDescriptor(globalThis, "Office");
  afterEach(() => {
    if (semula) Object.defineProperty(globalThis, "Office", semula);
    else Reflect.deleteProperty(globalThis, "Office");
  });

  const dibuka = (mode: string | undefined): void =>
    void Object.defineProperty(globalThis, "Office", {
      configurable: true,
      value: { DocumentMode: { ReadOnly: "readOnly", ReadWrite: "readWrite" }, context: { document: mode === undefined ? undefined : { mode } } },
    });

  test.each([
    ["readOnly", "AccessDenied", "HANYA_BACA"],
    ["readOnly", "InvalidOperation", "HANYA_BACA"],
    ["readOnly", "ItemNotFound", "TIDAK_DITEMUKAN"],
    ["readWrite", "AccessDenied", "TERLINDUNG"],
    [undefined, "AccessDenied", "TERLINDUNG"],
  ])("in a workbook opened as %s, %s is %s", (mode, code, kode) => {
    dibuka(mode);
    expect(galatDari(excelMenolak(code))).toMatchObject({ name: "GalatBuku", kode });
  });
});
