/** One function: its arguments, typed or taken from the selection, the formula made of them, its result so far, inserting. */
import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { namaLembarDalamRumus } from "../../domain/tabel/alamat";
import { adalahSelGalat, type HasilSel } from "../../functions/sel";
import { isi } from "../../strings/isi";
import { teksGalat, tulisNilai } from "../../strings/teksJejak";
import { angkaBulat } from "../format/angka";
import { rumusDari } from "../format/argumen";
import { rumusTampil } from "../format/rumus";
import type { HasilLangsung } from "../hitungLangsung";
import { useHasilLangsung } from "../hooks/useHasilLangsung";
import { useNamaBuku } from "../hooks/useNamaBuku";
import { usePanel, type KonteksPanel } from "../konteks";
import type { KartuFungsi } from "../mesin";
import { teksPenuh } from "../teksPenuh";
import { useGayaUmum } from "./gaya";
import { cacah } from "./kata";

const useGaya = makeStyles({
  akar: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  baris: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  isian: { flex: "1 1 110px", minWidth: 0, fontFamily: tokens.fontFamilyMonospace },
  opsional: { color: tokens.colorNeutralForeground3 },
  hasil: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: "10px 12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  kode: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  nilai: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
  sisip: { alignSelf: "flex-start" },
});

const SEL_TAMPAK = 3;

interface IsiFungsiProps {
  readonly kartu: KartuFungsi;
  /** What was typed, by the order of the arguments. */
  readonly isian: readonly string[];
  readonly ubah: (isian: readonly string[]) => void;
  readonly sisipkan: (rumus: string) => void;
  readonly laporkan: (sebab: unknown) => void;
}

export function IsiFungsi({ kartu, isian, ubah, sisipkan, laporkan }: IsiFungsiProps) {
  const panel = usePanel();
  const { t, bahasa, pemisah, layanan } = panel;
  const k = teksPenuh(bahasa).rumusPanel;
  const gaya = useGaya();
  const umum = useGayaUmum();
  const terisi = kartu.argumen.map((_, i) => isian[i] ?? "");
  const belum = kartu.argumen.filter(({ opsional }, i) => !opsional && terisi[i]!.trim() === "").map(({ nama }) => nama);
  const rumus = rumusDari(kartu.nama, terisi, pemisah, useNamaBuku(kartu, terisi));
  const langsung = useHasilLangsung(belum.length === 0 ? rumus : undefined);
  const ganti = (letak: number, teks: string): void => ubah(terisi.map((lama, i) => (i === letak ? teks : lama)));
  const ambil = (letak: number): void => {
    layanan.bacaSeleksi().then(({ lembar, rentang }) => ganti(letak, `${namaLembarDalamRumus(lembar)}!${rentang}`), laporkan);
  };
  const hasil = (): string => {
    if (belum.length > 0) return isi(k.belum, { argumen: belum.join(", ") });
    if (!langsung) return k.menghitung;
    if ("galat" in langsung && langsung.galat.kode === "LEMBAR_TIDAK_ADA") return isi(k.lembarTidakAda, langsung.galat.data);
    if ("galat" in langsung) return `${t.galat[langsung.galat.kode].judul}. ${t.galat[langsung.galat.kode].langkah}`;
    return tulisHasil(langsung.hasil, kartu, panel);
  };
  return (
    <form
      className={gaya.akar}
      aria-label={isi(k.isiUntuk, { nama: kartu.nama })}
      onSubmit={(peristiwa) => {
        peristiwa.preventDefault();
        if (belum.length === 0) sisipkan(rumus);
      }}
    >
      <div className={umum.bagian}>
        <h5 className={umum.subjudul}>{t.rumus.argumen}</h5>
        <p className={umum.kecil}>{k.petunjuk}</p>
      </div>
      {kartu.argumen.map(({ nama, arti, opsional }, i) => (
        <Field
          key={nama}
          size="small"
          label={
            <>
              {nama}
              {opsional && <span className={gaya.opsional}> – {t.rumus.opsional}</span>}
            </>
          }
          hint={arti}
        >
          {(kendali) => (
            <div className={gaya.baris}>
              <Input
                {...kendali}
                className={gaya.isian}
                size="small"
                autoComplete="off"
                spellCheck={false}
                value={terisi[i]!}
                onChange={(_, { value }) => ganti(i, value)}
              />
              <Button size="small" aria-label={isi(k.ambilUntuk, { nama })} onClick={() => ambil(i)}>
                {k.ambil}
              </Button>
            </div>
          )}
        </Field>
      ))}
      <div className={gaya.hasil}>
        <code className={gaya.kode}>{rumusTampil(rumus, pemisah)}</code>
        <p role="status" className={gaya.nilai}>
          {belum.length > 0 || !langsung ? hasil() : isi(t.rumus.hasilContoh, { hasil: hasil() })}
        </p>
      </div>
      <p className={umum.kecil}>{layanan.adaFungsi() ? k.ke : `${k.tanpaFungsi} ${k.ke}`}</p>
      <Button
        className={gaya.sisip}
        appearance="primary"
        type="submit"
        disabledFocusable={belum.length > 0}
        aria-label={isi(k.sisipkanUntuk, { nama: kartu.nama })}
      >
        {k.sisipkan}
      </Button>
    </form>
  );
}

function tulisHasil(hasil: HasilLangsung, { argumen }: KartuFungsi, panel: KonteksPanel): string {
  const { bahasa, pemisah } = panel;
  const { rumusPanel: k, galat } = teksPenuh(bahasa);
  switch (hasil.jenis) {
    case "nilai":
      return tulisNilai(hasil.hasil, pemisah);
    case "galat":
      return teksGalat(hasil.galat, galat, pemisah);
    case "takTerbaca":
      return isi(k.takTerbaca, { nama: argumen[hasil.nomor - 1]?.nama ?? "" });
    case "larik": {
      const [baris, kolom] = [hasil.isi.length, hasil.isi[0]!.length];
      if (baris > 1 && kolom > 1) return isi(k.tabel, { baris: angkaBulat(baris, pemisah), kolom: angkaBulat(kolom, pemisah) });
      const sel = hasil.isi.flat();
      const tulis = (satu: HasilSel): string => (adalahSelGalat(satu) ? satu.galat : tulisNilai({ nilai: satu, satuan: hasil.satuan }, pemisah));
      const daftar = sel.slice(0, SEL_TAMPAK).map(tulis).join("; ");
      return isi(k.daftar, { sel: cacah(panel, "sel", sel.length), daftar: sel.length > SEL_TAMPAK ? isi(k.berlanjut, { daftar }) : daftar });
    }
  }
}
