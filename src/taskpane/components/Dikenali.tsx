/** What the reader recognised: each sheet's tables with kind and range, and why a sheet was left out. */
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Link,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { alamatRentang } from "../../domain/tabel/alamat";
import type { SheetSnapshot } from "../../domain/tabel/snapshot";
import type { Tabel } from "../../domain/tabel/types";
import { isi } from "../../strings/isi";
import type { BukuTerbaca } from "../hooks/bacaTabel";
import type { TeksPanel } from "../teks";
import { usePanel } from "../konteks";
import { useGayaUmum } from "./gaya";

const useGaya = makeStyles({
  wadah: {
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  isi: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, padding: "0 2px 12px" },
  lembar: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  catatan: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  tabel: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    padding: "4px 0",
    fontSize: tokens.fontSizeBase300,
  },
  judulTabel: { display: "block", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  kiri: { flex: "1 1 160px", minWidth: 0 },
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
    <Accordion collapsible className={gaya.wadah}>
      <AccordionItem value="dikenali">
        <AccordionHeader as="h3" size="medium">
          {t.periksa.dikenali}
        </AccordionHeader>
        <AccordionPanel>
          <div className={gaya.isi}>
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
                      <BarisTabelDikenali key={alamatRentang(satu.rentang)} tabel={satu} pilih={pilih} />
                    ))}
                  </ul>
                </div>
              );
            })}
          </div>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

function BarisTabelDikenali({ tabel, pilih }: { readonly tabel: Tabel; readonly pilih: DikenaliProps["pilih"] }) {
  const { t } = usePanel();
  const gaya = useGaya();
  const rentang = alamatRentang(tabel.rentang);
  return (
    <li className={gaya.tabel}>
      <span className={gaya.kiri}>
        {t.jenisTabel[tabel.jenis]}
        {tabel.tahun !== undefined && `, ${isi(t.periksa.tahun, { tahun: tabel.tahun })}`}
        {tabel.judul !== "" && <span className={gaya.judulTabel}>{tabel.judul}</span>}
      </span>
      <Link
        as="button"
        aria-label={isi(t.umum.letakRentang, { lembar: tabel.lembar, rentang })}
        onClick={() => pilih(tabel.lembar, rentang)}
      >
        {rentang}
      </Link>
    </li>
  );
}
