import { kodeGalat, type Meja } from "./meja";

export function ujiWriting(meja: Meja): void {
  const { run, inData, values, written } = meja;
  describe("writing", () => {
    test.each([
      [
        "too many columns",
        [
          [1, 2, 3],
          [4, 5, 6],
        ],
      ],
      ["too few rows", [[1, 2]]],
      ["ragged rows", [[1, 2], [3]]],
      ["a flat array", [1, 2]],
    ])("an array of another shape is InvalidArgument: %s", async (_nama, matrix) => {
      for (const what of ["values", "formulas", "numberFormat"] as const) {
        expect(
          await kodeGalat(
            inData("F1:G2", async (range, context) => {
              range[what] = matrix as never;
              await context.sync();
            }),
          ),
        ).toBe("InvalidArgument");
      }
      expect(await values("F1:G2")).toEqual([
        ["", ""],
        ["", ""],
      ]);
    });

    test("one value goes to every cell, null leaves a cell, empty text clears it", async () => {
      await inData("F1:G2", async (range, context) => {
        range.values = 7 as never;
        await context.sync();
        range.values = [
          [null, ""],
          ["x", null],
        ];
        await context.sync();
      });
      expect(await values("F1:G2")).toEqual([
        [7, ""],
        ["x", 7],
      ]);
    });

    test.each([
      ["80%", 0.8, "0%"],
      ["80.09%", 0.8009, "0.00%"],
      ["1,234.5", 1234.5, "#,##0.00"],
      ["12", 12, "General"],
      ["1.234,5", "1.234,5", "General"],
      ["31.12.2023", "31.12.2023", "General"],
      ["TRUE", true, "General"],
      ["2023-12-31", 45291, undefined],
      ["'80%", "80%", "General"],
      ["'=A1", "=A1", "General"],
      ["''kutip", "'kutip", "General"],
      ["80,09*", "80,09*", "General"],
      ["N/A", "N/A", "General"],
      ["=", "=", "General"],
      ["#N/A", "#N/A", "General"],
    ])("%j is read as Excel reads what is typed", async (typed, value, format) => {
      await inData("F1", async (range, context) => {
        range.values = [[typed]];
        range.load("values,numberFormat");
        await context.sync();
        expect(range.values).toEqual([[value]]);
        if (format !== undefined) expect(range.numberFormat).toEqual([[format]]);
      });
    });

    test("a text format keeps everything text", async () => {
      expect(
        await written("F1:H1", (range) => {
          range.numberFormat = [["@", "@", "@"]];
          range.values = [["80%", "=A1", 5]];
        }),
      ).toEqual([["80%", "=A1", "5"]]);
    });

    test("text that only looks like a formula has a formula of its own text", async () => {
      expect(await written("F1", (range) => (range.values = [["'=A1"]]), "formulas")).toEqual([["=A1"]]);
    });

    test("a formula is kept as it was written, in English", async () => {
      expect(await written("F1", (range) => (range.formulas = [['=IF(B2>1.5,"a;b",SUM(B2:B3))']]), "formulas")).toEqual(
        [['=IF(B2>1.5,"a;b",SUM(B2:B3))']],
      );
      expect(
        await inData("F1", async (range, context) => {
          range.load("formulasLocal");
          await context.sync();
          return range.formulasLocal;
        }),
      ).toEqual([['=IF(B2>1,5;"a;b";SUM(B2:B3))']]);
    });

    test("one formula for many cells is moved along, as by copying; one in an array is not spread", async () => {
      expect(await written("F1:G2", (range) => (range.formulas = "=A1*$B$2" as never), "formulas")).toEqual([
        ["=A1*$B$2", "=B1*$B$2"],
        ["=A2*$B$2", "=B2*$B$2"],
      ]);
      expect(await kodeGalat(written("F1:G2", (range) => (range.formulas = [["=A1"]])))).toBe("InvalidArgument");
    });

    test("what is written through formulasLocal is read as the user would type it", async () => {
      expect(await written("F1:H1", (range) => (range.formulasLocal = [["80,09", "1.234,5", "0,5%"]]))).toEqual([
        [80.09, 1234.5, 0.005],
      ]);
    });

    test("a local formula is read with the user's separators", async () => {
      expect(await written("F1", (range) => (range.formulasLocal = [["=SUM(B2;1,5)"]]), "formulas")).toEqual([
        ["=SUM(B2,1.5)"],
      ]);
    });

    test.each(["=SUM(B2;1)", "=SUM(B2", "=SUM(B2))", '="a'])("%s is no formula", async (formula) => {
      expect(await kodeGalat(written("F1", (range) => (range.formulas = [[formula]])))).toBe("InvalidArgument");
    });

    test("the client cuts large arrays into pieces; all of them arrive", async () => {
      const matrix = Array.from({ length: 1000 }, (_, row) => [row, `teks ${row}`]);
      await inData("F1:G1000", async (range, context) => {
        range.values = matrix;
        await context.sync();
      });
      expect(await values("F1:G1000")).toEqual(matrix);
      expect(
        await kodeGalat(
          inData("F1:G999", async (range, context) => {
            range.values = matrix;
            await context.sync();
          }),
        ),
      ).toBe("InvalidArgument");
    });

    test("cells hidden under a merge take no value", async () => {
      expect(
        await written("F1:G2", (range) => {
          range.values = [
            [1, 2],
            [3, 4],
          ];
          range.merge();
        }),
      ).toEqual([
        [1, ""],
        ["", ""],
      ]);
      expect(
        await written(
          "F1:G2",
          (range) =>
            (range.values = [
              [5, 6],
              [7, 8],
            ]),
        ),
      ).toEqual([
        [5, ""],
        ["", ""],
      ]);
    });

    test("clearing takes contents, formats or both", async () => {
      await inData("C2", async (range, context) => {
        range.clear("Contents");
        range.load("values,numberFormat");
        await context.sync();
        expect([range.values, range.numberFormat]).toEqual([[[""]], [["0.00%"]]]);
        range.values = [[1]];
        range.clear("Formats");
        range.load("values,numberFormat");
        await context.sync();
        expect([range.values, range.numberFormat]).toEqual([[[1]], [["General"]]]);
        range.clear();
        range.load("values");
        await context.sync();
        expect(range.values).toEqual([[""]]);
      });
    });

    test("copying moves relative references and carries formats and merges", async () => {
      await run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Data");
        sheet.getRange("E2").formulas = [["=B2*$B$2"]];
        sheet.getRange("E2").numberFormat = [["0.0"]];
        sheet.getRange("E2").format.font.bold = true;
        sheet.getRange("E2:F2").merge();
        const target = sheet.getRange("E3:F3");
        target.copyFrom("E2:F2");
        target.load("formulas,numberFormat,format/font/bold");
        const merged = sheet.getRange("A1:H9").getMergedAreasOrNullObject();
        merged.load("address");
        await context.sync();
        expect(target.formulas[0]![0]).toBe("=B3*$B$2");
        expect(target.numberFormat[0]![0]).toBe("0.0");
        expect(merged.address).toBe("Data!E2:F2,Data!E3:F3");
      });
    });

    test("rows push the rows below and their references down, and tracked ranges follow", async () => {
      await run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Data");
        sheet.getRange("E1").formulas = [["=B3"]];
        const below = sheet.getRange("A3");
        below.load("values");
        await context.sync();
        sheet.getRange("2:2").insert("Down");
        below.load("values,address");
        const formula = sheet.getRange("E1");
        formula.load("formulas");
        await context.sync();
        expect([below.address, below.values, formula.formulas]).toEqual(["Data!A4", [["Nilai"]], [["=B4"]]]);
        sheet.getRange("2:2").delete("Up");
        formula.load("formulas");
        await context.sync();
        expect(formula.formulas).toEqual([["=B3"]]);
      });
    });
  });
}
