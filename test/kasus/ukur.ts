/** Judges the findings of the checker by the verdicts about a report. */
import { bacaSel } from "../../src/domain/tabel/alamat";
import { bacaBuku } from "../../src/domain/tabel/bacaTabel";
import type { Snapshot } from "../../src/domain/tabel/snapshot";
import type { Tabel } from "../../src/domain/tabel/types";
import { periksa } from "../../src/domain/periksa/engine";
import type { Aturan, LetakSel, Temuan } from "../../src/domain/periksa/types";
import { snapshotDariModel } from "../../src/xlsx/snapshot";
import { xlsx } from "../../src/xlsx/excelts";
import { bacaSnapshot } from "../support/snapshot";
import { tempat, type Kasus, type Pemeriksaan, type Tempat } from "./kasus";
import { tulisAneka } from "./aneka";
import { tulisBuku, type BukuKasus, type Ejaan, type LetakKasus } from "./tulis";

export interface HasilAkar {
  readonly akar: string;
  readonly pemeriksaan: readonly Pemeriksaan[];
  readonly luput: readonly Pemeriksaan[];
}

export interface Alarm {
  readonly temuan: Temuan;
  readonly letak: LetakKasus | undefined;
}

export interface HasilUkur {
  readonly kasus: Kasus;
  readonly tabel: readonly Tabel[];
  readonly temuan: readonly Temuan[];
  readonly akar: readonly HasilAkar[];
  /** Errors and warnings where nothing is judged wrong, rounding or ambiguous. */
  readonly alarmPalsu: readonly Alarm[];
  /** Errors and warnings where the verdict is rounding or ambiguous. */
  readonly terlaluKeras: readonly Alarm[];
  /** Wrong verdicts that stand on prose. */
  readonly prosa: readonly Pemeriksaan[];
  /** Tables of the report that were not read, or read in pieces. */
  readonly takTerbaca: readonly string[];
  readonly jenisBeda: readonly { readonly id: string; readonly harap: string; readonly dapat: string }[];
}

/** Which rules can speak of a kind of defect; style remarks that stand in every pasted table prove nothing. */
const BERLAKU: Readonly<Record<string, RegExp>> = {
  "capaian=realisasi/target": /^(HT|AT|IK|PR)/,
  "consistency-across-tables": /^(AT|HT|TB|IK)/,
  "unit-mismatch": /^(IK|AT)/,
  "missing-cell": /^(IK|AT)/,
  "text-number": /^(IK|TB|AT|PR)/,
  count: /^(TB|AT)/,
  sum: /^(TB|PR|AT)/,
  mean: /^(TB|AT)/,
  numbering: /^TB/,
  category: /^PR/,
  "category-gap": /^PR/,
  "formula-label": /^HT/,
};
const GAYA: ReadonlySet<string> = new Set(["IK001"]);

const berlaku = (aturan: string, p: Pemeriksaan): boolean =>
  !GAYA.has(aturan) && (BERLAKU[p.rule]?.test(aturan) ?? true);

export async function ukurKasus(kasus: Kasus, ejaan: Ejaan, aturan?: readonly Aturan[]): Promise<HasilUkur> {
  const buku = tulisBuku(kasus, ejaan);
  return ukurBuku(kasus, buku, await snapshotBuku(buku, ejaan), ejaan === "tumpuk", aturan);
}

/** The report in a random layout. */
export function ukurAneka(kasus: Kasus, benih: number, gubahan?: string): HasilUkur {
  const buku = tulisAneka(kasus, benih, gubahan);
  return ukurBuku(kasus, buku, snapshotDariModel(buku.model), false);
}

function ukurBuku(
  kasus: Kasus,
  buku: BukuKasus,
  snapshot: Snapshot,
  berjudulAsli: boolean,
  aturan?: readonly Aturan[],
): HasilUkur {
  const tabel = bacaBuku(snapshot);
  const temuan = periksa(tabel, aturan);
  return { kasus, tabel, temuan, ...nilai(kasus, berjudulAsli, buku, temuan), ...nilaiBacaan(kasus, buku, tabel) };
}

/** The stacked spelling goes through a real file. */
async function snapshotBuku(buku: BukuKasus, ejaan: Ejaan): Promise<Snapshot> {
  return ejaan === "tumpuk" ? bacaSnapshot(await xlsx.write(buku.model)) : snapshotDariModel(buku.model);
}

/** A wrong caption can only be found where the caption is written as printed. */
function tertulis(kasus: Kasus, p: Pemeriksaan, berjudulAsli: boolean): boolean {
  if (p.rule !== "header-mislabelled") return true;
  const t = kasus.tables.find((x) => x.id === tempat(kasus, p.on)?.tabel);
  const kata = [t?.title, berjudulAsli ? t?.caption : "", ...(t?.header ?? [])].join(" ");
  return p.printed.split(" | ").every((bagian) => kata.includes(bagian));
}

type Nilai = Pick<HasilUkur, "akar" | "alarmPalsu" | "terlaluKeras" | "prosa">;

function nilai(kasus: Kasus, berjudulAsli: boolean, buku: BukuKasus, temuan: readonly Temuan[]): Nilai {
  const letakSel = (l: LetakSel): LetakKasus | undefined => {
    const sel = bacaSel(l.sel);
    return sel ? buku.letak.di(l.lembar, sel.row, sel.col) : undefined;
  };
  const kena = (l: LetakKasus | undefined, t: Tempat): boolean =>
    l !== undefined && l.tabel === t.tabel && (t.baris === undefined || t.baris === l.baris);
  const semuaLetak = (t: Temuan): (LetakKasus | undefined)[] => [t, ...t.terkait].map(letakSel);
  const dalamLaporan = kasus.checks.filter(
    (p) => !p.with || p.with.length === 0 || p.with.some((w) => w.startsWith(`${kasus.id}-`)),
  );
  const salah = dalamLaporan.filter((p) => p.verdict === "wrong");
  const diTabel = salah.filter((p) => tempat(kasus, p.on) && tertulis(kasus, p, berjudulAsli));
  const ditemukan = (p: Pemeriksaan): boolean => {
    const di = tempat(kasus, p.on)!;
    return temuan.some((t) => berlaku(t.aturan, p) && semuaLetak(t).some((l) => kena(l, di)));
  };
  const perAkar = new Map<string, Pemeriksaan[]>();
  for (const p of diTabel) perAkar.set(p.root ?? p.id, [...(perAkar.get(p.root ?? p.id) ?? []), p]);
  const akar = [...perAkar].map(([nama, isi]) => ({
    akar: nama,
    pemeriksaan: isi,
    luput: isi.filter((p) => !ditemukan(p)),
  }));

  const tempatPemeriksaan = (p: Pemeriksaan): Tempat[] =>
    [p.on, ...(p.with ?? [])].map((r) => tempat(kasus, r)).filter((t): t is Tempat => t !== null);
  const menjelaskan = (daftar: readonly Pemeriksaan[]) => {
    const siap = daftar.map((p) => [p, tempatPemeriksaan(p)] as const);
    return (a: Alarm): boolean =>
      siap.some(([p, di]) => berlaku(a.temuan.aturan, p) && di.some((t) => kena(a.letak, t)));
  };
  const keras = temuan.filter((t) => t.tingkat !== "saran").map((t): Alarm => ({ temuan: t, letak: letakSel(t) }));
  const tanpaDasar = keras.filter((a) => !menjelaskan(salah)(a));
  const samar = menjelaskan(kasus.checks.filter((p) => p.verdict === "ambiguous" || p.verdict === "rounding"));
  return {
    akar,
    alarmPalsu: tanpaDasar.filter((a) => !samar(a)),
    terlaluKeras: tanpaDasar.filter(samar),
    prosa: salah.filter((p) => !tempat(kasus, p.on)),
  };
}

function nilaiBacaan(
  kasus: Kasus,
  buku: BukuKasus,
  tabel: readonly Tabel[],
): Pick<HasilUkur, "takTerbaca" | "jenisBeda"> {
  const dapat = new Map<string, Tabel[]>();
  for (const t of tabel) {
    const id = buku.letak.di(t.lembar, t.rentang.row, t.rentang.col)?.tabel;
    if (id) dapat.set(id, [...(dapat.get(id) ?? []), t]);
  }
  const jenisBeda = kasus.tables.flatMap((t) => {
    const d = dapat.get(t.id)?.[0]?.jenis;
    return d !== undefined && d !== t.kind ? [{ id: t.id, harap: t.kind, dapat: d }] : [];
  });
  return {
    takTerbaca: kasus.tables.filter((t) => !bacaUtuh(t.rows.length, dapat.get(t.id))).map((t) => t.id),
    jenisBeda,
  };
}

/** Every row that is printed stands in the one table that was read; repeated headers are none. */
function bacaUtuh(baris: number, tabel: readonly Tabel[] | undefined): boolean {
  return tabel?.length === 1 && tabel[0]!.baris.length >= baris - 1;
}
