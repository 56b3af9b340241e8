/**
 * Sentences that are put together outside the pane, in a made-up language: findings, explanations, errors, summaries and reports
 * hold nothing but texts of src/strings, the user's own words, and what is the same in every language.
 */
import { pencari } from "../support/bahasaSemu";
import { dasarFungsi } from "../../src/domain/jelaskan/dasarFungsi";
import { jelaskan as jelaskanFungsi } from "../../src/domain/jelaskan/index";
import { bacaRumusLkj, isiArgumen } from "../../src/domain/jelaskan/rumusLkj";
import { periksa } from "../../src/domain/periksa/engine";
import { susunLaporanTemuan } from "../../src/domain/ringkas/laporanTemuan";
import type { RencanaLembar, SelRencana } from "../../src/domain/ringkas/types";
import { bacaBuku } from "../../src/domain/tabel/bacaTabel";
import type { SheetSnapshot } from "../../src/domain/tabel/snapshot";
import { NAMA_FUNGSI } from "../../src/functions/edge";
import * as id from "../../src/strings/id";
import { teksGalat, teksJejak } from "../../src/strings/teksJejak";
import { teksTemuan } from "../../src/strings/teksTemuan";
import { CONTOH } from "../../scripts/dokumen/bahan";
import { KASUS } from "../domain/periksa/kasusAturan";
import { bukuContoh } from "../domain/ringkas/bukuContoh";
import { bukuTerbit } from "../domain/ringkas/bukuTerbit";
import { TERBIT } from "../domain/ringkas/tabelTerbit";
import { TABEL_TERBIT, tabelTerbit } from "../support/kasusTabel";

const katakata = (lembar: readonly SheetSnapshot[]): string[] =>
  lembar.flatMap(({ nama, values }) => [nama, ...values.flat().map(String)]);

describe("in a made-up language", () => {
  it("the probe finds a word that fills a hole", () => {
    const lepas = pencari([]);
    const galat = (perlu: string | number) => teksGalat({ kode: "LKJ038", data: { argumen: "pagu", perlu, ada: 5 } }, id.galat);
    expect([lepas(galat("empat baris")), lepas(galat(4))]).toEqual([expect.stringMatching(/^empat baris/), ""]);
  });

  it("findings of every rule", () => {
    const semua = [...Object.values(KASUS).flatMap(({ tolak }) => tolak.map(({ lembar }) => lembar)), ...TABEL_TERBIT.map((nama) => [tabelTerbit(nama)])];
    const bocor = new Set<string>();
    for (const lembar of semua) {
      const lepas = pencari(katakata(lembar));
      for (const satu of periksa(bacaBuku({ lembar }))) {
        const { judul, pesan, langkah } = teksTemuan(satu, id.temuan);
        for (const teks of [judul, pesan, langkah, ...id.dasarAturan[satu.aturan as keyof typeof id.dasarAturan]]) bocor.add(lepas(teks) && `${satu.pesanId}: ${lepas(teks)}`);
      }
    }
    expect([...bocor].filter((satu) => satu !== "")).toEqual([]);
  });

  it.each(NAMA_FUNGSI)("explanations and errors of %s", (fungsi) => {
    const bocor = new Set<string>();
    for (const { rumus } of CONTOH.fungsi[fungsi].contoh) {
      const isi = isiArgumen(bacaRumusLkj(rumus)!, {});
      if (!isi.terbaca) throw new Error(rumus);
      const lepas = pencari([...isi.argumen.flat(3).map(String), "abc", "true"]);
      for (const letak of [0, 1, 2].flatMap((baris) => [0, 1, 2].map((kolom) => ({ baris, kolom })))) {
        const jejak = jelaskanFungsi(fungsi, isi.argumen, letak);
        if (!jejak.ok) bocor.add(lepas(teksGalat(jejak.galat, id.galat)));
        else {
          const { hasil, langkah, aturan, alternatif, catatan } = teksJejak(jejak.nilai, id.jelaskan);
          const teks = [hasil, ...langkah.flatMap((satu) => [satu.apa, satu.rumus, satu.hasil]), ...aturan.flatMap((satu) => [satu.set, satu.keyakinan, ...satu.dasar])];
          for (const satu of [...teks, ...alternatif.flatMap(({ apa, hasil: lain }) => [apa, lain]), ...catatan]) bocor.add(lepas(satu));
        }
      }
      for (const [letak] of isi.argumen.entries()) {
        for (const ganti of SALAH) {
          const jejak = jelaskanFungsi(fungsi, isi.argumen.map((asli, i) => (i === letak ? ganti : asli)));
          if (!jejak.ok) bocor.add(lepas(teksGalat(jejak.galat, id.galat)));
        }
      }
    }
    for (const { dasar } of dasarFungsi(fungsi)) for (const satu of teksJejak(kosong(fungsi, dasar), id.jelaskan).aturan[0]!.dasar) bocor.add(pencari([])(satu));
    expect([...bocor].filter((satu) => satu !== "")).toEqual([]);
  });

  it.each([...bukuTerbit(TERBIT), ...bukuContoh()].map(({ nama, sumber, rencana }) => ({ nama, sumber, rencana })))("the summary $nama", ({ sumber, rencana }) => {
    const milik = sumber.flatMap(({ name, cells }) => [name, ...[...cells.values()].map(({ value }) => String(value))]);
    const lepas = pencari([...milik, "5 Januari 2024"]);
    const bocor = rencana.flatMap((satu) => teksRencana(satu).map(lepas));
    expect([...new Set(bocor)].filter((satu) => satu !== "")).toEqual([]);
  });

  it("the report of findings", () => {
    const lembar = KASUS["HT001"]!.tolak[0]!.lembar;
    const temuan = periksa(bacaBuku({ lembar })).map((satu) => ({ ...teksTemuan(satu, id.temuan), ...satu, dasar: id.dasarAturan.HT001 }));
    const laporan = susunLaporanTemuan({ temuan, diterima: [{ ...temuan[0]!, alasan: "abc" }], cakupan: "abc", tanggal: "abc", kata: id.panel.laporan });
    const bocor = teksRencana(laporan).map(pencari([...katakata(lembar), "abc"]));
    expect([...new Set(bocor)].filter((satu) => satu !== "")).toEqual([]);
  });
});

const SALAH: readonly unknown[] = [
  "abc", "3.450", 0, -1, 0.5, 200, 1e9, 2001, 2024.5, 2050, 45_000, "", "#REF!", true, "SKM", undefined,
  [[1, 2], [3, 4]], [[1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 1, 1, 1, 1, 1, 1]], [[1], [2], [3], [4], [5], [6], [7], [8], [9], [10], [11], [12]],
];

const kosong = (fungsi: string, dasar: readonly string[]): Parameters<typeof teksJejak>[0] => ({
  fungsi, hasil: { nilai: 0, satuan: "bulat" }, langkah: [], alternatif: [], catatan: [],
  aturan: [{ set: { id: "setIkm", data: {} }, dasar, keyakinan: "G", belumDikonfirmasi: false }],
});

/** Texts in cells and in their formulas, of charts, and the names of the sheet. */
function teksRencana({ nama, judul, sel, grafik }: RencanaLembar): string[] {
  const grafikTeks = (grafik?.daftar ?? []).flatMap((satu) => [satu.judul, satu.sumbuKategori, satu.sumbuNilai, ...satu.seri.map((seri) => seri.nama)]);
  return [nama, judul, ...grafikTeks, ...sel.flat().flatMap(teksSel)];
}

function teksSel({ isi, format }: SelRencana): string[] {
  const dalam = (teks: string): string[] => [...teks.matchAll(/"((?:[^"]|"")*)"/g)].map((cocok) => cocok[1]!.replace(/""/g, '"'));
  const hasil = dalam(format ?? "");
  if (isi.jenis === "teks") return [...hasil, isi.teks];
  return isi.jenis === "rumus" ? [...hasil, ...dalam(isi.rumus), String(isi.nilai)] : hasil;
}
