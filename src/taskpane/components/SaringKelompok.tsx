/** Filter of the findings by the group of their rule. */
import { Select } from "@fluentui/react-components";
import type { Temuan } from "../../domain/periksa/types";
import { isi } from "../../strings/isi";
import { angkaBulat } from "../format/angka";
import { usePanel } from "../konteks";

const KELOMPOK = ["IK", "HT", "TB", "AT", "PR", "WJ"] as const;
export type PilihanKelompok = (typeof KELOMPOK)[number] | "semua";

/** `HT` of `HT001`. */
export function kelompokTemuan({ aturan }: Temuan): string {
  return aturan.replace(/\d+$/, "");
}

export interface SaringKelompokProps {
  readonly temuan: readonly Temuan[];
  readonly pilihan: PilihanKelompok;
  readonly pilih: (pilihan: PilihanKelompok) => void;
}

export function SaringKelompok({ temuan, pilihan, pilih }: SaringKelompokProps) {
  const { t, pemisah } = usePanel();
  const ada = KELOMPOK.map((nama) => ({ nama, jumlah: temuan.filter((satu) => kelompokTemuan(satu) === nama).length }));
  if (ada.filter(({ jumlah }) => jumlah > 0).length < 2 && pilihan === "semua") return null;
  return (
    <Select
      size="small"
      aria-label={t.periksa.saringKelompok}
      value={pilihan}
      onChange={(_, { value }) => pilih(value as PilihanKelompok)}
    >
      <option value="semua">{t.periksa.semuaKelompok}</option>
      {ada.map(({ nama, jumlah }) => (
        <option key={nama} value={nama} disabled={jumlah === 0}>
          {isi(t.periksa.pilihanKelompok, { nama: t.periksa.kelompok[nama], jumlah: angkaBulat(jumlah, pemisah) })}
        </option>
      ))}
    </Select>
  );
}
