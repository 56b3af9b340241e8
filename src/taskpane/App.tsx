/** The pane: places behind tabs, one theme. Places keep their state while another is open. */
import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { FluentProvider, makeResetStyles, tokens } from "@fluentui/react-components";
import { KEPALA_TINGGI, SEMPIT, TERSEMBUNYI } from "./components/gaya";
import { IsiTempat } from "./components/IsiTempat";
import { KabarGalat, type KabarGalatProps } from "./components/KabarGalat";
import { TabTempat } from "./components/TabTempat";
import { useJagaFokus } from "./hooks/useJagaFokus";
import { usePemisah } from "./hooks/usePemisah";
import { usePerubahan } from "./hooks/usePerubahan";
import { type SumberTema, useTema } from "./hooks/useTema";
import { type TempatTerbuka, useTempat } from "./hooks/useTempat";
import { sebagaiGalatBuku } from "./hooks/useTugas";
import { type KonteksPanel, KonteksTempat, PenyediaPanel, usePanel } from "./konteks";
import { type GalatBuku, type Layanan, takTermuat } from "./layanan";
import type { Mesin } from "./mesin";
import { temaFluent } from "./tema";
import { TEMPAT } from "./tempat";
import { type Bahasa, bahasaSiap, bahasaTersimpan, muatBahasa, simpanBahasa, teksPanel } from "./teks";

// one rule an element: each rule is made and inserted while the pane opens
const useAkar = makeResetStyles({ minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground2 });
const useKepala = makeResetStyles({
  position: "sticky",
  top: 0,
  zIndex: 2,
  display: "flex",
  alignItems: "center",
  minHeight: KEPALA_TINGGI,
  padding: "0 3px",
  "@media (min-width: 360px)": { padding: "0 6px" },
  // narrower than the tabs, as at 200% zoom: they wrap, and do not take what is left of the window
  [SEMPIT]: { position: "static" },
  backgroundColor: tokens.colorNeutralBackground1,
  borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
});
const useWadahIsi = makeResetStyles({ maxWidth: "640px", margin: "0 auto" });
const useJudul = makeResetStyles({ ...TERSEMBUNYI, margin: 0 });
const useSisa = makeResetStyles({ padding: "16px 16px 0" });

export interface AppProps {
  readonly layanan: Layanan;
  readonly mesin: Mesin;
  readonly tema: SumberTema;
  /** Removes what an interrupted summary left behind; run once when the pane starts. */
  readonly bersihkan?: () => Promise<unknown>;
  /** Whether the workbook is checked when the pane opens. */
  readonly lihatSaatBuka?: boolean;
}

export function App({ layanan, mesin, tema, bersihkan, lihatSaatBuka = false }: AppProps) {
  const [bahasa, aturBahasa] = useState<Bahasa>(() => bahasaSiap(bahasaTersimpan()));
  const { versiBuku, versiSekarang, tandaiUsang, terpantau } = usePerubahan(layanan);
  const pemisah = usePemisah(layanan);
  const temaKini = useTema(tema);
  const tempat = useTempat();
  const t = teksPanel(bahasa);
  const [sisa, aturSisa] = useState<GalatBuku>();

  useEffect(() => {
    let aktif = true;
    bersihkan?.().catch((sebab: unknown) => {
      const galat = sebagaiGalatBuku(sebab);
      // a cell being edited is no fault: the leftovers are hidden and go at the next start
      if (aktif && galat.kode !== "MODE_SUNTING") aturSisa(galat);
    });
    return () => {
      aktif = false;
    };
  }, [bersihkan]);

  useEffect(() => {
    document.documentElement.lang = bahasa;
    document.title = t.judul;
  }, [bahasa, t]);

  const panel = useMemo<KonteksPanel>(
    () => ({
      layanan,
      mesin,
      bahasa,
      gantiBahasa: (baru, milikBuku = false) => {
        muatBahasa(baru).then(
          () => {
            if (!milikBuku) simpanBahasa(baru);
            aturBahasa(baru);
          },
          (sebab: unknown) => aturSisa(takTermuat(sebab)),
        );
      },
      t,
      pemisah,
      versiBuku,
      versiSekarang,
      tandaiUsang,
      terpantau,
      lihatSaatBuka,
      bukaTempat: tempat.buka,
    }),
    [layanan, mesin, bahasa, t, pemisah, versiBuku, versiSekarang, tandaiUsang, terpantau, lihatSaatBuka, tempat.buka],
  );

  return (
    <FluentProvider theme={temaFluent(temaKini)}>
      <PenyediaPanel value={panel}>
        <Kerangka tempat={tempat}>
          {sisa && <KabarSisa galat={sisa} tutup={() => aturSisa(undefined)} />}
        </Kerangka>
      </PenyediaPanel>
    </FluentProvider>
  );
}

function KabarSisa(kabar: KabarGalatProps) {
  return (
    <div className={useSisa()}>
      <KabarGalat {...kabar} />
    </div>
  );
}

function Kerangka({ tempat: { tempat, terbuka, buka }, children }: { readonly tempat: TempatTerbuka; readonly children: ReactNode }) {
  const { t } = usePanel();
  const [akar, kepala, judul, wadahIsi] = [useAkar(), useKepala(), useJudul(), useWadahIsi()];
  const isi = useRef<HTMLElement>(null);
  useJagaFokus(isi);
  return (
    <KonteksTempat value={tempat}>
      <div className={akar}>
        <header className={kepala}>
          <h1 className={judul}>{t.judul}</h1>
          <TabTempat tempat={tempat} buka={buka} />
        </header>
        <main ref={isi} className={wadahIsi}>
          {children}
          {TEMPAT.map((satu) => (
            <div key={satu.nama} id={`tempat-${satu.nama}`} role="tabpanel" aria-labelledby={`tab-${satu.nama}`} hidden={satu.nama !== tempat}>
              {terbuka.includes(satu.nama) && <IsiTempat tempat={satu} />}
            </div>
          ))}
        </main>
      </div>
    </KonteksTempat>
  );
}
