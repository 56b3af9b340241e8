/** Rectangles that follow their cells. */
import type { Rect } from "../../src/domain/tabel/alamat";
import type { Move } from "./protocol/formulaText";

/** The rectangle after the move; nothing where all of it was deleted. */
export function movedRect(rect: Rect, { axis, at, count }: Omit<Move, "sheet">): Rect[] {
  const [start, size] = axis === "row" ? (["row", "rows"] as const) : (["col", "cols"] as const);
  const first = rect[start];
  const end = first + rect[size];
  const place = (index: number): number =>
    index < at || (index === at && count < 0) ? index : Math.max(at, index + count);
  // an insertion just behind the rectangle does not widen it
  const [from, to] = [place(first), end === at ? end : place(end)];
  return to > from ? [{ ...rect, [start]: from, [size]: to - from }] : [];
}
