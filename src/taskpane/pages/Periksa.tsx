/**
 * Checks the workbook and lists what does not agree; a click goes to the cell. Cells are written only where the user applies a
 * fix; marks, accepted findings and corrections only on a click, too.
 */
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { Button, makeStyles, mergeClasses, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import type { LetakSel } from "../../domain/periksa/types";
import { AwalPeriksa } from "../components/AwalPeriksa";
import { BilahUsang } from "../components/BilahUsang";
import { DaftarTemuan } from "../components/DaftarTemuan";
import { Dikenali } from "../components/Dikenali";
import { useGayaUmum } from "../components/gaya";
import { type KonteksHasil, PenyediaHasil } from "../components/hasil";
import { KabarGalat } from "../components/KabarGalat";
import { bukuKosong, DaftarCakupan, IsiHasil, RingkasanHasil } from "../components/IsiHasil";
import { Kemajuan } from "../components/Kemajuan";
import { Pesan } from "../components/Pesan";
import { Sukses } from "../components/Sukses";
import { TemplatTerlihat } from "../components/TemplatTerlihat";
import { Tersimpan } from "../components/Tersimpan";
import { useBahasaBuku } from "../hooks/useBahasaBuku";
import { useLihatAwal } from "../hooks/useLihatAwal";
import { usePemeriksaan } from "../hooks/usePemeriksaan";
import { usePilihSel } from "../hooks/usePilihSel";
import { usePanel } from "../konteks";
import type { HalamanProps } from "../tempat";
import { teksPenuh } from "../teksPenuh";

const useGaya = makeStyles({
  kepala: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalM },
  kepalaTeks: { flex: "1 1 auto", minWidth: 0, fontSize: tokens.fontSizeBase400 },
});

export function Periksa({ diminta = false }: HalamanProps) {
  const panel = usePanel();
  const { t, versiBuku, terpantau } = panel;
  const gaya = useGaya();
  const umum = useGayaUmum();
  const pemeriksaan = usePemeriksaan();
  const lihat = useLihatAwal(pemeriksaan.mulai, diminta);
  const { hasil, jalan, dibatalkan, sementara, simpanan, terpilah, tindakan, aksi } = pemeriksaan;
  useBahasaBuku(hasil?.pengaturan.bahasa);
  const { pilih, galat: galatPilih, tutup: tutupGalatPilih } = usePilihSel();
  // a cell being edited while the pane opens is no fault; the button is there
  const galat = lihat.sendiri && pemeriksaan.galat?.kode === "MODE_SUNTING" ? undefined : pemeriksaan.galat;
  const [terpilih, aturTerpilih] = useState<string>();
  const [adaTemplat, aturAdaTemplat] = useState(false);
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
    aturAdaTemplat(false);
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
      <AwalPeriksa mulai={mulai} tombol={rujukTombol} pesan={pesan}>
        <section className={umum.bagian}>
          <h3 className={umum.subjudul}>{t.periksa.yangDicari}</h3>
          <DaftarCakupan />
        </section>
      </AwalPeriksa>
    );
  }

  const kosong = bukuKosong(hasil);
  const usang = hasil.versi !== versiBuku;
  const { mulaiIsi } = teksPenuh(panel.bahasa).templat;
  // empty when it was read, and being filled since
  const diisi = kosong && (usang || adaTemplat);
  return (
    <PenyediaHasil value={konteks}>
      <div className={umum.halaman}>
        {pesan}
        {usang && <BilahUsang sebab={t.usang.periksa} tombol={t.usang.periksaLagi} perbarui={mulai} />}
        <div className={umum.bagian}>
          <div className={gaya.kepala}>
            <h2 ref={kepalaHasil} tabIndex={-1} className={mergeClasses(umum.judul, gaya.kepalaTeks)}>
              {diisi ? mulaiIsi.judul : kosong ? t.periksa.kosongJudul : t.periksa.hasil}
            </h2>
            {!usang && (
              <Button ref={rujukTombol} appearance="primary" onClick={mulai}>
                {t.periksa.lagi}
              </Button>
            )}
          </div>
          {hasil.tabel.length > 0 && <TemplatTerlihat tabel={hasil.tabel} temuan={terpilah.terbuka.length} />}
          {kosong ? <p className={umum.paragraf}>{diisi ? mulaiIsi.isi : t.periksa.kosong}</p> : <RingkasanHasil hasil={hasil} temuan={terpilah.terbuka} />}
        </div>
        {hasil.tersimpan.rusak && <p className={umum.kecil}>{t.periksa.simpananRusak}</p>}
        {!kosong && hasil.snapshot.lembar.length > 0 && <Dikenali buku={hasil} pilih={pilih} />}
        {!terpantau && <p className={umum.kecil}>{t.usang.tidakTerpantau}</p>}
        <IsiHasil
          hasil={hasil}
          pemeriksaan={pemeriksaan}
          terpilih={terpilih}
          pilih={pilihTemuan}
          bukaLembar={(nama) => pilih(nama, "A1")}
          templatDibuat={() => aturAdaTemplat(true)}
        />
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
