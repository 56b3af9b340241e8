/** Corrections of tables and accepted findings that the workbook keeps, each with a way to remove it. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { DrafPengaturan } from "../../domain/simpanan/draf";
import type { KoreksiTabel, Pengecualian } from "../../domain/simpanan/types";
import { isi } from "../../strings/isi";
import { usePanel } from "../konteks";
import { teksPenuh } from "../teksPenuh";
import { useGayaUmum } from "./gaya";
import { Lipatan } from "./Lipatan";

const useGaya = makeStyles({
  daftar: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  butir: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: "4px" },
  teks: { margin: 0, overflowWrap: "anywhere", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

interface SetelanTersimpanProps {
  readonly draf: DrafPengaturan;
  readonly ubah: (ubah: (lama: DrafPengaturan) => DrafPengaturan) => void;
}

export function SetelanTersimpan({ draf, ubah }: SetelanTersimpanProps) {
  const { bahasa } = usePanel();
  const k = teksPenuh(bahasa).pengaturan;
  const gaya = useGaya();
  const umum = useGayaUmum();
  const { koreksi, pengecualian } = draf;
  return (
    <>
      <Lipatan judul={`${k.koreksi.judul} (${koreksi.length})`}>
        {koreksi.length === 0 && <p className={umum.paragraf}>{k.koreksi.kosong}</p>}
        <ul className={`${umum.daftarPolos} ${gaya.daftar}`}>
          {koreksi.map((satu, i) => (
            <ButirKoreksi key={i} koreksi={satu} hapus={() => ubah((lama) => ({ ...lama, koreksi: lama.koreksi.filter((lain) => lain !== satu) }))} />
          ))}
        </ul>
      </Lipatan>
      <Lipatan judul={`${k.diterima.judul} (${pengecualian.length})`}>
        {pengecualian.length === 0 && <p className={umum.paragraf}>{k.diterima.kosong}</p>}
        <ul className={`${umum.daftarPolos} ${gaya.daftar}`}>
          {pengecualian.map((satu, i) => (
            <ButirDiterima
              key={i}
              pengecualian={satu}
              hapus={() => ubah((lama) => ({ ...lama, pengecualian: lama.pengecualian.filter((lain) => lain !== satu) }))}
            />
          ))}
        </ul>
      </Lipatan>
    </>
  );
}

function ButirKoreksi({ koreksi: { tabel, jenis, kolom }, hapus }: { readonly koreksi: KoreksiTabel; readonly hapus: () => void }) {
  const { t, bahasa } = usePanel();
  const k = teksPenuh(bahasa).pengaturan.koreksi;
  const gaya = useGaya();
  const umum = useGayaUmum();
  const nama = isi(k.isi, { lembar: tabel.lembar, nama: tabel.judul || tabel.kepala.filter((satu) => satu !== "").slice(0, 3).join(", ") });
  const rincian = [
    ...(jenis ? [isi(k.jenis, { jenis: t.jenisTabel[jenis] })] : []),
    ...kolom.map(({ judul, peran }) => isi(k.kolom, { judul: judul || t.koreksi.tanpaJudul, peran: t.koreksi.peran[peran] })),
  ];
  return (
    <li className={gaya.butir}>
      <p className={gaya.teks}>{nama}</p>
      <p className={umum.kecil}>{rincian.join(" ")}</p>
      <Button size="small" aria-label={isi(k.hapusUntuk, { nama })} onClick={hapus}>
        {k.hapus}
      </Button>
    </li>
  );
}

function ButirDiterima({ pengecualian: { kunci, alasan, letakSemula }, hapus }: { readonly pengecualian: Pengecualian; readonly hapus: () => void }) {
  const { bahasa } = usePanel();
  const semua = teksPenuh(bahasa);
  const k = semua.pengaturan.diterima;
  const gaya = useGaya();
  const umum = useGayaUmum();
  const letak = { aturan: kunci.aturan, lembar: kunci.lembar, sel: letakSemula };
  return (
    <li className={gaya.butir}>
      <p className={gaya.teks}>{isi(k.isi, letak)}</p>
      {kunci.label !== "" && <p className={umum.kecil}>{kunci.label}</p>}
      <p className={umum.kecil}>{isi(k.alasan, { alasan })}</p>
      <Button size="small" aria-label={isi(k.hapusUntuk, letak)} onClick={hapus}>
        {k.hapus}
      </Button>
    </li>
  );
}
