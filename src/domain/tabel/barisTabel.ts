/** Types the rows of a table: indicator, sub-heading, total, mean; names them; and carries the sasaran down. */
import { peta, type Bertahap } from "../bertahap";
import { jenjangBaris } from "./jenjang";
import type { BarisMentah } from "./isiTabel";
import { POLA_CAPAIAN_SASARAN, POLA_RERATA, POLA_RERATA_AWAL, POLA_SASARAN, POLA_TOTAL, POLA_TOTAL_NILAI } from "./kamus";
import { rapikan } from "./kepala";
import { komponenDari, ukuranDari } from "./komponen";
import { waktuDari } from "./waktu";
import type { BarisTabel, JenisBaris, JenisTabel, Kolom, PeranKolom, SelTabel, UkuranBaris } from "./types";

const PERAN_ANGKA: ReadonlySet<PeranKolom> = new Set([
  "target",
  "realisasi",
  "capaian",
  "pagu",
  "serapan",
  "sisa",
  "bobot",
  "nilai",
  "nilaiAkhir",
  "jumlah",
  "persen",
  "selisih",
  "pertumbuhan",
  "konversi",
]);
/** Kinds whose parts add up to one score. */
const JENIS_NILAI: ReadonlySet<JenisTabel> = new Set(["sakip", "ikpa", "ikm", "smart", "kepatuhan"]);
const PERAN_NAMA: readonly PeranKolom[] = ["indikator", "uraian", "sasaran"];
/** `1.`, `2.1`, `a)`, `IV.`, `IKU 3` before a name. */
const NOMOR_DEPAN =
  /^\(?(?:((?:(?:iku|ikp|ikk|ikss|iks|ss|sp|sk)[\s.-]?)?\d{1,3}(?:\.\d{1,3})*|[a-z]|[ivx]{1,5})[.)]+\s*|((?:(?:iku|ikp|ikk|ikss|iks|ss|sp|sk)[\s.-]?\d{1,3}|\d{1,3}\.\d{1,3})(?:\.\d{1,3})*)\s+)(?=\p{L})/iu;
/** `1 Program Perlindungan`: a capital behind, else it is a count (`1 dokumen`). */
const NOMOR_POLOS = /^(\d{1,2})\s+(?=\p{Lu})/u;

const NOMOR_MAKS = 12;
/** To name a row costs as much as looking at so many cells. */
const SEL_BERPOLA = 15;

export function* barisTabel(
  mentah: readonly BarisMentah[],
  kolom: readonly Kolom[],
  jenisTabel: JenisTabel,
): Bertahap<BarisTabel[]> {
  const angka = kolom.filter((k) => PERAN_ANGKA.has(k.peran)).map((k) => k.col);
  const dasar = kolom.filter((k) => k.peran === "target" || k.peran === "realisasi").map((k) => k.col);
  const kolSasaran = kolom.find((k) => k.peran === "sasaran")?.col;
  const nomor = kolom.find((k) => k.peran === "nomor")?.col;
  const kolNama = PERAN_NAMA.map((p) => kolom.find((k) => k.peran === p)).find((k) => k !== undefined)?.col;
  let sasaran = "";
  let barisSasaran = -1;
  const satu = (b: BarisMentah): BarisTabel => {
    const jenis = jenisBaris(b, kolom, angka, dasar, nomor, jenisTabel);
    const sel = kolSasaran === undefined ? undefined : b.sel.get(kolSasaran);
    const baru =
      jenis === "isi"
        ? sel && !sel.kosong
          ? teksSel(sel)
          : ""
        : jenis === "subjudul" && kolSasaran === undefined
          ? labelBaris(b, nomor)
          : "";
    if (baru !== "") {
      sasaran = baru;
      barisSasaran = b.row;
    }
    return { row: b.row, jenis, sasaran, barisSasaran, sel: b.sel, ...namaBaris(b, kolNama, nomor, jenisTabel) };
  };
  const baris = yield* peta(mentah, satu, kolom.length + SEL_BERPOLA);
  const berukuran = yield* dariUkuran(baris, kolom, jenisTabel);
  return yield* jenjangBaris(yield* rekaman(berukuran, kolom), kolom, jenisTabel);
}

const teksSel = (sel: SelTabel): string => String(sel.mentah).replace(/\s+/g, " ").trim();

function labelBaris(b: BarisMentah, nomor: number | undefined): string {
  // `Jumlah` may stand in the merged cell of number and name
  const kata = (c: number): boolean => c !== nomor || /\p{L}{3}/u.test(teksSel(b.sel.get(c)!));
  const col = b.terisi.find((c) => kata(c) && !b.sel.get(c)?.angka) ?? b.terisi[0];
  return col === undefined ? "" : teksSel(b.sel.get(col)!);
}

function namaBaris(
  b: BarisMentah,
  kolNama: number | undefined,
  nomor: number | undefined,
  jenisTabel: JenisTabel,
): Pick<BarisTabel, "label" | "nomor" | "komponen" | "waktu"> {
  const selNama = kolNama === undefined ? undefined : b.sel.get(kolNama);
  const bernama = selNama && !selNama.kosong && (!selNama.angka || /\p{L}{3}/u.test(teksSel(selNama)));
  const teks = bernama ? teksSel(selNama) : labelBaris(b, nomor);
  const depan = NOMOR_DEPAN.exec(teks) ?? NOMOR_POLOS.exec(teks);
  const label = depan ? teks.slice(depan[0].length).trim() : teks;
  const selNomor = nomor === undefined ? undefined : b.sel.get(nomor);
  const nomorBaris =
    selNomor && !selNomor.kosong && teksSel(selNomor).length <= NOMOR_MAKS
      ? teksSel(selNomor)
          .replace(/[.)\s]+$/, "")
          .replace(/^\(/, "")
      : (depan?.[1] ?? depan?.[2]);
  const komponen = komponenDari(jenisTabel, label);
  const waktu = waktuDari(label);
  return {
    label,
    ...(waktu === undefined ? {} : { waktu }),
    ...(nomorBaris === undefined ? {} : { nomor: nomorBaris }),
    ...(komponen === undefined ? {} : { komponen }),
  };
}

function jenisBaris(
  b: BarisMentah,
  kolom: readonly Kolom[],
  angka: readonly number[],
  dasar: readonly number[],
  nomor: number | undefined,
  jenisTabel: JenisTabel,
): JenisBaris {
  const berangka = angka.filter((c) => b.sel.get(c)?.angka !== undefined);
  const label = rapikan(labelBaris(b, nomor)).replace(/^\d+ /, "");
  const dasarKosong = dasar.every((c) => b.sel.get(c)?.kosong !== false);
  if (berangka.length > 0) {
    const sasaranSaja = dasarKosong && POLA_CAPAIAN_SASARAN.test(label);
    if (sasaranSaja) return "capaianSasaran";
    if (POLA_TOTAL.test(label) || (JENIS_NILAI.has(jenisTabel) && POLA_TOTAL_NILAI.test(label))) return "total";
    if (POLA_RERATA.test(label) || (dasarKosong && kolom.some((k) => k.judul !== "") && POLA_RERATA_AWAL.test(label)))
      return "rerata";
    const tanpaNama = b.terisi.every((c) => berangka.includes(c) || c === nomor);
    const adaNama = kolom.some((k) => k.peran === "indikator" || k.peran === "uraian" || k.peran === "sasaran");
    // a foot row without a label: only the result columns are filled
    return tanpaNama && adaNama && dasar.length > 0 && dasarKosong ? "rerata" : "isi";
  }
  const terisi = b.terisi.filter((c) => c !== nomor);
  const satuSel = b.terisi.length === 1 || (terisi.length === 1 && b.terisi.length === 2);
  if (!satuSel || angka.length === 0) return "isi";
  const peran = kolom.find((k) => k.col === (terisi[0] ?? b.terisi[0]))?.peran;
  // an indicator without any number yet stays an indicator
  const berindikator = peran === "indikator" && kolom.some((k) => k.peran === "sasaran" || k.peran === "nomor");
  return berindikator && !POLA_SASARAN.test(label) ? "isi" : "subjudul";
}

/** Rows that say what all their numbers are; one such row alone is a name like any other. */
function* dariUkuran(
  baris: readonly BarisTabel[],
  kolom: readonly Kolom[],
  jenisTabel: JenisTabel,
): Bertahap<readonly BarisTabel[]> {
  const kata = kolom
    .filter((k) => ["uraian", "keterangan", "lainnya", "indikator", "nomor", "nilai"].includes(k.peran))
    .map((k) => k.col);
  const dari = (b: BarisTabel): UkuranBaris | undefined => {
    if (b.komponen !== undefined && jenisTabel !== "smart") return undefined;
    for (const c of kata) {
      const sel = b.sel.get(c);
      if (!sel || sel.kosong || sel.angka || typeof sel.mentah !== "string") continue;
      const u = ukuranDari(sel.mentah);
      if (u) return u;
    }
    return undefined;
  };
  const ukuran = yield* peta(baris, dari, SEL_BERPOLA);
  const jumlah = ukuran.filter((u) => u !== undefined).length;
  if (jumlah < 2 || jumlah * 2 < baris.length || new Set(ukuran).size < 2) {
    // the foot of a table of IKPA: total, conversion, result
    if (jenisTabel !== "ikpa") return baris;
    return yield* peta(baris, (b, i) =>
      ukuran[i] === "konversi" ? { ...b, jenis: "total", ukuran: "konversi" } : b,
    );
  }
  return yield* peta(baris, (b, i) => (ukuran[i] === undefined ? b : { ...b, jenis: "isi", ukuran: ukuran[i]! }));
}

/** Values, weights and results of one satker are one record: it begins where the first of the kinds comes again. */
function* rekaman(baris: readonly BarisTabel[], kolom: readonly Kolom[]): Bertahap<readonly BarisTabel[]> {
  const pertama: UkuranBaris | undefined = baris.find((b) => b.ukuran !== undefined)?.ukuran;
  if (pertama === undefined || kolom.length < 3) return baris;
  let awal: number | undefined;
  return yield* peta(baris, (b, i) => {
    if (b.ukuran === pertama) {
      // the name may stand in a row of its own above
      const atas = baris[i - 1];
      const bernama =
        atas && atas.ukuran === undefined && atas.row === b.row - 1 && [...atas.sel.values()].every((s) => !s.angka);
      awal = bernama ? atas.row : b.row;
    }
    return b.ukuran === undefined || awal === undefined ? b : { ...b, rekaman: awal };
  });
}
