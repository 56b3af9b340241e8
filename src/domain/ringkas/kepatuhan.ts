/** "Kepatuhan berbobot": each part's realisasi against its target, times its weight, and their sum. */
import { capaian } from "../hitung/capaian";
import { jumlah, jumlahkan } from "../hitung/desimal";
import { indeksBerbobot } from "../hitung/indeksBerbobot";
import { alamatSel } from "../tabel/alamat";
import type { Kolom, Tabel } from "../tabel/types";
import { tulisPersen } from "../tabel/tulisAngka";
import { judulTahun, tulisPenutup, type JenisRingkasan, type OpsiRingkasan } from "./jenisRingkasan";
import { isiKata } from "./kata";
import { LembarRingkas } from "./lembarRingkas";
import { terbaik } from "./pilihKolom";
import { angka, FORMAT_CAPAIAN, kosong, rumus } from "./sel";
import { angkaSumber, bilangan, jikaAngka, judulSumber, kolomNama, labelSumber, rentangRelatif, selDi } from "./sumber";
import type { RencanaLembar } from "./types";

export const ringkasanKepatuhan: JenisRingkasan = {
  jenis: "kepatuhan",
  perlu: "satu",
  opsi: ["batas"],
  bisa: (tabel) => pilih(tabel) !== null,
  susun: ([tabel], opsi) => susunKepatuhan(tabel, opsi),
};

type KolomKepatuhan = Readonly<Record<"nama" | "bobot" | "target" | "realisasi", Kolom>>;

function pilih(tabel: Tabel): KolomKepatuhan | null {
  if (tabel.jenis !== "kepatuhan") return null;
  const nama = kolomNama(tabel, ["uraian", "indikator", "sasaran"]);
  const [bobot, target, realisasi] = [terbaik(tabel, "bobot"), terbaik(tabel, "target"), terbaik(tabel, "realisasi")];
  return nama && bobot && target && realisasi ? { nama, bobot, target, realisasi } : null;
}

const [BOBOT, TARGET, REALISASI, CAPAIAN, NILAI] = [2, 3, 4, 5, 6] as const;

function susunKepatuhan(tabel: Tabel | undefined, opsi: OpsiRingkasan): RencanaLembar {
  const kolom = tabel && pilih(tabel);
  if (!tabel || !kolom) throw new Error("no table of weights");
  const { umum, kepatuhan: kata } = opsi.kata;
  const { batas } = opsi;
  const lembar = new LembarRingkas({
    judul: judulTahun(kata, tabel.tahun),
    subjudul: tabel.judul,
    kolom: [
      { judul: kata.kolom.nomor, lebar: 6 },
      { judul: judulSumber(kolom.nama, kata.kolom.uraian), lebar: 52 },
      { judul: kata.kolom.bobot, lebar: 12 },
      { judul: kata.kolom.target, lebar: 14 },
      { judul: kata.kolom.realisasi, lebar: 14 },
      { judul: kata.kolom.capaian, lebar: 14 },
      { judul: kata.kolom.nilai, lebar: 16 },
    ],
  });
  const awal = lembar.berikut;
  const baris = tabel.baris.filter(({ jenis }) => jenis === "isi");
  const persen = baris.some((satu) => selDi(satu, kolom.bobot).angka?.persen);
  const format = persen ? FORMAT_CAPAIAN : "0.00";
  const bahan = baris.map((satu, n) => {
    const row = lembar.berikut;
    const [b, t, r, c] = [BOBOT, TARGET, REALISASI, CAPAIAN].map((col) => alamatSel(row, col)) as [string, string, string, string];
    const sel = [kolom.bobot, kolom.target, kolom.realisasi].map((satuKolom) => selDi(satu, satuKolom));
    const [bobot, target, realisasi] = sel.map(bilangan) as [number | null, number | null, number | null];
    const penuh = target === null || realisasi === null ? null : capaian(target, realisasi);
    const nilai = penuh?.ok ? penuh.nilai : null;
    const dibatasi = nilai === null ? null : Math.min(nilai, batas ?? Infinity);
    const isiDibatasi = batas === undefined ? c : `MIN(${c},${batas})`;
    lembar.baris([
      angka(n + 1, "isiTengah"),
      labelSumber(tabel, selDi(satu, kolom.nama)),
      ...sel.map((satuSel) => angkaSumber(tabel, satuSel, umum)),
      rumus(jikaAngka([t, r], `IF(${t}>0,${r}/${t},"")`), nilai, "isiTengah", FORMAT_CAPAIAN),
      rumus(jikaAngka([b, c], `${b}*${isiDibatasi}`), bobot === null || dibatasi === null ? null : jumlahkan([[bobot, dibatasi]], 1), "isiTengah", format),
    ]);
    return bobot === null || target === null || realisasi === null ? null : { bobot, target, realisasi };
  });
  const lengkap = bahan.filter((satu) => satu !== null);
  const hasil = lengkap.length === baris.length ? indeksBerbobot(lengkap, batas) : null;
  const akhir = lembar.berikut - 1;
  const [bobot, nilai] = [rentangRelatif(awal, akhir, BOBOT), rentangRelatif(awal, akhir, NILAI)];
  const semuaBobot = baris.flatMap((satu) => bilangan(selDi(satu, kolom.bobot)) ?? []);
  const jumlahSah = `OR(ROUND(SUM(${bobot}),10)=1,ROUND(SUM(${bobot}),10)=100)`;
  lembar.barisBerlabel(kata.jumlah, BOBOT, new Map([
    [BOBOT, rumus(`=IF(COUNT(${bobot})=0,"",SUM(${bobot}))`, semuaBobot.length === 0 ? null : jumlah(semuaBobot), "total", persen ? "0%" : "General")],
    [TARGET, kosong("total")],
    [NILAI, rumus(
      `=IF(AND(COUNT(${nilai})=${baris.length},COUNTIF(${bobot},"<0")=0,${jumlahSah}),SUM(${nilai}),"")`,
      hasil?.ok ? hasil.nilai.nilai : null, "total", format,
    )],
  ]), "total");
  tulisPenutup(lembar, [tabel], opsi, [
    kata.cara,
    batas === undefined ? kata.tanpaBatas : isiKata(kata.denganBatas, { batas: tulisPersen(batas) }),
  ]);
  return lembar.selesai({ jenis: ringkasanKepatuhan.jenis, nama: kata.namaLembar });
}
