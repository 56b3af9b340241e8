/** Target, realisasi and capaian of the indicators: their table, and what is said of the report, each sasaran and each indicator. */
import { bulatkan } from "../hitung/desimal";
import type { LetakSel } from "../periksa/types";
import type { SelTabel, Tabel } from "../tabel/types";
import { hitungBaris, type BarisHitung } from "./barisCapaian";
import { kalimatIndikator, type BahanIndikator } from "./eksekutifIndikator";
import {
  adaAngka, ANGKA, angkaBagian, ANGKA_PERSEN, CACAH, isiTemplat, jika, PERSEN, PERSEN_LENTUR, teksBagian,
  type AngkaKalimat, type Bentuk, type Kalimat, type NamaSel,
} from "./eksekutifKalimat";
import { kalimatLaporan, type JumlahCapaian } from "./eksekutifLaporan";
import { ANGKA_PERTAMA, LABEL, NOMOR, type LembarEksekutif } from "./eksekutifLembar";
import { angkaHitungan, angkaLangsung, cacah, letakSel, namaDari } from "./eksekutifSumber";
import { tahunUtama, tautan, type NilaiTertaut } from "./eksekutifTautan";
import type { OpsiRingkasan } from "./jenisRingkasan";
import { isiKata } from "./kata";
import { kelompokSasaran, nilaiRerata } from "./kelompokSasaran";
import { pilihKolom, punyaSasaran, type KolomCapaian } from "./pilihKolom";
import { rumusCapaian } from "./rumusCapaian";
import { pecahanTercetak, selAngka, selLabel } from "./rumusSumber";
import { angka, FORMAT_CAPAIAN, kutip, rumus, teks } from "./sel";
import { angkaSumber, labelSumber, namaTabel, rentangMutlak, rentangRelatif, rujukanKe, selDi, selKosong } from "./sumber";
import { tulisPersen } from "../tabel/tulisAngka";
import type { SelRencana } from "./types";

const PECAHAN_SERATUS = 4;

/** What other parts say of the whole: the mean that counts. */
export interface HasilCapaian {
  readonly rerata: AngkaKalimat;
  readonly laporan: readonly Kalimat[];
  readonly sasaran: readonly { readonly judul: NamaSel | null; readonly kalimat: readonly Kalimat[]; readonly indikator: readonly Kalimat[] }[];
}

interface Letak {
  readonly target: number;
  readonly realisasi: number;
  readonly capaian: number;
  readonly dibatasi: number | null;
  readonly lalu: number | null;
  readonly menengah: number | null;
  readonly banyak: number;
}

interface BarisJadi extends BahanIndikator {
  readonly hitung: BarisHitung;
  readonly dibatasi: AngkaKalimat | null;
}

/** @param tabel one with target and realisasi */
export class PenyusunCapaian {
  readonly kolomTabel: number;
  private readonly kolom: KolomCapaian;
  private readonly hasil: readonly BarisHitung[];
  private readonly tertaut: ReadonlyMap<BarisHitung, { readonly lalu: NilaiTertaut | null; readonly menengah: NilaiTertaut | null }>;
  private readonly letak: Letak;
  private readonly bersasaran: boolean;
  private readonly metode: "indikator" | "sasaran";

  constructor(
    private readonly tabel: Tabel,
    dipakai: readonly Tabel[],
    private readonly opsi: OpsiRingkasan,
  ) {
    const kolom = pilihKolom(tabel);
    if (!kolom) throw new Error("no target or realisasi");
    this.kolom = kolom;
    this.hasil = hitungBaris(tabel, kolom);
    const cari = tautan(tabel, dipakai, opsi.semua);
    this.tertaut = new Map(this.hasil.map((hitung) => [hitung, cari(hitung)]));
    this.bersasaran = punyaSasaran(tabel);
    this.metode = this.bersasaran ? opsi.metode : "indikator";
    const ada = (apa: "lalu" | "menengah"): boolean => [...this.tertaut.values()].some((satu) => satu[apa] !== null);
    this.letak = susunLetak(opsi.batas !== undefined, ada("lalu"), ada("menengah"));
    this.kolomTabel = this.letak.banyak;
  }

  get tahun(): number | undefined {
    return tahunUtama(this.tabel, this.opsi.semua);
  }

  /** Tables whose figures are used beside the indicators' own. */
  get sumberLain(): readonly Tabel[] {
    return [...new Set([...this.tertaut.values()].flatMap(({ lalu, menengah }) => [lalu, menengah].flatMap((satu) => (satu ? [satu.tabel] : []))))];
  }

  susun(lembar: LembarEksekutif): HasilCapaian {
    const { tabel: kata } = this.opsi.kata.eksekutif;
    lembar.mulaiTabel(kata.capaian, this.kepala());
    const awal = lembar.berikut;
    const kelompok = kelompokSasaran(this.hasil).map((isi) => this.kelompok(lembar, isi));
    const akhir = lembar.berikut - 1;
    const semua = kelompok.flatMap(({ baris }) => baris);
    const rerata = this.rerataSemua(lembar, semua, awal, akhir);
    const hitung = this.jumlah(lembar, semua, awal, akhir);
    lembar.akhiriTabel();
    return {
      rerata,
      laporan: kalimatLaporan({ rerata, metode: this.metode, batas: this.opsi.batas, tahun: this.tahun, jumlah: hitung, indikator: semua }, this.opsi.kata.eksekutif),
      sasaran: kelompok.map(({ nama, rerata: rata, banyak, baris }) => ({
        judul: nama,
        kalimat: rata && banyak ? [this.kalimatSasaran(rata, banyak)] : [],
        indikator: baris.map((satu) => kalimatIndikator(satu, this.opsi.kata.eksekutif)),
      })),
    };
  }

  private kepala(): string[] {
    const { tabel: kata } = this.opsi.kata.eksekutif;
    const { batas } = this.opsi;
    const bertahun = (apa: "lalu" | "menengah"): string => {
      const tahun = new Set([...this.tertaut.values()].flatMap((satu) => satu[apa]?.tahun ?? []));
      return tahun.size === 1 ? isiKata(kata[`${apa}Tahun`], { tahun: [...tahun][0]! }) : kata[apa];
    };
    return [
      kata.nomor, kata.indikator, kata.target, kata.realisasi, kata.capaianKolom,
      ...(batas === undefined ? [] : [isiKata(kata.dibatasi, { batas: tulisPersen(batas, 0) })]),
      ...(this.letak.lalu === null ? [] : [bertahun("lalu")]),
      ...(this.letak.menengah === null ? [] : [bertahun("menengah")]),
    ];
  }

  private kelompok(lembar: LembarEksekutif, isi: readonly BarisHitung[]): {
    readonly nama: NamaSel | null;
    readonly rerata: AngkaKalimat | null;
    readonly banyak: AngkaKalimat | null;
    readonly baris: readonly BarisJadi[];
  } {
    if (!this.bersasaran) return { nama: null, rerata: null, banyak: null, baris: isi.map((hitung) => this.indikator(lembar, hitung)) };
    const selNama = this.selSasaran(isi[0]!);
    const nama = namaDari(selNama, lembar.letak(NOMOR));
    lembar.judulKelompok(selNama, this.letak.banyak);
    const awal = lembar.berikut;
    const baris = isi.map((hitung) => this.indikator(lembar, hitung));
    const akhir = lembar.berikut - 1;
    const { capaian, dibatasi } = this.letak;
    const kolom = dibatasi === null ? [capaian] : [capaian, dibatasi];
    const sumber = baris.flatMap((satu) => satu.capaian.sumber);
    const batas = [undefined, this.opsi.batas];
    const angkaKolom = kolom.map((col, n) => {
      const rentang = rentangRelatif(awal, akhir, col);
      const nilai = nilaiRerata(isi, "indikator", batas[n]);
      const sel = rumus(`=IF(COUNT(${rentang})=0,"",AVERAGE(${rentang}))`, nilai, "rerata", FORMAT_CAPAIAN);
      return { sel, angka: { ...angkaHitungan(nilai, lembar.letak(col), PERSEN, sumber), serupa: serupa(baris) } };
    });
    const rentang = rentangRelatif(awal, akhir, capaian);
    const banyak = angkaHitungan(isi.filter((satu) => satu.capaian !== null).length, `COUNT(${rentang})`, CACAH, sumber);
    const { tabel: kata } = this.opsi.kata.eksekutif;
    lembar.berlabel(kata.rerataSasaran, [null, null, ...angkaKolom.map(({ sel }) => sel)], "rerata", this.letak.banyak);
    return { nama, rerata: angkaKolom.at(-1)!.angka, banyak, baris };
  }

  private selSasaran({ baris }: BarisHitung): SelRencana {
    const asal = this.kolom.sasaran && this.tabel.baris.find(({ row }) => row === baris.barisSasaran)?.sel.get(this.kolom.sasaran.col);
    const utuh = asal && typeof asal.mentah === "string" && asal.mentah.replace(/ +/g, " ").trim() === baris.sasaran;
    return utuh ? selLabel(rujukanKe(this.tabel, asal), asal, "rerata") : teks(baris.sasaran, "rerata");
  }

  private indikator(lembar: LembarEksekutif, hitung: BarisHitung): BarisJadi {
    const { tabel, kolom, letak, opsi } = this;
    const { batas } = opsi;
    const { lalu, menengah } = this.tertaut.get(hitung)!;
    const satuan = kolom.satuan ? String(selDi(hitung.baris, kolom.satuan).mentah).trim() : "";
    const selNama = kolom.indikator ? labelSumber(tabel, selDi(hitung.baris, kolom.indikator)) : teks(namaTabel(tabel), "isi");
    const selT = this.selSumber(hitung.target, hitung, kolom.target.col);
    const selR = this.selSumber(hitung.realisasi, hitung, kolom.realisasi.col);
    const [a, r] = [lembar.letak(letak.target), lembar.letak(letak.realisasi)];
    const target = this.angkaBaris(selT, a, hitung.bedaSatuan === "target");
    const realisasi = this.angkaBaris(selR, r, hitung.bedaSatuan === "realisasi");
    const sumber = [...target.sumber, ...realisasi.sumber];
    const tercetak = hitung.tercetak ? [letakSel(tabel, hitung.tercetak.sel)] : [];
    const capaian = { ...angkaHitungan(hitung.capaian, lembar.letak(letak.capaian), PERSEN, hitung.sepertiTercetak ? [...sumber, ...tercetak] : sumber), serupa: tercetak };
    const dibatasi = letak.dibatasi === null || batas === undefined
      ? null
      : { ...capaian, nilai: hitung.capaian === null ? null : Math.min(hitung.capaian, batas), rumus: lembar.letak(letak.dibatasi) };
    const lain = (isi: NilaiTertaut | null, col: number | null): { sel: SelRencana; angka: AngkaKalimat; tahun?: number; asal: SelTabel } | null => {
      if (!isi || col === null) return null;
      const sel = angkaSumber(isi.tabel, isi.sel, opsi.kata.umum);
      return { sel, angka: angkaLangsung(isi.tabel, isi.sel, lembar.letak(col), sel, bentukLain(isi.sel, hitung)), asal: isi.sel, ...(isi.tahun === undefined ? {} : { tahun: isi.tahun }) };
    };
    const [selLalu, selMenengah] = [lain(lalu, letak.lalu), lain(menengah, letak.menengah)];
    const nama = namaDari(selNama, lembar.letak(LABEL));
    const isi: (SelRencana | null)[] = [];
    isi[NOMOR] = angka(this.hasil.indexOf(hitung) + 1, "isiTengah");
    isi[LABEL] = selNama;
    isi[letak.target] = hitung.tandaTarget === "" ? selT.isi : { ...selT.isi, format: `${kutip(`${hitung.tandaTarget} `)}${selT.isi.format ?? "0"}` };
    isi[letak.realisasi] = selR.isi;
    const cetakan = hitung.tercetak ? pecahanTercetak(rujukanKe(tabel, hitung.tercetak.sel), hitung.tercetak) : undefined;
    isi[letak.capaian] = rumus(rumusCapaian(a, r, hitung, cetakan), hitung.capaian, "isiTengah", FORMAT_CAPAIAN);
    if (dibatasi && letak.dibatasi !== null) {
      const c = capaian.rumus;
      isi[letak.dibatasi] = rumus(`=IF(ISNUMBER(${c}),MIN(${c},${batas}),"")`, dibatasi.nilai, "isiTengah", FORMAT_CAPAIAN);
    }
    if (selLalu && letak.lalu !== null) isi[letak.lalu] = selLalu.sel;
    if (selMenengah && letak.menengah !== null) isi[letak.menengah] = selMenengah.sel;
    lembar.baris(isi, "isiTengah", letak.banyak);
    return { hitung, nama, target, realisasi, capaian, dibatasi, satuan, lalu: selLalu, menengah: selMenengah };
  }

  private selSumber(sel: SelTabel | null, { baris }: BarisHitung, col: number): { readonly sel: SelTabel; readonly isi: SelRencana } {
    const ada = sel ?? selKosong(baris.row, col);
    return { sel: ada, isi: selAngka(rujukanKe(this.tabel, ada), ada, "isiTengah", this.opsi.kata.umum.galatSumber) };
  }

  /** The side without a percent sign stands for a percentage where the other has one. */
  private angkaBaris({ sel, isi }: { readonly sel: SelTabel; readonly isi: SelRencana }, letak: string, sebagaiPersen: boolean): AngkaKalimat {
    return sebagaiPersen ? angkaLangsung(this.tabel, sel, letak, isi, ANGKA_PERSEN) : angkaLangsung(this.tabel, sel, letak, isi);
  }

  private rerataSemua(lembar: LembarEksekutif, baris: readonly BarisJadi[], awal: number, akhir: number): AngkaKalimat {
    const { letak, opsi } = this;
    const { tabel: kata } = opsi.kata.eksekutif;
    const kolom = letak.dibatasi === null ? [letak.capaian] : [letak.capaian, letak.dibatasi];
    const sumber = baris.flatMap((satu) => satu.capaian.sumber);
    let dipakai: AngkaKalimat | null = null;
    for (const metode of this.bersasaran ? (["indikator", "sasaran"] as const) : (["indikator"] as const)) {
      const [nomor, nama] = [rentangMutlak(awal, akhir, NOMOR), kutip(kata.rerataSasaran)];
      const uji = metode === "indikator" ? `ISNUMBER(${nomor})` : `(${nomor}=${nama})`;
      const sel = kolom.map((col, n) => {
        const isi = rentangRelatif(awal, akhir, col);
        const nilai = nilaiRerata(this.hasil, metode, n === 0 ? undefined : opsi.batas);
        const syarat = metode === "indikator" ? '">0"' : nama;
        return rumus(`=IF(SUMPRODUCT(${uji}*ISNUMBER(${isi}))=0,"",AVERAGEIF(${nomor},${syarat},${isi}))`, nilai, metode === this.metode ? "total" : "rerata", FORMAT_CAPAIAN);
      });
      if (metode === this.metode) {
        const nilai = nilaiRerata(this.hasil, metode, opsi.batas);
        dipakai = { ...angkaHitungan(nilai, lembar.letak(kolom.at(-1)!), PERSEN, sumber), serupa: serupa(baris) };
      }
      lembar.berlabel(metode === "indikator" ? kata.rerataIndikator : kata.rerataAntarSasaran, [null, null, ...sel], metode === this.metode ? "total" : "rerata", letak.banyak);
    }
    if (!dipakai) throw new Error("no method of the mean");
    return dipakai;
  }

  private jumlah(lembar: LembarEksekutif, baris: readonly BarisJadi[], awal: number, akhir: number): JumlahCapaian {
    const { jumlah: kata } = this.opsi.kata.capaian;
    const [nomor, capaian] = [NOMOR, this.letak.capaian].map((col) => rentangMutlak(awal, akhir, col)) as [string, string];
    const nilai = this.hasil.map((hitung) => hitung.capaian);
    const hitungJika = (uji: (x: number) => boolean): number => nilai.filter((x) => x !== null && uji(bulatkan(x, PECAHAN_SERATUS))).length;
    const sumber = baris.flatMap((satu) => satu.capaian.sumber);
    const tulis = (label: string, isi: string, banyak: number): AngkaKalimat => {
      const hasil = { ...angkaHitungan(banyak, lembar.letak(this.letak.capaian), CACAH, sumber), serupa: serupa(baris) };
      lembar.berlabel(label, [null, null, rumus(isi, banyak, "isiTengah", "0")], "isi", this.letak.banyak);
      return hasil;
    };
    // half-up at two decimals of a percent; the bound is joined on, for a text criterion is read by the user's separators
    return {
      diAtas: tulis(kata.diAtas, `=COUNTIFS(${nomor},">0",${capaian},">="&1.00005)`, hitungJika((x) => x > 1)),
      tepat: tulis(kata.tepat, `=COUNTIFS(${nomor},">0",${capaian},">="&0.99995,${capaian},"<"&1.00005)`, hitungJika((x) => x === 1)),
      diBawah: tulis(kata.diBawah, `=COUNTIFS(${nomor},">0",${capaian},"<"&0.99995)`, hitungJika((x) => x < 1)),
      takTerhitung: tulis(kata.takTerhitung, `=SUMPRODUCT(ISNUMBER(${nomor})*(1-ISNUMBER(${capaian})))`, nilai.filter((x) => x === null).length),
      semua: tulis(kata.semua, `=COUNT(${nomor})`, nilai.length),
    };
  }

  private kalimatSasaran(rerata: AngkaKalimat, banyak: AngkaKalimat): Kalimat {
    const { sasaran: kata } = this.opsi.kata.eksekutif;
    const isi = isiTemplat(kata.rerata, { rerata: angkaBagian(rerata), indikator: cacah(kata.indikator, banyak) });
    return jika(adaAngka(rerata), isi, teksBagian(kata.tanpa));
  }
}

/** 80 beside a realisasi of 88,04% is a percentage too; up to 1 it is a fraction. */
function bentukLain(sel: SelTabel, { realisasi }: BarisHitung): Bentuk {
  if (sel.angka?.persen) return PERSEN_LENTUR;
  return realisasi?.angka?.persen && (sel.angka?.nilai ?? 0) > 1 ? ANGKA_PERSEN : ANGKA;
}

function serupa(baris: readonly BarisJadi[]): LetakSel[] {
  return baris.flatMap(({ capaian }) => capaian.serupa ?? []);
}

function susunLetak(berbatas: boolean, lalu: boolean, menengah: boolean): Letak {
  let col = ANGKA_PERTAMA;
  const berikut = (): number => col++;
  return {
    target: berikut(),
    realisasi: berikut(),
    capaian: berikut(),
    dibatasi: berbatas ? berikut() : null,
    lalu: lalu ? berikut() : null,
    menengah: menengah ? berikut() : null,
    banyak: col,
  };
}
