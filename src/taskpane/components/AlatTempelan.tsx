/** Tools for pasted data: choose one, see before and after, apply, take back. */
import { useState } from "react";
import { Button, Field, makeStyles, MessageBar, MessageBarBody, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { ALAT_TEMPELAN, PERUBAHAN_TERBANYAK, SEL_TERBANYAK, type AlatTempelan as Alat, type CatatanTempel } from "../../domain/tempelan/types";
import { isi } from "../../strings/isi";
import { angkaBulat } from "../format/angka";
import { jumlahSel, useTempelan } from "../hooks/useTempelan";
import { usePilihSel } from "../hooks/usePilihSel";
import { usePanel } from "../konteks";
import type { GalatBuku } from "../layanan";
import { teksPenuh } from "../teksPenuh";
import { useGayaUmum } from "./gaya";
import { KabarGalat } from "./KabarGalat";
import { cacah, namaLetak } from "./kata";
import { PratinjauTempelan } from "./PratinjauTempelan";
import { Sukses } from "./Sukses";

const useGaya = makeStyles({
  wadah: { display: "flex", flexDirection: "column", alignItems: "stretch", rowGap: tokens.spacingVerticalM },
  tombol: { alignSelf: "flex-start" },
  butir: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS, padding: "6px 0", overflowWrap: "anywhere" },
  nama: { flexGrow: 1, flexBasis: "160px" },
});

export function AlatTempelan() {
  const panel = usePanel();
  const { bahasa } = panel;
  const k = teksPenuh(bahasa).tempelan;
  const gaya = useGaya();
  const umum = useGayaUmum();
  const [alat, aturAlat] = useState<Alat>("angka");
  const keadaan = useTempelan();
  const { pilih, galat: galatPilih, tutup: tutupGalatPilih } = usePilihSel();
  const { tindakan, rencana, terbaca } = keadaan;
  const kosong = terbaca === "kosong" || (rencana && jumlahSel(rencana) + rencana.dibiarkan.length === 0);
  return (
    <div className={gaya.wadah}>
      <p className={umum.paragraf}>{k.pengantar}</p>
      {keadaan.baca.galat && <KabarGalat galat={keadaan.baca.galat} tutup={keadaan.baca.tutup} />}
      {tindakan.galat && <Gagal galat={tindakan.galat} tutup={tindakan.tutup} />}
      {galatPilih && <KabarGalat galat={galatPilih} tutup={tutupGalatPilih} />}
      {tindakan.kabar && <Sukses {...tindakan.kabar} tutup={tindakan.tutup} />}
      {rencana && !kosong ? (
        <PratinjauTempelan rencana={rencana} keadaan={keadaan} pilih={pilih} />
      ) : (
        <>
          <Field label={k.alat} hint={k.arti[alat]}>
            <RadioGroup value={alat} onChange={(_, { value }) => aturAlat(ALAT_TEMPELAN.find((satu) => satu === value) ?? "angka")}>
              {ALAT_TEMPELAN.map((satu) => (
                <Radio key={satu} value={satu} label={k.nama[satu]} />
              ))}
            </RadioGroup>
          </Field>
          {kosong && (
            <p role="status" className={umum.paragraf}>
              <strong>{k.kosongJudul}.</strong> {k.kosong}
            </p>
          )}
          <Button className={gaya.tombol} disabled={tindakan.sibuk} onClick={() => keadaan.lihat(alat)}>
            {k.lihat}
          </Button>
        </>
      )}
      <Catatan catatan={keadaan.catatan} sibuk={tindakan.sibuk} kembalikan={keadaan.kembalikan} />
    </div>
  );
}

/** Two errors have another next step here than elsewhere. */
function Gagal({ galat, tutup }: { readonly galat: GalatBuku; readonly tutup: () => void }) {
  const panel = usePanel();
  const k = teksPenuh(panel.bahasa).tempelan;
  const { lembar = "", sel } = galat.data;
  const kalimat = ((): string | undefined => {
    if (galat.kode === "TERLALU_BESAR") {
      return isi(k.terlaluBanyak, { dibaca: angkaBulat(SEL_TERBANYAK, panel.pemisah), diubah: angkaBulat(PERUBAHAN_TERBANYAK, panel.pemisah) });
    }
    return galat.kode === "SEL_BERUBAH" && sel !== undefined ? isi(k.berubahDahulu, { letak: namaLetak(panel, lembar, sel) }) : undefined;
  })();
  if (kalimat === undefined) return <KabarGalat galat={galat} tutup={tutup} />;
  return (
    <div role="alert">
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{kalimat}</MessageBarBody>
      </MessageBar>
    </div>
  );
}

interface CatatanProps {
  readonly catatan: readonly CatatanTempel[];
  readonly sibuk: boolean;
  readonly kembalikan: (catatan: CatatanTempel) => void;
}

function Catatan({ catatan, sibuk, kembalikan }: CatatanProps) {
  const panel = usePanel();
  const k = teksPenuh(panel.bahasa).tempelan;
  const gaya = useGaya();
  const umum = useGayaUmum();
  if (catatan.length === 0) return null;
  return (
    <section aria-label={k.daftarKembali}>
      <h4 className={umum.subjudul}>{k.daftarKembali}</h4>
      <ul className={umum.daftarPolos}>
        {[...catatan].reverse().map((satu) => {
          const nama = isi(k.catatan, { nama: k.nama[satu.alat], sel: cacah(panel, "sel", jumlahSel(satu)), lembar: satu.lembar });
          return (
            <li key={satu.id} className={gaya.butir}>
              <span className={gaya.nama}>{nama}</span>
              <Button size="small" disabled={sibuk} aria-label={isi(k.kembalikanUntuk, { catatan: nama })} onClick={() => kembalikan(satu)}>
                {k.kembalikan}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
