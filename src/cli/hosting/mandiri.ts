/** Entry of the check as one file beside the files that it checks: `node periksa-hosting.cjs https://…`. */
import { hosting as teks } from "../../strings/id/hosting";
import { KELUAR, type Saluran } from "../keluaran";
import { ambilLewatJaringan } from "./ambil";
import { jalankanHosting } from "./hosting";

const saluran: Saluran = {
  keluar: (baris) => process.stdout.write(`${baris}\n`),
  masalah: (baris) => process.stderr.write(`${baris}\n`),
};

async function utama(argumen: readonly string[]): Promise<void> {
  if (argumen.length === 1) {
    process.exitCode = await jalankanHosting(argumen[0]!, ambilLewatJaringan, saluran);
    return;
  }
  saluran.masalah(teks.pemakaian);
  process.exitCode = KELUAR.takTerbaca;
}

void utama(process.argv.slice(2));
