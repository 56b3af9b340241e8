/** Our functions in the user's separators: found by search, filled in, shown with their result, inserted into the active cell. */
import { Fragment, useMemo, useState, type ReactNode } from "react";
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  SearchBox,
  tokens,
} from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { isi } from "../../strings/isi";
import { useGayaUmum } from "../components/gaya";
import { IsiFungsi } from "../components/IsiFungsi";
import { JelaskanSel } from "../components/JelaskanSel";
import { KabarGalat } from "../components/KabarGalat";
import { cacah, namaLetak } from "../components/kata";
import { Keterangan } from "../components/Keterangan";
import { Pesan } from "../components/Pesan";
import { Sukses } from "../components/Sukses";
import { kartuDalam, temukanFungsi } from "../format/kartu";
import { rumusTampil } from "../format/rumus";
import { usePilihSel } from "../hooks/usePilihSel";
import { useSisipRumus } from "../hooks/useSisipRumus";
import { usePanel } from "../konteks";
import type { KartuFungsi } from "../mesin";
import { teksPenuh } from "../teksPenuh";

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
  // else the name is read as two words
  patah: { display: "inline" },
  ringkas: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  kepala: { padding: "6px 0", minWidth: 0, overflowWrap: "anywhere" },
  isi: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, padding: "0 2px 14px" },
  arti: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
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

export function Rumus() {
  const panel = usePanel();
  const { t, mesin, bahasa, pemisah } = panel;
  const gaya = useGaya();
  const umum = useGayaUmum();
  const { pilih, galat: galatPilih, tutup: tutupGalatPilih } = usePilihSel();
  const [kata, aturKata] = useState("");
  const { tersisip, tanpaPadanan, galat, sisipkan, laporkan, tutup } = useSisipRumus();
  const [isian, aturIsian] = useState<Readonly<Record<string, readonly string[]>>>({});

  const semua = useMemo(() => mesin.fungsi(bahasa).map((kartu) => kartuDalam(kartu, bahasa, pemisah)), [mesin, bahasa, pemisah]);
  const cari = kata.trim();
  const tampil = cari === "" ? semua : temukanFungsi(semua, cari);

  return (
    <div className={umum.halaman}>
      <Pesan>
        {galat && <KabarGalat galat={galat} tutup={tutup} />}
        {galatPilih && <KabarGalat galat={galatPilih} tutup={tutupGalatPilih} />}
        {tersisip && (
          <Sukses
            judul={t.rumus.tersisipJudul}
            isi={[
              isi(t.rumus.tersisip, {
                rumus: rumusTampil(tersisip.rumus, pemisah),
                letak: namaLetak(panel, tersisip.lembar, tersisip.sel),
              }),
              ...(tersisip.terhalang ? [teksPenuh(bahasa).rumusPanel.terhalang] : []),
            ].join(" ")}
            lanjut={{ nama: t.rumus.keSel, kerjakan: () => pilih(tersisip.lembar, tersisip.sel) }}
            tutup={tutup}
          />
        )}
        {tanpaPadanan !== undefined && <TanpaPadanan nama={tanpaPadanan} />}
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
                  <ItemFungsi key={kartu.nama} kartu={kartu} sisipkan={(rumus) => sisipkan(kartu.nama, rumus)}>
                    <IsiFungsi
                      kartu={kartu}
                      isian={isian[kartu.nama] ?? []}
                      ubah={(baru) => aturIsian((lama) => ({ ...lama, [kartu.nama]: baru }))}
                      sisipkan={(rumus) => sisipkan(kartu.nama, rumus)}
                      laporkan={laporkan}
                    />
                  </ItemFungsi>
                ))}
            </section>
          ))}
        </Accordion>
      )}
    </div>
  );
}

function TanpaPadanan({ nama }: { readonly nama: string }) {
  const k = teksPenuh(usePanel().bahasa).rumusPanel;
  return (
    <div role="alert">
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{k.tanpaPadananJudul}</MessageBarTitle> {isi(k.tanpaPadanan, { nama })}
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}

interface ItemFungsiProps {
  readonly kartu: KartuFungsi;
  readonly sisipkan: (rumus: string) => void;
  /** Its arguments. */
  readonly children: ReactNode;
}

function ItemFungsi({ kartu, sisipkan, children }: ItemFungsiProps) {
  const { t, pemisah } = usePanel();
  const gaya = useGaya();
  const umum = useGayaUmum();
  return (
    <AccordionItem value={kartu.nama} className={gaya.item}>
      <AccordionHeader as="h4" size="medium" expandIconPosition="end">
        <span className={gaya.kepala}>
          <span className={gaya.nama}>
            {kartu.nama.split("_").map((bagian, i) => (
              <Fragment key={i}>
                {i > 0 && (
                  <>
                    _<wbr className={gaya.patah} />
                  </>
                )}
                {bagian}
              </Fragment>
            ))}
          </span>
          <span className={gaya.ringkas}>{kartu.ringkas}</span>
        </span>
      </AccordionHeader>
      <AccordionPanel>
        <div className={gaya.isi}>
          {kartu.contoh.map(({ rumus, arti }) => (
            <div key={rumus} className={gaya.contoh}>
              <code className={gaya.kode}>{rumusTampil(rumus, pemisah)}</code>
              {arti !== "" && <span className={gaya.arti}>{isi(t.rumus.hasilContoh, { hasil: arti })}</span>}
              <Button
                className={gaya.sisip}
                size="small"
                aria-label={isi(t.rumus.sisipkanFungsi, { nama: kartu.nama })}
                onClick={() => sisipkan(rumus)}
              >
                {t.rumus.sisipkan}
              </Button>
            </div>
          ))}
          {children}
          <div className={umum.bagian}>
            <h5 className={umum.subjudul}>{t.rumus.hasil}</h5>
            <p className={gaya.arti}>{kartu.hasil}</p>
          </div>
        </div>
      </AccordionPanel>
    </AccordionItem>
  );
}
