/** Explains CAPAIAN: what was read, which formula the polaritas means, where the cap cuts, what another choice gives. */
import { bawaan, bilangan, type Isi } from "../argumen/isi";
import type { Matriks } from "../argumen/matriks";
import { berhasil, type Hasil } from "../hasil";
import { bacaPolaritas, bacaTarget, capaian, periksaBatas, POLARITAS, type Polaritas } from "../hitung/capaian";
import { bacaAngka } from "../tabel/bacaAngka";
import { bacaIsi, petik } from "./argumen";
import dasar from "./dasar.json";
import type { IdKalimat } from "./kalimat";
import { alternatifLain, aturanTetap, bersatuan, DaftarLangkah, kalimat } from "./susun";
import type { AturanJejak, Jejak, LetakHasil } from "./types";
import { angka, kali, kurang, panggil, per, type Ungkapan } from "./ungkapan";

export interface MasukanCapaian {
  readonly target: number | string;
  readonly realisasi: number | string;
  readonly polaritas: Polaritas;
  /** Fraction, already checked. */
  readonly batas?: number;
}

const KALIMAT_POLARITAS = {
  naik: "capaianNaik",
  turun: "capaianTurun",
  "turun-rasio": "capaianTurunRasio",
} as const satisfies Partial<Record<Polaritas, IdKalimat>>;

/** @param argumen target; realisasi; polaritas; batas, as CAPAIAN takes them */
export function jelaskanCapaian(argumen: readonly Matriks[], letak: LetakHasil): Hasil<Jejak> {
  const dipetik = petik(argumen, letak);
  if (!dipetik.ok) return dipetik;
  const isi: Isi[] = [];
  for (const mentah of dipetik.nilai) {
    const terbaca = bacaIsi(mentah);
    if (!terbaca.ok) return terbaca;
    isi.push(terbaca.nilai);
  }
  const [target, realisasi, polaritas, batas] = isi as [Isi, Isi, Isi, Isi];
  const pilihan = bawaan(polaritas) ? berhasil<Polaritas>("naik") : bacaPolaritas(String(polaritas));
  if (!pilihan.ok) return pilihan;
  const angkaBatas = bawaan(batas) ? undefined : bilangan(batas, "batas");
  if (angkaBatas && !angkaBatas.ok) return angkaBatas;
  const terperiksa = angkaBatas && periksaBatas(angkaBatas.nilai);
  if (terperiksa && !terperiksa.ok) return terperiksa;
  return jejakCapaian({
    target: angkaAtauTeks(target),
    realisasi: angkaAtauTeks(realisasi),
    polaritas: pilihan.nilai,
    ...(terperiksa ? { batas: terperiksa.nilai } : {}),
  });
}

const angkaAtauTeks = (isi: Isi): number | string => {
  if (isi === null) return 0;
  return typeof isi === "boolean" ? String(isi).toUpperCase() : isi;
};

/** The explanation of one capaian; fails as `capaian` does. */
export function jejakCapaian(masukan: MasukanCapaian): Hasil<Jejak> {
  const { target, realisasi, polaritas, batas } = masukan;
  const hasil = capaian(target, realisasi, polaritas, batas);
  if (!hasil.ok) return hasil;
  const langkah = new DaftarLangkah();
  const { rasio, aturan } = polaritas === "sama" ? langkahSama(masukan, langkah) : langkahRasio(masukan, langkah);
  if (batas !== undefined) {
    langkah.hitung(kalimat("batasi", { batas: bersatuan(batas, "persen") }), panggil("MIN", rasio, batas), "persen");
  }
  const tanpaBatas = batas === undefined ? hasil : capaian(target, realisasi, polaritas);
  const terpotong = tanpaBatas.ok && tanpaBatas.nilai !== hasil.nilai;
  return berhasil({
    fungsi: "CAPAIAN",
    hasil: bersatuan(hasil.nilai, "persen"),
    langkah: langkah.semua(),
    aturan,
    alternatif: alternatifLain(hasil.nilai, [
      { apa: kalimat("lainTanpaBatas"), hasil: tanpaBatas, satuan: "persen" },
      ...POLARITAS.filter((p) => p !== polaritas && p !== "sama" && polaritas !== "sama").map((p) => ({
        apa: kalimat("lainPolaritas", { polaritas: p }),
        hasil: capaian(target, realisasi, p, batas),
        satuan: "persen" as const,
      })),
    ]),
    catatan: [
      ...(terpotong ? [kalimat("batasMemotong", { nilai: bersatuan(tanpaBatas.nilai, "persen") })] : []),
      ...(dasar.capaian[polaritas].keyakinan === "G" ? [kalimat("polaritasPilihan", { polaritas })] : []),
    ],
  });
}

interface Rasio {
  readonly rasio: Ungkapan;
  readonly aturan: readonly AturanJejak[];
}

function langkahSama({ target }: MasukanCapaian, langkah: DaftarLangkah): Rasio {
  const rasio = langkah.hitung(kalimat("capaianSama", { target: String(target).trim() }), angka(1), "persen");
  return { rasio, aturan: [aturanCapaian("sama")] };
}

function langkahRasio(masukan: MasukanCapaian, langkah: DaftarLangkah): Rasio {
  const polaritas = masukan.polaritas as Exclude<Polaritas, "sama">;
  const t = baca("target", masukan.target, langkah);
  const r = baca("realisasi", masukan.realisasi, langkah) as number;
  if (typeof t !== "number") return langkahRentang(t, r, polaritas, langkah);
  if (t === 0) {
    const rasio = langkah.hitung(kalimat("capaianNolTurun"), angka(1), "persen");
    return { rasio, aturan: [aturanCapaian("turun"), aturanTetap(kalimat("setTargetNol"), dasar.capaian.targetNol)] };
  }
  return { rasio: langkahPolaritas(t, r, polaritas, langkah), aturan: [aturanCapaian(polaritas)] };
}

interface Rentang {
  readonly bawah: number;
  readonly atas: number;
}

function langkahRentang(t: Rentang, r: number, polaritas: Exclude<Polaritas, "sama">, langkah: DaftarLangkah): Rasio {
  const aturan = [aturanCapaian(polaritas), aturanTetap(kalimat("setRentang"), dasar.capaian.rentang)];
  const data = { realisasi: r, bawah: t.bawah, atas: t.atas };
  if (r >= t.bawah && r <= t.atas) {
    langkah.catat(kalimat("rentangDalam", data), r, "angka");
    return { rasio: langkah.hitung(kalimat("capaianDalamRentang"), angka(1), "persen"), aturan };
  }
  const acuan = r > t.atas ? t.atas : t.bawah;
  langkah.catat(kalimat(r > t.atas ? "rentangAtas" : "rentangBawah", data), acuan, "angka");
  return { rasio: langkahPolaritas(acuan, r, polaritas, langkah), aturan };
}

function langkahPolaritas(
  t: number,
  r: number,
  polaritas: Exclude<Polaritas, "sama">,
  langkah: DaftarLangkah,
): Ungkapan {
  const turun = per(kurang(kali(2, t), r), t);
  switch (polaritas) {
    case "naik":
      return langkah.hitung(kalimat(KALIMAT_POLARITAS.naik), per(r, t), "persen");
    case "turun":
      return langkah.hitung(kalimat(KALIMAT_POLARITAS.turun), turun, "persen");
    case "turun-rasio":
      return langkah.hitung(kalimat(KALIMAT_POLARITAS["turun-rasio"]), per(t, r), "persen");
    case "stabil":
      return r <= t
        ? langkah.hitung(kalimat("capaianStabilBawah"), per(r, t), "persen")
        : langkah.hitung(kalimat("capaianStabilAtas"), turun, "persen");
  }
}

/** A number as it is; text with a step that says what was read. `capaian` has already succeeded on it. */
function baca(argumen: "target" | "realisasi", isi: number | string, langkah: DaftarLangkah): number | Rentang {
  if (typeof isi === "number") return isi;
  const terbaca = argumen === "target" ? bacaTarget(isi) : angkaDari(isi);
  if (!terbaca.ok) throw new Error(`${argumen} was read before`);
  if (typeof terbaca.nilai === "number") {
    langkah.catat(kalimat("bacaTeks", { argumen, teks: isi.trim() }), terbaca.nilai, "angka");
  }
  return terbaca.nilai;
}

function angkaDari(teks: string): Hasil<number> {
  const terbaca = bacaAngka(teks);
  return terbaca.ok ? berhasil(terbaca.nilai.nilai) : terbaca;
}

function aturanCapaian(polaritas: Polaritas): AturanJejak {
  return aturanTetap(kalimat("setCapaian", { polaritas }), dasar.capaian[polaritas]);
}
