/** Reading arguments: what is missing or of the wrong kind is InvalidArgument, as Excel says. */
import { invalidArgument } from "./errors";
import type { RangeNode, WorksheetNode } from "./nodes";
import { Reference, type Argument } from "./table";
import type { Wire } from "./wire";

export function text(value: Argument | undefined, name: string): string {
  if (typeof value !== "string") throw invalidArgument(`The argument ${name} must be text.`);
  return value;
}

export function integer(value: Argument | undefined, name: string, missing?: number): number {
  if ((value === undefined || value === null) && missing !== undefined) return missing;
  if (typeof value !== "number" || !Number.isInteger(value))
    throw invalidArgument(`The argument ${name} must be a whole number.`);
  return value;
}

export function number(value: Argument | undefined, name: string): number {
  if (typeof value !== "number" || !Number.isFinite(value))
    throw invalidArgument(`The argument ${name} must be a number.`);
  return value;
}

export function truth(value: Argument | undefined, name: string, missing?: boolean): boolean {
  if ((value === undefined || value === null) && missing !== undefined) return missing;
  if (typeof value !== "boolean") throw invalidArgument(`The argument ${name} must be true or false.`);
  return value;
}

export function oneOf<T extends string>(
  value: Argument | undefined,
  name: string,
  allowed: readonly T[],
  missing?: T,
): T {
  if ((value === undefined || value === null) && missing !== undefined) return missing;
  const found = allowed.find((word) => word === value);
  if (found === undefined) throw invalidArgument(`The argument ${name} must be one of ${allowed.join(", ")}.`);
  return found;
}

/** `#RGB`, `#RRGGBB`, `RRGGBB` or a colour name of HTML; answered as `#RRGGBB`. */
export function colour(value: Argument | undefined, name: string): string {
  const given = text(value, name).trim();
  const hex = /^#?([0-9a-f]{6})$/i.exec(given);
  if (hex) return `#${hex[1]!.toUpperCase()}`;
  const named = NAMED_COLOURS[given.toLowerCase()];
  if (named === undefined) throw invalidArgument(`${given} is no colour that the development host knows.`);
  return named;
}

const NAMED_COLOURS: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
  lightgray: "#D3D3D3",
  lightgrey: "#D3D3D3",
};

export function record(value: Argument | undefined, name: string): { [key: string]: Wire } {
  const plain = typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Reference);
  if (!plain) throw invalidArgument(`The argument ${name} must be an object.`);
  return value;
}

export function rangeNode(value: Argument | undefined): RangeNode | null {
  return value instanceof Reference && value.node?.type === "Range" ? value.node : null;
}

export function worksheetNode(value: Argument | undefined): WorksheetNode | null {
  return value instanceof Reference && value.node?.type === "Worksheet" ? value.node : null;
}
