/** Makes a template in the workbook, for the year that the user gives. */
import { useState } from "react";
import { tahunWajar } from "../../domain/simpanan/pengaturan";
import { DAFTAR_TEMPLAT } from "../../domain/templat/daftar";
import type { NamaTemplat } from "../../domain/templat/types";
import { formulir } from "../../strings/formulir";
import { isi } from "../../strings/isi";
import { usePanel } from "../konteks";
import { teksPenuh } from "../teksPenuh";
import { type Tindakan, useTindakan } from "./useTindakan";

export interface Templat {
  readonly daftar: readonly NamaTemplat[];
  readonly tahun: string;
  readonly aturTahun: (teks: string) => void;
  readonly tahunKeliru: boolean;
  readonly adaFungsi: boolean;
  readonly tindakan: Tindakan;
  readonly buat: (nama: NamaTemplat) => void;
}

/**
 * @param tahunAwal year that the workbook keeps
 * @param dibuat called when a form stands
 */
export function useTemplat(tahunAwal: number | undefined, dibuat: () => void): Templat {
  const { layanan, bahasa } = usePanel();
  const k = teksPenuh(bahasa).templat;
  const tindakan = useTindakan();
  const [tahun, aturTahun] = useState(tahunAwal === undefined ? "" : String(tahunAwal));
  const kosong = tahun.trim() === "";
  const tahunKeliru = !kosong && !tahunWajar(Number(tahun));
  const adaFungsi = layanan.adaFungsi();
  return {
    daftar: Object.keys(DAFTAR_TEMPLAT) as NamaTemplat[],
    tahun,
    aturTahun,
    tahunKeliru,
    adaFungsi,
    tindakan,
    buat: (nama) =>
      void tindakan.jalankan(async () => {
        const rencana = DAFTAR_TEMPLAT[nama]({ fungsi: adaFungsi, kata: formulir, ...(kosong ? {} : { tahun: Number(tahun) }) });
        const { lembar, tanpaAturanCetak } = await layanan.tulisTemplat(rencana);
        dibuat();
        return { judul: k.selesaiJudul, isi: isi(k.selesai, { lembar }) + (tanpaAturanCetak ? ` ${k.tanpaCetak}` : "") };
      }),
  };
}
