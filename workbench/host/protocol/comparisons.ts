/** Comparisons with one or two formulas, as conditional formats and validations write them. */
import { COMPARISONS, type Comparison } from "../../../src/xlsx/sheetObjects";
import { oneOf } from "./arguments";
import type { Argument } from "./table";
import type { Wire } from "./wire";

const COMMON = ["Between", "NotBetween", "EqualTo", "NotEqualTo", "GreaterThan", "LessThan"] as const;
/** Names of the API in the order of `COMPARISONS`; those of validations end in "To". */
export const FORMAT_OPERATORS = [...COMMON, "GreaterThanOrEqual", "LessThanOrEqual"] as const;
export const VALIDATION_OPERATORS = [...COMMON, "GreaterThanOrEqualTo", "LessThanOrEqualTo"] as const;

type Operators = typeof FORMAT_OPERATORS | typeof VALIDATION_OPERATORS;

/** @param formula reads one of the formulas by its name */
export function comparisonFrom(
  given: { readonly [key: string]: Wire },
  operators: Operators,
  formula: (value: Argument | undefined, name: string) => string,
): { readonly operator: Comparison; readonly formulas: string[] } {
  const operator = COMPARISONS[(operators as readonly string[]).indexOf(oneOf<string>(given["operator"], "operator", operators))]!;
  const names = operator === "between" || operator === "notBetween" ? ["formula1", "formula2"] : ["formula1"];
  return { operator, formulas: names.map((name) => formula(given[name], name)) };
}

export function comparisonToWire(operator: Comparison, [formula1 = "", formula2]: readonly (string | undefined)[], operators: Operators): { [key: string]: Wire } {
  return { formula1, ...(formula2 === undefined ? {} : { formula2 }), operator: operators[COMPARISONS.indexOf(operator)]! };
}
