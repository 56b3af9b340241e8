/** Explains PREDIKAT: the rounding before the comparison, the class and its bounds, the basis of the scale. */
import { bawaan, bilangan, bilanganSkor, type Isi } from "../argumen/isi";
import { satuSel, type Matriks } from "../argumen/matriks";
import { berhasil, gagal, type Hasil } from "../hasil";
import { bulatkan, jumlahkan } from "../hitung/desimal";
import { bacaBentuk, predikat, predikatSendiri, susunSkala, type Bentuk, type SkalaSendiri } from "../hitung/predikat";
import { cariSkala, SKALA, type KelasSkala, type Skala } from "../regulasi/skala";
import { bacaIsi, petik, semuaIsi, tunggal } from "./argumen";
import { alternatifLain, aturanBertanggal, bersatuan, DaftarLangkah, kalimat } from "./susun";
import type { Jejak, LetakHasil, NilaiBersatuan, Satuan } from "./types";
import { kali, panggil, persen, type Ungkapan } from "./ungkapan";

const DESIMAL = { pecahan: 4, lain: 2 } as const;

/** @param argumen nilai; skala; bentuk, as PREDIKAT takes them */
export function jelaskanPredikat([nilai, skala, bentuk]: readonly Matriks[], letak: LetakHasil): Hasil<Jejak> {
  const isiBentuk = tunggal(bentuk!, "bentuk");
  if (!isiBentuk.ok) return isiBentuk;
  const pilihan = bawaan(isiBentuk.nilai) ? berhasil(undefined) : bacaBentuk(String(isiBentuk.nilai));
  if (!pilihan.ok) return pilihan;
  if (adalahSkalaSendiri(skala!)) {
    const sendiri = bacaSkalaSendiri(skala!);
    if (!sendiri.ok) return sendiri;
    const angka = bacaNilai(nilai!, letak, bilangan);
    return angka.ok ? jejakSkalaSendiri(angka.nilai, sendiri.nilai, pilihan.nilai) : angka;
  }
  const dipetik = petik([nilai!, skala!], letak);
  if (!dipetik.ok) return dipetik;
  const nama = bacaIsi(dipetik.nilai[1]);
  if (!nama.ok) return nama;
  if (bawaan(nama.nilai)) return gagal("LKJ005", { argumen: "skala" });
  const isi = bacaIsi(dipetik.nilai[0]);
  if (!isi.ok) return isi;
  const ada = cariSkala(String(nama.nilai));
  if (!ada.ok) return ada;
  const angka = (ada.nilai.satuan === "pecahan" ? bilangan : bilanganSkor)(isi.nilai, "nilai");
  return angka.ok ? jejakPredikat(angka.nilai, ada.nilai, pilihan.nilai) : angka;
}

function bacaNilai(m: Matriks, letak: LetakHasil, baca: typeof bilangan): Hasil<number> {
  const mentah = satuSel(m) ? m[0]![0] : m[letak.baris]?.[letak.kolom];
  const isi = bacaIsi(mentah);
  return isi.ok ? baca(isi.nilai, "nilai") : isi;
}

/** Two columns, numbers first and words after them; names of scales never look so. */
function adalahSkalaSendiri(m: Matriks): boolean {
  return (
    m[0]!.length === 2 &&
    m.some(([bawah]) => adalahAngka(bawah)) &&
    m.some(([, kata]) => typeof kata === "string" && kata.trim() !== "" && !bilangan(kata, "").ok)
  );
}

function adalahAngka(mentah: unknown): boolean {
  const isi = bacaIsi(mentah);
  return isi.ok && isi.nilai !== null && bilangan(isi.nilai, "").ok;
}

function bacaSkalaSendiri(m: Matriks): Hasil<SkalaSendiri> {
  const isian = semuaIsi(m);
  if (!isian.ok) return isian;
  const baris: [number, string][] = [];
  for (const [bawah, kata] of isian.nilai as readonly (readonly [Isi, Isi])[]) {
    if (bawaan(bawah) && bawaan(kata)) continue;
    const angka = bilangan(bawah, "skala");
    if (!angka.ok) return angka;
    baris.push([angka.nilai, bawaan(kata) ? "" : String(kata)]);
  }
  return susunSkala(baris);
}

/** The explanation of a word on a named scale; fails as `predikat` does. */
function jejakPredikat(nilai: number, skala: Skala, bentuk?: Bentuk): Hasil<Jejak> {
  const kata = predikat(nilai, skala, bentuk);
  if (!kata.ok) return kata;
  const pecahan = skala.satuan === "pecahan";
  const langkah = new DaftarLangkah();
  const awal: Ungkapan = pecahan ? persen(nilai) : { jenis: "angka", nilai };
  const kaliSkala =
    skala.kali === 1
      ? awal
      : langkah.hitung(kalimat("predikatKali", { kali: skala.kali }), kali(awal, skala.kali), "angka");
  const desimal = pecahan ? DESIMAL.pecahan : DESIMAL.lain;
  const tampil = pecahan ? "persen" : "nilai";
  langkah.hitung(kalimat("predikatBulat"), panggil("ROUND", kaliSkala, desimal), tampil);
  const dibanding = bulatkan(skala.kali === 1 ? nilai : jumlahkan([[nilai, skala.kali]], 1), desimal);
  catatKelas(langkah, skala.kelas, dibanding, kata.nilai, tampil);
  return berhasil({
    fungsi: "PREDIKAT",
    hasil: bersatuan(kata.nilai, "teks"),
    langkah: langkah.semua(),
    aturan: [aturanBertanggal(kalimat("setSkala", { skala: skala.id }), skala)],
    alternatif: alternatifLain(
      kata.nilai,
      SKALA.filter((s) => s.id !== skala.id && keluarga(s) === keluarga(skala)).map((s) => ({
        apa: kalimat("lainSkala", { skala: s.id }),
        hasil: predikat(nilai, s, bentuk),
        satuan: "teks",
      })),
    ),
    catatan: [],
  });
}

/** Scales of one subject and different years share the first part of their name. */
const keluarga = (skala: Skala): string => skala.id.split("-")[0]!;

function jejakSkalaSendiri(nilai: number, skala: SkalaSendiri, bentuk?: Bentuk): Hasil<Jejak> {
  const kata = predikatSendiri(nilai, skala, bentuk);
  if (!kata.ok) return kata;
  const langkah = new DaftarLangkah();
  langkah.hitung(kalimat("predikatBulat"), panggil("ROUND", nilai, skala.desimal), "angka");
  catatKelas(langkah, skala.kelas, bulatkan(nilai, skala.desimal), kata.nilai, "angka");
  return berhasil({
    fungsi: "PREDIKAT",
    hasil: bersatuan(kata.nilai, "teks"),
    langkah: langkah.semua(),
    aturan: [],
    alternatif: [],
    catatan: [kalimat("setSkalaSendiri")],
  });
}

/** The class whose lower bound the value reaches first, from the highest down. */
function catatKelas(
  langkah: DaftarLangkah,
  kelas: readonly KelasSkala[],
  nilai: number,
  kata: string,
  satuan: Satuan,
): void {
  const ada = kelas.find(({ bawah, inklusif }) => bawah === null || nilai > bawah || (inklusif && nilai === bawah))!;
  const dari = (n: number): NilaiBersatuan => bersatuan(n, satuan);
  const atas = kelas[kelas.indexOf(ada) - 1]?.bawah;
  const id = ada.bawah === null ? "predikatSisa" : ada.inklusif ? "predikatPaling" : "predikatLebih";
  const batas = ada.bawah ?? atas ?? 0;
  langkah.catat(kalimat(id, { nilai: dari(nilai), batas: dari(batas) }), kata, "teks");
}
