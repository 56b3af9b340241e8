/** Components of IKPA from single figures: IKPA_TAGIHAN, IKPA_DISPENSASI, IKPA_UPTUP, IKPA_OUTPUT. */
import { BANYAK_TERBESAR } from "../../hitung/skor";
import { ATURAN_KOMPONEN_IKPA } from "../../regulasi/ikpaKomponen";
import { angkaRumus, GALAT_NILAI, type Bahan } from "../bahan";
import { menurutTahun } from "./tahun";

/** Condition that one of the counts is no whole number or negative, or that the part is larger than the whole. */
const bagianKeliru = (n: string, semua: string): string =>
  `OR(${n}<0,${n}<>INT(${n}),${semua}<>INT(${semua}),${semua}>${BANYAK_TERBESAR},${n}>${semua})`;

/** Conditions that one of the scores lies outside 0–100, or that all look like fractions. */
function skorKeliru(skor: readonly string[]): string[] {
  const semua = skor.join(",");
  return [`MIN(${semua})<0`, `MAX(${semua})>100`, `AND(MAX(${semua})>0,MAX(${semua})<=1)`];
}

/** Condition that a number is none of 1, 2, …, sampai. */
const urutanKeliru = (n: string, sampai: number): string[] => [`${n}<1`, `${n}>${sampai}`, `${n}<>INT(${n})`];

export function ikpaTagihan(b: Bahan): string {
  const [n, semua] = [b.angka(0), b.angka(1)];
  return menurutTahun(b, 2, ATURAN_KOMPONEN_IKPA.tagihan, () => `${n}*100/${semua}`, {
    sebelum: [n, semua],
    lalu: (nilai) => `IF(${bagianKeliru(n, semua)},${GALAT_NILAI},${nilai})`,
  });
}

export function ikpaDispensasi(b: Bahan): string {
  const [n, semua] = [b.angka(0), b.angka(1)];
  return menurutTahun(
    b,
    2,
    ATURAN_KOMPONEN_IKPA.dispensasi,
    ({ pita, terkecil }) =>
      // counts against counts: no division that could miss a bound
      pita.reduceRight(
        (ekor, { mulai, pengurang }) =>
          `IF(ROUND(${n}*1000-${angkaRumus(mulai)}*${semua},6)>=0,${angkaRumus(pengurang)},${ekor})`,
        angkaRumus(terkecil),
      ),
    {
      sebelum: [n, semua],
      lalu: (skor) => `IF(${bagianKeliru(n, semua)},${GALAT_NILAI},IF(${semua}=0,#DIV/0!,IF(${n}=0,0,${skor})))`,
    },
  );
}

export function ikpaUpTup(b: Bahan): string {
  const skor = [0, 1, 2].map((i) => b.angka(i, { skor: true }));
  const [kkp, triwulan] = [b.angka(3), b.angka(4)];
  return menurutTahun(
    b,
    5,
    ATURAN_KOMPONEN_IKPA.upTup,
    ({ bobot, targetKkp, nilaiKkp }) => {
      const keliru = [...skorKeliru(skor), `${kkp}<0`, `${kkp}>1`, ...urutanKeliru(triwulan, targetKkp.length)];
      const kartu = `IF(${kkp}>=CHOOSE(${triwulan},${targetKkp.map(angkaRumus).join(",")}),${nilaiKkp.tercapai},${nilaiKkp.tidak})`;
      const nilai = [
        ...[bobot.ketepatan, bobot.gup, bobot.setoran].map((w, i) => `${angkaRumus(w)}*${skor[i]!}`),
        `${bobot.kkp}*${kartu}`,
      ].join("+");
      return `IF(OR(${keliru.join(",")}),${GALAT_NILAI},(${nilai})/100)`;
    },
    { sebelum: [...skor, kkp, triwulan] },
  );
}

const DESEMBER = 12;

export function ikpaOutput(b: Bahan): string {
  // progress that is not confirmed counts as none
  const pcro = b.angka(0, { skor: true, na: "0" });
  const [tpcro, volume, target] = [b.angka(1, { skor: true }), b.angka(2), b.angka(3)];
  const [ketepatan, bulan] = [b.angka(4, { skor: true }), b.angka(5)];
  const keliru = [
    ...skorKeliru([pcro, tpcro, ketepatan]),
    `${volume}<0`,
    `${target}<0`,
    ...urutanKeliru(bulan, DESEMBER),
  ];
  const terhadap = (atas: string, bawah: string): string => `IF(${bawah}=0,NA(),MIN(1,${atas}/${bawah}))`;
  const tercapai = `IF(${pcro}=0,0,IF(AND(${bulan}<${DESEMBER},${pcro}<100),${terhadap(pcro, tpcro)},${terhadap(volume, target)}))`;
  return menurutTahun(
    b,
    6,
    ATURAN_KOMPONEN_IKPA.output,
    ({ bobot }) => `${bobot.ketepatan}%*${ketepatan}+${bobot.capaian}*${tercapai}`,
    {
      sebelum: [pcro, tpcro, volume, target, ketepatan, bulan],
      lalu: (nilai) => `IF(OR(${keliru.join(",")}),${GALAT_NILAI},${nilai})`,
    },
  );
}
