/** The check as the page sees it: run, findings so far, what the workbook keeps, and the deeds on a finding. */
import { useCallback, useMemo, useState } from "react";
import type { LetakSel, Perbaikan, Temuan } from "../../domain/periksa/types";
import { gantiKoreksi } from "../../domain/simpanan/koreksi";
import { kunciTemuan, pilahTemuan, tampilTercetak, tanpa, terima, type TemuanTerpilah } from "../../domain/simpanan/pengecualian";
import { gantiPolaritas } from "../../domain/simpanan/polaritas";
import type { CatatanPerbaikan, KoreksiTabel, KunciTemuan, Simpanan } from "../../domain/simpanan/types";
import type { PolaritasSetelan, Tabel } from "../../domain/tabel/types";
import { isi } from "../../strings/isi";
import { cacah, namaLetak } from "../components/kata";
import { isiTertulis, perbaikanTertulis } from "../format/isiSel";
import { hariIni } from "../format/tanggal";
import { usePanel } from "../konteks";
import type { SelDitandai } from "../layanan";
import { bacaTabel, type BukuTerbaca } from "./bacaTabel";
import { bertahap } from "./bertahap";
import { ingatTemuan } from "./temuanTerakhir";
import { useTindakan, type Kabar, type Tindakan } from "./useTindakan";
import { useTugas, type Tugas } from "./useTugas";

/** So often the findings so far are shown while the check goes on. */
const JEDA_SEMENTARA_MS = 300;
/** More marks would make Excel slow. */
const MAKS_TANDA = 500;

export interface HasilPeriksa extends BukuTerbaca {
  readonly temuan: readonly Temuan[];
}

export interface Pemeriksaan extends Omit<Tugas<HasilPeriksa>, "mulai"> {
  readonly mulai: () => void;
  readonly sementara: readonly Temuan[];
  readonly simpanan: Simpanan | undefined;
  readonly terpilah: TemuanTerpilah;
  readonly tindakan: Tindakan;
  readonly aksi: AksiPemeriksaan;
}

export interface AksiPemeriksaan {
  readonly terima: (temuan: Temuan, alasan: string) => Promise<boolean>;
  readonly bukaLagi: (kunci: KunciTemuan) => void;
  readonly perbaiki: (temuan: Temuan, perbaikan: Perbaikan) => void;
  readonly kembalikan: (catatan: CatatanPerbaikan) => void;
  readonly tandai: (temuan: readonly Temuan[]) => void;
  readonly hapusTanda: () => void;
  readonly koreksi: (asal: Tabel, baru: KoreksiTabel | null) => void;
  /** Keeps the polarity of an indicator, or leaves it to the tables with null, and checks again. */
  readonly polaritas: (indikator: string, polaritas: PolaritasSetelan | null) => void;
  readonly hapusKoreksi: (koreksi: KoreksiTabel) => void;
  readonly tulisLaporan: (buka: (lembar: string) => void) => void;
}

const BELUM: TemuanTerpilah = { terbuka: [], diterima: [], takBerlaku: [] };

export function usePemeriksaan(): Pemeriksaan {
  const panel = usePanel();
  const { layanan, mesin, bahasa, t, pemisah } = panel;
  const tugas = useTugas<HasilPeriksa>();
  const tindakan = useTindakan();
  const [sementara, aturSementara] = useState<readonly Temuan[]>([]);
  /** What was stored since the check. */
  const [disimpan, aturDisimpan] = useState<Simpanan>();
  const { hasil } = tugas;
  const simpanan = disimpan ?? hasil?.tersimpan.simpanan;

  const terpilah = useMemo(
    () => (hasil && simpanan ? pilahTemuan(hasil.temuan, hasil.tabel, simpanan.pengecualian) : BELUM),
    [hasil, simpanan],
  );

  const jalankanTugas = tugas.mulai;
  const tutupTindakan = tindakan.tutup;
  const mulai = useCallback((): void => {
    aturSementara([]);
    tutupTindakan();
    void jalankanTugas(async (alat) => {
      const buku = await bacaTabel(panel, alat);
      alat.maju("memeriksa", 0);
      let terakhir = performance.now();
      const langkah = mesin.periksa(buku.tabel, (ambil) => {
        if (performance.now() - terakhir < JEDA_SEMENTARA_MS || alat.batal.aborted) return;
        terakhir = performance.now();
        aturSementara(pilahTemuan(ambil(), buku.tabel, buku.tersimpan.simpanan.pengecualian).terbuka);
      });
      const temuan = await bertahap(langkah, { batal: alat.batal, maju: (bagian) => alat.maju("memeriksa", bagian) });
      ingatTemuan(layanan, buku, temuan);
      aturDisimpan(undefined);
      return { ...buku, temuan };
    });
  }, [panel, layanan, mesin, jalankanTugas, tutupTindakan]);

  const { jalankan } = tindakan;
  const aksi = useMemo<AksiPemeriksaan>(() => {
    const simpan = (ubah: (lama: Simpanan) => Simpanan): Promise<boolean> =>
      jalankan(async () => {
        aturDisimpan(await layanan.simpan(ubah));
        return undefined;
      });
    const letak = ({ lembar, sel }: LetakSel): string => namaLetak(panel, lembar, sel);
    const tabel = hasil?.tabel ?? [];
    return {
      terima: (temuan, alasan) =>
        simpan((lama) => ({
          ...lama,
          pengecualian: terima(lama.pengecualian, {
            kunci: kunciTemuan(temuan, tabel),
            alasan,
            tanggal: hariIni(),
            letakSemula: temuan.sel,
            tampilSemula: tampilTercetak(temuan, tabel),
          }),
        })),
      bukaLagi: (kunci) => void simpan((lama) => ({ ...lama, pengecualian: tanpa(lama.pengecualian, kunci) })),
      perbaiki: (temuan, perbaikan) =>
        void jalankan(async () => {
          const baru = await layanan.perbaiki({ ...perbaikan, aturan: temuan.aturan });
          aturDisimpan(baru);
          const catatan = baru.perbaikan.at(-1)!;
          return {
            judul: t.perbaikan.selesaiJudul,
            isi: isi(t.perbaikan.selesai, { letak: letak(perbaikan), ...perbaikanTertulis(catatan, pemisah, t) }),
          };
        }),
      kembalikan: (catatan) =>
        void jalankan(async () => {
          aturDisimpan(await layanan.kembalikan(catatan.id));
          const sebelum = isiTertulis(catatan.sebelum, catatan.formatSebelum, pemisah, t);
          return { judul: t.perbaikan.kembaliJudul, isi: isi(t.perbaikan.kembali, { letak: letak(catatan), sebelum }) };
        }),
      tandai: (temuan) =>
        void jalankan(async () => {
          const semua = selDitandai(temuan);
          const jawaban = await layanan.tandai(semua.slice(0, MAKS_TANDA));
          aturDisimpan(jawaban.simpanan);
          const kalimat = [
            isi(t.tanda.ditandai, { sel: cacah(panel, "sel", jawaban.jumlah) }),
            semua.length > MAKS_TANDA ? isi(t.tanda.terpotong, { n: MAKS_TANDA }) : "",
            jawaban.terlindung.length > 0 ? isi(t.tanda.terlindung, { lembar: jawaban.terlindung.join(", ") }) : "",
          ];
          return { judul: t.tanda.ditandaiJudul, isi: kalimat.filter((satu) => satu !== "").join(" ") };
        }),
      hapusTanda: () =>
        void jalankan(async () => {
          const jawaban = await layanan.hapusTanda();
          aturDisimpan(jawaban.simpanan);
          return { judul: t.tanda.dihapusJudul, isi: isi(t.tanda.dihapus, { sel: cacah(panel, "sel", jawaban.jumlah) }) };
        }),
      koreksi: (asal, baru) => {
        const dikenali = hasil?.dikenali ?? [];
        const disimpankan = simpan((lama) => ({ ...lama, koreksi: gantiKoreksi(lama.koreksi, asal, dikenali, baru) }));
        void disimpankan.then((berhasil) => berhasil && mulai());
      },
      polaritas: (indikator, polaritas) => {
        const disimpankan = simpan((lama) => ({ ...lama, polaritas: gantiPolaritas(lama.polaritas, { indikator }, polaritas) }));
        void disimpankan.then((berhasil) => berhasil && mulai());
      },
      hapusKoreksi: (koreksi) => {
        const teks = JSON.stringify(koreksi);
        void simpan((lama) => ({ ...lama, koreksi: lama.koreksi.filter((satu) => JSON.stringify(satu) !== teks) }));
      },
      tulisLaporan: (buka) =>
        void jalankan(async (): Promise<Kabar> => {
          const rencana = mesin.susunLaporan(
            {
              temuan: terpilah.terbuka,
              diterima: terpilah.diterima.map(({ temuan, pengecualian }) => ({ temuan, alasan: pengecualian.alasan })),
              cakupan: isi(t.laporan.cakupan, {
                tabel: cacah(panel, "tabel", tabel.length),
                lembar: cacah(panel, "lembar", new Set(tabel.map((satu) => satu.lembar)).size),
                baris: cacah(panel, "baris", tabel.reduce((n, satu) => n + satu.baris.length, 0)),
                aturan: mesin.aturan(bahasa).length,
              }),
            },
            bahasa,
          );
          const { lembar, diperbarui } = await layanan.tulisRingkasan(rencana);
          return {
            judul: t.laporan.selesaiJudul,
            isi: isi(diperbarui ? t.ringkas.diperbarui : t.ringkas.dibuat, { lembar }),
            lanjut: { nama: t.ringkas.bukaLembar, kerjakan: () => buka(lembar) },
          };
        }),
    };
  }, [panel, layanan, mesin, bahasa, t, pemisah, hasil, terpilah, jalankan, mulai]);

  return { ...tugas, mulai, sementara, simpanan, terpilah, tindakan, aksi };
}

/** One mark a cell, in the colour of its gravest finding; the gravest cells first. */
export function selDitandai(temuan: readonly Temuan[]): SelDitandai[] {
  const hasil = new Map<string, SelDitandai>();
  for (const tingkat of ["galat", "peringatan", "saran"] as const) {
    for (const { lembar, sel, tingkat: miliknya } of temuan) {
      const kunci = `${sel}\n${lembar}`;
      if (miliknya === tingkat && !hasil.has(kunci)) hasil.set(kunci, { lembar, sel, tingkat });
    }
  }
  return [...hasil.values()];
}
