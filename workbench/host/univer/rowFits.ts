/** Fits of row heights asked of the user interface: they run when the browser is idle, so that their sheet may be gone by then. */
import { CancelMarkDirtyRowAutoHeightOperation, MarkDirtyRowAutoHeightOperation } from "@univerjs/sheets";
import type { Rect } from "../../../src/domain/tabel/alamat";
import type { SheetId } from "../backend";
import { toRange } from "./convert";

/** Fitting a row measures all its text; the rows beyond keep the default height. */
const ROWS_TO_FIT = 1000;

export class RowFits {
  private readonly asked = new Map<SheetId, string[]>();
  private serial = 0;

  constructor(
    private readonly run: (command: string, params: object) => void,
    private readonly unitId: () => string,
  ) {}

  /** Asks the user interface, where there is one, to fit the height of rows that have no height of their own. */
  ask(id: SheetId, rect: Rect): void {
    const rows = Math.min(rect.rows, ROWS_TO_FIT);
    const fit = `tinggi-${++this.serial}`;
    const fits = this.asked.get(id);
    if (fits) fits.push(fit);
    else this.asked.set(id, [fit]);
    this.run(MarkDirtyRowAutoHeightOperation.id, {
      unitId: this.unitId(),
      subUnitId: id,
      ranges: [toRange({ ...rect, rows })],
      id: fit,
    });
  }

  /** A fit whose sheet is gone would be a fault that nobody catches. */
  cancel(id: SheetId): void {
    const fits = this.asked.get(id) ?? [];
    this.asked.delete(id);
    for (const fit of fits) this.run(CancelMarkDirtyRowAutoHeightOperation.id, { unitId: this.unitId(), id: fit });
  }

  cancelAll(): void {
    for (const id of [...this.asked.keys()]) this.cancel(id);
  }
}
