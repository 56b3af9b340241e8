import { GALAT } from "../../src/domain/galat";
import { NAMA_FUNGSI } from "../../src/functions/edge";
import * as en from "../../src/strings/en";
import * as id from "../../src/strings/id";
import { isi } from "../../src/strings/isi";

type Daun = readonly [jalur: string, teks: unknown];

function daun(isi: unknown, jalur = ""): Daun[] {
  if (typeof isi !== "object" || isi === null) return [[jalur, isi]];
  return Object.entries(isi).flatMap(([kunci, anak]) => daun(anak, jalur === "" ? kunci : `${jalur}.${kunci}`));
}

const lubang = (teks: unknown): string[] => [...String(teks).matchAll(/\{(\w+)\}/g)].map((m) => m[1]!).sort();

describe("texts", () => {
  const daunId = daun(id);
  const daunEn = new Map(daun(en));

  test("Indonesian and English have the same shape", () => {
    expect([...daunEn.keys()].sort()).toEqual(daunId.map(([jalur]) => jalur).sort());
  });

  test.each(daunId.filter(([, teks]) => typeof teks === "string"))(
    "%s has the same holes in both languages",
    (jalur, teks) => {
      expect(lubang(daunEn.get(jalur))).toEqual(lubang(teks));
    },
  );

  test("every error has a text and every text an error", () => {
    expect(Object.keys(id.galat)).toEqual(expect.arrayContaining(Object.keys(GALAT)));
    expect(Object.keys(GALAT)).toEqual(expect.arrayContaining(Object.keys(id.galat)));
  });

  test("every function has its help, with a real category and an example that calls it", () => {
    expect(Object.keys(id.fungsi.daftar)).toEqual([...NAMA_FUNGSI]);
    for (const bantuan of [id.fungsi, en.fungsi]) {
      for (const f of Object.values(bantuan.daftar)) {
        expect(Object.keys(bantuan.kategori)).toContain(f.kategori);
        expect(f.contoh.startsWith(`=LKJ.${f.nama}(`)).toBe(true);
      }
    }
  });

  test("a template without a value for its hole is a fault", () => {
    expect(isi("Target {target}", { target: 5 })).toBe("Target 5");
    expect(() => isi("Target {target}", {})).toThrow("lacks target");
  });
});
