/** Ids of things that a file numbers in no way of its own: new for every session, the same as long as the thing is there. */
const ids = new WeakMap<object, string>();
let last = 0;

export function idOf(thing: object): string {
  const known = ids.get(thing);
  if (known !== undefined) return known;
  last += 1;
  const id = `{C0FFEE00-0000-4000-8000-${last.toString(16).toUpperCase().padStart(12, "0")}}`;
  ids.set(thing, id);
  return id;
}
