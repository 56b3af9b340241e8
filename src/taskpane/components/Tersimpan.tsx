/** What the workbook keeps for the user: accepted findings, applied fixes, and what no longer applies. */
import type { ReactNode } from "react";
import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { LetakSel } from "../../domain/periksa/types";
import type { TemuanTerpilah } from "../../domain/simpanan/pengecualian";
import type { CatatanPerbaikan, KoreksiTabel } from "../../domain/simpanan/types";
import { isi } from "../../strings/isi";
import { perbaikanTertulis } from "../format/isiSel";
import { tanggalTertulis } from "../format/tanggal";
import { usePanel } from "../konteks";
import { useGayaUmum } from "./gaya";
import { useHasil } from "./hasil";
import { namaLetak } from "./kata";
import { Lipatan } from "./Lipatan";

const useGaya = makeStyles({
  butir: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: "4px",
    padding: "8px 0",
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    ":first-child": { borderTopStyle: "none", paddingTop: 0 },
  },
  teks: { margin: 0, overflowWrap: "anywhere" },
  tautan: { minHeight: "24px", textAlign: "start", overflowWrap: "anywhere" },
});

interface ButirProps {
  readonly letak?: LetakSel;
  readonly teks: readonly string[];
  readonly tombol: { readonly nama: string; readonly untuk: string; readonly kerjakan: () => void };
}

function Butir({ letak, teks, tombol }: ButirProps) {
  const panel = usePanel();
  const { sibuk, keSel } = useHasil();
  const gaya = useGaya();
  const umum = useGayaUmum();
  return (
    <li className={gaya.butir}>
      {letak && (
        <Link as="button" className={gaya.tautan} onClick={() => keSel(letak)}>
          {namaLetak(panel, letak.lembar, letak.sel)}
        </Link>
      )}
      {teks
        .filter((satu) => satu !== "")
        .map((satu, i) => (
          <p key={i} className={mergeClasses(gaya.teks, i > 0 && umum.kecil)}>
            {satu}
          </p>
        ))}
      <Button size="small" disabled={sibuk} aria-label={tombol.untuk} onClick={tombol.kerjakan}>
        {tombol.nama}
      </Button>
    </li>
  );
}

function Daftar({ children }: { readonly children: ReactNode }) {
  const umum = useGayaUmum();
  return <ul className={umum.daftarPolos}>{children}</ul>;
}

export interface TersimpanProps {
  readonly terpilah: TemuanTerpilah;
  readonly perbaikan: readonly CatatanPerbaikan[];
  readonly koreksiTakBerlaku: readonly KoreksiTabel[];
}

export function Tersimpan({ terpilah, perbaikan, koreksiTakBerlaku }: TersimpanProps) {
  const panel = usePanel();
  const { t, mesin, bahasa, pemisah } = panel;
  const { aksi } = useHasil();
  const umum = useGayaUmum();
  if (!aksi) return null;
  return (
    <>
      {terpilah.takBerlaku.length > 0 && (
        <Lipatan judul={`${t.terima.takBerlaku} (${terpilah.takBerlaku.length})`} terbuka>
          <p className={umum.kecil}>{t.terima.takBerlakuKet}</p>
          <Daftar>
            {terpilah.takBerlaku.map(({ kunci, alasan, letakSemula, tampilSemula }) => {
              const letak = namaLetak(panel, kunci.lembar, letakSemula);
              const tercetak = tampilSemula ?? kunci.tercetak;
              const semula = tercetak === "" ? isi(t.terima.semulaKosong, { letak }) : isi(t.terima.semula, { letak, tercetak });
              return (
                <Butir
                  key={JSON.stringify(kunci)}
                  teks={[[kunci.aturan, kunci.label].filter((bagian) => bagian !== "").join(" · "), semula, isi(t.terima.isi, { alasan })]}
                  tombol={{ nama: t.terima.hapus, untuk: isi(t.terima.hapusUntuk, { letak }), kerjakan: () => aksi.bukaLagi(kunci) }}
                />
              );
            })}
          </Daftar>
        </Lipatan>
      )}
      {koreksiTakBerlaku.length > 0 && (
        <Lipatan judul={`${t.koreksi.takBerlaku} (${koreksiTakBerlaku.length})`} terbuka>
          <p className={umum.kecil}>{t.koreksi.takBerlakuKet}</p>
          <Daftar>
            {koreksiTakBerlaku.map((satu) => {
              const nama = [satu.tabel.lembar, satu.tabel.judul].filter((bagian) => bagian !== "").join(" · ");
              return (
                <Butir
                  key={JSON.stringify(satu)}
                  teks={[nama, satu.tabel.kepala.filter((judul) => judul !== "").join(", ")]}
                  tombol={{ nama: t.koreksi.hapus, untuk: isi(t.koreksi.hapusUntuk, { nama }), kerjakan: () => aksi.hapusKoreksi(satu) }}
                />
              );
            })}
          </Daftar>
        </Lipatan>
      )}
      {perbaikan.length > 0 && (
        <Lipatan judul={`${t.perbaikan.daftar} (${perbaikan.length})`}>
          <Daftar>
            {perbaikan.map((catatan) => (
              <Butir
                key={catatan.id}
                letak={catatan}
                teks={[isi(t.perbaikan.perubahan, perbaikanTertulis(catatan, pemisah, t))]}
                tombol={{
                  nama: t.perbaikan.kembalikan,
                  untuk: isi(t.perbaikan.kembalikanUntuk, { letak: namaLetak(panel, catatan.lembar, catatan.sel) }),
                  kerjakan: () => aksi.kembalikan(catatan),
                }}
              />
            ))}
          </Daftar>
        </Lipatan>
      )}
      {terpilah.diterima.length > 0 && (
        <Lipatan judul={`${t.terima.daftar} (${terpilah.diterima.length})`}>
          <Daftar>
            {terpilah.diterima.map(({ temuan, pengecualian }) => (
              <Butir
                key={`${temuan.lembar}|${temuan.sel}|${temuan.aturan}|${temuan.pesanId}`}
                letak={temuan}
                teks={[
                  mesin.teksTemuan(temuan, bahasa).pesan,
                  isi(t.terima.isi, { alasan: pengecualian.alasan }),
                  isi(t.terima.tanggal, { tanggal: tanggalTertulis(pengecualian.tanggal, t) }),
                ]}
                tombol={{
                  nama: t.terima.buka,
                  untuk: isi(t.terima.bukaUntuk, { letak: namaLetak(panel, temuan.lembar, temuan.sel) }),
                  kerjakan: () => aksi.bukaLagi(pengecualian.kunci),
                }}
              />
            ))}
          </Daftar>
        </Lipatan>
      )}
    </>
  );
}
