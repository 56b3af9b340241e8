/** The tabs of the places: names that fit 320 px with a scroll bar, and a gear for the settings. A place is fetched when the pointer comes near. */
import { makeStyles, mergeClasses, Tab, TabList } from "@fluentui/react-components";
import { SettingsRegular } from "@fluentui/react-icons/svg/settings";
import { usePanel } from "../konteks";
import { type NamaTempat, TEMPAT, type Tempat } from "../tempat";

const useGaya = makeStyles({
  daftar: { display: "flex", flex: "1 1 auto", flexWrap: "wrap", minWidth: 0 },
  tab: { minHeight: "40px", paddingLeft: "3px", paddingRight: "3px", "@media (min-width: 360px)": { paddingLeft: "10px", paddingRight: "10px" } },
  ikon: { marginInlineStart: "auto" },
});

export interface TabTempatProps {
  readonly tempat: NamaTempat;
  readonly buka: (nama: NamaTempat) => void;
}

export function TabTempat({ tempat, buka }: TabTempatProps) {
  const { t } = usePanel();
  const gaya = useGaya();
  return (
    <TabList
      className={gaya.daftar}
      aria-label={t.tempat.label}
      selectedValue={tempat}
      selectTabOnFocus
      onTabSelect={(_, { value }) => buka(value as NamaTempat)}
    >
      {TEMPAT.map(({ nama, berikon, muat }) => (
        <Tab
          key={nama}
          id={`tab-${nama}`}
          value={nama}
          className={berikon ? mergeClasses(gaya.tab, gaya.ikon) : gaya.tab}
          aria-controls={`tempat-${nama}`}
          onPointerEnter={() => dekati(muat)}
          {...(berikon ? { icon: <SettingsRegular />, "aria-label": t.tempat[nama], title: t.tempat[nama] } : {})}
        >
          {berikon ? undefined : t.tempat[nama]}
        </Tab>
      ))}
    </TabList>
  );
}

/** Fetched ahead; a failure shows when the place is opened. */
function dekati(muat: Tempat["muat"]): void {
  void Promise.allSettled([muat()]);
}
