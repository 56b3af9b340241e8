/** Every text that a user reads, English (by the user's switch); same shape as `id.ts`. */
export { galat } from "./en/galat";
export { fungsi } from "./en/fungsi";
export { tabelFungsi } from "./en/tabelFungsi";
export { temuan } from "./en/temuan";
export { berkas } from "./en/berkas";
export { ringkas } from "./en/ringkas";
export { panel } from "./en/panel";
export { cli } from "./en/cli";
export { jelaskan } from "./en/jelaskan";
export { hosting } from "./en/hosting";
export { pengaturan } from "./en/pengaturan";
export { bagikan } from "./en/bagikan";
export { daftarTemuan } from "./en/daftarTemuan";
export { templat } from "./en/templat";
export { tempelan } from "./en/tempelan";
export { pembekuan } from "./en/pembekuan";
export { ujiMandiri } from "./en/ujiMandiri";
