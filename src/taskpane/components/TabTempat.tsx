/**
 * The tabs of the places: names that fit 320 px with a scroll bar, and a gear for the settings. A place is fetched when the pointer
 * comes near. Plain buttons after the ARIA pattern of tabs: they are in the first frame, and a library's tabs cost a tenth of it.
 */
import { type KeyboardEvent, useRef } from "react";
import { makeResetStyles, tokens } from "@fluentui/react-components";
import { SettingsRegular } from "@fluentui/react-icons/svg/settings";
import { usePanel } from "../konteks";
import { type NamaTempat, TEMPAT, type Tempat } from "../tempat";

const useDaftar = makeResetStyles({ display: "flex", flex: "1 1 auto", flexWrap: "wrap", minWidth: 0 });
const useTab = makeResetStyles({
  position: "relative",
  minHeight: "40px",
  padding: "10px 3px",
  "@media (min-width: 300px)": { padding: "10px 5px" },
  "@media (min-width: 360px)": { padding: "10px" },
  border: "none",
  borderRadius: tokens.borderRadiusMedium,
  background: "none",
  cursor: "pointer",
  font: "inherit",
  fontSize: tokens.fontSizeBase300,
  lineHeight: tokens.lineHeightBase300,
  color: tokens.colorNeutralForeground2,
  "&:last-child": { display: "flex", marginInlineStart: "auto", padding: "10px", fontSize: "20px" },
  "&[aria-selected=true]": { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  // the name in bold, unseen: the tabs keep their places when another is chosen
  "&::before": { content: "attr(data-nama)", display: "block", height: 0, overflow: "hidden", visibility: "hidden", fontWeight: tokens.fontWeightSemibold },
  "&::after": { content: '""', position: "absolute", insetInline: "10px", bottom: 0, height: "3px", borderRadius: "3px" },
  "@media (max-width: 359.98px)": { "&:not(:last-child)::after": { insetInline: "5px" } },
  "&:hover::after": { backgroundColor: tokens.colorNeutralStroke1Hover },
  "&[aria-selected=true]::after": { backgroundColor: tokens.colorCompoundBrandStroke },
  "@media (forced-colors: active)": { "&[aria-selected=true]::after": { backgroundColor: "Highlight", forcedColorAdjust: "none" } },
  "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
});

/** Where a key leads from the tab at an index; undefined for keys that are not the tabs'. */
const TUJUAN: Readonly<Record<string, (dari: number) => number>> = {
  ArrowRight: (dari) => (dari + 1) % TEMPAT.length,
  ArrowLeft: (dari) => (dari + TEMPAT.length - 1) % TEMPAT.length,
  Home: () => 0,
  End: () => TEMPAT.length - 1,
};

export interface TabTempatProps {
  readonly tempat: NamaTempat;
  readonly buka: (nama: NamaTempat) => void;
}

export function TabTempat({ tempat, buka }: TabTempatProps) {
  const { t } = usePanel();
  const [daftar, tab] = [useDaftar(), useTab()];
  const tombol = useRef<(HTMLButtonElement | null)[]>([]);

  function pindah(peristiwa: KeyboardEvent, dari: number): void {
    const ke = TUJUAN[peristiwa.key]?.(dari);
    if (ke === undefined) return;
    peristiwa.preventDefault();
    tombol.current[ke]?.focus();
  }

  return (
    <div role="tablist" className={daftar} aria-label={t.tempat.label}>
      {TEMPAT.map(({ nama, berikon, muat }, ke) => (
        <button
          key={nama}
          ref={(unsur) => {
            tombol.current[ke] = unsur;
          }}
          type="button"
          role="tab"
          id={`tab-${nama}`}
          className={tab}
          aria-selected={nama === tempat}
          aria-controls={`tempat-${nama}`}
          tabIndex={nama === tempat ? 0 : -1}
          onClick={() => buka(nama)}
          onFocus={() => buka(nama)}
          onKeyDown={(peristiwa) => pindah(peristiwa, ke)}
          onPointerEnter={() => dekati(muat)}
          {...(berikon ? { "aria-label": t.tempat[nama], title: t.tempat[nama] } : { "data-nama": t.tempat[nama] })}
        >
          {berikon ? <SettingsRegular /> : t.tempat[nama]}
        </button>
      ))}
    </div>
  );
}

/** Fetched ahead; a failure shows when the place is opened. */
function dekati(muat: Tempat["muat"]): void {
  void Promise.allSettled([muat()]);
}
