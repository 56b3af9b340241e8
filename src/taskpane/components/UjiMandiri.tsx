/** A dozen published figures computed in the user's own Excel, with all that a support mail needs. */
import { useState } from "react";
import { Button, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { lulus, SOAL_UJI } from "../../domain/bagikan/ujiMandiri";
import { isi } from "../../strings/isi";
import { rumusTampil } from "../format/rumus";
import { useTindakan } from "../hooks/useTindakan";
import { usePanel } from "../konteks";
import type { HasilUji } from "../layanan";
import { teksPenuh } from "../teksPenuh";
import { useGayaUmum } from "./gaya";
import { KabarGalat } from "./KabarGalat";
import { Lipatan } from "./Lipatan";

const useGaya = makeStyles({
  butir: { padding: "6px 0", overflowWrap: "anywhere", borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  kode: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});

export function UjiMandiri() {
  const panel = usePanel();
  const { layanan, bahasa, pemisah } = panel;
  const k = teksPenuh(bahasa).bagikan.uji;
  const gaya = useGaya();
  const umum = useGayaUmum();
  const tindakan = useTindakan();
  const [hasil, aturHasil] = useState<HasilUji>();
  const mulai = (): void => {
    void tindakan.jalankan(async () => {
      aturHasil(await layanan.ujiMandiri(SOAL_UJI.map(({ rumus }) => rumus)));
      return undefined;
    });
  };
  const baris = SOAL_UJI.map((soal, i) => {
    const nilai = hasil?.nilai[i] ?? "";
    return { ...soal, nilai, benar: lulus(soal, nilai) };
  });
  const benar = baris.filter((satu) => satu.benar).length;
  const laporan = hasil && [
    isi(k.lingkungan, { ...hasil.lingkungan }),
    isi(k.ringkasan, { benar, semua: baris.length }),
    ...baris.map((satu) => `${satu.benar ? k.lulus : k.gagal}: ${satu.rumus} = ${String(satu.nilai)} (${String(satu.harap)})`),
  ].join("\n");
  return (
    <Lipatan judul={k.judul}>
      <p className={umum.paragraf}>{k.pengantar}</p>
      {tindakan.galat && <KabarGalat galat={tindakan.galat} tutup={tindakan.tutup} />}
      <Button disabled={tindakan.sibuk} onClick={mulai}>
        {k.mulai}
      </Button>
      {hasil && (
        <>
          <p role="status" className={umum.paragraf}>
            {isi(k.ringkasan, { benar, semua: baris.length })}
          </p>
          <ul className={umum.daftarPolos}>
            {baris.map((satu) => (
              <li key={satu.rumus} className={gaya.butir}>
                <strong>{satu.benar ? k.lulus : k.gagal}</strong> <code className={gaya.kode}>{rumusTampil(satu.rumus, pemisah)}</code>
                <p className={umum.kecil}>{satu.sumber}</p>
              </li>
            ))}
          </ul>
          <Textarea readOnly rows={5} value={laporan} aria-label={k.laporan} onFocus={(peristiwa) => peristiwa.currentTarget.select()} />
          <p className={umum.kecil}>{k.salin}</p>
        </>
      )}
    </Lipatan>
  );
}
