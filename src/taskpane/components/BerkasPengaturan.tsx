/** Settings as a file for the whole office: made here and downloaded, or read and put into the draft. */
import { useRef, useState, type ChangeEvent } from "react";
import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import { bacaBerkas, tulisBerkas, type BerkasTerbaca, type IsiBerkas } from "../../domain/simpanan/berkasPengaturan";
import { drafDenganBerkas, type DrafPengaturan } from "../../domain/simpanan/draf";
import { isi } from "../../strings/isi";
import { usePanel } from "../konteks";
import { GalatBuku } from "../layanan";
import { teksPenuh } from "../teksPenuh";
import { useGayaUmum } from "./gaya";
import { KabarGalat } from "./KabarGalat";
import { TeksSalin } from "./TeksSalin";

const useGaya = makeStyles({
  alat: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  berkas: { display: "none" },
  baris: { display: "block", overflowWrap: "anywhere" },
});

/** Of a file that was refused, for the details to copy. */
const RINCIAN_TERPANJANG = 500;

interface BerkasPengaturanProps {
  readonly draf: DrafPengaturan;
  readonly ubah: (ubah: (lama: DrafPengaturan) => DrafPengaturan) => void;
}

type Kabar =
  | { readonly jenis: "ekspor"; readonly teks: string }
  | { readonly jenis: "impor"; readonly nama: string; readonly isi: IsiBerkas }
  | { readonly jenis: "gagal"; readonly sebab: SebabGagal; readonly galat: GalatBuku };

type SebabGagal = Extract<BerkasTerbaca, { readonly ok: false }>["sebab"] | "takTerbaca";

const gagal = (sebab: SebabGagal, data: Readonly<Record<string, string>>, rincian: string): Kabar => ({ jenis: "gagal", sebab, galat: new GalatBuku("LAIN", data, rincian) });

export function BerkasPengaturan({ draf, ubah }: BerkasPengaturanProps) {
  const { bahasa } = usePanel();
  const k = teksPenuh(bahasa).pengaturan.berkas;
  const gaya = useGaya();
  const umum = useGayaUmum();
  const pemilih = useRef<HTMLInputElement>(null);
  const [kabar, aturKabar] = useState<Kabar>();

  const ekspor = (): void => {
    const teks = tulisBerkas(draf);
    unduh(k.nama, teks);
    aturKabar({ jenis: "ekspor", teks });
  };

  const impor = ({ currentTarget }: ChangeEvent<HTMLInputElement>): void => {
    const file = currentTarget.files?.[0];
    // the same file may be chosen again after it was mended
    currentTarget.value = "";
    if (!file) return;
    file.text().then(
      (teks) => {
        const berkas = bacaBerkas(teks);
        if (!berkas.ok) {
          const bagian = "bagian" in berkas ? { bagian: berkas.bagian } : {};
          return aturKabar(gagal(berkas.sebab, { nama: file.name, ...bagian }, teks.slice(0, RINCIAN_TERPANJANG)));
        }
        ubah((lama) => drafDenganBerkas(lama, berkas.nilai));
        aturKabar({ jenis: "impor", nama: file.name, isi: berkas.nilai });
      },
      (sebab: unknown) => aturKabar(gagal("takTerbaca", { nama: file.name }, String(sebab))),
    );
  };

  return (
    <section className={umum.bagian} aria-labelledby="berkas-pengaturan">
      <h3 id="berkas-pengaturan" className={umum.subjudul}>
        {k.judul}
      </h3>
      <p className={umum.kecil}>{k.ket}</p>
      <div className={gaya.alat}>
        <Button onClick={ekspor}>{k.ekspor}</Button>
        <Button onClick={() => pemilih.current?.click()}>{k.impor}</Button>
        <input ref={pemilih} className={gaya.berkas} type="file" accept=".json,application/json" aria-label={k.pilihBerkas} onChange={impor} />
      </div>
      {kabar && <IsiKabar kabar={kabar} tutup={() => aturKabar(undefined)} />}
    </section>
  );
}

function IsiKabar({ kabar, tutup }: { readonly kabar: Kabar; readonly tutup: () => void }) {
  const { bahasa } = usePanel();
  const k = teksPenuh(bahasa).pengaturan.berkas;
  switch (kabar.jenis) {
    case "ekspor":
      return (
        <>
          <BarisKabar judul={k.dieksporJudul} isi={isi(k.diekspor, { nama: k.nama })} />
          <TeksSalin teks={kabar.teks} nama={k.teks} salin={k.salin} tersalin={k.tersalin} />
        </>
      );
    case "gagal": {
      const { sebab, langkah } = k.sebab[kabar.sebab];
      return <KabarGalat galat={kabar.galat} kata={{ judul: k.gagalJudul, sebab: isi(sebab, kabar.galat.data), langkah }} tutup={tutup} />;
    }
    case "impor": {
      const { pengaturan, polaritas, koreksi } = kabar.isi;
      const jumlah = { setelan: Object.keys(pengaturan).length, polaritas: polaritas.length, koreksi: koreksi.length };
      return <BarisKabar judul={k.diimporJudul} isi={isi(k.diimpor, { nama: kabar.nama, ...jumlah })} />;
    }
  }
}

function BarisKabar({ judul, isi: kalimat }: { readonly judul: string; readonly isi: string }) {
  const gaya = useGaya();
  return (
    <div role="status">
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{judul}</MessageBarTitle>
          <span className={gaya.baris}>{kalimat}</span>
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}

/** Where the frame refuses downloads nothing happens: the text stands below to be copied. */
function unduh(nama: string, teks: string): void {
  const alamat = URL.createObjectURL(new Blob([teks], { type: "application/json" }));
  const tautan = document.createElement("a");
  tautan.href = alamat;
  tautan.download = nama;
  tautan.click();
  URL.revokeObjectURL(alamat);
}
