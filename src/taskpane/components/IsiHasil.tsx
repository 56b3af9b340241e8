/** What a check found: its counts, the findings with their filters, or what a workbook without tables or findings is told. */
import { lazy, Suspense, useMemo, useState } from "react";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import type { LetakSel, Temuan } from "../../domain/periksa/types";
import { isi } from "../../strings/isi";
import type { BukuTerbaca } from "../hooks/bacaTabel";
import type { HasilPeriksa, Pemeriksaan } from "../hooks/usePemeriksaan";
import { usePanel } from "../konteks";
import { DaftarTemuan } from "./DaftarTemuan";
import { useGayaUmum } from "./gaya";
import { cacah } from "./kata";
import { Keterangan } from "./Keterangan";
import { type PilihanSaring, Saringan } from "./Saringan";
import { kelompokTemuan, type PilihanKelompok, SaringKelompok } from "./SaringKelompok";

const TemplatAwal = lazy(() => import(/* webpackChunkName: "templat" */ "./TemplatAwal"));

const useGaya = makeStyles({
  cakupan: {
    margin: 0,
    paddingInlineStart: "20px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase400,
  },
  baris: { fontVariantNumeric: "tabular-nums" },
  alat: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export function bukuKosong({ snapshot }: BukuTerbaca): boolean {
  return snapshot.lembar.every(({ values, terlaluBesar }) => values.length === 0 && !terlaluBesar);
}

function lembarBertabel({ tabel }: BukuTerbaca): number {
  return new Set(tabel.map(({ lembar }) => lembar)).size;
}

function hitung(temuan: readonly Temuan[]): Readonly<Record<PilihanSaring, number>> {
  const jumlah = { semua: temuan.length, galat: 0, peringatan: 0, saran: 0 };
  for (const { tingkat } of temuan) jumlah[tingkat]++;
  return jumlah;
}

export function RingkasanHasil({ hasil, temuan }: { readonly hasil: HasilPeriksa; readonly temuan: readonly Temuan[] }) {
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

export interface IsiHasilProps {
  readonly hasil: HasilPeriksa;
  readonly pemeriksaan: Pemeriksaan;
  readonly terpilih: string | undefined;
  readonly pilih: (letak: LetakSel, kunci: string) => void;
  readonly bukaLembar: (nama: string) => void;
  /** Called when a form was made from a template. */
  readonly templatDibuat: () => void;
}

export function IsiHasil({ hasil, pemeriksaan, terpilih, pilih, bukaLembar, templatDibuat }: IsiHasilProps) {
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
          <TemplatAwal tahun={hasil.pengaturan.tahun} dibuat={templatDibuat} />
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

export function DaftarCakupan() {
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
