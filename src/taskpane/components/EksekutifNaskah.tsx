/** The executive summary as it goes to Word: plain headings, paragraphs, lists and bordered tables, in black. */
import type { CSSProperties } from "react";
import type { BarisEksekutif, Eksekutif } from "../../domain/ringkas/eksekutif";
import { tulisAngkaKalimat, type Potongan } from "../../domain/ringkas/eksekutifKalimat";
import type { TabelEksekutif } from "../../domain/ringkas/eksekutifLembar";
import type { RencanaLembar, SelRencana } from "../../domain/ringkas/types";
import { angkaBerformat } from "../format/angka";
import type { Pemisah } from "../layanan";
import { tampilRencana } from "./PratinjauLembar";

/** A number of the text by the user's separators. */
export function tulisPotongan(potongan: Potongan, pemisah: Pemisah): string {
  if ("teks" in potongan) return potongan.teks;
  return tulisAngkaKalimat(potongan.angka, (nilai, desimal) => angkaBerformat(nilai, desimal === 0 ? "#,##0" : "#,##0.00", pemisah));
}

function tulisBaris({ potongan }: Pick<BarisEksekutif, "potongan">, pemisah: Pemisah): string {
  return potongan.map((satu) => tulisPotongan(satu, pemisah)).join("");
}

/** Neighbouring points of a list are one list. */
export function kelompokButir(baris: readonly BarisEksekutif[]): (BarisEksekutif | readonly BarisEksekutif[])[] {
  const hasil: (BarisEksekutif | BarisEksekutif[])[] = [];
  for (const satu of baris) {
    const akhir = hasil.at(-1);
    if (satu.jenis !== "butir") hasil.push(satu);
    else if (Array.isArray(akhir)) akhir.push(satu);
    else hasil.push([satu]);
  }
  return hasil;
}

/** The same without formats: one line a paragraph, cells of a table between tabs. */
export function naskahPolos({ judul, subjudul, baris, tabel, rencana }: Eksekutif, pemisah: Pemisah): string {
  const teks = baris.map((satu) => `${satu.jenis === "butir" ? "• " : satu.jenis === "judul" ? "\n" : ""}${tulisBaris(satu, pemisah)}`);
  const isiTabel = tabel.flatMap((satu) => [
    `\n${satu.judul}`,
    ...rencana.sel.slice(satu.awal, satu.akhir).map((sel) => sel.slice(0, satu.kolom).map((isi) => tampilRencana(isi, pemisah)).join("\t")),
  ]);
  return [judul, subjudul, ...teks, ...isiTabel].join("\n");
}

// Word takes the looks of pasted text from attributes alone
const TABEL: CSSProperties = { borderCollapse: "collapse", width: "100%" };
const SEL: CSSProperties = { border: "1px solid #A6A6A6", padding: "2px 5px", verticalAlign: "top" };
const KEPALA: CSSProperties = { ...SEL, backgroundColor: "#D9E2F3", fontWeight: "bold", textAlign: "center" };
const TEBAL: CSSProperties = { ...SEL, backgroundColor: "#F2F2F2", fontWeight: "bold" };

interface NaskahProps {
  readonly isi: Eksekutif;
  readonly pemisah: Pemisah;
}

export function EksekutifNaskah({ isi, pemisah }: NaskahProps) {
  const teks = (satu: BarisEksekutif): string => tulisBaris(satu, pemisah);
  return (
    <>
      <h1>{isi.judul}</h1>
      {isi.subjudul !== "" && <p>{isi.subjudul}</p>}
      {kelompokButir(isi.baris).map((satu, n) => {
        if (Array.isArray(satu)) {
          return (
            <ul key={n}>
              {satu.map((butir: BarisEksekutif, i: number) => (
                <li key={i}>{teks(butir)}</li>
              ))}
            </ul>
          );
        }
        const baris = satu as BarisEksekutif;
        const Tanda = baris.jenis === "judul" ? "h2" : baris.jenis === "sasaran" ? "h3" : "p";
        return <Tanda key={n}>{teks(baris)}</Tanda>;
      })}
      {isi.tabel.map((satu) => (
        <TabelNaskah key={satu.awal} tabel={satu} rencana={isi.rencana} pemisah={pemisah} />
      ))}
    </>
  );
}

interface TabelNaskahProps {
  readonly tabel: TabelEksekutif;
  readonly rencana: RencanaLembar;
  readonly pemisah: Pemisah;
}

function TabelNaskah({ tabel, rencana, pemisah }: TabelNaskahProps) {
  const rentang = (row: number): RencanaLembar["gabung"][number] | undefined => rencana.gabung.find((satu) => satu.row === row);
  return (
    <>
      <h2>{tabel.judul}</h2>
      <table style={TABEL}>
        <tbody>
          {rencana.sel.slice(tabel.awal, tabel.akhir).map((baris, n) => {
            const gabung = rentang(tabel.awal + n);
            return (
              <tr key={n}>
                {baris.slice(0, tabel.kolom).map((sel, col) => {
                  if (gabung && col > gabung.col && col < gabung.col + gabung.cols) return null;
                  const Sel = sel.gaya === "kepala" ? "th" : "td";
                  return (
                    <Sel key={col} style={gayaSel(sel)} colSpan={gabung && col === gabung.col ? gabung.cols : 1}>
                      {tampilRencana(sel, pemisah)}
                    </Sel>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}

function gayaSel({ gaya, isi }: SelRencana): CSSProperties {
  const angka = isi.jenis === "angka" || (isi.jenis === "rumus" && typeof isi.nilai === "number");
  const dasar = gaya === "kepala" ? KEPALA : gaya === "rerata" || gaya === "total" ? TEBAL : SEL;
  return angka ? { ...dasar, textAlign: "right" } : dasar;
}
