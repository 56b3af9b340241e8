import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { alihkanTautan, daftarHalaman, halamanAturan, isiHalaman } from "../../scripts/situs/halaman";
import { ATURAN } from "../../src/domain/periksa/rules";

const ROOT = path.resolve(__dirname, "../..");
const halaman = daftarHalaman();
/** Bytes of a picture. */
const TERBESAR = 150_000;

describe("documentation site", () => {
  it("has a start, a page a function, a page a rule and a page a route of installation", () => {
    const pages = [...halaman.values()];
    expect(pages).toEqual(expect.arrayContaining(["index.md", "mulai.md", "periksa.md", "istilah.md", "perubahan.md", "pengembang/index.md", "fungsi/CAPAIAN.md", "fungsi/en/CAPAIAN.md"]));
    expect(pages.filter((page) => page.startsWith("aturan/"))).toHaveLength(ATURAN.size);
    expect(new Set(pages).size).toBe(pages.length);
  });

  it.each([...halaman.keys()])("leads every link of %s to a page or a picture that is there", (asal) => {
    const isi = alihkanTautan(asal, readFileSync(path.join(ROOT, asal), "utf8"), halaman);
    const dari = path.posix.dirname(halaman.get(asal)!);
    const situs = new Set([...halaman.values(), "aturan.md"]);
    for (const [, alamat] of isi.matchAll(/\]\(([./][^)#\s]*)/g)) {
      const ada = alamat!.startsWith("/gambar/") ? existsSync(path.join(ROOT, "docs", alamat!)) : situs.has(path.posix.join(dari, alamat!));
      expect({ alamat, ada }).toEqual({ alamat, ada: true });
    }
  });

  it("shows every picture somewhere, each small enough for a page on a slow network", () => {
    const isi = [...halaman.keys()].map((asal) => readFileSync(path.join(ROOT, asal), "utf8")).join("\n");
    for (const nama of readdirSync(path.join(ROOT, "docs/gambar"))) {
      const { size } = statSync(path.join(ROOT, "docs/gambar", nama));
      expect({ nama, dipakai: isi.includes(`gambar/${nama}`), kecil: size < TERBESAR }).toEqual({ nama, dipakai: true, kecil: true });
    }
  });

  it("describes every picture in words", () => {
    for (const asal of halaman.keys()) expect(readFileSync(path.join(ROOT, asal), "utf8")).not.toMatch(/!\[\s*\]\(/);
  });

  it("shows a picture on every route of installation", () => {
    const rute = [...halaman.keys()].filter((asal) => asal.startsWith("docs/pemasangan/"));
    expect(rute.length).toBeGreaterThanOrEqual(8);
    for (const asal of rute) expect({ asal, gambar: /!\[[^\]]+\]\(\.\.\/gambar\//.test(readFileSync(path.join(ROOT, asal), "utf8")) }).toEqual({ asal, gambar: true });
  });

  it("refuses a link that points nowhere", () => {
    expect(() => alihkanTautan("docs/mulai.md", "[sini](tidak-ada.md)", halaman)).toThrow(/docs\/mulai\.md: the link tidak-ada\.md points nowhere/);
  });

  it("leads a link to a picture to the picture", () => {
    expect(alihkanTautan("docs/ringkasan.md", "[IKPA](gambar/ringkasan-ikpa.png)", halaman)).toBe("[IKPA](/gambar/ringkasan-ikpa.png)");
  });

  it("keeps the words of a link to a file that is no page, without the address", () => {
    expect(alihkanTautan("README.md", "[the licence](LICENSE)", halaman)).toBe("the licence");
  });

  it("heads the page of a rule with the title that the pane shows", () => {
    const asal = [...halaman.keys()].find((satu) => satu.includes("/HT001-"))!;
    expect(isiHalaman(asal, halaman)).toMatch(/^# HT001 Capaian tidak sesuai dengan target dan realisasi\n/);
  });

  it("lists every rule with when it appears", () => {
    const daftar = halamanAturan(halaman);
    for (const id of ATURAN.keys()) expect(daftar).toMatch(new RegExp(`\\| \\[${id}\\]\\(aturan/${id}-[^)]+\\) \\| [A-Z].+ \\| .{20,} \\|`));
  });
});
