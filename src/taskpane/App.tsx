/** The pane: three places behind tabs, one menu, one theme. Places keep their state while another is open. */
import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import {
  Button,
  FluentProvider,
  makeStyles,
  Menu,
  MenuGroup,
  MenuGroupHeader,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tab,
  TabList,
  tokens,
} from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { KEPALA_TINGGI } from "./components/gaya";
import { KabarGalat } from "./components/KabarGalat";
import { Pagar } from "./components/Pagar";
import { usePemisah } from "./hooks/usePemisah";
import { usePerubahan } from "./hooks/usePerubahan";
import { type SumberTema, useTema } from "./hooks/useTema";
import { sebagaiGalatBuku } from "./hooks/useTugas";
import { type KonteksPanel, PenyediaPanel } from "./konteks";
import type { GalatBuku, Layanan } from "./layanan";
import type { Mesin } from "./mesin";
import { Periksa } from "./pages/Periksa";
import { Ringkas } from "./pages/Ringkas";
import { Rumus } from "./pages/Rumus";
import { TEMA } from "./tema";
import { type Bahasa, bahasaTersimpan, simpanBahasa, teksPanel } from "./teks";

const TEMPAT = { periksa: Periksa, ringkas: Ringkas, rumus: Rumus } as const;
export type Tempat = keyof typeof TEMPAT;
const URUTAN = Object.keys(TEMPAT) as readonly Tempat[];

const useGaya = makeStyles({
  akar: { minHeight: "100vh", minWidth: "300px", backgroundColor: tokens.colorNeutralBackground2 },
  kepala: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    height: KEPALA_TINGGI,
    padding: "0 8px 0 6px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  isi: { maxWidth: "640px", margin: "0 auto" },
  sisa: { padding: "16px 16px 0" },
  judul: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap", margin: 0 },
});

export interface AppProps {
  readonly layanan: Layanan;
  readonly mesin: Mesin;
  readonly tema: SumberTema;
  /** Removes what an interrupted summary left behind; run once when the pane starts. */
  readonly bersihkan?: () => Promise<unknown>;
}

export function App({ layanan, mesin, tema, bersihkan }: AppProps) {
  const [bahasa, aturBahasa] = useState<Bahasa>(bahasaTersimpan);
  const { versiBuku, versiSekarang, terpantau } = usePerubahan(layanan);
  const pemisah = usePemisah(layanan);
  const temaKini = useTema(tema);
  const t = teksPanel(bahasa);
  const gaya = useGaya();
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
      gantiBahasa: (baru) => {
        simpanBahasa(baru);
        aturBahasa(baru);
      },
      t,
      pemisah,
      versiBuku,
      versiSekarang,
      terpantau,
    }),
    [layanan, mesin, bahasa, t, pemisah, versiBuku, versiSekarang, terpantau],
  );

  return (
    <FluentProvider theme={TEMA[temaKini]}>
      <PenyediaPanel value={panel}>
        <Kerangka panel={panel}>
          {sisa && (
            <div className={gaya.sisa}>
              <KabarGalat galat={sisa} tutup={() => aturSisa(undefined)} />
            </div>
          )}
        </Kerangka>
      </PenyediaPanel>
    </FluentProvider>
  );
}

function Kerangka({ panel, children }: { readonly panel: KonteksPanel; readonly children: ReactNode }) {
  const { t } = panel;
  const gaya = useGaya();
  const [tempat, aturTempat] = useState<Tempat>("periksa");
  // a place is built when first opened and then kept, so that nothing typed or found is lost
  const [terbuka, aturTerbuka] = useState<readonly Tempat[]>(["periksa"]);
  const gulungan = useRef<Partial<Record<Tempat, number>>>({});

  const buka = (baru: Tempat): void => {
    gulungan.current[tempat] = document.documentElement.scrollTop;
    aturTempat(baru);
    if (!terbuka.includes(baru)) aturTerbuka([...terbuka, baru]);
  };

  useEffect(() => {
    document.documentElement.scrollTop = gulungan.current[tempat] ?? 0;
  }, [tempat]);

  return (
    <div className={gaya.akar}>
      <header className={gaya.kepala}>
        <h1 className={gaya.judul}>{t.judul}</h1>
        <TabList
          aria-label={t.tempat.label}
          selectedValue={tempat}
          selectTabOnFocus
          onTabSelect={(_, { value }) => buka(value as Tempat)}
        >
          {URUTAN.map((nama) => (
            <Tab key={nama} id={`tab-${nama}`} value={nama} aria-controls={`tempat-${nama}`}>
              {t.tempat[nama]}
            </Tab>
          ))}
        </TabList>
        <MenuPanel panel={panel} />
      </header>
      <main className={gaya.isi}>
        {children}
        {URUTAN.map((nama) => {
          const Halaman = TEMPAT[nama];
          return (
            <div key={nama} id={`tempat-${nama}`} role="tabpanel" aria-labelledby={`tab-${nama}`} hidden={nama !== tempat}>
              {terbuka.includes(nama) && (
                <Pagar>
                  <Halaman />
                </Pagar>
              )}
            </div>
          );
        })}
      </main>
    </div>
  );
}

function MenuPanel({ panel }: { readonly panel: KonteksPanel }) {
  const { t, bahasa, gantiBahasa } = panel;
  return (
    <Menu
      inline
      checkedValues={{ bahasa: [bahasa] }}
      onCheckedValueChange={(_, { checkedItems }) => gantiBahasa(checkedItems[0] === "en" ? "en" : "id")}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={t.menu.buka} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{t.menu.bahasa}</MenuGroupHeader>
            <MenuItemRadio name="bahasa" value="id" lang="id">
              {t.menu.indonesia}
            </MenuItemRadio>
            <MenuItemRadio name="bahasa" value="en" lang="en">
              {t.menu.inggris}
            </MenuItemRadio>
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
