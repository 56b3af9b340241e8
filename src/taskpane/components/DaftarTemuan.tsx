/**
 * The findings by severity, then by sheet. Only what is in view is drawn, so that thousands do not stall the pane; many
 * suggestions of one sheet are folded.
 */
import { Fragment, useCallback, useId, useMemo, useRef, useState } from "react";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { LetakSel, Temuan } from "../../domain/periksa/types";
import { isi } from "../../strings/isi";
import { angkaBulat } from "../format/angka";
import { type FokusBaris, TANDA_FOKUS, useFokusBaris } from "../hooks/useFokusBaris";
import { type JendelaBaris, useJendelaBaris } from "../hooks/useJendelaBaris";
import { usePanel } from "../konteks";
import { teksPenuh } from "../teksPenuh";
import { type BarisLembar, type BarisSatuTemuan, type BarisTemuan, type BarisTingkat, bisaFokus, susunBaris } from "./barisTemuan";
import { useGayaUmum } from "./gaya";
import { cacah } from "./kata";
import { KartuTemuan } from "./KartuTemuan";
import { IkonTingkat } from "./tingkat";

/** Heights in pixels of what was never drawn: a heading with its sentence, the name of a sheet, a finding of three lines. */
const TAKSIRAN = { tingkat: 76, lembar: 28, temuan: 104 } as const;

const useGaya = makeStyles({
  // the list keeps its own place while heights that were guessed become known
  akar: { overflowAnchor: "none" },
  tingkat: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, padding: "20px 0 8px" },
  pertama: { paddingTop: 0 },
  kepala: { display: "flex", alignItems: "center", columnGap: "6px" },
  jumlah: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  lembar: {
    margin: 0,
    padding: "4px 0 8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  lipat: { justifyContent: "flex-start", maxWidth: "100%", paddingInlineStart: 0, overflowWrap: "anywhere", textAlign: "start" },
  butir: { paddingBottom: "6px" },
});

export interface DaftarTemuanProps {
  readonly judul: string;
  readonly temuan: readonly Temuan[];
  readonly terpilih: string | undefined;
  readonly pilih: (letak: LetakSel, kunci: string) => void;
}

export function DaftarTemuan({ judul, temuan, terpilih, pilih }: DaftarTemuanProps) {
  const { bahasa } = usePanel();
  const gaya = useGaya();
  const umum = useGayaUmum();
  const cara = useId();
  const [dibuka, aturDibuka] = useState<ReadonlySet<string>>(new Set());
  const baris = useMemo(() => susunBaris(temuan, dibuka), [temuan, dibuka]);
  const perhentian = useMemo(() => baris.filter(bisaFokus).map(({ kunci }) => kunci), [baris]);
  const akar = useRef<HTMLElement>(null);
  const fokus = useFokusBaris(perhentian, akar);
  const { aktif, jadikanAktif } = fokus;
  // headings are few: with all of them drawn a screen reader goes from group to group; what has the focus is never lost
  const selalu = useMemo(
    () => baris.flatMap(({ jenis, kunci }, nomor) => (jenis !== "temuan" || kunci === aktif || kunci === terpilih ? [nomor] : [])),
    [baris, aktif, terpilih],
  );
  const { wadah, ukur, ...jendela } = useJendelaBaris({
    banyak: baris.length,
    kunci: useCallback((nomor: number) => baris[nomor]!.kunci, [baris]),
    taksiran: useCallback((nomor: number) => TAKSIRAN[baris[nomor]!.jenis], [baris]),
    selalu,
  });
  const pilihBaris = useCallback(
    (satu: Temuan, kunci: string): void => {
      jadikanAktif(kunci);
      pilih(satu, kunci);
    },
    [jadikanAktif, pilih],
  );
  const balik = (kunci: string): void => {
    jadikanAktif(kunci);
    aturDibuka((lama) => (lama.has(kunci) ? new Set([...lama].filter((satu) => satu !== kunci)) : new Set([...lama, kunci])));
  };
  return (
    <section ref={akar} aria-label={judul} aria-describedby={cara}>
      <p id={cara} className={umum.tersembunyi}>
        {teksPenuh(bahasa).daftarTemuan.caraPapanTik}
      </p>
      <div ref={wadah} className={gaya.akar}>
        {potongan(baris, jendela).map((satu) => {
          switch (satu.jenis) {
            case "sela":
              return <div key={satu.kunci} style={{ height: satu.tinggi }} />;
            case "tingkat":
              return <KepalaTingkat key={satu.baris.kunci} {...satu} ukur={ukur} />;
            case "lembar":
              return <KepalaLembar key={satu.baris.kunci} {...satu} ukur={ukur} fokus={fokus} balik={balik} />;
            case "temuan":
              return (
                <TemuanLembar key={satu.kunci} {...satu} ukur={ukur} fokus={fokus} terpilih={terpilih} pilih={pilihBaris} />
              );
          }
        })}
      </div>
    </section>
  );
}

interface ButirTampak {
  readonly nomor: number;
  readonly baris: BarisSatuTemuan;
  /** Pixels of what is not drawn before it. */
  readonly sela: number;
}

type Potongan =
  | { readonly jenis: "sela"; readonly kunci: string; readonly tinggi: number }
  | { readonly jenis: "tingkat"; readonly nomor: number; readonly baris: BarisTingkat }
  | { readonly jenis: "lembar"; readonly nomor: number; readonly baris: BarisLembar }
  | { readonly jenis: "temuan"; readonly kunci: string; readonly butir: ButirTampak[] };

/** The drawn rows as headings, lists, and the gaps between them. */
function potongan(baris: readonly BarisTemuan[], { tampak, tinggi, awal }: Pick<JendelaBaris, "tampak" | "tinggi" | "awal">): readonly Potongan[] {
  const hasil: Potongan[] = [];
  let akhir = awal;
  for (const { index: nomor, start, end } of tampak) {
    const satu = baris[nomor];
    if (!satu) continue;
    const sela = Math.max(0, start - akhir);
    akhir = end;
    if (satu.jenis === "temuan") {
      const butir = { nomor, baris: satu, sela };
      const terakhir = hasil.at(-1);
      if (terakhir?.jenis === "temuan") terakhir.butir.push(butir);
      else hasil.push({ jenis: "temuan", kunci: `${satu.temuan.tingkat}|${satu.temuan.lembar}|`, butir: [butir] });
      continue;
    }
    if (sela > 0) hasil.push({ jenis: "sela", kunci: `sela|${satu.kunci}`, tinggi: sela });
    hasil.push(satu.jenis === "tingkat" ? { jenis: "tingkat", nomor, baris: satu } : { jenis: "lembar", nomor, baris: satu });
  }
  const sisa = awal + tinggi - akhir;
  return sisa > 0 ? [...hasil, { jenis: "sela", kunci: "sela", tinggi: sisa }] : hasil;
}

interface KepalaTingkatProps extends Pick<JendelaBaris, "ukur"> {
  readonly nomor: number;
  readonly baris: BarisTingkat;
}

function KepalaTingkat({ nomor, baris: { tingkat, jumlah }, ukur }: KepalaTingkatProps) {
  const { t, pemisah } = usePanel();
  const gaya = useGaya();
  const umum = useGayaUmum();
  return (
    <div ref={ukur} data-index={nomor} className={mergeClasses(gaya.tingkat, nomor === 0 && gaya.pertama)}>
      <h3 className={mergeClasses(umum.subjudul, gaya.kepala)}>
        <IkonTingkat tingkat={tingkat} />
        {t.periksa.tingkat[tingkat]}
        <span className={gaya.jumlah}>{angkaBulat(jumlah, pemisah)}</span>
      </h3>
      <p className={umum.kecil}>{t.periksa.artiTingkat[tingkat]}</p>
    </div>
  );
}

interface KepalaLembarProps extends Pick<JendelaBaris, "ukur"> {
  readonly nomor: number;
  readonly baris: BarisLembar;
  readonly fokus: FokusBaris;
  readonly balik: (kunci: string) => void;
}

function KepalaLembar({ nomor, baris: { kunci, lembar, jumlah, lipat }, ukur, fokus, balik }: KepalaLembarProps) {
  const panel = usePanel();
  const gaya = useGaya();
  return (
    <h4 ref={ukur} data-index={nomor} className={gaya.lembar}>
      {lipat === "tidak" ? (
        lembar
      ) : (
        <Button
          size="small"
          appearance="transparent"
          className={gaya.lipat}
          icon={lipat === "terbuka" ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={lipat === "terbuka"}
          tabIndex={kunci === fokus.aktif ? 0 : -1}
          {...{ [TANDA_FOKUS]: kunci }}
          onKeyDown={fokus.tekan}
          onClick={() => balik(kunci)}
        >
          {isi(panel.t.periksa.lembarSaran, { lembar, saran: cacah(panel, "saran", jumlah) })}
        </Button>
      )}
    </h4>
  );
}

interface TemuanLembarProps extends Pick<JendelaBaris, "ukur"> {
  readonly butir: readonly ButirTampak[];
  readonly fokus: FokusBaris;
  readonly terpilih: string | undefined;
  readonly pilih: (temuan: Temuan, kunci: string) => void;
}

/** The findings of one severity on one sheet; what is not drawn of them is a gap, of which a screen reader hears the numbers only. */
function TemuanLembar({ butir, ukur, fokus, terpilih, pilih }: TemuanLembarProps) {
  const { t, bahasa } = usePanel();
  const gaya = useGaya();
  const umum = useGayaUmum();
  const { tingkat, lembar } = butir[0]!.baris.temuan;
  const nama = isi(teksPenuh(bahasa).daftarTemuan.temuanLembar, { tingkat: t.periksa.tingkat[tingkat], lembar });
  return (
    <ul className={umum.daftarPolos} aria-label={nama}>
      {butir.map(({ nomor, baris: { kunci, temuan, urutan, dari }, sela }) => (
        <Fragment key={kunci}>
          {sela > 0 && <li aria-hidden="true" style={{ height: sela }} />}
          <li ref={ukur} data-index={nomor} className={gaya.butir} aria-posinset={urutan} aria-setsize={dari}>
            <KartuTemuan
              kunci={kunci}
              temuan={temuan}
              terpilih={kunci === terpilih}
              aktif={kunci === fokus.aktif}
              tekan={fokus.tekan}
              pilih={pilih}
              tinggalkan={fokus.tinggalkan}
            />
          </li>
        </Fragment>
      ))}
    </ul>
  );
}
