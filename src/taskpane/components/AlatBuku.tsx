/** Tools around the workbook that are not needed every day: each is fetched when it is opened. */
import { usePanel } from "../konteks";
import { sekali } from "../sekali";
import { teksPenuh } from "../teksPenuh";
import { BagianMalas } from "./BagianMalas";

const muatTempelan = sekali(async () => (await import(/* webpackChunkName: "tempelan" */ "./AlatTempelan")).AlatTempelan);
const muatPembekuan = sekali(async () => (await import(/* webpackChunkName: "pembekuan" */ "./Pembekuan")).Pembekuan);

export function AlatBuku() {
  const { bahasa } = usePanel();
  const { tempelan, pembekuan } = teksPenuh(bahasa);
  return (
    <>
      <BagianMalas judul={tempelan.judul} muat={muatTempelan} />
      <BagianMalas judul={pembekuan.judul} muat={muatPembekuan} />
    </>
  );
}
