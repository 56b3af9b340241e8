/** The pane by keyboard alone: where the focus is, whether one sees it, and the way to a control. */
import { type Meja } from "./meja";
import { bingkai } from "./panelPeramban";

export interface Fokus {
  /** Accessible name as the control carries it. */
  readonly nama: string;
  /** Objections: lost, out of view, covered, without a visible indicator. */
  readonly keberatan: readonly string[];
}

/** Presses more than a way needs: the control cannot be reached. */
const TERJAUH = 60;

/** What has the focus in the pane, and what is wrong with it. Nothing keeps the focus changed. */
async function fokusKini(meja: Meja): Promise<Fokus> {
  return bingkai(meja).evaluate(async () => {
    // Tabster's sentinels hand the focus on, and the page scrolls to it
    for (let n = 0; n < 2; n++) await new Promise((lanjut) => requestAnimationFrame(lanjut));
    // a deed that is being done may have switched its own control off
    for (let n = 0; n < 30 && document.activeElement === document.body && document.hasFocus(); n++) await new Promise((lanjut) => setTimeout(lanjut, 50));
    if (!document.hasFocus()) return { nama: "", keberatan: ["the focus left the pane"] };
    const elemen = document.activeElement;
    if (!(elemen instanceof HTMLElement) || elemen === document.body) return { nama: "", keberatan: ["the focus is lost"] };
    const rujukan = (elemen.getAttribute("aria-labelledby") ?? "").split(/\s+/).map((id) => (id && document.getElementById(id)?.textContent) || "");
    const label = "labels" in elemen ? [...((elemen.labels as NodeListOf<HTMLLabelElement> | null) ?? [])].map((satu) => satu.textContent) : [];
    const nama = [elemen.getAttribute("aria-label"), rujukan.join(" ").trim(), label.join(" "), elemen.textContent].find((satu) => satu) ?? "";

    const keberatan: string[] = [];
    // what stands for a hidden field is what one sees of it
    const tampak = [elemen, ...(elemen.parentElement?.matches(".fui-Radio, .fui-Checkbox, .fui-Switch") ? [elemen.parentElement] : [])].at(-1)!;
    const { left, top, right, bottom } = tampak.getBoundingClientRect();
    const [kiri, atas, kanan, bawah] = [Math.max(left, 0), Math.max(top, 0), Math.min(right, innerWidth), Math.min(bottom, innerHeight)];
    if (kanan - kiri < 2 || bawah - atas < 2) keberatan.push("it is out of view");
    else {
      const titik = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [kiri + (kanan - kiri) * x, atas + (bawah - atas) * y] as const));
      const terbuka = titik.filter(([x, y]) => {
        const kena = document.elementFromPoint(x, y);
        return kena !== null && (tampak.contains(kena) || kena.contains(tampak));
      });
      if (terbuka.length < titik.length / 2) keberatan.push(`it is covered at ${titik.length - terbuka.length} of ${titik.length} points`);
    }

    const sekitar = [elemen, elemen.parentElement, elemen.parentElement?.parentElement, ...(elemen.parentElement?.children ?? [])].filter((satu) => satu instanceof Element);
    const gaya = (): string[] =>
      sekitar.flatMap((satu) =>
        [undefined, "::after", "::before"].map((semu) => {
          const s = getComputedStyle(satu, semu);
          const garis = s.outlineStyle === "none" ? "" : `${s.outlineStyle} ${s.outlineWidth} ${s.outlineColor}`;
          const tepi = [s.borderTopWidth, s.borderTopStyle, s.borderTopColor, s.borderBottomWidth, s.borderBottomColor].join(" ");
          return [garis, s.boxShadow, s.textDecoration, semu && s.content === "none" ? "" : `${tepi} ${s.transform} ${s.backgroundColor}`].join("|");
        }),
      );
    const terfokus = gaya();
    elemen.blur();
    const biasa = gaya();
    elemen.focus({ preventScroll: true });
    const beda = terfokus.filter((satu, i) => satu !== biasa[i]);
    const tebal = beda.some((satu) => {
      const lebar = /^(?:solid|auto|dotted|dashed) ([\d.]+)px/.exec(satu)?.[1];
      return lebar === undefined || Number(lebar) >= 2;
    });
    if (beda.length === 0) keberatan.push("nothing shows that it has the focus");
    else if (!tebal) keberatan.push(`its outline is thin: ${beda.join("; ")}`);
    return { nama: nama.replace(/\s+/g, " ").trim(), keberatan };
  });
}

export class PapanTik {
  /** What was objected to since it was last asked. */
  private catatan: string[] = [];

  constructor(private readonly meja: Meja) {}

  keberatan(): readonly string[] {
    const semua = this.catatan;
    this.catatan = [];
    return semua;
  }

  /** Into the pane, from what stands before it in the workbench. */
  async masuk(): Promise<void> {
    await this.meja.page.locator("#pemisah").focus();
    await this.tekan("Tab");
  }

  /** Presses keys one after the other; the focus is looked at when all are pressed. */
  async tekan(...tombol: readonly string[]): Promise<string> {
    for (const satu of tombol) await this.meja.page.keyboard.press(satu);
    return this.lihat(tombol.join(" "));
  }

  /** Begins a deed; where the focus goes is looked at when it has ended. */
  async lakukan(): Promise<void> {
    await this.meja.page.keyboard.press("Enter");
  }

  /** Looks at what has the focus. */
  async lihat(sesudah: string): Promise<string> {
    const { nama, keberatan } = await fokusKini(this.meja);
    this.catatan.push(...keberatan.map((satu) => `after ${sesudah}, “${nama.slice(0, 60)}”: ${satu}`));
    return nama;
  }

  /** Goes on with a key until a control has the focus; every stop is looked at. */
  async ke(nama: string | RegExp, tombol = "Tab"): Promise<void> {
    const lewat: string[] = [];
    for (let n = 0; n < TERJAUH; n++) {
      const kini = await this.tekan(tombol);
      if (typeof nama === "string" ? kini === nama : nama.test(kini)) return;
      lewat.push(kini.slice(0, 40));
      if (kini === "" && this.catatan.at(-1)?.endsWith("left the pane")) break;
    }
    throw new Error(`${tombol} does not lead to ${String(nama)}, only past ${lewat.join(" | ")}`);
  }

  /** Waits for a deed that was begun with a key to end, then looks where the focus went. */
  async sampai(nama: string | RegExp): Promise<void> {
    const cocok = (kini: string): boolean => (typeof nama === "string" ? kini === nama : nama.test(kini));
    const akhir = Date.now() + 15_000;
    let kini = "";
    while (Date.now() < akhir) {
      kini = await bingkai(this.meja).evaluate(() => {
        const elemen = document.activeElement;
        return elemen === document.body ? "" : (elemen?.getAttribute("aria-label") ?? elemen?.textContent ?? "");
      });
      if (cocok(kini.replace(/\s+/g, " ").trim())) {
        await this.lihat(`the deed that ended at “${kini.slice(0, 60)}”`);
        return;
      }
      await this.meja.page.waitForTimeout(50);
    }
    throw new Error(`the focus is at “${kini}”, not at ${String(nama)}`);
  }
}
