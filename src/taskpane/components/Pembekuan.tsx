/** Frozen states of the indicator tables, and the note of what changed between two of them. */
import { useState } from "react";
import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { bagianTerisi } from "../../domain/pembekuan/simpan";
import type { Pembekuan as Beku } from "../../domain/pembekuan/types";
import { isi } from "../../strings/isi";
import { angkaBulat, angkaUmum } from "../format/angka";
import { kelompokNota, ringkasanNota, teksNota } from "../format/notaPerubahan";
import { tanggalTertulis } from "../format/tanggal";
import { type HasilBanding, type StatePembekuan, usePembekuan } from "../hooks/usePembekuan";
import { usePanel } from "../konteks";
import { teksPenuh } from "../teksPenuh";
import { useGayaUmum } from "./gaya";
import { KabarGalat } from "./KabarGalat";
import { Kemajuan } from "./Kemajuan";
import { Sukses } from "./Sukses";
import { TeksSalin } from "./TeksSalin";

const HURUF_NAMA = 80;

const useGaya = makeStyles({
  wadah: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  tombol: { alignSelf: "flex-start" },
  butir: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: "6px 0",
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
    ":first-child": { borderTopStyle: "none" },
  },
  nama: { flexGrow: 1, flexBasis: "160px" },
  indikator: { margin: 0, paddingInlineStart: "20px", overflowWrap: "anywhere" },
  rincian: { margin: 0, paddingInlineStart: "18px" },
});

export function Pembekuan() {
  const { bahasa } = usePanel();
  const k = teksPenuh(bahasa).pembekuan;
  const gaya = useGaya();
  const umum = useGayaUmum();
  const keadaan = usePembekuan();
  const { baca, tindakan, muat, tolak } = keadaan;
  const [nama, aturNama] = useState("");
  const sibuk = tindakan.sibuk || baca.jalan !== undefined;
  const simpan = (): void => {
    void keadaan.simpan(nama).then((berhasil) => {
      if (berhasil) aturNama("");
    });
  };
  return (
    <div className={gaya.wadah}>
      <p className={umum.paragraf}>{k.pengantar}</p>
      {muat.galat && <KabarGalat galat={muat.galat} tutup={muat.tutup} />}
      {baca.galat && <KabarGalat galat={baca.galat} tutup={baca.tutupPesan} />}
      {tindakan.galat && <KabarGalat galat={tindakan.galat} tutup={tindakan.tutup} />}
      {tindakan.kabar && <Sukses {...tindakan.kabar} tutup={tindakan.tutup} />}
      {baca.jalan && <Kemajuan jalan={baca.jalan} batalkan={baca.batalkan} />}
      <Field label={k.nama} {...(tolak ? { validationState: "error" as const, validationMessage: k.tolak[tolak] } : {})}>
        <Input value={nama} maxLength={HURUF_NAMA} placeholder={k.contohNama} onChange={(_, { value }) => aturNama(value)} />
      </Field>
      <Button className={gaya.tombol} disabled={sibuk} onClick={simpan}>
        {k.bekukan}
      </Button>
      {keadaan.daftar.length > 0 && (
        <>
          <Daftar keadaan={keadaan} sibuk={sibuk} />
          <Banding keadaan={keadaan} sibuk={sibuk} />
        </>
      )}
      {keadaan.hasil && <Hasil hasil={keadaan.hasil} />}
    </div>
  );
}

interface BagianProps {
  readonly keadaan: StatePembekuan;
  readonly sibuk: boolean;
}

function Daftar({ keadaan: { daftar, hapus }, sibuk }: BagianProps) {
  const { bahasa, pemisah } = usePanel();
  const k = teksPenuh(bahasa).pembekuan;
  const umum = useGayaUmum();
  const persen = Math.max(0.1, Math.round(bagianTerisi(daftar) * 1000) / 10);
  return (
    <section aria-label={k.daftar}>
      <h4 className={umum.subjudul}>{k.daftar}</h4>
      <ul className={umum.daftarPolos}>
        {daftar.map((satu) => (
          <Butir key={satu.nama} beku={satu} sibuk={sibuk} hapus={hapus} />
        ))}
      </ul>
      <p className={umum.kecil}>{isi(k.ruang, { persen: angkaUmum(persen, pemisah) })}</p>
    </section>
  );
}

/** Deleting asks once more, for there is no way back. */
function Butir({ beku: { nama, tanggal, indikator }, sibuk, hapus }: { readonly beku: Beku; readonly sibuk: boolean; readonly hapus: (nama: string) => void }) {
  const { t, bahasa, pemisah } = usePanel();
  const k = teksPenuh(bahasa).pembekuan;
  const gaya = useGaya();
  const umum = useGayaUmum();
  const [yakin, aturYakin] = useState(false);
  return (
    <li className={gaya.butir}>
      <span className={gaya.nama}>{isi(k.butir, { nama, tanggal: tanggalTertulis(tanggal, t), n: angkaBulat(indikator.length, pemisah) })}</span>
      {yakin ? (
        <>
          <span className={umum.kecil} role="status">
            {k.yakin}
          </span>
          <Button size="small" disabled={sibuk} onClick={() => hapus(nama)}>
            {k.yaHapus}
          </Button>
          <Button size="small" onClick={() => aturYakin(false)}>
            {k.batal}
          </Button>
        </>
      ) : (
        <Button size="small" disabled={sibuk} aria-label={isi(k.hapusUntuk, { nama })} onClick={() => aturYakin(true)}>
          {k.hapus}
        </Button>
      )}
    </li>
  );
}

function Banding({ keadaan: { daftar, banding, lupakanHasil }, sibuk }: BagianProps) {
  const { bahasa } = usePanel();
  const k = teksPenuh(bahasa).pembekuan;
  const gaya = useGaya();
  const umum = useGayaUmum();
  const [dari, aturDari] = useState<string>();
  const [ke, aturKe] = useState("");
  const terakhir = daftar.at(-1)?.nama ?? "";
  // what was deleted meanwhile is no choice any more
  const pilihan = (nama: string | undefined, bawaan: string): string => (nama !== undefined && (nama === "" || daftar.some((satu) => satu.nama === nama)) ? nama : bawaan);
  const [lama, baru] = [pilihan(dari, terakhir), pilihan(ke, "")];
  const opsi = (
    <>
      {daftar.map(({ nama }) => (
        <option key={nama} value={nama}>
          {nama}
        </option>
      ))}
      <option value="">{k.sekarang}</option>
    </>
  );
  const ganti = (atur: (nama: string) => void) => (_: unknown, { value }: { readonly value: string }) => {
    atur(value);
    lupakanHasil();
  };
  return (
    <>
      <Field label={k.dari}>
        <Select value={lama} onChange={ganti(aturDari)}>
          {opsi}
        </Select>
      </Field>
      <Field label={k.ke}>
        <Select value={baru} onChange={ganti(aturKe)}>
          {opsi}
        </Select>
      </Field>
      <Button className={gaya.tombol} disabled={sibuk || lama === baru} onClick={() => banding(lama, baru, k.sekarang)}>
        {k.bandingkan}
      </Button>
      {lama === baru && <p className={umum.kecil}>{k.samaPilihan}</p>}
    </>
  );
}

function Hasil({ hasil: { dari, ke, perbandingan } }: { readonly hasil: HasilBanding }) {
  const { bahasa, pemisah } = usePanel();
  const k = teksPenuh(bahasa).pembekuan;
  const gaya = useGaya();
  const umum = useGayaUmum();
  const kelompok = kelompokNota(perbandingan, k);
  return (
    <section aria-label={k.hasil} className={gaya.wadah}>
      <h4 className={umum.subjudul}>{k.hasil}</h4>
      <p role="status" className={umum.paragraf}>
        {ringkasanNota(perbandingan, k, pemisah)}
      </p>
      {kelompok.length === 0 && <p className={umum.paragraf}>{k.takBerubah}</p>}
      {kelompok.map(({ judul, baris }) => (
        <div key={judul}>
          <h5 className={umum.subjudul}>{judul}</h5>
          <ul className={gaya.indikator}>
            {baris.map(({ nama, letak, isi: rincian }, i) => (
              <li key={i}>
                {nama} <span className={umum.kecil}>({letak})</span>
                <ul className={gaya.rincian}>
                  {rincian.map((satu) => (
                    <li key={satu}>{satu}</li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <TeksSalin teks={teksNota(isi(k.notaJudul, { dari, ke }), perbandingan, k)} nama={k.nota} salin={k.salin} tersalin={k.tersalin} />
    </section>
  );
}
