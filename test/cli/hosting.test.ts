import { createHash } from "node:crypto";
import type { Ambil } from "../../src/cli/hosting/ambil";
import { jalankanHosting } from "../../src/cli/hosting/hosting";

const ALAMAT = "https://add-in.instansi.go.id/lkj";
const JENIS: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript",
  json: "application/json",
  xml: "application/xml",
  png: "image/png",
};
const MANIFES = `<OfficeApp><Version>0.1.0.0</Version><IconUrl DefaultValue="${ALAMAT}/assets/ikon-32.png"/></OfficeApp>`;

interface Berkas {
  isi: string;
  status: number;
  kepala: Record<string, string | undefined>;
}

const berkas = (nama: string, isi: string): Berkas => ({
  isi,
  status: 200,
  kepala: {
    "content-type": JENIS[nama.slice(nama.lastIndexOf(".") + 1)]!,
    "cache-control": "no-cache",
    "access-control-allow-origin": "*",
  },
});

/** A server that does everything right; `rusak` makes it do something wrong. */
function peladen(rusak: (isi: Record<string, Berkas>) => void, mandiri = false): Ambil {
  const nama: Record<string, string> = {
    "manifest.xml": MANIFES,
    "taskpane.html": mandiri ? '<script src="office-js/office.js"></script>' : '<script src="https://appsforoffice.microsoft.com/office.js">',
    "functions.html": "<p>",
    "functions.js": "CustomFunctions.associate()",
    "functions.json": "{}",
    "assets/ikon-32.png": "png",
    ...(mandiri ? { "office-js/office.js": "office" } : {}),
  };
  const isi = Object.fromEntries(Object.entries(nama).map(([satu, teks]) => [satu, berkas(satu, teks)]));
  const sidik = Object.fromEntries(Object.entries(nama).map(([satu, teks]) => [satu, createHash("sha256").update(teks).digest("hex")]));
  isi["daftar-berkas.json"] = berkas("daftar-berkas.json", JSON.stringify({ versi: "0.1.0", berkas: sidik }));
  rusak(isi);
  return async (alamat) => {
    if (!alamat.startsWith(`${ALAMAT}/`)) throw new Error(`unexpected ${alamat}`);
    const satu = isi[alamat.slice(ALAMAT.length + 1)];
    if (!satu) return { status: 404, isi: new Uint8Array(), kepala: () => null };
    return { status: satu.status, isi: new TextEncoder().encode(satu.isi), kepala: (k) => satu.kepala[k] ?? null };
  };
}

async function jalankan(ambil: Ambil, alamat = ALAMAT): Promise<{ kode: number; baris: string[] }> {
  const baris: string[] = [];
  const catat = (teks: string): void => void baris.push(teks);
  return { kode: await jalankanHosting(alamat, ambil, { keluar: catat, masalah: catat }), baris };
}

describe("lkj hosting", () => {
  it.each([false, true])("finds nothing on a server that does everything right (self-hosted: %s)", async (mandiri) => {
    const { kode, baris } = await jalankan(peladen(() => undefined, mandiri));
    expect(baris.slice(1)).toEqual(["Semua berkas disajikan dengan benar. Manifes siap dibagikan."]);
    expect(baris[0]).toContain(`versi 0.1.0, ${mandiri ? 7 : 6} berkas diperiksa`);
    expect(kode).toBe(0);
  });

  it.each<[string, (isi: Record<string, Berkas>) => void, RegExp, number]>([
    ["a missing file", (isi) => delete isi["functions.js"], /functions\.js: peladen menjawab 404/, 1],
    ["a sign-in page in front", (isi) => { isi["taskpane.html"]!.status = 302; isi["taskpane.html"]!.kepala["location"] = "https://masuk"; },
      /taskpane\.html: dialihkan ke https:\/\/masuk/, 1],
    ["a wrong MIME type", (isi) => (isi["functions.json"]!.kepala["content-type"] = "text/plain"), /functions\.json: jenis isi .*“text\/plain”/, 1],
    ["no MIME type", (isi) => (isi["functions.js"]!.kepala["content-type"] = undefined), /functions\.js: jenis isi .*“–”/, 1],
    ["a file of another build", (isi) => (isi["functions.js"]!.isi += " "), /functions\.js: isinya berbeda/, 1],
    ["no CORS header on the functions", (isi) => (isi["functions.json"]!.kepala["access-control-allow-origin"] = undefined),
      /functions\.json: tanpa kepala Access-Control-Allow-Origin/, 1],
    ["frames forbidden", (isi) => (isi["taskpane.html"]!.kepala["x-frame-options"] = "SAMEORIGIN"), /taskpane\.html: peladen melarang bingkai \(SAMEORIGIN\)/, 1],
    ["frames forbidden by policy", (isi) => (isi["taskpane.html"]!.kepala["content-security-policy"] = "default-src 'self'; frame-ancestors 'self'"),
      /melarang bingkai \(frame-ancestors 'self'\)/, 1],
    ["a long cache", (isi) => (isi["taskpane.html"]!.kepala["cache-control"] = "public, max-age=31536000"), /taskpane\.html: disimpan terlalu lama/, 0],
    ["no cache header", (isi) => (isi["functions.js"]!.kepala["cache-control"] = undefined), /functions\.js: tanpa kepala Cache-Control/, 0],
    ["a manifest for another address", (isi) => (isi["manifest.xml"]!.isi = MANIFES.replace(ALAMAT, "https://localhost:3000")),
      /manifest\.xml: memuat alamat https:\/\/localhost:3000/, 1],
    ["an old manifest", (isi) => (isi["manifest.xml"]!.isi = MANIFES.replace("0.1.0.0", "0.0.9.0")), /manifest\.xml: berversi 0\.0\.9\.0/, 1],
  ])("names %s", async (_nama, rusak, kalimat, diharapkan) => {
    const { kode, baris } = await jalankan(peladen((isi) => void rusak(isi)));
    expect(baris.join("\n")).toMatch(kalimat);
    expect(kode).toBe(diharapkan);
  });

  it("names an outside address in the pages of a build for closed networks", async () => {
    const { kode, baris } = await jalankan(
      peladen((isi) => void (isi["taskpane.html"]!.isi = '<script src="https://appsforoffice.microsoft.com/office.js">'), true),
    );
    expect(baris.join("\n")).toMatch(/taskpane\.html: memuat https:\/\/appsforoffice/);
    expect(kode).toBe(1);
  });

  it("says once what is wrong with many files", async () => {
    const { baris } = await jalankan(peladen((isi) => {
      for (const satu of Object.values(isi)) satu.kepala["cache-control"] = undefined;
    }));
    expect(baris.slice(1)).toEqual([
      "  peringatan  manifest.xml dan 4 berkas lain: tanpa kepala Cache-Control. Pakai no-cache agar versi baru langsung terpakai.",
      "0 galat, 5 peringatan.",
    ]);
  });

  it("names a file whose request breaks off, and goes on with the others", async () => {
    const baik = peladen(() => undefined);
    const { kode, baris } = await jalankan(async (alamat) => {
      if (alamat.endsWith("functions.js")) throw new Error("fetch failed", { cause: Object.assign(new Error("socket hang up"), { code: "ECONNRESET" }) });
      return baik(alamat);
    });
    expect(baris.slice(1)).toEqual(["  galat  functions.js: tidak dapat diambil (ECONNRESET socket hang up).", "1 galat, 0 peringatan."]);
    expect(kode).toBe(1);
  });

  it.each<[string, Ambil, RegExp]>([
    ["an unreachable server", () => Promise.reject(new Error("fetch failed", { cause: new Error("self-signed certificate") })),
      /tidak dapat dijangkau \(self-signed certificate\).*NODE_EXTRA_CA_CERTS/],
    ["a folder without the list of files", peladen((isi) => delete isi["daftar-berkas.json"]), /daftar-berkas\.json tidak ditemukan/],
    ["a list that is no JSON", peladen((isi) => void (isi["daftar-berkas.json"]!.isi = "<html>")), /daftar-berkas\.json tidak terbaca/],
    ["a list of another shape", peladen((isi) => void (isi["daftar-berkas.json"]!.isi = "{}")), /daftar-berkas\.json tidak terbaca/],
  ])("says what to do at %s", async (_nama, ambil, kalimat) => {
    const { kode, baris } = await jalankan(ambil);
    expect(baris.join("\n")).toMatch(kalimat);
    expect(kode).toBe(2);
  });

  it("takes https addresses only, with or without a slash at the end", async () => {
    expect((await jalankan(peladen(() => undefined), `${ALAMAT}/`)).kode).toBe(0);
    const { kode, baris } = await jalankan(peladen(() => undefined), "http://add-in.instansi.go.id");
    expect(baris[0]).toMatch(/bukan alamat https/);
    expect(kode).toBe(2);
  });
});
