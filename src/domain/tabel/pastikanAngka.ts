/**
 * `3.450` is 3450 or 3,45: the cells around it tell which. First those of its column, then those of columns that hold the same
 * (target and realisasi), then the whole table; where nothing tells, it stays unread and is marked.
 */
import { peta, tiap, type Bertahap } from "../bertahap";
import { bacaSel } from "./bacaSel";
import type { CiriIsi } from "./ciriIsi";
import type { BarisMentah } from "./isiTabel";
import { KATA_ANGGARAN } from "./kamus";
import { rapikan } from "./kepala";
import type { JenisTabel, Kolom, PeranKolom, SelTabel } from "./types";

type Bentuk = "desimal" | "ribuan";

/** Columns whose numbers are of one kind. */
const SERUMPUN: readonly (readonly PeranKolom[])[] = [
  ["target", "realisasi"],
  ["pagu", "realisasi", "sisa"],
  ["jumlah"],
  ["nilai", "nilaiAkhir"],
];
const CACAH = /^(jumlah|banyak|total|volume|orang|unit|dokumen|responden)\b/;
const SATUAN_UKUR = /^(persen|indeks|index|nilai|skor|poin|rasio|angka|skala)\b/;
/** More whole digits than a score has: `383.275` with three decimals is no measure that reports print. */
const SKOR_TERTINGGI = 100;
/** To read a cell anew costs as much as looking at so many. */
const SEL_BACA_ULANG = 20;

export function* pastikanAngka(
  baris: readonly BarisMentah[],
  kolom: readonly Kolom[],
  jenis: JenisTabel,
  ciri: ReadonlyMap<number, CiriIsi>,
): Bertahap<readonly BarisMentah[]> {
  const ragu = kolom.filter((k) => (ciri.get(k.col)?.ambigu ?? 0) > 0);
  if (ragu.length === 0) return baris;
  const bentuk = new Map<number, Bentuk>();
  for (const k of ragu) {
    const putusan = yield* putuskan(baris, kolom, k, jenis);
    if (putusan) bentuk.set(k.col, putusan);
  }
  const satuan = kolom.find((k) => k.peran === "satuan");
  return yield* peta(
    baris,
    (b) => {
      const sel = new Map(b.sel);
      for (const k of ragu) {
        const s = b.sel.get(k.col);
        if (!s?.ambigu) continue;
        const putusan = bentuk.get(k.col) ?? dariSatuan(satuan && b.sel.get(satuan.col));
        if (putusan) sel.set(k.col, bacaSel(s.row, s.col, s.mentah, s.rumus, s.format, putusan));
      }
      return { ...b, sel };
    },
    kolom.length + ragu.length * SEL_BACA_ULANG,
  );
}

function* putuskan(
  baris: readonly BarisMentah[],
  kolom: readonly Kolom[],
  k: Kolom,
  jenis: JenisTabel,
): Bertahap<Bentuk | undefined> {
  const uang = (x: Kolom): boolean =>
    x.peran === "pagu" || x.peran === "sisa" || (x.kualifikasi ?? "").split(" ").some((q) => KATA_ANGGARAN.includes(q));
  if (uang(k)) return "ribuan";
  let unsur = true;
  let besar = false;
  yield* tiap(baris, (b) => {
    const s = b.sel.get(k.col);
    if (!s?.ambigu) return;
    unsur &&= /^[1-4][.,]/.test(String(s.mentah).trim());
    besar ||= Number.parseInt(String(s.mentah), 10) > SKOR_TERTINGGI;
  });
  if (jenis === "ikm") return unsur ? "desimal" : undefined;
  const skor = k.peran === "nilai" || k.peran === "nilaiAkhir" || k.peran === "capaian";
  const sendiri = yield* bukti(baris, [k], skor);
  if (sendiri) return sendiri;
  const rumpun = SERUMPUN.find((r) => r.includes(k.peran));
  const serumpun = kolom.filter((x) => rumpun?.includes(x.peran) && !uang(x));
  const saudara = rumpun && (yield* bukti(baris, serumpun, skor));
  if (saudara) return saudara;
  if (CACAH.test(rapikan(k.judul)) || besar) return "ribuan";
  return yield* bukti(
    baris,
    kolom.filter((x) => !uang(x)),
    true,
  );
}

/** What the sure numbers say of dot and comma; undefined where they say nothing or contradict each other. */
function* bukti(
  baris: readonly BarisMentah[],
  kolom: readonly Kolom[],
  pemisahSaja: boolean,
): Bertahap<Bentuk | undefined> {
  let tanda: string | undefined;
  // counted for both marks, for the one in doubt may come last
  const hitung = { ".": { desimal: 0, bertanda: 0 }, ",": { desimal: 0, bertanda: 0 } };
  let bulat = 0;
  yield* tiap(
    baris,
    (b) => {
      for (const k of kolom) {
        const s = b.sel.get(k.col);
        if (s?.ambigu && typeof s.mentah === "string") tanda ??= s.mentah;
        const desimal = s?.angka?.asal?.pemisahDesimal;
        if (!s || s.kosong || desimal === undefined) continue;
        if (desimal !== "") hitung[desimal].desimal++;
        else {
          const teks = String(s.mentah);
          bulat++;
          if (teks.includes(".")) hitung["."].bertanda++;
          if (teks.includes(",")) hitung[","].bertanda++;
        }
      }
    },
    kolom.length,
  );
  const [pemisah, lain] = tanda?.includes(".") ? ([".", ","] as const) : ([",", "."] as const);
  const desimal = hitung[pemisah].desimal;
  const ribuan = hitung[lain].desimal + hitung[pemisah].bertanda;
  if (desimal > 0 && ribuan === 0) return "desimal";
  if (ribuan > 0 && desimal === 0) return "ribuan";
  // counts stand among counts: 31 | 400 | 33.000
  return desimal === 0 && ribuan === 0 && bulat > 0 && !pemisahSaja ? "ribuan" : undefined;
}

function dariSatuan(sel: SelTabel | undefined): Bentuk | undefined {
  const satuan = sel && !sel.kosong ? rapikan(String(sel.mentah)) : "";
  return satuan === "" ? undefined : SATUAN_UKUR.test(satuan) ? "desimal" : "ribuan";
}
