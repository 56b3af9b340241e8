import { CAPAIAN, IKM, IKPA, NKA, PREDIKAT } from "../../src/functions/functions";

/** What Excel's own class does with its two arguments. */
class ErrorTiruan extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

beforeAll(() => {
  Object.assign(globalThis, { CustomFunctions: { Error: ErrorTiruan } });
});
afterAll(() => {
  Reflect.deleteProperty(globalThis, "CustomFunctions");
});

describe("what Excel calls", () => {
  test("results are matrices", () => {
    expect(CAPAIAN([[81]], [[80.09]])).toEqual([[8009 / 8100]]);
    expect(NKA([[93.17]], [[89.45]], [[2023]])).toEqual([[91.31]]);
    expect(IKM([[4, 2]])).toEqual([[75]]);
    expect(PREDIKAT([[90.09], [70]], [["SKM"]])).toEqual([["A"], ["C"]]);
    expect(IKPA([[100, 100, 100, 100, 100, 100, 100]], [[2025]])).toEqual([[100]]);
  });

  test("a single error is thrown, with its message", () => {
    expect(() => CAPAIAN([[0]], [[1]])).toThrow(
      expect.objectContaining({ code: "#N/A", message: expect.stringMatching(/^LKJ011 /) }),
    );
    expect(() => CAPAIAN([[new ErrorTiruan("#DIV/0!")]], [[1]])).toThrow(
      expect.objectContaining({ code: "#DIV/0!", message: "" }),
    );
  });

  test("errors inside a range are Excel's error objects beside the numbers", () => {
    const hasil = CAPAIAN([[81], [0]], [[81], [1]]);
    expect(hasil[0]).toEqual([1]);
    expect(hasil[1]![0]).toBeInstanceOf(ErrorTiruan);
    expect(hasil[1]![0]).toMatchObject({ code: "#N/A", message: expect.stringMatching(/^LKJ011 /) });
  });
});
