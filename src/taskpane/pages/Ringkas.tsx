/** Builds a summary: choose which, from which tables, see exactly what will be written, then write it. */
import { useMemo, useState } from "react";
import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Select,
  Switch,
  tokens,
} from "@fluentui/react-components";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { TableAddRegular } from "@fluentui/react-icons/svg/table-add";
import type { Pengaturan } from "../../domain/simpanan/pengaturan";
import { simpanPilihan } from "../../domain/ringkas/pilihanTersimpan";
import type { Simpanan } from "../../domain/simpanan/types";
import { isi } from "../../strings/isi";
import { BilahUsang } from "../components/BilahUsang";
import { Eksekutif } from "../components/Eksekutif";
import { GalatRingkasan } from "../components/GalatRingkasan";
import { SEMPIT, useGayaUmum } from "../components/gaya";
import { cacah } from "../components/kata";
import { KabarGalat } from "../components/KabarGalat";
import { Kemajuan } from "../components/Kemajuan";
import { Keterangan } from "../components/Keterangan";
import { OpsiRingkasan } from "../components/OpsiRingkasan";
import { Pesan } from "../components/Pesan";
import { PilihTabelRingkasan } from "../components/PilihTabelRingkasan";
import { PratinjauGrafik } from "../components/PratinjauGrafik";
import { PratinjauLembar } from "../components/PratinjauLembar";
import { Sukses } from "../components/Sukses";
import { bacaTabel, type BukuTerbaca } from "../hooks/bacaTabel";
import { useBahasaBuku } from "../hooks/useBahasaBuku";
import { usePilihanRingkasan, type PilihanTerpakai } from "../hooks/usePilihanRingkasan";
import { useKembalikan } from "../hooks/useKembalikan";
import { usePilihSel } from "../hooks/usePilihSel";
import { useTugas } from "../hooks/useTugas";
import { usePanel } from "../konteks";
import type { HasilTulis } from "../layanan";
import type { PilihanRingkasan } from "../mesin";

interface Bahan extends BukuTerbaca {
  readonly daftar: readonly PilihanRingkasan[];
}

const useGaya = makeStyles({
  kartu: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    [SEMPIT]: { padding: tokens.spacingHorizontalS },
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  kepalaPratinjau: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM },
  pilihan: { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
  kaki: {
    position: "sticky",
    bottom: 0,
    [SEMPIT]: { position: "static", margin: 0, padding: 0, borderTopStyle: "none" },
    margin: "0 -16px -24px",
    padding: "12px 16px",
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

const TANPA_PENGATURAN: Pengaturan = {};
const TANPA_SETELAN = {};
const TANPA_RINGKASAN: readonly PilihanRingkasan[] = [];

export function Ringkas() {
  const panel = usePanel();
  const { t, layanan, mesin, bahasa, versiBuku } = panel;
  const gaya = useGaya();
  const umum = useGayaUmum();
  const bacaan = useTugas<Bahan>();
  const tulisan = useTugas<HasilTulis>();
  const pengembalian = useTugas<true>();
  const { pilih, galat: galatPilih, tutup: tutupGalatPilih } = usePilihSel();
  const [rumus, aturRumus] = useState(false);
  const [pesanSukses, aturPesanSukses] = useState<"ditulis" | "dikembalikan" | null>(null);
  const kembali = useKembalikan();

  const bahan = bacaan.hasil;
  useBahasaBuku(bahan?.pengaturan.bahasa);
  const daftar = bahan?.daftar ?? TANPA_RINGKASAN;
  const { isian, terpakai, ubah } = usePilihanRingkasan(
    daftar,
    bahan?.pengaturan ?? TANPA_PENGATURAN,
    bahan?.tersimpan.simpanan.setelan ?? TANPA_SETELAN,
  );
  const rencana = useMemo(() => {
    if (!bahan || !terpakai || terpakai.hambatan) return undefined;
    return mesin.susunRingkasan(terpakai.pilihan.jenis, terpakai.tabel, bahan.tabel, terpakai.opsi, bahasa);
  }, [mesin, bahan, terpakai, bahasa]);

  const baca = (): void => {
    aturPesanSukses(null);
    tutupGalatPilih();
    tulisan.tutupPesan();
    void bacaan.mulai(async (alat) => {
      const buku = await bacaTabel(panel, alat);
      return { ...buku, daftar: mesin.untukRingkasan(buku.tabel) };
    });
  };

  const tulis = (timpa: boolean): void => {
    if (!rencana || !bahan || !terpakai) return;
    aturPesanSukses(null);
    kembali.lupakan();
    const { pilihan, tabel, opsi } = terpakai;
    void tulisan
      .mulai((alat) => {
        alat.maju("menulis");
        const simpan = (lama: Simpanan): Simpanan => ({ ...lama, setelan: simpanPilihan(lama.setelan, pilihan.jenis, tabel, pilihan.tabel, opsi) });
        return layanan.tulisRingkasan(rencana, { timpa, simpan, bisaKembali: true });
      })
      .then((hasil) => {
        if (!hasil) return;
        kembali.ingat(hasil.kembalikan);
        aturPesanSukses("ditulis");
      });
  };

  const kembalikan = (): void => {
    aturPesanSukses(null);
    void pengembalian
      .mulai(async (alat) => {
        alat.maju("menulis");
        await kembali.kerjakan();
        return true;
      })
      .then((selesai) => selesai && aturPesanSukses("dikembalikan"));
  };

  const usang = bahan !== undefined && bahan.versi !== versiBuku;
  const ditulis = tulisan.hasil;
  const pesan = (
    <Pesan>
      {bacaan.galat && <KabarGalat galat={bacaan.galat} tutup={bacaan.tutupPesan} />}
      {tulisan.galat && <KabarGalat galat={tulisan.galat} tutup={tulisan.tutupPesan} />}
      {tulisan.galat?.kode === "RINGKASAN_DISUNTING" && (
        <Button className={umum.tombolPenuh} onClick={() => tulis(true)}>
          {t.ringkas.timpa}
        </Button>
      )}
      {pengembalian.galat && <KabarGalat galat={pengembalian.galat} tutup={pengembalian.tutupPesan} />}
      {galatPilih && <KabarGalat galat={galatPilih} tutup={tutupGalatPilih} />}
      {bacaan.dibatalkan && (
        <div role="status">
          <MessageBar>
            <MessageBarBody>{t.umum.dibatalkan}</MessageBarBody>
          </MessageBar>
        </div>
      )}
      {pesanSukses === "dikembalikan" && (
        <Sukses judul={t.ringkas.dikembalikanJudul} isi={t.ringkas.dikembalikan} tutup={() => aturPesanSukses(null)} />
      )}
      {pesanSukses === "ditulis" && ditulis && (
        <Sukses
          judul={t.ringkas.selesaiJudul}
          isi={[
            isi(ditulis.diperbarui ? t.ringkas.diperbarui : t.ringkas.dibuat, { lembar: ditulis.lembar }),
            ...(ditulis.tanpaAturanCetak ? [t.ringkas.tanpaAturanCetak] : []),
            ...(kembali.lewat ? [t.ringkas.takBisaKembali] : []),
          ].join(" ")}
          lanjut={{ nama: t.ringkas.bukaLembar, kerjakan: () => pilih(ditulis.lembar, "A1") }}
          {...(kembali.bisa ? { kembali: { nama: t.ringkas.kembalikan, kerjakan: kembalikan } } : {})}
          tutup={() => {
            kembali.lupakan();
            aturPesanSukses(null);
          }}
        />
      )}
    </Pesan>
  );

  if (bacaan.jalan || tulisan.jalan || pengembalian.jalan) {
    return (
      <div className={umum.halaman}>
        <h2 className={umum.judul}>{t.ringkas.judul}</h2>
        {bacaan.jalan && <Kemajuan jalan={bacaan.jalan} batalkan={bacaan.batalkan} />}
        {tulisan.jalan && <Kemajuan jalan={tulisan.jalan} />}
        {pengembalian.jalan && <Kemajuan jalan={pengembalian.jalan} />}
      </div>
    );
  }

  return (
    <div className={umum.halaman}>
      {pesan}
      <h2 className={umum.judul}>{t.ringkas.judul}</h2>
      {!bahan && (
        <>
          <p className={umum.paragraf}>{t.ringkas.pengantar}</p>
          <Button appearance="primary" size="large" icon={<TableAddRegular />} className={umum.tombolPenuh} onClick={baca}>
            {t.ringkas.cari}
          </Button>
        </>
      )}
      {bahan && !terpakai && (
        <Keterangan ikon={<DocumentTableRegular />} judul={t.ringkas.tanpaCapaianJudul}>
          <p className={umum.paragraf}>{t.ringkas.tanpaCapaian}</p>
          <Button appearance="primary" onClick={baca}>
            {t.usang.bacaLagi}
          </Button>
        </Keterangan>
      )}
      {bahan && terpakai && (
        <>
          {usang && <BilahUsang sebab={t.usang.ringkas} tombol={t.usang.bacaLagi} perbarui={baca} />}
          <div className={gaya.kartu}>
            <PilihJenis daftar={daftar} terpakai={terpakai} pilih={ubah.jenis} />
            <PilihTabelRingkasan terpakai={terpakai} pilih={(nomor) => ubah.nomor(terpakai.pilihan.jenis, nomor)} />
            <OpsiRingkasan terpakai={terpakai} isian={isian} ubah={ubah.isian} />
            {terpakai.hambatan && terpakai.hambatan !== "tahun" && (
              <p className={umum.paragraf}>{terpakai.hambatan === "tanpaStandar" ? t.ringkasPanel.tanpaStandar : t.ringkas[terpakai.hambatan]}</p>
            )}
          </div>
          {rencana && terpakai.pilihan.jenis === "eksekutif" && <Eksekutif buku={bahan} tabel={terpakai.tabel} opsi={terpakai.opsi} pilih={pilih} />}
          {rencana && (
            <section className={umum.bagian}>
              <div className={gaya.kepalaPratinjau}>
                <h3 className={umum.subjudul}>{t.ringkas.pratinjau}</h3>
                <Switch label={t.ringkas.tampilkanRumus} checked={rumus} onChange={(_, { checked }) => aturRumus(checked)} />
              </div>
              <p className={umum.kecil}>{t.ringkas.pratinjauKet}</p>
              {terpakai.pilihan.jenis !== "eksekutif" && <GalatRingkasan buku={bahan} rencana={rencana} pilih={pilih} />}
              <PratinjauLembar rencana={rencana} rumus={rumus} />
              <PratinjauGrafik rencana={rencana} />
            </section>
          )}
          <div className={gaya.kaki}>
            <Button
              appearance="primary"
              size="large"
              icon={<TableAddRegular />}
              className={umum.tombolPenuh}
              disabled={usang || !rencana}
              onClick={() => tulis(false)}
            >
              {t.ringkas.buat}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

interface PilihJenisProps {
  readonly daftar: readonly PilihanRingkasan[];
  readonly terpakai: PilihanTerpakai;
  readonly pilih: (jenis: PilihanRingkasan["jenis"]) => void;
}

function PilihJenis({ daftar, terpakai, pilih }: PilihJenisProps) {
  const panel = usePanel();
  const { t, mesin, bahasa } = panel;
  const gaya = useGaya();
  const nama = ({ jenis, tabel }: PilihanRingkasan): string =>
    isi(t.ringkas.namaJenis, { nama: mesin.namaRingkasan(jenis, bahasa), jumlah: cacah(panel, "tabel", tabel.length) });
  return (
    <Field label={t.ringkas.jenis}>
      <Select
        root={{ className: gaya.pilihan }}
        select={{ className: gaya.pilihan }}
        value={terpakai.pilihan.jenis}
        onChange={(_, { value }) => {
          const dipilih = daftar.find(({ jenis }) => jenis === value);
          if (dipilih) pilih(dipilih.jenis);
        }}
      >
        {daftar.map((satu) => (
          <option key={satu.jenis} value={satu.jenis}>
            {nama(satu)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
