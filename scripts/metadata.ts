/**
 * Metadata of the custom functions. Microsoft's generator reads src/functions/functions.ts; it cannot emit what our
 * functions need (error values as arguments) nor a second language, so its JSON is finished here.
 */
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { resolve } from "node:path";
import { fungsi as en } from "../src/strings/en/fungsi";
import { fungsi as id } from "../src/strings/id/fungsi";

export type Bahasa = "id" | "en";

interface ParameterMetadata {
  name: string;
  description?: string;
  [lain: string]: unknown;
}

interface FungsiMetadata {
  id: string;
  name: string;
  description?: string;
  parameters: ParameterMetadata[];
  [lain: string]: unknown;
}

export interface Metadata {
  allowCustomDataForDataTypeAny: boolean;
  allowErrorForDataTypeAny?: boolean;
  functions: FungsiMetadata[];
}

interface Bantuan {
  readonly ringkas: string;
  readonly params: readonly { readonly nama: string; readonly uraian: string }[];
}

const TEKS: Readonly<Record<Bahasa, Readonly<Record<string, Bantuan>>>> = { id: id.daftar, en: en.daftar };

export const BERKAS_METADATA: Readonly<Record<Bahasa, string>> = { id: "functions.json", en: "functions.en.json" };
export const SUMBER_FUNGSI = resolve(__dirname, "../src/functions/functions.ts");

/**
 * @param metadataJson what the generator wrote
 * @returns the same functions with texts in the language, error values let in and data types kept out
 * @throws where a function or parameter has no text, or a text has no function
 */
export function postprocess(metadataJson: string, bahasa: Bahasa): string {
  const mentah = JSON.parse(metadataJson) as Metadata;
  const teks = TEKS[bahasa];
  const lebih = Object.keys(teks).filter((nama) => !mentah.functions.some((f) => f.name === nama));
  if (lebih.length > 0) throw new Error(`texts without a function: ${lebih.join(", ")}`);
  const hasil: Metadata = {
    ...mentah,
    allowErrorForDataTypeAny: true,
    allowCustomDataForDataTypeAny: false,
    functions: mentah.functions.map((f) => {
      const bantuan = teks[f.name];
      if (!bantuan) throw new Error(`no ${bahasa} text for the function ${f.name}`);
      const nama = f.parameters.map((p) => p.name).join(", ");
      if (nama !== bantuan.params.map((p) => p.nama).join(", ")) {
        throw new Error(`${bahasa} texts of ${f.name} do not name its parameters: ${nama}`);
      }
      return {
        ...f,
        description: bantuan.ringkas,
        parameters: f.parameters.map((p, i) => ({ ...p, description: bantuan.params[i]!.uraian })),
      };
    }),
  };
  return `${JSON.stringify(hasil, null, 2)}\n`;
}

/** Runs the generator on a source file. @throws with its findings where it refuses the source */
export async function buatMetadata(sumber = SUMBER_FUNGSI): Promise<string> {
  const hasil = await generateCustomFunctionsMetadata([sumber]);
  if (hasil.errors.length > 0) throw new Error(hasil.errors.join("\n"));
  return hasil.metadataJson;
}
