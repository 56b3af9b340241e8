/** Explains JUMLAH_SAMPEL and ANGKA. */
import { bilangan } from "../argumen/isi";
import type { Matriks } from "../argumen/matriks";
import { berhasil, type Hasil } from "../hasil";
import { bacaMetodeSampel, GALAT_BAWAAN, jumlahSampel, METODE_SAMPEL } from "../hitung/jumlahSampel";
import { bacaPilihan } from "../hitung/pilihan";
import { bacaAngka, type AngkaTerbaca } from "../tabel/bacaAngka";
import { bacaIsi, perSel, petik, satuDengan, selAngka, selAngkaPilihan, selPilihan } from "./argumen";
import dasar from "./dasar.json";
import { alternatifLain, aturanTetap, bersatuan, DaftarLangkah, kalimat, nilaiHasil } from "./susun";
import type { Jejak, LetakHasil } from "./types";
import { angka, kali, kurang, panggil, per, tambah } from "./ungkapan";

/** χ² at 95% times P(1−P), as in the formula of Krejcie and Morgan. */
const KHI_KUADRAT = 3.841;
const PQ = 0.25;
const DESIMAL_PEMBULATAN = 9;

/** @param argumen populasi; galat; metode */
export function jelaskanJumlahSampel(
  [populasi, galatMentah, metodeMentah]: readonly Matriks[],
  letak: LetakHasil,
): Hasil<Jejak> {
  const metode = satuDengan(metodeMentah!, "metode", selPilihan(bacaMetodeSampel));
  if (!metode.ok) return metode;
  const terbaca = perSel([populasi!, galatMentah!], letak, [selAngka("populasi"), selAngkaPilihan("galat")]);
  if (!terbaca.ok) return terbaca;
  const [n, galat = GALAT_BAWAAN] = terbaca.nilai;
  const terhitung = jumlahSampel(n, galat, metode.nilai);
  if (!terhitung.ok) return terhitung;
  const h = terhitung.nilai;
  const langkah = new DaftarLangkah();
  const kuadrat = kali(galat, galat);
  if (h.metode === "slovin") {
    const tepat = langkah.hitung(kalimat("sampelSlovin"), per(n, tambah(1, kali(n, kuadrat))), "angka");
    const bulat = panggil("ROUNDUP", panggil("ROUND", tepat, DESIMAL_PEMBULATAN), 0);
    langkah.hitung(kalimat("sampelKeAtas"), bulat, "bulat");
  } else {
    const khi = kali(KHI_KUADRAT, PQ);
    const rumus = per(kali(khi, n), tambah(kali(kuadrat, kurang(n, 1)), khi));
    const tepat = langkah.hitung(kalimat("sampelKrejcie"), rumus, "angka");
    langkah.hitung(kalimat("sampelTerdekat"), panggil("ROUND", tepat, 0), "bulat");
  }
  return berhasil({
    fungsi: "JUMLAH_SAMPEL",
    hasil: bersatuan(h.nilai, "bulat"),
    langkah: langkah.semua(),
    aturan: [aturanTetap(kalimat("setSampel", { metode: h.metode }), dasar.sampel[h.metode])],
    alternatif: alternatifLain(
      h.nilai,
      METODE_SAMPEL.filter((lain) => lain !== h.metode).map((lain) => ({
        apa: kalimat("lainMetode", { metode: lain }),
        hasil: nilaiHasil(jumlahSampel(n, galat, lain)),
        satuan: "bulat",
      })),
    ),
    catatan: [],
  });
}

const BENTUK = ["desimal", "ribuan"] as const;

/** @param argumen teks; bentuk */
export function jelaskanAngka([teks, bentukMentah]: readonly Matriks[], letak: LetakHasil): Hasil<Jejak> {
  const bentuk = satuDengan(
    bentukMentah!,
    "bentuk",
    selPilihan((kata) => bacaPilihan(kata, "bentuk", BENTUK)),
  );
  if (!bentuk.ok) return bentuk;
  const dipetik = petik([teks!], letak);
  if (!dipetik.ok) return dipetik;
  const isi = bacaIsi(dipetik.nilai[0]);
  if (!isi.ok) return isi;
  const langkah = new DaftarLangkah();
  const polos = bilangan(isi.nilai, "teks");
  const ambigu = !polos.ok && polos.galat.kode === "LKJ002";
  if (typeof isi.nilai !== "string") {
    if (!polos.ok) return polos;
    langkah.hitung(kalimat("angkaSudah"), angka(polos.nilai), "angka");
    return berhasil(susunAngka(polos.nilai, langkah, []));
  }
  if (!polos.ok && !(ambigu && bentuk.nilai)) return polos;
  const terbaca = bacaAngka(isi.nilai, ambigu ? { bentuk: bentuk.nilai! } : {});
  if (!terbaca.ok) return terbaca;
  langkahAngka(isi.nilai, terbaca.nilai, langkah);
  const lain = ambigu ? BENTUK.filter((b) => b !== bentuk.nilai) : [];
  const alternatif = alternatifLain(
    terbaca.nilai.nilai,
    lain.map((b) => ({
      apa: kalimat("lainBentuk", { bentuk: b }),
      hasil: nilaiHasil(bacaAngka(String(isi.nilai), { bentuk: b })),
      satuan: "angka",
    })),
  );
  return berhasil(susunAngka(terbaca.nilai.nilai, langkah, alternatif));
}

function langkahAngka(teks: string, terbaca: AngkaTerbaca, langkah: DaftarLangkah): void {
  const apa = kalimat("angkaTeks", { teks: teks.trim() });
  if (!terbaca.persen) {
    langkah.hitung(apa, angka(terbaca.nilai), "angka");
    return;
  }
  langkah.catat(apa, terbaca.tertulis, "angka");
  langkah.hitung(kalimat("angkaPersen"), per(terbaca.tertulis, 100), "angka");
}

function susunAngka(nilai: number, langkah: DaftarLangkah, alternatif: Jejak["alternatif"]): Jejak {
  return {
    fungsi: "ANGKA",
    hasil: bersatuan(nilai, "angka"),
    langkah: langkah.semua(),
    aturan: [],
    alternatif,
    catatan: alternatif.length > 0 ? [kalimat("angkaAmbigu")] : [],
  };
}
