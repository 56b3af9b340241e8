/** Polarity by indicator: what the user set, and on request every indicator of the workbook with its polarity and why. */
import { useState } from "react";
import { Button, makeStyles, SearchBox, Select, tokens } from "@fluentui/react-components";
import type { IndikatorDikenali } from "../../domain/simpanan/daftarIndikator";
import { POLARITAS_SETELAN } from "../../domain/simpanan/daftar";
import { gantiPolaritas, kunciIndikator } from "../../domain/simpanan/polaritas";
import type { PolaritasIndikator as Setelan } from "../../domain/simpanan/types";
import type { PolaritasSetelan } from "../../domain/tabel/types";
import { isi } from "../../strings/isi";
import { angkaBulat } from "../format/angka";
import { bacaTabel } from "../hooks/bacaTabel";
import { useTugas } from "../hooks/useTugas";
import { usePanel } from "../konteks";
import { teksPenuh } from "../teksPenuh";
import { useGayaUmum } from "./gaya";
import { KabarGalat } from "./KabarGalat";
import { Kemajuan } from "./Kemajuan";

const useGaya = makeStyles({
  daftar: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  butir: { display: "flex", flexDirection: "column", rowGap: "4px" },
  nama: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere", hyphens: "auto" },
  pilihan: { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
  cari: { width: "100%", maxWidth: "none" },
  kenali: { alignSelf: "flex-start" },
});

/** So many are shown at first; from so many on the list can be searched. */
const PANJANG = 8;

interface Butir {
  readonly indikator: string;
  readonly lembar?: string | undefined;
  readonly setelan: PolaritasSetelan | undefined;
  readonly dikenali?: IndikatorDikenali | undefined;
}

interface PolaritasIndikatorProps {
  readonly polaritas: readonly Setelan[];
  readonly ubah: (polaritas: readonly Setelan[]) => void;
}

export function PolaritasIndikator({ polaritas, ubah }: PolaritasIndikatorProps) {
  const panel = usePanel();
  const { mesin, bahasa, pemisah } = panel;
  const k = teksPenuh(bahasa).pengaturan.polaritas;
  const gaya = useGaya();
  const umum = useGayaUmum();
  const { hasil, jalan, galat, mulai, batalkan, tutupPesan } = useTugas<readonly IndikatorDikenali[]>();
  const [kata, aturKata] = useState("");
  const [semua, bukaSemua] = useState(false);
  const butir = susun(polaritas, hasil ?? []);
  const cari = kata.trim().toLowerCase();
  const tampak = butir.filter(({ indikator }) => cari.split(/\s+/).every((bagian) => indikator.toLowerCase().includes(bagian)));

  return (
    <section className={umum.bagian} aria-labelledby="polaritas-indikator">
      <h3 id="polaritas-indikator" className={umum.subjudul}>
        {k.judul}
      </h3>
      <p className={umum.kecil}>{k.ket}</p>
      {galat && <KabarGalat galat={galat} tutup={tutupPesan} />}
      {butir.length === 0 && !jalan && <p className={umum.paragraf}>{hasil ? k.tanpaIndikator : k.kosong}</p>}
      {butir.length >= PANJANG && (
        <>
          <SearchBox
            className={gaya.cari}
            aria-label={k.cari}
            placeholder={k.cari}
            value={kata}
            dismiss={{ "aria-label": k.hapusCari }}
            onChange={(_, { value }) => aturKata(value)}
          />
          <p role="status" className={umum.tersembunyi}>
            {cari !== "" && isi(k.hasilCari, { n: angkaBulat(tampak.length, pemisah) })}
          </p>
        </>
      )}
      <ul className={`${umum.daftarPolos} ${gaya.daftar}`}>
        {tampak.slice(0, semua ? undefined : PANJANG).map((satu) => (
          <ButirPolaritas key={`${satu.lembar ?? ""}|${satu.indikator}`} butir={satu} ubah={(baru) => ubah(gantiPolaritas(polaritas, letak(satu), baru))} />
        ))}
      </ul>
      {!semua && tampak.length > PANJANG && (
        <Button className={gaya.kenali} appearance="subtle" onClick={() => bukaSemua(true)}>
          {isi(k.lagi, { n: angkaBulat(tampak.length - PANJANG, pemisah) })}
        </Button>
      )}
      {jalan ? (
        <Kemajuan jalan={jalan} batalkan={batalkan} />
      ) : (
        <Button
          className={gaya.kenali}
          onClick={() => void mulai(async (alat) => mesin.indikator((await bacaTabel(panel, alat)).tabel))}
        >
          {hasil ? k.kenaliLagi : k.kenali}
        </Button>
      )}
    </section>
  );
}

const letak = ({ indikator, lembar }: Butir): Pick<Setelan, "indikator" | "lembar"> => ({ indikator, ...(lembar === undefined ? {} : { lembar }) });

/** What is set, then what is recognised besides: first those of which the tables say something. Those set for one sheet stand apart. */
function susun(polaritas: readonly Setelan[], dikenali: readonly IndikatorDikenali[]): readonly Butir[] {
  const perKunci = new Map(dikenali.map((satu) => [satu.kunci, satu]));
  const diatur = new Set(polaritas.filter(({ lembar }) => lembar === undefined).map(({ indikator }) => kunciIndikator(indikator)));
  return [
    ...polaritas.map(({ indikator, lembar, polaritas: setelan }) => ({ indikator, lembar, setelan, dikenali: perKunci.get(kunciIndikator(indikator)) })),
    ...dikenali.filter(({ kunci }) => !diatur.has(kunci)).sort((a, b) => Number(a.asal === "bawaan") - Number(b.asal === "bawaan")).map((satu) => ({ indikator: satu.nama, setelan: undefined, dikenali: satu })),
  ];
}

function ButirPolaritas({ butir: { indikator, lembar, setelan, dikenali }, ubah }: { readonly butir: Butir; readonly ubah: (polaritas: PolaritasSetelan | null) => void }) {
  const { bahasa } = usePanel();
  const k = teksPenuh(bahasa).pengaturan.polaritas;
  const gaya = useGaya();
  const umum = useGayaUmum();
  return (
    <li className={gaya.butir}>
      <p className={gaya.nama}>{indikator}</p>
      {lembar !== undefined && <p className={umum.kecil}>{isi(k.diLembar, { lembar })}</p>}
      <PilihPolaritas nama={isi(k.untuk, { indikator })} polaritas={setelan} pilih={ubah} />
      {dikenali && setelan === undefined && dikenali.asal !== "setelan" && (
        <p className={umum.kecil}>{isi(k.kini, { polaritas: k.nama[dikenali.polaritas], asal: k.asal[dikenali.asal] })}</p>
      )}
    </li>
  );
}

interface PilihPolaritasProps {
  /** Accessible name. */
  readonly nama: string;
  readonly polaritas: PolaritasSetelan | undefined;
  readonly pilih: (polaritas: PolaritasSetelan | null) => void;
  readonly mati?: boolean;
}

export function PilihPolaritas({ nama, polaritas, pilih, mati = false }: PilihPolaritasProps) {
  const { bahasa } = usePanel();
  const { pilihan } = teksPenuh(bahasa).pengaturan.polaritas;
  const gaya = useGaya();
  return (
    <Select
      root={{ className: gaya.pilihan }}
      select={{ className: gaya.pilihan }}
      aria-label={nama}
      disabled={mati}
      value={polaritas ?? ""}
      onChange={(_, { value }) => pilih(POLARITAS_SETELAN.find((satu) => satu === value) ?? null)}
    >
      <option value="">{pilihan.otomatis}</option>
      {POLARITAS_SETELAN.map((satu) => (
        <option key={satu} value={satu}>
          {pilihan[satu]}
        </option>
      ))}
    </Select>
  );
}
