/** PREDIKAT, JUMLAH_SAMPEL, ANGKA. */
import { bulatkan } from "../../hitung/desimal";
import { bacaMetodeSampel, GALAT_BAWAAN } from "../../hitung/jumlahSampel";
import { bacaBentuk, predikat as kataPredikat, susunSkala, type Bentuk } from "../../hitung/predikat";
import { BANYAK_TERBESAR } from "../../hitung/skor";
import { kutip } from "../../ringkas/sel";
import { cariSkala, type KelasSkala, type Skala } from "../../regulasi/skala";
import { angkaRumus, GALAT_NILAI, type Bahan } from "../bahan";

export function predikat(b: Bahan): string {
  const kata = b.kata(2);
  const bentuk = kata === undefined ? undefined : bacaBentuk(kata);
  if (bentuk && !bentuk.ok) return b.tolak("argumen");
  const pilihan = bentuk?.ok ? bentuk.nilai : undefined;
  if (b.ke(1).jenis === "rentang") return skalaSendiri(b, pilihan);
  const nama = b.kata(1);
  const skala = nama === undefined ? undefined : cariSkala(nama);
  return skala?.ok ? skalaBernama(b, skala.nilai, pilihan) : b.tolak("argumen");
}

/** Below every value, for a class that reaches down without end. */
const TERENDAH = -9e307;

/** MATCH answers #N/A below the lowest class. */
function skalaBernama(b: Bahan, skala: Skala, bentuk: Bentuk | undefined): string {
  const pecahan = skala.satuan === "pecahan";
  const n = b.angka(0, { skor: !pecahan });
  const desimal = pecahan ? 4 : 2;
  const nilai = `ROUND(${skala.kali === 1 ? n : `${n}*${skala.kali}`},${desimal})`;
  const teks = (kelas: KelasSkala): string | null => {
    // the class alone as a scale: the one place that writes its word
    const hasil = kataPredikat(0, { ...skala, domain: { dari: null, sampai: null }, kelas: [{ ...kelas, bawah: null }] }, bentuk);
    return hasil.ok ? hasil.nilai : null;
  };
  const kata = skala.kelas.map(teks);
  if (kata.includes(null)) return b.tolak("argumen");
  const { dari, sampai } = skala.domain;
  // from the lowest class up; above a bound that does not belong to its class begins the next figure that is shown
  const batas = skala.kelas.map(({ bawah, inklusif }) => (bawah === null ? (dari === null ? TERENDAH : dari * skala.kali) : inklusif ? bawah : bawah + 1 / 10 ** desimal));
  const tulisan = batas.map((n, i) => ({ bawah: angkaRumus(bulatkan(n, desimal)), kata: kutip(kata[i]!) }));
  const urut = [...tulisan].reverse();
  // MATCH names the value once, but LibreOffice takes an expression inside it for an array
  const isi =
    b.ke(0).jenis === "sel"
      ? `CHOOSE(MATCH(${nilai},{${urut.map((satu) => satu.bawah).join(",")}}),${urut.map((satu) => satu.kata).join(",")})`
      : tulisan.reduceRight((ekor, satu) => `IF(${nilai}>=${satu.bawah},${satu.kata},${ekor})`, "NA()");
  return sampai === null ? isi : `IF(${nilai}>${angkaRumus(sampai * skala.kali)},NA(),${isi})`;
}

/** Bounds and words of the user's own range, in any order. */
function skalaSendiri(b: Bahan, bentuk: Bentuk | undefined): string {
  const arg = b.ke(1);
  if (arg.jenis !== "rentang" || arg.isi[0]!.length !== 2 || bentuk === "huruf") return b.tolak("argumen");
  const baris = arg.isi.filter(([bawah, kata]) => bawah !== "" || kata !== "");
  if (baris.some(([bawah, kata]) => typeof bawah !== "number" || typeof kata !== "string")) return b.tolak("teks");
  const skala = susunSkala(baris as [number, string][]);
  if (!skala.ok || baris.length !== arg.isi.length) return b.tolak("argumen");
  const nilai = `ROUND(${b.angka(0)},${skala.nilai.desimal})`;
  const [batas, kata] = [`INDEX(${arg.teks},0,1)`, `INDEX(${arg.teks},0,2)`];
  const terpilih = `SMALL(${batas},COUNTIF(${batas},"<="&${nilai}))`;
  return `IF(${nilai}<MIN(${batas}),NA(),TRIM(INDEX(${kata},MATCH(${terpilih},${batas},0))))`;
}

/** χ² at 95% with one degree of freedom, times P(1−P) for P = 0,5. */
const KHI_PQ = 0.96025;

export function jumlahSampel(b: Bahan): string {
  const kata = b.kata(2);
  const metode = kata === undefined ? undefined : bacaMetodeSampel(kata);
  if (metode && !metode.ok) return b.tolak("argumen");
  const n = b.angka(0);
  const galat = b.pilihanAngka(1);
  const d = galat.jenis === "tanpa" ? angkaRumus(GALAT_BAWAAN) : galat.jenis === "tetap" ? angkaRumus(galat.nilai) : `IF(${galat.teks}=0,${GALAT_BAWAAN},${galat.teks})`;
  if (galat.jenis === "tetap" && !(galat.nilai > 0 && galat.nilai < 1)) return b.tolak("argumen");
  const keliru = `OR(${n}<1,${n}>${angkaRumus(BANYAK_TERBESAR)},${n}<>INT(${n}))`;
  const rumus =
    metode?.ok && metode.nilai === "slovin"
      ? `ROUNDUP(ROUND(${n}/(1+${n}*${d}^2),9),0)`
      : `ROUND(${KHI_PQ}*${n}/(${d}^2*(${n}-1)+${KHI_PQ}),0)`;
  if (galat.jenis !== "rumus") return `IF(${keliru},${GALAT_NILAI},${rumus})`;
  return b.dulu(n, `IF(OR(${galat.teks}<0,${galat.teks}>=1),${GALAT_NILAI},IF(${keliru},${GALAT_NILAI},${rumus}))`);
}

export function angka(b: Bahan): string {
  if (b.ke(1).jenis !== "hilang") return b.tolak("teks");
  const x = b.angka(0);
  // a blank is 0, but a formula that only names a blank cell says so too
  return b.ke(0).jenis === "sel" ? `0+${x}` : x;
}
