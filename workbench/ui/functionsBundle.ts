/**
 * Runs the built functions bundle as Excel would: a script that associates ids with functions, described by functions.json.
 * The same files go to users, so that what is tried here is what they get.
 */
import type { CustomFunction, CustomFunctionSet, FunctionMetadata } from "../host/univer/functions";

/** The part of Microsoft's custom functions runtime that a bundle of synchronous functions uses. */
class CustomFunctionsError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message ?? code);
  }
}

const ERROR_CODE = {
  divisionByZero: "#DIV/0!",
  invalidName: "#NAME?",
  invalidNumber: "#NUM!",
  invalidReference: "#REF!",
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  nullReference: "#NULL!",
} as const;

function loadScript(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = url;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${url} could not be loaded`));
    document.head.append(script);
  });
}

/** @throws when one of the two files is missing or fails */
export async function loadFunctions(namespace: string, scriptUrl: string, metadataUrl: string): Promise<CustomFunctionSet> {
  const associated = new Map<string, CustomFunction>();
  const associate = (idOrMap: string | Record<string, CustomFunction>, fn?: CustomFunction): void => {
    const entries = typeof idOrMap === "string" ? [[idOrMap, fn] as const] : Object.entries(idOrMap);
    for (const [id, implementation] of entries) if (implementation) associated.set(id.toUpperCase(), implementation);
  };
  Object.assign(window, { CustomFunctions: { associate, Error: CustomFunctionsError, ErrorCode: ERROR_CODE } });

  const response = await fetch(metadataUrl);
  if (!response.ok) throw new Error(`${metadataUrl}: ${response.status}`);
  const { functions } = (await response.json()) as { functions: FunctionMetadata[] };
  await loadScript(scriptUrl);
  return {
    namespace,
    functions,
    implementation: (id) => associated.get(id.toUpperCase()),
    errorArgument: (code) => new CustomFunctionsError(code),
  };
}
