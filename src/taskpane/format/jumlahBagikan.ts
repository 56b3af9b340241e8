/** What was or will be replaced, counted by kind: `3 sel, 1 nama, dan 2 aturan`; kinds of which there are none are left out. */
import { isi } from "../../strings/isi";
import type { Pemisah } from "../layanan";
import { angkaBulat } from "./angka";

/**
 * @param kalimat a template with `{n}` for each kind
 * @param dan the word before the last one; "" puts a comma there as well
 */
export function jumlahBagikan<K extends string>(kalimat: Readonly<Record<K, string>>, jumlah: Readonly<Record<NoInfer<K>, number>>, dan: string, pemisah: Pemisah): string {
  const bagian = (Object.keys(kalimat) as K[]).filter((jenis) => jumlah[jenis] > 0).map((jenis) => isi(kalimat[jenis], { n: angkaBulat(jumlah[jenis], pemisah) }));
  const akhir = bagian.pop() ?? "";
  if (bagian.length === 0) return akhir;
  return `${bagian.join(", ")}${dan === "" || bagian.length > 1 ? "," : ""}${dan === "" ? "" : ` ${dan}`} ${akhir}`;
}
