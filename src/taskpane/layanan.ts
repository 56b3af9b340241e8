/** The port through which the pane reaches the workbook; it lives beside its one implementation in src/excel. */
export { GalatBuku } from "../excel/layanan";
export type { HasilTulis, KodeGalatBuku, Layanan, OpsiBaca, Pemisah, SelTerpilih } from "../excel/layanan";
