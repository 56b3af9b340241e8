/** Records of the tools as elements of our XML part, and back. What is damaged in one record costs that record only. */
import { bukaSandi, sandikan } from "../bagikan/sandi";
import { tulisElemen, type Elemen } from "../simpanan/xml";
import { alamatRentang, alamatSel, bacaRentang, bacaSel, type Rect } from "../tabel/alamat";
import type { CellValue } from "../tabel/snapshot";
import { ALAT_TEMPELAN, type CatatanTempel, type PerubahanSel } from "./types";

export const ELEMEN_TEMPELAN = "tempelan";

export function tulisTempelan({ id, alat, lembar, perubahan, buka }: CatatanTempel): string {
  return tulisElemen(ELEMEN_TEMPELAN, { id, alat, lembar: sandikan(lembar) }, [
    ...buka.map((rect) => tulisElemen("gabung", { rentang: alamatRentang(rect) })),
    ...perubahan.map((satu) =>
      tulisElemen("ubah", {
        sel: alamatSel(satu.row, satu.col),
        dari: sandikan(String(satu.sebelum)),
        tipeDari: typeof satu.sebelum,
        formatDari: sandikan(satu.formatSebelum),
        ke: sandikan(String(satu.sesudah)),
        tipeKe: typeof satu.sesudah,
        formatKe: sandikan(satu.formatSesudah),
      }),
    ),
  ]);
}

export function bacaTempelan({ atribut, anak }: Elemen): CatatanTempel | null {
  const [id, lembar] = [atribut["id"] ?? "", bukaSandi(atribut["lembar"] ?? "")];
  const alat = ALAT_TEMPELAN.find((satu) => satu === atribut["alat"]);
  const buka = anak.filter(({ nama }) => nama === "gabung").map((satu) => bacaRentang(satu.atribut["rentang"] ?? ""));
  const perubahan = anak.filter(({ nama }) => nama === "ubah").map(bacaPerubahan);
  if (!alat || id === "" || lembar === "" || buka.includes(null) || perubahan.includes(null)) return null;
  return { id, alat, lembar, buka: buka as Rect[], perubahan: perubahan as PerubahanSel[] };
}

function bacaPerubahan({ atribut }: Elemen): PerubahanSel | null {
  const letak = bacaSel(atribut["sel"] ?? "");
  const [sebelum, sesudah] = [bacaNilai(atribut["tipeDari"], atribut["dari"]), bacaNilai(atribut["tipeKe"], atribut["ke"])];
  const [formatSebelum, formatSesudah] = [bukaSandi(atribut["formatDari"] ?? ""), bukaSandi(atribut["formatKe"] ?? "")];
  if (!letak || sebelum === null || sesudah === null || formatSebelum === "" || formatSesudah === "") return null;
  return { ...letak, sebelum, formatSebelum, sesudah, formatSesudah };
}

function bacaNilai(tipe = "", isi = ""): CellValue | null {
  if (tipe === "string") return bukaSandi(isi);
  if (tipe === "boolean") return isi === "true";
  const nilai = Number(isi);
  return tipe === "number" && isi !== "" && Number.isFinite(nilai) ? nilai : null;
}
