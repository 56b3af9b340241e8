/** Makes white space that nobody sees visible in a preview: a dot for a space that is odd, doubled or at an end. */
export function hurufTampak(teks: string): string {
  return teks
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "¦")
    .replace(/\r\n?|\n/g, "↵")
    .replace(/[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, "·")
    .replace(/^ +| +$| {2,}/g, (spasi) => "·".repeat(spasi.length));
}
