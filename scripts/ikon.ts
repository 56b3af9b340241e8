/** Renders assets/ikon.svg to the sizes that the manifest names. Run when the drawing changes; the PNGs are committed. */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { bukaChromium } from "./chromium";

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const folder = path.resolve(__dirname, "../assets");

async function main(): Promise<void> {
  const svg = readFileSync(path.join(folder, "ikon.svg"), "utf8");
  const browser = await bukaChromium();
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<body style="margin:0"><div style="width:${size}px;height:${size}px">${svg}</div></body>`);
    writeFileSync(path.join(folder, `ikon-${size}.png`), await page.screenshot({ omitBackground: true }));
  }
  await browser.close();
}

void main();
