/**
 * Custom functions in Univer, called the way Excel calls them: every matrix parameter gets a matrix, an omitted optional one
 * null, an error in a cell arrives as an error object, and what a function throws becomes an error value in the cell.
 */
import { type IDisposable, type Injector, toDisposable } from "@univerjs/core";
import { FunctionType, type FormulaFunctionResultValueType, type IFunctionInfo } from "@univerjs/engine-formula";
import { IRegisterFunctionService, RegisterFunctionService } from "@univerjs/sheets-formula";
import { adalahGalat, type CellValue } from "../../../src/domain/tabel/snapshot";

/** What the add-in's functions.json says of one parameter. */
export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly dimensionality?: "scalar" | "matrix";
  readonly optional?: boolean;
}

/** What the add-in's functions.json says of one function. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly ParameterMetadata[];
}

export type CustomFunction = (...args: unknown[]) => unknown;

export interface CustomFunctionSet {
  /** Prefix in formulas, such as `LKJ`. */
  readonly namespace: string;
  readonly functions: readonly FunctionMetadata[];
  readonly implementation: (id: string) => CustomFunction | undefined;
  /** Makes the object by which a function receives an error of a cell. */
  readonly errorArgument: (code: string) => unknown;
}

/** Code of an error object: `code` of Excel's `CustomFunctions.Error` or `galat` of our own; undefined for anything else. */
function errorCode(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { code, galat } = value as { code?: unknown; galat?: unknown };
  const text = code ?? galat;
  return typeof text === "string" && adalahGalat(text) ? text : undefined;
}

function toScalar(value: unknown): CellValue {
  if (typeof value === "number") return Number.isFinite(value) ? value : "#NUM!";
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (value === null || value === undefined) return 0;
  return errorCode(value) ?? "#VALUE!";
}

function toResult(value: unknown): FormulaFunctionResultValueType {
  if (!Array.isArray(value)) return toScalar(value);
  const rows = value.map((row: unknown) => (Array.isArray(row) ? row : [row]).map(toScalar));
  const first = rows[0]?.[0];
  if (first === undefined) return "#VALUE!";
  return rows.length === 1 && rows[0]!.length === 1 ? first : rows;
}

function toArgument(value: unknown, parameter: ParameterMetadata | undefined, set: CustomFunctionSet): unknown {
  const cell = (x: unknown): unknown => (typeof x === "string" && adalahGalat(x) ? set.errorArgument(x) : (x ?? null));
  if (value === undefined || value === null) return null;
  const matrix = Array.isArray(value) ? (value as unknown[][]).map((row) => row.map(cell)) : [[cell(value)]];
  return parameter?.dimensionality === "matrix" ? matrix : matrix[0]?.[0];
}

/** A function that Univer may call: it never throws, because a throw would stop the calculation for good. */
function guarded(metadata: FunctionMetadata, set: CustomFunctionSet): (...args: unknown[]) => FormulaFunctionResultValueType {
  return (...args) => {
    const call = set.implementation(metadata.id);
    if (!call) return "#NAME?";
    const required = metadata.parameters.filter((parameter) => !parameter.optional).length;
    if (args.length < required || args.length > metadata.parameters.length) return "#VALUE!";
    try {
      return toResult(call(...metadata.parameters.map((parameter, index) => toArgument(args[index], parameter, set))));
    } catch (error) {
      return errorCode(error) ?? "#VALUE!";
    }
  };
}

function functionInfo(metadata: FunctionMetadata, name: string): IFunctionInfo {
  const description = metadata.description ?? "";
  return {
    functionName: name,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: metadata.parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? "",
      example: "",
      require: parameter.optional ? 0 : 1,
      repeat: 0,
    })),
  };
}

/** Makes the functions known to formulas and to the list that completes them while typing. */
export function registerFunctions(injector: Injector, set: CustomFunctionSet): IDisposable {
  if (!injector.has(IRegisterFunctionService)) {
    injector.add([IRegisterFunctionService, { useClass: RegisterFunctionService }]);
  }
  const service = injector.get(IRegisterFunctionService);
  const registered = set.functions.map((metadata) => {
    const name = `${set.namespace}.${metadata.name}`;
    return service.registerFunction({
      name,
      func: guarded(metadata, set),
      description: functionInfo(metadata, name),
    });
  });
  return toDisposable(() => registered.forEach((entry) => entry.dispose()));
}
