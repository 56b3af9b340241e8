/** Version, licence, and what leaves the machine: nothing. */
import { Link, makeStyles, tokens } from "@fluentui/react-components";
import paket from "../../../package.json";
import { isi } from "../../strings/isi";
import { usePanel } from "../konteks";
import { teksPenuh } from "../teksPenuh";
import { useGayaUmum } from "./gaya";

const useGaya = makeStyles({ tautan: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalL, "& > a": { minHeight: "24px" } } });

export function TentangPanel() {
  const { bahasa } = usePanel();
  const k = teksPenuh(bahasa).pengaturan.tentang;
  const gaya = useGaya();
  const umum = useGayaUmum();
  return (
    <section className={umum.bagian} aria-labelledby="tentang-panel">
      <h3 id="tentang-panel" className={umum.subjudul}>
        {k.judul}
      </h3>
      <p className={umum.kecil}>
        {isi(k.versi, { versi: paket.version })}. {k.privasi}
      </p>
      <p className={`${umum.kecil} ${gaya.tautan}`}>
        <Link href="lisensi.txt" target="_blank" rel="noreferrer">
          {k.lisensi}
        </Link>
        <Link href="lisensi-pihak-ketiga.txt" target="_blank" rel="noreferrer">
          {k.pemberitahuan}
        </Link>
      </p>
    </section>
  );
}
