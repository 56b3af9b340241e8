/** The same indicator has another target in another table of the same year, above all in the Perjanjian Kinerja. */
import { Porsi } from "../../bertahap";
import { tampilSel } from "../../tabel/tulisAngka";
import type { BacaanSel, JenisTabel, SelTabel } from "../../tabel/types";
import { letak } from "../baris";
import { akarTarget, indeksIndikator, periodeAnggota, type PeriodeEntri } from "../indeksIndikator";
import { capaianBaris, selDi } from "../periode";
import { gerombol } from "../samaNilai";
import { cariRumus } from "../rumusCapaian";
import { adaPasangan, selIndikator } from "../sebutan";
import { bertemu, kali, selangLonggar } from "../selang";
import type { Aturan, Langkah, Lapor } from "../types";

const JENIS: ReadonlySet<JenisTabel> = new Set(["pk", "capaian", "perbandingan", "menengah"]);

interface Sebutan extends PeriodeEntri {
  readonly sel: SelTabel;
  readonly angka: BacaanSel;
}

export const AT001: Aturan = {
  id: "AT001",
  slug: "target-berbeda-antar-tabel",
  tingkat: "peringatan",
  *periksa(konteks, lapor): Langkah {
    const indeks = yield* indeksIndikator(konteks);
    const selesai = new Set<number>();
    const porsi = new Porsi();
    for (const tabel of konteks.tabel) {
      for (const baris of tabel.baris) {
        const entri = indeks.entri(baris);
        if (!entri || selesai.has(entri.kelompok)) continue;
        selesai.add(entri.kelompok);
        const anggota = periodeAnggota(indeks, entri.kelompok);
        if (porsi.habis(selIndikator(anggota.length))) yield;
        const sebutan = anggota.flatMap((p): Sebutan[] => {
          const sel = selDi(p.baris, p.periode.target);
          return JENIS.has(p.tabel.jenis) && sel?.angka ? [{ ...p, sel, angka: sel.angka }] : [];
        });
        for (const [tahun, isi] of perTahun(sebutan, indeks.tahunUtama)) {
          // targets of later years have a rule of their own
          if (tahun !== undefined && indeks.tahunUtama !== undefined && tahun > indeks.tahunUtama) continue;
          bandingkan(isi, akarTarget(indeks, entri.kelompok, tahun), lapor);
        }
      }
    }
  },
};

function perTahun(sebutan: readonly Sebutan[], utama: number | undefined): Map<number | undefined, Sebutan[]> {
  const hasil = new Map<number | undefined, Sebutan[]>();
  for (const s of sebutan) {
    const tahun = s.periode.tahun ?? utama;
    const ada = hasil.get(tahun);
    if (ada) ada.push(s);
    else hasil.set(tahun, [s]);
  }
  return hasil;
}

function bandingkan(sebutan: readonly Sebutan[], akar: string, lapor: Lapor): void {
  // the same name twice in one table with two targets: two indicators, we cannot tell which is which
  const ganda = adaPasangan(sebutan, (a, b) => !sama(a.angka, b.angka));
  if (sebutan.length < 2 || ganda) return;
  const pk = sebutan.filter((s) => s.tabel.jenis === "pk");
  const lain = sebutan.filter((s) => s.tabel.jenis !== "pk" && s.tabel.jenis !== "menengah");
  // agreements are revised: one that matches is enough
  const acuan = pk.length > 0 ? pk : lain.slice(0, 1);
  const utama = acuan.at(-1);
  if (!utama) return;
  janjiLain(sebutan, akar, lapor);
  for (const s of lain) {
    if (acuan.some((a) => a === s || sama(a.angka, s.angka))) continue;
    const tempat = letak(utama.tabel, utama.sel);
    lapor({
      ...letak(s.tabel, s.sel),
      pesanId: pk.length > 0 ? "AT001.pk" : "AT001.tabel",
      data: {
        tercetak: s.sel.mentah,
        targetTampil: tampilSel(s.sel),
        targetLain: utama.sel.mentah,
        targetLainTampil: tampilSel(utama.sel),
        indikator: s.nama,
        lembarLain: tempat.lembar,
        selLain: tempat.sel,
        didukung: pihak(s, utama),
      },
      terkait: [tempat],
      akar,
    });
  }
}

/** An agreement or a medium-term plan that stands alone with its target: revised perhaps, mistyped perhaps. */
function janjiLain(sebutan: readonly Sebutan[], akar: string, lapor: Lapor): void {
  const [terbanyak, ...lain] = gerombol(sebutan);
  if (!terbanyak || terbanyak.length < 2) return;
  for (const s of lain.flat()) {
    if (s.tabel.jenis !== "pk" && s.tabel.jenis !== "menengah") continue;
    const acuan = terbanyak[0]!;
    const tempat = letak(acuan.tabel, acuan.sel);
    lapor({
      ...letak(s.tabel, s.sel),
      tingkat: "saran",
      pesanId: s.tabel.jenis === "pk" ? "AT001.pkLain" : "AT001.renstra",
      data: {
        tercetak: s.sel.mentah,
        targetTampil: tampilSel(s.sel),
        targetLain: acuan.sel.mentah,
        targetLainTampil: tampilSel(acuan.sel),
        indikator: s.nama,
        lembarLain: tempat.lembar,
        selLain: tempat.sel,
        jumlah: terbanyak.length,
      },
      terkait: [tempat],
      akar,
    });
  }
}

/** Which of the two targets the capaian in the row follows from. */
function pihak(s: Sebutan, utama: Sebutan): "sini" | "sana" | "takTentu" {
  const realisasi = selDi(s.baris, s.periode.realisasi)?.angka;
  const capaian = capaianBaris(s.periode, s.baris)?.angka;
  if (!realisasi || !capaian) return "takTentu";
  const cocok = (target: BacaanSel): boolean => cariRumus({ target, realisasi, capaian, cacah: false }, ["naik"]) !== undefined;
  const [sini, sana] = [cocok(s.angka), cocok(utama.angka)];
  return sini === sana ? "takTentu" : sini ? "sini" : "sana";
}

/** Equal after the percent sign is read away: 100 and 100% agree. */
function sama(a: BacaanSel, b: BacaanSel): boolean {
  const [x, y] = [selangLonggar(a, true), selangLonggar(b, true)];
  return bertemu(x, y) || (a.persen !== b.persen && (bertemu(kali(x, 100), y) || bertemu(x, kali(y, 100))));
}
