/**
 * "Efisiensi": capaian against serapan, row by row, in points and as ratio. With pagu, realisasi and capaian also the efficiency
 * and its score by PMK 22/2021.
 */
import { jumlahkan } from "../hitung/desimal";
import { efisiensi } from "../hitung/efisiensi";
import { nilaiEfisiensi } from "../hitung/nilaiEfisiensi";
import { serapan } from "../hitung/serapan";
import { alamatSel } from "../tabel/alamat";
import type { BarisTabel, Kolom, Tabel } from "../tabel/types";
import { judulTahun, tulisPenutup, type JenisRingkasan, type OpsiRingkasan } from "./jenisRingkasan";
import { LembarRingkas } from "./lembarRingkas";
import { terbaik } from "./pilihKolom";
import { angka, FORMAT_CAPAIAN, kosong, kutip, rumus, teks } from "./sel";
import { angkaSumber, bilangan, jikaAngka, judulSumber, kolomNama, labelSumber, pecahanSumber, rentangRelatif, selDi, type Pecahan } from "./sumber";
import type { RencanaLembar, SelRencana } from "./types";

export const ringkasanEfisiensi: JenisRingkasan = {
  jenis: "efisiensi",
  perlu: "satu",
  opsi: [],
  bisa: (tabel) => pilih(tabel) !== null,
  susun: ([tabel], opsi) => susunEfisiensi(tabel, opsi),
};

interface KolomEfisiensi {
  readonly nama: Kolom;
  readonly capaian: Kolom;
  /** Printed serapan, or the amounts from which it follows. */
  readonly serapan: Kolom | { readonly pagu: Kolom; readonly realisasi: Kolom };
}

function pilih(tabel: Tabel): KolomEfisiensi | null {
  if (tabel.jenis !== "efisiensi") return null;
  const [nama, capaian] = [kolomNama(tabel, ["sasaran", "uraian", "indikator"]), terbaik(tabel, "capaian")];
  const [pagu, realisasi, langsung] = [terbaik(tabel, "pagu"), terbaik(tabel, "realisasi"), terbaik(tabel, "serapan")];
  const asal = pagu && realisasi ? { pagu, realisasi } : langsung;
  return nama && capaian && asal ? { nama, capaian, serapan: asal } : null;
}

/** E is cut off here before it becomes a score: ±20%, and 50 at zero. */
const KALI_NILAI = 250;

function susunEfisiensi(tabel: Tabel | undefined, opsi: OpsiRingkasan): RencanaLembar {
  const kolom = tabel && pilih(tabel);
  if (!tabel || !kolom) throw new Error("no table of capaian and serapan");
  const kata = opsi.kata.efisiensi;
  const berpagu = "pagu" in kolom.serapan;
  const lembar = new LembarRingkas({
    judul: judulTahun(kata, tabel.tahun),
    subjudul: tabel.judul,
    kolom: [
      { judul: kata.kolom.nomor, lebar: 6 },
      { judul: judulSumber(kolom.nama, kata.kolom.sasaran), lebar: 50 },
      ...(berpagu ? [{ judul: kata.kolom.pagu, lebar: 20 }, { judul: kata.kolom.realisasi, lebar: 20 }] : []),
      { judul: kata.kolom.capaian, lebar: 13 },
      { judul: kata.kolom.serapan, lebar: 13 },
      { judul: kata.kolom.selisih, lebar: 14 },
      { judul: kata.kolom.rasio, lebar: 12 },
      { judul: kata.kolom.simpulan, lebar: 18 },
    ],
  });
  const letak = { pagu: 2, capaian: berpagu ? 4 : 2 };
  const awal = lembar.berikut;
  let nomor = 0;
  const hasil = tabel.baris.filter(({ jenis }) => jenis === "isi").map((baris) => {
    const row = lembar.berikut;
    const [c, s, p, r] = [letak.capaian, letak.capaian + 1, letak.pagu, letak.pagu + 1].map((col) => alamatSel(row, col)) as [string, string, string, string];
    const capaian = pecahanSumber(tabel, selDi(baris, kolom.capaian), kolom.capaian, opsi.kata.umum);
    const terserap = "pagu" in kolom.serapan ? dariUang(baris, kolom.serapan, p, r) : pecahanSumber(tabel, selDi(baris, kolom.serapan), kolom.serapan, opsi.kata.umum);
    const nama = selDi(baris, kolom.nama);
    const gaya = nama.kosong ? "rerata" : "isiTengah";
    lembar.baris([
      nama.kosong ? kosong(gaya) : angka(++nomor, gaya),
      nama.kosong ? teks(kata.keseluruhan, gaya) : labelSumber(tabel, nama),
      ...("pagu" in kolom.serapan
        ? [kolom.serapan.pagu, kolom.serapan.realisasi].map((satu) => angkaSumber(tabel, selDi(baris, satu), opsi.kata.umum, "#,##0"))
        : []),
      capaian.sel,
      terserap.sel,
      ...selEfisiensi(capaian.nilai, terserap.nilai, c, s, opsi),
    ].map((sel) => (nama.kosong ? { ...sel, gaya } : sel)), gaya);
    const uang = (satu: Kolom): number | null => bilangan(selDi(baris, satu));
    return "pagu" in kolom.serapan
      ? { capaian: capaian.nilai, pagu: uang(kolom.serapan.pagu), realisasi: uang(kolom.serapan.realisasi) }
      : { capaian: capaian.nilai, pagu: null, realisasi: null };
  });
  if (berpagu) barisPmk(lembar, { awal, hasil, opsi });
  tulisPenutup(lembar, [tabel], opsi, [kata.caraSelisih, kata.caraRasio, ...(berpagu ? [kata.caraPmk] : [])]);
  return lembar.selesai({ jenis: ringkasanEfisiensi.jenis, nama: kata.namaLembar });
}

function dariUang(baris: BarisTabel, kolom: { readonly pagu: Kolom; readonly realisasi: Kolom }, p: string, r: string): Pecahan {
  const [pagu, realisasi] = [bilangan(selDi(baris, kolom.pagu)), bilangan(selDi(baris, kolom.realisasi))];
  const hasil = pagu === null || realisasi === null ? null : serapan([pagu], [realisasi]);
  const nilai = hasil?.ok ? hasil.nilai.nilai : null;
  return { nilai, sel: rumus(jikaAngka([p, r], `IF(${p}>0,${r}/${p},"")`), nilai, "isiTengah", FORMAT_CAPAIAN) };
}

/** Difference in points, ratio and conclusion of a row; `c` and `s` are A1 of capaian and serapan. */
export function selEfisiensi(capaian: number | null, terserap: number | null, c: string, s: string, opsi: OpsiRingkasan): SelRencana[] {
  const { simpulan, poin } = opsi.kata.efisiensi;
  const ada = capaian !== null && terserap !== null;
  const selisih = ada ? efisiensi(capaian, terserap) : null;
  const rasio = ada ? efisiensi(capaian, terserap, "rasio") : null;
  const kata = !selisih?.ok ? "" : selisih.nilai.efisien ? simpulan.efisien : capaian === terserap ? simpulan.seimbang : simpulan.belum;
  const sah = (isi: string): string => jikaAngka([c, s], `IF(AND(${s}>=0,${s}<=10),${isi},"")`);
  return [
    rumus(sah(`(${c}-${s})*100`), selisih?.ok ? jumlahkan([[selisih.nilai.nilai, 100]], 1) : null, "isiTengah", `0.00" ${poin}"`),
    rumus(sah(`IF(${s}>0,${c}/${s},"")`), rasio?.ok ? rasio.nilai.nilai : null, "isiTengah", FORMAT_CAPAIAN),
    rumus(sah(`IF(${c}>${s},${kutip(simpulan.efisien)},IF(${c}=${s},${kutip(simpulan.seimbang)},${kutip(simpulan.belum)}))`), kata, "isiTengah"),
  ];
}

interface BahanPmk {
  readonly awal: number;
  readonly hasil: readonly { readonly pagu: number | null; readonly realisasi: number | null; readonly capaian: number | null }[];
  readonly opsi: OpsiRingkasan;
}

/** E and its score below the rows from `awal` on; only where every row has all three figures. */
export function barisPmk(lembar: LembarRingkas, { awal, hasil, opsi }: BahanPmk): void {
  const kata = opsi.kata.efisiensi;
  const akhir = awal + hasil.length - 1;
  const [pagu, realisasi, capaian] = [2, 3, 4].map((col) => rentangRelatif(awal, akhir, col)) as [string, string, string];
  const bahan = hasil.flatMap(({ pagu: p, realisasi: r, capaian: c }) => (p === null || r === null || c === null ? [] : [{ pagu: p, realisasi: r, capaianOutput: c }]));
  const nilai = bahan.length === hasil.length ? nilaiEfisiensi(bahan) : null;
  const lengkap = [pagu, realisasi, capaian].map((rentang) => `COUNT(${rentang})=${hasil.length}`).join(",");
  const wajar = `COUNTIF(${pagu},"<0")+COUNTIF(${capaian},"<0")+COUNTIF(${capaian},">20")=0`;
  const seharusnya = `SUMPRODUCT(${pagu},${capaian})`;
  const row = lembar.berikut;
  const tulis = (label: string, isi: SelRencana): number => lembar.barisBerlabel(label, 4, new Map([[4, isi]]), "rerata");
  tulis(kata.efisiensiPmk, rumus(
    `=IF(AND(${lengkap},${wajar}),IF(${seharusnya}<>0,(${seharusnya}-SUM(${realisasi}))/${seharusnya},""),"")`,
    nilai?.ok ? nilai.nilai.efisiensi : null, "rerata", FORMAT_CAPAIAN,
  ));
  const e = alamatSel(row, 4);
  tulis(kata.nilaiPmk, rumus(
    jikaAngka([e], `MAX(0,MIN(100,50+${e}*${KALI_NILAI}))`), nilai?.ok ? nilai.nilai.nilai : null, "rerata", "0.00",
  ));
}
