/** Explains NKA: the two scores with the weights of the year, and what the weights of other years give. */
import { berhasil, type Hasil } from "../hasil";
import { bagi } from "../hitung/desimal";
import { nka } from "../hitung/nka";
import { ATURAN_NKA } from "../regulasi/nka";
import { rentangTahun } from "../regulasi/tahun";
import { bacaIsi, bilangan, petik, skor, type Matriks } from "./argumen";
import { alternatifLain, aturanBertanggal, bersatuan, DaftarLangkah, kalimat } from "./susun";
import type { Jejak, LetakHasil } from "./types";
import { kali, persen, tambah } from "./ungkapan";

const ARGUMEN = ["eka", "ikpa", "tahun"] as const;
/** From here on the first part is the score of budget planning. */
const TAHUN_PERENCANAAN = 2024;

/** @param argumen eka; ikpa; tahun, as NKA takes them */
export function jelaskanNka(argumen: readonly Matriks[], letak: LetakHasil): Hasil<Jejak> {
  const dipetik = petik(argumen, letak);
  if (!dipetik.ok) return dipetik;
  const angka: number[] = [];
  for (const [i, nama] of ARGUMEN.entries()) {
    const isi = bacaIsi(dipetik.nilai[i]);
    if (!isi.ok) return isi;
    const terbaca = nama === "tahun" ? bilangan(isi.nilai, nama) : skor(isi.nilai, nama);
    if (!terbaca.ok) return terbaca;
    angka.push(terbaca.nilai);
  }
  return jejakNka(angka[0]!, angka[1]!, angka[2]!);
}

/** The explanation of one NKA; fails as `nka` does. */
export function jejakNka(eka: number, ikpa: number, tahun: number): Hasil<Jejak> {
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
      ATURAN_NKA.filter((a) => a.id !== aturan.id && a.bobot.eka !== aturan.bobot.eka).map((a) => {
        const lain = nka(eka, ikpa, a.berlaku.dari);
        return {
          apa: kalimat("lainTahunNka", { berlaku: rentangTahun(a.berlaku), eka: a.bobot.eka, ikpa: a.bobot.ikpa }),
          hasil: lain.ok ? berhasil(lain.nilai.nilai) : lain,
          satuan: "nilai",
        };
      }),
    ),
    catatan: tahun >= TAHUN_PERENCANAAN ? [kalimat("nkaPerencanaan")] : [],
  });
}
