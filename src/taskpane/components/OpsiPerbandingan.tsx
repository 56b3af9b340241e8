/** Which years are put beside each other, and which figures the user says cannot be compared. */
import { useMemo } from "react";
import { Checkbox, Field, makeStyles, Select } from "@fluentui/react-components";
import { isi } from "../../strings/isi";
import type { IsianRingkasan, PilihanTerpakai } from "../hooks/usePilihanRingkasan";
import { usePanel } from "../konteks";
import { Lipatan } from "./Lipatan";

const PALING_SEDIKIT = 2;

const useGaya = makeStyles({
  tahun: { display: "flex", flexWrap: "wrap" },
  daftar: { display: "flex", flexDirection: "column", rowGap: "8px" },
  pilihan: { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
});

interface OpsiPerbandinganProps {
  readonly terpakai: PilihanTerpakai;
  readonly isian: IsianRingkasan;
  readonly ubah: (baru: Partial<IsianRingkasan>) => void;
}

export function OpsiPerbandingan({ terpakai: { pilihan, tabel }, isian, ubah }: OpsiPerbandinganProps) {
  const { t } = usePanel();
  const gaya = useGaya();
  const { tahun, indikator } = useMemo(() => pilihan.banding?.(tabel) ?? { tahun: [], indikator: [] }, [pilihan, tabel]);
  const dipilih = tahun.filter((satu) => isian.tahunBanding?.includes(satu) ?? true);
  const aturTahun = (satu: number, pakai: boolean): void =>
    ubah({ tahunBanding: tahun.filter((lain) => (lain === satu ? pakai : dipilih.includes(lain))) });
  const aturTak = (nama: string, nilai: number | null): void =>
    ubah({
      takBanding: [...isian.takBanding.filter((satu) => satu.indikator !== nama), ...(nilai === null ? [] : [{ indikator: nama, tahun: nilai }])],
    });
  return (
    <>
      <div role="group" aria-label={t.ringkas.tahunBanding}>
        <span aria-hidden>{t.ringkas.tahunBanding}</span>
        <div className={gaya.tahun}>
          {tahun.map((satu) => {
            const pakai = dipilih.includes(satu);
            return (
              <Checkbox
                key={satu}
                label={String(satu)}
                checked={pakai}
                disabled={pakai && dipilih.length <= PALING_SEDIKIT}
                onChange={(_, { checked }) => aturTahun(satu, checked === true)}
              />
            );
          })}
        </div>
      </div>
      <Lipatan judul={t.ringkas.takBanding}>
        <div className={gaya.daftar}>
          <span>{t.ringkas.takBandingKet}</span>
          {indikator.map((nama) => (
            <Field key={nama} label={nama}>
              <Select
                root={{ className: gaya.pilihan }}
                select={{ className: gaya.pilihan }}
                value={String(isian.takBanding.find((satu) => satu.indikator === nama)?.tahun ?? "")}
                onChange={(_, { value }) => aturTak(nama, value === "" ? null : Number(value))}
              >
                <option value="">{t.ringkas.bandingBisa}</option>
                {dipilih.map((satu) => (
                  <option key={satu} value={String(satu)}>
                    {isi(t.ringkas.bandingTak, { tahun: satu })}
                  </option>
                ))}
              </Select>
            </Field>
          ))}
        </div>
      </Lipatan>
    </>
  );
}
