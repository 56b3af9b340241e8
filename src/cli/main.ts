/** Entry of the command line: `lkj periksa …`, `lkj fungsi --stdin` and `lkj hosting …`. */
import { cli } from "../strings/id";
import { isi } from "../strings/isi";
import { jalankanFungsi } from "./fungsi";
import { ambilLewatJaringan } from "./hosting/ambil";
import { jalankanHosting } from "./hosting/hosting";
import { KELUAR, type KodeKeluar, type Saluran } from "./keluaran";
import { jalankanPeriksa, type BentukHasil } from "./periksa";

const saluran: Saluran = {
  keluar: (teks) => process.stdout.write(`${teks}\n`),
  masalah: (teks) => process.stderr.write(`${teks}\n`),
};

async function utama([perintah, ...sisa]: readonly string[]): Promise<KodeKeluar> {
  switch (perintah) {
    case undefined:
    case "--help":
    case "-h":
    case "bantuan":
      saluran.keluar(cli.pemakaian);
      return KELUAR.bersih;
    case "periksa":
      return perintahPeriksa(sisa);
    case "fungsi":
      return perintahFungsi(sisa);
    case "hosting":
      return sisa.length === 1 ? jalankanHosting(sisa[0]!, ambilLewatJaringan, saluran) : keliru(cli.satuAlamat);
    default:
      return keliru(isi(cli.perintahAsing, { perintah }));
  }
}

function keliru(kalimat: string): KodeKeluar {
  saluran.masalah(`${kalimat}\n\n${cli.pemakaian}`);
  return KELUAR.takTerbaca;
}

const BENTUK: Readonly<Record<string, BentukHasil>> = { "--json": "json", "--sarif": "sarif" };

function perintahPeriksa(argumen: readonly string[]): Promise<KodeKeluar> | KodeKeluar {
  const batas = argumen.indexOf("--");
  const depan = batas < 0 ? argumen : argumen.slice(0, batas);
  const berkas = [...depan.filter((a) => !a.startsWith("--")), ...(batas < 0 ? [] : argumen.slice(batas + 1))];
  const pilihan = [...new Set(depan.filter((a) => a.startsWith("--")))];
  const asing = pilihan.find((p) => BENTUK[p] === undefined);
  if (asing !== undefined) return keliru(isi(cli.pilihanAsing, { pilihan: asing }));
  if (pilihan.length > 1) return keliru(cli.duaBentuk);
  if (berkas.length === 0) return keliru(cli.tanpaBerkas);
  return jalankanPeriksa(berkas, BENTUK[pilihan[0] ?? ""] ?? "teks", saluran);
}

async function perintahFungsi(argumen: readonly string[]): Promise<KodeKeluar> {
  const asing = argumen.find((a) => a !== "--stdin");
  if (asing !== undefined) return keliru(isi(cli.pilihanAsing, { pilihan: asing }));
  if (argumen.length === 0) return keliru(cli.butuhStdin);
  await jalankanFungsi(process.stdin, (teks) => new Promise<void>((lanjut) => process.stdout.write(teks, () => lanjut())));
  return KELUAR.bersih;
}

utama(process.argv.slice(2)).then(
  (kode) => {
    process.exitCode = kode;
  },
  (e: unknown) => {
    saluran.masalah(e instanceof Error ? (e.stack ?? e.message) : String(e));
    process.exitCode = KELUAR.takTerbaca;
  },
);
