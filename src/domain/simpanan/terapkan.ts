/** Tables of a workbook with what it keeps about them: year, polarity, corrections. Pane and command line read it alike. */
import { habiskan, type Bertahap } from "../bertahap";
import type { Tabel } from "../tabel/types";
import { terapkanKoreksi, type TabelTerkoreksi } from "./koreksi";
import { bacaPengaturan, denganTahun, type Pengaturan } from "./pengaturan";
import { denganPolaritas, terkoreksiDenganPolaritas } from "./polaritas";
import type { Simpanan } from "./types";

export interface TabelBersimpanan extends TabelTerkoreksi {
  /** As recognised, before corrections. */
  readonly dikenali: readonly Tabel[];
  readonly pengaturan: Pengaturan;
}

export function terapkanSimpanan(terbaca: readonly Tabel[], simpanan: Simpanan): TabelBersimpanan {
  return habiskan(terapkanSimpananBertahap(terbaca, simpanan));
}

/** Same, with pauses. */
export function* terapkanSimpananBertahap(terbaca: readonly Tabel[], simpanan: Simpanan): Bertahap<TabelBersimpanan> {
  const { koreksi, polaritas } = simpanan;
  const pengaturan = bacaPengaturan(simpanan);
  const dikenali = denganPolaritas(denganTahun(terbaca, pengaturan), polaritas);
  const terkoreksi = yield* terapkanKoreksi(dikenali, koreksi);
  return { ...terkoreksiDenganPolaritas(terkoreksi, polaritas), dikenali, pengaturan };
}
