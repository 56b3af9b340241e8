/** The tables of a summary: one, several to join, or two side by side. */
import { Checkbox, Field, makeStyles, Select } from "@fluentui/react-components";
import { alamatRentang } from "../../domain/tabel/alamat";
import type { Tabel } from "../../domain/tabel/types";
import { isi } from "../../strings/isi";
import type { PilihanTerpakai } from "../hooks/usePilihanRingkasan";
import { usePanel } from "../konteks";
import { useGayaUmum } from "./gaya";

const useGaya = makeStyles({
  pilihan: { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
  daftar: { display: "flex", flexDirection: "column", maxHeight: "180px", overflowY: "auto" },
});

interface PilihTabelRingkasanProps {
  readonly terpakai: PilihanTerpakai;
  readonly pilih: (nomor: readonly number[]) => void;
}

export function PilihTabelRingkasan({ terpakai, pilih }: PilihTabelRingkasanProps) {
  const { t } = usePanel();
  const umum = useGayaUmum();
  const namaTabel = useNamaTabel();
  const { pilihan, nomor } = terpakai;
  const { perlu, tabel } = pilihan;
  if (perlu === "dua") {
    const [semula = 0, menjadi = 1] = nomor;
    return (
      <>
        <SatuTabel label={t.ringkas.semula} tabel={tabel} nomor={semula} pilih={(baru) => pilih([baru, menjadi])} />
        <SatuTabel label={t.ringkas.menjadi} tabel={tabel} nomor={menjadi} pilih={(baru) => pilih([semula, baru])} />
      </>
    );
  }
  if (tabel.length === 1) return <p className={umum.paragraf}>{isi(t.ringkas.satuTabel, { tabel: namaTabel(tabel[0]!) })}</p>;
  if (perlu === "beberapa") return <BeberapaTabel tabel={tabel} nomor={nomor} pilih={pilih} />;
  return <SatuTabel label={t.ringkas.pilihTabel} tabel={tabel} nomor={nomor[0] ?? 0} pilih={(baru) => pilih([baru])} />;
}

function useNamaTabel(): (tabel: Tabel) => string {
  const { t } = usePanel();
  return (tabel) =>
    isi(t.ringkas.namaTabel, { jenis: t.jenisTabel[tabel.jenis], lembar: tabel.lembar, rentang: alamatRentang(tabel.rentang) });
}

interface SatuTabelProps {
  readonly label: string;
  readonly tabel: readonly Tabel[];
  readonly nomor: number;
  readonly pilih: (nomor: number) => void;
}

function SatuTabel({ label, tabel, nomor, pilih }: SatuTabelProps) {
  const gaya = useGaya();
  const namaTabel = useNamaTabel();
  return (
    <Field label={label}>
      <Select root={{ className: gaya.pilihan }} select={{ className: gaya.pilihan }} value={String(nomor)} onChange={(_, { value }) => pilih(Number(value))}>
        {tabel.map((satu, n) => (
          <option key={namaTabel(satu)} value={String(n)}>
            {namaTabel(satu)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface BeberapaTabelProps {
  readonly tabel: readonly Tabel[];
  readonly nomor: readonly number[];
  readonly pilih: (nomor: readonly number[]) => void;
}

function BeberapaTabel({ tabel, nomor, pilih }: BeberapaTabelProps) {
  const { t } = usePanel();
  const gaya = useGaya();
  const namaTabel = useNamaTabel();
  const ubah = (n: number, dipakai: boolean): void => pilih(tabel.flatMap((_, i) => ((i === n ? dipakai : nomor.includes(i)) ? [i] : [])));
  return (
    <div role="group" aria-label={t.ringkas.pilihBeberapa}>
      <span aria-hidden>{t.ringkas.pilihBeberapa}</span>
      <div className={gaya.daftar}>
        {tabel.map((satu, n) => (
          <Checkbox key={namaTabel(satu)} label={namaTabel(satu)} checked={nomor.includes(n)} onChange={(_, { checked }) => ubah(n, checked === true)} />
        ))}
      </div>
    </div>
  );
}
