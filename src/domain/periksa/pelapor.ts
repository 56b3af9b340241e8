/** The one way to report: sees to order, doubles and common roots. */
import { bacaSel } from "../tabel/alamat";
import type { Aturan, Laporan, LetakSel, Temuan, Tingkat } from "./types";

const BERAT: Readonly<Record<Tingkat, number>> = { galat: 0, peringatan: 1, saran: 2 };
const MAKS_TERKAIT = 50;

interface Catatan {
  readonly temuan: Temuan;
  readonly akar: string | undefined;
  readonly urutan: number;
}

export class Pelapor {
  private readonly catatan = new Map<string, Catatan>();
  private readonly urutanLembar: ReadonlyMap<string, number>;

  constructor(lembar: readonly string[]) {
    this.urutanLembar = new Map([...new Set(lembar)].map((nama, i) => [nama, i]));
  }

  untuk(aturan: Aturan): (laporan: Laporan) => void {
    return ({ akar, tingkat, ...isi }) => {
      const kunci = [aturan.id, isi.lembar, isi.sel, isi.pesanId].join("\n");
      if (this.catatan.has(kunci)) return;
      const temuan: Temuan = { aturan: aturan.id, slug: aturan.slug, tingkat: tingkat ?? aturan.tingkat, ...isi };
      this.catatan.set(kunci, { temuan, akar, urutan: this.catatan.size });
    };
  }

  /** Findings in the order of the workbook; within a cell the gravest first. */
  temuan(): Temuan[] {
    return satukan([...this.catatan.values()]).sort((a, b) => this.banding(a, b));
  }

  private banding(a: Temuan, b: Temuan): number {
    const lembar = (t: Temuan): number => this.urutanLembar.get(t.lembar) ?? this.urutanLembar.size;
    const [p, q] = [bacaSel(a.sel), bacaSel(b.sel)];
    return (
      lembar(a) - lembar(b) ||
      (p?.row ?? 0) - (q?.row ?? 0) ||
      (p?.col ?? 0) - (q?.col ?? 0) ||
      BERAT[a.tingkat] - BERAT[b.tingkat] ||
      (a.aturan < b.aturan ? -1 : a.aturan > b.aturan ? 1 : 0)
    );
  }
}

/** One cause, one finding: the gravest, earliest report of a root takes the cells of the others. */
function satukan(catatan: readonly Catatan[]): Temuan[] {
  const hasil: Temuan[] = [];
  const perAkar = new Map<string, Catatan[]>();
  for (const c of catatan) {
    if (c.akar === undefined) hasil.push(c.temuan);
    else perAkar.set(c.akar, [...(perAkar.get(c.akar) ?? []), c]);
  }
  for (const kumpulan of perAkar.values()) {
    const [utama, ...lain] = [...kumpulan].sort(
      (a, b) => BERAT[a.temuan.tingkat] - BERAT[b.temuan.tingkat] || a.urutan - b.urutan,
    );
    const ikut = lain.map((c) => ({ lembar: c.temuan.lembar, sel: c.temuan.sel }));
    const terkaitLain = lain.flatMap((c) => c.temuan.terkait);
    // the cells from which the finding itself is reckoned are no consequences
    const akibat = unik(ikut, [utama!.temuan, ...utama!.temuan.terkait]);
    hasil.push({
      ...utama!.temuan,
      data: akibat.length > 0 ? { ...utama!.temuan.data, akibat } : utama!.temuan.data,
      terkait: unik([...utama!.temuan.terkait, ...ikut, ...terkaitLain], [utama!.temuan]).slice(0, MAKS_TERKAIT),
    });
  }
  return hasil;
}

function unik(letak: readonly LetakSel[], kecuali: readonly LetakSel[]): LetakSel[] {
  const kunci = (l: LetakSel): string => `${l.sel}\n${l.lembar}`;
  const terlihat = new Set(kecuali.map(kunci));
  return letak.filter((l) => !terlihat.has(kunci(l)) && terlihat.add(kunci(l))).map(({ lembar, sel }) => ({ lembar, sel }));
}
