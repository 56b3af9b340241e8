/** The findings by severity, then by sheet. Long groups open in portions, so that thousands do not stall the pane. */
import { useMemo, useState } from "react";
import { Button, makeStyles, mergeClasses, tokens, useArrowNavigationGroup } from "@fluentui/react-components";
import type { LetakSel, Temuan, Tingkat } from "../../domain/periksa/types";
import { isi } from "../../strings/isi";
import { angkaBulat } from "../format/angka";
import { usePanel } from "../konteks";
import { useGayaUmum } from "./gaya";
import { KartuTemuan } from "./KartuTemuan";
import type { PilihanSaring } from "./Saringan";
import { IkonTingkat, TINGKAT } from "./tingkat";

const PORSI = 50;

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
  daftar: { display: "flex", flexDirection: "column", rowGap: "6px" },
});

interface Kelompok {
  readonly tingkat: Tingkat;
  readonly jumlah: number;
  readonly perLembar: readonly { readonly lembar: string; readonly temuan: readonly Temuan[] }[];
}

export function kelompokkan(temuan: readonly Temuan[], saring: PilihanSaring): readonly Kelompok[] {
  return TINGKAT.filter((tingkat) => saring === "semua" || saring === tingkat).flatMap((tingkat) => {
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
  readonly temuan: readonly Temuan[];
  readonly saring: PilihanSaring;
  readonly terpilih: string | undefined;
  readonly pilih: (letak: LetakSel, kunci: string) => void;
}

/** Identity of a finding within one result. */
function kunciTemuan(temuan: Temuan): string {
  return `${temuan.aturan}|${temuan.lembar}|${temuan.sel}|${temuan.pesanId}`;
}

export function DaftarTemuan({ temuan, saring, terpilih, pilih }: DaftarTemuanProps) {
  const { t } = usePanel();
  const gaya = useGaya();
  const panah = useArrowNavigationGroup({ axis: "vertical", tabbable: true });
  const kelompok = useMemo(() => kelompokkan(temuan, saring), [temuan, saring]);
  return (
    <section aria-label={t.periksa.daftar} className={gaya.akar} {...panah}>
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
  const bagian = kelompok.perLembar.reduce<{ sisa: number; daftar: { lembar: string; temuan: readonly Temuan[] }[] }>(
    ({ sisa, daftar }, { lembar, temuan }) =>
      sisa <= 0
        ? { sisa, daftar }
        : { sisa: sisa - temuan.length, daftar: [...daftar, { lembar, temuan: temuan.slice(0, sisa) }] },
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
      {bagian.map(({ lembar, temuan }) => (
        <div key={lembar} className={umum.bagian}>
          <h4 className={gaya.lembar}>{lembar}</h4>
          <ul className={mergeClasses(umum.daftarPolos, gaya.daftar)}>
            {temuan.map((satu, i) => {
              const kunci = `${kunciTemuan(satu)}|${i}`;
              return (
                <KartuTemuan key={kunci} temuan={satu} terpilih={kunci === terpilih} pilih={(letak) => pilih(letak, kunci)} />
              );
            })}
          </ul>
        </div>
      ))}
      {tersisa > 0 && (
        <Button appearance="subtle" onClick={() => aturTampak(tampak + PORSI)}>
          {isi(t.periksa.tampilkanLagi, { n: angkaBulat(tersisa, pemisah) })}
        </Button>
      )}
    </div>
  );
}
