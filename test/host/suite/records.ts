import { kodeGalat, type Meja } from "./meja";

export function ujiRecords(meja: Meja): void {
  const { inData, values, written, buka } = meja;
  describe("records", () => {
    test("syncs and bytes are counted, the client's own clean-up apart", async () => {
      await values("A1:C3");
      expect(meja.excel.stats).toMatchObject({ syncs: 1 });
      expect(meja.excel.stats.requestBytes).toBeGreaterThan(200);
      expect(meja.excel.stats.largestResponse).toBeGreaterThan(100);
      meja.excel.host.resetStats();
      expect(meja.excel.stats.syncs).toBe(0);
    });

    test("reading values spares the user's undo list, reading merges and writing clear it", async () => {
      await values("A1:C3");
      expect(meja.excel.host.undoLog).toEqual([]);
      await inData("A1:C3", async (range, context) => {
        range.getMergedAreasOrNullObject().load("address");
        await context.sync();
      });
      expect(meja.excel.host.undoLog).toEqual([{ effect: "cleared", by: ["Range.getMergedAreasOrNullObject"] }]);
      await written("F1", (range) => (range.values = [[1]]));
      expect(meja.excel.host.undoLog.at(-1)).toEqual({ effect: "cleared", by: ["Range.values"] });
    });

    test("where Excel knows undo for add-ins, writing values keeps the list", async () => {
      await buka({ apiSets: { ExcelApi: "1.20", RichApiRuntimeFlag: "1.2", ExcelApiUndo: "1.7" } });
      await written("F1", (range) => (range.values = [[1]]));
      expect(meja.excel.host.undoLog).toEqual([{ effect: "kept", by: ["Range.values"] }]);
    });

    test("calls of a set that this Excel lacks are ApiNotFound", async () => {
      await buka({ apiSets: { ExcelApi: "1.12" } });
      expect(Office.context.requirements.isSetSupported("ExcelApi", "1.13")).toBe(false);
      expect(Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
      expect(await kodeGalat(inData("A1", (range) => Promise.resolve(range.getMergedAreasOrNullObject())))).toBe(
        "ApiNotFound",
      );
    });
  });
}
