/** `npm run excel`: opens the add-in in desktop Excel where there is one, and says what to do where there is none. */
import { jalankan } from "./jalankan";

async function main(): Promise<number> {
  if (process.platform !== "win32" && process.platform !== "darwin") {
    console.error(
      [
        "Excel desktop tidak tersedia di sistem operasi ini (hanya Windows dan Mac).",
        "- Untuk mencoba add-in di sini: npm start, lalu buka alamat yang dicetak.",
        "- Untuk Excel di web: BASE_URL=https://alamat-anda npm run build, letakkan isi dist/ di alamat itu,",
        "  lalu di Excel pilih Beranda > Add-in > Pengaturan Lainnya > Unggah Add-in Saya, dan pilih dist/manifest.xml.",
        "",
        "Desktop Excel is not available on this operating system (Windows and Mac only). Try: npm start",
      ].join("\n"),
    );
    return 1;
  }
  return jalankan("office-addin-debugging", [
    "start",
    "manifest.xml",
    "desktop",
    "--app",
    "excel",
    "--dev-server",
    "npx webpack serve --mode development",
    "--dev-server-port",
    "3000",
  ]);
}

void main().then((code) => {
  process.exitCode = code;
});
