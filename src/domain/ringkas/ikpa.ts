/**
 * "Ringkasan IKPA": each component with the weight of its year, score and weighted score; konversi, deduction, total and its
 * word. Components that are N/A, or that the printed konversi shows to be not applicable, carry no weight.
 */
import { jumlahkan } from "../hitung/desimal";
import { bacaKonversi, ikpa, type HasilIkpa, type RincianKomponen } from "../hitung/ikpa";
import { predikat } from "../hitung/predikat";
import { aturanIkpa, type AturanIkpa } from "../regulasi/ikpa";
import { cariSkala, type Skala } from "../regulasi/skala";
import { alamatSel } from "../tabel/alamat";
import type { SelTabel, Tabel } from "../tabel/types";
import { bacaIkpa, tahunIkpa, type RekamanIkpa } from "./bacaIkpa";
import { judulTahun, tulisPenutup, type JenisRingkasan, type OpsiRingkasan } from "./jenisRingkasan";
import { isiKata } from "./kata";
import { LembarRingkas } from "./lembarRingkas";
import { rumusPredikatSkor, teksKelas } from "./rumusCapaian";
import { angka, FORMAT_CAPAIAN, kosong, rumus, teks } from "./sel";
import { angkaSumber, bilangan, jikaAngka, labelSumber, rentangRelatif } from "./sumber";
import type { RencanaLembar, SelRencana } from "./types";

const TAHUN = tahunIkpa();

export const ringkasanIkpa: JenisRingkasan = {
  jenis: "ikpa",
  perlu: "satu",
  opsi: ["tahun"],
  bisa: (tabel) => bacaIkpa(tabel).length > 0,
  tahun: { tercakup: TAHUN, dari: ({ tahun }) => (tahun !== undefined && TAHUN.includes(tahun) ? tahun : undefined) },
  susun: ([tabel], opsi) => susunIkpa(tabel, opsi),
};

const [BOBOT, NILAI, TERTIMBANG, KETERANGAN] = [3, 4, 5, 6] as const;

function susunIkpa(tabel: Tabel | undefined, opsi: OpsiRingkasan): RencanaLembar {
  const rekaman = tabel ? bacaIkpa(tabel) : [];
  if (!tabel || rekaman.length === 0) throw new Error("no table of IKPA");
  const tahun = opsi.tahun ?? ringkasanIkpa.tahun?.dari(tabel);
  const dipilih = tahun === undefined ? null : aturanIkpa(tahun);
  const skala = cariSkala("IKPA");
  if (tahun === undefined || !dipilih?.ok || !skala.ok) throw new Error(`no rule of IKPA for the year ${tahun}`);
  const { aturan, belumDikonfirmasi } = dipilih.nilai;
  const kata = opsi.kata.ikpa;
  const lembar = new LembarRingkas({
    judul: judulTahun(kata, tahun),
    subjudul: tabel.judul,
    kolom: [
      { judul: kata.kolom.nomor, lebar: 6 },
      { judul: kata.kolom.aspek, lebar: 28 },
      { judul: kata.kolom.komponen, lebar: 32 },
      { judul: kata.kolom.bobot, lebar: 11 },
      { judul: kata.kolom.nilai, lebar: 13 },
      { judul: kata.kolom.tertimbang, lebar: 15 },
      { judul: kata.kolom.keterangan, lebar: 34 },
    ],
  });
  const tahap: Tahap = { tabel, lembar, aturan, tahun, skala: skala.nilai, opsi };
  const konversiDipakai = rekaman.map((satu) => {
    if (rekaman.length > 1 && satu.nama) lembar.kelompok({ ...labelSumber(tabel, satu.nama), gaya: "rerata" });
    return tulisRekaman(tahap, satu);
  });
  tulisPenutup(lembar, [tabel], opsi, [
    kata.cara,
    ...(konversiDipakai.includes("ditolak") ? [kata.konversiDitolak] : []),
    isiKata(kata.aturan, { tahun, dasar: aturan.dasar.join(", "), keyakinan: opsi.kata.umum.keyakinan[aturan.keyakinan] }),
    ...(belumDikonfirmasi ? [kata.belumDikonfirmasi] : []),
  ]);
  return lembar.selesai({ jenis: ringkasanIkpa.jenis, nama: kata.namaLembar });
}

interface Tahap {
  readonly tabel: Tabel;
  readonly lembar: LembarRingkas;
  readonly aturan: AturanIkpa;
  readonly tahun: number;
  readonly skala: Skala;
  readonly opsi: OpsiRingkasan;
}

const DISPENSASI_TERBESAR = 1;

function tulisRekaman(tahap: Tahap, rekaman: RekamanIkpa): "dipakai" | "ditolak" | "tanpa" {
  const { tabel, lembar, aturan, tahun, opsi } = tahap;
  const { umum } = opsi.kata;
  const selPengurang = aturan.dispensasiPengurang ? (rekaman.nilai.get("dispensasi") ?? null) : null;
  const pengurang = bilangan(selPengurang);
  const dispensasi = pengurang !== null && pengurang >= 0 && pengurang <= DISPENSASI_TERBESAR ? pengurang : 0;
  const masukan = { nilai: aturan.komponen.map(({ kode }) => bilangan(rekaman.nilai.get(kode))), tahun, dispensasi };
  const { hasil, konversi } = hitung(masukan, bilangan(rekaman.konversi));
  const awal = lembar.berikut;
  aturan.komponen.forEach((komponen, n) => {
    const row = lembar.berikut;
    const sel = rekaman.nilai.get(komponen.kode);
    const rincian = hasil?.rincian[n];
    const gugur = rincian?.status === "nolTanpaBobot" || rincian?.status === "nilaiTanpaBobot";
    const [bobot, nilai] = [alamatSel(row, BOBOT), alamatSel(row, NILAI)];
    const berangka = bilangan(sel) !== null;
    lembar.baris([
      angka(n + 1, "isiTengah"),
      teks(komponen.aspek, "isi"),
      teks(komponen.nama, "isi"),
      gugur ? kosong("isiTengah") : rumus(jikaAngka([nilai], String(komponen.bobot)), berangka ? komponen.bobot : null, "isiTengah", "0"),
      sel ? angkaSumber(tabel, sel, umum, "0.00") : kosong("isiTengah"),
      rumus(jikaAngka([bobot, nilai], `${bobot}*${nilai}/100`), gugur || !berangka ? null : jumlahkan([[komponen.bobot, bilangan(sel)!]], 100), "isiTengah", "0.00"),
      keterangan(rincian, sel, opsi),
    ]);
  });
  tulisHasil(tahap, { awal, akhir: lembar.berikut - 1, hasil, masukan: masukan.nilai, selPengurang, dispensasi });
  return konversi;
}

/** With the printed konversi where it fits the scores, else without. */
export function hitung(
  masukan: { readonly nilai: readonly (number | null)[]; readonly tahun: number; readonly dispensasi: number },
  konversi: number | null,
): { readonly hasil: HasilIkpa | null; readonly konversi: "dipakai" | "ditolak" | "tanpa" } {
  const dengan = konversi !== null && bacaKonversi(konversi).ok ? ikpa({ ...masukan, konversi }) : null;
  if (dengan?.ok) return { hasil: dengan.nilai, konversi: "dipakai" };
  const tanpa = ikpa(masukan);
  return { hasil: tanpa.ok ? tanpa.nilai : null, konversi: konversi === null ? "tanpa" : "ditolak" };
}

function keterangan(rincian: RincianKomponen | undefined, sel: SelTabel | undefined, opsi: OpsiRingkasan): SelRencana {
  const { status } = opsi.kata.ikpa;
  if (!sel) return teks(status.tidakAda, "isi");
  switch (rincian?.status) {
    case "nolTanpaBobot":
    case "nilaiTanpaBobot":
      return teks(status[rincian.status], "isi");
    case "tidakBerlaku":
      return teks(sel.kosong ? status.kosong : status.tidakBerlaku, "isi");
    default:
      return kosong("isi");
  }
}

interface BahanHasil {
  readonly awal: number;
  readonly akhir: number;
  readonly hasil: HasilIkpa | null;
  readonly masukan: readonly (number | null)[];
  readonly selPengurang: SelTabel | null;
  readonly dispensasi: number;
}

function tulisHasil({ tabel, lembar, aturan, skala, opsi }: Tahap, { awal, akhir, hasil, masukan, selPengurang, dispensasi }: BahanHasil): void {
  const { ikpa: kata, umum } = opsi.kata;
  const [bobot, nilai, tertimbang] = [BOBOT, NILAI, TERTIMBANG].map((col) => rentangRelatif(awal, akhir, col)) as [string, string, string];
  const terpakai = aturan.komponen.flatMap(({ bobot: b }, n) => {
    const status = hasil?.rincian[n]?.status;
    return masukan[n] === null || masukan[n] === undefined || status === "nolTanpaBobot" || status === "nilaiTanpaBobot" ? [] : [[b, masukan[n]] as const];
  });
  const konversi = terpakai.reduce((a, [b]) => a + b, 0);
  const selKonversi = alamatSel(lembar.berikut, BOBOT);
  const selJumlah = alamatSel(lembar.berikut, TERTIMBANG);
  lembar.barisBerlabel(kata.konversi, BOBOT, new Map([
    [BOBOT, rumus(`=SUM(${bobot})/100`, konversi / 100, "rerata", FORMAT_CAPAIAN.replace(".00", ""))],
    [TERTIMBANG, rumus(`=IF(COUNT(${tertimbang})=0,"",SUM(${tertimbang}))`, terpakai.length === 0 ? null : jumlahkan(terpakai, 100), "rerata", "0.00")],
  ]), "rerata");
  let kurang = "0";
  if (selPengurang) {
    const sel = alamatSel(lembar.berikut, TERTIMBANG);
    kurang = `IF(ISNUMBER(${sel}),${sel},0)`;
    const asal = angkaSumber(tabel, selPengurang, umum, "0.00");
    const isi = asal.isi.jenis === "rumus" ? asal.isi.rumus.slice(1) : "0";
    const wajar = `IFERROR(IF(AND((${isi})>=0,(${isi})<=${DISPENSASI_TERBESAR}),${isi},0),0)`;
    lembar.barisBerlabel(kata.pengurang, TERTIMBANG, new Map([[TERTIMBANG, rumus(`=${wajar}`, dispensasi, "rerata", "0.00")]]), "rerata");
  }
  const selTotal = alamatSel(lembar.berikut, TERTIMBANG);
  const sah = `AND(ISNUMBER(${selJumlah}),${selKonversi}>0,COUNTIF(${nilai},"<0")=0,COUNTIF(${nilai},">120")=0,OR(MAX(${nilai})>1,MAX(${nilai})=0))`;
  const total = hasil?.nilai ?? null;
  const kelas = total === null ? null : predikat(total, skala, "lengkap");
  lembar.barisBerlabel(kata.total, TERTIMBANG, new Map([
    [TERTIMBANG, rumus(`=IF(${sah},${selJumlah}/${selKonversi}-${kurang},"")`, total, "total", "0.00")],
    [KETERANGAN, rumus(rumusPredikatSkor(selTotal, skala, teksKelas), kelas?.ok ? kelas.nilai : null, "total")],
  ]), "total");
}
