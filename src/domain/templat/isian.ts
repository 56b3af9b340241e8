/** What may be typed into the columns that several forms share. */
import { POLARITAS } from "../hitung/capaian";
import type { KataTemplat } from "./kata";
import type { Isian } from "./susun";

/** A realisasi may be negative: growth, deficit. */
const TERENDAH = -1e15;

/** Blank means naik. */
export const isianPolaritas = ({ isian }: KataTemplat): Isian => ({
  aturan: { jenis: "daftar", pilihan: POLARITAS },
  kata: isian.polaritas,
  tegas: true,
});
export const isianTarget = ({ isian }: KataTemplat): Isian => ({ aturan: { jenis: "desimal", minimum: 0 }, kata: isian.target });
export const isianRealisasi = ({ isian }: KataTemplat): Isian => ({ aturan: { jenis: "desimal", minimum: TERENDAH }, kata: isian.realisasi });
export const isianUang = ({ isian }: KataTemplat): Isian => ({ aturan: { jenis: "desimal", minimum: 0 }, kata: isian.uang, tegas: true });
export const isianJawaban = ({ isian }: KataTemplat): Isian => ({
  aturan: { jenis: "bulat", minimum: 1, maksimum: 4 },
  kata: isian.jawaban,
  tegas: true,
});
