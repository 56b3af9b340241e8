import fc from "fast-check";
import type { IsiTulis } from "../../../src/domain/bagikan/types";
import { STATUS_BEKU } from "../../../src/domain/pembekuan/types";
import { JENIS_TABEL, PERAN_KOLOM, POLARITAS_SETELAN } from "../../../src/domain/simpanan/daftar";
import { SIMPANAN_KOSONG, type Simpanan } from "../../../src/domain/simpanan/types";
import { bacaSimpanan, tulisSimpanan } from "../../../src/domain/simpanan/xmlSimpanan";
import { ALAT_TEMPELAN } from "../../../src/domain/tempelan/types";

/** Anything a cell may hold, with what XML forbids, quotes and what looks like our own escapes. */
const teks = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string(),
  fc.constantFrom("", "a & b < c > \"d\" 'e'", "baris\nsatu\r\n\tdua", "_x000B_", "_x005F_x000B_", "\u000b\u0000\ufffe", "&#10;&amp;", "]]>", "\ud800", "__proto__"),
);
const isian = teks.filter((satu) => satu !== "");
const angka = fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (Object.is(n, -0) ? 0 : n));
const urutan = fc.integer({ min: 1, max: 99 });

const isiTulis: fc.Arbitrary<IsiTulis> = fc.oneof(
  fc.record({ jenis: fc.constant("rumus" as const), rumus: isian }),
  fc.record({ jenis: fc.constant("nilai" as const), nilai: fc.oneof(teks, angka, fc.boolean()) }),
);

const isiSel = fc.oneof(teks, angka, fc.boolean());
const angkaBeku = fc.record({ tampil: teks, nilai: angka }, { requiredKeys: ["tampil"] });

const simpananAcak: fc.Arbitrary<Simpanan> = fc.record({
  setelan: fc.uniqueArray(fc.tuple(isian, teks), { selector: ([nama]) => nama, maxLength: 4 }).map((isi) => Object.fromEntries(isi)),
  koreksi: fc.array(
    fc.record(
      {
        tabel: fc.record({ lembar: isian, judul: teks, kepala: fc.array(teks, { minLength: 1, maxLength: 4 }), urutan }),
        jenis: fc.constantFrom(...JENIS_TABEL),
        kolom: fc.array(fc.record({ judul: teks, urutan, peran: fc.constantFrom(...PERAN_KOLOM) }), { maxLength: 3 }),
      },
      { requiredKeys: ["tabel", "kolom"] },
    ),
    { maxLength: 3 },
  ),
  polaritas: fc.array(
    fc.record({ indikator: isian, lembar: isian, polaritas: fc.constantFrom(...POLARITAS_SETELAN) }, { requiredKeys: ["indikator", "polaritas"] }),
    { maxLength: 3 },
  ),
  pengecualian: fc.array(
    fc.record(
      {
        kunci: fc.record({ aturan: isian, lembar: isian, label: teks, kolom: teks, sel: teks, tercetak: teks, terhitung: teks }),
        alasan: teks,
        tanggal: teks,
        letakSemula: teks,
        tampilSemula: isian,
      },
      { requiredKeys: ["kunci", "alasan", "tanggal", "letakSemula"] },
    ),
    { maxLength: 3 },
  ),
  tanda: fc.array(fc.record({ lembar: isian, sel: isian, token: isian, tingkat: fc.constantFrom("galat", "peringatan", "saran") }), { maxLength: 3 }),
  perbaikan: fc.array(
    fc.record({
      id: isian, aturan: teks, lembar: isian, sel: isian, sebelum: fc.oneof(teks, angka, fc.boolean()), formatSebelum: teks, sesudah: angka, formatSesudah: teks,
    }),
    { maxLength: 3 },
  ),
  bagikan: fc.record({
    sel: fc.array(
      fc
        .record({ lembar: isian, rumus: isian, baris: fc.integer({ min: 1, max: 3 }), isi: fc.array(isiTulis, { minLength: 2, maxLength: 2 }) })
        .map(({ lembar, rumus, baris, isi }) => ({
          lembar, sel: "B2", rentang: baris === 1 ? "B2:C2" : `B2:C${baris + 1}`, rumus, isi: Array.from({ length: baris }, () => isi),
        })),
      { maxLength: 3 },
    ),
    nama: fc.array(fc.record({ nama: isian, lembar: teks, rumus: isian, menjadi: teks }), { maxLength: 2 }),
  }),
  tempelan: fc.array(
    fc.record({
      id: isian,
      alat: fc.constantFrom(...ALAT_TEMPELAN),
      lembar: isian,
      perubahan: fc.array(
        fc.record({ row: urutan, col: urutan, sebelum: isiSel, formatSebelum: isian, sesudah: isiSel, formatSesudah: isian }),
        { maxLength: 3 },
      ),
      buka: fc.array(fc.record({ row: urutan, col: urutan, rows: urutan, cols: urutan }), { maxLength: 2 }),
    }),
    { maxLength: 2 },
  ),
  pembekuan: fc.array(
    fc.record({
      nama: isian,
      tanggal: teks,
      indikator: fc.array(
        fc.record(
          {
            lembar: teks, tabel: teks, nama: isian, tahun: urutan, target: angkaBeku, realisasi: angkaBeku, capaian: angkaBeku,
            status: fc.constantFrom(...STATUS_BEKU), predikat: teks,
          },
          { requiredKeys: ["lembar", "tabel", "nama"] },
        ),
        { maxLength: 3 },
      ),
    }),
    { maxLength: 2 },
  ),
  versi: fc.integer({ min: 1, max: 9 }),
  asing: fc.constantFrom<readonly string[]>([], ["<baru a=\"1\"><b/>teks</baru>"], ["<x/>", "<y z='&lt;'/>"]),
});

describe("our state in the workbook", () => {
  test("comes back as it was written, whatever it holds", () => {
    fc.assert(fc.property(simpananAcak, (simpanan) => expect(bacaSimpanan(tulisSimpanan(simpanan))).toEqual(simpanan)), { numRuns: 300 });
  });

  test("an empty one is one short element", () => {
    expect(tulisSimpanan(SIMPANAN_KOSONG)).toBe('<simpanan xmlns="urn:lkj-excel:1" versi="1"/>');
    expect(bacaSimpanan('<simpanan xmlns="urn:lkj-excel:1"/>')).toEqual(SIMPANAN_KOSONG);
  });

  test("is read as Office may have written it anew: declaration, comments, prefix, other quotes, white space", () => {
    const xml = `\uFEFF<?xml version="1.0" encoding="utf-16" standalone="no"?>
      <!-- <lain> -->
      <l:simpanan xmlns:l='urn:lkj-excel:1' versi='1' >
        <l:setelan
           nama='batas' nilai='1.2'></l:setelan>
        <l:tanda lembar="PK &#x26; lain" sel="B2" token="t1" tingkat="galat" />
      </l:simpanan>`;
    expect(bacaSimpanan(xml)).toEqual({
      ...SIMPANAN_KOSONG,
      setelan: { batas: "1.2" },
      tanda: [{ lembar: "PK & lain", sel: "B2", token: "t1", tingkat: "galat" }],
    });
  });

  test("what a later version added is kept and written back, and its version with it", () => {
    const xml = '<simpanan xmlns="urn:lkj-excel:1" versi="7" kilat="ya"><rencana a="b"><c/></rencana><setelan nama="x" nilai="y" satuan="z"/></simpanan>';
    const dibaca = bacaSimpanan(xml)!;
    expect(dibaca).toMatchObject({ versi: 7, setelan: { x: "y" }, asing: ['<rencana a="b"><c/></rencana>'] });
    expect(tulisSimpanan(dibaca)).toBe(
      '<simpanan xmlns="urn:lkj-excel:1" versi="7"><setelan nama="x" nilai="y"/><rencana a="b"><c/></rencana></simpanan>',
    );
  });

  test.each([
    ["a mark without its cell", '<tanda lembar="PK" token="t" tingkat="galat"/>'],
    ["a mark of an unknown severity", '<tanda lembar="PK" sel="A1" token="t" tingkat="gawat"/>'],
    ["a fix without a number", '<perbaikan id="1" lembar="PK" sel="A1" sebelum="1" tipe="number" sesudah="dua"/>'],
    ["a fix of an unknown type", '<perbaikan id="1" lembar="PK" sel="A1" sebelum="1" tipe="objek" sesudah="2"/>'],
    ["an exception without a rule", '<pengecualian lembar="PK" label="x"/>'],
    ["a correction without a table", '<koreksi jenis="pk"><kolom judul="x" peran="target"/></koreksi>'],
    ["a setting without a name", '<setelan nilai="1"/>'],
  ])("%s is left out, the rest is read", (_, rusak) => {
    expect(bacaSimpanan(`<simpanan xmlns="urn:lkj-excel:1">${rusak}<setelan nama="a" nilai="b"/></simpanan>`)).toEqual({
      ...SIMPANAN_KOSONG,
      setelan: { a: "b" },
    });
  });

  test.each([
    ["nothing", ""],
    ["another namespace", '<simpanan xmlns="urn:lain"/>'],
    ["another element", '<lain xmlns="urn:lkj-excel:1"/>'],
    ["an open element", '<simpanan xmlns="urn:lkj-excel:1"><setelan>'],
    ["crossed elements", '<simpanan xmlns="urn:lkj-excel:1"><a><b></a></b></simpanan>'],
    ["two roots", '<simpanan xmlns="urn:lkj-excel:1"/><simpanan xmlns="urn:lkj-excel:1"/>'],
    ["a broken tag", '<simpanan xmlns="urn:lkj-excel:1"><setelan nama=x/></simpanan>'],
    ["text that is no XML", "bukan XML"],
  ])("%s is no state of ours", (_, xml) => {
    expect(bacaSimpanan(xml)).toBeNull();
  });
});
