/** Progress of long work, with its stage in words and a way to stop it. */
import { useEffect, useRef } from "react";
import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { isi } from "../../strings/isi";
import type { Tugas } from "../hooks/useTugas";
import { usePanel } from "../konteks";

const useGaya = makeStyles({
  wadah: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  baris: { display: "flex", alignItems: "baseline", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM },
  persen: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  batal: { alignSelf: "flex-start" },
});

/** Whoever asked for less motion gets a bar that stands still; Fluent's would pulse. */
const tanpaGerak = (): boolean => typeof matchMedia === "function" && matchMedia("(prefers-reduced-motion: reduce)").matches;

export interface KemajuanProps {
  readonly jalan: NonNullable<Tugas<unknown>["jalan"]>;
  /** Absent where the work can no longer be stopped. */
  readonly batalkan?: () => void;
}

export function Kemajuan({ jalan, batalkan }: KemajuanProps) {
  const { t } = usePanel();
  const gaya = useGaya();
  const tombol = useRef<HTMLElement>(null);
  const nama = t.kemajuan[jalan.tahap];
  const persen = jalan.bagian === undefined ? undefined : Math.round(Math.min(1, Math.max(0, jalan.bagian)) * 100);

  // the button that started the work is gone: keyboard users land on the one that stops it
  useEffect(() => tombol.current?.focus(), []);

  return (
    <div className={gaya.wadah}>
      <div className={gaya.baris}>
        <span role="status">{nama}…</span>
        {persen !== undefined && <span className={gaya.persen} aria-hidden="true">{persen}%</span>}
      </div>
      <ProgressBar
        aria-label={nama}
        thickness="large"
        {...(tanpaGerak() ? { indeterminateMotion: null } : {})}
        {...(persen === undefined
          ? {}
          : { value: persen / 100, "aria-valuetext": isi(t.kemajuan.persen, { persen }) })}
      />
      {batalkan && (
        <Button ref={(elemen: HTMLElement | null) => void (tombol.current = elemen)} className={gaya.batal} onClick={batalkan}>
          {t.umum.batal}
        </Button>
      )}
    </div>
  );
}
