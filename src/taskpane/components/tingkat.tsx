/** Look of the three severities: word and icon, never colour alone. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Lightbulb16Regular } from "@fluentui/react-icons/svg/lightbulb";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { Tingkat } from "../../domain/periksa/types";

export const TINGKAT: readonly Tingkat[] = ["galat", "peringatan", "saran"];

const useGaya = makeStyles({
  ikon: { flexShrink: 0 },
  galat: { color: tokens.colorStatusDangerForeground1 },
  peringatan: { color: tokens.colorStatusWarningForeground1 },
  saran: { color: tokens.colorBrandForeground1 },
});

const IKON = { galat: ErrorCircle16Filled, peringatan: Warning16Filled, saran: Lightbulb16Regular } as const;

export function IkonTingkat({ tingkat, className }: { readonly tingkat: Tingkat; readonly className?: string }) {
  const gaya = useGaya();
  const Ikon = IKON[tingkat];
  return <Ikon aria-hidden="true" className={mergeClasses(gaya.ikon, gaya[tingkat], className)} />;
}
