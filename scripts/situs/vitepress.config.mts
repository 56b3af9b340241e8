/** Settings of the documentation site; `npm run situs` puts them beside the gathered pages. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { defineConfig } from "vitepress";

const sumber = path.resolve(import.meta.dirname, "..");

/** The routes from the least to the most work, then what comes after. */
const RUTE = ["meja-kerja", "satu-orang", "folder-bersama", "pusat-admin", "jaringan-tertutup", "memperbarui-dan-melepas", "data"];

/** Pages of a folder, each under its own heading: those of `dahulu` first, the others by name. */
function isi(folder: string, dahulu: readonly string[] = []): { text: string; link: string }[] {
  const urutan = (nama: string): number => (dahulu.indexOf(nama.replace(/\.md$/, "")) + 1 || dahulu.length + 1);
  return readdirSync(path.join(sumber, folder))
    .filter((nama) => nama.endsWith(".md") && nama !== "index.md")
    .sort((a, b) => urutan(a) - urutan(b) || (a < b ? -1 : 1))
    .map((nama) => {
      const judul = /^# (.+)$/m.exec(readFileSync(path.join(sumber, folder, nama), "utf8"))?.[1] ?? nama;
      return { text: judul.replace(/`/g, ""), link: `/${folder}/${nama.replace(/\.md$/, "")}` };
    });
}

/** The green of the icon instead of VitePress's blue, as dark and as light as text needs it; pictures keep their edge on a dark page. */
const GAYA = `
  html:root { --vp-c-brand-1: #0d6753; --vp-c-brand-2: #117a62; --vp-c-brand-3: #117a62; --vp-c-brand-soft: rgba(17, 122, 98, 0.14); }
  html:root.dark { --vp-c-brand-1: #8dc8b6; --vp-c-brand-2: #74b9a5; --vp-c-brand-3: #117a62; --vp-c-brand-soft: rgba(93, 170, 148, 0.16); }
  html:root { --vp-code-lang-color: var(--vp-c-text-2); }
  .vp-doc img { border: 1px solid var(--vp-c-divider); border-radius: 8px; }
`;

export default defineConfig({
  lang: "id-ID",
  title: "LKJ untuk Excel",
  description: "Add-in Excel untuk angka Laporan Kinerja",
  cleanUrls: false,
  lastUpdated: false,
  head: [["style", {}, GAYA]],
  markdown: { codeCopyButtonTitle: "Salin", theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" } },
  themeConfig: {
    nav: [
      { text: "Mulai", link: "/mulai" },
      { text: "Memasang", link: "/pemasangan/" },
      { text: "Fungsi", link: "/fungsi/" },
      { text: "Aturan", link: "/aturan" },
      { text: "English", items: [{ text: "Functions", link: "/fungsi/en/" }, { text: "For developers", link: "/pengembang/" }] },
    ],
    // a list of its own for the functions and for the rules: in one with the guide they would bury it
    sidebar: {
      "/fungsi/en/": [{ text: "Functions", items: [{ text: "All functions", link: "/fungsi/en/" }, ...isi("fungsi/en")] }],
      "/fungsi/": [{ text: "Fungsi", items: [{ text: "Semua fungsi", link: "/fungsi/" }, ...isi("fungsi")] }],
      "/aturan": [{ text: "Aturan pemeriksa", items: [{ text: "Semua aturan", link: "/aturan" }, ...isi("aturan")] }],
      "/": [
        {
          text: "Mulai",
          items: [
            { text: "Langkah pertama", link: "/mulai" },
            { text: "Memeriksa", link: "/periksa" },
            { text: "Ringkasan", link: "/ringkasan" },
            { text: "Membagikan", link: "/bagikan" },
          ],
        },
        { text: "Memasang", items: [{ text: "Pilihan jalan", link: "/pemasangan/" }, ...isi("pemasangan", RUTE)] },
        {
          text: "Acuan",
          items: [
            { text: "Fungsi", link: "/fungsi/" },
            { text: "Aturan pemeriksa", link: "/aturan" },
            { text: "Istilah", link: "/istilah" },
            { text: "Catatan perubahan", link: "/perubahan" },
          ],
        },
        {
          text: "Untuk pengembang",
          items: [
            { text: "For developers", link: "/pengembang/" },
            { text: "README", link: "/pengembang/proyek" },
            { text: "Fidelity gap", link: "/pengembang/fidelity-gap" },
          ],
        },
      ],
    },
    search: {
      provider: "local",
      options: {
        translations: {
          button: { buttonText: "Cari", buttonAriaLabel: "" }, // what it says is its name
          modal: {
            noResultsText: "Tidak ditemukan:",
            displayDetails: "Tampilkan isi",
            resetButtonTitle: "Hapus",
            backButtonTitle: "Tutup pencarian",
            footer: {
              selectText: "pilih", selectKeyAriaLabel: "Enter", navigateText: "pindah", navigateUpKeyAriaLabel: "panah atas",
              navigateDownKeyAriaLabel: "panah bawah", closeText: "tutup", closeKeyAriaLabel: "Esc",
            },
          },
        },
      },
    },
    outline: { label: "Di halaman ini", level: [2, 3] },
    docFooter: { prev: "Sebelumnya", next: "Berikutnya" },
    darkModeSwitchLabel: "Tampilan",
    lightModeSwitchTitle: "Pakai tampilan terang",
    darkModeSwitchTitle: "Pakai tampilan gelap",
    skipToContentLabel: "Langsung ke isi",
    notFound: {
      title: "Halaman tidak ditemukan",
      quote: "Alamatnya mungkin salah ketik, atau halamannya sudah dipindahkan.",
      linkText: "Ke halaman awal",
      linkLabel: "Ke halaman awal",
    },
    sidebarMenuLabel: "Menu",
    returnToTopLabel: "Kembali ke atas",
  },
});
