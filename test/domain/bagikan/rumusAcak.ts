/** Random formulas with our functions over random blocks of cells, and what they give by our own functions. */
import type { CellValue } from "../../../src/domain/tabel/snapshot";
import { alamatRentang, alamatSel } from "../../../src/domain/tabel/alamat";
import type { Acak } from "../../support/acak";

/** A cell of the block: null is blank, `rumus` a formula that gives the value. */
export interface SelAcak {
  readonly nilai: CellValue | null;
  readonly rumus?: string;
}

export const TINGGI = 13;
export const LEBAR = 16;

export interface KasusAcak {
  readonly fungsi: string;
  readonly rumus: string;
  readonly sel: readonly (readonly SelAcak[])[];
}

type Isian = (a: Acak) => SelAcak;
const angka = (nilai: number): SelAcak => ({ nilai });
const KATA_NA = ["N/A", "n/a", "-", "TB", "Tidak berlaku"];
const GALAT: readonly SelAcak[] = [
  { nilai: "#N/A", rumus: "=NA()" },
  { nilai: "#DIV/0!", rumus: "=1/0" },
  { nilai: "#VALUE!", rumus: '="a"+1' },
];
const TEKS_ANGKA = ["80,09*", "1.234,5", "95,5", "Rp 1.334.419.000,-", "12,5%", "3.450", "80.25", "1,234.5"];

/** Mostly the usual, sometimes what planners' cells hold besides. */
const kadang = (isi: Isian, aneh = 8): Isian => (a) => {
  if (!a.satuDari(aneh)) return isi(a);
  return a.pilih<SelAcak>([
    { nilai: null },
    { nilai: 0 },
    { nilai: "", rumus: '=""' },
    { nilai: a.pilih(KATA_NA) },
    { nilai: a.pilih(TEKS_ANGKA) },
    { nilai: "belum ada" },
    a.pilih(GALAT),
    { nilai: -a.desimal(0.5, 50, 2) },
  ]);
};

const skor: Isian = (a) => angka(a.satuDari(30) ? a.desimal(0, 1, 2) : a.desimal(0, 104, 2));
const capaian: Isian = (a) => angka(a.desimal(0, 2, 4));
const target: Isian = (a) => angka(a.desimal(0.5, 200, 2));
const uang: Isian = (a) => angka(a.bulat(1, 9_999) * 10 ** a.bulat(0, 8));
const jawaban: Isian = (a) => (a.satuDari(7) ? a.pilih<SelAcak>([{ nilai: null }, { nilai: "N/A" }, { nilai: 0 }]) : angka(a.bulat(1, 4)));

/** A year in a cell: mostly one that has a rule. */
const tahunSel =
  (...tahun: readonly number[]): Isian =>
  (a) =>
    a.satuDari(6)
      ? a.pilih<SelAcak>([{ nilai: null }, { nilai: "2024" }, { nilai: "N/A" }, { nilai: "tahun ini" }, { nilai: "", rumus: '=""' }, a.pilih(GALAT), ...[2019, 2023.5, 45000, -1, 0].map(angka)])
      : angka(a.pilih(tahun));
/** N/A as COUNTIF finds it too, and sometimes an error, a blank or a negative number. */
const kadangNa = (isi: Isian, na: number, aneh: number): Isian => (a) => {
  if (a.satuDari(na)) return { nilai: a.pilih(KATA_NA) };
  if (!a.satuDari(aneh)) return isi(a);
  return a.pilih<SelAcak>([{ nilai: null }, angka(0), { nilai: "", rumus: '=""' }, a.pilih(GALAT), angka(-3), { nilai: " N/A " }, { nilai: "80,5" }]);
};
const cacah =
  (terbanyak: number): Isian =>
  (a) =>
    angka(a.satuDari(60) ? 1.5 : a.bulat(0, terbanyak));

class Tulis {
  readonly sel: SelAcak[][] = Array.from({ length: TINGGI }, () => Array.from({ length: LEBAR }, () => ({ nilai: null })));
  kolom = 0;

  constructor(
    readonly a: Acak,
    private readonly baris: number,
    private readonly lembar: string,
  ) {}

  private awalan(): string {
    return this.a.satuDari(5) ? `${this.lembar}!` : "";
  }

  /** One cell, a literal or an expression. */
  satu(isi: Isian, tetap: readonly string[] = []): string {
    const c = this.kolom++;
    this.sel[0]![c] = isi(this.a);
    const acuan = `${this.awalan()}${this.a.satuDari(4) ? "$" : ""}${alamatSel(this.baris, c)}`;
    if (tetap.length > 0 && this.a.satuDari(4)) return this.a.pilih(tetap);
    // arithmetic on text depends on the user's locale
    const bilangan = typeof this.sel[0]![c]!.nilai === "number";
    return bilangan && this.a.satuDari(8) ? this.a.pilih([`${acuan}+0`, `ROUND(${acuan},1)`, `IF(1>0,${acuan},0)`, `-(-${acuan})`]) : acuan;
  }

  rentang(isi: Isian, rows: number, cols = 1): string {
    const col = this.kolom;
    this.kolom += cols;
    for (let r = 0; r < rows; r++) for (let c = 0; c < cols; c++) this.sel[r]![col + c] = isi(this.a);
    return this.awalan() + alamatRentang({ row: this.baris, col, rows, cols });
  }

  baris1(isi: Isian, cols: number): string {
    return this.rentang(isi, 1, cols);
  }

  /** A row or a column. */
  larik(isi: Isian, n: number): string {
    return this.a.satuDari(2) ? this.baris1(isi, n) : this.rentang(isi, n);
  }

  /** Written in the formula or in a cell. */
  tahun(...tahun: readonly number[]): string {
    return this.a.satuDari(2) ? String(this.a.pilih(tahun)) : this.satu(tahunSel(...tahun));
  }
}

type Pembuat = (t: Tulis) => string;

const PEMBUAT: Readonly<Record<string, Pembuat>> = {
  CAPAIAN: (t) => {
    const batas = t.a.pilih(["", "", ",1.2", ",110%", ",0", ",", `,${t.satu((a) => (a.satuDari(3) ? { nilai: null } : angka(a.desimal(0.5, 2, 1))))}`]);
    const kata = ["naik", "turun", "turun-rasio", "stabil", "Turun", "TURUN RASIO"];
    const polaritas = t.a.pilih(["", ...kata.map((k) => `"${k}"`), t.satu((a) => ({ nilai: a.pilih([...kata, null]) }))]);
    return `LKJ.CAPAIAN(${t.satu(kadang(target))},${t.satu(kadang((a) => angka(a.desimal(-20, 400, 3))))},${polaritas}${batas})`;
  },
  CAPAIAN_RENTANG: (t) => {
    const target: Isian = (a) => ({ nilai: a.pilih(["80-90", "80–90%", "75,5 s.d. 80", "0-10", "50 sampai 60"]) });
    const realisasi = t.satu(kadang((a) => angka(a.satuDari(3) ? a.desimal(0, 1.2, 3) : a.desimal(0, 120, 2))));
    return `LKJ.CAPAIAN(${t.satu(target, ['"80-90"'])},${realisasi}${t.a.pilih(["", ',"stabil"', ',"turun"', ',"turun-rasio"', ',"stabil",1'])})`;
  },
  CAPAIAN_SAMA: (t) => {
    const kata: Isian = (a) => ({ nilai: a.pilih(["WTP", "wtp", " WTP ", "WDP", "Sangat Baik", "N/A", null]) });
    return `LKJ.CAPAIAN(${t.satu(kata)},${t.satu(kata, ['"WTP"'])},"sama")`;
  },
  EFISIENSI: (t) => {
    const cara = t.a.pilih(["", ',"rasio"', ',"selisih"', ","]);
    return `LKJ.EFISIENSI(${t.satu(kadang(capaian), ["1.05"])},${t.satu(kadang(capaian), ["98%", "0"])}${cara})`;
  },
  NKA: (t) => {
    const tahun = t.satu((a) => angka(a.satuDari(9) ? a.pilih([2019, 2023.5, 45000]) : a.bulat(2020, 2026)), ["2022", "2023", "2025"]);
    return `LKJ.NKA(${t.satu(kadang(skor))},${t.satu(kadang(skor), ["91.31"])},${tahun})`;
  },
  EKA_SATKER: (t) => `LKJ.EKA_SATKER(${[0, 1, 2, 3].map(() => t.satu(kadang(skor, 14))).join(",")})`,
  EKA_ESELON1: (t) => `lkj.eka_eselon1(${[0, 1, 2, 3, 4, 5].map(() => t.satu(kadang(skor, 18))).join(", ")})`,
  EKA_KL: (t) => `LKJ.EKA_KL(${t.satu(kadang(skor))},${t.satu(kadang(skor))})`,
  SERAPAN: (t) => {
    if (t.a.satuDari(3)) return `LKJ.SERAPAN(${t.satu(kadang(uang))},${t.satu(kadang(uang), ["250000"])})`;
    const n = t.a.bulat(2, TINGGI);
    return `LKJ.SERAPAN(${t.rentang(kadang(uang, 30), n)},${t.rentang(kadang(uang, 30), n)})`;
  },
  NILAI_EFISIENSI: (t) => {
    const n = t.a.bulat(2, TINGGI);
    const [p, r] = [t.rentang(kadang(uang, 40), n), t.rentang(kadang(uang, 40), n)];
    const output = t.a.pilih(["", ",", ",1.1", ",95%", `,${t.rentang(kadang((a) => angka(a.desimal(0.5, 1.5, 2)), 40), n)}`, `,${t.satu(kadang(capaian))}`]);
    return `LKJ.NILAI_EFISIENSI(${p},${r}${output})`;
  },
  INDEKS_BERBOBOT: (t) => {
    const bobot = t.a.pilih([[30, 45, 25], [0.2, 0.2, 0.6], [0.3, 0.45, 0.25], [20, 20, 20]]);
    let i = 0;
    const b = t.rentang(() => angka(bobot[i++]!), 3);
    return `LKJ.INDEKS_BERBOBOT(${b},${t.rentang(kadang(target, 30), 3)},${t.rentang(kadang(target, 30), 3)}${t.a.pilih(["", ",1.1", ",0"])})`;
  },
  IKPA: (t) => {
    const [tahun, n] = t.a.pilih([[2022, 8], [2023, 8], [2024, 7], [2025, 7]] as const);
    const isi: Isian = (a) => (a.satuDari(8) ? { nilai: a.pilih(KATA_NA) } : kadang(skor, 40)(a));
    const nilai = t.a.satuDari(2) ? t.baris1(isi, n) : t.rentang(isi, n);
    const kurang = tahun < 2024 || t.a.satuDari(2) ? "" : `,,${t.a.pilih(["0.25", "0"])}`;
    return `LKJ.IKPA(${nilai},${tahun}${kurang})`;
  },
  IKPA_TAHUN: (t) => {
    const [n, ...tahun] = t.a.pilih([[13, 2020, 2021], [8, 2022, 2023], [7, 2024, 2025]] as const);
    const nilai = t.larik(kadangNa(skor, 8, 40), Math.min(n, TINGGI));
    const kurang = t.a.pilih(["", "", ",,0.25", `,,${t.satu((a) => (a.satuDari(3) ? { nilai: null } : angka(a.pilih([0.25, 0.5, 1, 2]))))}`]);
    return `LKJ.IKPA(${nilai},${t.satu(tahunSel(...tahun, 2022, 2024))}${kurang})`;
  },
  IKPA_KONVERSI: (t) => {
    const [tahun, n] = t.a.pilih([[2020, 13], [2021, 13], [2022, 8], [2023, 8], [2024, 7], [2025, 7], [2024, 7]] as const);
    const isi: Isian = (a) => (a.satuDari(2) ? a.pilih<SelAcak>([{ nilai: null }, angka(0), angka(0)]) : kadangNa(skor, 12, 60)(a));
    const nilai = t.rentang(isi, n);
    const konversi = [0.9, 0.8, 0.75, 0.65, 0.55, 1, 90, 85, 80, 75, 70, 60, 45, 35, 25, 100, 0.83, 91, 0.905];
    const sel: Isian = (a) => (a.satuDari(8) ? a.pilih<SelAcak>([{ nilai: null }, { nilai: "0" }, { nilai: "N/A" }, { nilai: "80%" }, a.pilih(GALAT), angka(3), angka(-1), angka(120)]) : angka(a.pilih(konversi)));
    const kurang = tahun < 2024 || t.a.satuDari(2) ? "" : t.a.pilih([",0.25", `,${t.satu(kadang(() => angka(0.5)))}`]);
    return `LKJ.IKPA(${nilai},${t.a.satuDari(3) ? t.satu(tahunSel(tahun)) : tahun},${t.a.satuDari(2) ? t.a.pilih(["90%", "0.8", "75", "0.65", "100"]) : t.satu(sel)}${kurang})`;
  },
  IKPA_REVISI: (t) => {
    if (t.a.satuDari(4)) return `LKJ.IKPA_REVISI(${t.satu(kadang(cacah(5)), ["2"])},${t.tahun(2020, 2023, 2024, 2025)})`;
    const n = t.a.bulat(1, 4);
    return `LKJ.IKPA_REVISI(${t.larik(kadangNa(cacah(5), 6, 25), n)},${n > 2 ? t.tahun(2020, 2022, 2023, 2023) : t.tahun(2021, 2024, 2026)})`;
  },
  IKPA_DEVIASI: (t) => {
    const [n, jenis] = [t.a.bulat(1, 12), t.a.bulat(1, 3)];
    const asal = t.kolom;
    const isi = t.a.satuDari(2) ? kadangNa(uang, 8, 80) : (a: Acak): SelAcak => (a.satuDari(30) ? { nilai: null } : uang(a));
    const rencana = t.rentang(isi, n, jenis);
    let k = 0;
    // near the plan, so that the threshold is passed both ways
    const dekat: Isian = (a) => {
      const direncanakan = t.sel[Math.floor(k / jenis)]![asal + (k++ % jenis)]!.nilai;
      if (typeof direncanakan !== "number" || a.satuDari(12)) return isi(a);
      return angka(Math.round(direncanakan * a.pilih([1, 0.95, 0.97, 1.02, 1.05, 0.9, a.pecahan() * 1.2])));
    };
    const realisasi = t.rentang(dekat, n, jenis);
    const pagu = t.a.satuDari(4) ? "" : `,${t.larik((a) => (a.satuDari(20) ? a.pilih<SelAcak>([{ nilai: null }, angka(0), a.pilih(GALAT)]) : uang(a)), jenis)}`;
    return `LKJ.IKPA_DEVIASI(${rencana},${realisasi},${jenis > 1 && pagu === "" ? t.tahun(2022, 2023) : t.tahun(2022, 2024, 2025)}${pagu})`;
  },
  IKPA_PENYERAPAN: (t) => {
    const [n, jenis] = [t.a.bulat(1, 4), t.a.satuDari(2) ? 1 : t.a.bulat(2, 4)];
    const isi = t.a.satuDari(2) ? kadangNa(uang, 6, 50) : (a: Acak): SelAcak => (a.satuDari(12) ? { nilai: null } : uang(a));
    return `LKJ.IKPA_PENYERAPAN(${t.rentang(isi, n, jenis)},${t.rentang(isi, n, jenis)},${jenis > 1 ? t.tahun(2022, 2024, 2025) : t.tahun(2021, 2024)})`;
  },
  IKPA_KONTRAKTUAL: (t) => {
    let k = 0;
    const distribusi = t.larik((a) => kadang(cacah(k++ === 0 ? 12 : 20), 40)(a), 2);
    const sisa = [t.larik(kadang(cacah(9), 40), 2), t.larik(kadang(cacah(9), 60), 4)];
    return `LKJ.IKPA_KONTRAKTUAL(${distribusi},${sisa.join(",")},${t.tahun(2024, 2025, 2026)})`;
  },
  IKPA_OUTPUT: (t) => {
    const pcro = t.satu((a) => (a.satuDari(6) ? { nilai: a.pilih([...KATA_NA, 100, 0, null]) } : kadang(skor, 14)(a)), ['"N/A"', "60"]);
    const volume = [0, 1].map(() => t.satu(kadang((a) => angka(a.bulat(0, 20)), 20), ["10"]));
    const bulan = t.satu((a) => angka(a.satuDari(20) ? a.pilih([13, 0, 6.5]) : a.bulat(1, 12)), ["12", "6"]);
    return `LKJ.IKPA_OUTPUT(${pcro},${t.satu(kadang(skor, 20))},${volume.join(",")},${t.satu(kadang(skor, 20), ["100"])},${bulan},${t.tahun(2024, 2025)})`;
  },
  IKPA_TAGIHAN: (t) => `LKJ.IKPA_TAGIHAN(${t.satu(kadang((a) => angka(a.bulat(0, 40))))},${t.satu(kadang((a) => angka(a.bulat(20, 60))))},${t.tahun(2022, 2024)})`,
  IKPA_DISPENSASI: (t) =>
    `LKJ.IKPA_DISPENSASI(${t.satu(kadang((a) => angka(a.bulat(0, 12))))},${t.satu(kadang((a) => angka(a.pilih([12, 100, 1000, 2000, 10000, a.bulat(12, 20_000)]))))},${t.tahun(2024, 2026)})`,
  IKPA_UPTUP: (t) => {
    const bagian = [0, 1, 2].map(() => t.satu(kadang((a) => angka(a.desimal(0, 100, 2)), 14)));
    const kkp = t.satu(kadang((a) => angka(a.pilih([0.01, 0.05, 0.09, 0.125, a.desimal(0, 0.2, 3)])), 14));
    return `LKJ.IKPA_UPTUP(${bagian.join(",")},${kkp},${t.satu((a) => angka(a.satuDari(12) ? 5 : a.bulat(1, 4)), ["2"])},${t.tahun(2024, 2025)})`;
  },
  RERATA_INDIKATOR: (t) => {
    const isi: Isian = (a) => (a.satuDari(6) ? { nilai: a.pilih(["N/A", "belum ada", null, "-"]) } : a.satuDari(25) ? a.pilih(GALAT) : capaian(a));
    return `LKJ.RERATA_CAPAIAN(${t.rentang(isi, t.a.bulat(2, TINGGI), t.a.bulat(1, 2))},,${t.a.pilih(["", '"indikator"', '"tercapai"'])},${t.a.pilih(["", ",1.2", ",100%"])})`.replace(",)", ")");
  },
  RERATA_BOBOT: (t) => {
    const n = t.a.bulat(2, TINGGI);
    const w = t.rentang(kadang((a) => angka(a.bulat(1, 40)), 60), n);
    return `LKJ.RERATA_CAPAIAN(${t.rentang(kadang(capaian, 60), n)},,"bobot",${w}${t.a.pilih(["", ",1.2"])})`;
  },
  RERATA_SASARAN: (t) => {
    let label = 0;
    const s = t.rentang((a) => ({ nilai: label++ === 0 || a.satuDari(2) ? `Sasaran ${label}` : null }), TINGGI);
    return `LKJ.RERATA_CAPAIAN(${t.rentang(capaian, TINGGI)},${s},"sasaran")`;
  },
  PREDIKAT: (t) => {
    const [skala, isi] = t.a.pilih<readonly [string, Isian]>([
      ["LKJ", capaian], ["CAPAIAN", capaian], ["SKM", (a) => angka(a.desimal(20, 101, 3))], ["sakip", skor], ["IKPA", skor], ["NKA", skor],
      ["NRR", (a) => angka(a.desimal(1, 4, 3))], ["KEMENSOS-2018", skor], ["OMBUDSMAN", skor],
    ]);
    const bentuk = t.a.pilih(["", ',"kata"', ',"lengkap"', ',"huruf"']);
    return `LKJ.PREDIKAT(${t.satu(kadang(isi))},"${skala}"${bentuk})`;
  },
  PREDIKAT_SENDIRI: (t) => {
    const batas = t.a.pilih([[90, 60, 0], [0, 60, 90], [1, 0.5, 0.25]]);
    let i = 0;
    const skala = t.rentang((a) => (i++ % 2 === 0 ? angka(batas[(i - 1) / 2]!) : { nilai: a.pilih(["Baik", "Cukup ", "Kurang"]) }), 3, 2);
    return `LKJ.PREDIKAT(${t.satu(kadang((a) => (batas[0]! <= 1 ? capaian(a) : angka(a.desimal(-5, 110, 2)))))},${skala})`;
  },
  IKM: (t) => `LKJ.IKM(${t.rentang(jawaban, t.a.bulat(1, 6), t.a.bulat(2, 6))}${t.a.pilih(["", "", ",0.11", ",0.25"])})`,
  NILAI_SAKIP: (t) => {
    const isi = kadang((a) => angka(a.desimal(0, 16, 2)), 30);
    return `LKJ.NILAI_SAKIP(${t.larik(isi, 4)}${t.a.pilih(["", ",2023"])})`;
  },
  NILAI_SAKIP_TAHUN: (t) => {
    const n = t.a.pilih([4, 5]);
    return `LKJ.NILAI_SAKIP(${t.larik(kadang((a) => angka(a.desimal(0, n === 4 ? 16 : 11, 2)), 30), n)},${t.satu(tahunSel(2020, 2021, 2022, 2025))})`;
  },
  IP_ASN: (t) => `LKJ.IP_ASN(${t.baris1(kadang((a) => angka(a.desimal(0, 5, 2)), 30), 4)})`,
  JUMLAH_SAMPEL: (t) => {
    const populasi: Isian = (a) => angka(a.satuDari(10) ? 12.5 : a.bulat(1, 10 ** a.bulat(1, 6)));
    return `LKJ.JUMLAH_SAMPEL(${t.satu(kadang(populasi))}${t.a.pilih(["", ",", ",10%", `,${t.satu(kadang((a) => angka(a.desimal(0.01, 0.2, 2))))}`])}${t.a.pilih(["", ""])})`;
  },
  SLOVIN: (t) => `LKJ.JUMLAH_SAMPEL(${t.satu((a) => angka(a.bulat(1, 10 ** a.bulat(1, 6))))},${t.a.pilih(["0.05", "0.1"])},"slovin")`,
  ANGKA: (t) => `LKJ.ANGKA(${t.satu((a) => (a.satuDari(2) ? { nilai: a.pilih(TEKS_ANGKA) } : kadang(target)(a)))})`,
  SARANG_PREDIKAT: (t) => `LKJ.PREDIKAT(LKJ.CAPAIAN(${t.satu(kadang(target))},${t.satu(kadang(target))}),"LKJ")`,
  SARANG_EFISIENSI: (t) =>
    `LKJ.EFISIENSI(LKJ.CAPAIAN(${t.satu(kadang(target))},${t.satu(kadang(target))}),LKJ.SERAPAN(${t.satu(kadang(uang))},${t.satu(kadang(uang))}))`,
  SARANG_NKA: (t) => `ROUND(LKJ.NKA(LKJ.EKA_KL(${t.satu(kadang(skor))},${t.satu(skor)}),LKJ.IKPA(${t.rentang(skor, 7)},2024),2024),2)`,
  SARANG_KOMPONEN: (t) => {
    const output = `LKJ.IKPA_OUTPUT(${t.satu(kadang(skor))},${t.satu(skor)},${t.satu(cacah(9))},${t.satu(cacah(9))},100,${t.satu((a) => angka(a.bulat(1, 12)))},${t.tahun(2024)})`;
    const semester = t.rentang(kadangNa(cacah(3), 8, 30), 2);
    return t.a.pilih([`LKJ.NKA(${t.satu(kadang(skor))},${output},${t.tahun(2022, 2023, 2025)})`, `ROUND(LKJ.IKPA_REVISI(${semester},${t.tahun(2024)})+${output},2)`]);
  },
  SARANG_IF: (t) => `IF(LKJ.CAPAIAN(${t.satu(target)},${t.satu(kadang(target))})>1,1,LKJ.SERAPAN(${t.satu(uang)},${t.satu(uang)}))*100`,
};

export const JENIS_ACAK = Object.keys(PEMBUAT);

/** @param baris row of the sheet where the block begins */
export function kasusAcak(a: Acak, jenis: string, baris: number, lembar: string): KasusAcak {
  const t = new Tulis(a, baris, lembar);
  const rumus = `=${PEMBUAT[jenis]!(t)}`;
  if (t.kolom > LEBAR) throw new Error(`${jenis}: ${t.kolom} columns`);
  return { fungsi: jenis, rumus, sel: t.sel };
}
