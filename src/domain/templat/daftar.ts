/** The templates by name; a new one is one entry here. */
import { anggaran } from "./anggaran";
import { pengukuran } from "./pengukuran";
import { perjanjianKinerja } from "./perjanjianKinerja";
import { skm } from "./skm";
import type { NamaTemplat, OpsiTemplat, RencanaTemplat } from "./types";

export const DAFTAR_TEMPLAT: Readonly<Record<NamaTemplat, (opsi: OpsiTemplat) => RencanaTemplat>> = { perjanjianKinerja, pengukuran, anggaran, skm };
