/** Indeks Profesionalitas ASN from the scores of its dimensions. Source: Peraturan BKN 8/2019. */
import { gagal, type Hasil } from "../hasil";
import { ATURAN_IP_ASN } from "../regulasi/sakip";
import { nilaiJumlah, type HasilJumlah } from "./nilaiJumlah";

/**
 * @param dimensi kualifikasi (up to 25), kompetensi (40), kinerja (30), disiplin (5)
 * @returns the sum, 0–100; LKJ038 for another number of dimensions, LKJ022, LKJ023
 */
export function ipAsn(dimensi: readonly number[]): Hasil<HasilJumlah> {
  const aturan = ATURAN_IP_ASN[0]!;
  if (dimensi.length !== aturan.bagian.length) {
    return gagal("LKJ038", { argumen: "dimensi", perlu: aturan.bagian.length, ada: dimensi.length });
  }
  return nilaiJumlah(dimensi, { aturan, belumDikonfirmasi: false });
}
