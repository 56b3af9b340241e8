/** Findings as SARIF 2.1.0, for those who keep workbooks in a repository. */
import { pathToFileURL } from "node:url";
import { isAbsolute } from "node:path";
import { ATURAN } from "../domain/periksa/rules/index";
import type { LetakSel, Temuan, Tingkat } from "../domain/periksa/types";
import { bacaSel, namaLembarDalamRumus } from "../domain/tabel/alamat";
import { temuan as teks } from "../strings/id";
import { judulAturan, teksTemuan } from "../strings/teksTemuan";
import type { HasilBerkas } from "./periksa";

const TINGKAT: Readonly<Record<Tingkat, "error" | "warning" | "note">> = { galat: "error", peringatan: "warning", saran: "note" };

export function sarif(hasil: readonly HasilBerkas[]): object {
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "lkj",
            rules: [...ATURAN.values()].map((a) => ({
              id: a.id,
              name: a.slug,
              shortDescription: { text: judulAturan(a.id, teks) },
              defaultConfiguration: { level: TINGKAT[a.tingkat] },
            })),
          },
        },
        results: hasil.flatMap((h) => h.temuan.map((t) => hasilSarif(h.berkas, t))),
      },
    ],
  };
}

function hasilSarif(berkas: string, t: Temuan): object {
  return {
    ruleId: t.aturan,
    level: TINGKAT[t.tingkat],
    message: { text: teksTemuan(t, teks).pesan },
    locations: [lokasi(berkas, t)],
    relatedLocations: t.terkait.map((l, id) => ({ id, ...lokasi(berkas, l) })),
  };
}

function lokasi(berkas: string, { lembar, sel }: LetakSel): object {
  const letak = bacaSel(sel);
  return {
    physicalLocation: {
      artifactLocation: { uri: isAbsolute(berkas) ? pathToFileURL(berkas).href : encodeURI(berkas.replace(/\\/g, "/")) },
      ...(letak ? { region: { startLine: letak.row + 1, startColumn: letak.col + 1 } } : {}),
    },
    logicalLocations: [{ fullyQualifiedName: `${namaLembarDalamRumus(lembar)}!${sel}` }],
  };
}
