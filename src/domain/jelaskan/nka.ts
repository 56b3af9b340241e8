/** Explains NKA: the two scores with the weights of the year, and what the weights of other years give. */
import type { Matriks } from "../argumen/matriks";
import { berhasil, type Hasil } from "../hasil";
import { bagi } from "../hitung/desimal";
import { nka } from "../hitung/nka";
import { ATURAN_NKA } from "../regulasi/nka";
import { rentangTahun } from "../regulasi/tahun";
import { perSel, selAngka, selSkor } from "./argumen";
import { alternatifLain, aturanBertanggal, bersatuan, DaftarLangkah, kalimat, nilaiHasil } from "./susun";
import type { Jejak, LetakHasil } from "./types";
import { kali, persen, tambah } from "./ungkapan";

/** From here on the first part is the score of budget planning. */
const TAHUN_PERENCANAAN = 2024;

/** @param argumen eka; ikpa; tahun, as NKA takes them */
export function jelaskanNka(argumen: readonly Matriks[], letak: LetakHasil): Hasil<Jejak> {
  const terbaca = perSel(argumen, letak, [selSkor("eka"), selSkor("ikpa"), selAngka("tahun")]);
  return terbaca.ok ? jejakNka(...terbaca.nilai) : terbaca;
}

/** The explanation of one NKA; fails as `nka` does. */
function jejakNka(eka: number, ikpa: number, tahun: number): Hasil<Jejak> {
  const terhitung = nka(eka, ikpa, tahun);
  if (!terhitung.ok) return terhitung;
  const { nilai, aturan, belumDikonfirmasi } = terhitung.nilai;
  const bobot = (b: number) => persen(bagi(b, 100));
  const langkah = new DaftarLangkah();
  langkah.hitung(
    kalimat("nkaCampuran", { eka: aturan.bobot.eka, ikpa: aturan.bobot.ikpa }),
    tambah(kali(bobot(aturan.bobot.eka), eka), kali(bobot(aturan.bobot.ikpa), ikpa)),
    "nilai",
  );
  return berhasil({
    fungsi: "NKA",
    hasil: bersatuan(nilai, "nilai"),
    langkah: langkah.semua(),
    aturan: [aturanBertanggal(kalimat("setNka"), aturan, { nilai: tahun, belumDikonfirmasi })],
    alternatif: alternatifLain(
      nilai,
      ATURAN_NKA.filter((a) => a.id !== aturan.id && a.bobot.eka !== aturan.bobot.eka).map((a) => ({
        apa: kalimat("lainTahunNka", { berlaku: rentangTahun(a.berlaku), eka: a.bobot.eka, ikpa: a.bobot.ikpa }),
        hasil: nilaiHasil(nka(eka, ikpa, a.berlaku.dari)),
        satuan: "nilai",
      })),
    ),
    catatan: tahun >= TAHUN_PERENCANAAN ? [kalimat("nkaPerencanaan")] : [],
  });
}
