/** IKPA, IKPA_RINCI, NKA, EKA_SATKER, EKA_ESELON1, EKA_KL, NILAI_EFISIENSI, SERAPAN, EFISIENSI. */
import { bilanganSkor } from "../domain/argumen/isi";
import { ukuran, type Matriks } from "../domain/argumen/matriks";
import { gagal } from "../domain/hasil";
import { bacaCara, efisiensi } from "../domain/hitung/efisiensi";
import { ekaEselon1 } from "../domain/hitung/ekaEselon1";
import { ekaKl } from "../domain/hitung/ekaKl";
import { ekaSatker } from "../domain/hitung/ekaSatker";
import { ikpa, type HasilIkpa } from "../domain/hitung/ikpa";
import { nilaiEfisiensi } from "../domain/hitung/nilaiEfisiensi";
import { nka } from "../domain/hitung/nka";
import { serapan } from "../domain/hitung/serapan";
import { aturanIkpa } from "../domain/regulasi/ikpa";
import { tabelFungsi } from "../strings/id/tabelFungsi";
import { isi } from "../strings/isi";
import {
  angka,
  angkaPilihan,
  atauTidakBerlaku,
  galatPertama,
  keluar,
  kotak,
  nilainya,
  perSel,
  pilihan,
  satu,
  sebangun,
  sebarkan,
  skor,
  tunggal,
  type Definisi,
} from "./definisi";
import { adalahSelGalat, selGalat, type HasilMatriks, type HasilSel } from "./sel";
import { angkaPesan } from "./pesan";

function hitungIkpa(argumen: readonly Matriks[], tampilkan: (hasil: HasilIkpa) => HasilMatriks): HasilMatriks {
  const [nilai, tahunMentah, konversiMentah, dispensasiMentah] = argumen;
  const komponen = kotak(
    nilai!,
    atauTidakBerlaku((sel) => bilanganSkor(sel, "nilai")),
  );
  const tahun = tunggal(tahunMentah!, "tahun", angka("tahun"));
  const konversi = tunggal(konversiMentah!, "konversi", angkaPilihan("konversi"));
  const dispensasi = tunggal(dispensasiMentah!, "dispensasi", angkaPilihan("dispensasi"));
  if (adalahSelGalat(komponen)) return satu(komponen);
  if (adalahSelGalat(tahun)) return satu(tahun);
  if (adalahSelGalat(konversi)) return satu(konversi);
  if (adalahSelGalat(dispensasi)) return satu(dispensasi);
  if (komponen.length > 1 && komponen[0]!.length > 1) {
    const dipilih = aturanIkpa(tahun);
    if (!dipilih.ok) return satu(selGalat(dipilih.galat));
    const perlu = dipilih.nilai.aturan.komponen.length;
    return satu(selGalat(gagal("LKJ021", { tahun, perlu, ada: ukuran(nilai!) }).galat));
  }
  const hasil = ikpa({
    nilai: komponen.flat(),
    tahun,
    ...(dispensasi === undefined ? {} : { dispensasi }),
    ...(konversi === undefined ? {} : { konversi }),
  });
  return hasil.ok ? tampilkan(hasil.nilai) : satu(selGalat(hasil.galat));
}

const PARAMS_IKPA = ["nilai", "tahun", "konversi", "dispensasi"] as const;

const IKPA: Definisi = {
  params: PARAMS_IKPA,
  wajib: 2,
  hitung: (argumen) => hitungIkpa(argumen, (hasil) => satu(hasil.nilai)),
};

const IKPA_RINCI: Definisi = {
  params: PARAMS_IKPA,
  wajib: 2,
  hitung: (argumen) => hitungIkpa(argumen, tabelIkpa),
};

function tabelIkpa(hasil: HasilIkpa): HasilMatriks {
  const { kepala, status, beberapa, dasar, belum, dispensasi, tanpaNilai } = tabelFungsi.ikpa;
  const { aturan } = hasil;
  const sumber = isi(dasar, { dasar: aturan.dasar.join(", "), keyakinan: aturan.keyakinan });
  const akhir = hasil.belumDikonfirmasi ? [sumber, belum] : [sumber];
  const konversi = angkaPesan(hasil.konversi);
  const baris = hasil.rincian.map((r): HasilSel[] => {
    const keterangan = [isi(status[r.status], { konversi })];
    if (r.status === "nolTanpaBobot" && hasil.kemungkinan > 1) {
      keterangan.push(isi(beberapa, { banyak: hasil.kemungkinan }));
    }
    return [
      r.komponen.nama,
      r.komponen.bobot,
      r.nilai ?? tanpaNilai,
      r.tertimbang,
      r.komponen.aspek,
      [...keterangan, ...akhir].join("; "),
    ];
  });
  const pengurang: HasilMatriks =
    hasil.dispensasi === 0 ? [] : [[dispensasi.nama, "", -hasil.dispensasi, "", "", dispensasi.keterangan]];
  return [[...kepala], ...baris, ...pengurang];
}

const NKA: Definisi = {
  params: ["eka", "ikpa", "tahun"],
  wajib: 3,
  hitung: (argumen) =>
    perSel(argumen, [skor("eka"), skor("ikpa"), angka("tahun")], (eka, nilai, tahun) =>
      keluar(nka(eka, nilai, tahun), nilainya),
    ),
};

const PARAMS_IMPLEMENTASI = ["penyerapan", "konsistensi", "capaian_output", "nilai_efisiensi"] as const;

const EKA_SATKER: Definisi = {
  params: PARAMS_IMPLEMENTASI,
  wajib: 4,
  hitung: (argumen) =>
    perSel(argumen, PARAMS_IMPLEMENTASI.map(skor), (...n) =>
      keluar(
        ekaSatker({ penyerapan: n[0]!, konsistensi: n[1]!, capaian_output: n[2]!, nilai_efisiensi: n[3]! }),
        nilainya,
      ),
    ),
};

const PARAMS_ESELON1 = ["csp", ...PARAMS_IMPLEMENTASI, "rata_satker"] as const;

const EKA_ESELON1: Definisi = {
  params: PARAMS_ESELON1,
  wajib: 6,
  hitung: (argumen) =>
    perSel(argumen, PARAMS_ESELON1.map(skor), (...n) =>
      keluar(
        ekaEselon1({
          csp: n[0]!,
          penyerapan: n[1]!,
          konsistensi: n[2]!,
          capaian_output: n[3]!,
          nilai_efisiensi: n[4]!,
          rata_satker: n[5]!,
        }),
        nilainya,
      ),
    ),
};

const EKA_KL: Definisi = {
  params: ["css", "rata_eselon1"],
  wajib: 2,
  hitung: (argumen) =>
    perSel(argumen, [skor("css"), skor("rata_eselon1")], (css, rata) => keluar(ekaKl(css, rata), nilainya)),
};

const NILAI_EFISIENSI: Definisi = {
  params: ["pagu", "realisasi", "capaian_output"],
  wajib: 2,
  hitung: ([paguMentah, realisasiMentah, outputMentah]) => {
    const pagu = kotak(paguMentah!, angka("pagu"));
    const realisasi = kotak(realisasiMentah!, angka("realisasi"));
    const sebar = sebarkan(outputMentah!, paguMentah!);
    const output = adalahSelGalat(sebar) ? sebar : kotak(sebar, angkaPilihan("capaian_output"));
    if (adalahSelGalat(pagu)) return satu(pagu);
    if (adalahSelGalat(realisasi)) return satu(realisasi);
    const beda = sebangun(paguMentah!, realisasiMentah!);
    if (beda) return satu(beda);
    if (adalahSelGalat(output)) return satu(output);
    const [r, o] = [realisasi.flat(), output.flat()];
    const baris = pagu.flat().map((p, i) => ({ pagu: p, realisasi: r[i]!, capaianOutput: o[i] ?? 1 }));
    return satu(keluar(nilaiEfisiensi(baris), nilainya));
  },
};

const SERAPAN: Definisi = {
  params: ["pagu", "realisasi"],
  wajib: 2,
  hitung: ([paguMentah, realisasiMentah]) => {
    const pagu = kotak(paguMentah!, angka("pagu"));
    const realisasi = kotak(realisasiMentah!, angka("realisasi"));
    if (adalahSelGalat(pagu)) return satu(pagu);
    if (adalahSelGalat(realisasi)) return satu(realisasi);
    const beda = galatPertama([sebangun(paguMentah!, realisasiMentah!)]);
    return satu(beda ?? keluar(serapan(pagu.flat(), realisasi.flat()), nilainya));
  },
};

const EFISIENSI: Definisi = {
  params: ["capaian", "serapan", "cara"],
  wajib: 2,
  hitung: ([capaian, terserap, caraMentah]) => {
    const cara = tunggal(caraMentah!, "cara", pilihan(bacaCara));
    if (adalahSelGalat(cara)) return satu(cara);
    return perSel([capaian!, terserap!], [angka("capaian"), angka("serapan")], (c, s) =>
      keluar(efisiensi(c, s, cara), nilainya),
    );
  },
};

export const FUNGSI_ANGGARAN = {
  IKPA,
  IKPA_RINCI,
  NKA,
  EKA_SATKER,
  EKA_ESELON1,
  EKA_KL,
  NILAI_EFISIENSI,
  SERAPAN,
  EFISIENSI,
};
