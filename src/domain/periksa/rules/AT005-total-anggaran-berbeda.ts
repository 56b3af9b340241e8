/** Pagu or realisasi in total differ between tables that divide the same budget in another way. */
import { tampilSel } from "../../tabel/tulisAngka";
import { rapikan } from "../../tabel/kepala";
import type { Tabel } from "../../tabel/types";
import { letak, letakKepala } from "../baris";
import { tulisAngka } from "../../tabel/tulisAngka";
import { salahTik } from "../hipotesis/salahTik";
import { pelanggaran, type Pelanggaran } from "../jejaring";
import { barisBerbeda } from "../barisAnggaran";
import { kelompokAnggaran } from "../kelompokAnggaran";
import { lapisAtas } from "../jumlahTabel";
import { angkaDi } from "../kolomAngka";
import type { SelAngka } from "../persamaan";
import type { Aturan, Langkah, Lapor, LetakSel } from "../types";

/** Budgets of another day or of a part may well differ. */
const SEBAGIAN =
  /\b(triwulan|tw|semester|bulan|sampai|per \d+|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|sebelum|sesudah|efisiensi|kantor|balai|satker)\b/;

export const AT005: Aturan = {
  id: "AT005",
  slug: "total-anggaran-berbeda",
  tingkat: "peringatan",
  *periksa(konteks, lapor): Langkah {
    const jumlah: Jumlah[] = [];
    for (const t of konteks.tabel) {
      const j = jumlahTabel(t, t.jenis === "anggaran" ? yield* pelanggaran(t) : []);
      if (j) jumlah.push(j);
    }
    for (const [i, a] of jumlah.entries()) {
      yield;
      for (const b of jumlah.slice(0, i)) bandingkan(a, b, lapor);
    }
    yield* barisBerbeda(konteks.tabel, lapor);
  },
};

interface Jumlah {
  readonly tabel: Tabel;
  readonly pagu: Satu;
  readonly realisasi: Satu;
}

interface Satu {
  readonly nilai: number;
  readonly letak: LetakSel;
  readonly tampil: string;
  readonly mentah: unknown;
  /** Root of a broken row of that column, which makes the sum wrong too. */
  readonly akar: string | undefined;
}

/** Sums by the total row, or of the rows where there is none. */
function jumlahTabel(tabel: Tabel, rusak: readonly Pelanggaran[]): Jumlah | undefined {
  if (tabel.jenis !== "anggaran") return undefined;
  const kelompok = kelompokAnggaran(tabel);
  const [k] = kelompok;
  if (kelompok.length !== 1 || !k) return undefined;
  const satu = (kolom: typeof k.pagu): Satu | undefined => {
    const akar = rusak.find((v) => v.tersangka.col === kolom.col)?.akar ?? rusak[0]?.akar;
    const total = tabel.baris.filter((b) => b.jenis === "total").at(-1);
    const sel = total && angkaDi(total, kolom);
    if (sel) return { nilai: sel.angka.nilai, letak: letak(tabel, sel), tampil: tampilSel(sel), mentah: sel.mentah, akar };
    const isi: SelAngka[] = tabel.baris.flatMap((b) => (b.jenis === "isi" ? (angkaDi(b, kolom) ?? []) : []));
    if (isi.length < 2 || isi.some((s) => s.angka.toleransi > 0.5)) return undefined;
    const atas = lapisAtas(isi);
    const nilai = (atas.length > 1 ? atas : isi).reduce((a, s) => a + s.angka.nilai, 0);
    return { nilai, letak: letakKepala(tabel, kolom), tampil: tulisAngka(nilai), mentah: "", akar };
  };
  const [pagu, realisasi] = [satu(k.pagu), satu(k.realisasi)];
  return pagu && realisasi ? { tabel, pagu, realisasi } : undefined;
}

/** One of the two agrees, or differs by a slip of the hand: then the tables speak of the same budget. */
function bandingkan(a: Jumlah, b: Jumlah, lapor: Lapor): void {
  if (a.tabel.tahun !== undefined && b.tabel.tahun !== undefined && a.tabel.tahun !== b.tabel.tahun) return;
  const [paguSama, realisasiSama] = [sama(a.pagu, b.pagu), sama(a.realisasi, b.realisasi)];
  if (!paguSama && !realisasiSama) bandingkanRincian(a, b, lapor);
  if (paguSama === realisasiSama) return;
  const [x, y, pesanId] = paguSama ? ([a.realisasi, b.realisasi, "AT005.realisasi"] as const) : ([a.pagu, b.pagu, "AT005.pagu"] as const);
  const jenis = salahTik(x.nilai, y.nilai, 0);
  lapor({
    ...x.letak,
    pesanId,
    data: {
      tercetak: x.mentah,
      nilaiTampil: x.tampil,
      nilaiLain: y.mentah,
      nilaiLainTampil: y.tampil,
      lembarLain: y.letak.lembar,
      selLain: y.letak.sel,
      ...(jenis ? { sebab: { jenis, dari: x.tampil, ke: y.tampil } } : {}),
    },
    terkait: [y.letak],
    akar: x.akar ?? y.akar ?? `total ${y.letak.lembar}!${y.letak.sel}`,
  });
}

/** What a table breaks the budget of its year down by; undefined where its title says nothing, or speaks of a day or a part. */
function rincian(t: Tabel): "belanja" | "kegiatan" | undefined {
  const judul = rapikan(t.judul);
  if (t.tahun === undefined || SEBAGIAN.test(judul) || !t.baris.some((b) => b.jenis === "total")) return undefined;
  if (/\b(per|menurut|berdasarkan) jenis belanja\b/.test(judul)) return "belanja";
  return /\b(per|menurut|berdasarkan) (kegiatan|program)\b/.test(judul) ? "kegiatan" : undefined;
}

/** Two breakdowns of the budget of one year, each with its own sound total, that agree in nothing: a row may be missing. */
function bandingkanRincian(a: Jumlah, b: Jumlah, lapor: Lapor): void {
  const [x, y] = [rincian(a.tabel), rincian(b.tabel)];
  if (!x || !y || x === y || a.pagu.akar !== undefined || b.pagu.akar !== undefined) return;
  lapor({
    ...a.pagu.letak,
    tingkat: "saran",
    pesanId: "AT005.rincian",
    data: {
      tercetak: a.pagu.mentah,
      nilaiTampil: a.pagu.tampil,
      nilaiLain: b.pagu.mentah,
      nilaiLainTampil: b.pagu.tampil,
      lembarLain: b.pagu.letak.lembar,
      selLain: b.pagu.letak.sel,
    },
    terkait: [b.pagu.letak],
    akar: `rincian ${b.pagu.letak.lembar}!${b.pagu.letak.sel}`,
  });
}

const sama = (a: Satu, b: Satu): boolean => Math.abs(a.nilai - b.nilai) < 0.5 + 1e-9 * Math.abs(a.nilai);
