/** `npm run build`: dist/ for hosting. `BASE_URL=https://… npm run build`, `-- --mandiri` for networks without internet access. */
import { ALAMAT_PENGEMBANGAN, alamatDasar } from "./alamatDasar";
import { dwibahasa } from "./dwibahasa";
import { jalankan } from "./jalankan";

async function main(): Promise<number> {
  const alamat = process.env["BASE_URL"];
  if (alamatDasar(alamat) === null) {
    console.error(dwibahasa("build", "alamatSalah", { alamat }));
    return 1;
  }
  if (!alamat) console.log(dwibahasa("build", "alamatBawaan", { alamat: ALAMAT_PENGEMBANGAN }));
  const mandiri = process.argv.includes("--mandiri");
  return jalankan("webpack", ["--mode", "production", ...(mandiri ? ["--env", "mandiri"] : [])]);
}

void main().then((code) => {
  process.exitCode = code;
});
