/**
 * Indeks Kepuasan Masyarakat of a Survei Kepuasan Masyarakat: Σ(NRR·bobot)·25, NRR the mean of an unsur on 1–4.
 * Source: PermenPANRB 14/2017; exact 1/N reproduces published values, the customary 0,11 is available as a typed bobot.
 */
import { berhasil, gagal, type Hasil } from "../hasil";
import { bagi, jumlah, jumlahkan, jumlahPecahan } from "./desimal";

const JAWABAN_TERENDAH = 1;
const JAWABAN_TERTINGGI = 4;
const KONVERSI = 25;
/** A sum of weights above this is meant in percentage points. */
const JUMLAH_BOBOT_TERBESAR = 2;

export interface HasilUnsur {
  /** Mean of the answers, 1–4; null where nobody answered. */
  readonly nrr: number | null;
  /** Number of answers. */
  readonly n: number;
  /** Sum of the answers. */
  readonly total: number;
  /** NRR·25, on 25–100; null where nobody answered. */
  readonly nilai: number | null;
}

export interface HasilIkm {
  /** 25–100, unrounded (lower or higher only where typed weights do not add up to 1). */
  readonly nilai: number;
  readonly unsur: readonly HasilUnsur[];
}

/**
 * @param jawaban respondents × unsur, or one row of unsur means; 1–4, null where not answered
 * @param bobot one weight for every unsur, or one each; default 1/(number of unsur answered)
 * @returns the index; LKJ030–LKJ034
 */
export function ikm(jawaban: readonly (readonly (number | null)[])[], bobot?: readonly number[]): Hasil<HasilIkm> {
  const banyak = jawaban[0]?.length ?? 0;
  const terisi: number[][] = Array.from({ length: banyak }, () => []);
  for (const [baris, isi] of jawaban.entries()) {
    for (const [kolom, nilai] of isi.entries()) {
      if (nilai === null) continue;
      if (!(nilai >= JAWABAN_TERENDAH && nilai <= JAWABAN_TERTINGGI)) {
        return gagal("LKJ030", { isi: nilai, baris: baris + 1, kolom: kolom + 1 });
      }
      terisi[kolom]!.push(nilai);
    }
  }
  const total = terisi.map(jumlah);
  const unsur = terisi.map((isi, i): HasilUnsur => ({
    nrr: isi.length ? bagi(total[i]!, isi.length) : null,
    n: isi.length,
    total: total[i]!,
    nilai: isi.length ? jumlahPecahan([{ a: total[i]!, b: KONVERSI, n: isi.length }], 1) : null,
  }));
  const dijawab = unsur.filter((u) => u.n > 0).length;
  if (dijawab === 0) return gagal("LKJ031");

  if (!bobot) {
    const suku = unsur.flatMap((u, i) => (u.n ? [{ a: total[i]!, b: KONVERSI, n: u.n }] : []));
    return berhasil({ nilai: jumlahPecahan(suku, dijawab), unsur });
  }
  const timbangan = bobot.length === 1 ? unsur.map(() => bobot[0]!) : bobot;
  if (timbangan.length !== banyak) return gagal("LKJ032", { bobot: bobot.length, unsur: banyak });
  if (timbangan.some((b) => b < 0) || jumlah(timbangan) > JUMLAH_BOBOT_TERBESAR) {
    return gagal("LKJ034", { jumlah: jumlah(timbangan) });
  }
  const kosong = unsur.findIndex((u, i) => u.n === 0 && timbangan[i] !== 0);
  if (kosong >= 0) return gagal("LKJ033", { kolom: kosong + 1 });
  const suku = unsur.flatMap((u, i) =>
    u.n ? [{ a: jumlahkan([[total[i]!, KONVERSI]], 1), b: timbangan[i]!, n: u.n }] : [],
  );
  return berhasil({ nilai: jumlahPecahan(suku, 1), unsur });
}
