/** What a tool for pasted data would change, cell by cell, what it leaves, and the one question about `3.450`. */
import { useState } from "react";
import { Button, Field, Link, makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import { alamatRentang, alamatSel } from "../../domain/tabel/alamat";
import { bacaAngka } from "../../domain/tabel/bacaAngka";
import type { CellValue } from "../../domain/tabel/snapshot";
import { PERUBAHAN_TERBANYAK, SEL_TERBANYAK, type Dibiarkan, type PerubahanSel, type SebabDibiarkan } from "../../domain/tempelan/types";
import { isi } from "../../strings/isi";
import { angkaBerformat, angkaBulat, angkaUmum } from "../format/angka";
import { hurufTampak } from "../format/hurufTampak";
import { jumlahSel, type Tempelan } from "../hooks/useTempelan";
import { usePanel } from "../konteks";
import { teksPenuh } from "../teksPenuh";
import { useGayaUmum } from "./gaya";
import { useGayaPratinjau } from "./gayaPratinjau";
import { cacah, namaLetak } from "./kata";

const SEKALI_TAMPIL = 20;
const SEL_SEBAB = 12;

const useGaya = makeStyles({
  ubah: { overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
});

interface PratinjauTempelanProps {
  readonly rencana: NonNullable<Tempelan["rencana"]>;
  readonly keadaan: Tempelan;
  readonly pilih: (lembar: string, sel: string) => void;
}

export function PratinjauTempelan({ rencana, keadaan, pilih }: PratinjauTempelanProps) {
  const panel = usePanel();
  const { t, pemisah } = panel;
  const k = teksPenuh(panel.bahasa).tempelan;
  const pratinjau = useGayaPratinjau();
  const umum = useGayaUmum();
  const [tampil, aturTampil] = useState(SEKALI_TAMPIL);
  const { lembar, perubahan, buka, dibiarkan } = rencana;
  const { tindakan, ragu, terbaca, terlaluBanyak } = keadaan;
  const letak = terbaca && terbaca !== "kosong" ? isi(t.umum.letakRentang, { lembar, rentang: alamatRentang(terbaca.rentang) }) : lembar;
  return (
    <section className={pratinjau.kartu} aria-label={k.pratinjau}>
      <h4 className={umum.subjudul}>{k.pratinjau}</h4>
      <p className={umum.paragraf} role="status">
        {isi(k.ringkasan, { sel: cacah(panel, "sel", perubahan.length), letak })}
        {buka.length > 0 && ` ${isi(k.gabunganDibuka, { n: angkaBulat(buka.length, pemisah) })}`}
      </p>
      {ragu.length > 0 && <TanyaRagu contoh={ragu[0]!} keadaan={keadaan} />}
      <ul className={umum.daftarPolos}>
        {perubahan.slice(0, tampil).map((satu) => (
          <Butir key={alamatSel(satu.row, satu.col)} lembar={lembar} perubahan={satu} pilih={pilih} />
        ))}
      </ul>
      {perubahan.length > tampil && (
        <Button size="small" onClick={() => aturTampil(tampil + 100)}>
          {isi(k.lainnya, { n: Math.min(100, perubahan.length - tampil) })}
        </Button>
      )}
      <DaftarDibiarkan dibiarkan={dibiarkan} />
      <p className={umum.kecil}>{k.tetap}</p>
      {terlaluBanyak && (
        <p role="alert" className={umum.paragraf}>
          {isi(k.terlaluBanyak, { dibaca: angkaBulat(SEL_TERBANYAK, pemisah), diubah: angkaBulat(PERUBAHAN_TERBANYAK, pemisah) })}
        </p>
      )}
      <div className={pratinjau.tombol}>
        <Button appearance="primary" disabled={tindakan.sibuk || terlaluBanyak || jumlahSel(rencana) === 0} onClick={keadaan.terapkan}>
          {k.terapkan}
        </Button>
        <Button disabled={tindakan.sibuk} onClick={keadaan.tinggalkan}>
          {k.batal}
        </Button>
      </div>
    </section>
  );
}

interface ButirProps {
  readonly lembar: string;
  readonly perubahan: PerubahanSel;
  readonly pilih: (lembar: string, sel: string) => void;
}

function Butir({ lembar, perubahan: { row, col, sebelum, formatSebelum, sesudah, formatSesudah }, pilih }: ButirProps) {
  const panel = usePanel();
  const k = teksPenuh(panel.bahasa).tempelan;
  const gaya = useGaya();
  const pratinjau = useGayaPratinjau();
  const tertulis = (nilai: CellValue, format: string): string => {
    if (typeof nilai === "number") return isi(k.angka, { isi: angkaBerformat(nilai, format, panel.pemisah) });
    return nilai === "" ? k.isiKosong : isi(k.teks, { isi: hurufTampak(String(nilai)) });
  };
  return (
    <li className={pratinjau.butir}>
      <Link as="button" className={pratinjau.tautan} onClick={() => pilih(lembar, alamatSel(row, col))}>
        {namaLetak(panel, lembar, alamatSel(row, col))}
      </Link>
      <span className={gaya.ubah}>{isi(k.ubah, { sebelum: tertulis(sebelum, formatSebelum), sesudah: tertulis(sesudah, formatSesudah) })}</span>
    </li>
  );
}

/** Asked once for all of them, with the first as the example. */
function TanyaRagu({ contoh, keadaan: { bentuk, aturBentuk } }: { readonly contoh: string; readonly keadaan: Tempelan }) {
  const { bahasa, pemisah } = usePanel();
  const k = teksPenuh(bahasa).tempelan;
  const sebagai = (cara: "desimal" | "ribuan"): string => {
    const angka = bacaAngka(contoh, { bentuk: cara });
    if (!angka.ok) return contoh;
    return cara === "ribuan" ? angkaBulat(angka.nilai.nilai, pemisah) : angkaUmum(angka.nilai.nilai, pemisah);
  };
  return (
    <Field label={isi(k.ragu, { contoh })}>
      <RadioGroup
        value={bentuk ?? "biarkan"}
        onChange={(_, { value }) => aturBentuk(value === "desimal" || value === "ribuan" ? value : undefined)}
      >
        <Radio value="biarkan" label={k.raguPilihan.biarkan} />
        <Radio value="desimal" label={isi(k.raguPilihan.desimal, { nilai: sebagai("desimal") })} />
        <Radio value="ribuan" label={isi(k.raguPilihan.ribuan, { nilai: sebagai("ribuan") })} />
      </RadioGroup>
    </Field>
  );
}

function DaftarDibiarkan({ dibiarkan }: { readonly dibiarkan: readonly Dibiarkan[] }) {
  const { bahasa, pemisah } = usePanel();
  const k = teksPenuh(bahasa).tempelan;
  const gaya = useGaya();
  const umum = useGayaUmum();
  const perSebab = new Map<SebabDibiarkan, string[]>();
  for (const { row, col, sebab } of dibiarkan) perSebab.set(sebab, [...(perSebab.get(sebab) ?? []), alamatSel(row, col)]);
  if (perSebab.size === 0) return null;
  return (
    <div>
      <h5 className={umum.subjudul}>{k.dibiarkan}</h5>
      <ul className={umum.daftarPolos}>
        {[...perSebab].map(([sebab, semua]) => {
          const awal = semua.slice(0, SEL_SEBAB).join(", ");
          const sel = semua.length > SEL_SEBAB ? isi(k.danLain, { sel: awal, n: angkaBulat(semua.length - SEL_SEBAB, pemisah) }) : awal;
          return (
            <li key={sebab} className={gaya.ubah}>
              {isi(k.dibiarkanSel, { sebab: k.sebab[sebab], sel })}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
