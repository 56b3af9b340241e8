/** The charts of a summary before they are written: the same figures, drawn small. What they show stands in words beside them. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { dataGrafik, kategoriGrafik } from "../../domain/ringkas/grafik";
import type { RencanaLembar, SeriGrafik, SpekGrafik, TampilanSeri } from "../../domain/ringkas/types";
import { isi } from "../../strings/isi";
import { angkaBerformat } from "../format/angka";
import { usePanel } from "../konteks";
import { useGayaUmum } from "./gaya";

const LEBAR = 300;
const TINGGI = 130;
const TEPI = { kiri: 8, kanan: 8, atas: 8, bawah: 18 };

const useGaya = makeStyles({
  bingkai: { margin: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  gambar: { width: "100%", maxWidth: "420px", color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1 },
  teks: { fill: tokens.colorNeutralForeground2, fontSize: "9px" },
});

/** Lightness and line style as in the sheet, in colours that both themes show. */
const RUPA: Readonly<Record<TampilanSeri, { readonly isian?: number; readonly putus?: string }>> = {
  utama: { isian: 0.65 },
  pembanding: { isian: 0 },
  antara: { isian: 0.25 },
  acuan: { putus: "5 3" },
  garis1: {},
  garis2: { putus: "6 3" },
  garis3: { putus: "1 3" },
  garis4: { putus: "6 2 1 2" },
  garis5: { putus: "2 2" },
};

export function PratinjauGrafik({ rencana }: { readonly rencana: RencanaLembar }) {
  const { t } = usePanel();
  const umum = useGayaUmum();
  const gaya = useGaya();
  if (!rencana.grafik) return null;
  return (
    <>
      <h4 className={umum.subjudul}>{t.grafik.judul}</h4>
      {rencana.grafik.daftar.map((spek) => (
        <figure key={spek.kunci} className={gaya.bingkai}>
          <figcaption className={umum.kecil}>{spek.judul}</figcaption>
          <Gambar rencana={rencana} spek={spek} />
        </figure>
      ))}
    </>
  );
}

interface GambarProps {
  readonly rencana: RencanaLembar;
  readonly spek: SpekGrafik;
}

function Gambar({ rencana, spek }: GambarProps) {
  const { t, pemisah } = usePanel();
  const gaya = useGaya();
  const data = spek.seri.map((seri) => ({ seri, nilai: dataGrafik(rencana, seri.nilai) }));
  const semua = data.flatMap(({ nilai }) => nilai).filter((satu) => satu !== null);
  const tertinggi = Math.max(spek.maksimum ?? 0, ...semua);
  const kategori = kategoriGrafik(rencana, spek.kategori);
  const [bidang, dasar] = [{ lebar: LEBAR - TEPI.kiri - TEPI.kanan, tinggi: TINGGI - TEPI.atas - TEPI.bawah }, TINGGI - TEPI.bawah];
  const langkah = bidang.lebar / Math.max(1, kategori.length);
  const y = (nilai: number): number => dasar - (tertinggi > 0 ? (Math.max(0, nilai) / tertinggi) * bidang.tinggi : 0);
  const x = (n: number): number => TEPI.kiri + langkah * (n + 0.5);
  const tiang = data.filter(({ seri }) => seri.bentuk !== "garis");
  const format = (nilai: number): string => angkaBerformat(nilai, spek.seri[0]!.label ?? spek.formatNilai, pemisah);
  const kata = data.filter(({ seri }) => seri.tampilan !== "acuan").map(({ seri, nilai }) => kataSeri(seri, nilai, spek, t.grafik, format));
  return (
    <svg className={gaya.gambar} viewBox={`0 0 ${LEBAR} ${TINGGI}`} role="img" aria-label={kata.join(" ")}>
      {tiang.map(({ seri, nilai }, s) =>
        nilai.map((satu, n) => {
          if (satu === null) return null;
          const lebar = (langkah * 0.7) / tiang.length;
          return (
            <rect
              key={`${seri.nama} ${n}`}
              x={x(n) - langkah * 0.35 + lebar * s}
              y={y(satu)}
              width={lebar}
              height={dasar - y(satu)}
              fill="currentColor"
              fillOpacity={RUPA[seri.tampilan].isian ?? 0}
              stroke="currentColor"
            />
          );
        }),
      )}
      {data.filter(({ seri }) => seri.bentuk === "garis").map(({ seri, nilai }) => (
        <polyline
          key={seri.nama}
          points={nilai.flatMap((satu, n) => (satu === null ? [] : [`${x(n)},${y(satu)}`])).join(" ")}
          fill="none"
          stroke="currentColor"
          strokeWidth={seri.tampilan === "acuan" ? 1 : 2}
          strokeDasharray={RUPA[seri.tampilan].putus}
        />
      ))}
      <line x1={TEPI.kiri} x2={LEBAR - TEPI.kanan} y1={dasar} y2={dasar} stroke="currentColor" />
      {kategori.map((satu, n) => (
        <text key={n} className={gaya.teks} x={x(n)} y={TINGGI - 5} textAnchor="middle">
          {/^\d+\./.exec(satu)?.[0].slice(0, -1) ?? satu}
        </text>
      ))}
    </svg>
  );
}

function kataSeri(
  seri: SeriGrafik,
  nilai: readonly (number | null)[],
  { judul }: SpekGrafik,
  kata: { readonly gambar: string; readonly celah: string },
  format: (nilai: number) => string,
): string {
  const ada = nilai.filter((satu) => satu !== null);
  const celah = nilai.length - ada.length;
  const pokok = ada.length === 0 ? `${judul}.` : isi(kata.gambar, {
    judul, seri: seri.nama, banyak: ada.length, terendah: format(Math.min(...ada)), tertinggi: format(Math.max(...ada)),
  });
  return celah === 0 ? pokok : `${pokok} ${isi(kata.celah, { banyak: celah })}`;
}
