/** "Jelaskan sel ini": a button, and how the active cell's number comes about. Nothing is written. */
import { useEffect, useEffectEvent, useRef } from "react";
import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import { isi } from "../../strings/isi";
import { teksGalat } from "../../strings/teksJejak";
import { rumusTampil } from "../format/rumus";
import { useJelaskan, type Penjelasan } from "../hooks/useJelaskan";
import { usePanel } from "../konteks";
import { mintaJelaskan } from "../tempat";
import { teksPenuh } from "../teksPenuh";
import { useGayaUmum } from "./gaya";
import { JejakHitung } from "./JelaskanJejak";
import { KabarGalat } from "./KabarGalat";
import { namaLetak } from "./kata";
import { Kemajuan } from "./Kemajuan";

const useGaya = makeStyles({
  wadah: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: "12px 14px",
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  tombol: { alignSelf: "flex-start" },
  kode: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

export function JelaskanSel() {
  const { t, bahasa } = usePanel();
  const k = teksPenuh(bahasa).jelaskan.panel;
  const gaya = useGaya();
  const umum = useGayaUmum();
  const { hasil, jalan, galat, dibatalkan, mulai, batalkan, tutupPesan } = useJelaskan();
  const mulaiAwal = useEffectEvent(mulai);
  useEffect(() => {
    if (mintaJelaskan()) mulaiAwal();
  }, []);
  return (
    <section className={gaya.wadah} aria-label={k.judul}>
      <p className={umum.kecil}>{k.pengantar}</p>
      {galat && <KabarGalat galat={galat} tutup={tutupPesan} />}
      {dibatalkan && (
        <div role="status">
          <MessageBar>
            <MessageBarBody>{t.umum.dibatalkan}</MessageBarBody>
          </MessageBar>
        </div>
      )}
      {jalan ? (
        <Kemajuan jalan={jalan} batalkan={batalkan} />
      ) : (
        <Button className={gaya.tombol} icon={<QuestionCircleRegular />} onClick={mulai}>
          {k.tombol}
        </Button>
      )}
      {hasil && !jalan && !galat && <IsiPenjelasan penjelasan={hasil} />}
    </section>
  );
}

function IsiPenjelasan({ penjelasan }: { readonly penjelasan: Penjelasan }) {
  const panel = usePanel();
  const gaya = useGaya();
  const umum = useGayaUmum();
  const { jelaskan } = teksPenuh(panel.bahasa);
  const letak = namaLetak(panel, penjelasan.lembar, penjelasan.sel);
  const kepala = useRef<HTMLHeadingElement>(null);
  // the answer stands below the button: reading goes on there
  useEffect(() => kepala.current?.focus(), [penjelasan]);
  return (
    <div className={umum.halamanDalam}>
      <div className={umum.bagian}>
        <h3 ref={kepala} tabIndex={-1} className={umum.subjudul}>
          {penjelasan.jenis === "bukan" ? jelaskan.panel.bukanJudul : letak}
        </h3>
        {penjelasan.rumus !== "" && penjelasan.jenis !== "bukan" && (
          <code className={gaya.kode}>{rumusTampil(penjelasan.rumus, panel.pemisah)}</code>
        )}
      </div>
      <Rincian penjelasan={penjelasan} letak={letak} />
    </div>
  );
}

function Rincian({ penjelasan, letak }: { readonly penjelasan: Penjelasan; readonly letak: string }) {
  const { bahasa, pemisah } = usePanel();
  const umum = useGayaUmum();
  const { jelaskan, galat } = teksPenuh(bahasa);
  const k = jelaskan.panel;
  switch (penjelasan.jenis) {
    case "rumus":
      return (
        <JejakHitung
          jejak={penjelasan.jejak}
          tambahan={[
            ...(penjelasan.induk ? [isi(k.tumpah, { sel: penjelasan.induk.sel })] : []),
            ...(penjelasan.sendirian ? [] : [isi(k.sebagian, { fungsi: penjelasan.fungsi })]),
          ]}
        />
      );
    case "tabel": {
      const { jejak, tercetak, indikator, target, realisasi } = penjelasan.isi;
      const asal = target && realisasi ? isi(k.bahan, { target: target.sel, realisasi: realisasi.sel }) : k.bahanRerata;
      return (
        <>
          {indikator !== "" && <p className={umum.paragraf}>{isi(k.sasaranSel, { indikator })}</p>}
          <JejakHitung jejak={jejak} tambahan={[asal]} tercetak={tercetak} />
        </>
      );
    }
    case "galat":
      return (
        <div className={umum.bagian}>
          <h4 className={umum.subjudul}>{k.galat}</h4>
          <p className={umum.paragraf}>{teksGalat(penjelasan.galat, galat, pemisah)}</p>
        </div>
      );
    case "tidakTerbaca":
      return (
        <div className={umum.bagian}>
          <h4 className={umum.subjudul}>{k.tidakTerbacaJudul}</h4>
          <p className={umum.paragraf}>{isi(k.tidakTerbaca, { nomor: penjelasan.nomor, fungsi: penjelasan.fungsi })}</p>
        </div>
      );
    case "bukan":
      return <p className={umum.paragraf}>{isi(k.bukan, { letak })}</p>;
  }
}
