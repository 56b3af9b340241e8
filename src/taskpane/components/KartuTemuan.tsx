/** One finding: its cell and one plain sentence; chosen, also what to do, how it was reckoned, and what can be done. */
import { useRef } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Temuan } from "../../domain/periksa/types";
import { isi } from "../../strings/isi";
import { usePanel } from "../konteks";
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
  readonly temuan: Temuan;
  readonly terpilih: boolean;
  readonly pilih: () => void;
}

export function KartuTemuan({ temuan, terpilih, pilih }: KartuTemuanProps) {
  const panel = usePanel();
  const { t, mesin, bahasa } = panel;
  const gaya = useGaya();
  const umum = useGayaUmum();
  const kartu = useRef<HTMLLIElement>(null);
  const { judul, pesan, langkah } = mesin.teksTemuan(temuan, bahasa);

  // a finding that was accepted leaves the list: reading goes on with the next one
  const keTetangga = (): void => {
    const tetangga = kartu.current?.nextElementSibling ?? kartu.current?.previousElementSibling;
    tetangga?.querySelector("button")?.focus();
  };

  return (
    <li ref={kartu} className={mergeClasses(gaya.kartu, terpilih ? gaya.terpilih : gaya.belum)}>
      <button
        type="button"
        className={mergeClasses(gaya.tombol, umum.fokus)}
        aria-label={isi(t.periksa.keSel, { letak: namaLetak(panel, temuan.lembar, temuan.sel), pesan })}
        aria-current={terpilih ? "true" : undefined}
        onClick={pilih}
      >
        <IkonTingkat tingkat={temuan.tingkat} className={gaya.ikon} />
        <span>
          <span className={gaya.kepala}>
            <span className={gaya.sel}>{temuan.sel}</span> {judul}
          </span>
          <span className={gaya.pesan}>{pesan}</span>
        </span>
      </button>
      {terpilih && <RincianTemuan temuan={temuan} langkah={langkah} pergi={keTetangga} />}
    </li>
  );
}
