/** `lkj fungsi --stdin`: calls the functions as Excel would, one JSON object a line in and out. */
import { FUNGSI, NAMA_FUNGSI, type GalatSel, type HasilMatriks } from "../functions/edge";
import { galatBaris } from "../strings/id/galat";
import { isi } from "../strings/isi";

/** Names go without the namespace; who copies one from a formula is understood as well. */
const AWALAN = /^LKJ\./;

type Jawaban = { readonly nilai: unknown } | GalatSel;

/**
 * Answers every line in order; a line that is no call is #VALUE!, a function that is not ours #NAME?.
 * @param masukan chunks of text or UTF-8 bytes, split anywhere
 * @param tulis takes finished lines; awaited, so that a slow reader holds us back
 */
export async function jalankanFungsi(
  masukan: AsyncIterable<string | Uint8Array>,
  tulis: (teks: string) => unknown,
): Promise<void> {
  const pembaca = new TextDecoder();
  let sisa = "";
  for await (const potongan of masukan) {
    sisa += typeof potongan === "string" ? potongan : pembaca.decode(potongan, { stream: true });
    const akhir = sisa.lastIndexOf("\n");
    if (akhir < 0) continue;
    await tulis(sisa.slice(0, akhir).split("\n").map(jawabBaris).join(""));
    sisa = sisa.slice(akhir + 1);
  }
  sisa += pembaca.decode();
  if (sisa !== "") await tulis(jawabBaris(sisa));
}

function jawabBaris(baris: string): string {
  return `${JSON.stringify(jawab(baris))}\n`;
}

function jawab(baris: string): Jawaban {
  const panggilan = baca(baris);
  if (!panggilan) return { galat: "#VALUE!", pesan: galatBaris.baris };
  const diminta = panggilan.fn.toUpperCase().replace(AWALAN, "");
  const nama = NAMA_FUNGSI.find((n) => n === diminta);
  if (!nama) return { galat: "#NAME?", pesan: isi(galatBaris.fungsi, { nama: panggilan.fn }) };
  return bungkus(FUNGSI[nama](...panggilan.args));
}

function baca(baris: string): { fn: string; args: unknown[] } | null {
  let isiBaris: unknown;
  try {
    isiBaris = JSON.parse(baris.replace(/^\uFEFF/, ""));
  } catch {
    return null; // not JSON: answered as a bad line
  }
  if (typeof isiBaris !== "object" || isiBaris === null) return null;
  const { fn, args } = isiBaris as Record<string, unknown>;
  return typeof fn === "string" && Array.isArray(args) ? { fn: fn.trim(), args } : null;
}

function bungkus(hasil: HasilMatriks): Jawaban {
  if (hasil.length > 1 || hasil[0]!.length > 1) return { nilai: hasil };
  const satu = hasil[0]![0]!;
  return typeof satu === "object" ? satu : { nilai: satu };
}
