/**
 * "Ringkasan capaian": the table of a performance report, made of native formulas on the planner's cells. Rows are grouped by
 * sasaran with their mean, then the overall mean by both methods that reports use, then counts against 100%.
 * What has no capaian is listed and never counted as zero.
 */
import { bulatkan } from "../hitung/desimal";
import { predikat } from "../hitung/predikat";
import { cariSkala, SKALA, type Skala } from "../regulasi/skala";
import { alamatRentang, alamatSel, rujukanSel } from "../tabel/alamat";
import { TIDAK_DIUKUR } from "../tabel/bacaAngka";
import type { Kolom, Tabel } from "../tabel/types";
import { tulisAngka } from "../tabel/tulisAngka";
import { hitungBaris, type BarisHitung } from "./barisCapaian";
import { awalBesar, isiKata, type KataRingkasanCapaian } from "./kata";
import { kelompokSasaran, nilaiRerata } from "./kelompokSasaran";
import { susunKeterangan } from "./keterangan";
import { susunLetak, urutKolom, type Letak } from "./letakCapaian";
import { barisPenutup, type OpsiPenutup } from "./penutup";
import { pilihKolom, punyaSasaran, type KolomCapaian } from "./pilihKolom";
import { rumusCapaian, rumusPredikat } from "./rumusCapaian";
import { pecahanTercetak, selAngka, selLabel } from "./rumusSumber";
import { angka, FORMAT_CAPAIAN, kosong, kutip, rumus, teks, trimExcel } from "./sel";
import { judulSumber, namaTabel, rentangMutlak, rentangRelatif, selKosong } from "./sumber";
import { tinggiBaris } from "./tinggi";
import type { GayaSel, RencanaLembar, SelRencana } from "./types";

export interface OpsiRingkasanCapaian extends OpsiPenutup {
  /** Which overall mean counts; the other is shown beside it. */
  readonly metode: "indikator" | "sasaran";
  /** Cap as a fraction (1,2 = 120%); without it nothing is limited. */
  readonly batas?: number;
  /** A scale of `skalaCapaian()`; default CAPAIAN. */
  readonly skala?: string;
  readonly kata: KataRingkasanCapaian;
}

/** The scales that say something about a capaian. */
export function skalaCapaian(): readonly Skala[] {
  return SKALA.filter(({ satuan }) => satuan === "pecahan");
}

const BARIS_JUDUL = 0;
const BARIS_KEPALA = 3;
const BARIS_ISI = BARIS_KEPALA + 1;
const PECAHAN_SERATUS = 4;

/**
 * @param tabel one for which `bisaDiringkas` holds
 * @throws Error for a table without target and realisasi, an unknown scale: faults of the caller
 */
export function susunRingkasanCapaian(tabel: Tabel, opsi: OpsiRingkasanCapaian): RencanaLembar {
  const kolom = pilihKolom(tabel);
  if (!kolom) throw new Error(`table at ${alamatRentang(tabel.rentang)} has no target or realisasi`);
  return new Penyusun(tabel, kolom, opsi).susun();
}

class Penyusun {
  private readonly letak: Letak;
  private readonly skala: Skala;
  private readonly kata: KataRingkasanCapaian;
  private readonly hasil: BarisHitung[];
  private readonly sel: SelRencana[][] = [];
  private readonly gabung: RencanaLembar["gabung"][number][] = [];
  private readonly dihitung: { row: number; hitung: BarisHitung }[] = [];

  constructor(
    private readonly tabel: Tabel,
    private readonly kolom: KolomCapaian,
    private readonly opsi: OpsiRingkasanCapaian,
  ) {
    this.kata = opsi.kata;
    this.hasil = hitungBaris(tabel, kolom);
    this.letak = susunLetak(punyaSasaran(tabel), kolom.satuan !== null, opsi.batas !== undefined);
    const skala = cariSkala(opsi.skala ?? "CAPAIAN");
    if (!skala.ok || skala.nilai.satuan !== "pecahan") throw new Error(`${opsi.skala} is no scale of capaian`);
    this.skala = skala.nilai;
  }

  susun(): RencanaLembar {
    const { kata, tabel } = this;
    this.tambah(BARIS_JUDUL, teks(tabel.tahun ? isiKata(kata.judulTahun, { tahun: tabel.tahun }) : kata.judul, "judul"));
    this.tambah(0, teks(tabel.judul, "subjudul"));
    this.barisKosong();
    this.kepala();
    this.isi();
    this.keseluruhan();
    this.jumlah();
    this.barisKosong();
    this.catatan();
    const lebar = this.lebar();
    return {
      jenis: "capaian",
      nama: kata.namaLembar,
      judul: tabel.judul || kata.judul,
      sel: this.sel,
      lebar,
      tinggi: tinggiBaris(this.sel, lebar, this.gabung),
      barisKepala: BARIS_KEPALA,
      gabung: this.gabung,
      mendatar: true,
    };
  }

  private kepala(): void {
    const { kolom, batas } = { kolom: this.kata.kolom, batas: this.opsi.batas };
    const judul = urutKolom(this.letak, {
      nomor: kolom.nomor,
      sasaran: this.kolom.sasaran ? judulSumber(this.kolom.sasaran, kolom.sasaran) : kolom.sasaran,
      indikator: judulSumber(this.kolom.indikator, kolom.indikator),
      satuan: kolom.satuan,
      target: kolom.target,
      realisasi: kolom.realisasi,
      capaian: kolom.capaian,
      dibatasi: isiKata(kolom.capaianDibatasi, { batas: batas === undefined ? "" : persen(batas) }),
      predikat: kolom.predikat,
      keterangan: kolom.keterangan,
    });
    this.sel.push(judul.map((isi) => teks(isi, "kepala")));
  }

  private isi(): void {
    let nomor = 0;
    for (const kelompok of kelompokSasaran(this.hasil)) {
      const awal = this.sel.length;
      for (const hitung of kelompok) this.barisIndikator(hitung, ++nomor, this.sel.length === awal);
      const { sasaran } = this.letak;
      if (sasaran === null) continue;
      if (kelompok.length > 1) this.gabung.push({ row: awal, col: sasaran, rows: kelompok.length, cols: 1 });
      this.barisRerataSasaran(kelompok, awal, this.sel.length - 1);
    }
  }

  private barisIndikator(hitung: BarisHitung, nomor: number, pertama: boolean): void {
    const { letak, kolom, kata } = this;
    const row = this.sel.length;
    const baris = this.baris("isiTengah");
    const taruh = (col: number | null, isi: SelRencana): void => {
      if (col !== null) baris[col] = isi;
    };
    taruh(letak.nomor, angka(nomor, "isiTengah"));
    taruh(letak.sasaran, pertama ? this.selSasaran(hitung) : kosong("isi"));
    taruh(letak.indikator, kolom.indikator ? this.label(hitung, kolom.indikator, "isi") : teks(namaTabel(this.tabel), "isi"));
    if (kolom.satuan) taruh(letak.satuan, this.label(hitung, kolom.satuan, "isiTengah"));
    for (const [col, peran, sel, tanda] of [
      [letak.target, kolom.target, hitung.target, hitung.tandaTarget],
      [letak.realisasi, kolom.realisasi, hitung.realisasi, ""],
    ] as const) {
      const rujukan = this.rujukan(hitung.baris.row, peran.col);
      const isi = selAngka(rujukan, sel ?? selKosong(hitung.baris.row, peran.col), "isiTengah", kata.baris.galatSumber);
      taruh(col, tanda === "" ? isi : { ...isi, format: `${kutip(`${tanda} `)}${isi.format ?? "0"}` });
    }
    const target = alamatSel(row, letak.target);
    const realisasi = alamatSel(row, letak.realisasi);
    const isiCapaian = rumusCapaian(target, realisasi, hitung, this.tercetak(hitung)?.pecahan);
    taruh(letak.capaian, rumus(isiCapaian, hitung.capaian, "isiTengah", FORMAT_CAPAIAN));
    taruh(letak.dibatasi, this.selDibatasi(row, hitung.capaian));
    taruh(letak.predikat, this.selPredikat(row, letak.capaian, hitung.capaian, "isiTengah"));
    taruh(letak.keterangan, this.selKeterangan(row, hitung));
    this.sel.push(baris);
    this.dihitung.push({ row, hitung });
  }

  private selSasaran({ baris }: BarisHitung): SelRencana {
    const asal = this.kolom.sasaran && this.tabel.baris.find(({ row }) => row === baris.barisSasaran)?.sel.get(this.kolom.sasaran.col);
    if (asal && typeof asal.mentah === "string" && trimExcel(asal.mentah).trim() === baris.sasaran) {
      return selLabel(this.rujukan(asal.row, asal.col), asal, "isi");
    }
    return teks(baris.sasaran, "isi");
  }

  private label({ baris }: BarisHitung, kolom: Kolom, gaya: GayaSel): SelRencana {
    const sel = baris.sel.get(kolom.col);
    return sel ? selLabel(this.rujukan(sel.row, sel.col), sel, gaya) : kosong(gaya);
  }

  private selDibatasi(row: number, nilai: number | null): SelRencana {
    const { batas } = this.opsi;
    if (batas === undefined) return kosong("isiTengah");
    const sel = alamatSel(row, this.letak.capaian);
    const isi = `=IF(ISNUMBER(${sel}),MIN(${sel},${batas}),"")`;
    return rumus(isi, nilai === null ? null : Math.min(nilai, batas), "isiTengah", FORMAT_CAPAIAN);
  }

  private selPredikat(row: number, col: number, nilai: number | null, gaya: GayaSel): SelRencana {
    const kata = (dariSkala: string): string => this.kataKelas(dariSkala);
    return rumus(rumusPredikat(alamatSel(row, col), this.skala, kata), this.kataPredikat(nilai), gaya);
  }

  private kataPredikat(nilai: number | null): string {
    if (nilai === null) return "";
    const hasil = predikat(nilai, this.skala, "kata");
    return hasil.ok ? this.kataKelas(hasil.nilai) : "";
  }

  private kataKelas(dariSkala: string): string {
    return awalBesar(this.kata.kataSkala[dariSkala] ?? dariSkala);
  }

  private selKeterangan(row: number, hitung: BarisHitung): SelRencana {
    const { kolom, letak, kata } = this;
    const asal = kolom.keterangan && hitung.baris.sel.get(kolom.keterangan.col);
    return susunKeterangan(hitung, kata.baris, {
      capaian: alamatSel(row, letak.capaian),
      target: alamatSel(row, letak.target),
      realisasi: alamatSel(row, letak.realisasi),
      sumber: {
        target: this.rujukan(hitung.baris.row, kolom.target.col),
        realisasi: this.rujukan(hitung.baris.row, kolom.realisasi.col),
      },
      tercetak: this.tercetak(hitung),
      asal: asal && !asal.galat && !asal.kosong ? { rujukan: this.rujukan(asal.row, asal.col), isi: String(asal.mentah) } : null,
    });
  }

  /** The printed capaian as formulas see it. */
  private tercetak({ tercetak }: BarisHitung): { readonly rujukan: string; readonly pecahan: string } | null {
    if (!tercetak) return null;
    const rujukan = this.rujukan(tercetak.sel.row, tercetak.sel.col);
    return { rujukan, pecahan: pecahanTercetak(rujukan, tercetak) };
  }

  private barisRerataSasaran(kelompok: readonly BarisHitung[], awal: number, akhir: number): void {
    const { letak } = this;
    const rata = (batas: number | undefined): number | null => nilaiRerata(kelompok, "indikator", batas);
    this.barisRerata(
      this.kata.rerataSasaran,
      "rerata",
      (col) => {
        const rentang = `${alamatSel(awal, col)}:${alamatSel(akhir, col)}`;
        return `=IF(COUNT(${rentang})=0,"",AVERAGE(${rentang}))`;
      },
      rata(undefined),
      letak.dibatasi === null ? null : rata(this.opsi.batas),
    );
  }

  /** One row of a mean: label over the columns before capaian, then capaian, capped capaian and predikat. */
  private barisRerata(
    label: string,
    gaya: GayaSel,
    buatRumus: (col: number) => string,
    nilai: number | null,
    nilaiDibatasi: number | null,
  ): void {
    const { letak } = this;
    const row = this.sel.length;
    const baris = this.baris(gaya);
    const colLabel = letak.nomor + 1;
    baris[colLabel] = teks(label, gaya);
    this.gabung.push({ row, col: colLabel, rows: 1, cols: letak.capaian - colLabel });
    baris[letak.capaian] = rumus(buatRumus(letak.capaian), nilai, tengah(gaya), FORMAT_CAPAIAN);
    if (letak.dibatasi !== null) baris[letak.dibatasi] = rumus(buatRumus(letak.dibatasi), nilaiDibatasi, tengah(gaya), FORMAT_CAPAIAN);
    const dipakai = letak.dibatasi ?? letak.capaian;
    baris[letak.predikat] = this.selPredikat(row, dipakai, letak.dibatasi === null ? nilai : nilaiDibatasi, tengah(gaya));
    this.sel.push(baris);
  }

  private keseluruhan(): void {
    const { letak, opsi, kata } = this;
    const akhir = this.sel.length - 1;
    const kolomMutlak = (col: number): string => rentangMutlak(BARIS_ISI, akhir, col);
    const rumusMetode: Readonly<Record<"indikator" | "sasaran", (col: number) => string>> = {
      indikator: (col) => {
        const [nomor, isi] = [kolomMutlak(letak.nomor), rentangRelatif(BARIS_ISI, akhir, col)];
        return `=IF(SUMPRODUCT(ISNUMBER(${nomor})*ISNUMBER(${isi}))=0,"",AVERAGEIF(${nomor},">0",${isi}))`;
      },
      sasaran: (col) => {
        const [label, isi] = [kolomMutlak(letak.nomor + 1), rentangRelatif(BARIS_ISI, akhir, col)];
        const nama = kutip(kata.rerataSasaran);
        return `=IF(SUMPRODUCT((${label}=${nama})*ISNUMBER(${isi}))=0,"",AVERAGEIF(${label},${nama},${isi}))`;
      },
    };
    const metode: ("indikator" | "sasaran")[] = letak.sasaran === null ? ["indikator"] : ["indikator", "sasaran"];
    for (const satu of metode) {
      const dipakai = satu === opsi.metode || metode.length === 1;
      this.barisRerata(
        isiKata(dipakai ? kata.dipakai : kata.pembanding, { metode: kata.rerata[satu] }),
        dipakai ? "total" : "rerata",
        rumusMetode[satu],
        nilaiRerata(this.hasil, satu, undefined),
        nilaiRerata(this.hasil, satu, opsi.batas),
      );
    }
  }

  private jumlah(): void {
    const { letak, kata } = this;
    const akhir = Math.max(BARIS_ISI, ...this.dihitung.map(({ row }) => row));
    const [nomor, capaian, realisasi] = [letak.nomor, letak.capaian, letak.realisasi].map((col) => rentangMutlak(BARIS_ISI, akhir, col)) as [string, string, string];
    const nilai = this.hasil.map((hitung) => hitung.capaian);
    const hitungJika = (uji: (x: number) => boolean): number => nilai.filter((x) => x !== null && uji(bulatkan(x, PECAHAN_SERATUS))).length;
    const tanpaRealisasi = this.hasil.filter((h) => h.capaian === null && (h.realisasi?.kosong !== false || h.realisasi.tidakDiukur)).length;
    const takTerhitung = nilai.filter((x) => x === null).length - tanpaRealisasi;
    const tanpa = `ISNUMBER(${nomor})*(1-ISNUMBER(${capaian}))`;
    const kataKosong = [...TIDAK_DIUKUR].map(kutip).join(",");
    const kosongnya = `((TRIM(${realisasi})="")+ISNUMBER(MATCH(LOWER(TRIM(${realisasi})),{${kataKosong}},0)))`;
    // half-up at two decimals of a percent; the bound is joined on, for a text criterion is read by the user's separators
    const daftar: readonly (readonly [string, string, number])[] = [
      [kata.jumlah.diAtas, `=COUNTIFS(${nomor},">0",${capaian},">="&1.00005)`, hitungJika((x) => x > 1)],
      [kata.jumlah.tepat, `=COUNTIFS(${nomor},">0",${capaian},">="&0.99995,${capaian},"<"&1.00005)`, hitungJika((x) => x === 1)],
      [kata.jumlah.diBawah, `=COUNTIFS(${nomor},">0",${capaian},"<"&0.99995)`, hitungJika((x) => x < 1)],
      [kata.jumlah.tanpaRealisasi, `=SUMPRODUCT(${tanpa}*${kosongnya})`, tanpaRealisasi],
      [kata.jumlah.takTerhitung, `=SUMPRODUCT(${tanpa}*(1-${kosongnya}))`, takTerhitung],
      [kata.jumlah.semua, `=COUNT(${nomor})`, nilai.length],
    ];
    this.gabung.push({ row: this.sel.length, col: letak.nomor, rows: 1, cols: letak.banyak });
    this.sel.push(this.baris("rerata").map((isi, col) => (col === letak.nomor ? teks(kata.jumlah.judul, "rerata") : isi)));
    daftar.forEach(([label, isi, banyak], n) => this.barisJumlah(label, rumus(isi, banyak, "isiTengah", "0"), n === daftar.length - 1));
  }

  /** A row as wide as the table: under the header that printing repeats it stays a row of that table. */
  private barisJumlah(label: string, isi: SelRencana, terakhir: boolean): void {
    const { letak } = this;
    const gaya: GayaSel = terakhir ? "total" : "isi";
    const baris = this.baris(gaya);
    baris[letak.nomor] = teks(label, gaya);
    baris[letak.capaian] = terakhir ? { ...isi, gaya } : isi;
    this.gabung.push({ row: this.sel.length, col: letak.nomor, rows: 1, cols: letak.capaian - letak.nomor });
    this.sel.push(baris);
  }

  private catatan(): void {
    const { kata, opsi, tabel, letak } = this;
    const tulis = (isi: string): void => this.tambah(0, teks(isi, "catatan"));
    const tanpa = this.dihitung.filter(({ hitung }) => hitung.capaian === null);
    if (tanpa.length > 0) {
      tulis(kata.daftarTanpaRealisasi);
      for (const { row } of tanpa) {
        const nama = this.sel[row]![letak.indikator]!.isi;
        const isi = `=IF(ISNUMBER(${alamatSel(row, letak.capaian)}),"","• "&${alamatSel(row, letak.indikator)})`;
        this.tambah(0, rumus(isi, `• ${nama.jenis === "rumus" ? nama.nilai : nama.jenis === "teks" ? nama.teks : ""}`, "catatan"));
      }
    }
    const cara = [
      kata.catatan.metode[letak.sasaran === null ? "indikator" : opsi.metode],
      opsi.batas === undefined ? kata.catatan.tanpaBatas : isiKata(kata.catatan.batas, { batas: persen(opsi.batas) }),
      isiKata(kata.catatan.skala, { skala: kata.namaSkala[this.skala.id] ?? this.skala.id }),
    ];
    const sel = this.hasil.flatMap(({ target, realisasi }) => [target, realisasi]);
    for (const satu of barisPenutup([tabel], opsi, kata.umum, cara, sel)) this.tambah(0, satu);
  }

  private rujukan(row: number, col: number): string {
    return rujukanSel(this.tabel.lembar, row, col);
  }

  private baris(gaya: GayaSel): SelRencana[] {
    return Array.from({ length: this.letak.banyak }, () => kosong(gaya));
  }

  private barisKosong(): void {
    this.sel.push(this.baris("subjudul"));
  }

  private tambah(col: number, isi: SelRencana): void {
    const baris = this.baris(isi.gaya);
    baris[col] = isi;
    this.sel.push(baris);
  }

  private adaKeterangan(): boolean {
    return this.dihitung.some(({ row }) => {
      const { isi } = this.sel[row]![this.letak.keterangan]!;
      return isi.jenis === "rumus" && isi.nilai !== "";
    });
  }

  private lebar(): number[] {
    return urutKolom(this.letak, {
      nomor: 5, sasaran: 30, indikator: 42, satuan: 12, target: 12, realisasi: 12, capaian: 12, dibatasi: 14, predikat: 17,
      keterangan: this.adaKeterangan() ? 34 : 16,
    });
  }
}

function tengah(gaya: GayaSel): GayaSel {
  return gaya === "isi" ? "isiTengah" : gaya;
}

function persen(pecahan: number): string {
  return `${tulisAngka(bulatkan(pecahan * 100, 2))}%`;
}
