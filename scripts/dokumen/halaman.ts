/** The page of one function, in Markdown. */
import { jelaskan } from "../../src/domain/jelaskan/index";
import { dasarFungsi } from "../../src/domain/jelaskan/dasarFungsi";
import { GALAT, type KodeGalat } from "../../src/domain/galat";
import { ATURAN_IKPA } from "../../src/domain/regulasi/ikpa";
import { ATURAN_NKA } from "../../src/domain/regulasi/nka";
import { ATURAN_IP_ASN, ATURAN_SAKIP, type AturanJumlah } from "../../src/domain/regulasi/sakip";
import { SKALA, type KelasSkala, type Skala } from "../../src/domain/regulasi/skala";
import { rentangTahun } from "../../src/domain/regulasi/tahun";
import { tulisAngka } from "../../src/domain/tabel/tulisAngka";
import type { NamaFungsi } from "../../src/functions/edge";
import { adalahSelGalat } from "../../src/functions/sel";
import { isi } from "../../src/strings/isi";
import { namaSkala, tulisNilai, teksJejak } from "../../src/strings/teksJejak";
import { rumusTampil } from "../../src/taskpane/format/rumus";
import { angkaBahasa, BAHAN, CONTOH, hitungRumus, PERILAKU, type Bahasa, type BahanBahasa } from "./bahan";

type Baris = readonly string[];

export function tabelMarkdown(kepala: Baris, baris: readonly Baris[]): string {
  const tulis = (sel: Baris): string => `| ${sel.map((s) => s.replaceAll("|", "\\|")).join(" | ")} |`;
  return [tulis(kepala), `|${kepala.map(() => "---|").join("")}`, ...baris.map(tulis)].join("\n");
}

const kode = (teks: string): string => `\`${teks}\``;

/** @returns the whole file, with a newline at its end */
export function halaman(fungsi: NamaFungsi, bahasa: Bahasa): string {
  const b = BAHAN[bahasa];
  const { label } = b;
  const bantuan = b.fungsi.daftar[fungsi];
  const berkasLain = bahasa === "id" ? `en/${fungsi}.md` : `../${fungsi}.md`;
  const params = bantuan.params.map((p) => (p.wajib ? p.nama : `[${p.nama}]`));
  const bagian = [
    label.dibuat,
    `# LKJ.${fungsi}`,
    `${label.keIndeks} · ${isi(label.bahasaLain, { berkas: berkasLain })}`,
    bantuan.ringkas,
    b.uraian[fungsi],
    `## ${label.penulisan}`,
    kode(`=LKJ.${fungsi}(${params.join(`${b.pemisah.argumen} `)})`),
    `## ${label.argumen}`,
    tabelMarkdown(
      [label.kolomArgumen, label.kolomWajib, label.kolomUraian],
      bantuan.params.map((p) => [kode(p.nama), p.wajib ? label.ya : label.tidak, p.uraian]),
    ),
    `## ${label.hasil}`,
    bantuan.hasil,
    `## ${label.contoh}`,
    tabelContoh(fungsi, bahasa, b),
    ...contohPertama(fungsi, b),
    ...parameter(fungsi, b),
    `## ${label.galat}`,
    label.pengantarGalat,
    tabelGalat(fungsi, b),
    `## ${label.perilaku}`,
    ...tabelPerilaku(fungsi, b),
    `## ${label.dasar}`,
    ...tabelDasar(fungsi, b),
  ];
  return `${bagian.join("\n\n")}\n`;
}

function tabelContoh(fungsi: NamaFungsi, bahasa: Bahasa, b: BahanBahasa): string {
  const { label } = b;
  return tabelMarkdown(
    [label.kolomRumus, label.kolomHasil, label.kolomKeterangan, label.kolomSumber],
    CONTOH.fungsi[fungsi].contoh.map((c) => [
      kode(rumusTampil(c.rumus, b.pemisah)),
      c.tampil === "tabel" ? label.tabelHasil : angkaBahasa(c.tampil, b.pemisah),
      c.ket[bahasa],
      CONTOH.sumber[c.sumber]![bahasa],
    ]),
  );
}

/** Of the first example: the table where it is one, and the steps. */
function contohPertama(fungsi: NamaFungsi, b: BahanBahasa): string[] {
  const { label } = b;
  const { argumen, hasil } = hitungRumus(CONTOH.fungsi[fungsi].contoh[0]!.rumus);
  const jejak = jelaskan(fungsi, argumen);
  if (!jejak.ok) throw new Error(`the first example of ${fungsi} gives an error`);
  const { langkah } = teksJejak(jejak.nilai, b.jelaskan, b.pemisah);
  const baris = langkah.map(
    ({ apa, rumus, hasil: h }, i) => `${i + 1}. ${apa}  \n   ${kode(rumus === "" ? h : `${rumus} = ${h}`)}`,
  );
  const tabel = hasil.length > 1 ? [`### ${label.isiTabel}`, tabelHasil(hasil, b)] : [];
  return [...tabel, `### ${label.langkah}`, baris.join("\n")];
}

function tabelHasil(hasil: readonly (readonly unknown[])[], b: BahanBahasa): string {
  const [kepala, ...baris] = hasil;
  const pecahan = kepala!.map((_, k) =>
    baris.some((isiBaris) => typeof isiBaris[k] === "number" && !Number.isInteger(isiBaris[k])),
  );
  const tulis = (sel: unknown, k: number): string =>
    typeof sel === "number"
      ? tulisNilai({ nilai: sel, satuan: pecahan[k] ? "nilai" : "angka" }, b.pemisah)
      : String(sel);
  return tabelMarkdown(
    kepala!.map(String),
    baris.map((isiBaris) => isiBaris.map(tulis)),
  );
}

function parameter(fungsi: NamaFungsi, b: BahanBahasa): string[] {
  const { label } = b;
  const isiBagian = ((): string[] => {
    switch (fungsi) {
      case "IKPA":
      case "IKPA_RINCI":
        return ATURAN_IKPA.flatMap((a) => [
          `### ${isi(label.komponenTahun, { berlaku: rentangTahun(a.berlaku) })}`,
          tabelMarkdown(
            [label.kolomUrut, label.kolomKomponen, label.kolomBobot, label.kolomAspek],
            a.komponen.map((k, i) => [String(i + 1), k.nama, String(k.bobot), k.aspek]),
          ),
        ]);
      case "NKA":
        return [
          tabelMarkdown(
            [label.kolomTahun, label.kolomEka, label.kolomIkpa],
            ATURAN_NKA.map((a) => [rentangTahun(a.berlaku), String(a.bobot.eka), String(a.bobot.ikpa)]),
          ),
        ];
      case "NILAI_SAKIP":
        return tabelJumlah(ATURAN_SAKIP, b);
      case "IP_ASN":
        return tabelJumlah(ATURAN_IP_ASN, b);
      case "PREDIKAT":
        return SKALA.flatMap((s) => tabelSkala(s, b));
      default:
        return [];
    }
  })();
  return isiBagian.length === 0 ? [] : [`## ${label.aturan}`, ...isiBagian];
}

function tabelJumlah(aturan: readonly AturanJumlah[], { label }: BahanBahasa): string[] {
  return aturan.flatMap((a) => [
    `### ${isi(label.komponenTahun, { berlaku: rentangTahun(a.berlaku) })}`,
    tabelMarkdown(
      [label.kolomUrut, label.kolomKomponen, label.kolomTertinggi],
      a.bagian.map((k, i) => [String(i + 1), k.nama, String(k.bobot)]),
    ),
  ]);
}

function tabelSkala(skala: Skala, b: BahanBahasa): string[] {
  const { label } = b;
  const satuan = skala.satuan === "pecahan" ? label.satuanPecahan : skala.satuan;
  const batas = ({ bawah, inklusif }: KelasSkala): string => {
    if (bawah === null) return label.selebihnya;
    const tampil = angkaBahasa(tulisAngka(bawah / skala.kali), b.pemisah);
    return isi(inklusif ? label.palingSedikit : label.lebihDari, { batas: tampil });
  };
  const kata = ({ huruf, kata: k, tambahan }: KelasSkala): string =>
    [huruf ? `${huruf} (${k})` : k, ...(tambahan ? [tambahan] : [])].join(", ");
  return [
    `### ${isi(label.skala, { skala: skala.id, nama: namaSkala(skala.id, b.jelaskan) })} (${rentangTahun(skala.berlaku)}, ${satuan})`,
    tabelMarkdown(
      [label.kolomKelas, label.kolomBatas],
      skala.kelas.map((k) => [kata(k), batas(k)]),
    ),
  ];
}

/** The sentence of an error with its places named; words that depend on a number are those for several. */
const kalimatGalat = (templat: string): string => templat.replace(/\{\w+\|[^|{}]*\|([^|{}]*)\}/g, "$1").replace(/\{(\w+)\}/g, "‹$1›");

/** Every code that an example or an unusual argument shows, with what would bring it about. */
function tabelGalat(fungsi: NamaFungsi, b: BahanBahasa): string {
  const { label } = b;
  const muncul = new Map<string, string>();
  for (const rumus of CONTOH.fungsi[fungsi].galat) {
    const sel = hitungRumus(rumus).hasil[0]![0]!;
    const k = adalahSelGalat(sel) ? kodeGalat(sel) : undefined;
    if (k === undefined) throw new Error(`${rumus} gives no error`);
    if (!muncul.has(k)) muncul.set(k, kode(rumusTampil(rumus, b.pemisah)));
  }
  for (const [argumen, perMacam] of Object.entries(PERILAKU[fungsi].argumen)) {
    for (const [macam, hasil] of Object.entries(perMacam)) {
      const k = /^#\S+ (LKJ\d{3})$/.exec(String(hasil))?.[1];
      if (k === undefined || muncul.has(k)) continue;
      muncul.set(k, isi(label.argumenBerisi, { argumen: kode(argumen), macam: b.fungsi.macamArgumen[macam]! }));
    }
  }
  return tabelMarkdown(
    [label.kolomKode, label.kolomJenis, label.kolomPesan, label.kolomContohGalat],
    [...muncul]
      .sort(([x], [y]) => x.localeCompare(y))
      .map(([k, contoh]) => {
        const lkj = k as KodeGalat;
        return lkj in GALAT
          ? [k, GALAT[lkj], kalimatGalat(b.galat[lkj]), contoh]
          : ["–", k, "–", contoh];
      }),
  );
}

function kodeGalat({ galat, pesan }: { readonly galat: string; readonly pesan: string }): string {
  return pesan === "" ? galat : pesan.slice(0, 6);
}

function tabelPerilaku(fungsi: NamaFungsi, b: BahanBahasa): string[] {
  const { label } = b;
  const { contoh, argumen } = PERILAKU[fungsi];
  const nama = Object.keys(argumen);
  const tulis = (hasil: string | number | undefined): string => {
    if (typeof hasil === "number") return angkaBahasa(tulisAngka(hasil), b.pemisah);
    return hasil === "tabel" ? label.hasilTabel : String(hasil);
  };
  return [
    label.pengantarPerilaku,
    kode(rumusTampil(rumusDari(fungsi, contoh), b.pemisah)),
    tabelMarkdown(
      [label.kolomIsi, ...nama.map(kode)],
      Object.entries(b.fungsi.macamArgumen).map(([macam, teks]) => [
        teks,
        ...nama.map((n) => tulis(argumen[n]![macam])),
      ]),
    ),
  ];
}

/** The formula, in en-US, that has these arguments. */
function rumusDari(fungsi: string, argumen: readonly unknown[]): string {
  const satu = (isi_: unknown): string => {
    if (typeof isi_ === "string") return `"${isi_.replaceAll('"', '""')}"`;
    return isi_ === null ? "" : String(isi_);
  };
  const tulis = (isi_: unknown): string =>
    Array.isArray(isi_) ? `{${(isi_ as unknown[][]).map((baris) => baris.map(satu).join(",")).join(";")}}` : satu(isi_);
  return `=LKJ.${fungsi}(${argumen.map(tulis).join(",").replace(/,+$/, "")})`;
}

const TANDA = ["V", "2", "1", "G"] as const;

function tabelDasar(fungsi: NamaFungsi, b: BahanBahasa): string[] {
  const { label, jelaskan: teks } = b;
  const aturan = teksJejak(
    {
      fungsi,
      hasil: { nilai: 0, satuan: "bulat" },
      langkah: [],
      aturan: dasarFungsi(fungsi),
      alternatif: [],
      catatan: [],
    },
    teks,
    b.pemisah,
  ).aturan;
  if (aturan.length === 0) return [label.tanpaAturan];
  const tanda = TANDA.filter((t) => aturan.some((a) => a.tanda === t));
  const arti = tanda.map((t) => `[${t}] ${teks.keyakinan[t]}`).join("; ");
  return [
    tabelMarkdown(
      [label.kolomAturan, label.kolomBerlaku, label.kolomDasar, label.kolomKeyakinan, label.kolomDiperiksa],
      aturan.map((a) => [
        a.set,
        a.berlaku || label.tanpaDasar,
        a.dasar.join("; ") || label.tanpaDasar,
        `[${a.tanda}]`,
        a.diperiksa || label.tanpaDasar,
      ]),
    ),
    isi(label.keyakinan, { daftar: arti }),
  ];
}
