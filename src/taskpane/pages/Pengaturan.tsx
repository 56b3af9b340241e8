/** Settings: the user's language, and what the workbook keeps for her; nothing is stored before she presses Simpan. */
import { useState } from "react";
import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { BerkasPengaturan } from "../components/BerkasPengaturan";
import { SEMPIT, useGayaUmum } from "../components/gaya";
import { KabarGalat } from "../components/KabarGalat";
import { Pesan } from "../components/Pesan";
import { PilihBahasa } from "../components/PilihBahasa";
import { PolaritasIndikator } from "../components/PolaritasIndikator";
import { SetelanBuku } from "../components/SetelanBuku";
import { SetelanTersimpan } from "../components/SetelanTersimpan";
import { Sukses } from "../components/Sukses";
import { TentangPanel } from "../components/TentangPanel";
import { usePengaturan } from "../hooks/usePengaturan";
import { usePanel } from "../konteks";
import { teksPenuh } from "../teksPenuh";

const useGaya = makeStyles({
  kaki: {
    position: "sticky",
    bottom: 0,
    [SEMPIT]: { position: "static", margin: 0, padding: 0, borderTopStyle: "none" },
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    margin: "0 -16px -24px",
    padding: "12px 16px",
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  catatan: { flex: "1 1 100%" },
});

export function Pengaturan() {
  const { bahasa } = usePanel();
  const k = teksPenuh(bahasa).pengaturan;
  const gaya = useGaya();
  const umum = useGayaUmum();
  const { draf, rusak, berubah, galatBaca, tersimpan, tutupTersimpan, tindakan, ubah, simpan, pulihkan, baca } = usePengaturan();
  /** Whether what was typed as the year is one. */
  const [tahunBenar, aturTahunBenar] = useState(true);
  /** Rises when the changes are taken back, so that what was typed goes, too. */
  const [putaran, aturPutaran] = useState(0);
  const kembalikan = (): void => {
    pulihkan();
    aturTahunBenar(true);
    aturPutaran(putaran + 1);
  };
  return (
    <div className={umum.halaman}>
      <Pesan>
        {galatBaca && <KabarGalat galat={galatBaca} tutup={baca} />}
        {tindakan.galat && <KabarGalat galat={tindakan.galat} tutup={tindakan.tutup} />}
        {tersimpan && <Sukses judul={k.tersimpanJudul} isi={k.tersimpan} tutup={tutupTersimpan} />}
      </Pesan>
      <h2 className={umum.judul}>{k.judul}</h2>
      <PilihBahasa />
      {rusak && <p className={umum.kecil}>{k.rusak}</p>}
      {!draf && !galatBaca && <Spinner label={k.membaca} />}
      {draf && (
        <>
          <SetelanBuku key={putaran} pengaturan={draf.pengaturan} ubah={(pengaturan) => ubah((lama) => ({ ...lama, pengaturan }))} tahunBenar={aturTahunBenar} />
          <PolaritasIndikator polaritas={draf.polaritas} ubah={(polaritas) => ubah((lama) => ({ ...lama, polaritas }))} />
          <SetelanTersimpan draf={draf} ubah={ubah} />
          <BerkasPengaturan draf={draf} ubah={ubah} />
        </>
      )}
      <TentangPanel />
      {draf && (
        <div className={gaya.kaki}>
          <p role="status" className={`${umum.kecil} ${berubah ? gaya.catatan : umum.tersembunyi}`}>
            {berubah && k.belumDisimpan}
          </p>
          <Button appearance="primary" disabledFocusable={!berubah || !tahunBenar || tindakan.sibuk} onClick={simpan}>
            {k.simpan}
          </Button>
          <Button disabledFocusable={(!berubah && tahunBenar) || tindakan.sibuk} onClick={kembalikan}>
            {k.pulihkan}
          </Button>
        </div>
      )}
    </div>
  );
}
