/** Colours of a file (theme with tint, palette index, ARGB) as `#RRGGBB`. */
import { firstElement } from "./xmlText";

/** Palette entries 0–63, the default that a file replaces only rarely. */
const INDEXED =
  `000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000
  000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF
  800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600
  666699 969696 003366 339966 003300 333300 993300 993366 333399 333333`.split(/\s+/);

/** Order of theme indexes: light and dark stand swapped against the theme part. */
const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];
const OFFICE_THEME = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
  "954F72",
];

export interface FileColor {
  readonly argb?: string;
  readonly theme?: number;
  readonly tint?: number;
  readonly indexed?: number;
}

/** Twelve `RRGGBB` by theme index. */
export function themeColors(theme: string | undefined): string[] {
  return THEME_ORDER.map((name, i) => {
    const inner = firstElement(theme ?? "", name)?.inner ?? "";
    return (
      (/lastClr="([0-9A-Fa-f]{6})"/.exec(inner) ?? /srgbClr val="([0-9A-Fa-f]{6})"/.exec(inner))?.[1] ??
      OFFICE_THEME[i]!
    );
  });
}

export function toHex(color: FileColor | undefined, theme: readonly string[]): string | undefined {
  if (!color) return undefined;
  const base =
    color.argb !== undefined
      ? color.argb.slice(-6)
      : color.theme !== undefined
        ? theme[color.theme]
        : palette(color.indexed);
  if (base === undefined || !/^[0-9A-Fa-f]{6}$/.test(base)) return undefined;
  return `#${tinted(base, color.tint ?? 0).toUpperCase()}`;
}

function palette(index: number | undefined): string | undefined {
  if (index === 64) return "000000";
  if (index === 65) return "FFFFFF";
  return index === undefined ? undefined : INDEXED[index];
}

/** Tint changes the lightness only: towards black below zero, towards white above. */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const [r, g, b] = [0, 2, 4].map((i) => parseInt(rgb.slice(i, i + 2), 16) / 255) as [number, number, number];
  const max = Math.max(r, g, b);
  const min = Math.min(r, g, b);
  const lightness = (max + min) / 2;
  const next = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const spread = max - min;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  const hue =
    spread === 0 ? 0 : max === r ? ((g - b) / spread + 6) % 6 : max === g ? (b - r) / spread + 2 : (r - g) / spread + 4;
  const chroma = (1 - Math.abs(2 * next - 1)) * saturation;
  const second = chroma * (1 - Math.abs((hue % 2) - 1));
  const sectors: [number, number, number][] = [
    [chroma, second, 0],
    [second, chroma, 0],
    [0, chroma, second],
    [0, second, chroma],
    [second, 0, chroma],
    [chroma, 0, second],
  ];
  return sectors[Math.floor(hue) % 6]!.map((part) =>
    Math.round(Math.min(1, Math.max(0, part + next - chroma / 2)) * 255)
      .toString(16)
      .padStart(2, "0"),
  ).join("");
}
