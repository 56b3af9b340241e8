/** What would be replaced, cell by cell, and what has to be settled first. */
import { useState } from "react";
import { Button, Link, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import type { Halangan, Perubahan, PerubahanAturan, PerubahanNama, RencanaBagikan } from "../../domain/bagikan/types";
import { namaPenuh } from "../../domain/bagikan/rencana";
import { isi } from "../../strings/isi";
import { isiTertulis } from "../format/isiSel";
import { jumlahBagikan } from "../format/jumlahBagikan";
import { rumusTampil } from "../format/rumus";
import type { Pemisah } from "../layanan";
import { usePanel } from "../konteks";
import { teksPenuh } from "../teksPenuh";
import { useGayaUmum } from "./gaya";
import { useGayaPratinjau } from "./gayaPratinjau";
import { namaLetak } from "./kata";

const SEKALI_TAMPIL = 20;
/** Longer formulas are cut: the cell itself shows them whole. */
const HURUF_TAMPIL = 220;

const useGaya = makeStyles({
  kode: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
  halangan: { margin: "4px 0 0", paddingInlineStart: "18px", overflowWrap: "anywhere" },
});

export interface PratinjauBagikanProps {
  readonly rencana: RencanaBagikan;
  readonly sibuk: boolean;
  readonly ganti: () => void;
  readonly batal: () => void;
  readonly cariLagi: () => void;
  readonly pilih: (lembar: string, sel: string) => void;
}

export function PratinjauBagikan({ rencana, sibuk, ganti, batal, cariLagi, pilih }: PratinjauBagikanProps) {
  const panel = usePanel();
  const k = teksPenuh(panel.bahasa).bagikan;
  const pratinjau = useGayaPratinjau();
  const umum = useGayaUmum();
  const [tampil, aturTampil] = useState(SEKALI_TAMPIL);
  const { perubahan, nama, aturan, halangan } = rencana;
  const nilai = perubahan.filter((satu) => satu.isi[0]![0]!.jenis === "nilai").length;
  const jumlah = { rumus: perubahan.length - nilai, nilai, nama: nama.length, aturan: aturan.length };
  const daftar = jumlahBagikan(k.akan, jumlah, "", panel.pemisah);
  return (
    <section className={pratinjau.kartu} aria-label={k.pratinjau}>
      <h3 className={umum.subjudul}>{k.pratinjau}</h3>
      <p className={umum.paragraf} role="status">
        {daftar === "" ? k.ringkasanKosong : isi(k.ringkasan, { daftar })}
      </p>
      {halangan.length > 0 && <DaftarHalangan halangan={halangan} pilih={pilih} />}
      <ul className={umum.daftarPolos}>
        {perubahan.slice(0, tampil).map((satu) => (
          <Butir key={`${satu.lembar}!${satu.sel}`} perubahan={satu} pilih={pilih} />
        ))}
        {nama.map((satu) => (
          <ButirNama key={namaPenuh(satu)} nama={satu} />
        ))}
        {aturan.map((satu, i) => (
          <ButirAturan key={i} aturan={satu} pilih={pilih} />
        ))}
      </ul>
      {perubahan.length > tampil && (
        <Button size="small" onClick={() => aturTampil(tampil + 100)}>
          {isi(k.lainnya, { n: Math.min(100, perubahan.length - tampil) })}
        </Button>
      )}
      <p className={umum.kecil}>{k.tetap}</p>
      <div className={pratinjau.tombol}>
        {halangan.length > 0 ? (
          <Button appearance="primary" disabled={sibuk} onClick={cariLagi}>
            {k.cariLagi}
          </Button>
        ) : (
          <Button appearance="primary" disabled={sibuk} onClick={ganti}>
            {k.ganti}
          </Button>
        )}
        <Button disabled={sibuk} onClick={batal}>
          {k.batal}
        </Button>
      </div>
    </section>
  );
}

interface ButirProps {
  readonly perubahan: Perubahan;
  readonly pilih: (lembar: string, sel: string) => void;
}

function Butir({ perubahan, pilih }: ButirProps) {
  const panel = usePanel();
  const k = teksPenuh(panel.bahasa).bagikan;
  const gaya = useGaya();
  const pratinjau = useGayaPratinjau();
  const umum = useGayaUmum();
  const { lembar, sel, rentang, rumus, fungsi, sebab, nilai, format, isi: tulisan } = perubahan;
  const pertama = tulisan[0]![0]!;
  const kini = isiTertulis(nilai[0]![0]!, format[0]![0]!, panel.pemisah, panel.t);
  const ringkas = (teks: string): string => ringkasRumus(teks, panel.pemisah);
  const menjadi = (): string => {
    if (pertama.jenis === "rumus") return isi(k.menjadiRumus, { rumus: ringkas(pertama.rumus) });
    if (!sebab) return k.nilaiDipilih;
    const alasan = isi(k.menjadiNilai, { sebab: isi(k.sebab[sebab], { fungsi: fungsi[0] ?? "" }) });
    return sebab === "bukuLain" ? `${alasan}. ${k.nantiKembali}` : alasan;
  };
  return (
    <li className={pratinjau.butir}>
      <Link as="button" className={pratinjau.tautan} onClick={() => pilih(lembar, sel)}>
        {namaLetak(panel, lembar, rentang === sel ? sel : isi(k.blok, { sel, rentang }))}
      </Link>
      <code className={gaya.kode}>{ringkas(rumus)}</code>
      <span className={umum.kecil}>{isi(k.bernilai, { nilai: kini })}</span>
      <span className={pertama.jenis === "rumus" ? gaya.kode : umum.kecil}>{menjadi()}</span>
    </li>
  );
}

function ringkasRumus(rumus: string, pemisah: Pemisah): string {
  const lengkap = rumusTampil(rumus, pemisah);
  return lengkap.length > HURUF_TAMPIL ? `${lengkap.slice(0, HURUF_TAMPIL)}…` : lengkap;
}

/** A name of the workbook or of a sheet. */
function ButirNama({ nama }: { readonly nama: PerubahanNama }) {
  const { bahasa, pemisah } = usePanel();
  const k = teksPenuh(bahasa).bagikan;
  const gaya = useGaya();
  const pratinjau = useGayaPratinjau();
  return (
    <li className={pratinjau.butir}>
      <span>{isi(k.letakNama, { nama: namaPenuh(nama) })}</span>
      <code className={gaya.kode}>{ringkasRumus(nama.rumus, pemisah)}</code>
      <span className={gaya.kode}>{isi(k.menjadiRumus, { rumus: ringkasRumus(nama.menjadi, pemisah) })}</span>
    </li>
  );
}

/** A conditional format or a validation. */
function ButirAturan({ aturan, pilih }: { readonly aturan: PerubahanAturan; readonly pilih: ButirProps["pilih"] }) {
  const panel = usePanel();
  const k = teksPenuh(panel.bahasa).bagikan;
  const gaya = useGaya();
  const pratinjau = useGayaPratinjau();
  const { lembar, sel, rentang, jenis, rumus, menjadi } = aturan;
  return (
    <li className={pratinjau.butir}>
      <Link as="button" className={pratinjau.tautan} onClick={() => pilih(lembar, sel)}>
        {isi(k.letakAturan, { letak: namaLetak(panel, lembar, rentang), jenis: k.aturan[jenis] })}
      </Link>
      <code className={gaya.kode}>{ringkasRumus(rumus, panel.pemisah)}</code>
      <span className={gaya.kode}>{isi(k.menjadiRumus, { rumus: ringkasRumus(menjadi, panel.pemisah) })}</span>
    </li>
  );
}

function DaftarHalangan({ halangan, pilih }: { readonly halangan: readonly Halangan[]; readonly pilih: (lembar: string, sel: string) => void }) {
  const panel = usePanel();
  const k = teksPenuh(panel.bahasa).bagikan;
  const gaya = useGaya();
  const pratinjau = useGayaPratinjau();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{k.halanganJudul}</MessageBarTitle>
        <ul className={gaya.halangan}>
          {halangan.slice(0, SEKALI_TAMPIL).map(({ jenis, lembar, sel, nama, sebab, fungsi = "" }, i) => (
            <li key={i}>
              {sel !== "" && (
                <Link as="button" className={pratinjau.tautan} onClick={() => pilih(lembar, sel)}>
                  {namaLetak(panel, lembar, sel)}
                </Link>
              )}{" "}
              {isi(k.halangan[jenis], { nama: nama.startsWith("=") ? ringkasRumus(nama, panel.pemisah) : nama, sebab: sebab === undefined ? "" : isi(k.sebab[sebab], { fungsi }) })}
            </li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
