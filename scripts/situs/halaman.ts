/** Which Markdown files make up the documentation site, where each stands in it, and links between them. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { temuan } from "../../src/strings/id/temuan";
import { AKAR } from "../jalankan";

/** From a file of the repository, by its path with slashes, to its place in the site. */
export type Halaman = ReadonlyMap<string, string>;

const ATURAN = "src/domain/periksa/rules";

export function daftarHalaman(): Halaman {
  const halaman = new Map<string, string>();
  for (const berkas of markdownDi("docs")) halaman.set(berkas, berkas.slice("docs/".length).replace(/README\.md$/, "index.md"));
  for (const berkas of markdownDi(ATURAN)) halaman.set(berkas, `aturan/${path.posix.basename(berkas)}`);
  halaman.set("docs/pengembang.md", "pengembang/index.md");
  halaman.set("README.md", "pengembang/proyek.md");
  halaman.set("workbench/fidelity-gap.md", "pengembang/fidelity-gap.md");
  halaman.set("CHANGELOG.md", "perubahan.md");
  return halaman;
}

function markdownDi(folder: string): string[] {
  return readdirSync(path.join(AKAR, folder), { recursive: true, encoding: "utf8" })
    .map((nama) => `${folder}/${nama.split(path.sep).join("/")}`)
    .filter((nama) => nama.endsWith(".md") && !nama.includes("/."))
    .sort();
}

/** The rules of the checker as one page with a line each; made here, because the rules are the list. */
export function halamanAturan(halaman: Halaman): string {
  const baris = [...halaman].filter(([asal]) => asal.startsWith(ATURAN)).map(([asal, tujuan]) => {
    const isi = readFileSync(path.join(AKAR, asal), "utf8");
    const id = path.posix.basename(asal).split("-")[0]!;
    const pemicu = /## Pemicu\s+([\s\S]+?)(?:\n\n|$)/.exec(isi)?.[1]?.replace(/\s+/g, " ") ?? "";
    const kalimat = /^.+?[.](?=\s|$)/.exec(pemicu)?.[0] ?? pemicu;
    return `| [${id}](${tujuan}) | ${judulAturan(id)} | ${kalimat.replaceAll("|", "\\|")} |`;
  });
  return [
    "# Aturan pemeriksa",
    "",
    "Setiap aturan mencari satu jenis kekeliruan dengan hitungan saja, dan menyebut pemicu, contoh, serta dasarnya. Huruf di depan menyebut",
    "kelompoknya: IK isi sel, HT hitungan sebaris, TB hitungan sekolom, AT antartabel, PR peraturan, WJ kewajaran.",
    "",
    "| Aturan | Nama | Kapan muncul |",
    "|---|---|---|",
    ...baris,
    "",
  ].join("\n");
}

/** The title under which the pane shows a rule's findings. */
function judulAturan(id: string): string {
  const judul = new Map(Object.entries(temuan.aturan)).get(id)?.judul;
  if (!judul) throw new Error(`${id} has no title`);
  return judul;
}

/** A page of the site; rules are headed by their titles instead of their slugs. */
export function isiHalaman(asal: string, halaman: Halaman): string {
  const isi = alihkanTautan(asal, readFileSync(path.join(AKAR, asal), "utf8"), halaman);
  return asal.startsWith(ATURAN) ? isi.replace(/^# (\S+) .+$/m, (_, id: string) => `# ${id} ${judulAturan(id)}`) : isi;
}

/** Links and pictures of a page, with the way they take in the site; a link to what is no page loses its address. */
export function alihkanTautan(asal: string, isi: string, halaman: Halaman): string {
  const dari = path.posix.dirname(halaman.get(asal)!);
  return isi.replace(/(!?)\[([^\]]*)\]\(([^)\s]+)\)/g, (utuh, gambar: string, teks: string, alamat: string) => {
    if (/^(https?:|mailto:|#)/.test(alamat)) return utuh;
    const [jalur = "", jangkar] = alamat.split("#");
    const berkas = path.posix.join(path.posix.dirname(asal), jalur).replace(/\/$/, "");
    const tujuan = BUATAN[berkas] ?? halaman.get(berkas) ?? halaman.get(`${berkas}/README.md`);
    if (tujuan) return `${gambar}[${teks}](${relatif(dari, tujuan)}${jangkar ? `#${jangkar}` : ""})`;
    if (!existsSync(path.join(AKAR, berkas))) throw new Error(`${asal}: the link ${alamat} points nowhere`);
    return berkas.startsWith(GAMBAR) ? `${gambar}[${teks}](/${berkas.slice("docs/".length)})` : teks;
  });
}

/** Pages that the site makes itself, by the path under which the Markdown of docs/ speaks of them. */
const BUATAN: Readonly<Record<string, string>> = { "docs/aturan.md": "aturan.md" };

/** Pictures lie under the root of the site, so that a link can show one as well as a page. */
const GAMBAR = "docs/gambar/";

function relatif(dari: string, ke: string): string {
  const jalan = path.posix.relative(dari, ke);
  return jalan.startsWith(".") ? jalan : `./${jalan}`;
}
