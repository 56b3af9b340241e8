/** The one way to report: sees to order, doubles and common roots. */
import { habiskan, tiap, urutkan, type Bertahap } from "../bertahap";
import { bacaSel } from "../tabel/alamat";
import type { Aturan, Laporan, LetakSel, Temuan, Tingkat } from "./types";

const BERAT: Readonly<Record<Tingkat, number>> = { galat: 0, peringatan: 1, saran: 2 };
const MAKS_TERKAIT = 50;
/** To join the findings of one root costs as much as looking at so many cells. */
const SEL_AKAR = 20;
/** So many findings are shown before the check is done. */
const MAKS_SEMENTARA = 200;

interface Catatan {
  readonly temuan: Temuan;
  readonly row: number;
  readonly col: number;
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
      this.catatan.set(kunci, { temuan, ...(bacaSel(isi.sel) ?? AWAL), akar, urutan: this.catatan.size });
    };
  }

  /** Findings in the order of the workbook; within a cell the gravest first. */
  temuan(): Bertahap<Temuan[]> {
    return this.susun([...this.catatan.values()]);
  }

  /** The first that were reported, in the same order; others may still join them. */
  sementara(): Temuan[] {
    const pertama: Catatan[] = [];
    for (const c of this.catatan.values()) {
      if (pertama.length >= MAKS_SEMENTARA) break;
      pertama.push(c);
    }
    return habiskan(this.susun(pertama));
  }

  private *susun(catatan: readonly Catatan[]): Bertahap<Temuan[]> {
    const urut = yield* urutkan(yield* satukan(catatan), (a, b) => this.banding(a, b));
    return urut.map((c) => c.temuan);
  }

  private banding(a: Catatan, b: Catatan): number {
    const lembar = (c: Catatan): number => this.urutanLembar.get(c.temuan.lembar) ?? this.urutanLembar.size;
    return (
      lembar(a) - lembar(b) ||
      a.row - b.row ||
      a.col - b.col ||
      BERAT[a.temuan.tingkat] - BERAT[b.temuan.tingkat] ||
      (a.temuan.aturan < b.temuan.aturan ? -1 : a.temuan.aturan > b.temuan.aturan ? 1 : 0)
    );
  }
}

/** For a finding without a cell of its own. */
const AWAL = { row: 0, col: 0 };

/** One cause, one finding: the gravest, earliest report of a root takes the cells of the others. */
function* satukan(catatan: readonly Catatan[]): Bertahap<Catatan[]> {
  const hasil: Catatan[] = [];
  const perAkar = new Map<string, Catatan[]>();
  yield* tiap(catatan, (c) => {
    const seakar = c.akar === undefined ? undefined : perAkar.get(c.akar);
    if (seakar) seakar.push(c);
    else if (c.akar !== undefined) perAkar.set(c.akar, [c]);
    else hasil.push(c);
  });
  yield* tiap([...perAkar.values()], (seakar) => void hasil.push(seakarJadiSatu(seakar)), SEL_AKAR);
  return hasil;
}

function seakarJadiSatu(seakar: readonly Catatan[]): Catatan {
  const [utama, ...lain] = [...seakar].sort(
    (a, b) => BERAT[a.temuan.tingkat] - BERAT[b.temuan.tingkat] || a.urutan - b.urutan,
  );
  const ikut = lain.map((c) => ({ lembar: c.temuan.lembar, sel: c.temuan.sel }));
  const terkaitLain = lain.flatMap((c) => c.temuan.terkait);
  // the cells from which the finding itself is reckoned are no consequences
  const akibat = unik(ikut, [utama!.temuan, ...utama!.temuan.terkait]);
  const temuan: Temuan = {
    ...utama!.temuan,
    data: akibat.length > 0 ? { ...utama!.temuan.data, akibat } : utama!.temuan.data,
    terkait: unik([...utama!.temuan.terkait, ...ikut, ...terkaitLain], [utama!.temuan]).slice(0, MAKS_TERKAIT),
  };
  return { ...utama!, temuan };
}

function unik(letak: readonly LetakSel[], kecuali: readonly LetakSel[]): LetakSel[] {
  const kunci = (l: LetakSel): string => `${l.sel}\n${l.lembar}`;
  const terlihat = new Set(kecuali.map(kunci));
  return letak.filter((l) => !terlihat.has(kunci(l)) && terlihat.add(kunci(l))).map(({ lembar, sel }) => ({ lembar, sel }));
}
