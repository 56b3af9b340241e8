/**
 * Parts of the drawings in the installation guide: HTML that Chromium turns into a PNG. A drawing says of itself that it is one;
 * windows of Excel and of Microsoft's sites are never imitated.
 */
import type { Browser } from "playwright-core";

/** Width of a drawing in CSS pixels: what fits a page of the guide without being scaled down. */
const LEBAR = 700;
const LEBAR_ISI = LEBAR - 48;

const LABEL = "Gambar skema, bukan tangkapan layar";

const GAYA = `
  * { box-sizing: border-box; }
  body { margin: 0; width: ${LEBAR}px; font: 15px/1.4 Carlito, "Segoe UI", "Liberation Sans", sans-serif; color: #14201c; }
  .kartu { background: #fff; border: 2px solid #a7d6c8; border-radius: 12px; padding: 18px 22px 12px; }
  h1 { font-size: 18px; line-height: 1.25; margin: 0 0 12px; color: #0b4a3b; }
  .label { margin: 10px 0 0; font-size: 12px; color: #5b6b66; text-align: right; }
  ol { list-style: none; margin: 0; padding: 0; }
  li { display: grid; grid-template-columns: 32px 1fr; padding: 8px 0; }
  li + li { border-top: 1px solid #e0f3ed; }
  .no { width: 24px; height: 24px; border-radius: 12px; background: #117a62; color: #fff; font-weight: 700; text-align: center; line-height: 24px; }
  .jalur { display: flex; flex-wrap: wrap; align-items: center; gap: 6px; }
  .butir { background: #e0f3ed; border: 1px solid #8dc8b6; border-radius: 6px; padding: 2px 9px 3px; }
  .butir b { display: block; line-height: 1.25; }
  .butir i { display: block; font-size: 12.5px; line-height: 1.2; color: #44544f; }
  .lalu { color: #117a62; font-weight: 700; }
  .ket { margin-top: 3px; color: #33423d; }
  code, .kode { font-family: "DejaVu Sans Mono", Consolas, monospace; font-size: 12.5px; background: #f2f5f4; border-radius: 4px; padding: 1px 5px; }
  .pohon { font: 13px/1.55 "DejaVu Sans Mono", Consolas, monospace; white-space: pre; margin: 0; }
  .pohon span { font-family: Carlito, "Segoe UI", sans-serif; font-size: 14px; color: #44544f; }
  .terminal { background: #14201c; color: #e7f3ef; border-radius: 10px; padding: 14px 18px; font: 12.5px/1.5 "DejaVu Sans Mono", Consolas, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
  .terminal b { color: #8dc8b6; } .terminal .galat { color: #ffb3a8; } .terminal .peringatan { color: #ffe08a; }
  svg { display: block; overflow: visible; } svg text { font-family: Carlito, "Segoe UI", "Liberation Sans", sans-serif; }
  .pita { display: inline-flex; flex-direction: column; border: 1px solid #8dc8b6; border-radius: 8px; background: #f6faf8; }
  .pita .tombol { display: flex; gap: 26px; padding: 12px 22px 8px; text-align: center; }
  .pita .tombol div { width: 78px; } .pita img, .menu img { display: block; margin: 0 auto 4px; }
  .pita .grup { border-top: 1px solid #c3e5da; text-align: center; font-size: 13px; color: #44544f; padding: 2px; }
  .sisi { display: flex; gap: 28px; align-items: flex-start; }
  .menu { border: 1px solid #8dc8b6; border-radius: 8px; background: #f6faf8; padding: 6px 16px 6px 10px; }
  .menu div { display: flex; gap: 8px; align-items: center; padding: 4px 0; } .menu img { margin: 0; } .menu .redup { color: #7b8a85; padding-left: 28px; }
`;

const aman = (teks: string): string => teks.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A name on a button or in a menu, in the reader's language and as Microsoft's documentation has it. */
export type Nama = string | readonly [indonesia: string, inggris: string];

export interface Langkah {
  readonly jalur: readonly Nama[];
  /** What to do there; may hold `<code>` and `<b>`. */
  readonly ket?: string;
}

/** Numbered steps, each a way through menus. */
export function langkah(semua: readonly Langkah[]): string {
  const butir = (nama: Nama): string =>
    typeof nama === "string"
      ? `<span class="butir"><b>${aman(nama)}</b></span>`
      : `<span class="butir"><b>${aman(nama[0])}</b><i>${aman(nama[1])}</i></span>`;
  const satu = ({ jalur, ket }: Langkah, i: number): string =>
    `<li><span class="no">${i + 1}</span><div><div class="jalur">${jalur.map(butir).join('<span class="lalu">›</span>')}</div>` +
    `${ket ? `<div class="ket">${ket}</div>` : ""}</div></li>`;
  return `<ol>${semua.map(satu).join("")}</ol>`;
}

/** A folder as lines, each with what it is for. */
export function pohon(baris: readonly (readonly [nama: string, guna: string])[]): string {
  const lebar = Math.max(...baris.map(([nama]) => nama.length)) + 2;
  return `<p class="pohon">${baris.map(([nama, guna]) => `${aman(nama.padEnd(lebar))}<span>${aman(guna)}</span>`).join("\n")}</p>`;
}

/** What a command printed, below the command itself. Not a drawing: the lines come from a run. */
export function terminal(
  bagian: readonly { readonly perintah: string; readonly keluaran: readonly string[] }[],
): string {
  const warna = (baris: string): string => {
    const tingkat = /^\s+(galat|peringatan)\s/.exec(baris)?.[1];
    return tingkat ? `<span class="${tingkat}">${aman(baris)}</span>` : aman(baris);
  };
  const isi = bagian.map(({ perintah, keluaran }) =>
    [`<b>&gt; ${aman(perintah)}</b>`, ...keluaran.map(warna)].join("\n"),
  );
  return `<div class="terminal">${isi.join("\n\n")}</div>`;
}

export interface Kotak {
  readonly x: number;
  readonly y: number;
  readonly lebar: number;
  readonly tinggi: number;
  readonly judul: string;
  readonly baris?: readonly string[];
  readonly warna?: keyof typeof WARNA;
}

const WARNA = {
  hijau: ["#e0f3ed", "#117a62"],
  putih: ["#ffffff", "#5caa94"],
  abu: ["#f2f5f4", "#8a9792"],
  kuning: ["#fff5d9", "#c79a1e"],
} as const;

const TINGGI_BARIS = 18;

export function kotak({ x, y, lebar, tinggi, judul, baris = [], warna = "putih" }: Kotak): string {
  const [isi, garis] = WARNA[warna];
  const teks = [judul, ...baris].map((kata, i) => {
    const gaya = i === 0 ? 'font-weight="700" font-size="15.5"' : 'font-size="14" fill="#33423d"';
    return `<text x="${x + 12}" y="${y + 23 + i * TINGGI_BARIS}" ${gaya}>${aman(kata)}</text>`;
  });
  return `<rect x="${x}" y="${y}" width="${lebar}" height="${tinggi}" rx="8" fill="${isi}" stroke="${garis}" stroke-width="1.5"/>${teks.join("")}`;
}

/** A dashed frame around boxes, with its name on the lower line. */
export function pagar(x: number, y: number, lebar: number, tinggi: number, nama: string): string {
  return `<rect x="${x}" y="${y}" width="${lebar}" height="${tinggi}" rx="10" fill="none" stroke="#8a9792" stroke-width="1.5" stroke-dasharray="6 5"/>${tulisan(x + 14, y + tinggi + 5, nama)}`;
}

export interface Panah {
  /** Corners of the line, from its beginning to its tip. */
  readonly titik: readonly (readonly [x: number, y: number])[];
  readonly kata?: readonly string[];
  /** Middle of the words. */
  readonly di?: readonly [x: number, y: number];
  /** Nothing goes this way: dashed, red, with a cross. */
  readonly putus?: boolean;
}

export function panah({ titik, kata = [], di = titik[0]!, putus = false }: Panah): string {
  const warna = putus ? "#b3261e" : "#117a62";
  const garis = `<polyline points="${titik.map((t) => t.join(",")).join(" ")}" fill="none" stroke="${warna}" stroke-width="2" marker-end="url(#${putus ? "merah" : "ujung"})" ${putus ? 'stroke-dasharray="5 4"' : ""}/>`;
  const [a, b] = [titik[0]!, titik.at(-1)!];
  const silang = putus
    ? `<text x="${(a[0] + b[0]) / 2}" y="${(a[1] + b[1]) / 2 + 8}" text-anchor="middle" font-size="24" font-weight="700" fill="${warna}">✕</text>`
    : "";
  return garis + silang + kata.map((satu, i) => tulisan(di[0], di[1] + i * TINGGI_BARIS, satu, "middle")).join("");
}

/** Words on the drawing, with white around them so that lines below do not run into them. */
function tulisan(x: number, y: number, kata: string, jangkar: "start" | "middle" = "start"): string {
  return `<text x="${x}" y="${y}" text-anchor="${jangkar}" font-size="14" fill="#14201c" stroke="#fff" stroke-width="5" paint-order="stroke">${aman(kata)}</text>`;
}

/** Boxes and arrows; `tinggi` in CSS pixels, the width is that of the card's inside. */
export function peta(tinggi: number, isi: readonly string[]): string {
  const ujung = (id: string, warna: string): string =>
    `<marker id="${id}" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 10 5 0 10z" fill="${warna}"/></marker>`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${LEBAR_ISI}" height="${tinggi}" viewBox="0 0 ${LEBAR_ISI} ${tinggi}">` +
    `<defs>${ujung("ujung", "#117a62")}${ujung("merah", "#b3261e")}</defs>${isi.join("")}</svg>`
  );
}

export interface Gambar {
  /** Name of the file without its ending. */
  readonly nama: string;
  readonly isi: string;
}

/** A drawing on a white card, which shows on light and on dark pages alike. */
export function skema(nama: string, judul: string, ...bagian: readonly string[]): Gambar {
  return {
    nama,
    isi: `<div class="kartu"><h1>${aman(judul)}</h1>${bagian.join("")}<p class="label">${LABEL}</p></div>`,
  };
}

/** @returns the drawing as PNG, twice as wide as `LEBAR` so that letters stay sharp */
export async function lukis(browser: Browser, { isi }: Gambar): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: LEBAR, height: 200 }, deviceScaleFactor: 2 });
  try {
    await page.setContent(
      `<!doctype html><html lang="id"><head><style>${GAYA}</style></head><body>${isi}</body></html>`,
    );
    return await page.locator("body > div").screenshot({ omitBackground: true });
  } finally {
    await page.close();
  }
}
