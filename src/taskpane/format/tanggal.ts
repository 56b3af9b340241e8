/** Dates as the workbook keeps them and as they are read. */
import { isi } from "../../strings/isi";
import type { TeksPanel } from "../teks";

/** Today in the user's own time zone, as ISO. */
export function hariIni(): string {
  const kini = new Date();
  return [kini.getFullYear(), kini.getMonth() + 1, kini.getDate()].map((bagian) => String(bagian).padStart(2, "0")).join("-");
}

/** `2024-02-05` in words; what is no such date stays as it is. */
export function tanggalTertulis(iso: string, t: Pick<TeksPanel, "bulan" | "tanggal">): string {
  const [tahun, bulan, hari] = iso.split("-").map(Number);
  const nama = t.bulan[(bulan ?? 0) - 1];
  return nama === undefined || !tahun || !hari ? iso : isi(t.tanggal, { hari, bulan: nama, tahun });
}
