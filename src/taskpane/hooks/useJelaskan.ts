/** Explains the active cell: its formula of ours, else its place in a recognised table. */
import type { Galat } from "../../domain/hasil";
import { jelaskan } from "../../domain/jelaskan/index";
import { bacaRumusLkj, isiArgumen } from "../../domain/jelaskan/rumusLkj";
import { jelaskanSelTabel, type JejakSelTabel } from "../../domain/jelaskan/tabel";
import type { Jejak } from "../../domain/jelaskan/types";
import { bacaSel } from "../../domain/tabel/alamat";
import { usePanel, type KonteksPanel } from "../konteks";
import type { SelTerpilih } from "../layanan";
import { bacaTabel } from "./bacaTabel";
import { useTugas, type Alat, type Tugas } from "./useTugas";

export type Penjelasan = Pick<SelTerpilih, "lembar" | "sel" | "rumus" | "induk"> &
  (
    | { readonly jenis: "rumus"; readonly fungsi: string; readonly sendirian: boolean; readonly jejak: Jejak }
    | { readonly jenis: "galat"; readonly fungsi: string; readonly galat: Galat }
    | { readonly jenis: "tidakTerbaca"; readonly fungsi: string; readonly nomor: number }
    | { readonly jenis: "tabel"; readonly isi: JejakSelTabel }
    | { readonly jenis: "bukan" }
  );

export function useJelaskan(): Omit<Tugas<Penjelasan>, "mulai"> & { readonly mulai: () => void } {
  const panel = usePanel();
  const tugas = useTugas<Penjelasan>();
  return { ...tugas, mulai: () => void tugas.mulai((alat) => jelaskanTerpilih(panel, alat)) };
}

async function jelaskanTerpilih(panel: KonteksPanel, alat: Alat): Promise<Penjelasan> {
  alat.maju("membaca");
  const terpilih = await panel.layanan.bacaSelTerpilih();
  const { lembar, sel, rumus } = terpilih;
  const dariRumus = rumus === "" ? null : jelaskanRumus(terpilih);
  if (dariRumus) return dariRumus;
  const { tabel } = await bacaTabel(panel, alat);
  const letak = bacaSel(sel);
  const isi = letak && jelaskanSelTabel(tabel, lembar, letak.row, letak.col);
  return isi ? { jenis: "tabel", lembar, sel, rumus, isi } : { jenis: "bukan", lembar, sel, rumus };
}

function jelaskanRumus({ acuan, ...terpilih }: SelTerpilih): Penjelasan | null {
  const panggilan = bacaRumusLkj(terpilih.rumus);
  if (!panggilan) return null;
  const { fungsi, sendirian } = panggilan;
  const letak = { ...terpilih, fungsi };
  const isi = isiArgumen(panggilan, acuan);
  if (!isi.terbaca) return { ...letak, jenis: "tidakTerbaca", nomor: isi.nomor };
  const jejak = jelaskan(fungsi, isi.argumen, terpilih.induk);
  return jejak.ok
    ? { ...letak, jenis: "rumus", sendirian, jejak: jejak.nilai }
    : { ...letak, jenis: "galat", galat: jejak.galat };
}
