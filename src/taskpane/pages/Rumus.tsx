/** Our functions with an example each, in the user's separators; inserts one into the active cell. */
import { useMemo, useState } from "react";
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  SearchBox,
  tokens,
} from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { isi } from "../../strings/isi";
import { useGayaUmum } from "../components/gaya";
import { JelaskanSel } from "../components/JelaskanSel";
import { KabarGalat } from "../components/KabarGalat";
import { cacah, namaLetak } from "../components/kata";
import { Keterangan } from "../components/Keterangan";
import { Pesan } from "../components/Pesan";
import { Sukses } from "../components/Sukses";
import { rumusTampil } from "../format/rumus";
import { usePilihSel } from "../hooks/usePilihSel";
import { sebagaiGalatBuku } from "../hooks/useTugas";
import { usePanel } from "../konteks";
import type { GalatBuku } from "../layanan";
import type { KartuFungsi } from "../mesin";

interface Tersisip {
  readonly rumus: string;
  readonly lembar: string;
  readonly sel: string;
}

const useGaya = makeStyles({
  cari: { width: "100%", maxWidth: "none" },
  daftar: { display: "flex", flexDirection: "column", rowGap: "6px" },
  kategori: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  item: {
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  nama: { display: "block", fontWeight: tokens.fontWeightSemibold },
  ringkas: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  kepala: { padding: "6px 0", minWidth: 0, overflowWrap: "anywhere" },
  isi: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, padding: "0 2px 14px" },
  argumen: { margin: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  arti: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  namaArgumen: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  opsional: { color: tokens.colorNeutralForeground3, fontFamily: tokens.fontFamilyBase, fontWeight: tokens.fontWeightRegular },
  contoh: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: "10px 12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  kode: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase300, overflowWrap: "anywhere" },
  sisip: { alignSelf: "flex-start" },
});

/** Every word of the query must stand in the card, in any case. */
export function cocok(kartu: KartuFungsi, kata: string): boolean {
  const jerami = [kartu.nama, kartu.ringkas, ...kartu.argumen.map(({ nama, arti }) => `${nama} ${arti}`)].join(" ").toLowerCase();
  return kata.toLowerCase().split(/\s+/).every((bagian) => jerami.includes(bagian));
}

export function Rumus() {
  const panel = usePanel();
  const { t, layanan, mesin, bahasa, pemisah } = panel;
  const gaya = useGaya();
  const umum = useGayaUmum();
  const { pilih, galat: galatPilih, tutup: tutupGalatPilih } = usePilihSel();
  const [kata, aturKata] = useState("");
  const [tersisip, aturTersisip] = useState<Tersisip>();
  const [galat, aturGalat] = useState<GalatBuku>();

  const semua = useMemo(() => mesin.fungsi(bahasa), [mesin, bahasa]);
  const cari = kata.trim();
  const tampil = cari === "" ? semua : semua.filter((kartu) => cocok(kartu, cari));

  const sisipkan = (rumus: string): void => {
    layanan.sisipkanRumus(rumus).then(
      (letak) => {
        aturGalat(undefined);
        aturTersisip({ rumus, ...letak });
      },
      (sebab: unknown) => {
        aturTersisip(undefined);
        aturGalat(sebagaiGalatBuku(sebab));
      },
    );
  };

  return (
    <div className={umum.halaman}>
      <Pesan>
        {galat && <KabarGalat galat={galat} tutup={() => aturGalat(undefined)} />}
        {galatPilih && <KabarGalat galat={galatPilih} tutup={tutupGalatPilih} />}
        {tersisip && (
          <Sukses
            judul={t.rumus.tersisipJudul}
            isi={isi(t.rumus.tersisip, {
              rumus: rumusTampil(tersisip.rumus, pemisah),
              letak: namaLetak(panel, tersisip.lembar, tersisip.sel),
            })}
            lanjut={{ nama: t.rumus.keSel, kerjakan: () => pilih(tersisip.lembar, tersisip.sel) }}
            tutup={() => aturTersisip(undefined)}
          />
        )}
      </Pesan>
      <h2 className={umum.judul}>{t.rumus.judul}</h2>
      <JelaskanSel />
      <p className={umum.paragraf}>{t.rumus.pengantar}</p>
      <SearchBox
        className={gaya.cari}
        aria-label={t.rumus.cari}
        placeholder={t.rumus.cariContoh}
        value={kata}
        dismiss={{ "aria-label": t.rumus.hapusCari }}
        onChange={(_, { value }) => aturKata(value)}
      />
      <p role="status" className={cari === "" ? umum.tersembunyi : umum.kecil}>
        {cari !== "" && isi(t.rumus.hasilCari, { fungsi: cacah(panel, "fungsi", tampil.length) })}
      </p>
      {tampil.length === 0 ? (
        <Keterangan ikon={<SearchRegular />} judul={t.rumus.tidakAdaJudul}>
          <p className={umum.paragraf}>{isi(t.rumus.tidakAda, { kata: cari })}</p>
        </Keterangan>
      ) : (
        <Accordion collapsible className={umum.halamanDalam}>
          {[...new Set(tampil.map(({ kategori }) => kategori))].map((kategori) => (
            <section key={kategori} className={gaya.daftar}>
              <h3 className={gaya.kategori}>{kategori}</h3>
              {tampil
                .filter((kartu) => kartu.kategori === kategori)
                .map((kartu) => (
                  <ItemFungsi key={kartu.nama} kartu={kartu} sisipkan={sisipkan} />
                ))}
            </section>
          ))}
        </Accordion>
      )}
    </div>
  );
}

interface ItemFungsiProps {
  readonly kartu: KartuFungsi;
  readonly sisipkan: (rumus: string) => void;
}

function ItemFungsi({ kartu, sisipkan }: ItemFungsiProps) {
  const { t, pemisah } = usePanel();
  const gaya = useGaya();
  const umum = useGayaUmum();
  return (
    <AccordionItem value={kartu.nama} className={gaya.item}>
      <AccordionHeader as="h4" size="medium" expandIconPosition="end">
        <span className={gaya.kepala}>
          <span className={gaya.nama}>{kartu.nama}</span>
          <span className={gaya.ringkas}>{kartu.ringkas}</span>
        </span>
      </AccordionHeader>
      <AccordionPanel>
        <div className={gaya.isi}>
          {kartu.contoh.map(({ rumus, arti }, i) => (
            <div key={rumus} className={gaya.contoh}>
              <code className={gaya.kode}>{rumusTampil(rumus, pemisah)}</code>
              {arti !== "" && <span className={gaya.arti}>{isi(t.rumus.hasilContoh, { hasil: arti })}</span>}
              <Button
                className={gaya.sisip}
                appearance={i === 0 ? "primary" : "secondary"}
                size="small"
                aria-label={isi(t.rumus.sisipkanFungsi, { nama: kartu.nama })}
                onClick={() => sisipkan(rumus)}
              >
                {t.rumus.sisipkan}
              </Button>
            </div>
          ))}
          <div className={umum.bagian}>
            <h5 className={umum.subjudul}>{t.rumus.argumen}</h5>
            <dl className={gaya.argumen}>
              {kartu.argumen.map(({ nama, arti, opsional }) => (
                <div key={nama}>
                  <dt className={gaya.namaArgumen}>
                    {nama}
                    {opsional && <span className={gaya.opsional}> – {t.rumus.opsional}</span>}
                  </dt>
                  <dd className={gaya.arti}>{arti}</dd>
                </div>
              ))}
            </dl>
          </div>
          <div className={umum.bagian}>
            <h5 className={umum.subjudul}>{t.rumus.hasil}</h5>
            <p className={gaya.arti}>{kartu.hasil}</p>
          </div>
        </div>
      </AccordionPanel>
    </AccordionItem>
  );
}
