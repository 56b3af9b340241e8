/** Official scores: IKPA, NKA and IKM, each with its word, where the workbook has what they follow from. */
import { jumlahkan } from "../hitung/desimal";
import { ikm } from "../hitung/ikm";
import { nka } from "../hitung/nka";
import { predikat } from "../hitung/predikat";
import { aturanIkpa } from "../regulasi/ikpa";
import { aturanNka } from "../regulasi/nka";
import { cariSkala, type Skala } from "../regulasi/skala";
import type { Tabel } from "../tabel/types";
import { bacaIkm, type BacaanIkm } from "./bacaIkm";
import { bacaIkpa, type RekamanIkpa } from "./bacaIkpa";
import {
  adaAngka, ANGKA_TETAP, angkaBagian, banding, dan, isiTemplat, jika, namaBagian, pilih, teksBagian,
  type AngkaKalimat, type Kalimat, type NamaSel,
} from "./eksekutifKalimat";
import { ANGKA_PERTAMA, LABEL, type LembarEksekutif } from "./eksekutifLembar";
import { angkaHitungan, angkaLangsung, cacah, letakSel, namaDari } from "./eksekutifSumber";
import { hitung as hitungIkpa, ringkasanIkpa } from "./ikpa";
import type { OpsiRingkasan } from "./jenisRingkasan";
import { baca as bacaSkorTahun } from "./nka";
import { rumusPredikatSkor, teksKelas } from "./rumusCapaian";
import { angka, kosong, rumus, teks } from "./sel";
import { angkaSumber, bilangan, jikaAngka, labelSumber, rentangRelatif } from "./sumber";

const FORMAT_NILAI = "0.00";
const DUA_DESIMAL = 2;
const DISPENSASI_TERBESAR = 1;
const KONVERSI_IKM = 25;
const [SATU, DUA, TIGA, EMPAT] = [ANGKA_PERTAMA, ANGKA_PERTAMA + 1, ANGKA_PERTAMA + 2, ANGKA_PERTAMA + 3] as const;

export interface HasilNilai {
  readonly kalimat: readonly Kalimat[];
  readonly tabel: readonly Tabel[];
}

function skalaBernama(id: string): Skala {
  const skala = cariSkala(id);
  if (!skala.ok) throw new Error(`the scale ${id} is missing`);
  return skala.nilai;
}

function selPredikat(letak: string, nilai: number | null, skala: Skala): { readonly sel: ReturnType<typeof rumus>; readonly teks: string } {
  const kelas = nilai === null ? null : predikat(nilai, skala, "lengkap");
  const isi = kelas?.ok ? kelas.nilai : "";
  return { sel: rumus(rumusPredikatSkor(letak, skala, teksKelas), isi, "total"), teks: isi };
}

/** ` dengan predikat …`, nothing where the scale has no word. */
function bersebutan(letak: string, sebutan: string, opsi: OpsiRingkasan): Kalimat {
  return jika({ rumus: `${letak}<>""`, benar: sebutan !== "" }, isiTemplat(opsi.kata.eksekutif.nilai.predikat, { predikat: namaBagian({ teks: sebutan, rumus: letak }) }));
}

/** A table of IKPA whose year is covered; one sentence for each satker. */
export function susunIkpa(lembar: LembarEksekutif, tabel: readonly Tabel[], opsi: OpsiRingkasan): HasilNilai {
  const dipakai = tabel.filter((satu) => bacaIkpa(satu).length > 0 && ringkasanIkpa.tahun?.dari(satu) !== undefined);
  const kalimat = dipakai.flatMap((satu) => bacaIkpa(satu).map((rekaman) => satuIkpa(lembar, satu, rekaman, opsi)));
  return { kalimat, tabel: dipakai };
}

function satuIkpa(lembar: LembarEksekutif, tabel: Tabel, rekaman: RekamanIkpa, opsi: OpsiRingkasan): Kalimat {
  const { tabel: kata, nilai: kalimat } = opsi.kata.eksekutif;
  const tahun = ringkasanIkpa.tahun?.dari(tabel);
  const aturan = tahun === undefined ? null : aturanIkpa(tahun);
  if (tahun === undefined || !aturan?.ok) throw new Error("no rule of IKPA");
  const { komponen, dispensasiPengurang } = aturan.nilai.aturan;
  lembar.mulaiTabel(kata.ikpa, [kata.nomor, kata.indikator, kata.bobot, kata.nilai, kata.tertimbang, kata.predikat]);
  let nama: NamaSel | null = null;
  if (rekaman.nama) {
    const sel = { ...labelSumber(tabel, rekaman.nama), gaya: "rerata" as const };
    nama = namaDari(sel, lembar.letak(0));
    lembar.judulKelompok(sel, EMPAT + 1);
  }
  const selPengurang = dispensasiPengurang ? (rekaman.nilai.get("dispensasi") ?? null) : null;
  const pengurang = bilangan(selPengurang);
  const dispensasi = pengurang !== null && pengurang >= 0 && pengurang <= DISPENSASI_TERBESAR ? pengurang : 0;
  const masukan = komponen.map(({ kode }) => bilangan(rekaman.nilai.get(kode)));
  const { hasil } = hitungIkpa({ nilai: masukan, tahun, dispensasi }, bilangan(rekaman.konversi));
  const awal = lembar.berikut;
  komponen.forEach((satu, n) => {
    const [b, v] = [lembar.letak(SATU), lembar.letak(DUA)];
    const status = hasil?.rincian[n]?.status;
    const gugur = status === "nolTanpaBobot" || status === "nilaiTanpaBobot";
    const sel = rekaman.nilai.get(satu.kode);
    const nilai = masukan[n] ?? null;
    lembar.baris([
      angka(n + 1, "isiTengah"),
      teks(satu.nama, "isi"),
      gugur ? null : rumus(jikaAngka([v], String(satu.bobot)), nilai === null ? null : satu.bobot, "isiTengah", "0"),
      sel ? angkaSumber(tabel, sel, opsi.kata.umum, FORMAT_NILAI) : null,
      rumus(jikaAngka([b, v], `${b}*${v}/100`), gugur || nilai === null ? null : jumlahkan([[satu.bobot, nilai]], 100), "isiTengah", FORMAT_NILAI),
    ], "isiTengah", EMPAT + 1);
  });
  const akhir = lembar.berikut - 1;
  const [bobot, nilai, tertimbang] = [SATU, DUA, TIGA].map((col) => rentangRelatif(awal, akhir, col)) as [string, string, string];
  let kurang = "0";
  if (selPengurang) {
    kurang = `N(${lembar.letak(TIGA)})`;
    const { isi } = angkaSumber(tabel, selPengurang, opsi.kata.umum);
    const asal = isi.jenis === "rumus" ? isi.rumus.slice(1) : "0";
    const wajar = `=IFERROR(IF(AND((${asal})>=0,(${asal})<=${DISPENSASI_TERBESAR}),${asal},0),0)`;
    lembar.berlabel(opsi.kata.ikpa.pengurang, [null, null, rumus(wajar, dispensasi, "rerata", FORMAT_NILAI)], "rerata", EMPAT + 1);
  }
  const letak = lembar.letak(TIGA);
  const letakSebutan = lembar.letak(EMPAT);
  const sah = `AND(COUNT(${tertimbang})>0,COUNTIF(${nilai},"<0")=0,COUNTIF(${nilai},">120")=0,OR(MAX(${nilai})>1,MAX(${nilai})=0))`;
  const total = hasil?.nilai ?? null;
  const sebutan = selPredikat(letak, total, skalaBernama("IKPA"));
  lembar.berlabel(opsi.kata.ikpa.total, [
    null, null, rumus(`=IF(${sah},SUM(${tertimbang})/(SUM(${bobot})/100)-${kurang},"")`, total, "total", FORMAT_NILAI), sebutan.sel,
  ], "total", EMPAT + 1);
  lembar.akhiriTabel();
  const sumber = komponen.flatMap(({ kode }) => rekaman.nilai.get(kode) ?? []).map((sel) => letakSel(tabel, sel));
  const angkaTotal = angkaHitungan(total, letak, ANGKA_TETAP, sumber);
  const lubang = { tahun: String(tahun), nilai: angkaBagian(angkaTotal), predikat: bersebutan(letakSebutan, sebutan.teks, opsi) };
  const isi = nama ? isiTemplat(kalimat.ikpaSatker, { ...lubang, satker: namaBagian(nama) }) : isiTemplat(kalimat.ikpa, lubang);
  return jika(adaAngka(angkaTotal), isi);
}

/** The latest year up to that of the report for which EKA and IKPA are both there. */
export function susunNka(lembar: LembarEksekutif, tabel: readonly Tabel[], tahunLaporan: number | undefined, opsi: OpsiRingkasan): HasilNilai {
  const skor = tabel.flatMap((satu) => bacaSkorTahun(satu) ?? []);
  const [eka, ikpa] = (["eka", "ikpa"] as const).map((bagian) => skor.find((satu) => satu.bagian === bagian));
  const tahun = [...(eka?.tahun.keys() ?? [])]
    .filter((satu) => bilangan(eka?.tahun.get(satu)) !== null && bilangan(ikpa?.tahun.get(satu)) !== null)
    .filter((satu) => aturanNka(satu).ok && (tahunLaporan === undefined || satu <= tahunLaporan))
    .sort((a, b) => b - a)[0];
  const aturan = tahun === undefined ? null : aturanNka(tahun);
  if (!eka || !ikpa || tahun === undefined || !aturan?.ok) return { kalimat: [], tabel: [] };
  const { bobot } = aturan.nilai.aturan;
  const { tabel: kata, nilai: kalimat } = opsi.kata.eksekutif;
  lembar.mulaiTabel(kata.nka, [kata.nomor, kata.uraian, kata.bobot, kata.nilai, kata.tertimbang, kata.predikat]);
  const awal = lembar.berikut;
  const bagian = ([["eka", eka, kata.eka], ["ikpa", ikpa, kata.barisIkpa]] as const).map(([apa, asal, nama], n) => {
    const sel = asal.tahun.get(tahun)!;
    const [b, v] = [lembar.letak(SATU), lembar.letak(DUA)];
    const isi = angkaSumber(asal.tabel, sel, opsi.kata.umum, FORMAT_NILAI);
    const hasil = { ...angkaLangsung(asal.tabel, sel, v, isi, ANGKA_TETAP) };
    lembar.baris([
      angka(n + 1, "isiTengah"), teks(nama, "isi"), angka(bobot[apa] / 100, "isiTengah", "0%"), isi,
      rumus(jikaAngka([v], `${b}*${v}`), jumlahkan([[bilangan(sel)!, bobot[apa]]], 100), "isiTengah", FORMAT_NILAI),
    ], "isiTengah", EMPAT + 1);
    return hasil;
  }) as [AngkaKalimat, AngkaKalimat];
  const akhir = lembar.berikut - 1;
  const [nilai, tertimbang] = [DUA, TIGA].map((col) => rentangRelatif(awal, akhir, col)) as [string, string];
  const [letak, letakSebutan] = [lembar.letak(TIGA), lembar.letak(EMPAT)];
  const hasil = nka(bilangan(eka.tahun.get(tahun))!, bilangan(ikpa.tahun.get(tahun))!, tahun);
  const total = hasil.ok ? hasil.nilai.nilai : null;
  const sah = `AND(COUNT(${nilai})=2,MIN(${nilai})>=0,MAX(${nilai})<=100,OR(MAX(${nilai})>1,MAX(${nilai})=0))`;
  const sebutan = selPredikat(letak, total, skalaBernama("NKA"));
  lembar.berlabel(`${kata.nka} ${tahun}`, [null, null, rumus(`=IF(${sah},SUM(${tertimbang}),"")`, total, "total", FORMAT_NILAI), sebutan.sel], "total", EMPAT + 1);
  lembar.akhiriTabel();
  const angkaTotal = angkaHitungan(total, letak, ANGKA_TETAP, bagian.flatMap(({ sumber }) => sumber));
  const lubang = {
    tahun: String(tahun), nilai: angkaBagian(angkaTotal), eka: angkaBagian(bagian[0]), ikpa: angkaBagian(bagian[1]),
    predikat: bersebutan(letakSebutan, sebutan.teks, opsi),
  };
  return { kalimat: [jika(adaAngka(angkaTotal), isiTemplat(kalimat.nka, lubang))], tabel: [eka.tabel, ikpa.tabel] };
}

export function susunIkm(lembar: LembarEksekutif, tabel: readonly Tabel[], opsi: OpsiRingkasan): HasilNilai {
  const dipakai = tabel.find((satu) => bacaIkm(satu) !== null);
  const bacaan = dipakai && bacaIkm(dipakai);
  return dipakai && bacaan ? { kalimat: satuIkm(lembar, dipakai, bacaan, opsi), tabel: [dipakai] } : { kalimat: [], tabel: [] };
}

function satuIkm(lembar: LembarEksekutif, tabel: Tabel, { unsur, tahunKini, tahunLalu }: BacaanIkm, opsi: OpsiRingkasan): Kalimat[] {
  const { tabel: kata, nilai: kalimat } = opsi.kata.eksekutif;
  const adaLalu = unsur.some(({ lalu }) => lalu !== null);
  const kolom = adaLalu ? TIGA : DUA;
  lembar.mulaiTabel(kata.ikm, [kata.nomor, kata.unsur, `${kata.kini} ${tahunKini ?? ""}`.trim(), ...(adaLalu ? [`${kata.kini} ${tahunLalu ?? ""}`.trim()] : [])]);
  const awal = lembar.berikut;
  unsur.forEach((satu, n) => {
    lembar.baris([
      angka(n + 1, "isiTengah"),
      typeof satu.nama === "string" ? teks(satu.nama, "isi") : labelSumber(tabel, satu.nama),
      angkaSumber(tabel, satu.kini, opsi.kata.umum, "0.000"),
      satu.lalu ? angkaSumber(tabel, satu.lalu, opsi.kata.umum, "0.000") : null,
    ], "isiTengah", kolom);
  });
  const akhir = lembar.berikut - 1;
  const skala = skalaBernama("SKM");
  const indeks = ([["kini", SATU], ["lalu", DUA]] as const).map(([apa, col]) => {
    const rentang = rentangRelatif(awal, akhir, col);
    const isi = unsur.map((satu) => bilangan(satu[apa]));
    const hasil = isi.some((x) => x !== null) ? ikm([isi]) : null;
    const nilai = hasil?.ok ? hasil.nilai.nilai : null;
    const sel = rumus(`=IF(AND(COUNT(${rentang})>0,MIN(${rentang})>=1,MAX(${rentang})<=4),AVERAGE(${rentang})*${KONVERSI_IKM},"")`, nilai, "total", FORMAT_NILAI);
    const sumber = unsur.flatMap((satu) => satu[apa] ?? []).map((satu) => letakSel(tabel, satu));
    return { sel, angka: angkaHitungan(nilai, lembar.letak(col), ANGKA_TETAP, sumber) };
  }) as [{ sel: ReturnType<typeof rumus>; angka: AngkaKalimat }, { sel: ReturnType<typeof rumus>; angka: AngkaKalimat }];
  const [kini, lalu] = [indeks[0].angka, indeks[1].angka];
  lembar.berlabel(kata.indeks, [indeks[0].sel, adaLalu ? indeks[1].sel : kosong("total")], "total", kolom);
  const letakMutu = lembar.letak(SATU);
  const mutu = selPredikat(kini.rumus, typeof kini.nilai === "number" ? kini.nilai : null, skala);
  lembar.berlabel(opsi.kata.ikm.kolom.mutu, [mutu.sel], "total", kolom);
  lembar.akhiriTabel();
  const lubang = { nilai: angkaBagian(kini), predikat: bersebutan(letakMutu, mutu.teks, opsi), tahun: String(tahunKini ?? "") };
  const ujung = kalimatUjung(unsur, tabel, awal, akhir, opsi);
  const indeksnya = isiTemplat(tahunKini === undefined ? kalimat.ikm : kalimat.ikmTahun, lubang);
  return [jika(adaAngka(kini), [...indeksnya, ...(adaLalu ? bandingLalu(kini, lalu, tahunLalu, opsi) : []), ...ujung])];
}

function bandingLalu(kini: AngkaKalimat, lalu: AngkaKalimat, tahun: number | undefined, opsi: OpsiRingkasan): Kalimat {
  const { nilai: kata } = opsi.kata.eksekutif;
  const [a, b] = [kini.nilai, lalu.nilai];
  const nilai = typeof a === "number" && typeof b === "number" ? jumlahkan([[a, 1], [b, -1]], 1) : null;
  const beda = { nilai, rumus: `(${kini.rumus}-${lalu.rumus})` };
  const angkaJarak = angkaHitungan(nilai === null ? null : Math.abs(nilai), `ABS${beda.rumus}`, ANGKA_TETAP, [...kini.sumber, ...lalu.sumber]);
  const jarak = cacah(opsi.kata.eksekutif.indikator.poin, angkaJarak, DUA_DESIMAL);
  const arah = pilih(
    [
      { uji: banding(beda, ">", 0, DUA_DESIMAL), isi: isiTemplat(kata.ikmNaik, { jarak }) },
      { uji: banding(beda, "<", 0, DUA_DESIMAL), isi: isiTemplat(kata.ikmTurun, { jarak }) },
    ],
    teksBagian(kata.ikmTetap),
  );
  return jika(dan(adaAngka(kini), adaAngka(lalu)), [...teksBagian(" "), ...isiTemplat(kata.ikmLalu, { tahun: String(tahun ?? ""), lalu: angkaBagian(lalu), arah })]);
}

/** The highest and the lowest unsur by name; nothing where all are alike. */
function kalimatUjung(unsur: BacaanIkm["unsur"], tabel: Tabel, awal: number, akhir: number, opsi: OpsiRingkasan): Kalimat {
  const isi = unsur.map((satu) => ({ nilai: bilangan(satu.kini), satu })).filter(({ nilai }) => nilai !== null);
  const rentang = rentangRelatif(awal, akhir, SATU);
  const nama = rentangRelatif(awal, akhir, LABEL);
  const ujung = (fungsi: "MAX" | "MIN"): { nama: Kalimat; angka: Kalimat; nilai: number } => {
    const nilai = Math[fungsi === "MAX" ? "max" : "min"](...isi.map((satu) => satu.nilai!));
    const pertama = isi.find((satu) => satu.nilai === nilai)!.satu;
    const rumusNama = `INDEX(${nama},MATCH(${fungsi}(${rentang}),${rentang},0))`;
    const teksNama = typeof pertama.nama === "string" ? pertama.nama : namaDari(labelSumber(tabel, pertama.nama), "").teks;
    return {
      nilai,
      nama: namaBagian({ teks: teksNama, rumus: rumusNama }),
      angka: angkaBagian(angkaHitungan(nilai, `${fungsi}(${rentang})`, ANGKA_TETAP, [letakSel(tabel, pertama.kini)])),
    };
  };
  const [atas, bawah] = [ujung("MAX"), ujung("MIN")];
  return jika(
    { rumus: `MAX(${rentang})>MIN(${rentang})`, benar: atas.nilai > bawah.nilai },
    [...teksBagian(" "), ...isiTemplat(opsi.kata.eksekutif.nilai.ikmUnsur, { atas: atas.nama, nilaiAtas: atas.angka, bawah: bawah.nama, nilaiBawah: bawah.angka })],
  );
}
