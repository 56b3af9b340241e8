/**
 * Pins what workbooks depend on: ids, names, order of arguments. A change here breaks formulas that people have saved.
 */
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { buatMetadata, postprocess, SUMBER_FUNGSI, type Bahasa, type Metadata } from "../../scripts/metadata";
import { NAMA_FUNGSI } from "../../src/functions/edge";
import { fungsi as en } from "../../src/strings/en/fungsi";
import { fungsi as id } from "../../src/strings/id/fungsi";

const TERBIT = [
  ["CAPAIAN", "target realisasi [polaritas] [batas]"],
  ["RERATA.CAPAIAN", "capaian [sasaran] [metode] [bobot] [batas]"],
  ["PREDIKAT", "nilai skala [bentuk]"],
  ["IKPA", "nilai tahun [konversi] [dispensasi]"],
  ["IKPA.RINCI", "nilai tahun [konversi] [dispensasi]"],
  ["IKPA.REVISI", "jumlah tahun"],
  ["IKPA.DEVIASI", "rencana realisasi tahun [pagu]"],
  ["IKPA.PENYERAPAN", "pagu realisasi tahun"],
  ["IKPA.KONTRAKTUAL", "distribusi dini akselerasi tahun"],
  ["IKPA.TAGIHAN", "tepat_waktu semua tahun"],
  ["IKPA.UPTUP", "ketepatan gup setoran kkp triwulan tahun"],
  ["IKPA.DISPENSASI", "dispensasi semua tahun"],
  ["IKPA.OUTPUT", "pcro tpcro rvro target_volume ketepatan bulan tahun"],
  ["NKA", "eka ikpa tahun"],
  ["EKA.SATKER", "penyerapan konsistensi capaian_output nilai_efisiensi"],
  ["EKA.ESELON1", "csp penyerapan konsistensi capaian_output nilai_efisiensi rata_satker"],
  ["EKA.KL", "css rata_eselon1"],
  ["NILAI.EFISIENSI", "pagu realisasi [capaian_output]"],
  ["IKM", "jawaban [bobot]"],
  ["IKM.UNSUR", "jawaban"],
  ["INDEKS.BERBOBOT", "bobot target realisasi [batas]"],
  ["NILAI.SAKIP", "komponen [tahun]"],
  ["IP.ASN", "dimensi"],
  ["SERAPAN", "pagu realisasi"],
  ["EFISIENSI", "capaian serapan [cara]"],
  ["ANGKA", "teks [bentuk]"],
  ["JUMLAH.SAMPEL", "populasi [galat] [metode]"],
] as const;

let mentah: string;
beforeAll(async () => {
  mentah = await buatMetadata();
});

const jadi = (bahasa: Bahasa): Metadata => JSON.parse(postprocess(mentah, bahasa)) as Metadata;

describe("functions.json", () => {
  test.each(["id", "en"] as const)("%s: ids, names and parameters are the published ones", (bahasa) => {
    const ada = jadi(bahasa).functions.map((f) => [
      f.id,
      f.parameters.map((p) => (p["optional"] ? `[${p.name}]` : p.name)).join(" "),
    ]);
    expect(ada).toEqual(TERBIT);
    for (const f of jadi(bahasa).functions) {
      expect(f.id).toBe(f.name.replaceAll("_", "."));
      expect(f.name).toMatch(/^[A-Z][A-Z0-9_]{2,127}$/);
    }
  });

  test("every published function is implemented, and the other way round", () => {
    expect(jadi("id").functions.map((f) => f.name)).toEqual([...NAMA_FUNGSI]);
  });

  test("every parameter and result is a range of any type, none repeats, none is volatile", () => {
    for (const f of jadi("id").functions) {
      expect(f["result"]).toEqual({ dimensionality: "matrix" });
      expect(f["options"]).toBeUndefined();
      for (const p of f.parameters) {
        expect(p).toMatchObject({ dimensionality: "matrix", type: "any" });
        expect(p["repeating"]).toBeUndefined();
      }
    }
  });

  test("error values come in, data types stay out", () => {
    for (const bahasa of ["id", "en"] as const) {
      expect(jadi(bahasa)).toMatchObject({ allowErrorForDataTypeAny: true, allowCustomDataForDataTypeAny: false });
    }
  });

  test.each([
    ["id", id],
    ["en", en],
  ] as const)("%s: every text is the one of src/strings", (bahasa, teks) => {
    for (const f of jadi(bahasa).functions) {
      const bantuan = teks.daftar[f.name as keyof typeof teks.daftar];
      expect(f.description).toBe(bantuan.ringkas);
      expect(f.parameters.map((p) => p.description)).toEqual(bantuan.params.map((p) => p.uraian));
      expect(f.parameters.map((p) => p["optional"] !== true)).toEqual(bantuan.params.map((p) => p.wajib));
    }
  });

  test("the comments in functions.ts say the Indonesian texts, word for word, and nothing else", () => {
    const sumber = ts.createSourceFile(SUMBER_FUNGSI, readFileSync(SUMBER_FUNGSI, "utf8"), ts.ScriptTarget.Latest, true);
    const fungsi = sumber.statements.filter(ts.isFunctionDeclaration);
    expect(fungsi.map(({ name }) => name!.text)).toEqual(Object.keys(id.daftar));
    for (const satu of fungsi) {
      const bantuan = id.daftar[satu.name!.text as keyof typeof id.daftar];
      const [komentar] = ts.getJSDocCommentsAndTags(satu).filter(ts.isJSDoc);
      const tag = komentar!.tags!.map((t) => `${t.tagName.text} ${ts.isJSDocParameterTag(t) ? `${t.isBracketed ? `[${t.name.getText()}]` : t.name.getText()} ` : ""}${ts.getTextOfJSDocComment(t.comment)}`);
      expect([ts.getTextOfJSDocComment(komentar!.comment), ...tag]).toEqual([
        bantuan.ringkas,
        `customfunction ${bantuan.nama.replaceAll("_", ".")} ${bantuan.nama}`,
        ...bantuan.params.map((param) => `param ${param.wajib ? param.nama : `[${param.nama}]`} ${param.uraian}`),
        `returns ${bantuan.hasil}`,
      ]);
    }
  });

  test("the generator hands them on", () => {
    for (const f of (JSON.parse(mentah) as Metadata).functions) {
      const bantuan = id.daftar[f.name as keyof typeof id.daftar];
      expect(f.description).toBe(bantuan.ringkas);
      expect(f.parameters.map((p) => p.description)).toEqual(bantuan.params.map((p) => p.uraian));
    }
  });
});

describe("postprocess refuses", () => {
  const ubah = (ubahan: (m: Metadata) => void): string => {
    const m = JSON.parse(mentah) as Metadata;
    ubahan(m);
    return JSON.stringify(m);
  };

  test.each([
    ["a function without a text", tambahFungsi, "no id text for the function BARU"],
    ["a text without a function", buangFungsi, "texts without a function: JUMLAH_SAMPEL"],
    ["a renamed parameter", gantiParameter, "do not name its parameters"],
  ])("%s", (_, ubahan, pesan) => {
    expect(() => postprocess(ubah(ubahan), "id")).toThrow(pesan);
  });

  function tambahFungsi(m: Metadata): void {
    m.functions.push({ ...m.functions[0]!, id: "BARU", name: "BARU" });
  }

  function buangFungsi(m: Metadata): void {
    m.functions.pop();
  }

  function gantiParameter(m: Metadata): void {
    m.functions[0]!.parameters[0]!.name = "sasaran";
  }

  test("a source that the generator does not take", async () => {
    const berkas = join(mkdtempSync(join(tmpdir(), "lkj-")), "rusak.ts");
    writeFileSync(
      berkas,
      "type X = { a: 1 };\n/** x\n * @customfunction\n */\nexport function ABC(a: X): X { return a; }\n",
    );
    await expect(buatMetadata(berkas)).rejects.toThrow("does not support type");
  });
});
