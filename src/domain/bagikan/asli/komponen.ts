/** Components of IKPA from raw counts: IKPA_TAGIHAN, IKPA_DISPENSASI, IKPA_UPTUP. The year must stand in the formula. */
import { BANYAK_TERBESAR } from "../../hitung/skor";
import { ATURAN_KOMPONEN_IKPA } from "../../regulasi/ikpaKomponen";
import { cariTahun, type Parameter } from "../../regulasi/tahun";
import { angkaRumus, GALAT_NILAI, type Bahan } from "../bahan";

/** The rule of the year that the formula itself names; refused otherwise. */
function aturanTahun<T extends Parameter>(b: Bahan, ke: number, daftar: readonly T[]): T | null {
  const tahun = b.pilihanAngka(ke);
  if (tahun.jenis === "rumus") b.tolak("pilihan");
  if (tahun.jenis !== "tetap") return null;
  const dipilih = cariTahun(daftar, tahun.nilai);
  if (!dipilih.ok) b.tolak("argumen");
  return dipilih.ok ? dipilih.nilai.aturan : null;
}

/** Condition that one of the counts is no whole number or negative, or that the part is larger than the whole. */
const bagianKeliru = (n: string, semua: string): string =>
  `OR(${n}<0,${n}<>INT(${n}),${semua}<>INT(${semua}),${semua}>${BANYAK_TERBESAR},${n}>${semua})`;

export function ikpaTagihan(b: Bahan): string {
  const [n, semua] = [b.angka(0), b.angka(1)];
  if (!aturanTahun(b, 2, ATURAN_KOMPONEN_IKPA.tagihan)) return b.tolak("argumen");
  return b.dulu(n, b.dulu(semua, `IF(${bagianKeliru(n, semua)},${GALAT_NILAI},${n}*100/${semua})`));
}

export function ikpaDispensasi(b: Bahan): string {
  const [n, semua] = [b.angka(0), b.angka(1)];
  const aturan = aturanTahun(b, 2, ATURAN_KOMPONEN_IKPA.dispensasi);
  if (!aturan) return b.tolak("argumen");
  // counts against counts: no division that could miss a bound
  const skor = aturan.pita.reduceRight(
    (ekor, { mulai, pengurang }) => `IF(ROUND(${n}*1000-${angkaRumus(mulai)}*${semua},6)>=0,${angkaRumus(pengurang)},${ekor})`,
    angkaRumus(aturan.terkecil),
  );
  return b.dulu(n, b.dulu(semua, `IF(${bagianKeliru(n, semua)},${GALAT_NILAI},IF(${semua}=0,#DIV/0!,IF(${n}=0,0,${skor})))`));
}

export function ikpaUpTup(b: Bahan): string {
  const skor = [0, 1, 2].map((i) => b.angka(i, { skor: true }));
  const [kkp, triwulan] = [b.angka(3), b.angka(4)];
  const aturan = aturanTahun(b, 5, ATURAN_KOMPONEN_IKPA.upTup);
  if (!aturan) return b.tolak("argumen");
  const { bobot, targetKkp, nilaiKkp } = aturan;
  const keliru = [
    `MIN(${skor.join(",")})<0`,
    `MAX(${skor.join(",")})>100`,
    `AND(MAX(${skor.join(",")})>0,MAX(${skor.join(",")})<=1)`,
    `${kkp}<0`,
    `${kkp}>1`,
    `${triwulan}<1`,
    `${triwulan}>${targetKkp.length}`,
    `${triwulan}<>INT(${triwulan})`,
  ];
  const kartu = `IF(${kkp}>=CHOOSE(${triwulan},${targetKkp.map(angkaRumus).join(",")}),${nilaiKkp.tercapai},${nilaiKkp.tidak})`;
  const nilai = [...[bobot.ketepatan, bobot.gup, bobot.setoran].map((w, i) => `${angkaRumus(w)}*${skor[i]!}`), `${bobot.kkp}*${kartu}`].join("+");
  const isi = `IF(OR(${keliru.join(",")}),${GALAT_NILAI},(${nilai})/100)`;
  return [...skor, kkp, triwulan].reduceRight((ekor, x) => b.dulu(x, ekor), isi);
}
