/** Every text that a user reads, Indonesian (the source). Each part has its file; `en.ts` has the same shape. */
export { galat } from "./id/galat";
export { fungsi } from "./id/fungsi";
export { tabelFungsi } from "./id/tabelFungsi";
export { temuan } from "./id/temuan";
export { berkas } from "./id/berkas";
export { ringkas } from "./id/ringkas";
export { panel } from "./id/panel";
export { cli } from "./id/cli";
export { jelaskan } from "./id/jelaskan";
export { hosting } from "./id/hosting";
export { pengaturan } from "./id/pengaturan";
export { bagikan } from "./id/bagikan";
export { daftarTemuan } from "./id/daftarTemuan";
export { templat } from "./id/templat";
export { tempelan } from "./id/tempelan";
export { pembekuan } from "./id/pembekuan";
export { ujiMandiri } from "./id/ujiMandiri";
