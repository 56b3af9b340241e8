/** One entry for the tools. */
import { rencanaAngka, type BentukAngka } from "./angka";
import { rencanaGabung, rencanaIsi } from "./isi";
import { rencanaRapi } from "./rapi";
import { CATATAN_TERBANYAK, PERUBAHAN_TERBANYAK, type AlatTempelan, type Bidang, type CatatanTempel, type RencanaTempel } from "./types";

/** @param bentuk how `3.450` is to be read; only `angka` asks */
export function susunTempelan(alat: AlatTempelan, bidang: Bidang, bentuk?: BentukAngka): RencanaTempel {
  switch (alat) {
    case "angka":
      return rencanaAngka(bidang, bentuk);
    case "gabung":
      return rencanaGabung(bidang);
    case "isi":
      return rencanaIsi(bidang);
    case "rapi":
      return rencanaRapi(bidang);
  }
}

/** The records with a new one behind them; the oldest go where there are too many. */
export function denganCatatan(lama: readonly CatatanTempel[], { alat, lembar, perubahan, buka }: RencanaTempel): readonly CatatanTempel[] {
  const id = String(1 + Math.max(0, ...lama.map((satu) => Number(satu.id)).filter(Number.isFinite)));
  const semua = [...lama, { id, alat, lembar, perubahan, buka }].slice(-CATATAN_TERBANYAK);
  let sel = 0;
  const dariBelakang = [...semua].reverse().filter((satu, i) => {
    sel += satu.perubahan.length;
    return i === 0 || sel <= PERUBAHAN_TERBANYAK;
  });
  return dariBelakang.reverse();
}
