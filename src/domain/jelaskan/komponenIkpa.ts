/** Explains the functions that score one component of IKPA from raw data. */
import { sebangun, type Matriks } from "../argumen/matriks";
import { berhasil, type Hasil } from "../hasil";
import { bagi } from "../hitung/desimal";
import { ikpaDeviasi, type HasilDeviasi, type TabelRupiah } from "../hitung/ikpaDeviasi";
import { ikpaDispensasi } from "../hitung/ikpaDispensasi";
import { ikpaKontraktual } from "../hitung/ikpaKontraktual";
import { ikpaOutput } from "../hitung/ikpaOutput";
import { ikpaPenyerapan, type HasilPenyerapan } from "../hitung/ikpaPenyerapan";
import { ikpaRevisi } from "../hitung/ikpaRevisi";
import { ikpaTagihan } from "../hitung/ikpaTagihan";
import { ikpaUpTup } from "../hitung/ikpaUpTup";
import type { BagianSkor } from "../hitung/skor";
import type { AturanTerpilih, Parameter } from "../regulasi/tahun";
import { daftar, kotak, perSel, satuDengan, selAngka, selAtauNa, selSkor, semua } from "./argumen";
import { aturanBertanggal, bersatuan, DaftarLangkah, kalimat } from "./susun";
import type { Jejak, LetakHasil } from "./types";
import { angka, kali, kurang, panggil, per, persen, tambah, type Ungkapan } from "./ungkapan";

const bacaTahun = (m: Matriks): Hasil<number> => satuDengan(m, "tahun", selAngka("tahun"));
const angkaAtauNa = (argumen: string) => selAtauNa(selAngka(argumen));
const bobotPersen = (bobot: number): Ungkapan => persen(bagi(bobot, 100));

type Terhitung = AturanTerpilih<Parameter> & { readonly nilai: number };

function susun(fungsi: string, hasil: Terhitung, tahun: number, langkah: DaftarLangkah): Hasil<Jejak> {
  const { aturan, belumDikonfirmasi } = hasil;
  return berhasil({
    fungsi,
    hasil: bersatuan(hasil.nilai, "nilai"),
    langkah: langkah.semua(),
    aturan: [aturanBertanggal(kalimat("setKomponen"), aturan, { nilai: tahun, belumDikonfirmasi })],
    alternatif: [],
    catatan: [],
  });
}

/** @param argumen jumlah; tahun */
export function jelaskanIkpaRevisi([jumlahMentah, tahunMentah]: readonly Matriks[]): Hasil<Jejak> {
  const terbaca = semua({
    jumlah: daftar(jumlahMentah!, "jumlah", angkaAtauNa("jumlah")),
    tahun: bacaTahun(tahunMentah!),
  });
  if (!terbaca.ok) return terbaca;
  const { jumlah, tahun } = terbaca.nilai;
  const hasil = ikpaRevisi(jumlah, tahun);
  if (!hasil.ok) return hasil;
  const langkah = new DaftarLangkah();
  const suku = hasil.nilai.periode.map(({ banyak, nilai }, i) => {
    const data = { periode: i + 1, banyak };
    if (!hasil.nilai.aturan.pita && banyak > 1)
      return langkah.hitung(kalimat("revisiBagi", data), per(100, banyak), "nilai");
    return langkah.hitung(kalimat("revisiNilai", data), angka(nilai), "nilai");
  });
  langkah.hitung(kalimat("rerataPeriode"), per(tambah(...suku), suku.length), "nilai");
  return susun("IKPA_REVISI", hasil.nilai, tahun, langkah);
}

/** @param argumen rencana; realisasi; tahun; pagu */
export function jelaskanIkpaDeviasi([
  rencanaMentah,
  realisasiMentah,
  tahunMentah,
  paguMentah,
]: readonly Matriks[]): Hasil<Jejak> {
  const terbaca = semua({
    rencana: kotak(rencanaMentah!, angkaAtauNa("rencana")),
    realisasi: kotak(realisasiMentah!, angkaAtauNa("realisasi")),
    tahun: bacaTahun(tahunMentah!),
    pagu: daftar(paguMentah!, "pagu", selAngka("pagu")),
    bentuk: sebangun(rencanaMentah!, realisasiMentah!),
  });
  if (!terbaca.ok) return terbaca;
  const { rencana, realisasi, tahun } = terbaca.nilai;
  const pagu = terbaca.nilai.pagu.some((p) => p !== 0) ? terbaca.nilai.pagu : undefined;
  const hasil = ikpaDeviasi(rencana, realisasi, tahun, pagu);
  if (!hasil.ok) return hasil;
  return susun("IKPA_DEVIASI", hasil.nilai, tahun, langkahDeviasi(hasil.nilai, rencana, realisasi, pagu));
}

function langkahDeviasi(
  hasil: HasilDeviasi,
  rencana: TabelRupiah,
  realisasi: TabelRupiah,
  pagu?: readonly number[],
): DaftarLangkah {
  const { tertimbang, ambang } = hasil.aturan;
  const langkah = new DaftarLangkah();
  const bulan: Ungkapan[] = [];
  for (const [b, baris] of rencana.entries()) {
    const suku: Ungkapan[] = [];
    const bobot: number[] = [];
    for (const [j, p] of baris.entries()) {
      const r = realisasi[b]![j]!;
      if (p === null || r === null) continue;
      const w = tertimbang && pagu ? pagu[j]! : 1;
      bobot.push(w);
      const d = deviasi(p, r);
      suku.push(w === 1 ? d : kali(w, d));
    }
    if (bobot.every((w) => w === 0)) continue;
    const apa = kalimat(tertimbang && pagu ? "deviasiBulanTertimbang" : "deviasiBulan", { bulan: b + 1 });
    bulan.push(langkah.hitung(apa, per(tambah(...suku), tambah(...bobot)), "persen"));
  }
  const rerata = langkah.hitung(kalimat("deviasiRerata"), per(tambah(...bulan), bulan.length), "persen");
  if (hasil.rerata <= ambang) langkah.hitung(kalimat("deviasiWajar", { ambang }), angka(hasil.nilai), "nilai");
  else langkah.hitung(kalimat("deviasiNilai", { ambang }), kurang(100, kali(rerata, 100)), "nilai");
  return langkah;
}

/** At most 100%; nothing planned and something spent is 100%. */
function deviasi(rencana: number, realisasi: number): Ungkapan {
  if (realisasi === rencana) return persen(0);
  if (rencana === 0) return persen(1);
  return panggil("MIN", persen(1), per(panggil("ABS", kurang(realisasi, rencana)), rencana));
}

/** @param argumen pagu; realisasi; tahun */
export function jelaskanIkpaPenyerapan([paguMentah, realisasiMentah, tahunMentah]: readonly Matriks[]): Hasil<Jejak> {
  const terbaca = semua({
    pagu: kotak(paguMentah!, angkaAtauNa("pagu")),
    realisasi: kotak(realisasiMentah!, angkaAtauNa("realisasi")),
    tahun: bacaTahun(tahunMentah!),
    bentuk: sebangun(paguMentah!, realisasiMentah!),
  });
  if (!terbaca.ok) return terbaca;
  const { pagu, realisasi, tahun } = terbaca.nilai;
  const hasil = ikpaPenyerapan(pagu, realisasi, tahun);
  if (!hasil.ok) return hasil;
  return susun("IKPA_PENYERAPAN", hasil.nilai, tahun, langkahPenyerapan(hasil.nilai, pagu, realisasi));
}

function langkahPenyerapan(hasil: HasilPenyerapan, pagu: TabelRupiah, realisasi: TabelRupiah): DaftarLangkah {
  const { jenis, target } = hasil.aturan;
  const langkah = new DaftarLangkah();
  const triwulan = hasil.triwulan.map(({ triwulan: nomor }) => {
    const suku: Ungkapan[] = [];
    const dasar: number[] = [];
    for (const [j, p] of pagu[nomor - 1]!.entries()) {
      const r = realisasi[nomor - 1]![j]!;
      if (p === null || p === 0 || r === null) continue;
      const bagian = per(r, kali(p, bobotPersen(target[nomor - 1]![j]!)));
      const rumus = kali(panggil("MIN", 1, r < 0 ? panggil("MAX", 0, bagian) : bagian), 100);
      dasar.push(p);
      const apa = kalimat("penyerapanJenis", { triwulan: nomor, jenis: jenis[j]!, target: target[nomor - 1]![j]! });
      suku.push(kali(langkah.hitung(apa, rumus, "nilai"), p));
    }
    return langkah.hitung(
      kalimat("penyerapanTriwulan", { triwulan: nomor }),
      per(tambah(...suku), tambah(...dasar)),
      "nilai",
    );
  });
  langkah.hitung(kalimat("rerataPeriode"), per(tambah(...triwulan), triwulan.length), "nilai");
  return langkah;
}

/** @param argumen distribusi; dini; akselerasi; tahun */
export function jelaskanIkpaKontraktual([
  distribusiMentah,
  diniMentah,
  akselerasiMentah,
  tahunMentah,
]: readonly Matriks[]): Hasil<Jejak> {
  const terbaca = semua({
    distribusi: daftar(distribusiMentah!, "distribusi", selAngka("distribusi")),
    dini: daftar(diniMentah!, "dini", selAngka("dini")),
    akselerasi: daftar(akselerasiMentah!, "akselerasi", selAngka("akselerasi")),
    tahun: bacaTahun(tahunMentah!),
  });
  if (!terbaca.ok) return terbaca;
  const { distribusi, dini, akselerasi, tahun } = terbaca.nilai;
  const hasil = ikpaKontraktual({ distribusi, dini, akselerasi }, tahun);
  if (!hasil.ok) return hasil;
  const { aturan, bagian } = hasil.nilai;
  const langkah = new DaftarLangkah();
  const bagianDistribusi = bagian[0]!;
  langkah.hitung(kalimat("kontrakBagian"), per(distribusi[0]!, distribusi[1]!), "persen");
  const skorDistribusi = langkah.hitung(kalimat("kontrakDistribusi"), angka(bagianDistribusi.nilai), "nilai");
  const rata = (poin: readonly number[], banyak: readonly number[]): Ungkapan =>
    per(tambah(...banyak.map((n, i) => kali(n, poin[i]!))), tambah(...banyak));
  const skorDini = langkah.hitung(kalimat("kontrakDini"), rata(aturan.dini, dini), "nilai");
  const skorAkselerasi = langkah.hitung(kalimat("kontrakAkselerasi"), rata(aturan.akselerasi, akselerasi), "nilai");
  const { bobot } = aturan;
  langkah.hitung(
    kalimat("jumlahBerbobot"),
    tambah(
      kali(bobotPersen(bobot.distribusi), skorDistribusi),
      kali(bobotPersen(bobot.dini), skorDini),
      kali(bobotPersen(bobot.akselerasi), skorAkselerasi),
    ),
    "nilai",
  );
  return susun("IKPA_KONTRAKTUAL", hasil.nilai, tahun, langkah);
}

/** @param argumen tepat_waktu; semua; tahun */
export function jelaskanIkpaTagihan(argumen: readonly Matriks[], letak: LetakHasil): Hasil<Jejak> {
  const terbaca = perSel(argumen, letak, [selAngka("tepat_waktu"), selAngka("semua"), selAngka("tahun")]);
  if (!terbaca.ok) return terbaca;
  const [tepat, banyak, tahun] = terbaca.nilai;
  const hasil = ikpaTagihan(tepat, banyak, tahun);
  if (!hasil.ok) return hasil;
  const langkah = new DaftarLangkah();
  const apa = kalimat("tagihanBagian", { hari: hasil.nilai.aturan.hariKerja });
  langkah.hitung(apa, kali(per(tepat, banyak), 100), "nilai");
  return susun("IKPA_TAGIHAN", hasil.nilai, tahun, langkah);
}

/** @param argumen ketepatan; gup; setoran; kkp; triwulan; tahun */
export function jelaskanIkpaUpTup(argumen: readonly Matriks[], letak: LetakHasil): Hasil<Jejak> {
  const terbaca = perSel(argumen, letak, [
    selSkor("ketepatan"),
    selSkor("gup"),
    selSkor("setoran"),
    selAngka("kkp"),
    selAngka("triwulan"),
    selAngka("tahun"),
  ]);
  if (!terbaca.ok) return terbaca;
  const [ketepatan, gup, setoran, kkp, triwulan, tahun] = terbaca.nilai;
  const hasil = ikpaUpTup({ ketepatan, gup, setoran, kkp, triwulan }, tahun);
  if (!hasil.ok) return hasil;
  const { bagian, targetKkp } = hasil.nilai;
  const langkah = new DaftarLangkah();
  const data = { kkp: bersatuan(kkp, "persen"), target: bersatuan(targetKkp, "persen"), triwulan };
  langkah.catat(kalimat(kkp >= targetKkp ? "kkpTercapai" : "kkpTidak", data), bagian.at(-1)!.nilai, "nilai");
  langkah.hitung(kalimat("jumlahBerbobot"), berbobot(bagian), "nilai");
  return susun("IKPA_UPTUP", hasil.nilai, tahun, langkah);
}

const berbobot = (bagian: readonly BagianSkor[]): Ungkapan =>
  tambah(...bagian.map((b) => kali(bobotPersen(b.bobot), b.nilai)));

/** @param argumen dispensasi; semua; tahun */
export function jelaskanIkpaDispensasi(argumen: readonly Matriks[], letak: LetakHasil): Hasil<Jejak> {
  const terbaca = perSel(argumen, letak, [selAngka("dispensasi"), selAngka("semua"), selAngka("tahun")]);
  if (!terbaca.ok) return terbaca;
  const [dispensasi, banyak, tahun] = terbaca.nilai;
  const hasil = ikpaDispensasi(dispensasi, banyak, tahun);
  if (!hasil.ok) return hasil;
  const langkah = new DaftarLangkah();
  langkah.hitung(kalimat("dispensasiRasio"), kali(per(dispensasi, banyak), 1000), "angka");
  langkah.hitung(kalimat("dispensasiPita"), angka(hasil.nilai.nilai), "nilai");
  return susun("IKPA_DISPENSASI", hasil.nilai, tahun, langkah);
}

/** @param argumen pcro; tpcro; rvro; target_volume; ketepatan; bulan; tahun */
export function jelaskanIkpaOutput(argumen: readonly Matriks[], letak: LetakHasil): Hasil<Jejak> {
  const terbaca = perSel(argumen, letak, [
    selAtauNa(selSkor("pcro")),
    selSkor("tpcro"),
    selAngka("rvro"),
    selAngka("target_volume"),
    selSkor("ketepatan"),
    selAngka("bulan"),
    selAngka("tahun"),
  ]);
  if (!terbaca.ok) return terbaca;
  const [pcro, tpcro, rvro, targetVolume, ketepatan, bulan, tahun] = terbaca.nilai;
  const hasil = ikpaOutput({ pcro, tpcro, rvro, targetVolume, ketepatan, bulan }, tahun);
  if (!hasil.ok) return hasil;
  const { dasar, aturan } = hasil.nilai;
  const langkah = new DaftarLangkah();
  const sampai100 = (atas: number, bawah: number): Ungkapan => kali(panggil("MIN", 1, per(atas, bawah)), 100);
  const capaian =
    dasar === "tanpaKonfirmasi"
      ? langkah.hitung(kalimat("outputTanpaKonfirmasi"), angka(0), "nilai")
      : dasar === "progres"
        ? langkah.hitung(kalimat("outputProgres"), sampai100(pcro!, tpcro), "nilai")
        : langkah.hitung(kalimat("outputVolume"), sampai100(rvro, targetVolume), "nilai");
  langkah.hitung(
    kalimat("jumlahBerbobot"),
    tambah(kali(bobotPersen(aturan.bobot.ketepatan), ketepatan), kali(bobotPersen(aturan.bobot.capaian), capaian)),
    "nilai",
  );
  return susun("IKPA_OUTPUT", hasil.nilai, tahun, langkah);
}
