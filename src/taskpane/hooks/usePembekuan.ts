/** Freezing the state of the indicator tables, and comparing two states. */
import { useEffect, useState } from "react";
import { ambilKeadaan } from "../../domain/pembekuan/ambil";
import { bandingkan } from "../../domain/pembekuan/banding";
import { bekukan, type HasilBekukan } from "../../domain/pembekuan/simpan";
import type { IndikatorBeku, Pembekuan, Perbandingan } from "../../domain/pembekuan/types";
import { isi } from "../../strings/isi";
import { angkaBulat } from "../format/angka";
import { hariIni } from "../format/tanggal";
import { usePanel } from "../konteks";
import { teksPenuh } from "../teksPenuh";
import { bacaTabel } from "./bacaTabel";
import { type Tindakan, useTindakan } from "./useTindakan";
import { type Tugas, useTugas } from "./useTugas";

export interface HasilBanding {
  readonly dari: string;
  readonly ke: string;
  readonly perbandingan: Perbandingan;
}

export type SebabTolak = Extract<HasilBekukan, { jadi: false }>["sebab"];

export interface StatePembekuan {
  readonly daftar: readonly Pembekuan[];
  readonly baca: Tugas<unknown>;
  readonly tindakan: Tindakan;
  readonly muat: Tindakan;
  readonly tolak: SebabTolak | undefined;
  readonly hasil: HasilBanding | undefined;
  /** Answers whether the state was frozen. */
  readonly simpan: (nama: string) => Promise<boolean>;
  readonly hapus: (nama: string) => void;
  /** Names of two states; "" is the present one. */
  readonly banding: (dari: string, ke: string, namaSekarang: string) => void;
  readonly lupakanHasil: () => void;
}

export function usePembekuan(): StatePembekuan {
  const panel = usePanel();
  const { layanan, bahasa } = panel;
  const k = teksPenuh(bahasa).pembekuan;
  const baca = useTugas<unknown>();
  const tindakan = useTindakan();
  const muat = useTindakan();
  const [daftar, aturDaftar] = useState<readonly Pembekuan[]>([]);
  const [tolak, aturTolak] = useState<SebabTolak>();
  const [hasil, aturHasil] = useState<HasilBanding>();

  const { jalankan: muatDahulu } = muat;
  useEffect(() => {
    void muatDahulu(async () => {
      aturDaftar((await layanan.bacaSimpanan()).simpanan.pembekuan);
      return undefined;
    });
  }, [layanan, muatDahulu]);

  const keadaanKini = async (): Promise<readonly IndikatorBeku[] | undefined> => {
    let keadaan: readonly IndikatorBeku[] | undefined;
    await baca.mulai(async (alat) => {
      keadaan = ambilKeadaan((await bacaTabel(panel, alat)).tabel);
      return keadaan;
    });
    return keadaan;
  };

  return {
    daftar,
    baca,
    tindakan,
    muat,
    tolak,
    hasil,
    simpan: async (nama) => {
      tindakan.tutup();
      const indikator = await keadaanKini();
      if (!indikator) return false;
      let ditolak: SebabTolak | undefined;
      const berhasil = await tindakan.jalankan(async () => {
        const { pembekuan } = await layanan.simpan((lama) => {
          const jadi = bekukan(lama.pembekuan, { nama, tanggal: hariIni(), indikator });
          ditolak = jadi.jadi ? undefined : jadi.sebab;
          return jadi.jadi ? { ...lama, pembekuan: jadi.pembekuan } : lama;
        });
        aturDaftar(pembekuan);
        aturTolak(ditolak);
        return ditolak ? undefined : { judul: k.bekuJudul, isi: isi(k.beku, { nama: pembekuan.at(-1)?.nama ?? nama, n: angkaBulat(indikator.length, panel.pemisah) }) };
      });
      return berhasil && ditolak === undefined;
    },
    hapus: (nama) => {
      aturTolak(undefined);
      aturHasil(undefined);
      void tindakan.jalankan(async () => {
        const { pembekuan } = await layanan.simpan((lama) => ({ ...lama, pembekuan: lama.pembekuan.filter((satu) => satu.nama !== nama) }));
        aturDaftar(pembekuan);
        return { judul: k.terhapusJudul, isi: isi(k.terhapus, { nama }) };
      });
    },
    banding: (dari, ke, namaSekarang) => {
      tindakan.tutup();
      aturHasil(undefined);
      const isiKeadaan = (nama: string, kini: readonly IndikatorBeku[]): readonly IndikatorBeku[] =>
        nama === "" ? kini : (daftar.find((satu) => satu.nama === nama)?.indikator ?? []);
      void (async () => {
        const kini = dari === "" || ke === "" ? await keadaanKini() : [];
        if (!kini) return;
        aturHasil({ dari: dari || namaSekarang, ke: ke || namaSekarang, perbandingan: bandingkan(isiKeadaan(dari, kini), isiKeadaan(ke, kini)) });
      })();
    },
    lupakanHasil: () => aturHasil(undefined),
  };
}
