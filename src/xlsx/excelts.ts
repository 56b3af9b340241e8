/** `XlsxPort` over the excelts library. Works in Node and in the browser alike. */
import { loadPackage, toModel } from "./load";
import type { XlsxPort } from "./port";
import { saveModel } from "./save";

export const xlsx: XlsxPort = {
  async read(bytes) {
    return toModel(await loadPackage(bytes), bytes);
  },
  write: saveModel,
};
