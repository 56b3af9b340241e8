/** IKPA: component scores by weight, with konversi bobot and dispensasi. */
import { ATURAN_IKPA, type AturanIkpa } from "../../regulasi/ikpa";
import { adaTeksLain, angkaRumus, GALAT_NILAI, naTepat, type Bahan } from "../bahan";
import { konversiTetap, nilaiTerkonversi, poinKonversi } from "./konversi";
import { menurutTahun } from "./tahun";

/** Components may score 110 or 120 under the rules of 2024. */
const SKOR_TERTINGGI = 120;

export function ikpa(b: Bahan): string {
  const nilai = b.rentang(0, naTepat);
  const [konversi, dispensasi] = [b.pilihanAngka(2), b.pilihanAngka(3)];
  const { teks, baris, kolom } = nilai;
  if (baris > 1 && kolom > 1) return b.tolak("argumen");
  if (konversi.jenis === "tetap" && konversiTetap(konversi.nilai) === null) return b.tolak("argumen");

  const isi = ({ komponen, dispensasiPengurang }: AturanIkpa): string => {
    if (baris * kolom !== komponen.length) return GALAT_NILAI;
    const kurang = pengurang(dispensasi, dispensasiPengurang);
    if (kurang === null) return GALAT_NILAI;
    const bobot = `{${komponen.map((k) => k.bobot).join(baris > 1 ? ";" : ",")}}`;
    const pembagi = `SUMPRODUCT(${bobot}*(ISNUMBER(${teks})+(${teks}="")))`;
    const jumlah = `SUMPRODUCT(${bobot},${teks})`;
    const penuh = `${jumlah}/${pembagi}${kurang.rumus}`;
    const terkonversi = (poin: string): string =>
      `${nilaiTerkonversi(komponen, { teks, bobot, pembagi, jumlah, poin })}${kurang.rumus}`;
    let inti = penuh;
    if (konversi.jenis === "tetap") inti = terkonversi(angkaRumus(konversiTetap(konversi.nilai)!));
    else if (konversi.jenis === "rumus") {
      const { poin, keliru } = poinKonversi(konversi.teks);
      inti = `IF(${keliru},${GALAT_NILAI},IF(${konversi.teks}=0,${penuh},${terkonversi(poin)}))`;
    }
    const dihitung = `IF(${pembagi}=0,NA(),${inti})`;
    return kurang.keliru === "" ? dihitung : `IF(${kurang.keliru},${GALAT_NILAI},${dihitung})`;
  };

  const keliru = [
    adaTeksLain(teks),
    `MIN(${teks})<0`,
    `MAX(${teks})>${SKOR_TERTINGGI}`,
    `AND(MAX(${teks})>0,MAX(${teks})<=1)`,
  ];
  return menurutTahun(b, 1, ATURAN_IKPA, isi, {
    sebelum: [`MAX(${teks})`],
    sesudah: [konversi, dispensasi].flatMap((satu) => (satu.jenis === "rumus" ? [satu.teks] : [])),
    lalu: (rumus) => `IF(OR(${keliru.join(",")}),${GALAT_NILAI},${rumus})`,
  });
}

/** Points taken off from 2024 on: 0–1, nothing before; null where they are refused. */
function pengurang(d: ReturnType<Bahan["pilihanAngka"]>, boleh: boolean): { keliru: string; rumus: string } | null {
  if (d.jenis === "tanpa") return { keliru: "", rumus: "" };
  if (d.jenis === "tetap")
    return boleh && d.nilai >= 0 && d.nilai <= 1 ? { keliru: "", rumus: `-${angkaRumus(d.nilai)}` } : null;
  return boleh ? { keliru: `OR(${d.teks}<0,${d.teks}>1)`, rumus: `-${d.teks}` } : { keliru: `${d.teks}<>0`, rumus: "" };
}
