/** One calm line: which kinds of table the workbook holds, and how many findings. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { JenisTabel, Tabel } from "../../domain/tabel/types";
import { isi } from "../../strings/isi";
import { angkaBulat } from "../format/angka";
import { usePanel } from "../konteks";
import { teksPenuh } from "../teksPenuh";
import { useGayaUmum } from "./gaya";

type Golongan = "indikator" | "anggaran" | "penilaian" | "lain";

const GOLONGAN: Readonly<Record<JenisTabel, Golongan>> = {
  pk: "indikator",
  capaian: "indikator",
  triwulan: "indikator",
  perbandingan: "indikator",
  menengah: "indikator",
  anggaran: "anggaran",
  ro: "anggaran",
  efisiensi: "anggaran",
  ikpa: "penilaian",
  smart: "penilaian",
  ikm: "penilaian",
  kepatuhan: "penilaian",
  sakip: "penilaian",
  rekap: "lain",
  lainnya: "lain",
};

const useGaya = makeStyles({ tebal: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 } });

export function TemplatTerlihat({ tabel, temuan }: { readonly tabel: readonly Tabel[]; readonly temuan: number }) {
  const { bahasa, pemisah } = usePanel();
  const { terlihat } = teksPenuh(bahasa).templat;
  const gaya = useGaya();
  const umum = useGayaUmum();
  const jumlah = { indikator: 0, anggaran: 0, penilaian: 0, lain: 0 };
  for (const { jenis } of tabel) jumlah[GOLONGAN[jenis]]++;
  const bagian = (["indikator", "anggaran", "penilaian", "lain"] as const).filter((satu) => jumlah[satu] > 0);
  // a template chooses its form by `n` and prints the grouped number
  const tulis = (templat: string, n: number): string => isi(templat.replace("{n} ", `${angkaBulat(n, pemisah)} `), { n });
  return (
    <p className={mergeClasses(umum.paragraf, gaya.tebal)}>
      {[...bagian.map((satu) => tulis(terlihat[satu], jumlah[satu])), tulis(terlihat.temuan, temuan)].join(", ")}
    </p>
  );
}
