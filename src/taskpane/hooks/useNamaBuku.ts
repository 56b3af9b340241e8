/** Which of the words typed as arguments are names that the workbook defines. */
import { useEffect, useState } from "react";
import { namaDiketik } from "../format/argumen";
import { usePanel } from "../konteks";
import type { KartuFungsi } from "../mesin";
import { JEDA_KETIK } from "./useHasilLangsung";

const KOSONG: ReadonlySet<string> = new Set();

/**
 * @param terisi as typed, in the order of the arguments; a word that the help of its argument mentions stays a word
 * @returns the names for each argument
 */
export function useNamaBuku({ nama: fungsi, argumen }: KartuFungsi, terisi: readonly string[]): readonly ReadonlySet<string>[] {
  const { layanan, pemisah, versiBuku } = usePanel();
  const [dikenal, atur] = useState(KOSONG);
  const dicari = terisi.map((teks, i) => {
    const kata = new Set(argumen[i]!.arti.toLowerCase().split(/[^\p{L}\p{N}_-]+/u));
    return namaDiketik(teks, pemisah).filter((nama) => !kata.has(teks.trim().toLowerCase()) && !kata.has(nama.toLowerCase()));
  });
  const tanya = dicari.flat().length === 0 ? "" : `=LKJ.${fungsi}(${[...new Set(dicari.flat())].join(",")})`;
  useEffect(() => {
    if (tanya === "") return undefined;
    let berlaku = true;
    const tunggu = setTimeout(() => {
      layanan.bacaAcuan(tanya).then(
        (isi) => berlaku && atur(new Set(Object.keys(isi))),
        () => berlaku && atur(KOSONG), // Excel says why where the result is asked for
      );
    }, JEDA_KETIK);
    return () => {
      berlaku = false;
      clearTimeout(tunggu);
    };
  }, [tanya, layanan, versiBuku]);
  return dicari.map((daftar) => new Set(daftar.filter((nama) => dikenal.has(nama))));
}
