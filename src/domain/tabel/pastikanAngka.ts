/**
 * `3.450` is 3450 or 3,45: the cells around it tell which. First those of its column, then those of columns that hold the same
 * (target and realisasi), then the whole table; where nothing tells, it stays unread and is marked.
 */
import { bacaSel } from "./bacaSel";
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

export function pastikanAngka(
  baris: readonly BarisMentah[],
  kolom: readonly Kolom[],
  jenis: JenisTabel,
): BarisMentah[] {
  const ragu = kolom.filter((k) => baris.some((b) => b.sel.get(k.col)?.ambigu));
  if (ragu.length === 0) return [...baris];
  const bentuk = new Map<number, Bentuk>();
  for (const k of ragu) {
    const putusan = putuskan(baris, kolom, k, jenis);
    if (putusan) bentuk.set(k.col, putusan);
  }
  const satuan = kolom.find((k) => k.peran === "satuan");
  return baris.map((b) => {
    const sel = new Map(b.sel);
    for (const k of ragu) {
      const s = b.sel.get(k.col);
      if (!s?.ambigu) continue;
      const putusan = bentuk.get(k.col) ?? dariSatuan(satuan && b.sel.get(satuan.col));
      if (putusan) sel.set(k.col, bacaSel(s.row, s.col, s.mentah, s.rumus, s.format, putusan));
    }
    return { ...b, sel };
  });
}

function putuskan(
  baris: readonly BarisMentah[],
  kolom: readonly Kolom[],
  k: Kolom,
  jenis: JenisTabel,
): Bentuk | undefined {
  const uang = (x: Kolom): boolean =>
    x.peran === "pagu" || x.peran === "sisa" || (x.kualifikasi ?? "").split(" ").some((q) => KATA_ANGGARAN.includes(q));
  if (uang(k)) return "ribuan";
  if (jenis === "ikm")
    return semuaSel(baris, [k]).every((s) => !s.ambigu || /^[1-4][.,]/.test(String(s.mentah).trim()))
      ? "desimal"
      : undefined;
  const skor = k.peran === "nilai" || k.peran === "nilaiAkhir" || k.peran === "capaian";
  const sendiri = bukti(semuaSel(baris, [k]), skor);
  if (sendiri) return sendiri;
  const rumpun = SERUMPUN.find((r) => r.includes(k.peran));
  const saudara =
    rumpun &&
    bukti(
      semuaSel(
        baris,
        kolom.filter((x) => rumpun.includes(x.peran) && !uang(x)),
      ),
      skor,
    );
  if (saudara) return saudara;
  if (CACAH.test(rapikan(k.judul))) return "ribuan";
  const besar = semuaSel(baris, [k]).filter(
    (s) => s.ambigu && Number.parseInt(String(s.mentah), 10) > SKOR_TERTINGGI,
  ).length;
  if (besar > 0) return "ribuan";
  return bukti(
    semuaSel(
      baris,
      kolom.filter((x) => !uang(x)),
    ),
    true,
  );
}

function semuaSel(baris: readonly BarisMentah[], kolom: readonly Kolom[]): SelTabel[] {
  return baris.flatMap((b) =>
    kolom.map((k) => b.sel.get(k.col)).filter((s): s is SelTabel => s !== undefined && !s.kosong),
  );
}

/** What the sure numbers say of dot and comma; undefined where they say nothing or contradict each other. */
function bukti(sel: readonly SelTabel[], pemisahSaja: boolean): Bentuk | undefined {
  const tanda = sel.find((s) => s.ambigu && typeof s.mentah === "string")?.mentah as string | undefined;
  const pemisah = tanda?.includes(".") ? "." : ",";
  let [desimal, ribuan, bulat] = [0, 0, 0];
  for (const { angka, mentah } of sel) {
    if (!angka?.asal) continue;
    if (angka.asal.pemisahDesimal === pemisah) desimal++;
    else if (angka.asal.pemisahDesimal !== "") ribuan++;
    else if (String(mentah).includes(pemisah)) ribuan++;
    else bulat++;
  }
  if (desimal > 0 && ribuan === 0) return "desimal";
  if (ribuan > 0 && desimal === 0) return "ribuan";
  // counts stand among counts: 31 | 400 | 33.000
  return desimal === 0 && ribuan === 0 && bulat > 0 && !pemisahSaja ? "ribuan" : undefined;
}

function dariSatuan(sel: SelTabel | undefined): Bentuk | undefined {
  const satuan = sel && !sel.kosong ? rapikan(String(sel.mentah)) : "";
  return satuan === "" ? undefined : SATUAN_UKUR.test(satuan) ? "desimal" : "ribuan";
}
