/** Decimal point and comma in one table, and numbers such as 3.450 that can be read in two ways. */
import { tampilSel } from "../../tabel/tulisAngka";
import { alamatSel } from "../../tabel/alamat";
import type { Kolom, PeranKolom, SelTabel, Tabel } from "../../tabel/types";
import { letak, letakKepala } from "../baris";
import { ciriTabel, type CiriKolom } from "../ciriTabel";
import type { Aturan, Langkah, Lapor } from "../types";

const MAKS_TERKAIT = 20;
/** `1.1` and `1.1 Persentase …` are numbers of a list. */
const BUKAN_ANGKA: ReadonlySet<PeranKolom> = new Set(["nomor", "kode", "sasaran", "indikator", "uraian"]);

export const IK005: Aturan = {
  id: "IK005",
  slug: "pemisah-desimal-campur",
  tingkat: "saran",
  *periksa(konteks, lapor): Langkah {
    for (const tabel of konteks.tabel) {
      const ciri = yield* ciriTabel(tabel);
      const berangka = tabel.kolom.filter((k) => !BUKAN_ANGKA.has(k.peran));
      periksaCampur(tabel, berangka.flatMap((k) => ciri.get(k.col) ?? []), lapor);
      for (const kolom of tabel.kolom) periksaRancu(tabel, kolom, ciri.get(kolom.col)?.ambigu ?? [], lapor);
    }
  },
};

/** One a table: the rarer of the two separators is named. */
function periksaCampur(tabel: Tabel, ciri: readonly CiriKolom[], lapor: Lapor): void {
  const titik = ciri.flatMap((c) => c.titik);
  const koma = ciri.flatMap((c) => c.koma);
  if (titik.length === 0 || koma.length === 0) return;
  const jarang = titik.length <= koma.length ? titik : koma;
  const [contoh] = jarang;
  const kolom = tabel.kolom.find((k) => k.col === contoh!.col)!;
  lapor({
    ...letakKepala(tabel, kolom),
    pesanId: "IK005.campur",
    data: { tercetak: contoh!.mentah, titik: titik.length, koma: koma.length, contoh: tampilSel(contoh!), selContoh: alamatSel(contoh!.row, contoh!.col) },
    terkait: jarang.slice(0, MAKS_TERKAIT).map((s) => letak(tabel, s)),
  });
}

function periksaRancu(tabel: Tabel, kolom: Kolom, rancu: readonly SelTabel[], lapor: Lapor): void {
  if (kolom.peran === "nomor" || kolom.peran === "kode") return;
  const [contoh] = rancu;
  if (!contoh) return;
  lapor({
    ...letakKepala(tabel, kolom),
    pesanId: "IK005.rancu",
    data: { tercetak: contoh.mentah, jumlah: rancu.length, contoh: tampilSel(contoh), selContoh: alamatSel(contoh.row, contoh.col) },
    terkait: rancu.slice(0, MAKS_TERKAIT).map((s) => letak(tabel, s)),
  });
}
