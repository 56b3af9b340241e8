/** Prepares a workbook for people without the add-in, gives formulas back, and revives dead ones. */
import { useState } from "react";
import { Button, Checkbox, Field, Link, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import type { CaraBagikan } from "../../domain/bagikan/types";
import { isi } from "../../strings/isi";
import { AlatBuku } from "../components/AlatBuku";
import { useGayaUmum } from "../components/gaya";
import { KabarGalat } from "../components/KabarGalat";
import { namaLetak } from "../components/kata";
import { Kemajuan } from "../components/Kemajuan";
import { Keterangan } from "../components/Keterangan";
import { Lipatan } from "../components/Lipatan";
import { Pesan } from "../components/Pesan";
import { PratinjauBagikan } from "../components/PratinjauBagikan";
import { Sukses } from "../components/Sukses";
import { UjiMandiri } from "../components/UjiMandiri";
import { type Bagikan as Keadaan, useBagikan } from "../hooks/useBagikan";
import { usePilihSel } from "../hooks/usePilihSel";
import { usePanel } from "../konteks";
import type { KodeGalatBuku } from "../layanan";
import { teksPenuh } from "../teksPenuh";

const useGaya = makeStyles({
  pilihan: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  kartu: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalS,
    padding: "12px",
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  tombol: { alignSelf: "flex-start" },
  langkah: { margin: 0, paddingInlineStart: "20px", display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  daftar: { margin: 0, paddingInlineStart: "18px", overflowWrap: "anywhere" },
});

/** Of all that is written here only the sheet of origins can be refused so. */
const ASAL_DISUNTING: ReadonlySet<KodeGalatBuku> = new Set(["RINGKASAN_DISUNTING", "SEL_TERISI"]);

export function Bagikan() {
  const { bahasa } = usePanel();
  const k = teksPenuh(bahasa).bagikan;
  const umum = useGayaUmum();
  const { pilih, galat: galatPilih, tutup: tutupGalatPilih } = usePilihSel();
  const [cara, aturCara] = useState<CaraBagikan>("asli");
  const [asal, aturAsal] = useState(false);
  const keadaan = useBagikan();
  const { cari, rencana, tindakan, galatBaca } = keadaan;
  const siapkan = (): void => keadaan.siapkan(cara);
  const kosong = rencana && rencana.perubahan.length + rencana.nama.length + rencana.aturan.length + rencana.halangan.length === 0;
  return (
    <div className={umum.halaman}>
      <Pesan>
        {galatBaca && !tindakan.galat && <KabarGalat galat={galatBaca} tutup={keadaan.tutupGalatBaca} />}
        {cari.galat && <KabarGalat galat={cari.galat} tutup={cari.tutupPesan} />}
        {tindakan.galat && <KabarGalat galat={tindakan.galat} {...(ASAL_DISUNTING.has(tindakan.galat.kode) && { kata: k.asalDisunting })} tutup={tindakan.tutup} />}
        {galatPilih && <KabarGalat galat={galatPilih} tutup={tutupGalatPilih} />}
        {tindakan.kabar && <Sukses {...tindakan.kabar} tutup={tindakan.tutup} />}
      </Pesan>
      <h2 className={umum.judul}>{k.judul}</h2>
      <p className={umum.paragraf}>{k.pengantar}</p>
      <Berubah keadaan={keadaan} pilih={pilih} />
      {cari.jalan && <Kemajuan jalan={cari.jalan} batalkan={cari.batalkan} />}
      {!cari.jalan && !rencana && (
        <>
          <PilihCara cara={cara} aturCara={aturCara} asal={asal} aturAsal={aturAsal} />
          <Button className={umum.tombolPenuh} appearance="primary" size="large" disabled={tindakan.sibuk} onClick={siapkan}>
            {k.siapkan}
          </Button>
        </>
      )}
      {!cari.jalan && kosong && (
        <Keterangan ikon={<CheckmarkCircleRegular />} baik judul={k.kosongJudul}>
          <p className={umum.paragraf}>{k.kosong}</p>
          <Button onClick={keadaan.tinggalkan}>{k.batal}</Button>
        </Keterangan>
      )}
      {!cari.jalan && rencana && !kosong && (
        <PratinjauBagikan
          rencana={rencana}
          sibuk={tindakan.sibuk}
          ganti={() => keadaan.ganti(asal && rencana.cara === "nilai")}
          batal={keadaan.tinggalkan}
          cariLagi={siapkan}
          pilih={pilih}
        />
      )}
      <Tersimpan keadaan={keadaan} />
      <Pulihkan keadaan={keadaan} />
      <AlatBuku />
      <UjiMandiri />
    </div>
  );
}

interface PilihCaraProps {
  readonly cara: CaraBagikan;
  readonly aturCara: (cara: CaraBagikan) => void;
  readonly asal: boolean;
  readonly aturAsal: (asal: boolean) => void;
}

function PilihCara({ cara, aturCara, asal, aturAsal }: PilihCaraProps) {
  const { bahasa } = usePanel();
  const k = teksPenuh(bahasa).bagikan;
  const gaya = useGaya();
  return (
    <div className={gaya.pilihan}>
      <Field label={k.cara} hint={cara === "asli" ? k.asliArti : k.nilaiArti}>
        <RadioGroup value={cara} onChange={(_, { value }) => aturCara(value === "nilai" ? "nilai" : "asli")}>
          <Radio value="asli" label={k.asli} />
          <Radio value="nilai" label={k.nilai} />
        </RadioGroup>
      </Field>
      {cara === "nilai" && <Checkbox checked={asal} label={k.asal} onChange={(_, { checked }) => aturAsal(checked === true)} />}
    </div>
  );
}

/** What a colleague changed, by name. */
function Berubah({ keadaan: { berubah, namaBerubah }, pilih }: { readonly keadaan: Keadaan; readonly pilih: (lembar: string, sel: string) => void }) {
  const panel = usePanel();
  const k = teksPenuh(panel.bahasa).bagikan;
  const gaya = useGaya();
  const umum = useGayaUmum();
  if (berubah.length + namaBerubah.length === 0) return null;
  return (
    <section className={gaya.kartu} aria-label={k.berubahJudul}>
      <h3 className={umum.subjudul}>{k.berubahJudul}</h3>
      <ul className={gaya.daftar}>
        {berubah.map(({ lembar, sel }) => (
          <li key={`${lembar}!${sel}`}>
            <Link as="button" onClick={() => pilih(lembar, sel)}>
              {namaLetak(panel, lembar, sel)}
            </Link>
          </li>
        ))}
        {namaBerubah.map((nama) => (
          <li key={nama}>{isi(k.berubahNama, { nama })}</li>
        ))}
      </ul>
    </section>
  );
}

function Tersimpan({ keadaan: { tersimpan, tindakan, kembalikan, bertanya, bertanyaTidak } }: { readonly keadaan: Keadaan }) {
  const { bahasa } = usePanel();
  const k = teksPenuh(bahasa).bagikan;
  const gaya = useGaya();
  const umum = useGayaUmum();
  if (tersimpan === "") return null;
  return (
    <section className={gaya.kartu} aria-label={k.tersimpanJudul}>
      <h3 className={umum.subjudul}>{k.tersimpanJudul}</h3>
      <p className={umum.paragraf}>{isi(k.tersimpan, { daftar: tersimpan })}</p>
      {bertanya ? (
        <div role="alert">
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>{k.tanpaFungsi.judul}</MessageBarTitle>
              <p className={umum.paragraf}>{k.tanpaFungsi.isi}</p>
            </MessageBarBody>
            <MessageBarActions>
              <Button onClick={bertanyaTidak}>{k.tanpaFungsi.batal}</Button>
              <Button disabled={tindakan.sibuk} onClick={kembalikan}>
                {k.tanpaFungsi.tetap}
              </Button>
            </MessageBarActions>
          </MessageBar>
        </div>
      ) : (
        <Button disabled={tindakan.sibuk} onClick={kembalikan}>
          {k.kembalikan}
        </Button>
      )}
    </section>
  );
}

function Pulihkan({ keadaan: { tindakan, hidupkan } }: { readonly keadaan: Keadaan }) {
  const { bahasa } = usePanel();
  const k = teksPenuh(bahasa).bagikan;
  const gaya = useGaya();
  const umum = useGayaUmum();
  return (
    <Lipatan judul={k.pulihJudul}>
      <p className={umum.paragraf}>{k.pulihPengantar}</p>
      <ol className={gaya.langkah}>
        {k.pulihLangkah.map((langkah) => (
          <li key={langkah} className={umum.paragraf}>
            {langkah}
          </li>
        ))}
      </ol>
      <Button className={gaya.tombol} disabled={tindakan.sibuk} onClick={hidupkan}>
        {k.hidupkan}
      </Button>
    </Lipatan>
  );
}
