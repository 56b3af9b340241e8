/** Steps of the tools for pasted data: read the selection, show what would change, change it, take it back. */
import { useEffect, useMemo, useState } from "react";
import type { BentukAngka } from "../../domain/tempelan/angka";
import { susunTempelan } from "../../domain/tempelan/rencana";
import { PERUBAHAN_TERBANYAK, type AlatTempelan, type Bidang, type CatatanTempel, type RencanaTempel } from "../../domain/tempelan/types";
import { isi } from "../../strings/isi";
import { cacah } from "../components/kata";
import { usePanel } from "../konteks";
import { teksPenuh } from "../teksPenuh";
import { type Tindakan, useTindakan } from "./useTindakan";

export interface Tempelan {
  readonly tindakan: Tindakan;
  /** Reading the records of the workbook. */
  readonly baca: Tindakan;
  readonly rencana: RencanaTempel | undefined;
  /** What the plan was made from; `kosong` where the selection holds nothing. */
  readonly terbaca: Bidang | "kosong" | undefined;
  readonly bentuk: BentukAngka | undefined;
  /** Texts that stay in doubt as long as nobody says how they are meant. */
  readonly ragu: readonly string[];
  readonly terlaluBanyak: boolean;
  readonly catatan: readonly CatatanTempel[];
  readonly aturBentuk: (bentuk: BentukAngka | undefined) => void;
  readonly lihat: (alat: AlatTempelan) => void;
  readonly tinggalkan: () => void;
  readonly terapkan: () => void;
  readonly kembalikan: (catatan: CatatanTempel) => void;
}

export function useTempelan(): Tempelan {
  const panel = usePanel();
  const { layanan, bahasa } = panel;
  const k = teksPenuh(bahasa).tempelan;
  const tindakan = useTindakan();
  const [terbaca, aturTerbaca] = useState<{ readonly alat: AlatTempelan; readonly bidang: Bidang | "kosong" }>();
  const [bentuk, aturBentuk] = useState<BentukAngka>();
  const [catatan, aturCatatan] = useState<readonly CatatanTempel[]>([]);

  const { jalankan } = tindakan;
  // its own deed: reading must not take away the message of the one before
  const baca = useTindakan();
  const { jalankan: bacaDahulu } = baca;
  useEffect(() => {
    void bacaDahulu(async () => {
      aturCatatan((await layanan.bacaSimpanan()).simpanan.tempelan);
      return undefined;
    });
  }, [layanan, bacaDahulu]);

  const bidang = terbaca?.bidang;
  const alat = terbaca?.alat;
  const rencana = useMemo(() => (alat && bidang && bidang !== "kosong" ? susunTempelan(alat, bidang, bentuk) : undefined), [alat, bidang, bentuk]);
  const ragu = useMemo(() => {
    if (alat !== "angka" || !bidang || bidang === "kosong") return [];
    return susunTempelan("angka", bidang).dibiarkan.flatMap(({ isi: teks, sebab }) => (sebab === "ragu" ? [String(teks)] : []));
  }, [alat, bidang]);
  const tinggalkan = (): void => aturTerbaca(undefined);

  return {
    tindakan,
    baca,
    rencana,
    terbaca: bidang,
    bentuk,
    ragu,
    terlaluBanyak: rencana !== undefined && rencana.perubahan.length > PERUBAHAN_TERBANYAK,
    catatan,
    aturBentuk,
    lihat: (dipilih) => {
      void jalankan(async () => {
        tinggalkan();
        aturBentuk(undefined);
        aturTerbaca({ alat: dipilih, bidang: (await layanan.bacaTempelan()) ?? "kosong" });
        return undefined;
      });
    },
    tinggalkan,
    terapkan: () => {
      if (!rencana) return;
      void jalankan(async () => {
        aturCatatan((await layanan.terapkanTempelan(rencana)).tempelan);
        tinggalkan();
        return { judul: k.selesaiJudul, isi: isi(k.selesai, { sel: cacah(panel, "sel", jumlahSel(rencana)), lembar: rencana.lembar }) };
      });
    },
    kembalikan: (satu) => {
      void jalankan(async () => {
        aturCatatan((await layanan.kembalikanTempelan(satu.id)).tempelan);
        return { judul: k.kembaliJudul, isi: isi(k.kembali, { sel: cacah(panel, "sel", jumlahSel(satu)), lembar: satu.lembar }) };
      });
    },
  };
}

/** Cells that are written, and merged cells that only come apart. */
export function jumlahSel({ perubahan, buka }: Pick<RencanaTempel, "perubahan" | "buka">): number {
  return perubahan.length + buka.length;
}
