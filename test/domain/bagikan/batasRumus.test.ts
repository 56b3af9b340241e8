import { kedalaman, perkiraanBita, terlaluBesar } from "../../../src/domain/bagikan/batasRumus";

test("levels are brackets that are open at once, outside texts and names of sheets", () => {
  expect(kedalaman('=IF("((("="",MAX(1),\'((\'!A1)')).toBe(2);
});

test.each<[string, number]>([
  ["=A1+1", 15 + 1 + 3],
  ["=SUM(A1:B2)*2.5", 4 + 1 + 15 + 1 + 9],
  ['=IF(A1="ab",NA(),1)', 16 + 1 + 15 + 1 + 7 + 4 + 1 + 3],
  ["=SUMPRODUCT({1,2;3,4},tbl[a])", 4 + 1 + 15 + 25],
])("%s compiles to about %d bytes", (rumus, bita) => {
  // the equals sign in front is no part, but counts as one
  expect(perkiraanBita(rumus)).toBe(bita + 1);
});

test("each limit alone is enough", () => {
  expect(terlaluBesar("=A1")).toBe(false);
  expect(terlaluBesar(`="${"a".repeat(8190)}"`)).toBe(true);
  expect(terlaluBesar(`=${"ABS(".repeat(65)}1${")".repeat(65)}`)).toBe(true);
  // 3.500 characters, 17.500 bytes
  expect(terlaluBesar(`=${Array.from({ length: 1100 }, () => "A1").join("+")}`)).toBe(true);
});
