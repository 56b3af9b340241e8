import { calonLarik } from "../../../src/domain/bagikan/larik";

const sel = (alamat: string, rumus: string, rentang = alamat) => ({ lembar: "Data", sel: alamat, rentang, rumus });

describe("cells that may be parts of one array formula", () => {
  test.each([
    ["one below the other with the same text are one group, told by the first", [sel("C2", "=X"), sel("C3", "=X"), sel("C4", "=X")], ["C2"]],
    ["beside one another as well, also over several columns", [sel("C2", "=X"), sel("D2", "=X"), sel("C3", "=X"), sel("D3", "=X")], ["C2"]],
    ["apart are none", [sel("C2", "=X"), sel("C4", "=X"), sel("E2", "=X")], []],
    ["with references that go along are none", [sel("C2", "=A2"), sel("C3", "=A3")], []],
    ["two groups are two", [sel("C2", "=X"), sel("C3", "=X"), sel("C4", "=Y"), sel("C5", "=Y")], ["C2", "C4"]],
    ["a formula that spills stands for all of its cells", [sel("C2", "=X", "C2:C4"), sel("C5", "=X", "C5:C7")], []],
  ])("%s", (_, perubahan, pertama) => {
    expect(calonLarik(perubahan).map((satu) => satu.sel)).toEqual(pertama);
  });

  test("those of another sheet are not beside them", () => {
    expect(calonLarik([sel("C2", "=X"), { ...sel("C3", "=X"), lembar: "Lain" }])).toEqual([]);
  });
});
