/** A titled block whose content is fetched when it is first opened. */
import { type ComponentType, createElement, Suspense, use } from "react";
import { Spinner } from "@fluentui/react-components";
import { isi } from "../../strings/isi";
import { usePanel } from "../konteks";
import { Lipatan } from "./Lipatan";
import { Pagar } from "./Pagar";

interface BagianMalasProps {
  readonly judul: string;
  /** The same promise at each call, as `sekali` gives it. */
  readonly muat: () => Promise<ComponentType>;
}

export function BagianMalas({ judul, muat }: BagianMalasProps) {
  const { t } = usePanel();
  return (
    <Lipatan judul={judul}>
      <Pagar>
        <Suspense fallback={<Spinner size="small" label={isi(t.tempat.memuat, { nama: judul })} />}>
          <Isi muat={muat} />
        </Suspense>
      </Pagar>
    </Lipatan>
  );
}

function Isi({ muat }: Pick<BagianMalasProps, "muat">) {
  return createElement(use(muat()));
}
