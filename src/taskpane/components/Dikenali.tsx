/** What the reader recognised: each sheet's tables with kind, range and columns, open to correction, and why a sheet was left out. */
import { useState } from "react";
import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { alamatRentang } from "../../domain/tabel/alamat";
import type { SheetSnapshot } from "../../domain/tabel/snapshot";
import type { Tabel } from "../../domain/tabel/types";
import { isi } from "../../strings/isi";
import type { BukuTerbaca } from "../hooks/bacaTabel";
import type { TeksPanel } from "../teks";
import { usePanel } from "../konteks";
import { useGayaUmum } from "./gaya";
import { KoreksiTabelForm } from "./KoreksiTabelForm";
import { Lipatan } from "./Lipatan";

const useGaya = makeStyles({
  lembar: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  catatan: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  tabel: { padding: "4px 0", fontSize: tokens.fontSizeBase300 },
  baris: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", alignItems: "flex-start", columnGap: tokens.spacingHorizontalM },
  judulTabel: { display: "block", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  kiri: { flex: "1 1 160px", minWidth: 0 },
  kolom: { minHeight: "24px", fontSize: tokens.fontSizeBase200 },
});

function alasan(lembar: SheetSnapshot, punyaTabel: boolean, t: TeksPanel): string {
  if (lembar.milikKita) return t.periksa.lembarKita;
  if (lembar.terlaluBesar) return t.periksa.lembarBesar;
  if (lembar.values.length === 0) return t.periksa.lembarKosong;
  if (!punyaTabel) return t.periksa.lembarTanpaTabel;
  return lembar.tersembunyi ? t.periksa.tersembunyi : "";
}

export interface DikenaliProps {
  readonly buku: BukuTerbaca;
  readonly pilih: (lembar: string, rentang: string) => void;
}

export function Dikenali({ buku, pilih }: DikenaliProps) {
  const { t } = usePanel();
  const gaya = useGaya();
  const umum = useGayaUmum();
  return (
    <Lipatan judul={t.periksa.dikenali}>
      {buku.snapshot.lembar.map((lembar) => {
        const tabel = buku.tabel.filter((satu) => satu.lembar === lembar.nama);
        const catatan = alasan(lembar, tabel.length > 0, t);
        return (
          <div key={lembar.nama}>
            <h4 className={gaya.lembar}>
              {lembar.nama}
              {catatan !== "" && <span className={gaya.catatan}> – {catatan}</span>}
            </h4>
            <ul className={mergeClasses(umum.daftarPolos)}>
              {tabel.map((satu) => (
                <BarisTabelDikenali key={alamatRentang(satu.rentang)} tabel={satu} buku={buku} pilih={pilih} />
              ))}
            </ul>
          </div>
        );
      })}
    </Lipatan>
  );
}

function BarisTabelDikenali({ tabel, buku, pilih }: DikenaliProps & { readonly tabel: Tabel }) {
  const { t } = usePanel();
  const gaya = useGaya();
  const [terbuka, aturTerbuka] = useState(false);
  const rentang = alamatRentang(tabel.rentang);
  const asal = buku.asal.get(tabel);
  const letak = isi(t.umum.letakRentang, { lembar: tabel.lembar, rentang });
  return (
    <li className={gaya.tabel}>
      <div className={gaya.baris}>
        <span className={gaya.kiri}>
          {t.jenisTabel[tabel.jenis]}
          {tabel.tahun !== undefined && `, ${isi(t.periksa.tahun, { tahun: tabel.tahun })}`}
          {asal && <span className={gaya.catatan}>{` (${t.koreksi.dikoreksi})`}</span>}
          {tabel.judul !== "" && <span className={gaya.judulTabel}>{tabel.judul}</span>}
        </span>
        <Link as="button" aria-label={letak} onClick={() => pilih(tabel.lembar, rentang)}>
          {rentang}
        </Link>
      </div>
      <Link
        as="button"
        className={gaya.kolom}
        aria-expanded={terbuka}
        aria-label={isi(t.koreksi.lihatUntuk, { letak })}
        onClick={() => aturTerbuka(!terbuka)}
      >
        {terbuka ? t.koreksi.tutup : t.koreksi.lihat}
      </Link>
      {terbuka && <KoreksiTabelForm tabel={tabel} asal={asal ?? tabel} dikenali={buku.dikenali} />}
    </li>
  );
}
