/** Builds the achievement summary: choose, see exactly what will be written, then write it. */
import { useMemo, useState } from "react";
import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Radio,
  RadioGroup,
  Select,
  Switch,
  tokens,
} from "@fluentui/react-components";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { TableAddRegular } from "@fluentui/react-icons/svg/table-add";
import { punyaSasaran } from "../../domain/ringkas/pilihKolom";
import { alamatRentang } from "../../domain/tabel/alamat";
import type { Tabel } from "../../domain/tabel/types";
import { isi } from "../../strings/isi";
import { BilahUsang } from "../components/BilahUsang";
import { useGayaUmum } from "../components/gaya";
import { KabarGalat } from "../components/KabarGalat";
import { Kemajuan } from "../components/Kemajuan";
import { Keterangan } from "../components/Keterangan";
import { Pesan } from "../components/Pesan";
import { PratinjauLembar } from "../components/PratinjauLembar";
import { Sukses } from "../components/Sukses";
import { bacaTabel, type BukuTerbaca } from "../hooks/bacaTabel";
import { usePilihSel } from "../hooks/usePilihSel";
import { useTugas } from "../hooks/useTugas";
import { usePanel } from "../konteks";
import type { HasilTulis } from "../layanan";
import type { OpsiRingkasan } from "../mesin";

interface Bahan extends BukuTerbaca {
  readonly capaian: readonly Tabel[];
}

const BATAS = { tanpa: undefined, b100: 1, b120: 1.2 } as const;
type PilihanBatas = keyof typeof BATAS;

const useGaya = makeStyles({
  kartu: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  kepalaPratinjau: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM },
  pilihan: { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
  kaki: {
    position: "sticky",
    bottom: 0,
    margin: "0 -16px -24px",
    padding: "12px 16px",
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

export function Ringkas() {
  const panel = usePanel();
  const { t, layanan, mesin, bahasa, versiBuku } = panel;
  const gaya = useGaya();
  const umum = useGayaUmum();
  const bacaan = useTugas<Bahan>();
  const tulisan = useTugas<HasilTulis>();
  const { pilih, galat: galatPilih, tutup: tutupGalatPilih } = usePilihSel();
  const [nomorTabel, aturNomor] = useState(0);
  const [metode, aturMetode] = useState<OpsiRingkasan["metode"]>("indikator");
  const [batas, aturBatas] = useState<PilihanBatas>("tanpa");
  const [rumus, aturRumus] = useState(false);
  const [pesanSukses, aturPesanSukses] = useState(false);

  const bahan = bacaan.hasil;
  const tabel = bahan?.capaian[nomorTabel];
  const rencana = useMemo(() => {
    const nilai = BATAS[batas];
    const opsi = { metode, ...(nilai === undefined ? {} : { batas: nilai }) };
    return bahan && tabel && mesin.susunRingkasan(tabel, bahan.tabel, opsi, bahasa);
  }, [mesin, bahan, tabel, metode, batas, bahasa]);

  const baca = (): void => {
    aturPesanSukses(false);
    tutupGalatPilih();
    tulisan.tutupPesan();
    void bacaan
      .mulai(async (alat) => {
        const buku = await bacaTabel(panel, alat);
        return { ...buku, capaian: mesin.untukRingkasan(buku.tabel) };
      })
      .then((hasil) => hasil && aturNomor((nomor) => Math.min(nomor, Math.max(0, hasil.capaian.length - 1))));
  };

  const tulis = (): void => {
    if (!rencana) return;
    aturPesanSukses(false);
    void tulisan
      .mulai((alat) => {
        alat.maju("menulis");
        return layanan.tulisRingkasan(rencana);
      })
      .then((hasil) => hasil && aturPesanSukses(true));
  };

  const usang = bahan !== undefined && bahan.versi !== versiBuku;
  const ditulis = tulisan.hasil;
  const pesan = (
    <Pesan>
      {bacaan.galat && <KabarGalat galat={bacaan.galat} tutup={bacaan.tutupPesan} />}
      {tulisan.galat && <KabarGalat galat={tulisan.galat} tutup={tulisan.tutupPesan} />}
      {galatPilih && <KabarGalat galat={galatPilih} tutup={tutupGalatPilih} />}
      {bacaan.dibatalkan && (
        <div role="status">
          <MessageBar>
            <MessageBarBody>{t.umum.dibatalkan}</MessageBarBody>
          </MessageBar>
        </div>
      )}
      {pesanSukses && ditulis && (
        <Sukses
          judul={t.ringkas.selesaiJudul}
          isi={[
            isi(ditulis.diperbarui ? t.ringkas.diperbarui : t.ringkas.dibuat, { lembar: ditulis.lembar }),
            ...(ditulis.tanpaAturanCetak ? [t.ringkas.tanpaAturanCetak] : []),
          ].join(" ")}
          lanjut={{ nama: t.ringkas.bukaLembar, kerjakan: () => pilih(ditulis.lembar, "A1") }}
          tutup={() => aturPesanSukses(false)}
        />
      )}
    </Pesan>
  );

  if (bacaan.jalan || tulisan.jalan) {
    return (
      <div className={umum.halaman}>
        <h2 className={umum.judul}>{t.ringkas.judul}</h2>
        {bacaan.jalan && <Kemajuan jalan={bacaan.jalan} batalkan={bacaan.batalkan} />}
        {tulisan.jalan && <Kemajuan jalan={tulisan.jalan} />}
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
      {bahan && !tabel && (
        <Keterangan ikon={<DocumentTableRegular />} judul={t.ringkas.tanpaCapaianJudul}>
          <p className={umum.paragraf}>{t.ringkas.tanpaCapaian}</p>
          <Button appearance="primary" onClick={baca}>
            {t.usang.bacaLagi}
          </Button>
        </Keterangan>
      )}
      {bahan && tabel && (
        <>
          {usang && <BilahUsang sebab={t.usang.ringkas} tombol={t.usang.bacaLagi} perbarui={baca} />}
          <div className={gaya.kartu}>
            <PilihTabel daftar={bahan.capaian} nomor={nomorTabel} pilih={aturNomor} />
            {punyaSasaran(tabel) && (
              <Field label={t.ringkas.metode}>
                <RadioGroup value={metode} onChange={(_, { value }) => aturMetode(value === "sasaran" ? "sasaran" : "indikator")}>
                  <Radio value="indikator" label={t.ringkas.metodeIndikator} />
                  <Radio value="sasaran" label={t.ringkas.metodeSasaran} />
                </RadioGroup>
              </Field>
            )}
            <Field label={t.ringkas.batas}>
              <RadioGroup layout="horizontal" value={batas} onChange={(_, { value }) => value in BATAS && aturBatas(value as PilihanBatas)}>
                <Radio value="tanpa" label={t.ringkas.batasTanpa} />
                <Radio value="b100" label={t.ringkas.batas100} />
                <Radio value="b120" label={t.ringkas.batas120} />
              </RadioGroup>
            </Field>
          </div>
          {rencana && (
            <section className={umum.bagian}>
              <div className={gaya.kepalaPratinjau}>
                <h3 className={umum.subjudul}>{t.ringkas.pratinjau}</h3>
                <Switch label={t.ringkas.tampilkanRumus} checked={rumus} onChange={(_, { checked }) => aturRumus(checked)} />
              </div>
              <p className={umum.kecil}>{t.ringkas.pratinjauKet}</p>
              <PratinjauLembar rencana={rencana} rumus={rumus} />
            </section>
          )}
          <div className={gaya.kaki}>
            <Button
              appearance="primary"
              size="large"
              icon={<TableAddRegular />}
              className={umum.tombolPenuh}
              disabled={usang}
              onClick={tulis}
            >
              {t.ringkas.buat}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

interface PilihTabelProps {
  readonly daftar: readonly Tabel[];
  readonly nomor: number;
  readonly pilih: (nomor: number) => void;
}

function PilihTabel({ daftar, nomor, pilih }: PilihTabelProps) {
  const { t } = usePanel();
  const gaya = useGaya();
  const umum = useGayaUmum();
  const nama = (tabel: Tabel): string =>
    isi(t.ringkas.namaTabel, {
      jenis: t.jenisTabel[tabel.jenis],
      lembar: tabel.lembar,
      rentang: alamatRentang(tabel.rentang),
    });
  if (daftar.length === 1) return <p className={umum.paragraf}>{isi(t.ringkas.satuTabel, { tabel: nama(daftar[0]!) })}</p>;
  return (
    <Field label={t.ringkas.pilihTabel}>
      <Select root={{ className: gaya.pilihan }} select={{ className: gaya.pilihan }} value={String(nomor)} onChange={(_, { value }) => pilih(Number(value))}>
        {daftar.map((tabel, i) => (
          <option key={nama(tabel)} value={String(i)}>
            {nama(tabel)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
