/** The settings as the place shows them: read when it is opened, changed as a draft, stored on a click. */
import { useCallback, useContext, useEffect, useMemo, useState } from "react";
import { drafDari, drafSama, terapkanDraf, type DrafPengaturan } from "../../domain/simpanan/draf";
import { KonteksTempat, usePanel } from "../konteks";
import { useTindakan, type Tindakan } from "./useTindakan";
import { sebagaiGalatBuku } from "./useTugas";
import type { GalatBuku, IsiSimpanan } from "../layanan";

export interface PengaturanTerbuka {
  /** Absent until it has been read. */
  readonly draf: DrafPengaturan | undefined;
  readonly rusak: boolean;
  readonly berubah: boolean;
  readonly galatBaca: GalatBuku | undefined;
  /** True after storing, until something is changed or the message is closed. */
  readonly tersimpan: boolean;
  readonly tutupTersimpan: () => void;
  readonly tindakan: Tindakan;
  readonly ubah: (ubah: (lama: DrafPengaturan) => DrafPengaturan) => void;
  readonly simpan: () => void;
  readonly pulihkan: () => void;
  readonly baca: () => void;
}

interface Keadaan {
  readonly dasar: DrafPengaturan;
  readonly draf: DrafPengaturan;
  readonly rusak: boolean;
}

const baruDibaca = ({ simpanan, rusak }: IsiSimpanan): Keadaan => {
  const dasar = drafDari(simpanan);
  return { dasar, draf: dasar, rusak };
};

export function usePengaturan(): PengaturanTerbuka {
  const { layanan, tandaiUsang } = usePanel();
  const tempat = useContext(KonteksTempat);
  const [keadaan, atur] = useState<Keadaan>();
  const [galatBaca, aturGalat] = useState<GalatBuku>();
  const [tersimpan, aturTersimpan] = useState(false);
  const tindakan = useTindakan();
  const { jalankan } = tindakan;

  const baca = useCallback(() => {
    layanan.bacaSimpanan().then(
      (isi) => {
        aturGalat(undefined);
        // what the user has changed here and not stored yet stays
        atur((lama) => (lama && !drafSama(lama.dasar, lama.draf) ? lama : baruDibaca(isi)));
      },
      (sebab: unknown) => aturGalat(sebagaiGalatBuku(sebab)),
    );
  }, [layanan]);

  // other places store, too: what is shown is read anew whenever this place is opened
  useEffect(() => {
    if (tempat === "pengaturan") baca();
  }, [tempat, baca]);

  const ubah = useCallback(
    (apa: (lama: DrafPengaturan) => DrafPengaturan) => {
      aturTersimpan(false);
      atur((lama) => lama && { ...lama, draf: apa(lama.draf) });
    },
    [],
  );
  const pulihkan = useCallback(() => atur((lama) => lama && { ...lama, draf: lama.dasar }), []);
  const simpan = useCallback(() => {
    if (!keadaan) return;
    void jalankan(async () => {
      const simpanan = await layanan.simpan((lama) => terapkanDraf(lama, keadaan.dasar, keadaan.draf));
      atur(baruDibaca({ simpanan, rusak: false }));
      tandaiUsang();
      aturTersimpan(true);
      return undefined;
    });
  }, [keadaan, jalankan, layanan, tandaiUsang]);

  return useMemo(
    () => ({
      draf: keadaan?.draf,
      rusak: keadaan?.rusak ?? false,
      berubah: keadaan !== undefined && !drafSama(keadaan.dasar, keadaan.draf),
      galatBaca,
      tersimpan,
      tutupTersimpan: () => aturTersimpan(false),
      tindakan,
      ubah,
      simpan,
      pulihkan,
      baca,
    }),
    [keadaan, galatBaca, tersimpan, tindakan, ubah, simpan, pulihkan, baca],
  );
}
