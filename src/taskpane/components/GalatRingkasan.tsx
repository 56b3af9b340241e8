/** Says before a summary is written which of the figures that it draws on the checker holds to be wrong. */
import { useMemo } from "react";
import { Link, makeStyles, mergeClasses, MessageBar, MessageBarBody, MessageBarTitle, Spinner, tokens } from "@fluentui/react-components";
import { selSumber } from "../../domain/ringkas/selSumber";
import type { RencanaLembar } from "../../domain/ringkas/types";
import { isi } from "../../strings/isi";
import { angkaBulat } from "../format/angka";
import type { BukuTerbaca } from "../hooks/bacaTabel";
import { useGalatAngka } from "../hooks/useGalatAngka";
import { usePanel } from "../konteks";
import { useGayaUmum } from "./gaya";

/** More would push the preview out of sight. */
const TERBANYAK = 3;

const useGaya = makeStyles({
  daftar: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, margin: "4px 0 0" },
  butir: { overflowWrap: "anywhere" },
});

interface GalatRingkasanProps {
  readonly buku: BukuTerbaca;
  readonly rencana: RencanaLembar;
  readonly pilih: (lembar: string, sel: string) => void;
}

export function GalatRingkasan({ buku, rencana, pilih }: GalatRingkasanProps) {
  const { t, mesin, bahasa, pemisah } = usePanel();
  const umum = useGayaUmum();
  const gaya = useGaya();
  const galat = useGalatAngka(buku);
  const sumber = useMemo(() => selSumber(rencana), [rencana]);
  const temuan = galat.pada(sumber);
  const lebih = temuan.length - TERBANYAK;
  const { ringkasPanel: k } = t;
  return (
    <div role="status">
      {galat.keadaan === "memeriksa" && <Spinner size="tiny" label={k.memeriksa} />}
      {galat.keadaan === "gagal" && <p className={umum.kecil}>{k.takTerperiksa}</p>}
      {temuan.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{k.dipersoalkanJudul}</MessageBarTitle>
            <ul className={mergeClasses(umum.daftarPolos, gaya.daftar)}>
              {temuan.slice(0, TERBANYAK).map((satu) => {
                const letak = isi(k.letak, { lembar: satu.lembar, sel: satu.sel });
                return (
                  <li key={`${satu.aturan} ${letak}`} className={gaya.butir}>
                    {isi(k.dipersoalkan, { letak, pesan: mesin.teksTemuan(satu, bahasa).pesan })}{" "}
                    <Link as="button" inline onClick={() => pilih(satu.lembar, satu.sel)}>
                      {isi(k.keSel, { letak: satu.sel })}
                    </Link>
                  </li>
                );
              })}
            </ul>
            {lebih > 0 && isi(lebih === 1 ? k.lainnya.satu : k.lainnya.banyak, { n: angkaBulat(lebih, pemisah) })}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
