import { bacaRumusLkj, isiArgumen } from "../../../src/domain/jelaskan/rumusLkj";

const ACUAN = { B2: [[80]], C2: [[72]], "B2:B3": [[80], [90]], T: [["N/A"]] };

test.each<[string, string, readonly unknown[]]>([
  ["=LKJ.CAPAIAN(81,80.09)", "CAPAIAN", [81, 80.09]],
  ["=lkj.capaian(B2,C2,,1.2)", "CAPAIAN", [[[80]], [[72]], undefined, 1.2]],
  ["=_xldudf_LKJ_CAPAIAN(B2:B3,-5)", "CAPAIAN", [[[80], [90]], -5]],
  ["=@LKJ.CAPAIAN(B2/100,10%*C2)", "CAPAIAN", [0.8, 0.1 * 72]],
  ['=IFERROR(ROUND(LKJ.NKA(B2,C2,2023),2),"")', "NKA", [[[80]], [[72]], 2023]],
  [
    '=LKJ.IKM({3.45,"N/A";TRUE,#N/A})',
    "IKM",
    [
      [
        [3.45, "N/A"],
        [true, "#N/A"],
      ],
    ],
  ],
  ['=LKJ.PREDIKAT(LKJ.CAPAIAN(B2,C2),"LKJ")', "PREDIKAT", [0.9, "LKJ"]],
  ['=LKJ.PREDIKAT(LKJ.CAPAIAN(0,C2),"LKJ")', "PREDIKAT", ["#N/A", "LKJ"]],
])("%s: %s with its arguments", (rumus, fungsi, argumen) => {
  const panggilan = bacaRumusLkj(rumus);
  expect(panggilan?.fungsi).toBe(fungsi);
  expect(isiArgumen(panggilan!, ACUAN)).toEqual({ terbaca: true, argumen });
});

test.each([
  ["=LKJ.CAPAIAN(SUM(B2:B3),C2)", 1],
  ["=LKJ.CAPAIAN(B2,Z9)", 2],
  ["=LKJ.CAPAIAN(B2,C2,IF(A1>0,1,2))", 3],
  ["=LKJ.CAPAIAN(B2,B2:B3*2)", 2],
  ["=LKJ.CAPAIAN(B2,T*2)", 2],
  ["=LKJ.CAPAIAN(B2,C2/0)", 2],
])("%s: argument %i is known to Excel only", (rumus, nomor) => {
  expect(isiArgumen(bacaRumusLkj(rumus)!, ACUAN)).toEqual({ terbaca: false, nomor });
});

test.each([
  "",
  "LKJ",
  "=",
  "=SUM(A1)",
  "=LKJ.TIDAKADA(1)",
  "=LKJ.CAPAIAN(1,",
  '="LKJ.CAPAIAN(1,2)"',
  "=OTHER.CAPAIAN(1,2)",
])("%p holds no call of ours", (rumus) => {
  expect(bacaRumusLkj(rumus)).toBeNull();
});

test("says whether the formula does more than the call, and what it refers to", () => {
  expect(bacaRumusLkj("=@LKJ.CAPAIAN(B2,C2)")).toMatchObject({ sendirian: true, acuan: ["B2", "C2"] });
  expect(bacaRumusLkj("=ROUND(LKJ.CAPAIAN(B2,B2),A1)")).toMatchObject({ sendirian: false, acuan: ["B2"] });
});
