/**
 * The functions that can be written with what Excel has: for each, random rows of cells, the native formula over them,
 * and the call. `#N/A` and `#DIV/0!` as cells are errors of other formulas.
 */
import { FUNGSI, type HasilMatriks } from "../../src/functions/edge";
import type { Acak } from "../support/acak";

/** null is a blank cell. */
export type SelAcak = number | string | null;

export interface Padanan {
  readonly nama: string;
  readonly baris: (a: Acak) => SelAcak[];
  /** Native formula with leading =; `{0}`, `{1}`, … stand for the cells of the row, `{0:2}` for a range of them. */
  readonly rumus: string;
  readonly hitung: (sel: readonly SelAcak[]) => HasilMatriks;
}

/** One in twelve cells blank, zero or an error: what the native form treats as we do. */
const kadang = (a: Acak, isi: number): SelAcak => (a.satuDari(12) ? a.pilih([null, 0, "#DIV/0!", "#N/A"]) : isi);
const uang = (a: Acak): number => a.bulat(1, 9_999) * 10 ** a.bulat(0, 8) + a.bulat(0, 999);
const skor = (a: Acak): number => a.desimal(2, 100, 2);
const banyak = (n: number, isi: () => SelAcak): SelAcak[] => Array.from({ length: n }, isi);
const kolom = (isi: readonly SelAcak[]): SelAcak[][] => isi.map((x) => [x]);
const f = FUNGSI;

const BOBOT_2022 = "{10,10,20,10,10,10,5,25}";
const BOBOT_2024 = "{10,15,20,10,10,10,25}";

export const PADANAN: readonly Padanan[] = [
  {
    nama: "CAPAIAN naik",
    baris: (a) => [kadang(a, a.desimal(0.5, 200, 2)), kadang(a, a.desimal(-20, 400, 3))],
    rumus: "=IF(ISERROR({0}+{1}),{0}+{1},IF({0}<=0,NA(),{1}/{0}))",
    hitung: ([t, r]) => f.CAPAIAN(t, r),
  },
  {
    nama: "CAPAIAN of results of other formulas",
    baris: (a) => [a.pecahan() * 100 + 0.001, a.pecahan() * 300],
    rumus: "={1}/{0}",
    hitung: ([t, r]) => f.CAPAIAN(t, r),
  },
  {
    nama: "CAPAIAN turun, with a cap",
    baris: (a) => [kadang(a, a.desimal(0.5, 200, 2)), kadang(a, a.desimal(0, 400, 2)), a.desimal(0.5, 2, 2)],
    rumus: "=IF(ISERROR({0}+{1}),{0}+{1},IF(AND({0}=0,{1}=0),MIN(1,{2}),IF({0}<=0,NA(),MIN((2*{0}-{1})/{0},{2}))))",
    hitung: ([t, r, batas]) => f.CAPAIAN(t, r, "turun", batas),
  },
  {
    nama: "CAPAIAN turun-rasio",
    baris: (a) => [kadang(a, a.desimal(0.5, 200, 2)), kadang(a, a.desimal(0, 400, 2))],
    rumus: "=IF(ISERROR({0}+{1}),{0}+{1},IF({0}<=0,NA(),IF({1}=0,NA(),{0}/{1})))",
    hitung: ([t, r]) => f.CAPAIAN(t, r, "turun-rasio"),
  },
  {
    nama: "CAPAIAN stabil",
    baris: (a) => [kadang(a, a.desimal(0.5, 200, 2)), kadang(a, a.desimal(0, 400, 2))],
    rumus: "=IF(ISERROR({0}+{1}),{0}+{1},IF({0}<=0,NA(),1-ABS({1}-{0})/{0}))",
    hitung: ([t, r]) => f.CAPAIAN(t, r, "stabil"),
  },
  {
    nama: "RERATA_CAPAIAN indikator",
    baris: (a) => banyak(8, () => (a.satuDari(5) ? a.pilih(["N/A", "belum ada", "-"]) : a.desimal(0, 3, 4))),
    rumus: "=IF(COUNT({0:7})=0,NA(),AVERAGE({0:7}))",
    hitung: (isi) => f.RERATA_CAPAIAN(kolom(isi)),
  },
  {
    nama: "RERATA_CAPAIAN sasaran",
    baris: (a) => banyak(6, () => a.desimal(0, 3, 4)),
    rumus: "=AVERAGE(AVERAGE({0:2}),AVERAGE({3:4}),{5})",
    hitung: (isi) => f.RERATA_CAPAIAN(kolom(isi), kolom(["A", "", null, "B", 0, "C"]), "sasaran"),
  },
  {
    nama: "RERATA_CAPAIAN bobot, with a cap",
    baris: (a) => [...banyak(4, () => a.desimal(0, 3, 4)), ...banyak(4, () => a.desimal(0.5, 40, 1))],
    rumus: "=SUMPRODUCT(({0:3}>1.2)*1.2+({0:3}<=1.2)*{0:3},{4:7})/SUM({4:7})",
    hitung: (isi) => f.RERATA_CAPAIAN(kolom(isi.slice(0, 4)), null, "bobot", kolom(isi.slice(4)), 1.2),
  },
  {
    nama: "RERATA_CAPAIAN tercapai",
    baris: (a) => banyak(6, () => a.desimal(0.99, 1.01, 4)),
    rumus: '=COUNTIF({0:5},">=1")/COUNT({0:5})',
    hitung: (isi) => f.RERATA_CAPAIAN(kolom(isi), null, "tercapai"),
  },
  {
    nama: "PREDIKAT SKM",
    baris: (a) => [a.satuDari(4) ? a.pilih([64.994, 64.995, 76.604, 76.605, 88.304, 88.305]) : a.desimal(25, 100, 3)],
    rumus: '=LOOKUP(ROUND({0},2),{25,65,76.61,88.31},{"D","C","B","A"})',
    hitung: ([n]) => f.PREDIKAT(n, "SKM"),
  },
  {
    nama: "PREDIKAT SAKIP",
    baris: (a) => [a.satuDari(4) ? a.bulat(0, 10) * 10 + a.pilih([0, 0.004, 0.005]) : a.desimal(0, 100, 2)],
    rumus:
      '=IF(ROUND({0},2)>100,NA(),IF(ROUND({0},2)>90,"AA",IF(ROUND({0},2)>80,"A",IF(ROUND({0},2)>70,"BB",' +
      'IF(ROUND({0},2)>60,"B",IF(ROUND({0},2)>50,"CC",IF(ROUND({0},2)>30,"C","D")))))))',
    hitung: ([n]) => f.PREDIKAT(n, "SAKIP"),
  },
  {
    nama: "PREDIKAT on a scale of one's own",
    baris: (a) => [a.desimal(-5, 120, 2), "Kurang", "Cukup", "Baik"],
    rumus: "=IF({0}<0,NA(),IF({0}>=90,{3},IF({0}>=60,{2},{1})))",
    hitung: ([n, kurang, cukup, baik]) =>
      f.PREDIKAT(n, [
        [90, baik],
        [60, cukup],
        [0, kurang],
      ]),
  },
  {
    nama: "IKPA 2022–2023",
    baris: (a) => banyak(8, () => (a.satuDari(8) ? "N/A" : skor(a))),
    rumus: `=IF(COUNT({0:7})=0,NA(),SUMPRODUCT(${BOBOT_2022},{0:7})/SUMPRODUCT(ISNUMBER({0:7})*${BOBOT_2022}))`,
    hitung: (isi) => f.IKPA([[...isi]], 2023),
  },
  {
    nama: "IKPA 2024 on, with dispensasi",
    baris: (a) => [...banyak(7, () => (a.satuDari(8) ? "N/A" : skor(a))), a.pilih([null, 0.25, 0.5, 0.75, 1])],
    rumus: `=IF(COUNT({0:6})=0,NA(),SUMPRODUCT(${BOBOT_2024},{0:6})/SUMPRODUCT(ISNUMBER({0:6})*${BOBOT_2024}))-{7}`,
    hitung: (isi) => f.IKPA([isi.slice(0, 7)], 2025, null, isi[7]),
  },
  {
    nama: "IKPA with konversi, without contracts and with UP/TUP that carries no weight",
    baris: (a) => [skor(a), skor(a), skor(a), a.pilih([0, null]), skor(a), skor(a), skor(a)],
    rumus: "=(10*{0}+15*{1}+20*{2}+10*{4}+25*{6})/80",
    hitung: (isi) => f.IKPA([[...isi]], 2024, 0.8),
  },
  {
    nama: "NKA",
    baris: (a) => [kadang(a, skor(a)), skor(a), a.bulat(2017, 2026)],
    rumus: "=IF({2}<2020,IF(ISERROR({0}),{0},NA()),IF({2}<=2022,0.6*{0}+0.4*{1},({0}+{1})/2))",
    hitung: ([eka, ikpa, tahun]) => f.NKA(eka, ikpa, tahun),
  },
  {
    nama: "EKA_SATKER",
    baris: (a) => [kadang(a, skor(a)), skor(a), kadang(a, skor(a)), skor(a)],
    rumus: "=9.7%*{0}+18.2%*{1}+43.5%*{2}+28.6%*{3}",
    hitung: ([p, k, c, n]) => f.EKA_SATKER(p, k, c, n),
  },
  {
    nama: "EKA_ESELON1",
    baris: (a) => [skor(a), skor(a), kadang(a, skor(a)), skor(a), a.desimal(0, 100, 2), skor(a)],
    rumus: "=50%*(2/3*{0}+1/3*(9.7%*{1}+18.2%*{2}+43.5%*{3}+28.6%*{4}))+50%*{5}",
    hitung: (isi) => f.EKA_ESELON1(...isi),
  },
  {
    nama: "EKA_KL",
    baris: (a) => [kadang(a, skor(a)), skor(a)],
    rumus: "=AVERAGE({0}+0,{1})",
    hitung: ([css, rata]) => f.EKA_KL(css, rata),
  },
  {
    nama: "NILAI_EFISIENSI",
    baris: (a) => {
      const pagu = banyak(3, () => uang(a)) as number[];
      return [
        ...pagu,
        ...pagu.map((p) => Math.round(p * (0.7 + a.pecahan() * 0.5))),
        ...banyak(3, () => a.desimal(0.8, 1.2, 2)),
      ];
    },
    rumus: "=MAX(0,MIN(100,50+(SUMPRODUCT({0:2},{6:8})-SUM({3:5}))/SUMPRODUCT({0:2},{6:8})/20%*50))",
    hitung: (isi) => f.NILAI_EFISIENSI([isi.slice(0, 3)], [isi.slice(3, 6)], [isi.slice(6)]),
  },
  {
    nama: "IKM of respondents who skip questions",
    baris: (a) => banyak(12, () => (a.satuDari(6) ? a.pilih([null, "N/A"]) : a.bulat(1, 4))),
    // four unsur, three respondents; an unsur that nobody answered has no mean and drops out
    rumus:
      "=IF(COUNT({0:11})=0,NA(),25*SUM(IFERROR(AVERAGE({0},{4},{8}),0),IFERROR(AVERAGE({1},{5},{9}),0)," +
      "IFERROR(AVERAGE({2},{6},{10}),0),IFERROR(AVERAGE({3},{7},{11}),0))/(SIGN(COUNT({0},{4},{8}))+" +
      "SIGN(COUNT({1},{5},{9}))+SIGN(COUNT({2},{6},{10}))+SIGN(COUNT({3},{7},{11}))))",
    hitung: (isi) => f.IKM([isi.slice(0, 4), isi.slice(4, 8), isi.slice(8)]),
  },
  {
    nama: "IKM with 0,11",
    baris: (a) => banyak(9, () => a.desimal(1, 4, 3)),
    rumus: "=SUM({0:8})*0.11*25",
    hitung: (isi) => f.IKM([[...isi]], 0.11),
  },
  {
    nama: "INDEKS_BERBOBOT",
    baris: (a) => {
      const bobot = a.bulat(1, 99);
      return [bobot, 100 - bobot, a.bulat(1, 500), a.bulat(1, 500), a.bulat(0, 500), a.bulat(0, 500)];
    },
    rumus: "=SUMPRODUCT({0:1},{4:5}/{2:3})",
    hitung: (isi) => f.INDEKS_BERBOBOT([isi.slice(0, 2)], [isi.slice(2, 4)], [isi.slice(4)]),
  },
  {
    nama: "NILAI_SAKIP",
    baris: (a) => [a.desimal(2, 30, 2), a.desimal(0, 30, 2), a.desimal(0, 15, 2), a.desimal(0, 25, 2)],
    rumus: "=SUM({0:3})",
    hitung: (isi) => f.NILAI_SAKIP([[...isi]]),
  },
  {
    nama: "IP_ASN",
    baris: (a) => [a.desimal(2, 25, 2), a.desimal(0, 40, 2), a.desimal(0, 30, 2), kadang(a, a.desimal(0, 5, 2))],
    rumus: "={0}+{1}+{2}+{3}",
    hitung: (isi) => f.IP_ASN([[...isi]]),
  },
  {
    nama: "SERAPAN",
    baris: (a) => (a.satuDari(10) ? [0, null, uang(a), 0] : [kadang(a, uang(a)), uang(a), kadang(a, uang(a)), uang(a)]),
    // the first error of pagu, then of realisasi
    rumus: "=IF(ISERROR({0}),{0},SUM({2:3})/SUM({0:1}))",
    hitung: (isi) => f.SERAPAN([isi.slice(0, 2)], [isi.slice(2)]),
  },
  {
    nama: "EFISIENSI selisih",
    baris: (a) => [kadang(a, a.desimal(0, 3, 4)), a.desimal(0, 1, 4)],
    rumus: "={0}-{1}",
    hitung: ([c, s]) => f.EFISIENSI(c, s),
  },
  {
    nama: "EFISIENSI rasio",
    baris: (a) => [kadang(a, a.desimal(0, 3, 4)), kadang(a, a.desimal(0, 1, 4))],
    rumus: "={0}/{1}",
    hitung: ([c, s]) => f.EFISIENSI(c, s, "rasio"),
  },
  {
    nama: "ANGKA",
    baris: (a) => {
      const [bulat, desimal] = [a.bulat(0, 9_999_999), a.bulat(1, 2)];
      const ribuan = String(bulat).replace(/\B(?=(\d{3})+$)/g, ".");
      const pecahan = String(a.bulat(0, 10 ** desimal - 1)).padStart(desimal, "0");
      return [`${a.satuDari(5) ? "-" : ""}${ribuan},${pecahan}${a.satuDari(3) ? "%" : ""}`];
    },
    rumus: '=NUMBERVALUE({0},",",".")',
    hitung: ([teks]) => f.ANGKA(teks),
  },
  {
    nama: "JUMLAH_SAMPEL krejcie-morgan",
    baris: (a) => [a.bulat(1, 10 ** a.bulat(1, 6)), a.desimal(0.01, 0.2, 2)],
    rumus: "=ROUND(3.841*{0}*0.25/({1}^2*({0}-1)+3.841*0.25),0)",
    hitung: ([n, d]) => f.JUMLAH_SAMPEL(n, d),
  },
  {
    nama: "JUMLAH_SAMPEL slovin",
    baris: (a) => [a.bulat(1, 10 ** a.bulat(1, 6)), a.pilih([0.01, 0.025, 0.05, 0.1])],
    rumus: "=ROUNDUP(ROUND({0}/(1+{0}*{1}^2),9),0)",
    hitung: ([n, d]) => f.JUMLAH_SAMPEL(n, d, "slovin"),
  },
  {
    nama: "IKPA_REVISI 2020–2023",
    baris: (a) => banyak(4, () => (a.satuDari(6) ? null : a.bulat(0, 6))),
    rumus: "=AVERAGE(100/MAX(1,{0}),100/MAX(1,{1}),100/MAX(1,{2}),100/MAX(1,{3}))",
    hitung: (isi) => f.IKPA_REVISI([[...isi]], 2022),
  },
  {
    nama: "IKPA_REVISI 2024 on",
    baris: (a) => banyak(2, () => a.bulat(0, 5)),
    rumus: "=AVERAGE(LOOKUP({0},{0,2,3},{110,100,50}),LOOKUP({1},{0,2,3},{110,100,50}))",
    hitung: (isi) => f.IKPA_REVISI([[...isi]], 2024),
  },
  {
    nama: "IKPA_DEVIASI 2022–2023, two months",
    baris: (a) => [uang(a), uang(a)].flatMap((r) => [r, Math.round(r * (0.8 + a.pecahan() * 0.3))]),
    rumus:
      "=IF(AVERAGE(MIN(1,ABS({1}-{0})/{0}),MIN(1,ABS({3}-{2})/{2}))<=5%,100," +
      "100-100*AVERAGE(MIN(1,ABS({1}-{0})/{0}),MIN(1,ABS({3}-{2})/{2})))",
    hitung: ([r1, t1, r2, t2]) => f.IKPA_DEVIASI(kolom([r1!, r2!]), kolom([t1!, t2!]), 2023),
  },
  {
    nama: "IKPA_DEVIASI 2024 on, three kinds",
    baris: (a) => {
      const rencana = [uang(a), uang(a), uang(a)];
      return [...rencana, ...rencana.map((r) => Math.round(r * a.pecahan() * 2.5)), uang(a), uang(a), uang(a)];
    },
    rumus:
      "=IF(({6}*MIN(1,ABS({3}-{0})/{0})+{7}*MIN(1,ABS({4}-{1})/{1})+{8}*MIN(1,ABS({5}-{2})/{2}))/SUM({6:8})<=5%,100," +
      "100-100*({6}*MIN(1,ABS({3}-{0})/{0})+{7}*MIN(1,ABS({4}-{1})/{1})+{8}*MIN(1,ABS({5}-{2})/{2}))/SUM({6:8}))",
    hitung: (isi) => f.IKPA_DEVIASI([isi.slice(0, 3)], [isi.slice(3, 6)], 2024, [isi.slice(6)]),
  },
  {
    nama: "IKPA_PENYERAPAN, second quarter only",
    baris: (a) => {
      const pagu = [uang(a), uang(a), uang(a), uang(a)];
      return [...pagu, ...pagu.map((p) => Math.round(p * a.pecahan()))];
    },
    rumus: "=100*(MIN({0},{4}/50%)+MIN({1},{5}/50%)+MIN({2},{6}/40%)+MIN({3},{7}/50%))/SUM({0:3})",
    hitung: (isi) =>
      f.IKPA_PENYERAPAN([Array(4).fill("N/A"), isi.slice(0, 4)], [Array(4).fill("N/A"), isi.slice(4)], 2025),
  },
  {
    nama: "IKPA_KONTRAKTUAL",
    baris: (a) => {
      const semua = a.bulat(1, 40);
      return [
        a.bulat(0, semua),
        semua,
        a.bulat(0, 9),
        a.bulat(1, 9),
        a.bulat(0, 9),
        a.bulat(0, 9),
        a.bulat(0, 9),
        a.bulat(1, 9),
      ];
    },
    rumus:
      "=20%*IF({0}/{1}>75%,100,IF({0}/{1}>50%,80,IF({0}/{1}>25%,60,IF({0}>0,50,0))))+40%*(120*{2}+110*{3})/({2}+{3})" +
      "+40%*(100*{4}+90*{5}+80*{6}+70*{7})/SUM({4:7})",
    hitung: (isi) => f.IKPA_KONTRAKTUAL([isi.slice(0, 2)], [isi.slice(2, 4)], [isi.slice(4)], 2024),
  },
  {
    nama: "IKPA_TAGIHAN",
    baris: (a) => {
      const semua = a.bulat(0, 30);
      return [a.bulat(0, semua), semua];
    },
    rumus: "={0}/{1}*100",
    hitung: ([tepat, semua]) => f.IKPA_TAGIHAN(tepat, semua, 2024),
  },
  {
    nama: "IKPA_UPTUP",
    baris: (a) => [skor(a), skor(a), skor(a), a.desimal(0, 0.2, 3), a.bulat(1, 4)],
    rumus: "=90%*(50%*{0}+25%*{1}+25%*{2})+10%*IF({3}>=CHOOSE({4},1%,5%,9%,12.5%),110,100)",
    hitung: (isi) => f.IKPA_UPTUP(...isi, 2024),
  },
  {
    nama: "IKPA_DISPENSASI",
    baris: (a) => [a.satuDari(5) ? 0 : a.bulat(1, 12), a.bulat(12, 20_000)],
    rumus: "=IF({0}=0,0,LOOKUP({0}/{1}*1000,{0,0.1,1,5},{0.25,0.5,0.75,1}))",
    hitung: ([n, semua]) => f.IKPA_DISPENSASI(n, semua, 2024),
  },
  {
    nama: "IKPA_OUTPUT",
    baris: (a) => [
      a.pilih([null, 100, skor(a), skor(a)]),
      skor(a),
      a.bulat(0, 20),
      a.bulat(1, 20),
      a.pilih([100, 0, 50]),
      a.bulat(1, 12),
    ],
    rumus: "=30%*{4}+70%*IF({0}=0,0,IF(AND({5}<12,{0}<100),MIN(100,{0}/{1}*100),MIN(100,{2}/{3}*100)))",
    hitung: (isi) => f.IKPA_OUTPUT(...isi, 2024),
  },
];
