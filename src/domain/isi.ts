/**
 * Fills `{name}` in a template; a name without a value is a programming fault. `{name|one|many}` is the first word where
 * the value is 1 and the second where it is not; a count may come written, `1.000` is a thousand.
 */
export function isi(template: string, data: Readonly<Record<string, unknown>> = {}): string {
  return template.replace(/\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g, (_, key: string, satu?: string, banyak?: string) => {
    const value = data[key];
    if (value === undefined) throw new Error(`template "${template}" lacks ${key}`);
    return satu === undefined || banyak === undefined ? String(value) : String(value) === "1" ? satu : banyak;
  });
}
