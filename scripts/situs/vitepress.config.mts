/** Settings of the documentation site; `npm run situs` puts them beside the gathered pages. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { defineConfig } from "vitepress";

const sumber = path.resolve(import.meta.dirname, "..");

/** Pages of a folder in the order of their names, each under its own heading. */
function isi(folder: string): { text: string; link: string }[] {
  return readdirSync(path.join(sumber, folder))
    .filter((nama) => nama.endsWith(".md") && nama !== "index.md")
    .map((nama) => {
      const judul = /^# (.+)$/m.exec(readFileSync(path.join(sumber, folder, nama), "utf8"))?.[1] ?? nama;
      return { text: judul.replace(/`/g, "").replaceAll("-", " "), link: `/${folder}/${nama.replace(/\.md$/, "")}` };
    });
}

const halaman = (text: string, link: string) => (existsSync(path.join(sumber, `${link.replace(/\/$/, "/index")}.md`)) ? [{ text, link }] : []);

export default defineConfig({
  lang: "id-ID",
  title: "LKJ untuk Excel",
  description: "Add-in Excel untuk angka Laporan Kinerja",
  outDir: path.resolve(sumber, "../../dist-docs"),
  cleanUrls: false,
  lastUpdated: false,
  themeConfig: {
    nav: [
      { text: "Mulai", link: "/mulai" },
      { text: "Memasang", link: "/pemasangan/" },
      { text: "Fungsi", link: "/fungsi/" },
      { text: "Aturan", link: "/aturan" },
      { text: "English", link: "/fungsi/en/" },
    ],
    sidebar: [
      { text: "Mulai", items: [...halaman("Langkah pertama", "/mulai"), ...halaman("Ringkasan", "/ringkasan"), ...halaman("Membagikan", "/bagikan"), ...halaman("Istilah", "/istilah"), ...halaman("Catatan perubahan", "/perubahan")] },
      { text: "Memasang", items: [...halaman("Pilihan jalan", "/pemasangan/"), ...isi("pemasangan")] },
      { text: "Fungsi", collapsed: true, items: [...halaman("Semua fungsi", "/fungsi/"), ...isi("fungsi")] },
      { text: "Aturan pemeriksa", collapsed: true, items: [...halaman("Semua aturan", "/aturan"), ...isi("aturan")] },
      { text: "Untuk pengembang", collapsed: true, items: isi("pengembang") },
    ],
    search: {
      provider: "local",
      options: {
        translations: {
          button: { buttonText: "Cari", buttonAriaLabel: "Cari" },
          modal: {
            noResultsText: "Tidak ditemukan:",
            resetButtonTitle: "Hapus",
            footer: { selectText: "pilih", navigateText: "pindah", closeText: "tutup" },
          },
        },
      },
    },
    outline: { label: "Di halaman ini", level: [2, 3] },
    docFooter: { prev: "Sebelumnya", next: "Berikutnya" },
    darkModeSwitchLabel: "Tampilan",
    sidebarMenuLabel: "Menu",
    returnToTopLabel: "Kembali ke atas",
  },
});
