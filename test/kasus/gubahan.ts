/** Harmless changes of layout: what is printed stays the same, so the checker must say the same. */
import type { Acak } from "./acak";

export interface BarisTulis {
  /** One-based row of the table; 0 for what is none of its rows. */
  readonly baris: number;
  readonly sel: readonly string[];
}

export interface TabelTulis {
  readonly judul: readonly string[];
  readonly kepala: readonly (readonly string[])[];
  readonly isi: readonly BarisTulis[];
  readonly bawah: readonly (readonly string[])[];
}

/** The changed table, or undefined where the change does not apply. */
export type Gubahan = (t: TabelTulis, a: Acak) => TabelTulis | undefined;

const PERSEN = /^\d+([.,]\d+)?\s?%$/;
const RUPIAH = /^(?:Rp\.?\s?)?(\d{1,3}(?:\.\d{3}){2,})(?:,-|,00)?$/;

const lebar = (t: TabelTulis): number => Math.max(...t.kepala.map((r) => r.length), ...t.isi.map((b) => b.sel.length));
const kolom = (t: TabelTulis, c: number): string[] => t.isi.map((b) => b.sel[c] ?? "");
const semua = (t: TabelTulis, c: number, pola: RegExp): boolean => kolom(t, c).some((s) => s !== "") && kolom(t, c).every((s) => s === "" || pola.test(s));
const nomorKolom = (t: TabelTulis): number[] => Array.from({ length: lebar(t) }, (_, c) => c);
const isiPenuh = (sel: readonly string[], n: number): string[] => Array.from({ length: n }, (_, c) => sel[c] ?? "");
const berkepala = (t: TabelTulis): boolean => t.kepala.length > 0;
const namaKepala = (t: TabelTulis): string => t.kepala.flat().join(" ").toLowerCase();

const petakan = (t: TabelTulis, ubah: (sel: string, c: number) => string): TabelTulis => ({
  ...t,
  isi: t.isi.map((b) => ({ ...b, sel: b.sel.map(ubah) })),
});

function tambahKolom(t: TabelTulis, nama: string, isi: (sel: readonly string[]) => string): TabelTulis | undefined {
  if (!berkepala(t) || namaKepala(t).includes(nama.toLowerCase())) return undefined;
  const n = lebar(t);
  return {
    ...t,
    kepala: t.kepala.map((r, i) => [...isiPenuh(r, n), i === 0 ? nama : ""]),
    isi: t.isi.map((b) => ({ ...b, sel: [...isiPenuh(b.sel, n), isi(b.sel)] })),
  };
}

function sisipkan(t: TabelTulis, di: number, baris: readonly BarisTulis[]): TabelTulis {
  return { ...t, isi: [...t.isi.slice(0, di), ...baris, ...t.isi.slice(di)] };
}

/** A place between two rows of data in the middle of the body. */
const tengah = (t: TabelTulis): number | undefined => (t.isi.length >= 4 ? Math.floor(t.isi.length / 2) : undefined);
const kosong: BarisTulis = { baris: 0, sel: [] };
const kepalaBaris = (t: TabelTulis): BarisTulis[] => t.kepala.map((sel) => ({ baris: 0, sel }));

/** Column of sasaran whose blank cells are carried down. */
function kolomSasaran(t: TabelTulis): number | undefined {
  const c = t.kepala[0]?.findIndex((h) => /^(sasaran|tujuan)/i.test(h)) ?? -1;
  return c >= 0 && t.isi.every((b) => b.sel.length === lebar(t)) && (t.isi[0]?.sel[c] ?? "") !== "" ? c : undefined;
}

const ulangKepala = (t: TabelTulis, sebelum: readonly BarisTulis[]): TabelTulis | undefined => {
  const di = tengah(t);
  return di === undefined || !berkepala(t) ? undefined : sisipkan(t, di, [...sebelum, ...kepalaBaris(t)]);
};

export const GUBAHAN: Readonly<Record<string, Gubahan>> = {
  "kolom keterangan kosong": (t) => tambahKolom(t, "Keterangan", () => ""),
  "kolom bukti dukung": (t) => tambahKolom(t, "Bukti Dukung", (s) => (s[1] ? "Laporan tahunan 2023" : "")),
  "kolom penanggung jawab": (t) => tambahKolom(t, "Penanggung Jawab", (s) => (s[1] ? "Bagian Umum" : "")),
  "kolom tautan": (t) => tambahKolom(t, "Link", (s) => (s[1] ? "https://contoh.go.id/berkas/2023/01" : "")),
  "kolom tren": (t, a) => tambahKolom(t, "Tren", (s) => (s[1] ? a.pilih(["▲", "▼", "="]) : "")),
  "kolom kosong di kanan": (t) => tambahKolom(t, " ", () => ""),
  "kolom nomor di depan": (t) => {
    if (!berkepala(t) || /\bno\b|nomor/.test(namaKepala(t)) || t.isi.some((b) => /^\d+\./.test(b.sel[0] ?? ""))) return undefined;
    let n = 0;
    const diisi = (b: BarisTulis): boolean => (b.sel[0] ?? "") !== "" && b.sel.length > 1 && !/^(total|jumlah|rata|rerata)/i.test(b.sel[0]!);
    return {
      ...t,
      kepala: t.kepala.map((r, i) => [i === 0 ? "No." : "", ...r]),
      isi: t.isi.map((b) => ({ ...b, sel: [diisi(b) ? String(++n) : "", ...b.sel] })),
    };
  },
  "tanda catatan kaki di angka": (t, a) => {
    const baris = t.isi.findIndex((b) => b.sel.some((s) => /^\d+,\d+%?$/.test(s)));
    if (baris < 0) return undefined;
    const tanda = a.pilih(["*", "*)", " *", "¹"]);
    const c = t.isi[baris]!.sel.findIndex((s) => /^\d+,\d+%?$/.test(s));
    const isi = t.isi.map((b, i) => (i === baris ? { ...b, sel: b.sel.map((s, k) => (k === c ? s + tanda : s)) } : b));
    return { ...t, isi, bawah: [[`${tanda.trim()} dihitung menurut pedoman`], ...t.bawah] };
  },
  "satuan persen di judul kolom": (t) => {
    const c = nomorKolom(t).find((k) => semua(t, k, PERSEN));
    if (c === undefined || t.kepala.length !== 1 || /%/.test(t.kepala[0]![c] ?? "") || !t.kepala[0]![c]) return undefined;
    const kepala = [t.kepala[0]!.map((h, k) => (k === c ? `${h} (%)` : h))];
    return { ...petakan(t, (s, k) => (k === c ? s.replace(/\s?%$/, "") : s)), kepala };
  },
  "spasi sebelum persen": (t) => petakan(t, (s) => (PERSEN.test(s) ? s.replace(/\s?%$/, " %") : s)),
  "rupiah lengkap": (t) => petakan(t, (s) => s.replace(RUPIAH, "Rp $1,-")),
  "rupiah dengan sen": (t) => petakan(t, (s) => s.replace(RUPIAH, "Rp$1,00")),
  "rupiah tanpa tanda": (t) => petakan(t, (s) => s.replace(RUPIAH, "$1")),
  "baris kosong sebelum total": (t) => {
    const di = t.isi.findIndex((b) => b.sel.some((s) => /^(total|jumlah|rata-rata)\b/i.test(s)));
    return di > 0 && di === t.isi.length - 1 ? sisipkan(t, di, [kosong]) : undefined;
  },
  "baris kosong di tengah": (t) => {
    const di = tengah(t);
    return di === undefined || !berkepala(t) ? undefined : sisipkan(t, di, [kosong]);
  },
  "dua baris kosong di tengah": (t) => {
    const di = tengah(t);
    return di === undefined || !berkepala(t) ? undefined : sisipkan(t, di, [kosong, kosong]);
  },
  "baris kosong antarsasaran": (t) => {
    const c = kolomSasaran(t);
    if (c === undefined || t.isi.some((b) => b.sel.filter((s) => s !== "").length === 1)) return undefined;
    return { ...t, isi: t.isi.flatMap((b, i) => (i > 0 && b.sel[c] !== "" ? [kosong, b] : [b])) };
  },
  "kepala berulang": (t) => ulangKepala(t, []),
  "kepala berulang di bawah baris kosong": (t) => ulangKepala(t, [kosong]),
  "kepala berulang di bawah judul lanjutan": (t) => ulangKepala(t, [kosong, { baris: 0, sel: [`Lanjutan ${t.judul[0] ?? "tabel"}`] }]),
  "kepala berulang tanpa judul lanjutan": (t) => ulangKepala(t, [kosong, kosong]),
  "baris satuan di bawah kepala": (t) => {
    if (t.kepala.length !== 1) return undefined;
    const satuan = nomorKolom(t).map((c) => (semua(t, c, RUPIAH) ? "(Rp)" : semua(t, c, PERSEN) ? "(%)" : ""));
    return satuan.some((s) => s !== "") ? { ...t, kepala: [...t.kepala, satuan] } : undefined;
  },
  "nomor kolom tanpa kurung": (t) => (berkepala(t) && lebar(t) >= 4 && !/^\(?1\)?$/.test(t.isi[0]?.sel[0] ?? "") ? sisipkan(t, 0, [{ baris: 0, sel: nomorKolom(t).map((c) => String(c + 1)) }]) : undefined),
  "judul tiga baris": (t) => ({ ...t, judul: [...t.judul, "Biro Perencanaan", "Kementerian Sosial"] }),
  "judul dan baris kosong": (t) => ({ ...t, judul: [...t.judul, ""] }),
  "keterangan dan sumber di bawah": (t) => ({ ...t, bawah: [...t.bawah, ["Keterangan:"], ["- polaritas negatif dihitung terbalik"], ["Sumber: data diolah, 2023"]] }),
  "tanda tangan di bawah": (t) => ({ ...t, bawah: [...t.bawah, [], ["", "Jakarta, 31 Januari 2024"], ["", "Kepala Biro"], [], ["", "Nama Pejabat"], ["", "NIP 19700101 199503 1 001"]] }),
  "sasaran ditulis di setiap baris": (t) => {
    const c = kolomSasaran(t);
    if (c === undefined || !/indikator/.test(namaKepala(t))) return undefined;
    let kini = "";
    const kaki = (s: readonly string[]): boolean => s.some((x) => /^(total|jumlah|rata)/i.test(x));
    return { ...t, isi: t.isi.map((b) => ({ ...b, sel: b.sel.map((s, k) => (k !== c || kaki(b.sel) ? s : (kini = s || kini))) })) };
  },
  "sasaran sebagai subjudul": (t) => {
    const c = kolomSasaran(t);
    if (c === undefined || !/indikator/.test(namaKepala(t)) || t.kepala.length !== 1 || c > 1 || t.isi.some((b) => b.sel.filter((s) => s !== "").length === 1)) return undefined;
    const kaki = (b: BarisTulis): boolean => /^(capaian|rata|rerata|total|jumlah)\b/i.test(b.sel[c]!);
    const tanpa = (sel: readonly string[]): string[] => sel.filter((_, k) => k !== c);
    const judul = (b: BarisTulis): BarisTulis[] => (b.sel[c] && tanpa(b.sel).some((s) => s !== "") ? [{ baris: b.baris, sel: c === 0 ? [b.sel[c]!] : ["", b.sel[c]!] }] : []);
    return { ...t, kepala: t.kepala.map(tanpa), isi: t.isi.flatMap((b) => (kaki(b) ? [{ ...b, sel: [b.sel[c]!, ...tanpa(b.sel).slice(1)] }] : [...judul(b), { ...b, sel: tanpa(b.sel) }])) };
  },
  "nomor di depan nama": (t) => {
    const c = t.kepala[0]?.findIndex((h) => /^indikator/i.test(h)) ?? -1;
    let n = 0;
    return c < 0 ? undefined : petakan(t, (s, k) => (k === c && s !== "" && !/^\d/.test(s) ? `${++n}. ${s}` : s));
  },
  "spasi rangkap": (t) => petakan(t, (s) => s.replace(/(\p{L}) (\p{L})/gu, "$1  $2")),
  "kepala dengan ganti baris": (t) => (berkepala(t) ? { ...t, kepala: t.kepala.map((r) => r.map((h) => h.replace(" ", "\n"))) } : undefined),
  "kepala huruf besar": (t) => (berkepala(t) ? { ...t, kepala: t.kepala.map((r) => r.map((h) => h.toUpperCase())) } : undefined),
};
