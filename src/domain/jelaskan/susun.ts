/** How the explanations put their parts together. */
import type { Parameter } from "../regulasi/tahun";
import { rentangTahun } from "../regulasi/tahun";
import type { Hasil } from "../hasil";
import type { IdKalimat } from "./kalimat";
import type { Alternatif, AturanJejak, Kalimat, Langkah, NilaiBersatuan, Satuan } from "./types";
import { hasilDari, nilaiUngkapan, type Ungkapan } from "./ungkapan";

export const kalimat = (id: IdKalimat, data: Kalimat["data"] = {}): Kalimat => ({ id, data });

export const bersatuan = (nilai: number | string, satuan: Satuan): NilaiBersatuan => ({ nilai, satuan });

/** Steps in order; each one that computes can be used in the next. */
export class DaftarLangkah {
  private readonly daftar: Langkah[] = [];

  /** Adds a step that computes; answers its result for use in later steps. */
  hitung(apa: Kalimat, rumus: Ungkapan, satuan: Satuan): Ungkapan {
    this.daftar.push({ apa, rumus, hasil: { nilai: nilaiUngkapan(rumus), satuan } });
    return hasilDari(rumus);
  }

  /** Adds a step without arithmetic: what was read, compared or left out. */
  catat(apa: Kalimat, nilai: number | string, satuan: Satuan): void {
    this.daftar.push({ apa, hasil: { nilai, satuan } });
  }

  semua(): readonly Langkah[] {
    return this.daftar;
  }
}

/** A dated rule as the explanation names it. */
export function aturanBertanggal(
  set: Kalimat,
  { berlaku, dasar, keyakinan, diperiksa }: Parameter,
  tahun?: { readonly nilai: number; readonly belumDikonfirmasi: boolean },
): AturanJejak {
  return {
    set,
    berlaku: rentangTahun(berlaku),
    dasar,
    keyakinan,
    diperiksa,
    belumDikonfirmasi: tahun?.belumDikonfirmasi ?? false,
    ...(tahun ? { tahun: tahun.nilai } : {}),
  };
}

/** A rule that carries no dates. */
export function aturanTetap(
  set: Kalimat,
  { dasar, keyakinan }: { readonly dasar: readonly string[]; readonly keyakinan: string },
): AturanJejak {
  return { set, dasar, keyakinan: keyakinan as AturanJejak["keyakinan"], belumDikonfirmasi: false };
}

/** The number of a calculator's result. */
export function nilaiHasil(hasil: Hasil<{ readonly nilai: number }>): Hasil<number> {
  return hasil.ok ? { ok: true, nilai: hasil.nilai.nilai } : hasil;
}

/** What other choices give: only those that can be computed and that give something else, each result once. */
export function alternatifLain(
  hasil: number | string,
  calon: readonly { readonly apa: Kalimat; readonly hasil: Hasil<number | string>; readonly satuan: Satuan }[],
): readonly Alternatif[] {
  return calon.flatMap(({ apa, hasil: lain, satuan }) =>
    lain.ok && lain.nilai !== hasil ? [{ apa, hasil: { nilai: lain.nilai, satuan } }] : [],
  );
}
