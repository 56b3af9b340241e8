/** Year, mean, cap, scale and language of a workbook. */
import { useState } from "react";
import { Field, Input, makeStyles, Radio, RadioGroup, Select } from "@fluentui/react-components";
import {
  BAHASA_BUKU,
  BATAS_CAPAIAN,
  SKALA_CAPAIAN,
  TAHUN_PALING_AKHIR,
  TAHUN_PALING_AWAL,
  tahunWajar,
  type Pengaturan,
} from "../../domain/simpanan/pengaturan";
import { isi } from "../../strings/isi";
import { usePanel } from "../konteks";
import { teksPenuh } from "../teksPenuh";
import { useGayaUmum } from "./gaya";

const useGaya = makeStyles({
  pilihan: { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
  tahun: { maxWidth: "140px" },
  baris: { flexWrap: "wrap" },
});

const METODE_BAWAAN = "indikator";
const SKALA_BAWAAN = "CAPAIAN";

interface SetelanBukuProps {
  readonly pengaturan: Pengaturan;
  readonly ubah: (pengaturan: Pengaturan) => void;
  /** Says whether the year as typed can be stored. */
  readonly tahunBenar: (benar: boolean) => void;
}

export function SetelanBuku({ pengaturan, ubah, tahunBenar }: SetelanBukuProps) {
  const { t, mesin, bahasa } = usePanel();
  const k = teksPenuh(bahasa).pengaturan;
  const gaya = useGaya();
  const umum = useGayaUmum();
  const { metode = METODE_BAWAAN, batas, skala = SKALA_BAWAAN, tahun } = pengaturan;
  const [ketikan, aturKetikan] = useState<string>();
  const tahunTampil = ketikan ?? (tahun === undefined ? "" : String(tahun));
  const keliru = tahunTampil.trim() !== "" && !tahunWajar(Number(tahunTampil));

  const ketik = (teks: string): void => {
    const angka = Number(teks);
    const { tahun: _tahun, ...sisa } = pengaturan;
    const [kosong, wajar] = [teks.trim() === "", tahunWajar(angka)];
    tahunBenar(kosong || wajar);
    // a year that is none is kept as typed, so that it can be mended
    aturKetikan(kosong || wajar ? undefined : teks);
    if (kosong) ubah(sisa);
    else if (wajar) ubah({ ...sisa, tahun: angka });
  };
  const dengan = (baru: Pengaturan): void => ubah({ ...pengaturan, ...baru });

  return (
    <section className={umum.halamanDalam} aria-labelledby="setelan-buku">
      <div className={umum.bagian}>
        <h3 id="setelan-buku" className={umum.subjudul}>
          {k.buku}
        </h3>
        <p className={umum.kecil}>{k.bukuKet}</p>
      </div>
      <Field
        label={k.tahun}
        {...(keliru
          ? { validationState: "error", validationMessage: isi(k.tahunKeliru, { awal: TAHUN_PALING_AWAL, akhir: TAHUN_PALING_AKHIR }) }
          : { hint: k.tahunKet })}
      >
        <Input className={gaya.tahun} inputMode="numeric" maxLength={4} value={tahunTampil} onChange={(_, { value }) => ketik(value)} />
      </Field>
      <Field label={k.metode}>
        <RadioGroup value={metode} onChange={(_, { value }) => dengan({ metode: value === "sasaran" ? "sasaran" : "indikator" })}>
          <Radio value="indikator" label={t.ringkas.metodeIndikator} />
          <Radio value="sasaran" label={t.ringkas.metodeSasaran} />
        </RadioGroup>
      </Field>
      <Field label={k.batas}>
        <RadioGroup
          layout="horizontal"
          className={gaya.baris}
          value={String(batas ?? "")}
          onChange={(_, { value }) => {
            const pilihan = BATAS_CAPAIAN.find((satu) => String(satu) === value);
            ubah({ ...tanpaBatas(pengaturan), ...(pilihan ? { batas: pilihan } : {}) });
          }}
        >
          <Radio value="" label={t.ringkas.batasTanpa} />
          <Radio value="1" label={t.ringkas.batas100} />
          <Radio value="1.2" label={t.ringkas.batas120} />
        </RadioGroup>
      </Field>
      <Field label={k.skala}>
        <Select
          root={{ className: gaya.pilihan }}
          select={{ className: gaya.pilihan }}
          value={skala}
          onChange={(_, { value }) => dengan({ skala: SKALA_CAPAIAN.find((satu) => satu === value) ?? SKALA_BAWAAN })}
        >
          {SKALA_CAPAIAN.map((id) => (
            <option key={id} value={id}>
              {mesin.namaSkala(id, bahasa)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={k.bahasaBuku} hint={k.bahasaBukuKet}>
        <Select
          root={{ className: gaya.pilihan }}
          select={{ className: gaya.pilihan }}
          value={pengaturan.bahasa ?? ""}
          onChange={(_, { value }) => {
            const { bahasa: _lama, ...sisa } = pengaturan;
            const pilihan = BAHASA_BUKU.find((satu) => satu === value);
            ubah({ ...sisa, ...(pilihan ? { bahasa: pilihan } : {}) });
          }}
        >
          <option value="">{k.bahasaBukuBebas}</option>
          <option value="id" lang="id">
            {t.menu.indonesia}
          </option>
          <option value="en" lang="en">
            {t.menu.inggris}
          </option>
        </Select>
      </Field>
    </section>
  );
}

function tanpaBatas({ batas: _batas, ...lain }: Pengaturan): Pengaturan {
  return lain;
}
