/** Counts in English: one thing, several things; and in both languages with the user's marks between digits. */
import * as en from "../../src/strings/en";
import * as id from "../../src/strings/id";
import { isi } from "../../src/strings/isi";
import { angkaBulat } from "../../src/taskpane/format/angka";
import { cacah } from "../../src/taskpane/components/kata";

/** What is counted, each with its plural. */
const BENDA: readonly (readonly [string, string])[] = [
  "cell", "row", "column", "table", "sheet", "finding", "error", "warning", "suggestion", "function", "indicator", "figure", "file", "weight", "value",
  "rule", "choice", "decimal", "component", "number", "percentage", "point", "formula", "name", "set", "day", "target", "weight", "change", "word",
].map((kata) => [kata, `${kata}s`] as const);
const BANYAK = [...BENDA.map(([, banyak]) => banyak), "polarities"].join("|");
const SATU = [...BENDA.map(([satu]) => satu), "polarity"].join("|");
const SELA = "(?:(?:more|other|corrected|working|LKJ|percentage) )?";

type Daun = readonly [jalur: string, teks: string];

function daun(apa: unknown, jalur = ""): Daun[] {
  if (typeof apa === "string") return [[jalur, apa]];
  if (typeof apa !== "object" || apa === null) return [];
  return Object.entries(apa).flatMap(([kunci, anak]) => daun(anak, jalur === "" ? kunci : `${jalur}.${kunci}`));
}

/** Of a pair by number, the one that the number takes. */
const dipakai = (jalur: string, n: string): boolean => (jalur.endsWith(".satu") ? n === "1" : jalur.endsWith(".banyak") ? n !== "1" : true);

const lubang = (teks: string): string[] => [...teks.matchAll(/\{(\w+)[|}]/g)].map((cocok) => cocok[1]!);

describe("counts in English", () => {
  const berlubang = daun(en).filter(([, teks]) => /\{\w+\}/.test(teks));

  it.each(["0", "1", "2", "1.234", "1.000"])("%s of anything", (n) => {
    const salah = new RegExp(n === "1" ? `(?<![\\w.–-])1 ${SELA}(?:${BANYAK})\\b|\\bare 1\\b` : `(?<![\\w.–-])${n.replace(".", "\\.")} ${SELA}(?:${SATU})\\b(?! (?:[\\d×]|points|tables|corrections))|\\bis ${n.replace(".", "\\.")} \\w+s\\b`);
    const keliru = berlubang.flatMap(([jalur, teks]) => {
      if (!dipakai(jalur, n)) return [];
      const kalimat = isi(teks, Object.fromEntries(lubang(teks).map((nama) => [nama, n])));
      return salah.test(kalimat) ? [`${jalur}: ${kalimat}`] : [];
    });
    expect(keliru).toEqual([]);
  });

  it("the probe finds both mistakes", () => {
    expect(isi("{n} {n|cell|cells}", { n: "1.000" })).toBe("1.000 cells");
    expect(isi("{n} {n|cell|cells}", { n: 1 })).toBe("1 cell");
  });
});

describe("counts in the pane", () => {
  const ID = { desimal: ",", ribuan: ".", argumen: ";" };
  const US = { desimal: ".", ribuan: ",", argumen: "," };

  it.each(Object.keys(id.panel.hitungan) as (keyof typeof id.panel.hitungan)[])("%s: 0, 1, 2, 1.234", (apa) => {
    for (const [pemisah, seribu] of [[ID, "1.234"], [US, "1,234"]] as const) {
      const tulis = (t: object, n: number) => cacah({ t, pemisah } as unknown as Parameters<typeof cacah>[0], apa, n);
      const inggris = [0, 1, 2, 1234].map((n) => tulis(en.panel, n));
      const banyak = inggris[2]!.slice(2);
      expect(inggris).toEqual([`0 ${banyak}`, `1 ${inggris[1]!.slice(2)}`, `2 ${banyak}`, `${seribu} ${banyak}`]);
      expect(inggris[1]!.slice(2)).not.toBe(banyak);
      const kata = tulis(id.panel, 1).slice(2);
      expect([0, 1, 2, 1234].map((n) => tulis(id.panel, n))).toEqual([`0 ${kata}`, `1 ${kata}`, `2 ${kata}`, `${seribu} ${kata}`]);
    }
  });

  it("a count is whole and grouped", () => {
    expect([0, 999, 1000, 1234567].map((n) => angkaBulat(n, ID))).toEqual(["0", "999", "1.000", "1.234.567"]);
  });
});
