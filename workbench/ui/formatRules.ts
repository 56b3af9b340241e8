/** Draws conditional formats by a formula and by a comparison: Univer evaluates them, the grid shows the look of those that hold. */
import { BooleanNumber, InterceptorEffectEnum, type IStyleBase } from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/engine-render";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import {
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  ConditionalFormattingService,
  ConditionalFormattingViewModel,
  type IConditionFormattingRule,
  type IFormulaHighlightCell,
} from "@univerjs/sheets-conditional-formatting";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import { alamatSel } from "../../src/domain/tabel/alamat";
import type { Comparison, ConditionalFormatModel, RuleLook } from "../../src/xlsx/sheetObjects";
import type { SheetId } from "../host/backend";
import { toRange } from "../host/univer/convert";
import { toUniverFormula } from "../host/univer/sheetName";
import { toUniverStyle } from "../host/univer/style";
import type { UniverBackend } from "../host/univerBackend";

/** Runs after the cell's own style is known, as Univer's own drawing of rules does. */
const PRIORITY = 10;
const REPAINT_DELAY = 20;

export function drawFormatRules(backend: UniverBackend): void {
  const { injector } = backend.engine;
  const rules = injector.get(ConditionalFormattingRuleModel);
  const service = injector.get(ConditionalFormattingService);
  const drawn = new Map<SheetId, readonly string[]>();
  let serial = 0;

  const mirror = (sheet: SheetId): void => {
    const { unitId } = backend;
    for (const id of drawn.get(sheet) ?? []) rules.deleteRule(unitId, sheet, id);
    const wanted = backend.side.objects.of(sheet).conditionalFormats.flatMap((format) => {
      const formula = formulaOf(format);
      return formula === null ? [] : [ruleOf(format, formula, `aturan-${++serial}`)];
    });
    // the model puts every new rule in front
    for (const rule of [...wanted].reverse()) rules.addRule(unitId, sheet, rule);
    drawn.set(sheet, wanted.map(({ cfId }) => cfId));
  };
  for (const { id } of backend.sheets()) mirror(id);
  backend.side.objects.onChange((sheet) => {
    if (backend.sheets().some(({ id }) => id === sheet)) mirror(sheet);
  });

  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: PRIORITY,
    effect: InterceptorEffectEnum.Style,
    handler: (cell, { unitId, subUnitId, row, col, workbook }, next) => {
      const look = service.composeStyle(unitId, subUnitId, row, col)?.style;
      if (!look) return next(cell);
      const own = typeof cell?.s === "string" ? workbook.getStyles().get(cell.s) : cell?.s;
      return next({ ...cell, s: { ...own, ...look } });
    },
  });

  let repaint: ReturnType<typeof setTimeout> | undefined;
  const later = (): void => {
    clearTimeout(repaint);
    repaint = setTimeout(() => {
      const render = injector.get(IRenderManagerService).getRenderById(backend.unitId);
      render?.with(SheetSkeletonManagerService).reCalculate();
      render?.mainComponent?.makeDirty();
    }, REPAINT_DELAY);
  };
  rules.$ruleChange.subscribe(later);
  injector.get(ConditionalFormattingViewModel).markDirty$.subscribe(later);
}

function ruleOf(format: ConditionalFormatModel, formula: string, cfId: string): IConditionFormattingRule<IFormulaHighlightCell> {
  return {
    cfId,
    ranges: format.ranges.map(toRange),
    stopIfTrue: format.stopIfTrue,
    rule: {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.formula,
      value: toUniverFormula(formula),
      style: styleOf(format.look),
    },
  };
}

function styleOf({ strikethrough, underline, ...look }: RuleLook): IStyleBase {
  return {
    ...toUniverStyle({ ...look, ...(underline === undefined ? {} : { underline: true }) }),
    ...(strikethrough === undefined ? {} : { st: { s: strikethrough ? BooleanNumber.TRUE : BooleanNumber.FALSE } }),
  };
}

const SIGNS: Readonly<Record<Exclude<Comparison, "between" | "notBetween">, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  lessThan: "<",
  greaterThanOrEqual: ">=",
  lessThanOrEqual: "<=",
};

/** The formula, for the first cell of the ranges, that holds where the rule does; null for kinds that are not drawn. */
function formulaOf({ rule, ranges }: ConditionalFormatModel): string | null {
  const first = ranges[0];
  if (rule.kind === "other" || !first) return null;
  if (rule.kind === "custom") return rule.formula === "" ? null : rule.formula;
  if (rule.formula1 === "") return null;
  const cell = alamatSel(first.row, first.col);
  const bound = (formula: string): string => `(${formula.replace(/^=/, "")})`;
  const low = bound(rule.formula1);
  if (rule.operator !== "between" && rule.operator !== "notBetween") return `=${cell}${SIGNS[rule.operator]}${low}`;
  const high = bound(rule.formula2 ?? rule.formula1);
  const inside = `AND(${cell}>=MIN(${low},${high}),${cell}<=MAX(${low},${high}))`;
  return rule.operator === "between" ? `=${inside}` : `=NOT(${inside})`;
}
