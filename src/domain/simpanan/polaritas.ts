/** The polarity that the user set for an indicator, put on the rows that carry its name: it precedes all that a table says. */
import { namaIndikator } from "../periksa/indeksIndikator";
import { kunciNama } from "../periksa/namaIndikator";
import type { PolaritasSetelan, Tabel } from "../tabel/types";
import type { TabelTerkoreksi } from "./koreksi";
import type { PolaritasIndikator } from "./types";

/** By which two names are the same indicator here: their words, without number, unit mark, punctuation and filler words. */
export function kunciIndikator(nama: string): string {
  return kunciNama(nama).kata.join(" ");
}

/** Tables whose rows carry what the user set; a table without such a row stays the same object. */
export function denganPolaritas(tabel: readonly Tabel[], setelan: readonly PolaritasIndikator[]): readonly Tabel[] {
  if (setelan.length === 0) return tabel;
  // of two for the same indicator the later holds
  const peta = new Map(setelan.map((satu) => [kunci(satu.lembar ?? "", satu.indikator), satu.polaritas]));
  return tabel.map((satu) => pasang(satu, peta));
}

/** Same, after corrections: a corrected table was read anew and lost what was set on its rows. */
export function terkoreksiDenganPolaritas(terkoreksi: TabelTerkoreksi, setelan: readonly PolaritasIndikator[]): TabelTerkoreksi {
  const tabel = denganPolaritas(terkoreksi.tabel, setelan);
  const asal = terkoreksi.tabel.flatMap((lama, i): [Tabel, Tabel][] => {
    const semula = terkoreksi.asal.get(lama);
    return semula ? [[tabel[i]!, semula]] : [];
  });
  return { ...terkoreksi, tabel, asal: new Map(asal) };
}

/** The stored settings with one indicator's replaced, or taken away with null. */
export function gantiPolaritas(
  setelan: readonly PolaritasIndikator[],
  { indikator, lembar = "" }: Pick<PolaritasIndikator, "indikator" | "lembar">,
  polaritas: PolaritasSetelan | null,
): readonly PolaritasIndikator[] {
  const lain = setelan.filter((satu) => kunci(satu.lembar ?? "", satu.indikator) !== kunci(lembar, indikator));
  return polaritas ? [...lain, { indikator, ...(lembar === "" ? {} : { lembar }), polaritas }] : lain;
}

const kunci = (lembar: string, indikator: string): string => `${lembar}\n${kunciIndikator(indikator)}`;

function pasang(tabel: Tabel, peta: ReadonlyMap<string, PolaritasSetelan>): Tabel {
  let berubah = false;
  const baris = tabel.baris.map((satu) => {
    const nama = satu.jenis === "isi" ? namaIndikator(tabel, satu) : "";
    const polaritas = nama === "" ? undefined : (peta.get(kunci(tabel.lembar, nama)) ?? peta.get(kunci("", nama)));
    if (!polaritas || satu.polaritas === polaritas) return satu;
    berubah = true;
    return { ...satu, polaritas };
  });
  return berubah ? { ...tabel, baris } : tabel;
}
