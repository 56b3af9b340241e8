/** The engine of the pane: the domain, fed with texts and with today's date. */
import paket from "../../package.json";
import { periksaBertahap } from "../domain/periksa/engine";
import type { Temuan } from "../domain/periksa/types";
import { DAFTAR_RINGKASAN, tabelUntuk } from "../domain/ringkas/daftar";
import { susunEksekutif } from "../domain/ringkas/eksekutif";
import { susunLaporanTemuan, type TemuanTertulis } from "../domain/ringkas/laporanTemuan";
import { daftarIndikator } from "../domain/simpanan/daftarIndikator";
import { bacaBukuBertahap } from "../domain/tabel/bacaTabel";
import type { Tabel } from "../domain/tabel/types";
import type * as id from "../strings/id";
import { isi } from "../strings/isi";
import { judulSemuaAturan } from "../strings/judulSemuaAturan";
import { teksTemuan } from "../strings/teksTemuan";
import type { Mesin } from "./mesin";
import { sekali } from "./sekali";
import { type Bahasa, teksPanel } from "./teks";
import { teksPenuh } from "./teksPenuh";

type Daftar = typeof id.fungsi.daftar;
type Kategori = keyof typeof id.fungsi.kategori;

/** One entry of `fungsi.daftar`, in either language. */
type IsiFungsi = { readonly [K in keyof Daftar["CAPAIAN"]]: K extends "params" | "kategori" ? unknown : string } & {
  readonly kategori: Kategori;
  readonly params: readonly { readonly nama: string; readonly uraian: string; readonly wajib: boolean }[];
};

/** A date as it is printed on a summary: `5 Februari 2024`. */
export function tanggalTertulis(tanggal: Date, bahasa: Bahasa): string {
  const t = teksPanel(bahasa);
  return isi(t.tanggal, {
    hari: tanggal.getDate(),
    bulan: t.bulan[tanggal.getMonth()],
    tahun: tanggal.getFullYear(),
  });
}

function dasarAturan(aturan: string, bahasa: Bahasa): readonly string[] {
  const semua: Readonly<Record<string, readonly string[]>> = teksPenuh(bahasa).dasarAturan;
  return semua[aturan] ?? [];
}

export const mesinDomain: Mesin = {
  siap: sekali(() => Promise.resolve()),
  *kenali(lembar) {
    const hasil: Tabel[] = [];
    for (const [i, satu] of lembar.entries()) {
      hasil.push(...(yield* bacaBukuBertahap({ lembar: [satu] })));
      yield (i + 1) / lembar.length;
    }
    return hasil;
  },
  *periksa(tabel, maju) {
    const langkah = periksaBertahap(tabel);
    for (;;) {
      const { done, value } = langkah.next();
      if (done) return value;
      maju?.(value.sementara);
      yield value.bagian;
    }
  },
  indikator: daftarIndikator,
  aturan: (bahasa) => judulSemuaAturan(teksPenuh(bahasa).temuan),
  dasar: dasarAturan,
  teksTemuan: (temuan, bahasa) => teksTemuan(temuan, teksPenuh(bahasa).temuan),
  untukRingkasan: (tabel) =>
    DAFTAR_RINGKASAN.flatMap((ringkasan) => {
      const { jenis, perlu, opsi, tahun, banding, standar } = ringkasan;
      const cocok = tabelUntuk(ringkasan, tabel);
      const cukup = cocok.length >= (perlu === "dua" ? 2 : 1);
      return cukup ? [{ jenis, perlu, opsi, tabel: cocok, ...(tahun ? { tahun } : {}), ...(banding ? { banding } : {}), ...(standar ? { standar } : {}) }] : [];
    }),
  namaRingkasan: (jenis, bahasa) => teksPenuh(bahasa).ringkas[jenis].namaLembar,
  namaSkala: (skala, bahasa) => teksPenuh(bahasa).ringkas.capaian.namaSkala[skala] ?? skala,
  susunRingkasan: (jenis, tabel, semua, opsi, bahasa) => {
    const ringkasan = DAFTAR_RINGKASAN.find((satu) => satu.jenis === jenis);
    if (!ringkasan) throw new Error(`no summary ${jenis}`);
    return ringkasan.susun(tabel, { ...opsi, semua, tanggal: tanggalTertulis(new Date(), bahasa), versi: paket.version, kata: teksPenuh(bahasa).ringkas });
  },
  susunEksekutif: (tabel, semua, opsi, bahasa) =>
    susunEksekutif(tabel, { ...opsi, semua, tanggal: tanggalTertulis(new Date(), bahasa), versi: paket.version, kata: teksPenuh(bahasa).ringkas }),
  susunLaporan: ({ temuan, diterima, cakupan }, bahasa) => {
    const tertulis = (satu: Temuan): TemuanTertulis => ({
      ...teksTemuan(satu, teksPenuh(bahasa).temuan),
      tingkat: satu.tingkat,
      lembar: satu.lembar,
      sel: satu.sel,
      aturan: satu.aturan,
      dasar: dasarAturan(satu.aturan, bahasa),
    });
    return susunLaporanTemuan({
      temuan: temuan.map(tertulis),
      diterima: diterima.map(({ temuan: satu, alasan }) => ({ ...tertulis(satu), alasan })),
      cakupan,
      tanggal: tanggalTertulis(new Date(), bahasa),
      kata: teksPenuh(bahasa).panel.laporan,
    });
  },
  fungsi: (bahasa) => {
    const { daftar, kategori } = teksPenuh(bahasa).fungsi;
    const semua: readonly IsiFungsi[] = Object.values(daftar);
    return semua.map((satu) => ({
      nama: satu.nama,
      ringkas: satu.ringkas,
      kategori: kategori[satu.kategori],
      hasil: satu.hasil,
      argumen: satu.params.map(({ nama, uraian, wajib }) => ({ nama, arti: uraian, opsional: !wajib })),
      contoh: [{ rumus: satu.contoh, arti: satu.hasilContoh }],
    }));
  },
};
