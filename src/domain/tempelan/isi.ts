/** Opening merges and filling down, and filling blanks from above. */
import { adalahGalat } from "../tabel/snapshot";
import { selDi, tertutup } from "./bidang";
import type { Bidang, Dibiarkan, PerubahanSel, RencanaTempel } from "./types";

/** Every merge is opened; its content goes down its first column. A merged title of one row keeps its text in the first cell. */
export function rencanaGabung(bidang: Bidang): RencanaTempel {
  const perubahan: PerubahanSel[] = [];
  const dibiarkan: Dibiarkan[] = [];
  const buka = bidang.gabungan.filter(({ row, col, rows }) => {
    const atas = selDi(bidang, row, col);
    if (atas.berumus) {
      dibiarkan.push({ row, col, isi: atas.nilai, sebab: "rumus" });
      return false;
    }
    for (let r = row + 1; r < row + rows && atas.nilai !== ""; r++) {
      const sel = selDi(bidang, r, col);
      perubahan.push({ row: r, col, sebelum: sel.nilai, formatSebelum: sel.format, sesudah: atas.nilai, formatSesudah: atas.format });
    }
    return true;
  });
  return { alat: "gabung", lembar: bidang.lembar, perubahan, buka, dibiarkan };
}

/** A blank takes what stands above it in the selection; below a formula or an error it stays blank. */
export function rencanaIsi(bidang: Bidang): RencanaTempel {
  const { row, col, rows, cols } = bidang.rentang;
  const perubahan: PerubahanSel[] = [];
  const dibiarkan: Dibiarkan[] = [];
  for (let c = col; c < col + cols; c++) {
    let atas = selDi(bidang, row, c);
    for (let r = row; r < row + rows; r++) {
      const sel = selDi(bidang, r, c);
      if (tertutup(bidang, r, c)) continue;
      if (sel.nilai !== "" || sel.berumus) {
        atas = sel;
        continue;
      }
      if (atas.nilai === "" && !atas.berumus) continue;
      if (atas.berumus || adalahGalat(atas.nilai)) {
        dibiarkan.push({ row: r, col: c, isi: atas.nilai, sebab: atas.berumus ? "rumus" : "galat" });
        continue;
      }
      perubahan.push({ row: r, col: c, sebelum: "", formatSebelum: sel.format, sesudah: atas.nilai, formatSesudah: atas.format });
    }
  }
  return { alat: "isi", lembar: bidang.lembar, perubahan, buka: [], dibiarkan };
}
