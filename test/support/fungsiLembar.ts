/** The add-in's functions for a headless spreadsheet, described as functions.json describes them. */
import { FUNGSI } from "../../src/functions/edge";
import { fungsi } from "../../src/strings/id/fungsi";
import type { CustomFunctionSet } from "../../workbench/host/univer/functions";

export const FUNGSI_LEMBAR: CustomFunctionSet = {
  namespace: "LKJ",
  functions: Object.values(fungsi.daftar).map(({ nama, ringkas, params }) => ({
    id: nama,
    name: nama,
    description: ringkas,
    parameters: params.map((param) => ({
      name: param.nama,
      description: param.uraian,
      dimensionality: "matrix",
      optional: !param.wajib,
    })),
  })),
  implementation: (id) => FUNGSI[id as keyof typeof FUNGSI],
  errorArgument: (code) => ({ code }),
};
