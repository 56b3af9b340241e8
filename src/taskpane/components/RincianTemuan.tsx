/** What stands below a chosen finding: next step, the figures, the cells that it speaks of, the basis, and what can be done. */
import { useMemo, useState } from "react";
import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { jelaskanSelTabel } from "../../domain/jelaskan/tabel";
import type { LetakSel, Temuan } from "../../domain/periksa/types";
import { letakTabel } from "../../domain/simpanan/letakTabel";
import { bacaSel } from "../../domain/tabel/alamat";
import { tampilSel } from "../../domain/tabel/tulisAngka";
import { isi } from "../../strings/isi";
import { teksJejak } from "../../strings/teksJejak";
import { angkaBulat } from "../format/angka";
import { usePanel } from "../konteks";
import { teksPenuh } from "../teksPenuh";
import { FormTerima } from "./FormTerima";
import { SEMPIT } from "./gaya";
import { useHasil } from "./hasil";
import { namaLetak } from "./kata";
import { PerbaikanSel } from "./PerbaikanSel";
import { PolaritasTemuan } from "./PolaritasTemuan";

const useGaya = makeStyles({
  akar: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: "0 12px 12px 36px",
    [SEMPIT]: { paddingInlineStart: "12px" },
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  langkah: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  subjudul: { margin: "0 0 2px", fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  lembar: { margin: "4px 0 0", color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  daftar: { listStyleType: "none", margin: 0, padding: 0 },
  baris: { display: "grid", gridTemplateColumns: "44px minmax(0, 1fr) auto", columnGap: tokens.spacingHorizontalS, alignItems: "center", [SEMPIT]: { gridTemplateColumns: "minmax(0, 1fr) auto" } },
  tautan: { minHeight: "24px", fontSize: tokens.fontSizeBase200, textAlign: "start" },
  arti: {
    color: tokens.colorNeutralForeground2,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    [SEMPIT]: { gridArea: "2 / 1 / 3 / 3", whiteSpace: "normal", overflowWrap: "break-word" },
  },
  nilai: {
    maxWidth: "110px",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
    [SEMPIT]: { maxWidth: "none", whiteSpace: "normal", overflowWrap: "anywhere" },
  },
  banding: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    color: tokens.colorNeutralForeground2,
  },
  angka: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
  langkahHitung: { margin: 0, paddingInlineStart: "16px", color: tokens.colorNeutralForeground2 },
  rumus: { display: "block", fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
  dasar: { margin: 0, color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  aksi: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const TERKAIT_TAMPAK = 8;
/** The rule about a capaian and its row. */
const ATURAN_CAPAIAN = "HT001";
export interface RincianTemuanProps {
  readonly temuan: Temuan;
  readonly langkah: string;
  /** Where the focus goes when the finding leaves the list. */
  readonly pergi: () => void;
}

export function RincianTemuan({ temuan, langkah, pergi }: RincianTemuanProps) {
  const panel = usePanel();
  const { t, mesin, bahasa } = panel;
  const { aksi, sibuk } = useHasil();
  const gaya = useGaya();
  const [menerima, aturMenerima] = useState(false);
  const dasar = mesin.dasar(temuan.aturan, bahasa);
  return (
    <div className={gaya.akar}>
      <p className={gaya.langkah}>{langkah}</p>
      <Banding temuan={temuan} />
      <LangkahHitung temuan={temuan} />
      <SelTerlibat temuan={temuan} />
      {dasar.length > 0 && (
        <div>
          <h5 className={gaya.subjudul}>{t.periksa.rincian.dasar}</h5>
          <p className={gaya.dasar}>{dasar.join("; ")}</p>
        </div>
      )}
      <PolaritasTemuan temuan={temuan} />
      {aksi && temuan.perbaikan && <PerbaikanSel temuan={temuan} perbaikan={temuan.perbaikan} />}
      {aksi && !menerima && (
        <div className={gaya.aksi}>
          <Button
            size="small"
            disabled={sibuk}
            aria-label={isi(t.terima.tombolUntuk, { letak: namaLetak(panel, temuan.lembar, temuan.sel) })}
            onClick={() => aturMenerima(true)}
          >
            {t.terima.tombol}
          </Button>
        </div>
      )}
      {aksi && menerima && (
        <FormTerima
          tutup={() => aturMenerima(false)}
          simpan={(alasan) => {
            void aksi.terima(temuan, alasan).then((berhasil) => berhasil && pergi());
          }}
        />
      )}
    </div>
  );
}

/** What is printed and what the rule reckons, as the rule shows them. */
function Banding({ temuan: { data } }: { readonly temuan: Temuan }) {
  const { t } = usePanel();
  const gaya = useGaya();
  const { tercetakTampil: tercetak, terhitungTampil: terhitung } = data;
  if (typeof tercetak !== "string" || typeof terhitung !== "string" || tercetak === "" || terhitung === "") return null;
  return (
    <dl className={gaya.banding}>
      <dt>{t.periksa.rincian.tercetak}</dt>
      <dd className={gaya.angka}>{tercetak}</dd>
      <dt>{t.periksa.rincian.terhitung}</dt>
      <dd className={gaya.angka}>{terhitung}</dd>
    </dl>
  );
}

/** The steps by which a capaian follows from its row; other findings are explained by the cells they speak of. */
function LangkahHitung({ temuan }: { readonly temuan: Temuan }) {
  const { t, bahasa, pemisah } = usePanel();
  const { tabel } = useHasil();
  const gaya = useGaya();
  const langkah = useMemo(() => {
    const letak = temuan.aturan === ATURAN_CAPAIAN ? bacaSel(temuan.sel) : null;
    const isiSel = letak && jelaskanSelTabel(tabel, temuan.lembar, letak.row, letak.col);
    return isiSel ? teksJejak(isiSel.jejak, teksPenuh(bahasa).jelaskan, pemisah).langkah : [];
  }, [temuan, tabel, bahasa, pemisah]);
  if (langkah.length === 0) return null;
  return (
    <div>
      <h5 className={gaya.subjudul}>{t.periksa.rincian.langkah}</h5>
      <ol className={gaya.langkahHitung}>
        {langkah.map(({ apa, rumus, hasil }, i) => (
          <li key={i}>
            {apa}
            <span className={gaya.rumus}>{rumus === "" ? hasil : isi(t.periksa.rincian.hasil, { rumus, hasil })}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** The finding's own cell and those it speaks of, by sheet: what stands there and what it is. */
function SelTerlibat({ temuan }: { readonly temuan: Temuan }) {
  const { t, pemisah } = usePanel();
  const gaya = useGaya();
  const [semua, bukaSemua] = useState(false);
  const letak = [{ lembar: temuan.lembar, sel: temuan.sel }, ...temuan.terkait];
  const tampak = semua ? letak : letak.slice(0, TERKAIT_TAMPAK);
  const perLembar = new Map<string, LetakSel[]>();
  for (const satu of tampak) perLembar.set(satu.lembar, [...(perLembar.get(satu.lembar) ?? []), satu]);
  return (
    <div>
      <h5 className={gaya.subjudul}>{t.periksa.rincian.terkait}</h5>
      {[...perLembar].map(([lembar, daftar]) => (
        <div key={lembar}>
          {perLembar.size > 1 && <p className={gaya.lembar}>{lembar}</p>}
          <ul className={gaya.daftar}>
            {daftar.map((satu, i) => (
              <BarisSel key={`${satu.sel}|${i}`} letak={satu} tetangga={daftar} />
            ))}
          </ul>
        </div>
      ))}
      {letak.length > tampak.length && (
        <Link as="button" className={gaya.tautan} onClick={() => bukaSemua(true)}>
          {isi(t.periksa.rincian.lagi, { n: angkaBulat(letak.length - tampak.length, pemisah) })}
        </Link>
      )}
    </div>
  );
}

function BarisSel({ letak, tetangga }: { readonly letak: LetakSel; readonly tetangga: readonly LetakSel[] }) {
  const panel = usePanel();
  const { tabel, keSel } = useHasil();
  const gaya = useGaya();
  const tempat = letakTabel(letak, tabel);
  const kolom = tempat?.kolom?.judul.replaceAll(" / ", ", ") ?? "";
  // several cells of one column are told apart by their rows
  const sekolom = tetangga.filter((lain) => letakTabel(lain, tabel)?.kolom === tempat?.kolom).length > 1;
  const label = tempat?.baris?.label ?? "";
  const arti = sekolom && label !== "" ? [label, kolom].filter((bagian) => bagian !== "").join(" · ") : kolom || label;
  const nilai = tempat?.sel ? tampilSel(tempat.sel) : "";
  return (
    <li className={gaya.baris}>
      <Link as="button" className={gaya.tautan} aria-label={namaLetak(panel, letak.lembar, letak.sel)} onClick={() => keSel(letak)}>
        {letak.sel}
      </Link>
      <span className={gaya.arti} title={arti}>
        {arti}
      </span>
      <span className={gaya.nilai} title={nilai}>
        {nilai}
      </span>
    </li>
  );
}
