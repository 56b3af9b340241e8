/** Steps of sharing: look, show what would change, change, take back. */
import { useCallback, useEffect, useRef, useState } from "react";
import { susunRencana } from "../../domain/bagikan/rencana";
import type { BukuBagikan, CaraBagikan, RencanaBagikan } from "../../domain/bagikan/types";
import type { LetakSel } from "../../domain/periksa/types";
import { isi } from "../../strings/isi";
import { namaSumber } from "../../strings/teksJejak";
import { namaLetak } from "../components/kata";
import { angkaBulat } from "../format/angka";
import { jumlahBagikan } from "../format/jumlahBagikan";
import { rumusTampil } from "../format/rumus";
import { usePanel } from "../konteks";
import { GalatBuku, type HasilTulis } from "../layanan";
import { sekali } from "../sekali";
import { teksPenuh } from "../teksPenuh";
import { type Tindakan, useTindakan } from "./useTindakan";
import { sebagaiGalatBuku, type Tugas, useTugas } from "./useTugas";

const muatAsal = sekali(() => import(/* webpackChunkName: "asal" */ "../../domain/bagikan/lembarAsal"));

/** More cells are not named in a message. */
const BEDA_TAMPIL = 10;

export interface Bagikan {
  readonly cari: Tugas<RencanaBagikan>;
  readonly rencana: RencanaBagikan | undefined;
  readonly tindakan: Tindakan;
  /** What the workbook keeps for us, in words; "" where that is nothing. */
  readonly tersimpan: string;
  /** Cells that a colleague changed, after formulas were restored. */
  readonly berubah: readonly LetakSel[];
  readonly namaBerubah: readonly string[];
  readonly galatBaca: GalatBuku | undefined;
  readonly tutupGalatBaca: () => void;
  readonly siapkan: (cara: CaraBagikan) => void;
  readonly tinggalkan: () => void;
  readonly ganti: (denganAsal: boolean) => void;
  readonly kembalikan: () => void;
  /** Formulas would show #NAME? here: the user is asked before they are restored. */
  readonly bertanya: boolean;
  readonly bertanyaTidak: () => void;
  readonly hidupkan: () => void;
}

export function useBagikan(): Bagikan {
  const panel = usePanel();
  const { layanan, bahasa, pemisah, t } = panel;
  const { bagikan: k, jelaskan } = teksPenuh(bahasa);
  const cari = useTugas<RencanaBagikan>();
  const tindakan = useTindakan();
  const [rencana, aturRencana] = useState<RencanaBagikan>();
  /** What the plan was made of. */
  const dibaca = useRef<BukuBagikan>(undefined);
  const [tersimpan, aturTersimpan] = useState({ sel: 0, nama: 0, aturan: 0 });
  const [sisa, aturSisa] = useState<{ sel: readonly LetakSel[]; nama: readonly string[] }>({ sel: [], nama: [] });
  const [bertanya, aturBertanya] = useState(false);
  const [galatBaca, aturGalatBaca] = useState<GalatBuku>();
  const jumlah = (banyak: { readonly sel: number; readonly nama: number; readonly aturan: number }): string => jumlahBagikan(k.jumlah, banyak, k.dan, pemisah);

  const letakBeda = (beda: readonly LetakSel[]): string =>
    [...beda.slice(0, BEDA_TAMPIL).map(({ lembar, sel }) => namaLetak(panel, lembar, sel)), ...(beda.length > BEDA_TAMPIL ? ["…"] : [])].join("; ");

  const bacaTersimpan = useCallback(async () => {
    const { sel: catatan, nama, aturan = [] } = (await layanan.bacaSimpanan()).simpanan.bagikan;
    aturTersimpan({ sel: catatan.length, nama: nama.length, aturan: aturan.length });
  }, [layanan]);
  useEffect(() => {
    let aktif = true;
    bacaTersimpan().catch((sebab: unknown) => {
      if (aktif) aturGalatBaca(sebagaiGalatBuku(sebab));
    });
    return () => {
      aktif = false;
    };
  }, [bacaTersimpan]);

  const susun = (cara: CaraBagikan) => cari.mulai(async ({ batal, maju }) => {
    maju("membaca");
    dibaca.current = await layanan.bacaBagikan({ batal, kemajuan: (bagian) => maju("membaca", bagian) });
    return susunRencana(dibaca.current, cara);
  });
  const tulisAsal = async (isian: RencanaBagikan, buku: BukuBagikan): Promise<HasilTulis & { readonly lebih: string }> => {
    const { susunLembarAsal, takTercatat, BARIS_TERBANYAK } = await muatAsal();
    const angka = (n: number): string => angkaBulat(n, pemisah);
    const tulisan = { tanggal: tanggalKini(t), sumber: (satu: string) => namaSumber(satu, jelaskan), rumus: (rumus: string) => rumusTampil(rumus, pemisah), angka };
    const hasil = await layanan.tulisRingkasan(susunLembarAsal(isian, buku, k.lembarAsal, tulisan), { bisaKembali: true });
    const sisa = takTercatat(isian);
    return { ...hasil, lebih: sisa === 0 ? "" : ` ${isi(k.asalLebih, { n: angka(sisa), batas: angka(BARIS_TERBANYAK) })}` };
  };

  return {
    cari,
    rencana,
    tindakan,
    tersimpan: jumlah(tersimpan),
    berubah: sisa.sel,
    namaBerubah: sisa.nama,
    galatBaca,
    tutupGalatBaca: () => aturGalatBaca(undefined),
    siapkan: (cara) => {
      tindakan.tutup();
      aturSisa({ sel: [], nama: [] });
      void susun(cara).then((hasil) => aturRencana(hasil));
    },
    tinggalkan: () => aturRencana(undefined),
    ganti: (denganAsal) => {
      if (!rencana) return;
      void tindakan.jalankan(async () => {
        // the sheet first: it can be taken back where the formulas cannot be replaced
        const asal = denganAsal && dibaca.current ? await tulisAsal(rencana, dibaca.current) : undefined;
        const hasil = await layanan.bagikan(rencana).catch(async (sebab: unknown) => {
          await asal?.kembalikan?.();
          throw sebab;
        });
        if (asal) await layanan.lepaskanKembali();
        aturRencana(undefined);
        await bacaTersimpan();
        const beda = hasil.beda.length === 0 ? "" : ` ${isi(k.beda, { sel: letakBeda(hasil.beda) })}`;
        return { judul: k.selesaiJudul, isi: isi(k.selesai, { daftar: jumlahBagikan(k.sudah, hasil, "", pemisah) }) + (asal?.lebih ?? "") + beda };
      });
    },
    bertanya,
    bertanyaTidak: () => aturBertanya(false),
    kembalikan: () => {
      if (!bertanya && !layanan.adaFungsi()) {
        tindakan.tutup();
        return aturBertanya(true);
      }
      aturBertanya(false);
      void tindakan.jalankan(async () => {
        const hasil = await layanan.kembalikanRumus();
        aturSisa({ sel: hasil.berubah, nama: hasil.nama });
        await bacaTersimpan();
        const daftar = jumlah({ sel: hasil.dikembalikan, nama: hasil.namaKembali, aturan: hasil.aturanKembali });
        return { judul: k.kembaliJudul, isi: daftar === "" ? k.kembaliKosong : isi(k.kembali, { daftar }) };
      });
    },
    hidupkan: () => {
      void tindakan.jalankan(async () => {
        const mati = susunRencana(await layanan.bacaBagikan(), "pulih");
        const terkunci = new Set(mati.halangan.filter(({ jenis }) => jenis === "terlindung").map(({ lembar }) => lembar));
        const [tertahan] = [...mati.perubahan, ...mati.aturan].filter(({ lembar }) => terkunci.has(lembar));
        if (tertahan) throw new GalatBuku("TERLINDUNG", { lembar: tertahan.lembar, sel: tertahan.sel });
        if (mati.perubahan.length + mati.nama.length + mati.aturan.length === 0) return { judul: k.pulihJudul, isi: k.tidakMati };
        await layanan.bagikan({ ...mati, halangan: [] });
        return { judul: k.hidupJudul, isi: isi(k.hidup, { daftar: jumlah({ sel: mati.perubahan.length, nama: mati.nama.length, aturan: mati.aturan.length }) }) };
      });
    },
  };
}

function tanggalKini(t: { readonly tanggal: string; readonly bulan: readonly string[] }): string {
  const kini = new Date();
  return isi(t.tanggal, { hari: kini.getDate(), bulan: t.bulan[kini.getMonth()]!, tahun: kini.getFullYear() });
}
