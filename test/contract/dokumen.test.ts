/** The pages of docs/fungsi are the generated ones, and what they say is what the functions do. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { susunDokumen } from "../../scripts/dokumen";
import { CONTOH, FOLDER, hitungRumus, tampilHasil } from "../../scripts/dokumen/bahan";
import { dasarFungsi } from "../../src/domain/jelaskan/dasarFungsi";
import { jelaskan } from "../../src/domain/jelaskan/index";
import { NAMA_FUNGSI } from "../../src/functions/edge";
import { adalahSelGalat } from "../../src/functions/sel";
import { dokumen as en } from "../../src/strings/en/dokumen";
import { fungsi } from "../../src/strings/id/fungsi";
import { dokumen as id } from "../../src/strings/id/dokumen";

const berkas = susunDokumen();

test.each([...berkas.keys()])("%s is what npm run dokumen writes", (nama) => {
  expect(existsSync(resolve(FOLDER, nama)) && readFileSync(resolve(FOLDER, nama), "utf8")).toBe(berkas.get(nama));
});

test("every function has a page in both languages, and no page is left over", () => {
  const harap = [...NAMA_FUNGSI, "README"].map((nama) => `${nama}.md`).sort();
  for (const folder of [FOLDER, resolve(FOLDER, "en")]) {
    expect(
      readdirSync(folder)
        .filter((nama) => nama.endsWith(".md"))
        .sort(),
    ).toEqual(harap);
  }
});

test("both languages have the same texts", () => {
  expect(Object.keys(en.label)).toEqual(Object.keys(id.label));
  expect(Object.keys(id.uraian)).toEqual([...NAMA_FUNGSI]);
  expect(Object.keys(en.uraian)).toEqual([...NAMA_FUNGSI]);
});

test("every function has examples, each from a named source", () => {
  expect(Object.keys(CONTOH.fungsi).sort()).toEqual([...NAMA_FUNGSI].sort());
  for (const [nama, { contoh }] of Object.entries(CONTOH.fungsi)) {
    expect(contoh.length).toBeGreaterThan(0);
    for (const c of contoh) {
      expect(c.rumus.startsWith(`=LKJ.${nama}(`)).toBe(true);
      expect(Object.keys(CONTOH.sumber)).toContain(c.sumber);
    }
  }
});

describe("examples", () => {
  const semua = Object.values(CONTOH.fungsi).flatMap(({ contoh }) => contoh);

  test.each(semua.map((c) => [c.rumus, c] as const))("%s shows what is printed", (rumus, contoh) => {
    const { fungsi: nama, argumen, hasil } = hitungRumus(rumus);
    expect(tampilHasil(hasil, contoh)).toBe(contoh.tampil);
    const sel = hasil[0]![0]!;
    const jejak = jelaskan(nama, argumen);
    if (hasil.length === 1) expect(jejak.ok && jejak.nilai.hasil.nilai).toBe(sel);
    else expect(jejak.ok).toBe(true);
  });

  test.each(Object.values(CONTOH.fungsi).flatMap(({ galat }) => galat))("%s gives an error", (rumus) => {
    const { hasil } = hitungRumus(rumus);
    expect(hasil).toHaveLength(1);
    expect(adalahSelGalat(hasil[0]![0])).toBe(true);
  });

  test.each(Object.values(fungsi.daftar).map((f) => [f.contoh, f.nama] as const))(
    "%s of the help computes",
    (rumus) => {
      expect(adalahSelGalat(hitungRumus(rumus).hasil[0]![0])).toBe(false);
    },
  );
});

test("every function but the reader of numbers states its rules", () => {
  const tanpa = NAMA_FUNGSI.filter((nama) => dasarFungsi(nama).length === 0);
  expect(tanpa).toEqual(["ANGKA"]);
  for (const nama of NAMA_FUNGSI) {
    for (const aturan of dasarFungsi(nama)) {
      expect(["V", "2", "1", "G"]).toContain(aturan.keyakinan);
      // only general knowledge may stand without a source
      if (aturan.keyakinan !== "G" && aturan.dasar.length === 0)
        throw new Error(`${nama}: no basis for ${aturan.set.id}`);
    }
  }
});
