/** For a finding about a capaian: the polarity of its indicator, kept in the workbook on a click, then checked again. */
import { useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Temuan } from "../../domain/periksa/types";
import { letakTabel } from "../../domain/simpanan/letakTabel";
import type { PolaritasSetelan } from "../../domain/tabel/types";
import { usePanel } from "../konteks";
import { teksPenuh } from "../teksPenuh";
import { useHasil } from "./hasil";
import { PilihPolaritas } from "./PolaritasIndikator";

const useGaya = makeStyles({
  wadah: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: "4px" },
  judul: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  ket: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** Rules whose finding may mean that a capaian is reckoned by another polarity. */
const ATURAN: ReadonlySet<string> = new Set(["HT001", "WJ003"]);

export function PolaritasTemuan({ temuan }: { readonly temuan: Temuan }) {
  const { bahasa } = usePanel();
  const { aksi, sibuk, tabel } = useHasil();
  const gaya = useGaya();
  const k = teksPenuh(bahasa).pengaturan.polaritas;
  const indikator = temuan.data["indikator"];
  const kini = letakTabel(temuan, tabel)?.baris?.polaritas;
  const [pilihan, aturPilihan] = useState<PolaritasSetelan | null>(kini ?? null);
  if (!aksi || !ATURAN.has(temuan.aturan) || typeof indikator !== "string" || indikator === "") return null;
  return (
    <div className={gaya.wadah}>
      <h5 className={gaya.judul}>{k.temuan}</h5>
      <PilihPolaritas nama={k.temuan} polaritas={pilihan ?? undefined} pilih={aturPilihan} mati={sibuk} />
      <p className={gaya.ket}>{k.temuanKet}</p>
      {pilihan !== (kini ?? null) && (
        <Button size="small" disabled={sibuk} onClick={() => aksi.polaritas(indikator, pilihan)}>
          {k.temuanSimpan}
        </Button>
      )}
    </div>
  );
}
