/** The indicators of the recognised tables, each once, with the polarity by which its capaian is reckoned and why. */
import type { Polaritas } from "../hitung/capaian";
import { bacaBaris, type AsalPolaritas } from "../periksa/bacaanBaris";
import { namaIndikator } from "../periksa/indeksIndikator";
import { capaianBaris, periodeTabel, selDi } from "../periksa/periode";
import type { BarisTabel, Tabel } from "../tabel/types";
import { kunciIndikator } from "./polaritas";

export interface IndikatorDikenali {
  readonly kunci: string;
  /** As first written. */
  readonly nama: string;
  readonly polaritas: Polaritas;
  readonly asal: AsalPolaritas;
}

/** In the order of the workbook. Of several rows of an indicator the one counts that says most about its polarity. */
export function daftarIndikator(tabel: readonly Tabel[]): readonly IndikatorDikenali[] {
  const hasil = new Map<string, IndikatorDikenali>();
  for (const satu of tabel) {
    for (const baris of satu.baris) {
      const nama = baris.jenis === "isi" ? namaIndikator(satu, baris) : "";
      const dibaca = nama === "" ? undefined : polaritasBaris(satu, baris);
      if (!dibaca) continue;
      const kunci = kunciIndikator(nama);
      const lama = hasil.get(kunci);
      if (!lama) hasil.set(kunci, { kunci, nama, ...dibaca });
      else if (bobot(dibaca) > bobot(lama)) hasil.set(kunci, { ...lama, ...dibaca });
    }
  }
  return [...hasil.values()];
}

type Dibaca = Pick<IndikatorDikenali, "polaritas" | "asal">;

const BOBOT: Readonly<Record<AsalPolaritas, number>> = { bawaan: 0, kata: 1, target: 2, keterangan: 3, tercetak: 4, kolom: 5, setelan: 6 };
const bobot = ({ asal }: Dibaca): number => BOBOT[asal];

/** Undefined where the row has no target and realisasi to be reckoned with. */
function polaritasBaris(tabel: Tabel, baris: BarisTabel): Dibaca | undefined {
  const dibaca = periodeTabel(tabel).flatMap((periode): Dibaca[] => {
    const [target, realisasi] = [selDi(baris, periode.target), selDi(baris, periode.realisasi)];
    if (!target || !realisasi) return [];
    const { polaritas, asalPolaritas: asal } = bacaBaris(tabel, baris, target, realisasi, capaianBaris(periode, baris)?.angka);
    return [{ polaritas, asal }];
  });
  return dibaca.reduce<Dibaca | undefined>((a, b) => (a && bobot(a) >= bobot(b) ? a : b), undefined);
}
