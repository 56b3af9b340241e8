/** Renders the drawings assets/ikon*.svg to the sizes that the manifest names. Run when one changes; the PNGs are committed. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { bukaChromium } from "./chromium";

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const folder = path.resolve(__dirname, "../assets");

async function main(): Promise<void> {
  const browser = await bukaChromium();
  const page = await browser.newPage();
  for (const drawing of readdirSync(folder).filter((name) => name.endsWith(".svg"))) {
    const svg = readFileSync(path.join(folder, drawing), "utf8");
    for (const size of SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<body style="margin:0"><div style="width:${size}px;height:${size}px">${svg}</div></body>`);
      writeFileSync(path.join(folder, drawing.replace(".svg", `-${size}.png`)), await page.screenshot({ omitBackground: true }));
    }
  }
  await browser.close();
}

void main();
