import { atauNa, bilangan, bilanganPilihan, bilanganSkor, kataPilihan, pembacaIsi, type Isi } from "../../../src/domain/argumen/isi";
import { berhasil, gagal } from "../../../src/domain/hasil";

const baca = pembacaIsi<{ readonly galat: unknown }>(
  (galat, pesan) => ({ galat: [galat, pesan] }),
  ({ kode, data }) => ({ galat: [kode, data] }),
);

describe("what a cell says", () => {
  test.each<readonly [string, unknown, unknown]>([
    ["a number", 80.09, 80.09],
    ["text as it stands", " 80,09* ", " 80,09* "],
    ["a logical value", false, false],
    ["null as blank", null, null],
    ["nothing as blank", undefined, null],
    ["blank text as blank", "  ", null],
    ["a data type by its basic value", { basicValue: "" }, null],
    ["an error as text", "#REF!", { galat: ["#REF!", ""] }],
    ["an error of Excel", { code: "#N/A" }, { galat: ["#N/A", ""] }],
    ["an error of ours with its message", { galat: "#VALUE!", pesan: "LKJ003 …" }, { galat: ["#VALUE!", "LKJ003 …"] }],
    ["an error within a data type", { basicValue: "#DIV/0!" }, { galat: ["#DIV/0!", ""] }],
    ["a number beyond all numbers", Infinity, { galat: ["#NUM!", ""] }],
    ["another object", { apa: 1 }, { galat: ["LKJ001", { teks: "{…}" }] }],
    ["what is no value", () => 1, { galat: ["LKJ001", { teks: "function" }] }],
  ])("reads %s", (_, mentah, harap) => expect(baca(mentah)).toEqual(harap));
});

describe("what a cell counts", () => {
  test.each<readonly [Isi, unknown]>([
    [81, berhasil(81)],
    [null, berhasil(0)],
    ["80,09*", berhasil(80.09)],
    ["149,60%", berhasil(1.496)],
    ["N/A", gagal("LKJ010", { argumen: "eka", teks: "N/A" })],
    [true, gagal("LKJ001", { teks: "TRUE" })],
  ])("%p", (isi, harap) => expect(bilangan(isi, "eka")).toEqual(harap));

  it("refuses a percentage where a score is meant, but no number", () => {
    expect(bilanganSkor("95%", "eka")).toEqual(gagal("LKJ023"));
    expect(bilanganSkor("95", "eka")).toEqual(berhasil(95));
  });

  it("takes N/A for nothing only where it is allowed, and no other error", () => {
    expect(atauNa(bilangan("tidak berlaku", "eka"))).toEqual(berhasil(null));
    expect(atauNa(bilangan("abc", "eka"))).toMatchObject({ ok: false, galat: { kode: "LKJ001" } });
  });

  test.each<readonly [Isi]>([[null], [0]])("takes %p for an option that is left out", (isi) => {
    expect(bilanganPilihan(isi, "batas", () => gagal("LKJ016"))).toEqual(berhasil(undefined));
    expect(kataPilihan(isi, () => gagal("LKJ006"))).toEqual(berhasil(undefined));
  });

  it("checks an option that is given", () => {
    expect(bilanganPilihan(1.2, "batas")).toEqual(berhasil(1.2));
    expect(bilanganPilihan(-1, "batas", () => gagal("LKJ016"))).toEqual(gagal("LKJ016"));
    expect(kataPilihan("naik", (teks) => berhasil(teks))).toEqual(berhasil("naik"));
  });
});
