/** What a workbook without tables is offered: forms to be filled in, and samples to look at. */
import { Button, Field, Input, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { NamaTemplat } from "../../domain/templat/types";
import { isi } from "../../strings/isi";
import { useTemplat } from "../hooks/useTemplat";
import { usePanel } from "../konteks";
import { teksPenuh } from "../teksPenuh";
import { useGayaUmum } from "./gaya";
import { KabarGalat } from "./KabarGalat";
import { Pesan } from "./Pesan";
import { Sukses } from "./Sukses";

const useGaya = makeStyles({
  tahun: { maxWidth: "140px" },
  daftar: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  kartu: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXS,
    padding: "12px",
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  alamat: { overflowWrap: "anywhere", userSelect: "all" },
});

const CONTOH = { biro: "contoh/biro-perencanaan-2023.xlsx", ditjen: "contoh/ditjen-rehsos-2023.xlsx" } as const;

interface TemplatAwalProps {
  /** Year that the workbook keeps. */
  readonly tahun: number | undefined;
  /** Called when a form stands. */
  readonly dibuat: () => void;
}

export default function TemplatAwal({ tahun, dibuat }: TemplatAwalProps) {
  const { t, bahasa } = usePanel();
  const k = teksPenuh(bahasa).templat;
  const gaya = useGaya();
  const umum = useGayaUmum();
  const templat = useTemplat(tahun, dibuat);
  const { tindakan } = templat;
  return (
    <>
      <section className={umum.bagian} aria-labelledby="judul-templat">
        <h3 id="judul-templat" className={umum.subjudul}>
          {k.judul}
        </h3>
        <p className={umum.paragraf}>{k.pengantar}</p>
        <Field
          label={k.tahun}
          hint={k.tahunPetunjuk}
          {...(templat.tahunKeliru ? { validationMessage: k.tahunKeliru, validationState: "error" as const } : {})}
        >
          <Input className={gaya.tahun} inputMode="numeric" value={templat.tahun} onChange={(_, { value }) => templat.aturTahun(value)} />
        </Field>
        <Pesan>
          {tindakan.galat && <KabarGalat galat={tindakan.galat} tutup={tindakan.tutup} />}
          {tindakan.kabar && <Sukses {...tindakan.kabar} tutup={tindakan.tutup} />}
        </Pesan>
        <ul className={`${umum.daftarPolos} ${gaya.daftar}`}>
          {templat.daftar.map((nama) => (
            <li key={nama} className={gaya.kartu}>
              <Kartu nama={nama} />
              <Button disabled={tindakan.sibuk || templat.tahunKeliru} onClick={() => templat.buat(nama)}>
                {isi(k.buat, { nama: k.pilihan[nama].nama })}
              </Button>
            </li>
          ))}
        </ul>
        {!templat.adaFungsi && <p className={umum.kecil}>{k.tanpaFungsi}</p>}
      </section>
      <section className={umum.bagian} aria-labelledby="judul-contoh">
        <h3 id="judul-contoh" className={umum.subjudul}>
          {k.contoh.judul}
        </h3>
        <p className={umum.paragraf}>{k.contoh.pengantar}</p>
        <ul className={`${umum.daftarPolos} ${gaya.daftar}`}>
          {(["biro", "ditjen"] as const).map((satu) => (
            <li key={satu}>
              <Link href={CONTOH[satu]} download>
                {k.contoh[satu]}
              </Link>
            </li>
          ))}
        </ul>
        <p className={umum.kecil}>
          {k.contoh.ditolak} <span className={gaya.alamat}>{new URL(CONTOH.biro, document.baseURI).href}</span>
        </p>
      </section>
      {tindakan.sibuk && (
        <span role="status" className={umum.tersembunyi}>
          {t.kemajuan.menulis}
        </span>
      )}
    </>
  );
}

function Kartu({ nama }: { readonly nama: NamaTemplat }) {
  const { bahasa } = usePanel();
  const { nama: judul, isi: keterangan } = teksPenuh(bahasa).templat.pilihan[nama];
  const umum = useGayaUmum();
  return (
    <>
      <h4 className={umum.subjudul}>{judul}</h4>
      <p className={umum.paragraf}>{keterangan}</p>
    </>
  );
}
