/** The one certain fix of a finding: before, after, and the click that applies it or takes it back. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Perbaikan, Temuan } from "../../domain/periksa/types";
import { bacaSel } from "../../domain/tabel/alamat";
import type { SheetSnapshot } from "../../domain/tabel/snapshot";
import { isi } from "../../strings/isi";
import { perbaikanTertulis } from "../format/isiSel";
import { usePanel } from "../konteks";
import { useHasil } from "./hasil";
import { namaLetak } from "./kata";

const useGaya = makeStyles({
  akar: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: "8px 10px 10px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  subjudul: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  banding: { display: "grid", gridTemplateColumns: "auto minmax(0, 1fr)", columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXXS, margin: 0 },
  nama: { color: tokens.colorNeutralForeground3 },
  nilai: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
  ket: { margin: 0, color: tokens.colorNeutralForeground3 },
  tombol: { alignSelf: "flex-start" },
});

export function PerbaikanSel({ temuan, perbaikan }: { readonly temuan: Temuan; readonly perbaikan: Perbaikan }) {
  const panel = usePanel();
  const { t, pemisah } = panel;
  const { aksi, sibuk, lembar, perbaikan: diterapkan } = useHasil();
  const gaya = useGaya();
  const asal = isiSnapshot(perbaikan, lembar);
  const tertulis = perbaikanTertulis({ ...perbaikan, formatSebelum: asal.format }, pemisah, t);
  const letak = namaLetak(panel, perbaikan.lembar, perbaikan.sel);
  const catatan = diterapkan.find((satu) => satu.lembar === perbaikan.lembar && satu.sel === perbaikan.sel && satu.sesudah === perbaikan.sesudah);
  return (
    <div className={gaya.akar}>
      <h5 className={gaya.subjudul}>{`${t.perbaikan.judul}: ${letak}`}</h5>
      <dl className={gaya.banding}>
        <dt className={gaya.nama}>{t.perbaikan.sebelum}</dt>
        <dd className={gaya.nilai}>{tertulis.sebelum}</dd>
        <dt className={gaya.nama}>{t.perbaikan.sesudah}</dt>
        <dd className={gaya.nilai}>{tertulis.sesudah}</dd>
      </dl>
      <p className={gaya.ket}>{asal.rumus ? t.perbaikan.berumus : t.perbaikan.ket}</p>
      {catatan ? (
        <Button
          size="small"
          className={gaya.tombol}
          disabled={sibuk}
          aria-label={isi(t.perbaikan.kembalikanUntuk, { letak })}
          onClick={() => aksi?.kembalikan(catatan)}
        >
          {t.perbaikan.kembalikan}
        </Button>
      ) : (
        !asal.rumus && (
          <Button
            size="small"
            appearance="primary"
            className={gaya.tombol}
            disabled={sibuk}
            aria-label={isi(t.perbaikan.terapkanUntuk, { letak })}
            onClick={() => aksi?.perbaiki(temuan, perbaikan)}
          >
            {t.perbaikan.terapkan}
          </Button>
        )
      )}
    </div>
  );
}

/** Format of the cell when it was read, and whether it held a formula. */
function isiSnapshot({ lembar, sel }: Perbaikan, semua: readonly SheetSnapshot[]): { readonly format: string; readonly rumus: boolean } {
  const letak = bacaSel(sel);
  const asal = semua.find(({ nama }) => nama === lembar);
  if (!letak || !asal) return { format: "General", rumus: false };
  const [r, c] = [letak.row - asal.row, letak.col - asal.col];
  return { format: asal.formats[r]?.[c] ?? "General", rumus: (asal.formulas[r]?.[c] ?? "") !== "" };
}
