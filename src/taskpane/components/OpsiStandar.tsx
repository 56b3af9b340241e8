/** The national standard of each indicator, typed by the user; what stands in the table needs no typing. */
import { useMemo } from "react";
import { Field, Input, makeStyles } from "@fluentui/react-components";
import { bacaStandar } from "../../domain/ringkas/standar";
import type { IsianRingkasan, PilihanTerpakai } from "../hooks/usePilihanRingkasan";
import { usePanel } from "../konteks";
import { Lipatan } from "./Lipatan";

const useGaya = makeStyles({
  daftar: { display: "flex", flexDirection: "column", rowGap: "8px", overflowWrap: "break-word" },
  isian: { minWidth: 0, width: "100%" },
});

interface OpsiStandarProps {
  readonly terpakai: PilihanTerpakai;
  readonly isian: IsianRingkasan;
  readonly ubah: (baru: Partial<IsianRingkasan>) => void;
}

export function OpsiStandar({ terpakai: { pilihan, tabel }, isian, ubah }: OpsiStandarProps) {
  const { t } = usePanel();
  const gaya = useGaya();
  const { ringkasPanel: k } = t;
  const daftar = useMemo(() => {
    const menurutNama = new Map((pilihan.standar?.(tabel) ?? []).map((satu) => [satu.indikator, satu]));
    return [...menurutNama.values()];
  }, [pilihan, tabel]);
  const atur = (indikator: string, tertulis: string): void =>
    ubah({ standar: [...isian.standar.filter((satu) => satu.indikator !== indikator), ...(tertulis.trim() === "" ? [] : [{ indikator, tertulis }])] });
  return (
    <Lipatan judul={k.standar} terbuka>
      <div className={gaya.daftar}>
        <span>{k.standarKet}</span>
        {daftar.map(({ indikator, tertulis: dariTabel }) => {
          const isi = isian.standar.find((satu) => satu.indikator === indikator)?.tertulis ?? "";
          const keliru = isi !== "" && bacaStandar(isi) === null;
          return (
            <Field key={indikator} label={indikator} {...(keliru ? { validationState: "error" as const, validationMessage: k.standarKeliru } : {})}>
              <Input
                className={gaya.isian}
                input={{ inputMode: "decimal" }}
                value={isi}
                placeholder={dariTabel ? k.standarTabel : ""}
                onChange={(_, { value }) => atur(indikator, value)}
              />
            </Field>
          );
        })}
      </div>
    </Lipatan>
  );
}
