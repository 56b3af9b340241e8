/** Classes of a scale as reports print them: `80 - 90`, `: > 90 - 100`, `< 61`, `0 s.d. 30`, `di atas 90`. */
import { bacaAngka } from "./bacaAngka";
import type { RentangSel } from "./types";

/** What the bounds are bounds of: `90 < x ≤ 100`. */
const PEUBAH = "(?:[a-z]|nilai|capaian|skor|realisasi)";
const PENGAPIT = new RegExp(
  String.raw`^(?<tandaBawah>>=?|≥|<=?|≤)?\s*(?<bawah>[\d.,]+\s*%?)\s*(?:-|–|—|s\s*[./]\s*d\.?|sampai(?: dengan)?|hingga|≤|(?<tandaKiri><=?|≤)?\s*${PEUBAH}\s*(?=[<≤]))\s*(?<tandaAtas><=?|≤)?\s*(?<atas>[\d.,]+\s*%?)$`,
  "i",
);
const SEPIHAK = new RegExp(
  String.raw`^(?:${PEUBAH}\s*(?=[<>≤≥]))?(?<tanda>>=?|≥|<=?|≤|di atas|lebih dari|di bawah|kurang dari|minimal|maksimal|paling sedikit|paling banyak)\s*(?<angka>[\d.,]+\s*%?)$`,
  "i",
);
const KE_ATAS = /^(?<angka>[\d.,]+\s*%?)\s*(?:ke atas|atau lebih)$/i;
const PANJANG_MAKS = 40;

export function bacaRentang(teks: string): RentangSel | undefined {
  if (teks.length > PANJANG_MAKS || !/\d/.test(teks)) return undefined;
  const rapi = teks
    .replace(/^[\s:]+/, "")
    .replace(/[()[\]]/g, "")
    .replace(/\s+/g, " ")
    .trim();
  const dua = PENGAPIT.exec(rapi)?.groups;
  if (dua) {
    const [bawah, atas] = [angka(dua["bawah"]!), angka(dua["atas"]!)];
    if (!bawah || !atas || bawah.nilai > atas.nilai * (atas.persen && !bawah.persen ? 100 : 1)) return undefined;
    const persen = bawah.persen || atas.persen;
    return {
      bawah: persen && !bawah.persen ? bawah.nilai / 100 : bawah.nilai,
      bawahTermasuk: dua["tandaBawah"] !== ">" && dua["tandaKiri"] !== "<",
      atas: atas.nilai,
      atasTermasuk: dua["tandaAtas"] !== "<",
      desimal: Math.max(bawah.desimal, atas.desimal),
      persen,
    };
  }
  const keAtas = KE_ATAS.exec(rapi)?.groups?.["angka"];
  const satu = SEPIHAK.exec(keAtas === undefined ? rapi : `≥ ${keAtas}`)?.groups;
  const batas = satu && angka(satu["angka"]!);
  if (!batas) return undefined;
  const tanda = satu["tanda"]!.toLowerCase();
  const dariBawah = /^(>|≥|di atas|lebih|minimal|paling sedikit)/.test(tanda);
  const termasuk = /^(>=|<=|≥|≤|minimal|maksimal|paling)/.test(tanda);
  const ujung = dariBawah ? { bawah: batas.nilai } : { atas: batas.nilai };
  return {
    ...ujung,
    bawahTermasuk: dariBawah && termasuk,
    atasTermasuk: !dariBawah && termasuk,
    desimal: batas.desimal,
    persen: batas.persen,
  };
}

function angka(teks: string): { nilai: number; desimal: number; persen: boolean } | undefined {
  const hasil = bacaAngka(teks.trim(), { bentuk: "desimal" });
  return hasil.ok
    ? { nilai: hasil.nilai.nilai, desimal: Math.max(0, hasil.nilai.desimal), persen: hasil.nilai.persen }
    : undefined;
}
