/** The user's separators; Indonesian ones until Excel has answered, and where it cannot. */
import { useEffect, useState } from "react";
import { type Layanan, type Pemisah, PEMISAH_ID } from "../layanan";

export function usePemisah(layanan: Layanan): Pemisah {
  const [pemisah, atur] = useState<Pemisah>(PEMISAH_ID);
  useEffect(() => {
    let aktif = true;
    layanan.pemisah().then(
      (jawaban) => aktif && atur(jawaban),
      () => aktif && atur(PEMISAH_ID),
    );
    return () => {
      aktif = false;
    };
  }, [layanan]);
  return pemisah;
}
