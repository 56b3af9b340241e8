/** Settings: the user's language, and what the workbook keeps. */
import { useGayaUmum } from "../components/gaya";
import { PilihBahasa } from "../components/PilihBahasa";
import { usePanel } from "../konteks";

export function Pengaturan() {
  const { t } = usePanel();
  const umum = useGayaUmum();
  return (
    <div className={umum.halaman}>
      <h2 className={umum.judul}>{t.tempat.pengaturan}</h2>
      <PilihBahasa />
    </div>
  );
}
