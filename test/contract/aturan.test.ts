/** Every rule is complete: index entry, page, texts in both languages, cases that it accepts and rejects. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ATURAN } from "../../src/domain/periksa/rules/index";
import * as en from "../../src/strings/en";
import * as id from "../../src/strings/id";
import { KASUS } from "../domain/periksa/kasusAturan";

const FOLDER = join(__dirname, "../../src/domain/periksa/rules");
const BAGIAN = ["Pemicu", "Contoh salah", "Perbaikan", "Contoh benar", "Mengapa", "Dasar"];
const berkas = readdirSync(FOLDER);
const aturan = [...ATURAN.values()];

test("the folder holds the rules of the index and nothing else", () => {
  const nama = aturan.map((a) => `${a.id}-${a.slug}`);
  expect(berkas.sort()).toEqual([...nama.flatMap((n) => [`${n}.md`, `${n}.ts`]), "index.ts"].sort());
});

test("ids and slugs are well formed and used once", () => {
  for (const a of aturan) {
    expect(a.id).toMatch(/^(IK|HT|TB|AT|PR|WJ)\d{3}$/);
    expect(a.slug).toMatch(/^[a-z]+(-[a-z]+)*$/);
  }
  expect(new Set(aturan.map((a) => a.slug)).size).toBe(aturan.length);
});

describe.each(aturan)("$id $slug", (a) => {
  const halaman = readFileSync(join(FOLDER, `${a.id}-${a.slug}.md`), "utf8");

  test("has a page with every part, none of them empty", () => {
    expect(halaman.startsWith(`# ${a.id} ${a.slug}\n`)).toBe(true);
    const bagian = halaman.split(/^## /m).slice(1).map((b) => ({ judul: b.split("\n")[0], isi: b.split("\n").slice(1).join("").trim() }));
    expect(bagian.map((b) => b.judul)).toEqual(BAGIAN);
    for (const b of bagian) expect(b.isi).not.toBe("");
  });

  test("says on what it rests in both languages, by the same regulations", () => {
    const [dasarId, dasarEn] = [id, en].map(({ dasarAturan }) => new Map<string, readonly string[]>(Object.entries(dasarAturan)).get(a.id));
    expect(dasarId?.length).toBeGreaterThan(0);
    const peraturan = (dasar: readonly string[] | undefined) => dasar?.map((satu) => /^(?:PermenPANRB|PMK|PER|SE Bappenas)[ -][^:( ]+/.exec(satu)?.[0] ?? "");
    expect(peraturan(dasarEn)).toEqual(peraturan(dasarId));
  });

  test("has its title, next step and sentences in both languages", () => {
    for (const strings of [id.temuan, en.temuan]) {
      const teks = new Map(Object.entries(strings.aturan)).get(a.id);
      expect(teks?.judul).toBeTruthy();
      expect(teks?.langkah).toBeTruthy();
      expect(Object.keys(strings.pesan).some((p) => p.startsWith(`${a.id}.`))).toBe(true);
    }
  });

  test("has cases that it accepts and rejects", () => {
    const kasus = KASUS[a.id];
    expect(kasus?.terima.length).toBeGreaterThan(0);
    expect(kasus?.tolak.length).toBeGreaterThan(0);
  });
});

test("texts belong to rules that exist, with the same keys in both languages", () => {
  expect(Object.keys(id.dasarAturan).sort()).toEqual([...ATURAN.keys()].sort());
  const kunci = (s: typeof id.temuan | typeof en.temuan): string[] => [...Object.keys(s.aturan), ...Object.keys(s.pesan)];
  expect(kunci(en.temuan)).toEqual(kunci(id.temuan));
  for (const k of kunci(id.temuan)) expect(ATURAN.has(k.split(".")[0]!)).toBe(true);
});

test("a sentence has the same placeholders in both languages", () => {
  const lubang = (s: string): string[] => [...new Set(s.match(/\{\w+\}/g) ?? [])].sort();
  const inggris = new Map<string, string>(Object.entries(en.temuan.pesan));
  for (const [k, kalimat] of Object.entries(id.temuan.pesan)) expect([k, lubang(inggris.get(k)!)]).toEqual([k, lubang(kalimat)]);
});
