/** One fault of each kind, as planners make them: where it is planted, and which rules may speak of it. */
import type { Acak } from "./acak";
import {
  adalahBilangan,
  bilangan,
  persen,
  type Bilangan,
  type NamaTabel,
  type SelBenih,
  type TabelBenih,
} from "./benihTabel";

export interface TitikCacat {
  readonly tabel: NamaTabel;
  /** Row of the body; -1 for the header. */
  readonly baris: number;
  readonly kolom: number;
}

export interface CacatTanam {
  /** Places of which a finding must name one. */
  readonly titik: readonly TitikCacat[];
  /** A remark of style is enough. */
  readonly saran?: boolean;
}

export interface JenisCacat {
  readonly perlu: readonly NamaTabel[];
  readonly aturan: RegExp;
  /** The workbook holds typed numbers. */
  readonly ketik?: boolean;
  tanam(a: Acak, buku: ReadonlyMap<NamaTabel, TabelBenih>): CacatTanam | null;
}

/** Another number that a hasty hand types: two digits swapped, or one digit wrong. */
function salahTik(a: Acak, s: Bilangan, jarak: number): Bilangan | null {
  const skala = 10 ** (s.desimal + (s.persen ? 2 : 0));
  const digit = [...String(Math.round(s.nilai * skala))];
  for (let coba = 0; coba < 40; coba++) {
    const baru = [...digit];
    const i = a.bulat(0, digit.length - 1);
    if (a.mungkin(0.5) && i + 1 < digit.length) [baru[i], baru[i + 1]] = [baru[i + 1]!, baru[i]!];
    else baru[i] = String(a.bulat(0, 9));
    const nilai = Number(baru.join("")) / skala;
    if (baru[0] !== "0" && Math.abs(nilai - s.nilai) >= jarak)
      return { ...s, nilai: Number(nilai.toFixed(s.desimal + (s.persen ? 2 : 0))) };
  }
  return null;
}

const letak = (t: TabelBenih, peran: string): number => t.kolom.indexOf(peran);

/** Rows in which the column holds a number; totals and means are the last rows and may be left out. */
function barisAngka(t: TabelBenih, kolom: number, tanpaKaki: boolean): number[] {
  const semua = t.baris.flatMap((b, i) => (adalahBilangan(b[kolom]) ? [i] : []));
  return tanpaKaki
    ? semua.filter(
        (i) =>
          !/^(jumlah|rata|nilai ikpa|nilai ikm|nilai akuntabilitas)/i.test(
            String(t.baris[i]!.find((s) => typeof s === "string" && s !== "")),
          ),
      )
    : semua;
}

interface Ubahan {
  readonly tabel: NamaTabel;
  readonly peran: string;
  /** Least change, from the value. */
  readonly jarak: (nilai: number) => number;
  readonly kaki?: boolean;
  readonly layak?: (lama: Bilangan, baru: Bilangan, baris: readonly SelBenih[]) => boolean;
}

function salahkan(u: Ubahan): JenisCacat["tanam"] {
  return (a, buku) => {
    const t = buku.get(u.tabel)!;
    const kolom = letak(t, u.peran);
    const calon = u.kaki ? barisAngka(t, kolom, false).slice(-1) : barisAngka(t, kolom, true);
    if (u.kaki && calon[0] !== t.baris.length - 1) return null;
    const baris = a.pilih(calon);
    const lama = t.baris[baris]?.[kolom];
    if (!adalahBilangan(lama)) return null;
    const baru = salahTik(a, lama, u.jarak(lama.nilai));
    if (!baru || (u.layak && !u.layak(lama, baru, t.baris[baris]!))) return null;
    t.baris[baris]![kolom] = baru;
    return { titik: [{ tabel: u.tabel, baris, kolom }] };
  };
}

const angka = (s: SelBenih | undefined): number => (adalahBilangan(s) ? s.nilai : NaN);
const relatif =
  (bagian: number) =>
  (x: number): number =>
    Math.abs(x) * bagian;
const mutlak = (d: number) => (): number => d;

/** Not what another polarity or a cap would give. */
function bukanRumusLain(_lama: Bilangan, baru: Bilangan, baris: readonly SelBenih[]): boolean {
  const [, , , t, r] = baris;
  const rasio = angka(r) / angka(t);
  return [1 / rasio, 2 - rasio, 1, 1.1, 1.2].every((lain) => Math.abs(baru.nilai - lain) > 0.01);
}

/** The same figure of one indicator in two tables, one of them wrong; what is reckoned from it follows. */
function bedakan(utama: NamaTabel, peran: string, lain: NamaTabel, peranLain: string): JenisCacat["tanam"] {
  return (a, buku) => {
    const [t, u] = [buku.get(utama)!, buku.get(lain)!];
    const [kolom, kolomLain] = [letak(t, peran), letak(u, peranLain)];
    const baris = a.pilih(barisAngka(t, kolom, true));
    const lama = t.baris[baris]?.[kolom];
    if (!adalahBilangan(lama)) return null;
    const baru = salahTik(a, lama, Math.abs(lama.nilai) * 0.02);
    const nama = String(t.baris[baris]![letak(t, "indikator")]);
    const barisLain = u.baris.findIndex((b) => b[letak(u, "indikator")] === nama);
    if (!baru || barisLain < 0 || baru.nilai > lama.nilai * 3) return null;
    t.baris[baris]![kolom] = baru;
    const c = letak(t, "capaian");
    if (c >= 0) {
      t.baris[baris]![c] = persen(
        angka(t.baris[baris]![letak(t, "realisasi")]) / angka(t.baris[baris]![letak(t, "target")]),
      );
      // its mean would no longer follow
      if (String(t.baris.at(-1)![0]).startsWith("Rata")) t.baris.pop();
    }
    return {
      titik: [
        { tabel: utama, baris, kolom },
        { tabel: lain, baris: barisLain, kolom: kolomLain },
      ],
    };
  };
}

function ganti(
  tabel: NamaTabel,
  peran: string,
  baru: (s: SelBenih, a: Acak) => SelBenih | null,
  saran = false,
): JenisCacat["tanam"] {
  return (a, buku) => {
    const t = buku.get(tabel)!;
    const kolom = letak(t, peran);
    const calon = t.baris
      .flatMap((b, i) => (b[kolom] !== undefined && b[kolom] !== "" ? [i] : []))
      .filter((i) => !String(t.baris[i]![0]).startsWith("Rata"));
    const baris = a.pilih(calon);
    const hasil = baru(t.baris[baris]![kolom]!, a);
    if (hasil === null) return null;
    t.baris[baris]![kolom] = hasil;
    // a mean over an error would be one itself
    if (peran === "capaian" && String(t.baris.at(-1)![0]).startsWith("Rata")) t.baris.pop();
    return {
      titik: [
        { tabel, baris, kolom },
        { tabel, baris: -1, kolom },
      ],
      ...(saran ? { saran: true } : {}),
    };
  };
}

export const CACAT: Readonly<Record<string, JenisCacat>> = {
  "capaian salah tik": {
    perlu: ["capaian"],
    aturan: /^HT001/,
    tanam: salahkan({ tabel: "capaian", peran: "capaian", jarak: mutlak(0.02), layak: bukanRumusLain }),
  },
  "rerata salah": {
    perlu: ["capaian"],
    aturan: /^TB001/,
    tanam: salahkan({
      tabel: "capaian",
      peran: "capaian",
      jarak: mutlak(0.02),
      kaki: true,
      layak: (l, b, baris) => String(baris[0]).startsWith("Rata") && Math.abs(b.nilai - l.nilai) < 0.6,
    }),
  },
  "target beda dengan PK": {
    perlu: ["capaian", "pk"],
    aturan: /^(AT|HT001)/,
    tanam: bedakan("capaian", "target", "pk", "target"),
  },
  "realisasi beda antar tabel": {
    perlu: ["capaian", "perbandingan"],
    aturan: /^(AT|HT001)/,
    tanam: bedakan("capaian", "realisasi", "perbandingan", "realisasi"),
  },
  "realisasi tahun lalu beda": {
    perlu: ["perbandingan", "limaTahun"],
    aturan: /^AT/,
    tanam: bedakan("perbandingan", "lalu1", "limaTahun", "lalu1"),
  },
  "target tahun depan beda": {
    perlu: ["perbandingan", "menengah"],
    aturan: /^AT/,
    tanam: bedakan("perbandingan", "targetDepan", "menengah", "targetDepan"),
  },
  "serapan salah": {
    perlu: ["anggaran"],
    aturan: /^HT002/,
    tanam: salahkan({ tabel: "anggaran", peran: "serapan", jarak: mutlak(0.005) }),
  },
  "sisa salah": {
    perlu: ["anggaran"],
    aturan: /^(HT003|TB002)/,
    tanam: salahkan({ tabel: "anggaran", peran: "sisa", jarak: relatif(0.02) }),
  },
  "realisasi anggaran salah": {
    perlu: ["anggaran"],
    aturan: /^(HT002|HT003|TB002|AT)/,
    tanam: salahkan({ tabel: "anggaran", peran: "realisasi", jarak: relatif(0.05) }),
  },
  "pagu salah": {
    perlu: ["anggaran"],
    aturan: /^(HT002|HT003|TB002|AT)/,
    tanam: salahkan({ tabel: "anggaran", peran: "pagu", jarak: relatif(0.05) }),
  },
  "total salah": {
    perlu: ["anggaran"],
    aturan: /^(TB002|HT002|HT003|AT)/,
    tanam: salahkan({ tabel: "anggaran", peran: "pagu", jarak: relatif(0.02), kaki: true }),
  },
  "total beda antar tabel": {
    perlu: ["anggaran", "belanja"],
    aturan: /^(AT|TB002)/,
    tanam: (_a, buku) => {
      // one kegiatan is missing from the table, and its total with it
      const t = buku.get("anggaran")!;
      if (t.baris.length < 5) return null;
      const [hilang] = t.baris.splice(t.baris.length - 2, 1);
      const kaki = t.baris.at(-1)!;
      for (const k of ["pagu", "realisasi", "sisa"].map((p) => letak(t, p)))
        kaki[k] = { ...(kaki[k] as Bilangan), nilai: angka(kaki[k]) - angka(hilang![k]) };
      kaki[letak(t, "serapan")] = persen(angka(kaki[letak(t, "realisasi")]) / angka(kaki[letak(t, "pagu")]));
      const titik = (tabel: NamaTabel): TitikCacat => ({
        tabel,
        baris: buku.get(tabel)!.baris.length - 1,
        kolom: letak(t, "pagu"),
      });
      // another date of the same budget explains it as well
      return { titik: [titik("anggaran"), titik("belanja")], saran: true };
    },
  },
  "rerata persentase di total": {
    perlu: ["anggaran"],
    aturan: /^(TB005|HT002)/,
    tanam: (_a, buku) => {
      const t = buku.get("anggaran")!;
      const kolom = letak(t, "serapan");
      const isi = t.baris.slice(0, -1).map((b) => angka(b[kolom]));
      const rata = isi.reduce((p, x) => p + x, 0) / isi.length;
      const kaki = t.baris.at(-1)!;
      if (Math.abs(rata - angka(kaki[kolom])) < 0.003) return null;
      kaki[kolom] = persen(rata);
      return { titik: [{ tabel: "anggaran", baris: t.baris.length - 1, kolom }] };
    },
  },
  "persentase RO salah": {
    perlu: ["ro"],
    aturan: /^HT00[12]/,
    tanam: salahkan({
      tabel: "ro",
      peran: "capaian",
      jarak: mutlak(0.05),
      layak: (_l, b, r) =>
        [angka(r[2]) / angka(r[4]), 2 - angka(r[4]) / angka(r[2])].every((x) => Math.abs(x - b.nilai) > 0.02),
    }),
  },
  "nilai tertimbang salah": {
    perlu: ["ikpa"],
    aturan: /^(HT005|PR|TB002)/,
    tanam: salahkan({ tabel: "ikpa", peran: "nilaiAkhir", jarak: mutlak(0.3) }),
  },
  "nilai kepatuhan salah": {
    perlu: ["kepatuhan"],
    aturan: /^(HT005|TB002)/,
    tanam: salahkan({ tabel: "kepatuhan", peran: "nilaiAkhir", jarak: mutlak(0.02) }),
  },
  "nilai IKPA salah": {
    perlu: ["ikpa"],
    aturan: /^(PR|TB002|HT005)/,
    tanam: salahkan({ tabel: "ikpa", peran: "nilaiAkhir", jarak: mutlak(0.3), kaki: true }),
  },
  "bobot tidak seratus": {
    perlu: ["kepatuhan"],
    aturan: /^(TB004|TB002|HT005)/,
    tanam: salahkan({ tabel: "kepatuhan", peran: "bobot", jarak: mutlak(0.02) }),
  },
  "bobot IKPA salah tahun": {
    perlu: ["ikpa"],
    aturan: /^(PR|TB004|HT005|TB002)/,
    tanam: salahkan({ tabel: "ikpa", peran: "bobot", jarak: mutlak(0.04) }),
  },
  "jumlah komponen SAKIP salah": {
    perlu: ["sakip"],
    aturan: /^(PR|TB002)/,
    tanam: salahkan({ tabel: "sakip", peran: "nilai", jarak: mutlak(0.3), kaki: true }),
  },
  "komponen SAKIP di atas bobot": {
    perlu: ["sakip"],
    aturan: /^(PR|TB002)/,
    tanam: (a, buku) => {
      const t = buku.get("sakip")!;
      const [kolom, kolBobot] = [letak(t, "nilai"), letak(t, "bobot")];
      const baris = a.bulat(0, 3);
      const lebih = angka(t.baris[baris]![kolBobot]) + a.desimal(0.5, 2, 2) - angka(t.baris[baris]![kolom]);
      const kaki = t.baris.at(-1)!;
      if (angka(kaki[kolom]) + lebih > 98) return null;
      t.baris[baris]![kolom] = bilangan(Number((angka(t.baris[baris]![kolom]) + lebih).toFixed(2)), 2);
      kaki[kolom] = bilangan(Number((angka(kaki[kolom]) + lebih).toFixed(2)), 2);
      kaki[letak(t, "predikat")] = "";
      return { titik: [{ tabel: "sakip", baris, kolom }] };
    },
  },
  "predikat SAKIP salah": {
    perlu: ["sakip"],
    aturan: /^PR/,
    tanam: ganti("sakip", "predikat", (s, a) => a.pilih(["AA", "A", "BB", "B", "CC"].filter((p) => p !== s))),
  },
  "mutu IKM salah": {
    perlu: ["ikm"],
    aturan: /^PR/,
    tanam: ganti("ikm", "mutu", (s, a) => a.pilih(["A", "B", "C", "D"].filter((p) => p !== s))),
  },
  "konversi IKM salah": {
    perlu: ["ikm"],
    aturan: /^(PR|HT)/,
    tanam: salahkan({
      tabel: "ikm",
      peran: "ikm",
      jarak: mutlak(0.5),
      layak: (_l, b) => b.nilai >= 25 && b.nilai <= 100,
    }),
  },
  "nilai IKM salah": {
    perlu: ["ikm"],
    aturan: /^(PR|TB)/,
    tanam: salahkan({
      tabel: "ikm",
      peran: "ikm",
      jarak: mutlak(0.5),
      kaki: true,
      layak: (_l, b) => b.nilai >= 25 && b.nilai <= 100,
    }),
  },
  "selisih efisiensi salah": {
    perlu: ["efisiensi"],
    aturan: /^HT003/,
    tanam: salahkan({ tabel: "efisiensi", peran: "selisih", jarak: mutlak(0.005) }),
  },
  "pertumbuhan salah": {
    perlu: ["pertumbuhan"],
    aturan: /^HT00[34]/,
    tanam: salahkan({ tabel: "pertumbuhan", peran: "pertumbuhan", jarak: mutlak(0.02) }),
  },
  "rasio disebut kenaikan": {
    perlu: ["pertumbuhan"],
    aturan: /^HT00[34]/,
    tanam: (a, buku) => {
      const t = buku.get("pertumbuhan")!;
      const [kolom, baris] = [letak(t, "pertumbuhan"), a.bulat(0, t.baris.length - 1)];
      t.baris[baris]![kolom] = persen(
        angka(t.baris[baris]![letak(t, "baru")]) / angka(t.baris[baris]![letak(t, "lama")]),
      );
      return { titik: [{ tabel: "pertumbuhan", baris, kolom }] };
    },
  },
  "selisih tahun salah": {
    perlu: ["pertumbuhan"],
    aturan: /^HT00[34]/,
    tanam: salahkan({ tabel: "pertumbuhan", peran: "selisih", jarak: relatif(0.05) }),
  },
  "cacah total salah": {
    perlu: ["rekap"],
    aturan: /^(TB00[235]|HT002)/,
    tanam: salahkan({ tabel: "rekap", peran: "jumlah", jarak: mutlak(1), kaki: true }),
  },
  "persentase bagian salah": {
    perlu: ["rekap"],
    aturan: /^(HT002|TB002)/,
    tanam: salahkan({ tabel: "rekap", peran: "persen", jarak: mutlak(0.02) }),
  },
  "penomoran meloncat": {
    perlu: ["pk"],
    aturan: /^TB006/,
    tanam: (a, buku) => {
      const t = buku.get("pk")!;
      const dari = a.bulat(1, t.baris.length - 2);
      for (let i = dari; i < t.baris.length; i++) t.baris[i]![0] = bilangan(i + 2);
      return {
        titik: t.baris.slice(dari - 1).map((_, i) => ({ tabel: "pk", baris: dari - 1 + i, kolom: 0 })),
        saran: true,
      };
    },
  },
  "angka sebagai teks": {
    perlu: ["capaian"],
    aturan: /^IK/,
    ketik: true,
    tanam: ganti(
      "capaian",
      "realisasi",
      (s) =>
        adalahBilangan(s)
          ? `${(s.persen ? s.nilai * 100 : s.nilai).toFixed(s.desimal).replace(".", ",")}${s.persen ? "%" : ""}`
          : null,
      true,
    ),
  },
  "tanda catatan kaki": {
    perlu: ["capaian"],
    aturan: /^IK/,
    tanam: ganti(
      "capaian",
      "realisasi",
      (s) =>
        adalahBilangan(s)
          ? `${(s.persen ? s.nilai * 100 : s.nilai).toFixed(s.desimal).replace(".", ",")}${s.persen ? "%" : ""}*`
          : null,
      true,
    ),
  },
  "satuan berbeda": {
    perlu: ["capaian"],
    aturan: /^IK/,
    tanam: ganti(
      "capaian",
      "target",
      (s) => (adalahBilangan(s) && s.persen ? bilangan(Number((s.nilai * 100).toFixed(2)), 0) : null),
      true,
    ),
  },
  "realisasi kosong": { perlu: ["capaian"], aturan: /^IK/, tanam: ganti("capaian", "realisasi", () => "") },
  "target nol": {
    perlu: ["capaian"],
    aturan: /^(IK|AT|HT)/,
    tanam: ganti("capaian", "target", (s) => (adalahBilangan(s) ? { ...s, nilai: 0 } : null)),
  },
  "nilai galat": { perlu: ["capaian"], aturan: /^IK/, tanam: ganti("capaian", "capaian", () => "#DIV/0!") },
  "rumus judul terbalik": {
    perlu: ["kepatuhan"],
    aturan: /^HT006/,
    tanam: (_a, buku) => {
      const t = buku.get("kepatuhan")!;
      t.kepala[0]![4] = "Nilai (2*(3/4))";
      return { titik: [{ tabel: "kepatuhan", baris: -1, kolom: 4 }] };
    },
  },
  "judul kolom salah": {
    perlu: ["pk"],
    aturan: /^(HT006|IK)/,
    tanam: (_a, buku) => {
      buku.get("pk")!.kepala[0]![1] = "Target";
      return { titik: [{ tabel: "pk", baris: -1, kolom: 1 }], saran: true };
    },
  },
  "indikator hilang dari pengukuran": {
    perlu: ["capaian", "pk"],
    aturan: /^AT/,
    tanam: (a, buku) => {
      const [t, pk] = [buku.get("capaian")!, buku.get("pk")!];
      const baris = a.bulat(0, pk.baris.length - 1);
      const nama = pk.baris[baris]![1];
      const di = t.baris.findIndex((b) => b[1] === nama);
      const berikut = t.baris[di + 1];
      if (t.baris[di]![0] !== "" && berikut && berikut[0] === "") berikut[0] = t.baris[di]![0]!;
      t.baris.splice(di, 1);
      if (String(t.baris.at(-1)![0]).startsWith("Rata")) t.baris.pop();
      return { titik: [{ tabel: "pk", baris, kolom: 1 }] };
    },
  },
  "ejaan indikator berbeda": {
    perlu: ["capaian", "pk"],
    aturan: /^AT/,
    tanam: (a, buku) => {
      const pk = buku.get("pk")!;
      const baris = a.bulat(0, pk.baris.length - 1);
      const nama = String(pk.baris[baris]![1]);
      const i = a.bulat(4, nama.length - 3);
      if (!/^\p{L}{2}$/u.test(nama.slice(i, i + 2)) || nama[i] === nama[i + 1]) return null;
      pk.baris[baris]![1] = nama.slice(0, i) + nama[i + 1]! + nama[i]! + nama.slice(i + 2);
      const di = buku.get("capaian")!.baris.findIndex((b) => b[1] === nama);
      return {
        titik: [
          { tabel: "pk", baris, kolom: 1 },
          { tabel: "capaian", baris: di, kolom: 1 },
        ],
        saran: true,
      };
    },
  },
};
