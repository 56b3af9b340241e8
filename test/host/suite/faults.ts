import { kodeGalat, type Meja } from "./meja";

export function ujiFaults(meja: Meja): void {
  const { inData, values } = meja;
  describe("injected failures", () => {
    const twice = (): Promise<void> =>
      inData("F1:G1", async (range, context) => {
        range.getCell(0, 0).values = [[1]];
        await context.sync();
        range.getCell(0, 0).values = [[2]];
        range.getCell(0, 1).values = [[3]];
        await context.sync();
      });

    test("a request is refused before it begins", async () => {
      meja.excel.host.failAt({ sync: 2, code: "GeneralException" });
      expect(await kodeGalat(twice())).toBe("GeneralException");
      expect(await values("F1:G1")).toEqual([[1, ""]]);
    });

    test("a request fails half-way and keeps its first changes", async () => {
      meja.excel.host.failAt({ sync: 2, code: "ActivityLimitReached", afterChanges: 1 });
      expect(await kodeGalat(twice())).toBe("ActivityLimitReached");
      expect(await values("F1:G1")).toEqual([[2, ""]]);
      await twice();
      expect(await values("F1:G1")).toEqual([[2, 3]]);
    });
  });
}
