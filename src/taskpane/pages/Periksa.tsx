/**
 * Checks the workbook and lists what does not agree; a click goes to the cell. Cells are written only where the user applies a
 * fix; marks, accepted findings and corrections only on a click, too.
 */
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { Button, makeStyles, mergeClasses, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { TableSearchRegular } from "@fluentui/react-icons/svg/table-search";
import type { LetakSel, Temuan } from "../../domain/periksa/types";
import { isi } from "../../strings/isi";
import { BilahUsang } from "../components/BilahUsang";
import { DaftarTemuan } from "../components/DaftarTemuan";
import { Dikenali } from "../components/Dikenali";
import { useGayaUmum } from "../components/gaya";
import { type KonteksHasil, PenyediaHasil } from "../components/hasil";
import { KabarGalat } from "../components/KabarGalat";
import { cacah } from "../components/kata";
import { Kemajuan } from "../components/Kemajuan";
import { Keterangan } from "../components/Keterangan";
import { Pesan } from "../components/Pesan";
import { type PilihanSaring, Saringan } from "../components/Saringan";
import { kelompokTemuan, type PilihanKelompok, SaringKelompok } from "../components/SaringKelompok";
import { Sukses } from "../components/Sukses";
import { TemplatTerlihat } from "../components/TemplatTerlihat";
import { Tersimpan } from "../components/Tersimpan";
import type { BukuTerbaca } from "../hooks/bacaTabel";
import { useLihatAwal } from "../hooks/useLihatAwal";
import { type HasilPeriksa, type Pemeriksaan, usePemeriksaan } from "../hooks/usePemeriksaan";
import { usePilihSel } from "../hooks/usePilihSel";
import { usePanel } from "../konteks";

const TemplatAwal = lazy(() => import(/* webpackChunkName: "templat" */ "../components/TemplatAwal"));

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
  alat: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export function Periksa() {
  const panel = usePanel();
  const { t, versiBuku, terpantau } = panel;
  const gaya = useGaya();
  const umum = useGayaUmum();
  const pemeriksaan = usePemeriksaan();
  const lihat = useLihatAwal(pemeriksaan.mulai);
  const { hasil, jalan, dibatalkan, sementara, simpanan, terpilah, tindakan, aksi } = pemeriksaan;
  const { pilih, galat: galatPilih, tutup: tutupGalatPilih } = usePilihSel();
  // a cell being edited while the pane opens is no fault; the button is there
  const galat = lihat.sendiri && pemeriksaan.galat?.kode === "MODE_SUNTING" ? undefined : pemeriksaan.galat;
  const [terpilih, aturTerpilih] = useState<string>();
  const kepalaHasil = useRef<HTMLHeadingElement>(null);
  const tombolMulai = useRef<HTMLElement>(null);
  const rujukTombol = (elemen: HTMLElement | null): void => {
    tombolMulai.current = elemen;
  };
  const sedangJalan = useRef(false);
  const berjalan = jalan !== undefined;

  // after work ends, the focus goes where the reader goes on: to the result, or back to the button that starts
  useEffect(() => {
    if (sedangJalan.current && !berjalan && !lihat.sendiri) (hasil && !galat && !dibatalkan ? kepalaHasil : tombolMulai).current?.focus();
    sedangJalan.current = berjalan;
  }, [berjalan, hasil, galat, dibatalkan, lihat.sendiri]);

  const mulai = (): void => {
    aturTerpilih(undefined);
    tutupGalatPilih();
    lihat.diminta();
    pemeriksaan.mulai();
  };

  const keSel = useCallback(({ lembar, sel }: LetakSel) => pilih(lembar, sel), [pilih]);
  const pilihTemuan = useCallback(
    (letak: LetakSel, kunci: string) => {
      aturTerpilih(kunci);
      keSel(letak);
    },
    [keSel],
  );

  const konteks = useMemo<KonteksHasil>(
    () => ({
      tabel: hasil?.tabel ?? [],
      lembar: hasil?.snapshot.lembar ?? [],
      perbaikan: simpanan?.perbaikan ?? [],
      sibuk: tindakan.sibuk,
      ...(berjalan ? {} : { aksi }),
      keSel,
    }),
    [hasil, simpanan, tindakan.sibuk, berjalan, aksi, keSel],
  );

  const pesan = (
    <Pesan>
      {galat && <KabarGalat galat={galat} tutup={pemeriksaan.tutupPesan} />}
      {galatPilih && <KabarGalat galat={galatPilih} tutup={tutupGalatPilih} />}
      {tindakan.galat && <KabarGalat galat={tindakan.galat} tutup={tindakan.tutup} />}
      {tindakan.kabar && <Sukses {...tindakan.kabar} tutup={tindakan.tutup} />}
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
        <Kemajuan jalan={jalan} batalkan={pemeriksaan.batalkan} />
        {sementara.length > 0 && (
          <PenyediaHasil value={konteks}>
            <DaftarTemuan judul={t.periksa.sementara} temuan={sementara} terpilih={terpilih} pilih={pilihTemuan} />
          </PenyediaHasil>
        )}
      </div>
    );
  }

  if (!hasil || !simpanan) {
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

  const kosong = bukuKosong(hasil);
  const usang = hasil.versi !== versiBuku;
  return (
    <PenyediaHasil value={konteks}>
      <div className={umum.halaman}>
        {pesan}
        {usang && <BilahUsang sebab={t.usang.periksa} tombol={t.usang.periksaLagi} perbarui={mulai} />}
        <div className={umum.bagian}>
          <div className={gaya.kepala}>
            <h2 ref={kepalaHasil} tabIndex={-1} className={mergeClasses(umum.judul, gaya.kepalaTeks)}>
              {kosong ? t.periksa.kosongJudul : t.periksa.hasil}
            </h2>
            {!usang && (
              <Button ref={rujukTombol} appearance="primary" onClick={mulai}>
                {t.periksa.lagi}
              </Button>
            )}
          </div>
          {hasil.tabel.length > 0 && <TemplatTerlihat tabel={hasil.tabel} temuan={terpilah.terbuka.length} />}
          {kosong ? <p className={umum.paragraf}>{t.periksa.kosong}</p> : <RingkasanHasil hasil={hasil} temuan={terpilah.terbuka} />}
        </div>
        {hasil.tersimpan.rusak && <p className={umum.kecil}>{t.periksa.simpananRusak}</p>}
        {!kosong && hasil.snapshot.lembar.length > 0 && <Dikenali buku={hasil} pilih={pilih} />}
        {!terpantau && <p className={umum.kecil}>{t.usang.tidakTerpantau}</p>}
        <IsiHasil hasil={hasil} pemeriksaan={pemeriksaan} terpilih={terpilih} pilih={pilihTemuan} bukaLembar={(nama) => pilih(nama, "A1")} />
        <Tersimpan
          terpilah={terpilah}
          perbaikan={simpanan.perbaikan}
          koreksiTakBerlaku={hasil.koreksiTakBerlaku.filter((satu) => masihTersimpan(satu, simpanan.koreksi))}
        />
      </div>
    </PenyediaHasil>
  );
}

function masihTersimpan(satu: object, semua: readonly object[]): boolean {
  const teks = JSON.stringify(satu);
  return semua.some((lain) => JSON.stringify(lain) === teks);
}

function hitung(temuan: readonly Temuan[]): Readonly<Record<PilihanSaring, number>> {
  const jumlah = { semua: temuan.length, galat: 0, peringatan: 0, saran: 0 };
  for (const { tingkat } of temuan) jumlah[tingkat]++;
  return jumlah;
}

function RingkasanHasil({ hasil, temuan }: { readonly hasil: HasilPeriksa; readonly temuan: readonly Temuan[] }) {
  const panel = usePanel();
  const gaya = useGaya();
  const umum = useGayaUmum();
  const jumlah = hitung(temuan);
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

function bukuKosong({ snapshot }: BukuTerbaca): boolean {
  return snapshot.lembar.every(({ values, terlaluBesar }) => values.length === 0 && !terlaluBesar);
}

function lembarBertabel({ tabel }: BukuTerbaca): number {
  return new Set(tabel.map(({ lembar }) => lembar)).size;
}

interface IsiHasilProps {
  readonly hasil: HasilPeriksa;
  readonly pemeriksaan: Pemeriksaan;
  readonly terpilih: string | undefined;
  readonly pilih: (letak: LetakSel, kunci: string) => void;
  readonly bukaLembar: (nama: string) => void;
}

function IsiHasil({ hasil, pemeriksaan, terpilih, pilih, bukaLembar }: IsiHasilProps) {
  const panel = usePanel();
  const { t } = panel;
  const umum = useGayaUmum();
  const { terbuka, diterima } = pemeriksaan.terpilah;
  // a new result is shown whole
  const [saring, aturSaring] = useState<PilihanSaring>("semua");
  const [kelompok, aturKelompok] = useState<PilihanKelompok>("semua");
  const sekelompok = useMemo(() => (kelompok === "semua" ? terbuka : terbuka.filter((satu) => kelompokTemuan(satu) === kelompok)), [terbuka, kelompok]);
  const tampak = useMemo(() => (saring === "semua" ? sekelompok : sekelompok.filter(({ tingkat }) => tingkat === saring)), [sekelompok, saring]);
  const jumlah = useMemo(() => hitung(sekelompok), [sekelompok]);
  if (hasil.tabel.length === 0) {
    return (
      <>
        {!bukuKosong(hasil) && (
          <Keterangan ikon={<DocumentTableRegular />} judul={t.periksa.tanpaTabelJudul}>
            <p className={umum.paragraf}>{t.periksa.tanpaTabel}</p>
          </Keterangan>
        )}
        <Suspense>
          <TemplatAwal tahun={hasil.pengaturan.tahun} />
        </Suspense>
      </>
    );
  }
  if (terbuka.length === 0) {
    const baris = hasil.tabel.reduce((n, tabel) => n + tabel.baris.length, 0);
    return (
      <>
        <BilahAlat pemeriksaan={pemeriksaan} tampak={tampak} bukaLembar={bukaLembar} />
        <Keterangan ikon={<CheckmarkCircleRegular />} judul={t.periksa.bersihJudul} baik>
          {diterima.length > 0 && <p className={umum.paragraf}>{t.periksa.semuaDiterima}</p>}
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
      </>
    );
  }
  return (
    <>
      <BilahAlat pemeriksaan={pemeriksaan} tampak={tampak} bukaLembar={bukaLembar} />
      <div className={umum.bagian}>
        <Saringan jumlah={jumlah} pilihan={saring} pilih={aturSaring} />
        <SaringKelompok temuan={terbuka} pilihan={kelompok} pilih={aturKelompok} />
      </div>
      {tampak.length === 0 ? (
        <p className={umum.paragraf}>{t.periksa.bersihSaring}</p>
      ) : (
        <DaftarTemuan judul={t.periksa.daftar} temuan={tampak} terpilih={terpilih} pilih={pilih} />
      )}
    </>
  );
}

/** Marks of the findings that are shown, and the report of all. */
function BilahAlat({ pemeriksaan, tampak, bukaLembar }: Pick<IsiHasilProps, "pemeriksaan" | "bukaLembar"> & { readonly tampak: readonly Temuan[] }) {
  const { t } = usePanel();
  const gaya = useGaya();
  const { aksi, simpanan, tindakan } = pemeriksaan;
  const bertanda = (simpanan?.tanda.length ?? 0) > 0;
  return (
    <div className={gaya.alat}>
      {bertanda ? (
        <Button size="small" disabled={tindakan.sibuk} onClick={aksi.hapusTanda}>
          {t.tanda.hapus}
        </Button>
      ) : (
        <Button size="small" disabled={tindakan.sibuk || tampak.length === 0} title={t.tanda.tandaiKet} onClick={() => aksi.tandai(tampak)}>
          {t.tanda.tandai}
        </Button>
      )}
      <Button size="small" disabled={tindakan.sibuk} onClick={() => aksi.tulisLaporan(bukaLembar)}>
        {t.laporan.tombol}
      </Button>
    </div>
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
