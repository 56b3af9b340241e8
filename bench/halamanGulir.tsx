/** What is scrolled inside the browser: the pane's own list with thousands of findings, and a plain list of few rows. */
import { FluentProvider } from "@fluentui/react-components";
import { createRoot, type Root } from "react-dom/client";
import { periksa } from "../src/domain/periksa/engine";
import type { Temuan } from "../src/domain/periksa/types";
import { bacaBuku } from "../src/domain/tabel/bacaTabel";
import { DaftarTemuan } from "../src/taskpane/components/DaftarTemuan";
import { PenyediaHasil } from "../src/taskpane/components/hasil";
import { type KonteksPanel, PenyediaPanel } from "../src/taskpane/konteks";
import { mesinDomain } from "../src/taskpane/mesinDomain";
import { teksPanel } from "../src/taskpane/teks";
import { temaFluent } from "../src/taskpane/tema";
import { BUKU_BESAR } from "./lembarBesar";

export interface Guliran {
  /** Milliseconds between two frames, one a step. */
  readonly selang: readonly number[];
  /** The longest task that the browser itself reports (it reports from 50 ms on), 0 where it reports none. */
  readonly tugasPanjang: number;
  /** Height of what was scrolled, in pixels. */
  readonly tinggi: number;
}

const BARIS_POLOS = 40;
const TINGGI_POLOS = 104;

/** What the list asks of the pane around it. */
const panel = {
  mesin: mesinDomain,
  bahasa: "id",
  t: teksPanel("id"),
  pemisah: { desimal: ",", ribuan: ".", argumen: ";" },
} as KonteksPanel;
const hasil = { tabel: [], lembar: [], perbaikan: [], sibuk: false, keSel: () => undefined } as const;

/** Findings of a real check, again and again in other rows of ten sheets. */
function temuanBanyak(banyak: number): Temuan[] {
  const asli = periksa(bacaBuku(BUKU_BESAR.capaian(500))).filter(({ tingkat }) => tingkat !== "saran");
  return Array.from({ length: banyak }, (_, i) => ({ ...asli[i % asli.length]!, lembar: `Unit ${(i % 10) + 1}`, sel: `E${i + 2}` }));
}

let akar: Root | undefined;

async function pasang(jenis: "temuan" | "polos", banyak: number): Promise<void> {
  akar?.unmount();
  const wadah = document.body.appendChild(document.createElement("div"));
  akar = createRoot(wadah);
  window.scrollTo(0, 0);
  akar.render(
    jenis === "polos" ? (
      Array.from({ length: BARIS_POLOS }, (_, i) => <div key={i} style={{ height: TINGGI_POLOS }}>{`Baris ${i + 1}`}</div>)
    ) : (
      <FluentProvider theme={temaFluent("terang")}>
        <PenyediaPanel value={panel}>
          <PenyediaHasil value={hasil}>
            <DaftarTemuan judul="Temuan" temuan={temuanBanyak(banyak)} terpilih={undefined} pilih={() => undefined} />
          </PenyediaHasil>
        </PenyediaPanel>
      </FluentProvider>
    ),
  );
  for (let n = 0; n < 30; n++) await bingkai();
}

const bingkai = (): Promise<number> => new Promise((lanjut) => requestAnimationFrame(lanjut));

/** Scrolls so many pixels a frame, and turns where the page ends. */
async function gulir(langkah: number, piksel: number): Promise<Guliran> {
  let tugasPanjang = 0;
  const catat = (daftar: PerformanceEntryList): void => {
    for (const { duration } of daftar) tugasPanjang = Math.max(tugasPanjang, duration);
  };
  const pencatat = new PerformanceObserver((daftar) => catat(daftar.getEntries()));
  pencatat.observe({ entryTypes: ["longtask"] });
  const selang: number[] = [];
  let arah = 1;
  let lalu = await bingkai();
  for (let n = 0; n < langkah; n++) {
    const sebelum = window.scrollY;
    window.scrollBy(0, arah * piksel);
    if (Math.abs(window.scrollY - sebelum) < piksel / 2) arah = -arah;
    const kini = await bingkai();
    selang.push(kini - lalu);
    lalu = kini;
  }
  await new Promise((lanjut) => setTimeout(lanjut, 100));
  catat(pencatat.takeRecords());
  pencatat.disconnect();
  return { selang, tugasPanjang, tinggi: document.documentElement.scrollHeight };
}

const ukurGulir = { pasang, gulir };
export type UkurGulir = typeof ukurGulir;
(globalThis as unknown as { ukurGulir: UkurGulir }).ukurGulir = ukurGulir;
