/** FIXED writes numbers with the separators of the user's Excel; Univer's writes English ones always. */
import type { Injector } from "@univerjs/core";
import { IFunctionService, StringValueObject, type BaseValueObject } from "@univerjs/engine-formula";

const SWAPPED: Readonly<Record<string, string>> = { ".": ",", ",": "." };

function indonesian(value: BaseValueObject): BaseValueObject {
  if (value.isArray()) return value.mapValue((item) => (item ? indonesian(item) : item));
  if (!value.isString()) return value;
  return StringValueObject.create(String(value.getValue()).replace(/[.,]/g, (sign) => SWAPPED[sign]!));
}

/** Call once the first workbook has started the engine. */
export function useIndonesianFixed(injector: Injector): void {
  const fixed = injector.get(IFunctionService).getExecutor("FIXED");
  if (!fixed) throw new Error("the engine has no FIXED");
  const english = fixed.calculate.bind(fixed);
  fixed.calculate = (...args) => indonesian(english(...args) as BaseValueObject);
}
