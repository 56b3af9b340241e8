/** An explanation to read: result, steps, rule with its basis, what other choices give, notes. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Jejak } from "../../domain/jelaskan/types";
import { isi } from "../../strings/isi";
import { teksJejak, type TeksAturan } from "../../strings/teksJejak";
import { usePanel } from "../konteks";
import { teksPenuh } from "../teksPenuh";
import { useGayaUmum } from "./gaya";

const useGaya = makeStyles({
  hasil: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  langkah: {
    margin: 0,
    paddingInlineStart: "20px",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
  },
  apa: { display: "block" },
  rumus: {
    display: "block",
    fontVariantNumeric: "tabular-nums",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  pasangan: { margin: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  baris: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM },
  nilai: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums", textAlign: "end" },
  catatan: { margin: 0, paddingInlineStart: "20px" },
  set: { fontWeight: tokens.fontWeightSemibold },
});

export interface JejakHitungProps {
  readonly jejak: Jejak;
  /** Notes that stand before those of the explanation. */
  readonly tambahan?: readonly string[];
  /** What the cell shows, where that is not the result. */
  readonly tercetak?: string | undefined;
}

export function JejakHitung({ jejak, tambahan = [], tercetak }: JejakHitungProps) {
  const { bahasa, pemisah } = usePanel();
  const gaya = useGaya();
  const umum = useGayaUmum();
  const strings = teksPenuh(bahasa).jelaskan;
  const k = strings.panel;
  const teks = teksJejak(jejak, strings, pemisah);
  const catatan = [...tambahan, ...teks.catatan];
  return (
    <>
      <section className={umum.bagian} aria-label={k.hasil}>
        <p className={gaya.hasil}>{tercetak === undefined ? teks.hasil : isi(k.hasilBeda, { tercetak, hasil: teks.hasil })}</p>
        {catatan.length > 0 && (
          <ul className={gaya.catatan} aria-label={k.catatan}>
            {catatan.map((satu) => (
              <li key={satu} className={umum.kecil}>
                {satu}
              </li>
            ))}
          </ul>
        )}
      </section>
      <section className={umum.bagian}>
        <h4 className={umum.subjudul}>{k.langkah}</h4>
        <ol className={gaya.langkah} aria-label={k.langkah}>
          {teks.langkah.map(({ apa, rumus, hasil }, i) => (
            <li key={i}>
              <span className={gaya.apa}>{apa}</span>
              <span className={gaya.rumus}>{rumus === "" ? hasil : isi(k.samaDengan, { rumus, hasil })}</span>
            </li>
          ))}
        </ol>
      </section>
      {teks.aturan.length > 0 && (
        <section className={umum.bagian}>
          <h4 className={umum.subjudul}>{k.aturan}</h4>
          {teks.aturan.map((aturan) => (
            <Aturan key={aturan.set} aturan={aturan} />
          ))}
        </section>
      )}
      {teks.alternatif.length > 0 && (
        <section className={umum.bagian}>
          <h4 className={umum.subjudul}>{k.alternatif}</h4>
          <dl className={gaya.pasangan}>
            {teks.alternatif.map(({ apa, hasil }) => (
              <div key={apa} className={gaya.baris}>
                <dt>{apa}</dt>
                <dd className={gaya.nilai}>{hasil}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  );
}

function Aturan({ aturan }: { readonly aturan: TeksAturan }) {
  const { t, bahasa } = usePanel();
  const gaya = useGaya();
  const umum = useGayaUmum();
  const k = teksPenuh(bahasa).jelaskan.panel;
  const [tahun, bulan, hari] = aturan.diperiksa.split("-").map(Number);
  const rinci = [
    aturan.tahun === "" ? "" : isi(k.tahun, { tahun: aturan.tahun }),
    aturan.berlaku === "" ? "" : isi(k.berlaku, { berlaku: aturan.berlaku }),
  ].filter((bagian) => bagian !== "");
  return (
    <div>
      <p className={umum.paragraf}>
        <span className={gaya.set}>{aturan.set}</span>
        {rinci.length > 0 && ` (${rinci.join(", ")})`}
      </p>
      <p className={umum.kecil}>
        {aturan.dasar.length > 0 ? isi(k.dasar, { dasar: aturan.dasar.join("; ") }) : k.tanpaDasar}
      </p>
      <p className={umum.kecil}>{isi(k.keyakinan, { tanda: aturan.tanda, arti: aturan.keyakinan })}</p>
      {aturan.belumDikonfirmasi && (
        <p className={umum.kecil}>
          {isi(k.belumDikonfirmasi, { diperiksa: isi(t.tanggal, { hari, bulan: t.bulan[bulan! - 1], tahun }) })}
        </p>
      )}
    </div>
  );
}
