/** One place: what it shows while it is fetched, its own page, and what is said where either fails. */
import { createElement, Suspense, use } from "react";
import { makeStyles, Spinner } from "@fluentui/react-components";
import { isi } from "../../strings/isi";
import { usePanel } from "../konteks";
import type { Tempat } from "../tempat";
import { Pagar } from "./Pagar";

const useGaya = makeStyles({ tunggu: { padding: "32px 16px" } });

export function IsiTempat({ tempat }: { readonly tempat: Tempat }) {
  const { t } = usePanel();
  const gaya = useGaya();
  const tunggu = <Spinner className={gaya.tunggu} label={isi(t.tempat.memuat, { nama: t.tempat[tempat.nama] })} />;
  return (
    <Pagar>
      <Suspense fallback={tunggu}>
        <Halaman tempat={tempat} />
      </Suspense>
    </Pagar>
  );
}

/** A page is fetched once: the promise is the same at each drawing, and another one only after a failure. */
function Halaman({ tempat }: { readonly tempat: Tempat }) {
  const { mesin } = usePanel();
  const halaman = tempat.muat();
  if (!tempat.tanpaMesin) use(mesin.siap());
  return createElement(use(halaman));
}
