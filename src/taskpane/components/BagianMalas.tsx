/** A titled block whose content is fetched when it is first opened, and again after a failure. */
import { type ComponentType, createElement, useEffect, useState } from "react";
import { Spinner } from "@fluentui/react-components";
import { isi } from "../../strings/isi";
import { sebagaiGalatBuku } from "../hooks/useTugas";
import { usePanel } from "../konteks";
import type { GalatBuku } from "../layanan";
import { KabarGalat } from "./KabarGalat";
import { Lipatan } from "./Lipatan";
import { Pagar } from "./Pagar";

interface BagianMalasProps {
  readonly judul: string;
  readonly muat: () => Promise<ComponentType>;
}

export function BagianMalas({ judul, muat }: BagianMalasProps) {
  return (
    <Lipatan judul={judul}>
      <Pagar>
        <Isi judul={judul} muat={muat} />
      </Pagar>
    </Lipatan>
  );
}

function Isi({ judul, muat }: BagianMalasProps) {
  const { t } = usePanel();
  const [bagian, aturBagian] = useState<{ readonly komponen: ComponentType }>();
  const [galat, aturGalat] = useState<GalatBuku>();
  useEffect(() => {
    if (galat) return undefined;
    let aktif = true;
    muat().then(
      (komponen) => aktif && aturBagian({ komponen }),
      (sebab: unknown) => aktif && aturGalat(sebagaiGalatBuku(sebab)),
    );
    return () => {
      aktif = false;
    };
  }, [muat, galat]);
  if (galat) return <KabarGalat galat={galat} tutup={() => aturGalat(undefined)} />;
  return bagian ? createElement(bagian.komponen) : <Spinner size="small" label={isi(t.tempat.memuat, { nama: judul })} />;
}
