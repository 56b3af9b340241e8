/** One place: what it shows while it is fetched, its own page, and what is said where either fails. */
import { type ComponentType, createElement, Suspense, use, useEffect, useState } from "react";
import { makeStyles, Spinner } from "@fluentui/react-components";
import { isi } from "../../strings/isi";
import { usePanel } from "../konteks";
import type { DepanProps, HalamanProps, Tempat } from "../tempat";
import { Pagar } from "./Pagar";

const useGaya = makeStyles({ tunggu: { padding: "32px 16px" } });

interface IsiTempatProps {
  readonly tempat: Tempat;
}

export function IsiTempat({ tempat }: IsiTempatProps) {
  return (
    <Pagar>
      {tempat.depan ? <Berdepan tempat={tempat} depan={tempat.depan} /> : <Terambil tempat={tempat} diminta={false} />}
    </Pagar>
  );
}

function Tunggu({ tempat: { nama } }: IsiTempatProps) {
  const { t } = usePanel();
  const gaya = useGaya();
  return <Spinner className={gaya.tunggu} label={isi(t.tempat.memuat, { nama: t.tempat[nama] })} />;
}

/** Shows the front of a page until the page is there; what was asked for meanwhile is done then. */
function Berdepan({ tempat, depan: Depan }: IsiTempatProps & { readonly depan: ComponentType<DepanProps> }) {
  const { mesin } = usePanel();
  const [ada, aturAda] = useState(() => tempat.muat.termuat() && mesin.siap.termuat());
  const [diminta, minta] = useState(false);
  useEffect(() => {
    if (ada) return undefined;
    let aktif = true;
    // drawn first, fetched then; what fails here is asked for again when it is drawn, and says then why
    const gambar = requestAnimationFrame(() =>
      setTimeout(() => void Promise.allSettled([tempat.muat(), mesin.siap()]).then(() => aktif && aturAda(true))),
    );
    return () => {
      aktif = false;
      cancelAnimationFrame(gambar);
    };
  }, [ada, tempat, mesin]);
  if (ada) return <Terambil tempat={tempat} diminta={diminta} />;
  return diminta ? <Tunggu tempat={tempat} /> : <Depan mulai={() => minta(true)} />;
}

interface TerambilProps extends IsiTempatProps {
  readonly diminta: boolean;
}

/** What could not be fetched is asked for again when its message has been closed, and not at each drawing. */
function Terambil({ tempat, diminta }: TerambilProps) {
  const { mesin } = usePanel();
  const [bagian] = useState(() => {
    const semua = [tempat.muat(), tempat.tanpaMesin ? undefined : mesin.siap()] as const;
    void Promise.allSettled(semua); // of two failures only one is read below
    return semua;
  });
  return (
    <Suspense fallback={<Tunggu tempat={tempat} />}>
      <Halaman bagian={bagian} diminta={diminta} />
    </Suspense>
  );
}

interface HalamanTerambilProps {
  readonly bagian: readonly [Promise<ComponentType<HalamanProps>>, Promise<void> | undefined];
  readonly diminta: boolean;
}

function Halaman({ bagian: [halaman, mesin], diminta }: HalamanTerambilProps) {
  if (mesin) use(mesin);
  return createElement(use(halaman), { diminta });
}
