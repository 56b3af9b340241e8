/** Fills `{name}` in a template; a name without a value is a programming fault. */
export function isi(template: string, data: Readonly<Record<string, unknown>> = {}): string {
  return template.replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = data[key];
    if (value === undefined) throw new Error(`template "${template}" lacks ${key}`);
    return String(value);
  });
}
