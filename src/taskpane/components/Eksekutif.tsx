/** The text of the executive summary: each number leads to its cells, what is in question says so, and all of it goes to Word. */
import { useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { Button, makeStyles, mergeClasses, MessageBar, MessageBarBody, Spinner, tokens } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import type { LetakSel } from "../../domain/periksa/types";
import type { BarisEksekutif } from "../../domain/ringkas/eksekutif";
import type { AngkaKalimat } from "../../domain/ringkas/eksekutifKalimat";
import { alamatRentang, bacaRentang } from "../../domain/tabel/alamat";
import type { Tabel } from "../../domain/tabel/types";
import { isi } from "../../strings/isi";
import type { BukuTerbaca } from "../hooks/bacaTabel";
import { salinWord, type CaraSalin } from "../hooks/salinWord";
import { useGalatAngka, type GalatAngka } from "../hooks/useGalatAngka";
import { usePanel } from "../konteks";
import type { OpsiRingkasan } from "../mesin";
import { EksekutifNaskah, kelompokButir, naskahPolos, tulisPotongan } from "./EksekutifNaskah";
import { useGayaUmum } from "./gaya";
import { IkonTingkat } from "./tingkat";

const useGaya = makeStyles({
  naskah: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    maxHeight: "480px",
    overflowY: "auto",
    padding: "12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: "anywhere",
    hyphens: "auto",
  },
  baris: { margin: 0, lineHeight: tokens.lineHeightBase400 },
  bab: { margin: "4px 0 0", fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  sasaran: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  daftar: { margin: 0, paddingInlineStart: "18px", display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  angka: {
    display: "inline",
    padding: 0,
    border: "none",
    font: "inherit",
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: "underline",
    textDecorationStyle: "dotted",
    textUnderlineOffset: "3px",
    backgroundColor: "transparent",
    cursor: "pointer",
    ":hover": { textDecorationStyle: "solid" },
  },
  persoalan: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalXS,
    marginTop: "2px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorStatusDangerForeground1,
  },
  terlihat: {
    maxHeight: "260px",
    overflow: "auto",
    padding: "8px",
    color: "#000000",
    backgroundColor: "#ffffff",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
});

interface EksekutifProps {
  readonly buku: BukuTerbaca;
  readonly tabel: readonly Tabel[];
  readonly opsi: OpsiRingkasan;
  readonly pilih: (lembar: string, sel: string) => void;
}

export function Eksekutif({ buku, tabel, opsi, pilih }: EksekutifProps) {
  const { t, mesin, bahasa, pemisah } = usePanel();
  const umum = useGayaUmum();
  const gaya = useGaya();
  const galat = useGalatAngka(buku);
  const teks = useMemo(() => mesin.susunEksekutif(tabel, buku.tabel, opsi, bahasa), [mesin, tabel, buku, opsi, bahasa]);
  const naskah = useRef<HTMLDivElement>(null);
  /** The drawn text that is copied; it stays where the user must copy it. */
  const [salinan, aturSalinan] = useState<CaraSalin | "jalan">();

  const salin = (): void => {
    flushSync(() => aturSalinan("jalan"));
    if (naskah.current) void salinWord(naskah.current, naskahPolos(teks, pemisah)).then(aturSalinan);
  };

  return (
    <section className={umum.bagian} aria-labelledby="eksekutif-judul">
      <h3 id="eksekutif-judul" className={umum.subjudul}>
        {t.eksekutif.judul}
      </h3>
      <p className={umum.kecil}>{t.eksekutif.keterangan}</p>
      <div role="status">
        {galat.keadaan === "memeriksa" && <Spinner size="tiny" label={t.eksekutif.memeriksa} />}
        {galat.keadaan === "gagal" && <p className={umum.kecil}>{t.eksekutif.takTerperiksa}</p>}
      </div>
      {/* a scrolling region must be reachable by keyboard */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={mergeClasses(gaya.naskah, umum.fokus)} role="document" aria-labelledby="eksekutif-judul" tabIndex={0}>
        {kelompokButir(teks.baris).map((satu, n) =>
          Array.isArray(satu) ? (
            <ul key={n} className={gaya.daftar}>
              {satu.map((butir: BarisEksekutif, i: number) => (
                <li key={i} className={gaya.baris}>
                  <Kalimat baris={butir} galat={galat} pilih={pilih} />
                </li>
              ))}
            </ul>
          ) : (
            <BarisTeks key={n} baris={satu as BarisEksekutif} galat={galat} pilih={pilih} />
          ),
        )}
      </div>
      <div>
        <Button icon={<CopyRegular />} onClick={salin}>
          {t.eksekutif.salin}
        </Button>
      </div>
      <div role="status">
        {salinan && salinan !== "jalan" && (
          <MessageBar intent={salinan === "ditolak" ? "warning" : "success"} layout="multiline">
            <MessageBarBody>{t.eksekutif[PESAN[salinan]]}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      {(salinan === "jalan" || salinan === "ditolak") && (
        <div
          ref={naskah}
          className={salinan === "ditolak" ? gaya.terlihat : umum.tersembunyi}
          {...(salinan === "ditolak" ? { role: "region", "aria-label": t.eksekutif.siapSalin } : { "aria-hidden": true })}
        >
          <EksekutifNaskah isi={teks} pemisah={pemisah} />
        </div>
      )}
    </section>
  );
}

const PESAN = { papanKlip: "tersalin", pilihan: "tersalinTerpilih", ditolak: "ditolak" } as const;

interface BarisProps {
  readonly baris: BarisEksekutif;
  readonly galat: GalatAngka;
  readonly pilih: (lembar: string, sel: string) => void;
}

function BarisTeks(props: BarisProps) {
  const gaya = useGaya();
  const { jenis } = props.baris;
  if (jenis === "judul") return <h4 className={gaya.bab}>{isiTeks(props.baris)}</h4>;
  if (jenis === "sasaran") return <h5 className={gaya.sasaran}>{isiTeks(props.baris)}</h5>;
  return (
    <div className={gaya.baris}>
      <Kalimat {...props} />
    </div>
  );
}

/** Headings hold no numbers. */
function isiTeks({ potongan }: BarisEksekutif): string {
  return potongan.map((satu) => ("teks" in satu ? satu.teks : "")).join("");
}

function Kalimat({ baris, galat, pilih }: BarisProps) {
  const { t, mesin, bahasa, pemisah } = usePanel();
  const gaya = useGaya();
  const [pertama, ...lain] = galat.pada(baris.sumber);
  return (
    <>
      {baris.potongan.map((satu, n) =>
        "teks" in satu ? <span key={n}>{satu.teks}</span> : <Angka key={n} angka={satu.angka} tampil={tulisPotongan(satu, pemisah)} pilih={pilih} />,
      )}
      {pertama && (
        <span className={gaya.persoalan} role="note">
          <IkonTingkat tingkat="galat" />
          <span>
            {isi(t.eksekutif.dipersoalkan, { pesan: mesin.teksTemuan(pertama, bahasa).pesan })}
            {lain.length > 0 && ` ${isi(lain.length === 1 ? t.eksekutif.dipersoalkanLain.satu : t.eksekutif.dipersoalkanLain.banyak, { n: lain.length })}`}
          </span>
        </span>
      )}
    </>
  );
}

interface AngkaProps {
  readonly angka: AngkaKalimat;
  readonly tampil: string;
  readonly pilih: BarisProps["pilih"];
}

function Angka({ angka, tampil, pilih }: AngkaProps) {
  const { t } = usePanel();
  const gaya = useGaya();
  const umum = useGayaUmum();
  const [pertama] = angka.sumber;
  if (!pertama) return <span>{tampil}</span>;
  const letak = isi(t.eksekutif.letak, { lembar: pertama.lembar, sel: pertama.sel });
  const n = angka.sumber.length - 1;
  const semua = n === 0 ? letak : isi(n === 1 ? t.eksekutif.lainnya.satu : t.eksekutif.lainnya.banyak, { letak, n });
  const asal = isi(angka.langsung ? t.eksekutif.asal : t.eksekutif.asalHitungan, { angka: tampil, letak: semua });
  return (
    <button type="button" className={mergeClasses(gaya.angka, umum.fokusLuar)} title={asal} aria-label={asal} onClick={() => pilih(pertama.lembar, rentangSumber(angka.sumber))}>
      {tampil}
    </button>
  );
}

/** The cells on the sheet of the first, as one range. */
export function rentangSumber(sumber: readonly LetakSel[]): string {
  const lembar = sumber[0]?.lembar;
  const rect = sumber.filter((satu) => satu.lembar === lembar).flatMap(({ sel }) => bacaRentang(sel) ?? []);
  const [row, col] = [Math.min(...rect.map((satu) => satu.row)), Math.min(...rect.map((satu) => satu.col))];
  const [bawah, kanan] = [Math.max(...rect.map((satu) => satu.row + satu.rows)), Math.max(...rect.map((satu) => satu.col + satu.cols))];
  return alamatRentang({ row, col, rows: bawah - row, cols: kanan - col });
}
