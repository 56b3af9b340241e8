/** CAPAIAN and EFISIENSI. */
import { bacaCara } from "../../hitung/efisiensi";
import { bacaPolaritas, bacaTarget, periksaBatas, type Polaritas, type RentangTarget } from "../../hitung/capaian";
import { tidakDiukur } from "../../tabel/bacaAngka";
import { angkaRumus, GALAT_NILAI, type Argumen, type Bahan } from "../bahan";

/**
 * @param ada condition that the target is above zero
 * @returns 2 − r/t and its kin over numbers; a target of zero or less is #N/A
 */
function nisbah(polaritas: Exclude<Polaritas, "sama">, t: string, r: string, ada: string): string {
  switch (polaritas) {
    case "naik":
      return `IF(${ada},${r}/${t},NA())`;
    case "turun":
      return `IF(${ada},2-${r}/${t},IF(AND(${t}=0,${r}=0),1,NA()))`;
    case "turun-rasio":
      return `IF(${ada},IF(${r}=0,NA(),${t}/${r}),NA())`;
    case "stabil":
      return `IF(${ada},IF(${r}<=${t},${r}/${t},2-${r}/${t}),NA())`;
  }
}

export function capaian(b: Bahan): string {
  const polaritas = bacaArgumenPolaritas(b);
  if (polaritas === "sama") return batasi(b, sama(b));
  const [target, realisasi] = [b.ke(0), b.ke(1)];
  const rentang = targetRentang(target);
  if (rentang) return batasi(b, terhadapRentang(rentang, b.angka(1), target, polaritas));
  // a word as target is a reason for #N/A, as realisasi it is an error of its own
  const t = b.angka(0, { teksLain: "NA()" });
  const r = b.angka(1);
  // both are looked at, so that the first error of them shows
  const ada = b.adaRawan ? `${t}+0*${r}>0` : `${t}>0`;
  const inti = (satu: Exclude<Polaritas, "sama">): string => nisbah(satu, t, r, ada);
  const rumus = typeof polaritas === "string" ? inti(polaritas) : polaritas.pilih(inti);
  const hasil = batasi(b, rumus);
  const targetKata = target.jenis === "sel" && (b.umum || (typeof target.nilai === "string" && target.nilai !== ""));
  const galatRealisasi = realisasi.jenis !== "tetap" && (b.umum || !(realisasi.jenis === "sel" && typeof realisasi.nilai === "number"));
  // an error in realisasi stands before a target that is no number
  return targetKata && galatRealisasi && "teks" in realisasi ? `IF(ISERROR(${realisasi.teks}),${realisasi.teks},${hasil})` : hasil;
}

/** A target such as `80-90`, in the formula or in its cell. */
function targetRentang(target: Argumen): RentangTarget | null {
  if ((target.jenis !== "sel" && target.jenis !== "tetap") || typeof target.nilai !== "string") return null;
  const terbaca = bacaTarget(target.nilai);
  return terbaca.ok && typeof terbaca.nilai !== "number" ? terbaca.nilai : null;
}

/** Within the range it is reached, outside the nearer end counts. A cell that says another range later gives #N/A. */
function terhadapRentang({ bawah, atas }: RentangTarget, r: string, target: Argumen, polaritas: Exclude<Polaritas, "sama"> | PilihanPolaritas): string {
  const ujung = (t: number) => (satu: Exclude<Polaritas, "sama">): string => nisbah(satu, angkaRumus(t), r, `${angkaRumus(t)}>0`);
  const [tulisBawah, tulisAtas] = [ujung(bawah), ujung(atas)];
  const inti = (satu: Exclude<Polaritas, "sama">): string => `IF(AND(${r}>=${angkaRumus(bawah)},${r}<=${angkaRumus(atas)}),1,IF(${r}>${angkaRumus(atas)},${tulisAtas(satu)},${tulisBawah(satu)}))`;
  const rumus = typeof polaritas === "string" ? inti(polaritas) : polaritas.pilih(inti);
  return target.jenis === "sel" ? `IF(${target.teks}="${String(target.nilai).replace(/"/g, '""')}",${rumus},IF(ISERROR(${target.teks}),${target.teks},NA()))` : rumus;
}

interface PilihanPolaritas {
  pilih(rumus: (polaritas: Exclude<Polaritas, "sama">) => string): string;
}

function bacaArgumenPolaritas(b: Bahan): Polaritas | PilihanPolaritas {
  const arg = b.ke(2);
  if (arg.jenis !== "sel") {
    const kata = b.kata(2);
    const terbaca = kata === undefined ? undefined : bacaPolaritas(kata);
    if (terbaca && !terbaca.ok) b.tolak("argumen");
    return terbaca?.ok ? terbaca.nilai : "naik";
  }
  const kini = String(arg.nilai).trim();
  const terbaca = bacaPolaritas(kini);
  if (kini !== "" && kini !== "0" && (!terbaca.ok || terbaca.nilai === "sama")) b.tolak("pilihan");
  const kata = `SUBSTITUTE(SUBSTITUTE(TRIM(${arg.teks})," ","-"),"_","-")`;
  return {
    pilih: (rumus) =>
      `IF(OR(${kata}="naik",${kata}="",${kata}="0"),${rumus("naik")},IF(${kata}="turun",${rumus("turun")},` +
      `IF(${kata}="turun-rasio",${rumus("turun-rasio")},IF(${kata}="stabil",${rumus("stabil")},${GALAT_NILAI}))))`,
  };
}

/** Words, or numbers, that are the same. */
function sama(b: Bahan): string {
  const [target, realisasi] = [b.ke(0), b.ke(1)];
  if (target.jenis !== "sel" || (realisasi.jenis !== "sel" && realisasi.jenis !== "tetap")) return b.tolak("argumen");
  const kata = (nilai: unknown): boolean => typeof nilai === "string" && nilai.trim() !== "" && !/\d/.test(nilai) && !nilai.startsWith("#");
  if (!kata(target.nilai) || tidakDiukur(String(target.nilai))) return b.tolak("teks");
  if (!kata(realisasi.nilai)) return b.tolak("teks");
  const r = realisasi.jenis === "sel" ? realisasi.teks : `"${String(realisasi.nilai).replace(/"/g, '""')}"`;
  return `IF(TRIM(${target.teks})=TRIM(${r}),1,NA())`;
}

/** A cap: what the formula says is checked here, a cell when it is computed. */
function batasi(b: Bahan, rumus: string): string {
  const batas = b.pilihanAngka(3);
  if (batas.jenis === "tanpa") return rumus;
  if (batas.jenis === "tetap") {
    if (!periksaBatas(batas.nilai).ok) return b.tolak("argumen");
    return `MIN(${rumus},${angkaRumus(batas.nilai)})`;
  }
  const arg = b.ke(3);
  if (arg.jenis !== "sel" || typeof arg.nilai !== "number" && arg.nilai !== "") return b.tolak("pilihan");
  return `IF(OR(${batas.teks}<0,${batas.teks}>10),${GALAT_NILAI},MIN(${rumus},IF(${batas.teks}=0,9E+307,${batas.teks})))`;
}

export function efisiensi(b: Bahan): string {
  const kata = b.kata(2);
  const cara = kata === undefined ? undefined : bacaCara(kata);
  if (cara && !cara.ok) return b.tolak("argumen");
  const [c, s] = [b.angka(0), b.angka(1)];
  const rumus = cara?.ok && cara.nilai === "rasio" ? `${c}/${s}` : `${c}-${s}`;
  return b.dulu(c, `IF(OR(${s}<0,${s}>10),${GALAT_NILAI},${rumus})`);
}
