/** One finding: its cell, one plain sentence, the cells it speaks of. */
import { useState } from "react";
import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { LetakSel, Temuan } from "../../domain/periksa/types";
import { isi } from "../../strings/isi";
import { angkaBulat } from "../format/angka";
import { usePanel } from "../konteks";
import { useGayaUmum } from "./gaya";
import { namaLetak } from "./kata";
import { IkonTingkat } from "./tingkat";

const useGaya = makeStyles({
  kartu: {
    position: "relative",
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: "hidden",
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
    backgroundColor: "transparent",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
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
  langkah: {
    margin: "0 12px 10px 36px",
    paddingInlineStart: "8px",
    borderInlineStartWidth: "2px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorNeutralStroke1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  pesan: { display: "block", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
  terkait: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    padding: "0 12px 6px 36px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  tautan: { minWidth: "24px", minHeight: "24px", fontSize: tokens.fontSizeBase200, textAlign: "start", overflowWrap: "anywhere" },
});

const TERKAIT_TAMPAK = 8;

export interface KartuTemuanProps {
  readonly temuan: Temuan;
  readonly terpilih: boolean;
  readonly pilih: (letak: LetakSel) => void;
}

export function KartuTemuan({ temuan, terpilih, pilih }: KartuTemuanProps) {
  const panel = usePanel();
  const { t, mesin, bahasa, pemisah } = panel;
  const gaya = useGaya();
  const umum = useGayaUmum();
  const { judul, pesan, langkah } = mesin.teksTemuan(temuan, bahasa);
  const [semua, bukaSemua] = useState(false);
  const terkait = semua ? temuan.terkait : temuan.terkait.slice(0, TERKAIT_TAMPAK);
  const tersisa = temuan.terkait.length - terkait.length;
  return (
    <li className={mergeClasses(gaya.kartu, terpilih && gaya.terpilih)}>
      <button
        type="button"
        className={mergeClasses(gaya.tombol, umum.fokus)}
        aria-label={isi(t.periksa.keSel, { letak: namaLetak(panel, temuan.lembar, temuan.sel), pesan })}
        aria-current={terpilih ? "true" : undefined}
        onClick={() => pilih(temuan)}
      >
        <IkonTingkat tingkat={temuan.tingkat} className={gaya.ikon} />
        <span>
          <span className={gaya.kepala}>
            <span className={gaya.sel}>{temuan.sel}</span> {judul}
          </span>
          <span className={gaya.pesan}>{pesan}</span>
        </span>
      </button>
      {terpilih && <p className={gaya.langkah}>{langkah}</p>}
      {temuan.terkait.length > 0 && (
        <div className={gaya.terkait}>
          <span>{t.periksa.terkait}</span>
          {terkait.map((letak) => (
            <Link
              key={`${letak.lembar}!${letak.sel}`}
              as="button"
              className={gaya.tautan}
              aria-label={namaLetak(panel, letak.lembar, letak.sel)}
              onClick={() => pilih(letak)}
            >
              {letak.lembar === temuan.lembar ? letak.sel : `${letak.lembar} · ${letak.sel}`}
            </Link>
          ))}
          {tersisa > 0 && (
            <Link as="button" className={gaya.tautan} onClick={() => bukaSemua(true)}>
              {isi(t.periksa.terkaitLagi, { n: angkaBulat(tersisa, pemisah) })}
            </Link>
          )}
        </div>
      )}
    </li>
  );
}
