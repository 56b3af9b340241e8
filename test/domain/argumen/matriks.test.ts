import { bentukHasil, keMatriks, larik, sebangun, sebarkan, selTunggal, tanpaArgumen } from "../../../src/domain/argumen/matriks";

const beda = (harap: string, ada: string): unknown => ({ ok: false, galat: { kode: "LKJ003", data: { harap, ada } } });

describe("arguments as ranges", () => {
  test.each<readonly [string, unknown, unknown]>([
    ["a value is one cell", 81, [[81]]],
    ["an argument left out is a blank cell", undefined, [[null]]],
    ["what a host adds is a blank cell", { address: "A1" }, [[null]]],
    ["an error is one cell", { code: "#N/A" }, [[{ code: "#N/A" }]]],
    ["a plain list is one row", [1, 2], [[1, 2]]],
    ["an empty list is a blank cell", [], [[null]]],
    ["a list with one empty row is a blank cell", [[]], [[null]]],
    ["rows stay rows", [[1], [2]], [[1], [2]]],
    ["single values among rows are rows of one cell", [[1], 2], [[1], [2]]],
  ])("%s", (_, argumen, nilai) => expect(keMatriks(argumen)).toEqual({ ok: true, nilai }));

  test.each<readonly [string, unknown, unknown]>([
    ["rows differ in length", [[1, 2], [3]], beda("1×2", "1×1")],
    ["all rows are empty", [[], []], beda("1×0", "1×0")],
  ])("refuses what is no range: %s", (_, argumen, harap) => expect(keMatriks(argumen)).toEqual(harap));

  it("tells an error from what a host adds", () => {
    expect([null, undefined, {}, { code: "#N/A" }, { galat: "#N/A" }, { basicValue: 1 }, 0, "", []].map(tanpaArgumen)).toEqual([
      true, true, true, false, false, false, false, false, false,
    ]);
  });

  it("gives the result the shape of the ranges, and a cell where all are cells", () => {
    expect(bentukHasil([[[1]], [[1, 2]], [[3, 4]]])).toEqual({ ok: true, nilai: [[1, 2]] });
    expect(bentukHasil([[[1]], [[2]]])).toEqual({ ok: true, nilai: [[1]] });
    expect(bentukHasil([[[1]], [[1, 2]], [[3], [4]]])).toEqual(beda("1×2", "2×1"));
  });

  it("spreads a single cell, and nothing else", () => {
    expect(sebarkan([[5]], [[1, 2], [3, 4]])).toEqual({ ok: true, nilai: [[5, 5], [5, 5]] });
    expect(sebarkan([[5, 6]], [[1, 2]])).toEqual({ ok: true, nilai: [[5, 6]] });
    expect(sebarkan([[5, 6]], [[1]])).toEqual(beda("1×1", "1×2"));
    expect(sebangun([[1, 2]], [[1]])).toEqual(beda("1×2", "1×1"));
  });

  it("takes one cell, or one row or column, where that is asked for", () => {
    expect(selTunggal([[7]], "tahun")).toEqual({ ok: true, nilai: 7 });
    expect(selTunggal([[7, 8]], "tahun")).toEqual({ ok: false, galat: { kode: "LKJ008", data: { argumen: "tahun" } } });
    expect(larik([[1], [2]], "bobot")).toEqual({ ok: true, nilai: [1, 2] });
    expect(larik([[1, 2], [3, 4]], "bobot")).toEqual({
      ok: false,
      galat: { kode: "LKJ053", data: { argumen: "bobot", ada: "2×2" } },
    });
  });
});
