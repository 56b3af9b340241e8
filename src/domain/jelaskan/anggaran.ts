/** Explains SERAPAN, EFISIENSI and NILAI_EFISIENSI. */
import { sebangun, sebarkan, type Matriks } from "../argumen/matriks";
import { berhasil, type Hasil } from "../hasil";
import { bacaCara, CARA_EFISIENSI, efisiensi } from "../hitung/efisiensi";
import { rerata } from "../hitung/desimal";
import { nilaiEfisiensi } from "../hitung/nilaiEfisiensi";
import { serapan } from "../hitung/serapan";
import { kotak, perSel, satuDengan, selAngka, selAngkaPilihan, selPilihan, semua } from "./argumen";
import dasar from "./dasar.json";
import { alternatifLain, aturanBertanggal, aturanTetap, bersatuan, DaftarLangkah, kalimat, nilaiHasil } from "./susun";
import type { Jejak, LetakHasil } from "./types";
import { kali, kurang, panggil, per, persen, tambah } from "./ungkapan";

/** @param argumen pagu; realisasi */
export function jelaskanSerapan([paguMentah, realisasiMentah]: readonly Matriks[]): Hasil<Jejak> {
  const terbaca = semua({
    pagu: kotak(paguMentah!, selAngka("pagu")),
    realisasi: kotak(realisasiMentah!, selAngka("realisasi")),
    bentuk: sebangun(paguMentah!, realisasiMentah!),
  });
  if (!terbaca.ok) return terbaca;
  const pagu = terbaca.nilai.pagu.flat();
  const realisasi = terbaca.nilai.realisasi.flat();
  const hasil = serapan(pagu, realisasi);
  if (!hasil.ok) return hasil;
  const langkah = new DaftarLangkah();
  const banyak = pagu.length > 1;
  const totalRealisasi = banyak
    ? langkah.hitung(kalimat("serapanRealisasi"), tambah(...realisasi), "angka")
    : realisasi[0]!;
  const totalPagu = banyak ? langkah.hitung(kalimat("serapanPagu"), tambah(...pagu), "angka") : pagu[0]!;
  langkah.hitung(kalimat("serapanBagi"), per(totalRealisasi, totalPagu), "persen");
  const persenBaris = pagu.map((p, i) => serapan([p], [realisasi[i]!]));
  const terhitung = persenBaris.flatMap((s) => (s.ok ? [s.nilai.nilai] : []));
  return berhasil({
    fungsi: "SERAPAN",
    hasil: bersatuan(hasil.nilai.nilai, "persen"),
    langkah: langkah.semua(),
    aturan: [aturanTetap(kalimat("setSerapan"), dasar.serapan)],
    alternatif: alternatifLain(hasil.nilai.nilai, [
      { apa: kalimat("lainRerataPersen"), hasil: berhasil(rerata(terhitung)), satuan: "persen" },
    ]),
    catatan: [kalimat("serapanSisa", { sisa: hasil.nilai.sisa })],
  });
}

/** @param argumen capaian; serapan; cara */
export function jelaskanEfisiensi(
  [capaian, terserap, caraMentah]: readonly Matriks[],
  letak: LetakHasil,
): Hasil<Jejak> {
  const cara = satuDengan(caraMentah!, "cara", selPilihan(bacaCara));
  if (!cara.ok) return cara;
  const angka = perSel([capaian!, terserap!], letak, [selAngka("capaian"), selAngka("serapan")]);
  if (!angka.ok) return angka;
  const [c, s] = angka.nilai;
  const terhitung = efisiensi(c, s, cara.nilai);
  if (!terhitung.ok) return terhitung;
  const h = terhitung.nilai;
  const langkah = new DaftarLangkah();
  if (h.cara === "rasio") langkah.hitung(kalimat("efisiensiRasio"), per(persen(c), persen(s)), "persen");
  else langkah.hitung(kalimat("efisiensiSelisih"), kurang(persen(c), persen(s)), "persen");
  return berhasil({
    fungsi: "EFISIENSI",
    hasil: bersatuan(h.nilai, "persen"),
    langkah: langkah.semua(),
    aturan: [aturanTetap(kalimat("setEfisiensi", { cara: h.cara }), dasar.efisiensi[h.cara])],
    alternatif: alternatifLain(
      h.nilai,
      CARA_EFISIENSI.filter((lain) => lain !== h.cara).map((lain) => ({
        apa: kalimat("lainCara", { cara: lain }),
        hasil: nilaiHasil(efisiensi(c, s, lain)),
        satuan: "persen",
      })),
    ),
    catatan: [kalimat(h.efisien ? "efisiensiYa" : "efisiensiTidak")],
  });
}

const TENGAH = 50;

/** @param argumen pagu; realisasi; capaian_output */
export function jelaskanNilaiEfisiensi([paguMentah, realisasiMentah, outputMentah]: readonly Matriks[]): Hasil<Jejak> {
  const sebar = sebarkan(outputMentah!, paguMentah!);
  const terbaca = semua({
    pagu: kotak(paguMentah!, selAngka("pagu")),
    realisasi: kotak(realisasiMentah!, selAngka("realisasi")),
    bentuk: sebangun(paguMentah!, realisasiMentah!),
    output: sebar.ok ? kotak(sebar.nilai, selAngkaPilihan("capaian_output")) : sebar,
  });
  if (!terbaca.ok) return terbaca;
  const realisasi = terbaca.nilai.realisasi.flat();
  const output = terbaca.nilai.output.flat();
  const baris = terbaca.nilai.pagu.flat().map((pagu, i) => ({
    pagu,
    realisasi: realisasi[i]!,
    capaianOutput: output[i] ?? 1,
  }));
  const terhitung = nilaiEfisiensi(baris);
  if (!terhitung.ok) return terhitung;
  const h = terhitung.nilai;
  const { batasEfisiensi } = h.aturan;
  const langkah = new DaftarLangkah();
  const seharusnya = langkah.hitung(
    kalimat("neSeharusnya"),
    tambah(...baris.map((b) => kali(b.pagu, persen(b.capaianOutput)))),
    "angka",
  );
  const selisih = kurang(seharusnya, ...realisasi);
  let e = langkah.hitung(kalimat("neEfisiensi"), per(selisih, seharusnya), "persen");
  if (h.dibatasi) {
    const apa = kalimat("neBatas", { batas: bersatuan(batasEfisiensi, "persen") });
    e = langkah.hitung(
      apa,
      panggil("MAX", persen(-batasEfisiensi), panggil("MIN", persen(batasEfisiensi), e)),
      "persen",
    );
  }
  langkah.hitung(kalimat("neNilai"), tambah(TENGAH, kali(per(e, persen(batasEfisiensi)), TENGAH)), "nilai");
  const penuh = TENGAH + (h.efisiensi / batasEfisiensi) * TENGAH;
  return berhasil({
    fungsi: "NILAI_EFISIENSI",
    hasil: bersatuan(h.nilai, "nilai"),
    langkah: langkah.semua(),
    aturan: [aturanBertanggal(kalimat("setNilaiEfisiensi"), h.aturan)],
    alternatif: h.dibatasi
      ? alternatifLain(h.nilai, [{ apa: kalimat("lainTanpaBatas"), hasil: berhasil(penuh), satuan: "nilai" }])
      : [],
    catatan: h.dibatasi ? [kalimat("neTerbatas", { efisiensi: bersatuan(h.efisiensi, "persen") })] : [],
  });
}
