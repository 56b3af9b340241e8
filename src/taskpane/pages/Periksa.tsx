/** Checks the workbook and lists what does not agree; a click goes to the cell. Nothing is written. */
import { useEffect, useMemo, useRef, useState } from "react";
import { Button, makeStyles, mergeClasses, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { TableSearchRegular } from "@fluentui/react-icons/svg/table-search";
import type { Temuan } from "../../domain/periksa/types";
import { isi } from "../../strings/isi";
import { BilahUsang } from "../components/BilahUsang";
import { DaftarTemuan } from "../components/DaftarTemuan";
import { Dikenali } from "../components/Dikenali";
import { useGayaUmum } from "../components/gaya";
import { KabarGalat } from "../components/KabarGalat";
import { cacah } from "../components/kata";
import { Kemajuan } from "../components/Kemajuan";
import { Keterangan } from "../components/Keterangan";
import { Pesan } from "../components/Pesan";
import { type PilihanSaring, Saringan } from "../components/Saringan";
import { bacaTabel, type BukuTerbaca } from "../hooks/bacaTabel";
import { bertahap } from "../hooks/bertahap";
import { usePilihSel } from "../hooks/usePilihSel";
import { useTugas } from "../hooks/useTugas";
import { usePanel } from "../konteks";

interface HasilPeriksa extends BukuTerbaca {
  readonly temuan: readonly Temuan[];
}

const useGaya = makeStyles({
  cakupan: {
    margin: 0,
    paddingInlineStart: "20px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase400,
  },
  kepala: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalM },
  // takes the focus only so that reading goes on from here; nothing can be done with it
  kepalaTeks: { flex: "1 1 auto", minWidth: 0, outlineStyle: "none", fontSize: tokens.fontSizeBase400 },
  baris: { fontVariantNumeric: "tabular-nums" },
});

export function Periksa() {
  const panel = usePanel();
  const { t, mesin, versiBuku, terpantau } = panel;
  const gaya = useGaya();
  const umum = useGayaUmum();
  const tugas = useTugas<HasilPeriksa>();
  const { pilih, galat: galatPilih, tutup: tutupGalatPilih } = usePilihSel();
  const [saring, aturSaring] = useState<PilihanSaring>("semua");
  const [terpilih, aturTerpilih] = useState<string>();
  const kepalaHasil = useRef<HTMLHeadingElement>(null);
  const tombolMulai = useRef<HTMLElement>(null);
  const rujukTombol = (elemen: HTMLElement | null): void => {
    tombolMulai.current = elemen;
  };
  const sedangJalan = useRef(false);

  const { hasil, jalan, galat, dibatalkan } = tugas;
  const berjalan = jalan !== undefined;

  // after work ends, the focus goes where the reader goes on: to the result, or back to the button that starts
  useEffect(() => {
    if (sedangJalan.current && !berjalan) (hasil && !galat && !dibatalkan ? kepalaHasil : tombolMulai).current?.focus();
    sedangJalan.current = berjalan;
  }, [berjalan, hasil, galat, dibatalkan]);

  const mulai = (): void => {
    aturTerpilih(undefined);
    aturSaring("semua");
    tutupGalatPilih();
    void tugas.mulai(async (alat) => {
      const buku = await bacaTabel(panel, alat);
      alat.maju("memeriksa", 0);
      const temuan = await bertahap(mesin.periksa(buku.tabel), {
        batal: alat.batal,
        maju: (bagian) => alat.maju("memeriksa", bagian),
      });
      return { ...buku, temuan };
    });
  };

  const pesan = (
    <Pesan>
      {galat && <KabarGalat galat={galat} tutup={tugas.tutupPesan} />}
      {galatPilih && <KabarGalat galat={galatPilih} tutup={tutupGalatPilih} />}
      {dibatalkan && (
        <div role="status">
          <MessageBar>
            <MessageBarBody>{t.umum.dibatalkan}</MessageBarBody>
          </MessageBar>
        </div>
      )}
    </Pesan>
  );

  if (jalan) {
    return (
      <div className={umum.halaman}>
        <h2 className={umum.judul}>{t.periksa.judul}</h2>
        <Kemajuan jalan={jalan} batalkan={tugas.batalkan} />
      </div>
    );
  }

  if (!hasil) {
    return (
      <div className={umum.halaman}>
        {pesan}
        <h2 className={umum.judul}>{t.periksa.judul}</h2>
        <p className={umum.paragraf}>{t.periksa.pengantar}</p>
        <Button
          ref={rujukTombol}
          appearance="primary"
          size="large"
          icon={<TableSearchRegular />}
          className={umum.tombolPenuh}
          onClick={mulai}
        >
          {t.periksa.mulai}
        </Button>
        <section className={umum.bagian}>
          <h3 className={umum.subjudul}>{t.periksa.yangDicari}</h3>
          <DaftarCakupan />
        </section>
      </div>
    );
  }

  const usang = hasil.versi !== versiBuku;
  return (
    <div className={umum.halaman}>
      {pesan}
      {usang && <BilahUsang sebab={t.usang.periksa} tombol={t.usang.periksaLagi} perbarui={mulai} />}
      <div className={umum.bagian}>
        <div className={gaya.kepala}>
          <h2 ref={kepalaHasil} tabIndex={-1} className={mergeClasses(umum.judul, gaya.kepalaTeks)}>
            {t.periksa.hasil}
          </h2>
          {!usang && (
            <Button ref={rujukTombol} appearance="primary" onClick={mulai}>
              {t.periksa.lagi}
            </Button>
          )}
        </div>
        <RingkasanHasil hasil={hasil} />
      </div>
      {hasil.snapshot.lembar.length > 0 && <Dikenali buku={hasil} pilih={pilih} />}
      {!terpantau && <p className={umum.kecil}>{t.usang.tidakTerpantau}</p>}
      <IsiHasil
        hasil={hasil}
        saring={saring}
        aturSaring={aturSaring}
        terpilih={terpilih}
        pilih={(letak, kunci) => {
          aturTerpilih(kunci);
          pilih(letak.lembar, letak.sel);
        }}
      />
    </div>
  );
}

function hitung(temuan: readonly Temuan[]): Readonly<Record<PilihanSaring, number>> {
  const jumlah = { semua: temuan.length, galat: 0, peringatan: 0, saran: 0 };
  for (const { tingkat } of temuan) jumlah[tingkat]++;
  return jumlah;
}

function RingkasanHasil({ hasil }: { readonly hasil: HasilPeriksa }) {
  const panel = usePanel();
  const gaya = useGaya();
  const umum = useGayaUmum();
  const jumlah = hitung(hasil.temuan);
  return (
    <p role="status" className={mergeClasses(umum.paragraf, gaya.baris)}>
      {isi(panel.t.periksa.ringkasanHasil, {
        galat: cacah(panel, "galat", jumlah.galat),
        peringatan: cacah(panel, "peringatan", jumlah.peringatan),
        saran: cacah(panel, "saran", jumlah.saran),
        tabel: cacah(panel, "tabel", hasil.tabel.length),
        lembar: cacah(panel, "lembar", lembarBertabel(hasil)),
      })}
    </p>
  );
}

function lembarBertabel({ tabel }: BukuTerbaca): number {
  return new Set(tabel.map(({ lembar }) => lembar)).size;
}

interface IsiHasilProps {
  readonly hasil: HasilPeriksa;
  readonly saring: PilihanSaring;
  readonly aturSaring: (saring: PilihanSaring) => void;
  readonly terpilih: string | undefined;
  readonly pilih: Parameters<typeof DaftarTemuan>[0]["pilih"];
}

function IsiHasil({ hasil, saring, aturSaring, terpilih, pilih }: IsiHasilProps) {
  const panel = usePanel();
  const { t } = panel;
  const umum = useGayaUmum();
  const jumlah = useMemo(() => hitung(hasil.temuan), [hasil]);
  if (hasil.tabel.length === 0) {
    const kosong = hasil.snapshot.lembar.every((lembar) => lembar.values.length === 0 && !lembar.terlaluBesar);
    return (
      <Keterangan ikon={<DocumentTableRegular />} judul={kosong ? t.periksa.kosongJudul : t.periksa.tanpaTabelJudul}>
        <p className={umum.paragraf}>{kosong ? t.periksa.kosong : t.periksa.tanpaTabel}</p>
      </Keterangan>
    );
  }
  if (hasil.temuan.length === 0) {
    const baris = hasil.tabel.reduce((n, tabel) => n + tabel.baris.length, 0);
    return (
      <Keterangan ikon={<CheckmarkCircleRegular />} judul={t.periksa.bersihJudul} baik>
        <p className={umum.paragraf}>
          {isi(t.periksa.bersih, {
            tabel: cacah(panel, "tabel", hasil.tabel.length),
            lembar: cacah(panel, "lembar", lembarBertabel(hasil)),
            baris: cacah(panel, "baris", baris),
          })}
        </p>
        <p className={umum.kecil}>{t.periksa.yangDicari}:</p>
        <DaftarCakupan />
      </Keterangan>
    );
  }
  return (
    <>
      <Saringan jumlah={jumlah} pilihan={saring} pilih={aturSaring} />
      <DaftarTemuan temuan={hasil.temuan} saring={saring} terpilih={terpilih} pilih={pilih} />
    </>
  );
}

function DaftarCakupan() {
  const { mesin, bahasa } = usePanel();
  const gaya = useGaya();
  return (
    <ul className={gaya.cakupan}>
      {mesin.aturan(bahasa).map((butir) => (
        <li key={butir}>{butir}</li>
      ))}
    </ul>
  );
}
