/** Components of IKPA from ranges: IKPA_REVISI, IKPA_DEVIASI, IKPA_PENYERAPAN, IKPA_KONTRAKTUAL. */
import { BANYAK_TERBESAR } from "../../hitung/skor";
import { ATURAN_KOMPONEN_IKPA, type AturanRevisi } from "../../regulasi/ikpaKomponen";
import { adaTeksLain, angkaRumus, GALAT_NILAI, naTepat, type Bahan, type Rentang } from "../bahan";
import { menurutTahun } from "./tahun";

const keliruAtau = (keliru: readonly string[], rumus: string): string =>
  keliru.length === 0
    ? rumus
    : `IF(${keliru.length === 1 ? keliru[0]! : `OR(${keliru.join(",")})`},${GALAT_NILAI},${rumus})`;

/** Where a range of one row or column is meant. */
const sebaris = ({ baris, kolom }: Rentang): boolean => baris === 1 || kolom === 1;

export function ikpaRevisi(b: Bahan): string {
  const { revisi } = ATURAN_KOMPONEN_IKPA;
  if (b.ke(0).jenis !== "rentang") {
    const { angka: n, berlaku, keliru, jumlah } = b.tabel(0);
    return menurutTahun(b, 1, revisi, (aturan) => skorRevisi(aturan, n), {
      sebelum: [jumlah],
      lalu: (skor) =>
        keliruAtau(
          [...keliru, `${n}<0`, `${n}>${BANYAK_TERBESAR}`, `${n}<>INT(${n})`],
          berlaku === null ? skor : `IF(${berlaku}=0,NA(),${skor})`,
        ),
    });
  }
  const jumlah = b.rentang(0, naTepat);
  const { teks, baris, kolom } = jumlah;
  const banyak = baris * kolom;
  if (!sebaris(jumlah) || banyak > Math.max(...revisi.map(({ periode }) => periode))) return b.tolak("argumen");
  const periode = Array.from({ length: banyak }, (_, i) => `INDEX(${teks},${i + 1})`);
  const n = `SUMPRODUCT(ISNUMBER(${teks})+(${teks}=""))`;
  const keliru = [
    adaTeksLain(teks),
    `MIN(${teks})<0`,
    `MAX(${teks})>${BANYAK_TERBESAR}`,
    ...periode.map((satu) => `N(${satu})<>INT(N(${satu}))`),
  ];
  return menurutTahun(
    b,
    1,
    revisi,
    (aturan) => (banyak > aturan.periode ? GALAT_NILAI : rerataRevisi(aturan, teks, periode, n)),
    {
      sebelum: [`MAX(${teks})`],
      lalu: (rerata) => keliruAtau(keliru, `IF(${n}=0,NA(),${rerata})`),
    },
  );
}

function skorRevisi({ pita }: AturanRevisi, n: string): string {
  if (!pita) return `100/MAX(1,${n})`;
  return pita.reduceRight(
    (ekor, { mulai, nilai }) => (ekor === "" ? String(nilai) : `IF(${n}>=${mulai},${nilai},${ekor})`),
    "",
  );
}

/** @param banyak how many periods count */
function rerataRevisi({ pita }: AturanRevisi, teks: string, periode: readonly string[], banyak: string): string {
  if (!pita)
    return `100*(${periode.map((satu) => `(ISNUMBER(${satu})+(${satu}=""))/MAX(1,${satu})`).join("+")})/${banyak}`;
  // each band takes off what it has less than the band above it
  const [teratas, ...lain] = [...pita].reverse();
  const kurang = lain.map(
    ({ mulai, nilai }, i) => `${(i === 0 ? teratas! : lain[i - 1]!).nilai - nilai}*COUNTIF(${teks},">=${mulai}")`,
  );
  return `${teratas!.nilai}-(${kurang.join("+")})/${banyak}`;
}

export function ikpaKontraktual(b: Bahan): string {
  const semua = [b.rentang(0), b.rentang(1), b.rentang(2)] as const;
  if (semua.some((satu) => satu.skalar || !sebaris(satu))) return b.tolak("argumen");
  // arithmetic on arrays does not bear text
  if (semua.some(({ teksKosong }) => teksKosong)) return b.tolak("teks");
  const [distribusi, dini, akselerasi] = semua;
  const [semester1, setahun] = [1, 2].map((i) => `INDEX(${distribusi.teks},${i})`);
  const keliru = [
    ...semua.flatMap(({ teks }) => [
      `MIN(${teks})<0`,
      `MAX(${teks})>${BANYAK_TERBESAR}`,
      `SUMPRODUCT(--(${teks}<>INT(${teks})))>0`,
    ]),
    `${semester1}>${setahun}`,
  ];
  const kosong = `OR(${setahun}=0,SUM(${dini.teks})=0,SUM(${akselerasi.teks})=0)`;
  const rerata = ({ teks, baris }: Rentang, poin: readonly number[]): string =>
    `SUMPRODUCT({${poin.join(baris > 1 ? ";" : ",")}},${teks})/SUM(${teks})`;
  const pas = (banyak: readonly number[]): boolean => semua.every(({ baris, kolom }, i) => baris * kolom === banyak[i]);
  return menurutTahun(
    b,
    3,
    ATURAN_KOMPONEN_IKPA.kontraktual,
    ({ bobot, distribusi: pita, dini: poinDini, akselerasi: poinAkselerasi }) => {
      if (!pas([2, poinDini.length, poinAkselerasi.length])) return GALAT_NILAI;
      const skor = pita.reduceRight(
        (ekor, { diAtas, nilai }) => `IF(${semester1}*100>${setahun}*${diAtas},${nilai},${ekor})`,
        "0",
      );
      return `(${bobot.distribusi}*${skor}+${bobot.dini}*${rerata(dini, poinDini)}+${bobot.akselerasi}*${rerata(akselerasi, poinAkselerasi)})/100`;
    },
    { sebelum: semua.map(({ jumlah }) => jumlah), lalu: (nilai) => keliruAtau(keliru, `IF(${kosong},NA(),${nilai})`) },
  );
}

interface RerataBaris {
  readonly rerata: string;
  /** How many rows have a weight. */
  readonly banyak: string;
}

/**
 * The mean of the weighted means of the rows that have a weight.
 * @param isi array of values times weights
 * @param bobot array of weights
 */
function rerataBaris(kolom: number, isi: string, bobot: string): RerataBaris {
  const jumlah = (larik: string): string =>
    kolom === 1 ? `(${larik})` : `MMULT(${larik},{${Array(kolom).fill(1).join(";")}})`;
  const dasar = jumlah(bobot);
  const banyak = `SUMPRODUCT(--(${dasar}>0))`;
  return { rerata: `SUMPRODUCT(${jumlah(isi)}/(${dasar}+(${dasar}=0)))/${banyak}`, banyak };
}

/** More columns than any budget has kinds of spending. */
const JENIS_TERBANYAK = 20;

export function ikpaDeviasi(b: Bahan): string {
  const [rencana, realisasi] = [b.tabel(0), b.tabel(1)];
  b.sebangun(rencana, realisasi);
  const { baris, kolom } = rencana;
  const pagu = b.ke(3).jenis === "hilang" ? null : b.rentang(3);
  if (kolom > JENIS_TERBANYAK || (pagu && (!sebaris(pagu) || pagu.baris * pagu.kolom !== kolom)))
    return b.tolak("argumen");
  if (pagu?.teksKosong) return b.tolak("teks");
  const [t, r] = [rencana.angka, realisasi.angka];
  const d = `ABS(${r}-${t})`;
  const deviasi = `((${d}>=${t})*(${r}<>${t})+(${d}<${t})*${d}/(${t}+(${t}=0)))`;
  const berlaku = [rencana.berlaku, realisasi.berlaku].filter((satu) => satu !== null).join("*");
  const rerata = (bobot: string | null): RerataBaris => {
    if (berlaku === "") {
      const semua =
        bobot === null ? `SUMPRODUCT(${deviasi})/${kolom}` : `SUMPRODUCT(${bobot}*${deviasi})/SUM(${pagu!.teks})`;
      return { rerata: `${semua}/${baris}`, banyak: "" };
    }
    const timbangan = bobot === null ? berlaku : `${bobot}*${berlaku}`;
    return rerataBaris(kolom, `${timbangan}*${deviasi}`, timbangan);
  };
  return menurutTahun(
    b,
    2,
    ATURAN_KOMPONEN_IKPA.deviasi,
    ({ tertimbang, ambang, bulanTerbanyak }) => {
      // one kind needs no weight
      const berbobot = tertimbang && kolom > 1;
      if (baris > bulanTerbanyak || (berbobot && !pagu)) return GALAT_NILAI;
      const { rerata: x, banyak } = rerata(
        berbobot ? (pagu!.baris > 1 ? `TRANSPOSE(${pagu!.teks})` : pagu!.teks) : null,
      );
      const nilai = `IF(ROUND(100*${x},12)<=${ambang},100,100-100*${x})`;
      const adaIsi = banyak === "" ? nilai : `IF(${banyak}=0,NA(),${nilai})`;
      return keliruAtau(berbobot ? [`SUM(${pagu!.teks})=0`] : [], adaIsi);
    },
    {
      sebelum: [rencana.jumlah, realisasi.jumlah],
      sesudah: pagu ? [pagu.jumlah] : [],
      lalu: (nilai) =>
        keliruAtau(
          [
            ...rencana.keliru,
            ...realisasi.keliru,
            ...[rencana, ...(pagu ? [pagu] : [])].map(({ teks }) => `MIN(${teks})<0`),
          ],
          nilai,
        ),
    },
  );
}

export function ikpaPenyerapan(b: Bahan): string {
  const [pagu, realisasi] = [b.tabel(0), b.tabel(1)];
  b.sebangun(pagu, realisasi);
  const { baris, kolom } = pagu;
  const [p, r] = [pagu.angka, realisasi.angka];
  const dasar = realisasi.berlaku === null ? `${p}+0` : `${p}*${realisasi.berlaku}`;
  return menurutTahun(
    b,
    2,
    ATURAN_KOMPONEN_IKPA.penyerapan,
    ({ jenis, target }) => {
      if (baris > target.length || kolom > jenis.length) return GALAT_NILAI;
      const persen = target.slice(0, baris).map((satu) =>
        satu
          .slice(0, kolom)
          .map((n) => angkaRumus(n / 100))
          .join(","),
      );
      const t = baris * kolom === 1 ? persen[0]! : `{${persen.join(";")}}`;
      const terserap = `(${r}>=${p}*${t})*${p}+(${r}>0)*(${r}<${p}*${t})*${r}/${t}`;
      const { rerata, banyak } = rerataBaris(kolom, terserap, dasar);
      return `IF(${banyak}=0,NA(),100*${rerata})`;
    },
    {
      sebelum: [pagu.jumlah, realisasi.jumlah],
      lalu: (nilai) => keliruAtau([...pagu.keliru, ...realisasi.keliru, `MIN(${pagu.teks})<0`], nilai),
    },
  );
}
