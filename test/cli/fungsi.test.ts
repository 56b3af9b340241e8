import { jalankanFungsi } from "../../src/cli/fungsi";

async function jalankan(...potongan: (string | Uint8Array)[]): Promise<unknown[]> {
  async function* masukan(): AsyncGenerator<string | Uint8Array> {
    yield* potongan;
  }
  let keluaran = "";
  await jalankanFungsi(masukan(), (teks) => {
    keluaran += teks;
  });
  expect(keluaran === "" || keluaran.endsWith("\n")).toBe(true);
  return keluaran
    .split("\n")
    .slice(0, -1)
    .map((baris) => JSON.parse(baris) as unknown);
}

describe("fungsi --stdin", () => {
  test("answers each line in order: numbers unrounded, one cell as a scalar, ranges as rows", async () => {
    expect(
      await jalankan(
        '{"fn":"CAPAIAN","args":[81,80.09]}\n{"fn":"nka","args":[93.17,89.45,2023]}\n',
        '{"fn":"Capaian","args":[[[80],[40]],[[20],[40]]]}\n{"fn":"PREDIKAT","args":[90.09,"SKM","lengkap"]}\n',
      ),
    ).toEqual([{ nilai: 8009 / 8100 }, { nilai: 91.31 }, { nilai: [[0.25], [1]] }, { nilai: "A (Sangat Baik)" }]);
  });

  test("null is a blank, and errors go in and out as objects or their text", async () => {
    expect(
      await jalankan(
        '{"fn":"CAPAIAN","args":[81,null]}\n',
        '{"fn":"CAPAIAN","args":[[[null],["#REF!"],[{"galat":"#N/A","pesan":"x"}]],1]}\n',
        '{"fn":"CAPAIAN","args":["#DIV/0!",1]}\n',
      ),
    ).toEqual([
      { nilai: 0 },
      {
        nilai: [
          [{ galat: "#N/A", pesan: "LKJ011 Target nol atau kosong. Capaian tidak dapat dihitung." }],
          [{ galat: "#VALUE!", pesan: "LKJ004 Argumen berisi #REF!." }],
          [{ galat: "#N/A", pesan: "x" }],
        ],
      },
      { galat: "#DIV/0!", pesan: "" },
    ]);
  });

  test.each([
    ["no JSON", "{bad"],
    ["an empty line", ""],
    ["a list", "[1,2]"],
    ["null", "null"],
    ["no name", '{"args":[]}'],
    ["a number as name", '{"fn":1,"args":[]}'],
    ["no arguments", '{"fn":"CAPAIAN"}'],
    ["arguments that are no list", '{"fn":"CAPAIAN","args":{"target":1}}'],
  ])("a bad line (%s) is #VALUE! and the next line is still answered", async (_, baris) => {
    expect(await jalankan(`${baris}\n{"fn":"CAPAIAN","args":[2,1]}\n`)).toEqual([
      { galat: "#VALUE!", pesan: expect.stringContaining("JSON") as unknown },
      { nilai: 0.5 },
    ]);
  });

  test.each(["LKJ.CAPAIAN", "lkj.capaian", " Lkj.Capaian "])("the name may carry the namespace: %s", async (fn) => {
    expect(await jalankan(`${JSON.stringify({ fn, args: [2, 1] })}\n`)).toEqual([{ nilai: 0.5 }]);
  });

  test("an unknown function is #NAME?", async () => {
    expect(await jalankan('{"fn":"SUM","args":[1]}\n{"fn":"constructor","args":[]}\n{"fn":"LKJ.LKJ.CAPAIAN","args":[2,1]}\n')).toMatchObject([
      { galat: "#NAME?" },
      { galat: "#NAME?" },
      { galat: "#NAME?" },
    ]);
  });

  test("lines may be split anywhere, end with CRLF, begin with a byte order mark or lack the last newline", async () => {
    const bita = new TextEncoder().encode(
      '\uFEFF{"fn":"CAPAIAN","args":["80 – 90",85]}\r\n{"fn":"CAPAIAN","args":[2,1]}',
    );
    const potongan = Array.from(bita, (b) => Uint8Array.of(b));
    expect(await jalankan(...potongan)).toEqual([{ nilai: 1 }, { nilai: 0.5 }]);
  });

  test("no input is no answer", async () => expect(await jalankan()).toEqual([]));

  test("thousands of lines are answered one for one", async () => {
    const banyak = 5000;
    const baris = Array.from({ length: banyak }, (_, i) => `{"fn":"CAPAIAN","args":[100,${i}]}\n`).join("");
    const hasil = await jalankan(baris);
    expect(hasil).toHaveLength(banyak);
    expect(hasil[banyak - 1]).toEqual({ nilai: (banyak - 1) / 100 });
  });
});
