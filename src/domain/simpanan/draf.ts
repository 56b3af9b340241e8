/** What the user changed in the settings and has not stored yet; storing keeps what others stored meanwhile. */
import { bacaPengaturan, tulisPengaturan, type Pengaturan } from "./pengaturan";
import { gantiPolaritas } from "./polaritas";
import type { KoreksiTabel, Pengecualian, PolaritasIndikator, Simpanan } from "./types";

export interface DrafPengaturan {
  readonly pengaturan: Pengaturan;
  readonly polaritas: readonly PolaritasIndikator[];
  readonly koreksi: readonly KoreksiTabel[];
  readonly pengecualian: readonly Pengecualian[];
}

export function drafDari(simpanan: Simpanan): DrafPengaturan {
  const { polaritas, koreksi, pengecualian } = simpanan;
  return { pengaturan: bacaPengaturan(simpanan), polaritas, koreksi, pengecualian };
}

export function drafSama(a: DrafPengaturan, b: DrafPengaturan): boolean {
  return teks(a) === teks(b);
}

/** The settings in a fixed order of names. */
function teks({ pengaturan: { tahun, metode, batas, skala, bahasa }, polaritas, koreksi, pengecualian }: DrafPengaturan): string {
  return JSON.stringify([tahun ?? null, metode ?? null, batas ?? null, skala ?? null, bahasa ?? null, polaritas, koreksi, pengecualian]);
}

/**
 * @param lama what the workbook keeps now
 * @param dasar the draft as it was read; what does not differ from it is left as the workbook has it
 */
export function terapkanDraf(lama: Simpanan, dasar: DrafPengaturan, draf: DrafPengaturan): Simpanan {
  const kini = bacaPengaturan(lama);
  const pilih = <K extends keyof Pengaturan>(nama: K): Pick<Pengaturan, K> => {
    const sumber = draf.pengaturan[nama] === dasar.pengaturan[nama] ? kini : draf.pengaturan;
    return (sumber[nama] === undefined ? {} : { [nama]: sumber[nama] }) as Pick<Pengaturan, K>;
  };
  const pengaturan = { ...pilih("tahun"), ...pilih("metode"), ...pilih("batas"), ...pilih("skala"), ...pilih("bahasa") };
  const dihapus = kurang(dasar.polaritas, draf.polaritas).reduce((isi, satu) => gantiPolaritas(isi, satu, null), lama.polaritas);
  return {
    ...lama,
    setelan: tulisPengaturan(lama.setelan, pengaturan),
    polaritas: kurang(draf.polaritas, dasar.polaritas).reduce((isi, satu) => gantiPolaritas(isi, satu, satu.polaritas), dihapus),
    koreksi: gabung(lama.koreksi, dasar.koreksi, draf.koreksi),
    pengecualian: gabung(lama.pengecualian, dasar.pengecualian, draf.pengecualian),
  };
}

/** A file's contents over a draft: its settings are taken, its indicators and tables replace those of the same name. */
export function drafDenganBerkas(draf: DrafPengaturan, berkas: Pick<DrafPengaturan, "pengaturan" | "polaritas" | "koreksi">): DrafPengaturan {
  const tabel = new Set(berkas.koreksi.map(({ tabel: satu }) => JSON.stringify(satu)));
  return {
    ...draf,
    pengaturan: { ...draf.pengaturan, ...berkas.pengaturan },
    polaritas: berkas.polaritas.reduce((isi, satu) => gantiPolaritas(isi, satu, satu.polaritas), draf.polaritas),
    koreksi: [...draf.koreksi.filter(({ tabel: satu }) => !tabel.has(JSON.stringify(satu))), ...berkas.koreksi],
  };
}

/** Entries of `a` that are not in `b`, compared by what they say. */
function kurang<T>(a: readonly T[], b: readonly T[]): readonly T[] {
  const ada = new Set(b.map((satu) => JSON.stringify(satu)));
  return a.filter((satu) => !ada.has(JSON.stringify(satu)));
}

function gabung<T>(lama: readonly T[], dasar: readonly T[], draf: readonly T[]): readonly T[] {
  return [...kurang(lama, kurang(dasar, draf)), ...kurang(draf, dasar)];
}
