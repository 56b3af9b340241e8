import type { Meja } from "./meja";

export function ujiEvents(meja: Meja): void {
  const { run, written } = meja;
  describe("events", () => {
    type Ringkas = { readonly [key: string]: unknown };
    const seen: Ringkas[] = [];
    const note = (event: object): Promise<void> => {
      const { type, address, changeType, source, triggerSource, worksheetId } = event as Ringkas;
      seen.push({ type, address, changeType, source, triggerSource, worksheetId });
      return Promise.resolve();
    };
    const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
    beforeEach(() => {
      seen.length = 0;
    });

    test("changes of the add-in are told to the workbook's and the sheet's listeners until they are removed", async () => {
      const handlers = await run(async (context) => {
        const { worksheets } = context.workbook;
        const added = [
          worksheets.onChanged.add(note),
          worksheets.getItem("Data").onChanged.add(note),
          worksheets.getItem("Kosong").onChanged.add(note),
        ];
        await context.sync();
        return added;
      });
      await written("F1:G1", (range) => (range.values = [[1, 2]]));
      await settled();
      expect(seen).toHaveLength(2);
      expect(seen[0]).toMatchObject({
        type: "WorksheetChanged",
        address: "F1:G1",
        changeType: "RangeEdited",
        source: "Local",
        triggerSource: "ThisLocalAddin",
      });
      for (const handler of handlers) {
        await Excel.run(handler.context, async (context) => {
          handler.remove();
          await context.sync();
        });
      }
      await written("F1", (range) => (range.values = [[3]]));
      await settled();
      expect(seen).toHaveLength(2);
    });

    test("new, deleted and activated worksheets are told", async () => {
      await run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.onAdded.add(note);
        worksheets.onDeleted.add(note);
        worksheets.onActivated.add(note);
        await context.sync();
        const sheet = worksheets.add("Baru");
        sheet.activate();
        await context.sync();
        worksheets.getItem("Data").activate();
        sheet.delete();
        await context.sync();
      });
      await settled();
      expect(seen.map(({ type }) => type)).toEqual([
        "WorksheetAdded",
        "WorksheetActivated",
        "WorksheetActivated",
        "WorksheetDeleted",
      ]);
    });

    test("the selection is told by the workbook and by the worksheets", async () => {
      await run(async (context) => {
        context.workbook.onSelectionChanged.add(note);
        context.workbook.worksheets.onSelectionChanged.add(note);
        await context.sync();
        context.workbook.worksheets.getItem("Data").getRange("B2").select();
        await context.sync();
      });
      await settled();
      expect(seen).toHaveLength(2);
      expect(seen.map(({ address }) => address)).toContain("B2");
    });

    test("no events while they are switched off", async () => {
      await run(async (context) => {
        context.workbook.worksheets.onChanged.add(note);
        context.runtime.enableEvents = false;
        await context.sync();
      });
      await written("F1", (range) => (range.values = [[3]]));
      await settled();
      expect(seen).toEqual([]);
    });
  });
}
