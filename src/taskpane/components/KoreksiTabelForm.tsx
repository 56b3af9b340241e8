/** Kind and columns of a recognised table, to look at and to correct. */
import { useState } from "react";
import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { JENIS_TABEL, PERAN_KOLOM } from "../../domain/simpanan/daftar";
import { susunKoreksi } from "../../domain/simpanan/koreksi";
import type { JenisTabel, PeranKolom, Tabel } from "../../domain/tabel/types";
import { isi } from "../../strings/isi";
import { usePanel } from "../konteks";
import { useGayaUmum } from "./gaya";
import { useHasil } from "./hasil";

const useGaya = makeStyles({
  akar: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    margin: "6px 0 8px",
    padding: "10px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  baris: { display: "grid", gridTemplateColumns: "24px minmax(0, 1fr) 128px", columnGap: tokens.spacingHorizontalS, alignItems: "center" },
  jenis: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "2px", fontSize: tokens.fontSizeBase200 },
  huruf: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200 },
  judul: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
  tanpa: { color: tokens.colorNeutralForeground3, fontStyle: "italic" },
  aksi: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface KoreksiTabelFormProps {
  readonly tabel: Tabel;
  /** As recognised; the same where nothing was corrected. */
  readonly asal: Tabel;
  readonly dikenali: readonly Tabel[];
}

export function KoreksiTabelForm({ tabel, asal, dikenali }: KoreksiTabelFormProps) {
  const { t } = usePanel();
  const { aksi, sibuk } = useHasil();
  const gaya = useGaya();
  const umum = useGayaUmum();
  const [jenis, aturJenis] = useState<JenisTabel>(tabel.jenis);
  const [peran, aturPeran] = useState<ReadonlyMap<number, PeranKolom>>(() => new Map(tabel.kolom.map((kolom) => [kolom.col, kolom.peran])));
  const berubah = jenis !== tabel.jenis || tabel.kolom.some((kolom) => peran.get(kolom.col) !== kolom.peran);
  return (
    <div className={gaya.akar}>
      <label className={gaya.jenis}>
        {t.koreksi.jenis}
        <Select size="small" value={jenis} onChange={(_, { value }) => aturJenis(value as JenisTabel)}>
          {JENIS_TABEL.map((nama) => (
            <option key={nama} value={nama}>
              {t.jenisTabel[nama]}
            </option>
          ))}
        </Select>
      </label>
      {tabel.kolom.map((kolom) => (
        <div key={kolom.col} className={gaya.baris}>
          <span className={gaya.huruf}>{kolom.huruf}</span>
          <span className={gaya.judul}>{kolom.judul === "" ? <span className={gaya.tanpa}>{t.koreksi.tanpaJudul}</span> : kolom.judul}</span>
          <Select
            size="small"
            aria-label={isi(t.koreksi.peranKolom, { huruf: kolom.huruf })}
            value={peran.get(kolom.col) ?? kolom.peran}
            onChange={(_, { value }) => aturPeran(new Map(peran).set(kolom.col, value as PeranKolom))}
          >
            {PERAN_KOLOM.map((nama) => (
              <option key={nama} value={nama}>
                {t.koreksi.peran[nama]}
              </option>
            ))}
          </Select>
        </div>
      ))}
      <p className={umum.kecil}>{t.koreksi.ket}</p>
      <div className={gaya.aksi}>
        <Button
          size="small"
          appearance="primary"
          disabled={!berubah || sibuk}
          onClick={() => aksi?.koreksi(asal, susunKoreksi(asal, dikenali, { jenis, peran }))}
        >
          {t.koreksi.simpan}
        </Button>
        {asal !== tabel && (
          <Button size="small" disabled={sibuk} onClick={() => aksi?.koreksi(asal, null)}>
            {t.koreksi.pulihkan}
          </Button>
        )}
      </div>
    </div>
  );
}
