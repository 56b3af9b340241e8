const baku = (rumus: string): string => rumus.replace(/"[^"]*"|[^"]+/g, (bagian) => (bagian.startsWith('"') ? bagian : bagian.replace(/\s+/g, "").toUpperCase()));

/** Two formulas are one: spreadsheets change spaces and capitals of formulas, not more. */
export function samaRumus(a: string, b: string): boolean {
  return baku(a) === baku(b);
}
