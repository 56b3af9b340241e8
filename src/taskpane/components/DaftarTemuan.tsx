/**
 * The findings by severity, then by sheet. Long groups open in portions, so that thousands do not stall the pane; many
 * suggestions of one sheet are folded.
 */
import { useMemo, useState } from "react";
import { Button, makeStyles, mergeClasses, tokens, useArrowNavigationGroup } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { LetakSel, Temuan, Tingkat } from "../../domain/periksa/types";
import { isi } from "../../strings/isi";
import { angkaBulat } from "../format/angka";
import { usePanel } from "../konteks";
import { useGayaUmum } from "./gaya";
import { cacah } from "./kata";
import { KartuTemuan } from "./KartuTemuan";
import { IkonTingkat, TINGKAT } from "./tingkat";

const PORSI = 50;
/** More suggestions than this on one sheet are folded. */
const SARAN_TERBUKA = 3;

const useGaya = makeStyles({
  akar: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXL },
  kepala: { display: "flex", alignItems: "center", columnGap: "6px" },
  jumlah: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  lembar: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  lipat: { justifyContent: "flex-start", maxWidth: "100%", paddingInlineStart: 0, overflowWrap: "anywhere", textAlign: "start" },
  daftar: { display: "flex", flexDirection: "column", rowGap: "6px" },
});

interface LembarTemuan {
  readonly lembar: string;
  readonly temuan: readonly Temuan[];
}

interface Kelompok {
  readonly tingkat: Tingkat;
  readonly jumlah: number;
  readonly perLembar: readonly LembarTemuan[];
}

export function kelompokkan(temuan: readonly Temuan[]): readonly Kelompok[] {
  return TINGKAT.flatMap((tingkat) => {
    const perLembar = new Map<string, Temuan[]>();
    let jumlah = 0;
    for (const satu of temuan) {
      if (satu.tingkat !== tingkat) continue;
      jumlah++;
      const daftar = perLembar.get(satu.lembar);
      if (daftar) daftar.push(satu);
      else perLembar.set(satu.lembar, [satu]);
    }
    if (jumlah === 0) return [];
    return [{ tingkat, jumlah, perLembar: [...perLembar].map(([lembar, isian]) => ({ lembar, temuan: isian })) }];
  });
}

export interface DaftarTemuanProps {
  readonly judul: string;
  readonly temuan: readonly Temuan[];
  readonly terpilih: string | undefined;
  readonly pilih: (letak: LetakSel, kunci: string) => void;
}

/** Identity of a finding within one result. */
export function idTemuan(temuan: Temuan): string {
  return `${temuan.aturan}|${temuan.lembar}|${temuan.sel}|${temuan.pesanId}`;
}

export function DaftarTemuan({ judul, temuan, terpilih, pilih }: DaftarTemuanProps) {
  const gaya = useGaya();
  const panah = useArrowNavigationGroup({ axis: "vertical", tabbable: true });
  const kelompok = useMemo(() => kelompokkan(temuan), [temuan]);
  return (
    <section aria-label={judul} className={gaya.akar} {...panah}>
      {kelompok.map((satu) => (
        <KelompokTingkat key={satu.tingkat} kelompok={satu} terpilih={terpilih} pilih={pilih} />
      ))}
    </section>
  );
}

interface KelompokProps extends Pick<DaftarTemuanProps, "terpilih" | "pilih"> {
  readonly kelompok: Kelompok;
}

function KelompokTingkat({ kelompok, terpilih, pilih }: KelompokProps) {
  const { t, pemisah } = usePanel();
  const gaya = useGaya();
  const umum = useGayaUmum();
  const [tampak, aturTampak] = useState(PORSI);
  const bagian = kelompok.perLembar.reduce<{ sisa: number; daftar: (LembarTemuan & { readonly jumlah: number })[] }>(
    ({ sisa, daftar }, { lembar, temuan }) =>
      sisa <= 0
        ? { sisa, daftar }
        : { sisa: sisa - temuan.length, daftar: [...daftar, { lembar, jumlah: temuan.length, temuan: temuan.slice(0, sisa) }] },
    { sisa: tampak, daftar: [] },
  ).daftar;
  const tersisa = Math.min(PORSI, kelompok.jumlah - tampak);
  return (
    <div className={umum.bagian}>
      <h3 className={mergeClasses(umum.subjudul, gaya.kepala)}>
        <IkonTingkat tingkat={kelompok.tingkat} />
        {t.periksa.tingkat[kelompok.tingkat]}
        <span className={gaya.jumlah}>{angkaBulat(kelompok.jumlah, pemisah)}</span>
      </h3>
      <p className={umum.kecil}>{t.periksa.artiTingkat[kelompok.tingkat]}</p>
      {bagian.map(({ lembar, jumlah, temuan }) => (
        <BagianLembar
          key={lembar}
          lembar={lembar}
          jumlah={jumlah}
          temuan={temuan}
          dilipat={kelompok.tingkat === "saran" && jumlah > SARAN_TERBUKA}
          terpilih={terpilih}
          pilih={pilih}
        />
      ))}
      {tersisa > 0 && (
        <Button appearance="subtle" onClick={() => aturTampak(tampak + PORSI)}>
          {isi(t.periksa.tampilkanLagi, { n: angkaBulat(tersisa, pemisah) })}
        </Button>
      )}
    </div>
  );
}

interface BagianLembarProps extends LembarTemuan, Pick<DaftarTemuanProps, "terpilih" | "pilih"> {
  readonly jumlah: number;
  readonly dilipat: boolean;
}

function BagianLembar({ lembar, jumlah, temuan, dilipat, terpilih, pilih }: BagianLembarProps) {
  const panel = usePanel();
  const gaya = useGaya();
  const umum = useGayaUmum();
  const [terbuka, aturTerbuka] = useState(!dilipat);
  return (
    <div className={umum.bagian}>
      <h4 className={gaya.lembar}>
        {dilipat ? (
          <Button
            size="small"
            appearance="transparent"
            className={gaya.lipat}
            icon={terbuka ? <ChevronDownRegular /> : <ChevronRightRegular />}
            aria-expanded={terbuka}
            onClick={() => aturTerbuka(!terbuka)}
          >
            {isi(panel.t.periksa.lembarSaran, { lembar, saran: cacah(panel, "saran", jumlah) })}
          </Button>
        ) : (
          lembar
        )}
      </h4>
      {(terbuka || !dilipat) && (
        <ul className={mergeClasses(umum.daftarPolos, gaya.daftar)}>
          {temuan.map((satu) => {
            const kunci = idTemuan(satu);
            return <KartuTemuan key={kunci} temuan={satu} terpilih={kunci === terpilih} pilih={() => pilih(satu, kunci)} />;
          })}
        </ul>
      )}
    </div>
  );
}
