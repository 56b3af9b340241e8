/** Conditional formats, validation rules, tables and charts of the open workbook, by sheet; they follow their cells. */
import type { Rect } from "../../src/domain/tabel/alamat";
import type { ConditionalFormatModel, FormatRule, SheetObjects, TableModel } from "../../src/xlsx/sheetObjects";
import { noObjects } from "../../src/xlsx/sheetObjects";
import type { SheetId } from "./backend";
import { copyOfChart, movedChart, renamedChart } from "./charts";
import { movedRect } from "./movedRect";
import { afterMovedInRule, afterSheetRenamed, type Move } from "./protocol/formulaText";

export class SheetObjectStore {
  private readonly bySheet = new Map<SheetId, SheetObjects>();
  private readonly listeners = new Set<(sheet: SheetId) => void>();
  private readonly touched = new Set<SheetId>();

  /** To be changed in place, and told by `touch`. */
  of(sheet: SheetId): SheetObjects {
    const known = this.bySheet.get(sheet);
    if (known) return known;
    const fresh = noObjects();
    this.bySheet.set(sheet, fresh);
    return fresh;
  }

  clear(): void {
    this.bySheet.clear();
  }

  load(sheet: SheetId, objects: SheetObjects): void {
    this.bySheet.set(sheet, copyOf(objects));
    this.touch(sheet);
  }

  save(sheet: SheetId): SheetObjects {
    return copyOf(this.of(sheet));
  }

  /** What a copy of the sheet has: everything but its tables, whose names are unique in a workbook. */
  copy(from: SheetId, to: SheetId): void {
    this.load(to, { ...this.of(from), tables: [] });
  }

  delete(sheet: SheetId): void {
    this.bySheet.delete(sheet);
  }

  /** Says that the objects of a sheet are being changed; listeners hear of it once the change is made. */
  touch(sheet: SheetId): void {
    this.touched.add(sheet);
    if (this.touched.size > 1) return;
    queueMicrotask(() => {
      const sheets = [...this.touched];
      this.touched.clear();
      for (const one of sheets) this.listeners.forEach((listener) => listener(one));
    });
  }

  /** @returns the remover */
  onChange(listener: (sheet: SheetId) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Rules name other sheets too. */
  sheetRenamed(from: string, to: string | null): void {
    for (const [sheet, { conditionalFormats, validations, charts }] of this.bySheet) {
      for (const format of conditionalFormats) format.rule = mapped(format.rule, (f) => afterSheetRenamed(f, from, to));
      for (const rule of validations) rule.formulas = rule.formulas.map((f) => afterSheetRenamed(f, from, to));
      for (const chart of charts) renamedChart(chart, from, to);
      if (conditionalFormats.length + validations.length + charts.length > 0) this.touch(sheet);
    }
  }

  /**
   * Rows or columns of `target` were inserted or, with a negative count, deleted.
   * @param nameOf names of sheets as formulas use them
   */
  moved(target: SheetId, move: Omit<Move, "sheet">, nameOf: (sheet: SheetId) => string): void {
    const full: Move = { ...move, sheet: nameOf(target) };
    for (const [sheet, objects] of this.bySheet) {
      const own = nameOf(sheet);
      const follow = <T extends { ranges: Rect[] }>(item: T, rewrite: (item: T, change: (f: string) => string) => void): boolean => {
        const before = item.ranges[0]!;
        if (sheet === target) item.ranges = item.ranges.flatMap((rect) => movedRect(rect, move));
        const after = item.ranges[0];
        if (after) rewrite(item, (f) => afterMovedInRule(f, own, full, before, after));
        return after !== undefined;
      };
      objects.conditionalFormats = objects.conditionalFormats.filter((format) =>
        follow(format, (item, change) => {
          item.rule = mapped(item.rule, change);
        }),
      );
      objects.validations = objects.validations.filter((rule) =>
        follow(rule, (item, change) => {
          item.formulas = item.formulas.map(change);
        }),
      );
      if (sheet === target) objects.tables = objects.tables.flatMap((table) => movedTable(table, move));
      for (const chart of objects.charts) movedChart(chart, full, sheet === target);
      this.touch(sheet);
    }
  }
}

function mapped(rule: FormatRule, change: (formula: string) => string): FormatRule {
  if (rule.kind === "custom") return { ...rule, formula: change(rule.formula) };
  if (rule.kind === "other") return { ...rule, formulas: rule.formulas.map(change) };
  return {
    ...rule,
    formula1: change(rule.formula1),
    ...(rule.formula2 === undefined ? {} : { formula2: change(rule.formula2) }),
  };
}

function movedTable(table: TableModel, move: Omit<Move, "sheet">): TableModel[] {
  const [rect] = movedRect(table.rect, move);
  if (!rect) return [];
  const { axis, at, count } = move;
  const offset = at - table.rect.col;
  const columns = [...table.columns];
  if (axis === "col" && rect.cols > columns.length) {
    // named when the workbook is saved, by the header that the user types
    columns.splice(offset, 0, ...Array.from({ length: count }, () => ({ name: "" })));
  } else if (axis === "col" && rect.cols < columns.length) {
    columns.splice(Math.max(0, offset), columns.length - rect.cols);
  }
  const headerLost = axis === "row" && count < 0 && at <= table.rect.row && table.rect.row < at - count;
  return [Object.assign(table, { rect, columns, headerRow: table.headerRow && !headerLost })];
}

function copyOf(objects: SheetObjects): SheetObjects {
  return {
    conditionalFormats: objects.conditionalFormats.map((format): ConditionalFormatModel => ({
      ...format,
      ranges: [...format.ranges],
      look: { ...format.look },
    })),
    validations: objects.validations.map((rule) => ({
      ...rule,
      ranges: [...rule.ranges],
      attributes: { ...rule.attributes },
      formulas: [...rule.formulas],
    })),
    tables: objects.tables.map((table) => ({ ...table, columns: [...table.columns] })),
    charts: objects.charts.map(copyOfChart),
  };
}
