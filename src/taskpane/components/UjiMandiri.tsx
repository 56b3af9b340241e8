/** A dozen published figures computed in the user's own Excel, with all that a support mail needs. */
import { useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import paket from "../../../package.json";
import { hasilPanel } from "../../domain/bagikan/hitungUji";
import { belumDihitung } from "../../domain/bagikan/rencana";
import { lulus, SOAL_UJI } from "../../domain/bagikan/ujiMandiri";
import type { CellValue } from "../../domain/tabel/snapshot";
import { isi } from "../../strings/isi";
import { angkaUmum } from "../format/angka";
import { rumusTampil } from "../format/rumus";
import { useTindakan } from "../hooks/useTindakan";
import { usePanel } from "../konteks";
import type { HasilUji } from "../layanan";
import { teksPenuh } from "../teksPenuh";
import { useGayaUmum } from "./gaya";
import { KabarGalat } from "./KabarGalat";
import { Lipatan } from "./Lipatan";
import { TeksSalin } from "./TeksSalin";

const useGaya = makeStyles({
  tombol: { alignSelf: "flex-start" },
  butir: { padding: "6px 0", overflowWrap: "anywhere", borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  kode: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});

export function UjiMandiri() {
  const panel = usePanel();
  const { layanan, bahasa, pemisah } = panel;
  const { bagikan, ujiMandiri: u, fungsi } = teksPenuh(bahasa);
  const k = bagikan.uji;
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
  const panelSendiri = hasilPanel();
  const baris = SOAL_UJI.map((soal, i) => {
    const nilai = hasil?.nilai[i] ?? "";
    return { ...soal, nilai, benar: lulus(soal, nilai), sendiri: panelSendiri[i]!, benarSendiri: lulus(soal, panelSendiri[i]!) };
  });
  const semua = baris.length;
  const benar = baris.filter((satu) => satu.benar).length;
  const sendiri = isi(u.panel, { benar: baris.filter((satu) => satu.benarSendiri).length, semua });
  const laporan = hasil && [
    isi(k.lingkungan, { ...hasil.lingkungan }),
    isi(k.ringkasan, { benar, semua }),
    ...baris.map((satu) => `${satu.benar ? k.lulus : k.gagal}: ${satu.rumus} = ${String(satu.nilai)} (${String(satu.harap)})`),
    sendiri,
    isi(u.pengaya, { versi: paket.version, n: Object.keys(fungsi.daftar).length }),
  ].join("\n");
  const tampil = (nilai: CellValue): string => (typeof nilai === "number" ? angkaUmum(nilai, pemisah) : String(nilai));
  const kendala = ((): string | undefined => {
    if (baris.some(({ nilai }) => nilai === "#NAME?")) return u.tanpaFungsi;
    return baris.some(({ nilai }) => belumDihitung(nilai)) ? u.belumSelesai : undefined;
  })();
  return (
    <Lipatan judul={k.judul}>
      <p className={umum.paragraf}>{k.pengantar}</p>
      {tindakan.galat && <KabarGalat galat={tindakan.galat} tutup={tindakan.tutup} />}
      <Button className={gaya.tombol} disabled={tindakan.sibuk} onClick={mulai}>
        {k.mulai}
      </Button>
      {hasil && (
        <>
          <p role="status" className={umum.paragraf}>
            {isi(k.ringkasan, { benar, semua })} {sendiri}
          </p>
          {kendala && <p className={umum.paragraf}>{kendala}</p>}
          <ul className={umum.daftarPolos}>
            {baris.map((satu) => (
              <li key={satu.rumus} className={gaya.butir}>
                <strong>{satu.benar ? k.lulus : k.gagal}</strong> <code className={gaya.kode}>{rumusTampil(satu.rumus, pemisah)}</code>
                <p className={umum.kecil}>{isi(u.hasil, { harap: tampil(satu.harap), excel: tampil(satu.nilai), panel: tampil(satu.sendiri) })}</p>
                <p className={umum.kecil}>{satu.sumber}</p>
              </li>
            ))}
          </ul>
          <TeksSalin teks={laporan ?? ""} nama={k.laporan} salin={u.salin} tersalin={u.tersalin} />
        </>
      )}
    </Lipatan>
  );
}
