/** The port through which the pane reaches the workbook; it lives beside its one implementation in src/excel. */
export { GalatBuku, PEMISAH_ID, takTermuat } from "../excel/layanan";
export type { HasilTanda, HasilTemplat, HasilTulis, HasilUji, IsiSimpanan, KodeGalatBuku, Layanan, OpsiBaca, Pemisah, PerbaikanDiminta, RumusTersisip, SelDitandai, SelTerpilih } from "../excel/layanan";
