/** An explanation agrees with the function: same result to the last bit, same error, and its shown arithmetic adds up. */
import fc from "fast-check";
import { dapatDijelaskan, jelaskan } from "../../../src/domain/jelaskan/index";
import type { Jejak } from "../../../src/domain/jelaskan/types";
import { nilaiUngkapan } from "../../../src/domain/jelaskan/ungkapan";
import { FUNGSI, NAMA_FUNGSI, type NamaFungsi } from "../../../src/functions/edge";
import perilaku from "../../../src/functions/perilaku.json";
import { adalahSelGalat } from "../../../src/functions/sel";
import { jelaskan as teksEn } from "../../../src/strings/en/jelaskan";
import { jelaskan as teksId } from "../../../src/strings/id/jelaskan";
import { teksJejak } from "../../../src/strings/teksJejak";
import { ARGUMEN } from "./argumenAcak";
import { hitungTeks } from "./hitungTeks";

const BANYAK = 400;

/** Checks one call; answers the explanation where there is a result. */
function periksa(fungsi: NamaFungsi, argumen: readonly unknown[]): Jejak | undefined {
  // a table begins with its header: its parts make the score that IKPA gives
  const isi = FUNGSI[fungsi === "IKPA_RINCI" ? "IKPA" : fungsi](...argumen)[0]![0]!;
  const jejak = jelaskan(fungsi, argumen);
  if (adalahSelGalat(isi)) {
    expect(jejak.ok).toBe(false);
    if (!jejak.ok && /^LKJ/.test(isi.pesan)) expect(jejak.galat.kode).toBe(isi.pesan.slice(0, 6));
    return undefined;
  }
  if (fungsi === "IKM_UNSUR" && jejak.ok) return periksaUnsur(argumen, jejak.nilai);
  if (!jejak.ok) throw new Error(`${fungsi} gives ${String(isi)}, its explanation ${jejak.galat.kode}`);
  expect(jejak.nilai.hasil.nilai).toBe(isi);
  const hitungan = jejak.nilai.langkah.filter((l) => l.rumus !== undefined);
  for (const l of hitungan) expect(l.hasil.nilai).toBe(nilaiUngkapan(l.rumus!));
  if (typeof isi === "number") samaTepat(hitungan.at(-1)?.hasil.nilai, isi);
  else expect(jejak.nilai.langkah.at(-1)?.hasil.nilai).toBe(isi);
  return jejak.nilai;
}

/** To the last bit; where thirds cancel each other out, what is left below the calculators' 40 digits is nothing. */
function samaTepat(ada: unknown, harap: number): void {
  if (Math.abs(harap) < 1e-35) expect(ada).toBeCloseTo(harap, 30);
  else expect(ada).toBe(harap);
}

/** NRR·25 and letters of the steps are those of the table. */
function periksaUnsur(argumen: readonly unknown[], jejak: Jejak): Jejak {
  const tabel = FUNGSI.IKM_UNSUR(...argumen);
  expect(jejak.hasil.nilai).toBe(`${tabel.length}×${tabel[0]!.length}`);
  const dari = (id: string) => jejak.langkah.filter((l) => l.apa.id === id).map((l) => l.hasil.nilai);
  const dijawab = tabel.slice(1).filter((baris) => Number(baris[2]) > 0);
  expect(dari("unsurNilai")).toEqual(dijawab.map((baris) => baris[3]));
  expect(dari("unsurMutu")).toEqual(dijawab.map((baris) => baris[4]));
  for (const r of dijawab.keys()) {
    const satu = jelaskan("IKM_UNSUR", argumen, { baris: r + 1, kolom: 3 });
    expect(satu.ok && satu.nilai.langkah.length).toBeLessThanOrEqual(3);
  }
  return jejak;
}

function periksaTeks(jejak: Jejak): void {
  const teks = teksJejak(jejak, teksId);
  for (const [i, { rumus, apa }] of teks.langkah.entries()) {
    expect(apa).not.toMatch(/[{}]|undefined/);
    const nilai = jejak.langkah[i]!.hasil.nilai;
    if (rumus === "" || rumus.includes("…") || typeof nilai !== "number") continue;
    const selisih = Math.abs(hitungTeks(rumus) - nilai);
    expect({ rumus, cocok: selisih <= 1e-4 * Math.max(1, Math.abs(nilai)) }).toEqual({ rumus, cocok: true });
  }
  expect(teksJejak(jejak, teksEn).langkah).toHaveLength(teks.langkah.length);
}

interface Perilaku {
  readonly contoh: readonly unknown[];
}

/** One argument after the other becomes every kind: whole, and in the second cell where it is a range. */
function* gantiArgumen(contoh: readonly unknown[]): Generator<readonly unknown[]> {
  for (const [ke, asal] of contoh.entries()) {
    for (const isi of [...Object.values(perilaku.macam), undefined, "12,5"]) {
      yield contoh.map((lama, i) => (i === ke ? isi : lama));
      if (!Array.isArray(asal)) continue;
      let n = 0;
      const rentang = (asal as unknown[][]).map((baris) => baris.map((x) => (n++ === 1 ? isi : x)));
      yield contoh.map((lama, i) => (i === ke ? rentang : lama));
    }
  }
}

test("every function can be explained", () => {
  expect(NAMA_FUNGSI.filter((f) => !dapatDijelaskan(f))).toEqual([]);
});

describe.each(NAMA_FUNGSI)("%s", (fungsi) => {
  test("agrees with the function on every kind of argument", () => {
    const { contoh } = (perilaku.fungsi as Readonly<Record<string, Perilaku>>)[fungsi]!;
    expect(periksa(fungsi, contoh)).toBeDefined();
    for (const argumen of gantiArgumen(contoh)) periksa(fungsi, argumen);
  });

  test("ends in the function's result, or in its error", () => {
    let berhasil = 0;
    fc.assert(
      fc.property(ARGUMEN[fungsi]!, (argumen) => {
        const jejak = periksa(fungsi, argumen);
        if (jejak) {
          berhasil++;
          periksaTeks(jejak);
        }
      }),
      { numRuns: BANYAK },
    );
    expect(berhasil).toBeGreaterThan(BANYAK / 10);
  });
});
