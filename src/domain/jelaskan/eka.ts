/** Explains EKA_SATKER, EKA_ESELON1 and EKA_KL: the parts with their weights. */
import type { Matriks } from "../argumen/matriks";
import { berhasil, type Hasil } from "../hasil";
import { bagi } from "../hitung/desimal";
import { ekaEselon1 } from "../hitung/ekaEselon1";
import { ekaKl } from "../hitung/ekaKl";
import { bagianImplementasi, ekaSatker, type HasilEka } from "../hitung/ekaSatker";
import type { BagianSkor } from "../hitung/skor";
import { perSel, selSkor } from "./argumen";
import { aturanBertanggal, bersatuan, DaftarLangkah, kalimat } from "./susun";
import type { Jejak, LetakHasil } from "./types";
import { kali, per, persen, tambah, type Ungkapan } from "./ungkapan";

const IMPLEMENTASI = ["penyerapan", "konsistensi", "capaian_output", "nilai_efisiensi"] as const;

const berbobot = (bagian: readonly BagianSkor[]): Ungkapan =>
  tambah(...bagian.map((b) => kali(persen(bagi(b.bobot, 100)), b.nilai)));

function susun(fungsi: string, hasil: HasilEka, langkah: DaftarLangkah): Hasil<Jejak> {
  return berhasil({
    fungsi,
    hasil: bersatuan(hasil.nilai, "nilai"),
    langkah: langkah.semua(),
    aturan: [aturanBertanggal(kalimat("setEka"), hasil.aturan)],
    alternatif: [],
    catatan: [],
  });
}

/** @param argumen penyerapan; konsistensi; capaian_output; nilai_efisiensi */
export function jelaskanEkaSatker(argumen: readonly Matriks[], letak: LetakHasil): Hasil<Jejak> {
  const n = perSel(argumen, letak, IMPLEMENTASI.map(selSkor));
  if (!n.ok) return n;
  const [penyerapan, konsistensi, capaian_output, nilai_efisiensi] = n.nilai as [number, number, number, number];
  const hasil = ekaSatker({ penyerapan, konsistensi, capaian_output, nilai_efisiensi });
  if (!hasil.ok) return hasil;
  const langkah = new DaftarLangkah();
  langkah.hitung(kalimat("ekaImplementasi"), berbobot(hasil.nilai.bagian), "nilai");
  return susun("EKA_SATKER", hasil.nilai, langkah);
}

/** @param argumen csp; penyerapan; konsistensi; capaian_output; nilai_efisiensi; rata_satker */
export function jelaskanEkaEselon1(argumen: readonly Matriks[], letak: LetakHasil): Hasil<Jejak> {
  const n = perSel(argumen, letak, ["csp", ...IMPLEMENTASI, "rata_satker"].map(selSkor));
  if (!n.ok) return n;
  const [csp, penyerapan, konsistensi, capaian_output, nilai_efisiensi, rata_satker] = n.nilai as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const implementasi = { penyerapan, konsistensi, capaian_output, nilai_efisiensi };
  const hasil = ekaEselon1({ csp, ...implementasi, rata_satker });
  if (!hasil.ok) return hasil;
  const { eselon1 } = hasil.nilai.aturan;
  const langkah = new DaftarLangkah();
  const i = langkah.hitung(kalimat("ekaImplementasi"), berbobot(bagianImplementasi(implementasi)), "nilai");
  const sendiri = eselon1.manfaat + eselon1.implementasi;
  const unit = langkah.hitung(
    kalimat("ekaUnit"),
    per(tambah(kali(eselon1.manfaat, csp), kali(eselon1.implementasi, i)), sendiri),
    "nilai",
  );
  langkah.hitung(
    kalimat("ekaDenganSatker"),
    per(tambah(kali(sendiri, unit), kali(eselon1.satker, rata_satker)), sendiri + eselon1.satker),
    "nilai",
  );
  return susun("EKA_ESELON1", hasil.nilai, langkah);
}

/** @param argumen css; rata_eselon1 */
export function jelaskanEkaKl(argumen: readonly Matriks[], letak: LetakHasil): Hasil<Jejak> {
  const n = perSel(argumen, letak, [selSkor("css"), selSkor("rata_eselon1")]);
  if (!n.ok) return n;
  const hasil = ekaKl(...n.nilai);
  if (!hasil.ok) return hasil;
  const langkah = new DaftarLangkah();
  langkah.hitung(kalimat("ekaKl"), berbobot(hasil.nilai.bagian), "nilai");
  return susun("EKA_KL", hasil.nilai, langkah);
}
