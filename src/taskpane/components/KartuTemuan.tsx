/** One finding: its cell and one plain sentence; chosen, also what to do, how it was reckoned, and what can be done. */
import { type KeyboardEvent, memo } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Temuan } from "../../domain/periksa/types";
import { isi } from "../../strings/isi";
import { TANDA_FOKUS } from "../hooks/useFokusBaris";
import { usePanel } from "../konteks";
import { teksPenuh } from "../teksPenuh";
import { useGayaUmum } from "./gaya";
import { namaLetak } from "./kata";
import { RincianTemuan } from "./RincianTemuan";
import { IkonTingkat } from "./tingkat";

const useGaya = makeStyles({
  kartu: {
    position: "relative",
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: "hidden",
  },
  belum: {
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
  },
  terpilih: {
    "::before": {
      content: '""',
      position: "absolute",
      insetBlock: 0,
      insetInlineStart: 0,
      width: "3px",
      backgroundColor: tokens.colorBrandBackground,
      pointerEvents: "none",
      "@media (forced-colors: active)": { backgroundColor: "Highlight" },
    },
  },
  tombol: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    padding: "10px 12px",
    border: "none",
    borderRadius: tokens.borderRadiusLarge,
    textAlign: "start",
    font: "inherit",
    color: "inherit",
    cursor: "pointer",
    // the card behind it shows the pointer, so that all of it is one surface
    backgroundColor: "transparent",
  },
  ikon: { marginTop: "2px" },
  kepala: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    paddingTop: "2px",
    marginBottom: "2px",
    color: tokens.colorNeutralForeground3,
  },
  sel: { marginInlineEnd: "4px", fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1 },
  pesan: { display: "block", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
});

export interface KartuTemuanProps {
  /** Identity within the list. */
  readonly kunci: string;
  readonly temuan: Temuan;
  readonly terpilih: boolean;
  /** Whether the Tab key stops here. */
  readonly aktif: boolean;
  readonly tekan: (peristiwa: KeyboardEvent<HTMLElement>) => void;
  readonly pilih: (temuan: Temuan, kunci: string) => void;
  /** The finding leaves the list: the focus goes on from here. */
  readonly tinggalkan: (kunci: string) => void;
}

function Kartu({ kunci, temuan, terpilih, aktif, tekan, pilih, tinggalkan }: KartuTemuanProps) {
  const panel = usePanel();
  const { mesin, bahasa } = panel;
  const gaya = useGaya();
  const umum = useGayaUmum();
  const { judul, pesan, langkah } = mesin.teksTemuan(temuan, bahasa);
  return (
    <div className={mergeClasses(gaya.kartu, terpilih ? gaya.terpilih : gaya.belum)}>
      <button
        type="button"
        className={mergeClasses(gaya.tombol, umum.fokus)}
        aria-label={isi(teksPenuh(bahasa).daftarTemuan.kartu, { letak: namaLetak(panel, temuan.lembar, temuan.sel), judul, pesan })}
        aria-current={terpilih ? "true" : undefined}
        tabIndex={aktif ? 0 : -1}
        {...{ [TANDA_FOKUS]: kunci }}
        onKeyDown={tekan}
        onClick={() => pilih(temuan, kunci)}
      >
        <IkonTingkat tingkat={temuan.tingkat} className={gaya.ikon} />
        <span>
          <span className={gaya.kepala}>
            <span className={gaya.sel}>{temuan.sel}</span> {judul}
          </span>{" "}
          <span className={gaya.pesan}>{pesan}</span>
        </span>
      </button>
      {terpilih && <RincianTemuan temuan={temuan} langkah={langkah} pergi={() => tinggalkan(kunci)} />}
    </div>
  );
}

/** Drawn anew only where it changed: the list draws at every scroll. */
export const KartuTemuan = memo(Kartu);
