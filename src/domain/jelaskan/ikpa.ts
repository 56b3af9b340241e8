/** Explains IKPA: each component's share, the weights that count, the division by konversi, the deduction. */
import { ukuran, type Matriks } from "../argumen/matriks";
import { berhasil, gagal, type Hasil } from "../hasil";
import { ikpa, type HasilIkpa, type MasukanIkpa, type RincianKomponen } from "../hitung/ikpa";
import { bagi } from "../hitung/desimal";
import { aturanIkpa, ATURAN_IKPA } from "../regulasi/ikpa";
import { rentangTahun } from "../regulasi/tahun";
import { kotak, satuDengan, selAngka, selAngkaPilihan, selAtauNa, selSkor, semua } from "./argumen";
import { alternatifLain, aturanBertanggal, bersatuan, DaftarLangkah, kalimat, nilaiHasil } from "./susun";
import type { Jejak } from "./types";
import { hasilDari, kali, kurang, per, persen, tambah, type Ungkapan } from "./ungkapan";

/** @param argumen nilai; tahun; konversi; dispensasi, as IKPA takes them */
export function jelaskanIkpa(argumen: readonly Matriks[]): Hasil<Jejak> {
  return jelaskanSebagai("IKPA", argumen);
}

/** As IKPA: the table holds the parts of the same score. */
export function jelaskanIkpaRinci(argumen: readonly Matriks[]): Hasil<Jejak> {
  return jelaskanSebagai("IKPA_RINCI", argumen);
}

function jelaskanSebagai(fungsi: string, [nilai, tahun, konversi, dispensasi]: readonly Matriks[]): Hasil<Jejak> {
  const masukan = bacaMasukan(nilai!, tahun!, konversi!, dispensasi!);
  if (!masukan.ok) return masukan;
  const jejak = jejakIkpa(masukan.nilai);
  return jejak.ok ? berhasil({ ...jejak.nilai, fungsi }) : jejak;
}

function bacaMasukan(nilai: Matriks, tahunMentah: Matriks, konversi: Matriks, dispensasi: Matriks): Hasil<MasukanIkpa> {
  const terbaca = semua({
    komponen: kotak(nilai, selAtauNa(selSkor("nilai"))),
    tahun: satuDengan(tahunMentah, "tahun", selAngka("tahun")),
    konversi: satuDengan(konversi, "konversi", selAngkaPilihan("konversi")),
    dispensasi: satuDengan(dispensasi, "dispensasi", selAngkaPilihan("dispensasi")),
  });
  if (!terbaca.ok) return terbaca;
  const { komponen, tahun, ...pilihan } = terbaca.nilai;
  if (nilai.length > 1 && nilai[0]!.length > 1) {
    const dipilih = aturanIkpa(tahun);
    if (!dipilih.ok) return dipilih;
    return gagal("LKJ021", { tahun, perlu: dipilih.nilai.aturan.komponen.length, ada: ukuran(nilai) });
  }
  return berhasil({
    nilai: komponen.flat(),
    tahun,
    ...(pilihan.konversi === undefined ? {} : { konversi: pilihan.konversi }),
    ...(pilihan.dispensasi === undefined ? {} : { dispensasi: pilihan.dispensasi }),
  });
}

/** The explanation of one IKPA score; fails as `ikpa` does. */
function jejakIkpa(masukan: MasukanIkpa): Hasil<Jejak> {
  const terhitung = ikpa(masukan);
  if (!terhitung.ok) return terhitung;
  const h = terhitung.nilai;
  const { tahun, konversi: _konversi, ...tanpaKonversi } = masukan;
  return berhasil({
    fungsi: "IKPA",
    hasil: bersatuan(h.nilai, "nilai"),
    langkah: langkahIkpa(h),
    aturan: [aturanBertanggal(kalimat("setIkpa"), h.aturan, { nilai: tahun, belumDikonfirmasi: h.belumDikonfirmasi })],
    alternatif: alternatifLain(h.nilai, [
      { apa: kalimat("lainTanpaKonversi"), hasil: nilaiIkpa({ ...tanpaKonversi, tahun }), satuan: "nilai" },
      { apa: kalimat("lainTanpaDispensasi"), hasil: nilaiIkpa({ ...masukan, dispensasi: 0 }), satuan: "nilai" },
      {
        apa: kalimat("lainKosongNol"),
        hasil: nilaiIkpa({ ...tanpaKonversi, tahun, nilai: masukan.nilai.map((n) => n ?? 0) }),
        satuan: "nilai",
      },
      ...ATURAN_IKPA.filter((a) => a.id !== h.aturan.id && a.komponen.length === h.aturan.komponen.length).map((a) => ({
        apa: kalimat("lainTahunIkpa", { berlaku: rentangTahun(a.berlaku) }),
        hasil: nilaiIkpa({ ...masukan, tahun: a.berlaku.dari }),
        satuan: "nilai" as const,
      })),
    ]),
    catatan: h.kemungkinan > 1 ? [kalimat("ikpaBeberapaCara", { banyak: h.kemungkinan })] : [],
  });
}

const nilaiIkpa = (masukan: MasukanIkpa): Hasil<number> => nilaiHasil(ikpa(masukan));

function langkahIkpa(h: HasilIkpa): Jejak["langkah"] {
  const langkah = new DaftarLangkah();
  const bagian: Ungkapan[] = [];
  for (const r of h.rincian) {
    const data = { komponen: r.komponen.nama, bobot: r.komponen.bobot, nilai: r.nilai ?? "N/A" };
    if (r.status === "dihitung") {
      const rumus = per(kali(r.komponen.bobot, r.nilai!), 100);
      bagian.push(langkah.hitung(kalimat("ikpaKomponen", data), rumus, "nilai"));
    } else langkah.catat(kalimat(KALIMAT_STATUS[r.status], data), 0, "bulat");
  }
  let hasil = langkah.hitung(kalimat("ikpaJumlah"), tambah(...bagian), "nilai");
  if (h.konversi !== 100) {
    const bobot = h.rincian.filter((r) => r.status === "dihitung").map((r) => persen(bagi(r.komponen.bobot, 100)));
    const konversi = langkah.hitung(kalimat("ikpaKonversi"), tambah(...bobot), "persen");
    hasil = langkah.hitung(kalimat("ikpaBagi"), per(hasil, hasilDari(konversi)), "nilai");
  }
  if (h.dispensasi !== 0) langkah.hitung(kalimat("ikpaDispensasi"), kurang(hasil, h.dispensasi), "nilai");
  return langkah.semua();
}

const KALIMAT_STATUS = {
  tidakBerlaku: "ikpaTidakBerlaku",
  nolTanpaBobot: "ikpaNolTanpaBobot",
  nilaiTanpaBobot: "ikpaNilaiTanpaBobot",
} as const satisfies Record<Exclude<RincianKomponen["status"], "dihitung">, string>;
