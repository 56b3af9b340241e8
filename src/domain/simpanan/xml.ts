/**
 * As much of XML as our own part needs: elements and attributes. Text between elements is skipped, for we write none. Office may
 * write the part anew (other quotes, declaration, white space), so reading knows more than writing does.
 */

export interface Elemen {
  /** Without prefix. */
  readonly nama: string;
  readonly prefiks: string;
  readonly atribut: Readonly<Record<string, string>>;
  readonly anak: readonly Elemen[];
  /** As it stands in the text. */
  readonly mentah: string;
}

const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)(?:([\w.-]+):)?([\w.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g;
const ATRIBUT = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

interface Terbuka {
  readonly elemen: Omit<Elemen, "mentah" | "anak">;
  readonly anak: Elemen[];
  readonly awal: number;
}

/** The root element; null where the text is no well-formed document. */
export function uraiXml(xml: string): Elemen | null {
  const tumpukan: Terbuka[] = [];
  let akar: Elemen | null = null;
  let sampai = 0;
  const selesai = ({ elemen, anak, awal }: Terbuka, akhir: number): boolean => {
    const jadi = { ...elemen, anak, mentah: xml.slice(awal, akhir) };
    const induk = tumpukan.at(-1);
    if (induk) induk.anak.push(jadi);
    else if (akar) return false;
    else akar = jadi;
    return true;
  };
  for (const cocok of xml.matchAll(TOKEN)) {
    if (xml.slice(sampai, cocok.index).includes("<")) return null;
    sampai = cocok.index + cocok[0].length;
    const [, tutup, prefiks = "", nama, atribut = "", tunggal] = cocok;
    if (nama === undefined) continue;
    if (tutup === "/") {
      const buka = tumpukan.pop();
      if (buka?.elemen.nama !== nama || buka.elemen.prefiks !== prefiks || !selesai(buka, sampai)) return null;
      continue;
    }
    const buka = { elemen: { nama, prefiks, atribut: bacaAtribut(atribut) }, anak: [], awal: cocok.index };
    if (tunggal === "/") {
      if (!selesai(buka, sampai)) return null;
    } else tumpukan.push(buka);
  }
  return tumpukan.length === 0 && !xml.slice(sampai).includes("<") ? akar : null;
}

function bacaAtribut(teks: string): Record<string, string> {
  const hasil: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [, nama, ganda, tunggal] of teks.matchAll(ATRIBUT)) hasil[nama!] = lepas(ganda ?? tunggal ?? "");
  return hasil;
}

const ENTITAS: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function lepas(teks: string): string {
  const polos = teks
    .replace(/[\t\n\r]/g, " ")
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (asal, hex?: string, des?: string, nama?: string) => {
      if (nama !== undefined) return ENTITAS[nama] ?? asal;
      const kode = hex === undefined ? Number(des) : parseInt(hex, 16);
      return kode <= 0x10ffff ? String.fromCodePoint(kode) : asal;
    });
  return polos.replace(/_x([0-9A-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** Value of an attribute. Characters that XML cannot hold become `_x000B_`, as in Excel's own files. */
function kodekan(teks: string): string {
  const bisaDitulis = [...teks.replace(/_(?=x[0-9A-F]{4}_)/g, "_x005F_")]
    .map((huruf) => (bolehXml(huruf.codePointAt(0)!) ? huruf : `_x${huruf.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`))
    .join("");
  return bisaDitulis.replace(/[&<>"\t\n\r]/g, (huruf) => `&#${huruf.charCodeAt(0)};`);
}

function bolehXml(kode: number): boolean {
  return kode === 9 || kode === 10 || kode === 13 || (kode >= 0x20 && kode <= 0xd7ff) || (kode >= 0xe000 && kode <= 0xfffd) || kode >= 0x10000;
}

/** `atribut` that are undefined are left out; `anak` are elements already written. */
export function tulisElemen(nama: string, atribut: Readonly<Record<string, string | number | undefined>>, anak: readonly string[] = []): string {
  const isi = Object.entries(atribut)
    .filter(([, nilai]) => nilai !== undefined)
    .map(([kunci, nilai]) => ` ${kunci}="${kodekan(String(nilai))}"`)
    .join("");
  return anak.length === 0 ? `<${nama}${isi}/>` : `<${nama}${isi}>${anak.join("")}</${nama}>`;
}
