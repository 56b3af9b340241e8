/** Explains NILAI_SAKIP and IP_ASN: scores that are the sum of parts with a maximum each. */
import type { Matriks } from "../argumen/matriks";
import { berhasil, type Hasil } from "../hasil";
import { ipAsn } from "../hitung/ipAsn";
import type { HasilJumlah } from "../hitung/nilaiJumlah";
import { nilaiSakip } from "../hitung/nilaiSakip";
import { daftar, satuDengan, selAngkaPilihan, selSkor, semua } from "./argumen";
import type { IdKalimat } from "./kalimat";
import { aturanBertanggal, bersatuan, DaftarLangkah, kalimat } from "./susun";
import type { Jejak } from "./types";
import { tambah } from "./ungkapan";

/** @param argumen komponen; tahun */
export function jelaskanNilaiSakip([komponen, tahun]: readonly Matriks[]): Hasil<Jejak> {
  const terbaca = semua({
    komponen: daftar(komponen!, "komponen", selSkor("komponen")),
    tahun: satuDengan(tahun!, "tahun", selAngkaPilihan("tahun")),
  });
  if (!terbaca.ok) return terbaca;
  const hasil = nilaiSakip(terbaca.nilai.komponen, terbaca.nilai.tahun);
  return hasil.ok ? susun("NILAI_SAKIP", "setSakip", hasil.nilai, terbaca.nilai.tahun) : hasil;
}

/** @param argumen dimensi */
export function jelaskanIpAsn([dimensi]: readonly Matriks[]): Hasil<Jejak> {
  const terbaca = daftar(dimensi!, "dimensi", selSkor("dimensi"));
  if (!terbaca.ok) return terbaca;
  const hasil = ipAsn(terbaca.nilai);
  return hasil.ok ? susun("IP_ASN", "setIpAsn", hasil.nilai) : hasil;
}

function susun(fungsi: string, set: IdKalimat, hasil: HasilJumlah, tahun?: number): Hasil<Jejak> {
  const langkah = new DaftarLangkah();
  for (const { nama, bobot, nilai } of hasil.bagian) {
    langkah.catat(kalimat("bagianMaksimum", { nama, maksimum: bobot }), nilai, "angka");
  }
  langkah.hitung(kalimat("jumlahBagian"), tambah(...hasil.bagian.map((b) => b.nilai)), "nilai");
  const { aturan, belumDikonfirmasi } = hasil;
  return berhasil({
    fungsi,
    hasil: bersatuan(hasil.nilai, "nilai"),
    langkah: langkah.semua(),
    aturan: [
      aturanBertanggal(kalimat(set), aturan, ...(tahun === undefined ? [] : [{ nilai: tahun, belumDikonfirmasi }])),
    ],
    alternatif: [],
    catatan: [],
  });
}
