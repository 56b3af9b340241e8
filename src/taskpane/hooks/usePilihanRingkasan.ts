/** What the user chose for a summary, kept for each kind apart, and what follows from it: tables and options, or why not yet. */
import { useMemo, useState } from "react";
import type { NamaRingkasan, StandarNasional, TakBanding } from "../../domain/ringkas/jenisRingkasan";
import { bacaPilihan, jenisTerakhir, nomorTersimpan, type OpsiTersimpan } from "../../domain/ringkas/pilihanTersimpan";
import { bacaStandar } from "../../domain/ringkas/standar";
import type { Pengaturan } from "../../domain/simpanan/pengaturan";
import type { Simpanan } from "../../domain/simpanan/types";
import type { Tabel } from "../../domain/tabel/types";
import type { OpsiRingkasan, PilihanRingkasan } from "../mesin";

export const BATAS = { tanpa: undefined, b100: 1, b120: 1.2 } as const;
export type PilihanBatas = keyof typeof BATAS;

export interface IsianRingkasan {
  readonly metode: OpsiRingkasan["metode"];
  readonly batas: PilihanBatas;
  readonly skala: string;
  readonly tahun: number | null;
  readonly sampai: 1 | 2 | 3 | 4 | null;
  /** Years to compare; null as long as nothing was chosen. */
  readonly tahunBanding: readonly number[] | null;
  readonly takBanding: readonly TakBanding[];
  /** As typed, also what cannot be read yet. */
  readonly standar: readonly StandarNasional[];
  readonly grafik: boolean;
  /** Positions among the tables of the kind; null as long as nothing was chosen. */
  readonly nomor: Readonly<Partial<Record<NamaRingkasan, readonly number[]>>>;
}

const AWAL: IsianRingkasan = { metode: "indikator", batas: "tanpa", skala: "CAPAIAN", tahun: null, sampai: null, tahunBanding: null, takBanding: [], standar: [], grafik: true, nomor: {} };

export type HambatanRingkasan = "tanpaTabel" | "tabelSama" | "tahun" | "tanpaStandar";

export interface PilihanTerpakai {
  readonly pilihan: PilihanRingkasan;
  readonly nomor: readonly number[];
  readonly tabel: readonly Tabel[];
  readonly opsi: OpsiRingkasan;
  readonly tahun: number | undefined;
  /** What is still to be chosen. */
  readonly hambatan: HambatanRingkasan | null;
}

export interface UbahRingkasan {
  readonly jenis: (jenis: NamaRingkasan) => void;
  readonly nomor: (jenis: NamaRingkasan, nomor: readonly number[]) => void;
  readonly isian: (baru: Partial<IsianRingkasan>) => void;
}

/** What the workbook's settings say instead of what we assume. */
function dariPengaturan({ metode, batas, skala }: Pengaturan): Partial<IsianRingkasan> {
  const pilihan = (Object.keys(BATAS) as PilihanBatas[]).find((nama) => BATAS[nama] === batas);
  return { ...(metode ? { metode } : {}), ...(pilihan ? { batas: pilihan } : {}), ...(skala === undefined ? {} : { skala }) };
}

/** What was chosen when a summary of this kind was last built in the workbook. */
function dariTersimpan(setelan: Simpanan["setelan"], pilihan: PilihanRingkasan | undefined): Partial<IsianRingkasan> {
  const ada = pilihan && bacaPilihan(setelan, pilihan.jenis);
  if (!ada) return {};
  const { metode, batas, skala, tahun, sampai, tahunBanding, takBanding, standar, grafik }: OpsiTersimpan = ada.opsi;
  const nomor = nomorTersimpan(ada, pilihan.tabel);
  const pilihanBatas = (Object.keys(BATAS) as PilihanBatas[]).find((nama) => BATAS[nama] === batas);
  return {
    ...(metode ? { metode } : {}),
    ...(pilihan.opsi.includes("batas") && pilihanBatas ? { batas: pilihanBatas } : {}),
    ...(pilihan.opsi.includes("skala") ? { skala: skala ?? AWAL.skala } : {}),
    ...(tahun === undefined ? {} : { tahun }),
    ...(sampai === undefined ? {} : { sampai }),
    ...(tahunBanding ? { tahunBanding } : {}),
    ...(takBanding ? { takBanding } : {}),
    ...(standar ? { standar } : {}),
    ...(grafik === undefined ? {} : { grafik }),
    ...(nomor ? { nomor: { [pilihan.jenis]: nomor } } : {}),
  };
}

/**
 * @param pengaturan settings of the workbook: they hold as long as nothing was chosen for a summary
 * @param setelan what the workbook keeps, among it the choices of summaries built before
 */
export function usePilihanRingkasan(
  daftar: readonly PilihanRingkasan[],
  pengaturan: Pengaturan,
  setelan: Simpanan["setelan"],
): { isian: IsianRingkasan; terpakai: PilihanTerpakai | null; ubah: UbahRingkasan } {
  const [jenis, aturJenis] = useState<NamaRingkasan | null>(null);
  const [dipilih, aturDipilih] = useState<Partial<IsianRingkasan>>({});
  const awal = jenis ?? jenisTerakhir(setelan);
  const pilihan = daftar.find((satu) => satu.jenis === awal) ?? daftar.find((satu) => satu.jenis === "capaian") ?? daftar[0];
  const isian = useMemo(() => {
    const tersimpan = dariTersimpan(setelan, pilihan);
    return { ...AWAL, ...dariPengaturan(pengaturan), ...tersimpan, ...dipilih, nomor: { ...tersimpan.nomor, ...dipilih.nomor } };
  }, [pengaturan, setelan, pilihan, dipilih]);
  const terpakai = useMemo(() => (pilihan ? pakai(pilihan, isian) : null), [pilihan, isian]);
  return {
    isian,
    terpakai,
    ubah: {
      jenis: aturJenis,
      nomor: (untuk, nomor) => aturDipilih((lama) => ({ ...lama, nomor: { ...lama.nomor, [untuk]: nomor } })),
      isian: (baru) => aturDipilih((lama) => ({ ...lama, ...baru })),
    },
  };
}

/** All tables of a list, the first of others, the first two side by side. */
function nomorAwal({ perlu, tabel }: PilihanRingkasan): number[] {
  const banyak = perlu === "beberapa" ? tabel.length : perlu === "dua" ? 2 : 1;
  return tabel.slice(0, banyak).map((_, n) => n);
}

function pakai(pilihan: PilihanRingkasan, isian: IsianRingkasan): PilihanTerpakai {
  const dipilih = isian.nomor[pilihan.jenis];
  // the workbook may have fewer tables since
  const nomor = dipilih?.every((n) => n < pilihan.tabel.length) ? dipilih : nomorAwal(pilihan);
  const tabel = nomor.map((n) => pilihan.tabel[n]!);
  const punya = (nama: PilihanRingkasan["opsi"][number]): boolean => pilihan.opsi.includes(nama);
  const batas = BATAS[isian.batas];
  const tahunTabel = tabel[0] && pilihan.tahun?.dari(tabel[0]);
  const tahun = punya("tahun") ? (isian.tahun ?? tahunTabel) : undefined;
  const standar = isian.standar.filter(({ tertulis }) => bacaStandar(tertulis) !== null);
  const berstandar = pilihan.standar?.(tabel).some((satu) => satu.tertulis || standar.some(({ indikator }) => indikator === satu.indikator)) ?? true;
  const hambatan =
    tabel.length === 0 ? "tanpaTabel"
    : pilihan.perlu === "dua" && nomor[0] === nomor[1] ? "tabelSama"
    : punya("tahun") && tahun === undefined ? "tahun"
    : berstandar ? null : "tanpaStandar";
  return {
    pilihan, nomor, tabel, tahun, hambatan,
    opsi: {
      metode: isian.metode,
      ...(punya("batas") && batas !== undefined ? { batas } : {}),
      ...(punya("skala") && isian.skala !== AWAL.skala ? { skala: isian.skala } : {}),
      ...(tahun === undefined ? {} : { tahun }),
      ...(punya("sampai") && isian.sampai !== null ? { sampai: isian.sampai } : {}),
      ...(punya("tahunBanding") && isian.tahunBanding ? { tahunBanding: isian.tahunBanding } : {}),
      ...(punya("takBanding") && isian.takBanding.length > 0 ? { takBanding: isian.takBanding } : {}),
      ...(punya("standar") && standar.length > 0 ? { standar } : {}),
      ...(punya("grafik") && !isian.grafik ? { grafik: false } : {}),
    },
  };
}
