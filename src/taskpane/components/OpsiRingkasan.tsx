/** The options of a summary: only those that it knows. */
import { Field, makeStyles, Radio, RadioGroup, Select, Switch } from "@fluentui/react-components";
import { skalaCapaian } from "../../domain/ringkas/capaian";
import { punyaSasaran } from "../../domain/ringkas/pilihKolom";
import { isi } from "../../strings/isi";
import { BATAS, type IsianRingkasan, type PilihanBatas, type PilihanTerpakai } from "../hooks/usePilihanRingkasan";
import { usePanel } from "../konteks";
import { OpsiPerbandingan } from "./OpsiPerbandingan";
import { OpsiStandar } from "./OpsiStandar";

const useGaya = makeStyles({ pilihan: { minWidth: 0, width: "100%", textOverflow: "ellipsis" }, baris: { flexWrap: "wrap" } });

const TRIWULAN = [1, 2, 3, 4] as const;
const ROMAWI = ["I", "II", "III", "IV"] as const;

interface OpsiRingkasanProps {
  readonly terpakai: PilihanTerpakai;
  readonly isian: IsianRingkasan;
  readonly ubah: (baru: Partial<IsianRingkasan>) => void;
}

export function OpsiRingkasan({ terpakai, isian, ubah }: OpsiRingkasanProps) {
  const { t } = usePanel();
  const gaya = useGaya();
  const { pilihan, tabel } = terpakai;
  const punya = (nama: (typeof pilihan.opsi)[number]): boolean => pilihan.opsi.includes(nama);
  return (
    <>
      {punya("metode") && tabel[0] && punyaSasaran(tabel[0]) && (
        <Field label={t.ringkas.metode}>
          <RadioGroup value={isian.metode} onChange={(_, { value }) => ubah({ metode: value === "sasaran" ? "sasaran" : "indikator" })}>
            <Radio value="indikator" label={t.ringkas.metodeIndikator} />
            <Radio value="sasaran" label={t.ringkas.metodeSasaran} />
          </RadioGroup>
        </Field>
      )}
      {punya("batas") && (
        <Field label={t.ringkas.batas}>
          <RadioGroup layout="horizontal" className={gaya.baris} value={isian.batas} onChange={(_, { value }) => value in BATAS && ubah({ batas: value as PilihanBatas })}>
            <Radio value="tanpa" label={t.ringkas.batasTanpa} />
            <Radio value="b100" label={t.ringkas.batas100} />
            <Radio value="b120" label={t.ringkas.batas120} />
          </RadioGroup>
        </Field>
      )}
      {punya("skala") && <PilihSkala skala={isian.skala} pilih={(skala) => ubah({ skala })} />}
      {punya("tahun") && <PilihTahun terpakai={terpakai} pilih={(tahun) => ubah({ tahun })} />}
      {punya("tahunBanding") && <OpsiPerbandingan terpakai={terpakai} isian={isian} ubah={ubah} />}
      {punya("standar") && <OpsiStandar terpakai={terpakai} isian={isian} ubah={ubah} />}
      {punya("grafik") && <Switch label={t.grafik.sertakan} checked={isian.grafik} onChange={(_, { checked }) => ubah({ grafik: checked })} />}
      {punya("sampai") && <PilihTriwulan sampai={isian.sampai} pilih={(sampai) => ubah({ sampai })} />}
    </>
  );
}

function PilihSkala({ skala, pilih }: { readonly skala: string; readonly pilih: (skala: string) => void }) {
  const { t, mesin, bahasa } = usePanel();
  const gaya = useGaya();
  return (
    <Field label={t.ringkas.skala}>
      <Select root={{ className: gaya.pilihan }} select={{ className: gaya.pilihan }} value={skala} onChange={(_, { value }) => pilih(value)}>
        {skalaCapaian().map(({ id }) => (
          <option key={id} value={id}>
            {mesin.namaSkala(id, bahasa)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function PilihTahun({ terpakai, pilih }: { readonly terpakai: PilihanTerpakai; readonly pilih: (tahun: number | null) => void }) {
  const { t } = usePanel();
  const gaya = useGaya();
  const { tahun, pilihan } = terpakai;
  return (
    <Field label={t.ringkas.tahun} {...(tahun === undefined ? { hint: t.ringkas.tahunKet } : {})}>
      <Select
        root={{ className: gaya.pilihan }}
        select={{ className: gaya.pilihan }}
        value={tahun === undefined ? "" : String(tahun)}
        onChange={(_, { value }) => pilih(value === "" ? null : Number(value))}
      >
        {tahun === undefined && <option value="">{t.ringkas.pilihTahun}</option>}
        {pilihan.tahun?.tercakup.map((satu) => (
          <option key={satu} value={String(satu)}>
            {satu}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function PilihTriwulan({ sampai, pilih }: { readonly sampai: IsianRingkasan["sampai"]; readonly pilih: (sampai: IsianRingkasan["sampai"]) => void }) {
  const { t } = usePanel();
  const gaya = useGaya();
  return (
    <Field label={t.ringkas.sampai}>
      <Select
        root={{ className: gaya.pilihan }}
        select={{ className: gaya.pilihan }}
        value={String(sampai ?? "")}
        onChange={(_, { value }) => pilih(TRIWULAN.find((satu) => String(satu) === value) ?? null)}
      >
        <option value="">{t.ringkas.sampaiOtomatis}</option>
        {TRIWULAN.map((satu) => (
          <option key={satu} value={String(satu)}>
            {isi(t.ringkas.triwulan, { triwulan: ROMAWI[satu - 1] })}
          </option>
        ))}
      </Select>
    </Field>
  );
}
