/** Serial numbers that skip, repeat, or go on from another table. One suggestion a table. */
import { tiap, type Bertahap } from "../../bertahap";
import type { BarisTabel, Kolom, SelTabel, Tabel } from "../../tabel/types";
import { letak } from "../baris";
import type { Aturan, Langkah, Lapor } from "../types";

const BARIS_PALING_SEDIKIT = 3;
const BAGIAN_BERNOMOR = 0.7;
/** To try a pattern on a cell costs as much as looking at so many. */
const SEL_BERPOLA = 3;
const NOMOR_KOLOM = /^\(?(\d{1,3})[.)]{0,2}$/;
const NOMOR_AWALAN = /^\(?(\d{1,3})[.)]\s+\p{L}/u;

export const TB006: Aturan = {
  id: "TB006",
  slug: "penomoran-tidak-urut",
  tingkat: "saran",
  *periksa(konteks, lapor): Langkah {
    for (const tabel of konteks.tabel) {
      yield;
      const nomor = yield* nomorTabel(tabel);
      if (nomor.length >= BARIS_PALING_SEDIKIT) periksaUrutan(tabel, nomor, lapor);
    }
  },
};

interface Bernomor {
  readonly sel: SelTabel;
  readonly nomor: number;
}

function* nomorTabel(tabel: Tabel): Bertahap<readonly Bernomor[]> {
  const kolom = tabel.kolom.find((k) => k.peran === "nomor");
  if (kolom) return yield* baca(tabel.baris, kolom, NOMOR_KOLOM, 0);
  for (const k of tabel.kolom) {
    if (k.peran === "indikator" || k.peran === "uraian" || k.peran === "sasaran") {
      const nomor = yield* baca(tabel.baris, k, NOMOR_AWALAN, BAGIAN_BERNOMOR);
      if (nomor.length > 0) return nomor;
    }
  }
  return [];
}

function* baca(baris: readonly BarisTabel[], kolom: Kolom, pola: RegExp, bagian: number): Bertahap<readonly Bernomor[]> {
  const hasil: Bernomor[] = [];
  let terisi = 0;
  const bacaSatu = (b: BarisTabel): void => {
    const sel = b.sel.get(kolom.col);
    if (b.jenis === "total" || !sel || sel.kosong) return;
    terisi++;
    const cocok = pola.exec(String(sel.mentah).trim());
    if (cocok) hasil.push({ sel, nomor: Number(cocok[1]) });
  };
  yield* tiap(baris, bacaSatu, SEL_BERPOLA);
  // codes such as 1.2 or 02704 are no serial numbers
  return bagian === 0 && hasil.length < terisi ? [] : hasil.length / terisi >= bagian ? hasil : [];
}

function periksaUrutan(tabel: Tabel, nomor: readonly Bernomor[], lapor: Lapor): void {
  const [pertama] = nomor;
  const salah = nomor.find((n, i) => i > 0 && n.nomor !== nomor[i - 1]!.nomor + 1 && n.nomor !== 1);
  const awalLain = pertama!.nomor > 1;
  const tertunjuk = awalLain ? pertama! : salah;
  if (!tertunjuk) return;
  const sebelum = awalLain ? undefined : nomor[nomor.indexOf(tertunjuk) - 1]!;
  lapor({
    ...letak(tabel, tertunjuk.sel),
    pesanId: awalLain ? "TB006.awal" : sebelum!.nomor === tertunjuk.nomor ? "TB006.ganda" : "TB006.lompat",
    data: { tercetak: tertunjuk.sel.mentah, nomor: String(tertunjuk.nomor), nomorSebelum: sebelum ? String(sebelum.nomor) : "" },
    terkait: [],
  });
}
