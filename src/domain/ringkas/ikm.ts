/**
 * "IKM per unsur": NRR, converted value, mutu, change on the year before, the lowest and the highest unsur, and the index as
 * 1/N of the unsur (PermenPANRB 14/2017).
 */
import { jumlah, jumlahkan, rerata } from "../hitung/desimal";
import { ikm } from "../hitung/ikm";
import { predikat } from "../hitung/predikat";
import { cariSkala, type Skala } from "../regulasi/skala";
import { alamatSel } from "../tabel/alamat";
import type { SelTabel, Tabel } from "../tabel/types";
import { bacaIkm, type BacaanIkm } from "./bacaIkm";
import { judulTahun, tulisPenutup, type JenisRingkasan, type OpsiRingkasan } from "./jenisRingkasan";
import { isiKata } from "./kata";
import { LembarRingkas } from "./lembarRingkas";
import { rumusPredikatSkor, teksKelas } from "./rumusCapaian";
import { angka, kosong, kutip, rumus, teks } from "./sel";
import { angkaSumber, bilangan, jikaAngka, labelSumber, rentangMutlak, rentangRelatif } from "./sumber";
import type { GayaSel, RencanaLembar, SelRencana } from "./types";

export const ringkasanIkm: JenisRingkasan = {
  jenis: "ikm",
  perlu: "satu",
  opsi: [],
  bisa: (tabel) => bacaIkm(tabel) !== null,
  susun: ([tabel], opsi) => susunIkm(tabel, opsi),
};

const [NRR, NILAI, MUTU, LALU, UBAH] = [2, 3, 4, 5, 6] as const;
const KONVERSI = 25;

function susunIkm(tabel: Tabel | undefined, opsi: OpsiRingkasan): RencanaLembar {
  const bacaan = tabel && bacaIkm(tabel);
  if (!tabel || !bacaan) throw new Error("no table of unsur");
  const { umum, ikm: kata } = opsi.kata;
  const skala = skalaSkm();
  const adaLalu = bacaan.unsur.some(({ lalu }) => lalu !== null);
  const tahun = (isi: number | undefined, bawaan: string): string => (isi === undefined ? bawaan : String(isi));
  const [kini, lalu] = [tahun(bacaan.tahunKini, kata.tahunIni), tahun(bacaan.tahunLalu, kata.tahunLalu)];
  const lembar = new LembarRingkas({
    judul: judulTahun(kata, bacaan.tahunKini),
    subjudul: tabel.judul,
    kolom: [
      { judul: kata.kolom.nomor, lebar: 6 },
      { judul: kata.kolom.unsur, lebar: 44 },
      { judul: isiKata(kata.kolom.nrr, { tahun: kini }), lebar: 13 },
      { judul: kata.kolom.nilai, lebar: 13 },
      { judul: kata.kolom.mutu, lebar: 18 },
      ...(adaLalu ? [{ judul: isiKata(kata.kolom.nrr, { tahun: lalu }), lebar: 13 }, { judul: kata.kolom.perubahan, lebar: 13 }, { judul: kata.kolom.arah, lebar: 12 }] : []),
      { judul: kata.kolom.tanda, lebar: 14 },
    ],
  });
  const awal = lembar.berikut;
  const akhir = awal + bacaan.unsur.length - 1;
  const nilai = bacaan.unsur.map((satu) => bilangan(satu.kini));
  bacaan.unsur.forEach((unsur, n) => {
    const [c, d, f] = [NRR, NILAI, LALU].map((col) => alamatSel(awal + n, col)) as [string, string, string];
    const konversi = nilai[n] === null ? null : jumlahkan([[nilai[n]!, KONVERSI]], 1);
    lembar.baris([
      angka(n + 1, "isiTengah"),
      typeof unsur.nama === "string" ? teks(unsur.nama, "isi") : labelSumber(tabel, unsur.nama),
      angkaSumber(tabel, unsur.kini, umum, "0.000"),
      rumus(jikaAngka([c], `${c}*${KONVERSI}`), konversi, "isiTengah", "0.00"),
      selMutu(d, konversi, skala, "isiTengah"),
      ...(adaLalu ? [unsur.lalu ? angkaSumber(tabel, unsur.lalu, umum, "0.000") : kosong("isiTengah"), ...selUbah(c, f, nilai[n]!, unsur.lalu, opsi)] : []),
      selTanda(c, rentangMutlak(awal, akhir, NRR), nilai[n]!, nilai, opsi),
    ]);
  });
  barisIkm(lembar, { awal, akhir, bacaan, adaLalu, skala, lalu, opsi });
  tulisPenutup(lembar, [tabel], opsi, [kata.cara, isiKata(kata.mutu, { skala: skala.id })]);
  return lembar.selesai({ jenis: ringkasanIkm.jenis, nama: kata.namaLembar });
}

function skalaSkm(): Skala {
  const skala = cariSkala("SKM");
  if (!skala.ok) throw new Error("the scale SKM is missing");
  return skala.nilai;
}

function selMutu(sel: string, nilai: number | null, skala: Skala, gaya: GayaSel): SelRencana {
  const hasil = nilai === null ? null : predikat(nilai, skala, "lengkap");
  return rumus(rumusPredikatSkor(sel, skala, teksKelas), hasil?.ok ? hasil.nilai : null, gaya);
}

function selUbah(c: string, f: string, kini: number | null, selLalu: SelTabel | null, opsi: OpsiRingkasan): SelRencana[] {
  const { arah } = opsi.kata.ikm;
  const lalu = bilangan(selLalu);
  const ubah = kini === null || lalu === null ? null : jumlah([kini, -lalu]);
  const kata = ubah === null ? null : ubah > 0 ? arah.naik : ubah < 0 ? arah.turun : arah.tetap;
  return [
    rumus(jikaAngka([c, f], `${c}-${f}`), ubah, "isiTengah", "0.000"),
    rumus(jikaAngka([c, f], `IF(${c}>${f},${kutip(arah.naik)},IF(${c}<${f},${kutip(arah.turun)},${kutip(arah.tetap)}))`), kata, "isiTengah"),
  ];
}

function selTanda(c: string, rentang: string, nilai: number | null, semua: readonly (number | null)[], opsi: OpsiRingkasan): SelRencana {
  const { tertinggi, terendah } = opsi.kata.ikm.tanda;
  const ada = semua.filter((satu) => satu !== null);
  const [atas, bawah] = [Math.max(...ada), Math.min(...ada)];
  const kata = nilai === null || atas === bawah ? null : nilai === atas ? tertinggi : nilai === bawah ? terendah : null;
  const isi = `IF(MAX(${rentang})=MIN(${rentang}),"",IF(${c}=MAX(${rentang}),${kutip(tertinggi)},IF(${c}=MIN(${rentang}),${kutip(terendah)},"")))`;
  return rumus(jikaAngka([c], isi), kata, "isiTengah");
}

interface BahanIkm {
  readonly awal: number;
  readonly akhir: number;
  readonly bacaan: BacaanIkm;
  readonly adaLalu: boolean;
  readonly skala: Skala;
  readonly lalu: string;
  readonly opsi: OpsiRingkasan;
}

function barisIkm(lembar: LembarRingkas, { awal, akhir, bacaan, adaLalu, skala, lalu, opsi }: BahanIkm): void {
  const { ikm: kata } = opsi.kata;
  const nilai = [bacaan.unsur.map(({ kini }) => bilangan(kini)), bacaan.unsur.map((satu) => bilangan(satu.lalu))] as const;
  const rata = nilai.map((satu) => {
    const ada = satu.filter((x) => x !== null);
    return ada.length === 0 ? null : rerata(ada);
  }) as [number | null, number | null];
  const rataRentang = (col: number): string => `=IF(COUNT(${rentangRelatif(awal, akhir, col)})=0,"",AVERAGE(${rentangRelatif(awal, akhir, col)}))`;
  const row = lembar.berikut;
  const [selKini, selLalu] = [alamatSel(row, NRR), alamatSel(row, LALU)];
  lembar.barisBerlabel(kata.rerata, NRR, new Map([
    [NRR, rumus(rataRentang(NRR), rata[0], "rerata", "0.000")],
    ...(adaLalu
      ? ([
          [LALU, rumus(rataRentang(LALU), rata[1], "rerata", "0.000")],
          [UBAH, rumus(jikaAngka([selKini, selLalu], `${selKini}-${selLalu}`), rata[0] === null || rata[1] === null ? null : jumlah([rata[0], -rata[1]]), "rerata", "0.000")],
        ] as const)
      : []),
  ]), "rerata");
  const tulis = (label: string, col: number, isi: readonly (number | null)[], gaya: GayaSel): void => {
    const r = rentangRelatif(awal, akhir, col);
    const hasil = ikm([isi]);
    const indeks = hasil.ok ? hasil.nilai.nilai : null;
    const baris = lembar.berikut;
    lembar.barisBerlabel(label, NILAI, new Map([
      [NILAI, rumus(`=IF(AND(COUNT(${r})>0,MIN(${r})>=1,MAX(${r})<=4),AVERAGE(${r})*${KONVERSI},"")`, indeks, gaya, "0.00")],
      [MUTU, selMutu(alamatSel(baris, NILAI), indeks, skala, gaya)],
    ]), gaya);
  };
  tulis(kata.indeks, NRR, nilai[0], "total");
  if (adaLalu) tulis(isiKata(kata.indeksLalu, { tahun: lalu }), LALU, nilai[1], "rerata");
}
