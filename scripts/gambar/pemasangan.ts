/** The drawings of docs/pemasangan: which parts there are and who speaks to whom. English menu names are those of Microsoft's documentation. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { AKAR } from "../jalankan";
import { type Gambar, kotak, langkah, pagar, panah, peta, pohon, skema } from "./skema";

const KLIK_BUKA = { jalur: [["Beranda", "Home"], "Laporan Kinerja", "Buka panel"], ket: "Satu kali. Saat itu Excel memuat fungsi LKJ." } as const;

const MANIFES = readFileSync(path.join(AKAR, "manifest.xml"), "utf8");

/** A label of the ribbon, as the manifest has it. */
function label(id: string): string {
  const nilai = new RegExp(`<bt:String id="${id}" DefaultValue="([^"]+)"`).exec(MANIFES)?.[1];
  if (!nilai) throw new Error(`manifest.xml has no ${id}`);
  return nilai;
}

function ikon(nama: string, besar: number): string {
  const png = readFileSync(path.join(AKAR, "assets", `${nama}-64.png`)).toString("base64");
  return `<img alt="" width="${besar}" height="${besar}" src="data:image/png;base64,${png}">`;
}

function pita(): string {
  const tombol = ([["ikon", "Open.Label"], ["ikon-periksa", "Check.Label"], ["ikon-ringkas", "Summary.Label"]] as const)
    .map(([gambar, id]) => `<div>${ikon(gambar, 32)}${label(id)}</div>`);
  return (
    `<div class="sisi"><div><div class="pita"><div class="tombol">${tombol.join("")}</div><div class="grup">${label("Group.Label")}</div></div>` +
    `<div class="ket">Grup di tab <b>Beranda</b></div></div>` +
    `<div><div class="menu"><div class="redup">Potong</div><div class="redup">Salin</div><div>${ikon("ikon-jelaskan", 20)}${label("Explain.Label")}</div></div>` +
    `<div class="ket">Klik kanan pada sebuah sel</div></div></div>`
  );
}

export const PEMASANGAN: readonly Gambar[] = [
  skema(
    "pemasangan-bagian",
    "Tiga bagian pada setiap jalan pemasangan",
    peta(232, [
      kotak({ x: 0, y: 6, lebar: 190, tinggi: 96, judul: "1. Folder dist/", baris: ["di peladen web (https)", "panel, fungsi, gambar", "tanpa basis data"], warna: "hijau" }),
      kotak({ x: 0, y: 142, lebar: 190, tinggi: 84, judul: "2. manifest.xml", baris: ["satu berkas kecil:", "nama dan alamat https"], warna: "hijau" }),
      kotak({ x: 418, y: 50, lebar: 234, tinggi: 132, judul: "3. Excel Anda", baris: ["membaca manifes,", "lalu mengambil berkas panel", "dan fungsi dari alamat itu.", "Buku kerja tetap di sini."] }),
      panah({ titik: [[190, 184], [418, 140]], kata: ["lewat folder bersama,", "pusat admin, atau unggahan"], di: [296, 192] }),
      panah({ titik: [[190, 54], [418, 92]], kata: ["berkas panel dan fungsi"], di: [304, 56] }),
    ]),
  ),
  skema("pemasangan-pita", "Yang muncul di Excel sesudah terpasang", pita()),
  skema(
    "pemasangan-web",
    "Excel untuk web: mengunggah manifes",
    langkah([
      { jalur: [["Beranda", "Home"], ["Add-in", "Add-ins"], ["Pengaturan Lainnya", "More Settings"]], ket: "Jendela <b>Add-in Office</b> (<i>Office Add-ins</i>) terbuka." },
      { jalur: [["Unggah Add-in Saya", "Upload My Add-in"]], ket: "Di Excel yang lebih lama: tab <b>Add-in Saya</b> (<i>My Add-ins</i>), <b>Kelola Add-in Saya</b> (<i>Manage My Add-ins</i>)." },
      { jalur: [["Telusuri", "Browse"], "manifest.xml", ["Unggah", "Upload"]] },
      KLIK_BUKA,
    ]),
  ),
  skema(
    "pemasangan-mac",
    "Excel di Mac: manifes di folder wef",
    pohon([
      ["~/Library/Containers/com.microsoft.Excel/Data/Documents/", ""],
      ["└── wef/", "buat folder ini bila belum ada"],
      ["    └── manifest.xml", "salin ke sini"],
    ]),
    langkah([
      { jalur: ["Finder", "Cmd + Shift + G"], ket: "Tempel alamat folder di atas." },
      { jalur: ["Tutup Excel", "Buka Excel"], ket: "Tutup sepenuhnya (Cmd + Q), bukan hanya jendelanya." },
      { jalur: [["Beranda", "Home"], ["Add-in", "Add-ins"], "LKJ untuk Excel"] },
      KLIK_BUKA,
    ]),
  ),
  skema(
    "pemasangan-folder-bersama",
    "Folder bersama: siapa membaca apa",
    peta(250, [
      kotak({ x: 0, y: 6, lebar: 222, tinggi: 96, judul: "Peladen web kantor", baris: ["https://add-in.kantor.local/lkj", "isi folder dist/", "(panel, fungsi)"], warna: "hijau" }),
      kotak({ x: 0, y: 146, lebar: 222, tinggi: 92, judul: "Folder jaringan", baris: ["\\\\peladen\\add-in", "hanya berisi lkj.xml", "(salinan manifest.xml)"], warna: "hijau" }),
      kotak({ x: 424, y: 54, lebar: 228, tinggi: 136, judul: "Excel tiap pengguna", baris: ["Windows", "alamat folder dicatat di", "Katalog Add-in Tepercaya,", "sekali per komputer"] }),
      panah({ titik: [[222, 192], [424, 150]], kata: ["1. manifes"], di: [330, 194] }),
      panah({ titik: [[222, 54], [424, 94]], kata: ["2. panel dan fungsi"], di: [334, 58] }),
    ]),
  ),
  skema(
    "pemasangan-katalog",
    "Setiap pengguna, sekali: mencatat folder dan memasang add-in",
    langkah([
      {
        jalur: ["File", ["Opsi", "Options"], ["Pusat Kepercayaan", "Trust Center"], ["Pengaturan Pusat Kepercayaan", "Trust Center Settings"], ["Katalog Add-in Tepercaya", "Trusted Add-in Catalogs"]],
      },
      { jalur: [["Url Katalog", "Catalog Url"], "\\\\peladen\\add-in", ["Tambahkan katalog", "Add catalog"]], ket: "Alamat folder jaringan, bukan alamat https dan bukan huruf hardisk." },
      { jalur: [["☑ Perlihatkan di Menu", "Show in Menu"], "OK", "OK"], ket: "Tutup semua jendela Excel, lalu buka lagi." },
      { jalur: [["Beranda", "Home"], ["Add-in", "Add-ins"], ["Tingkat Lanjut", "Advanced"], ["FOLDER BERSAMA", "SHARED FOLDER"]], ket: "Di Excel yang lebih lama: <b>Add-in lainnya</b> (<i>More Add-ins</i>), atau <b>Sisipkan › Add-in Saya</b> (<i>Insert › My Add-ins</i>)." },
      { jalur: ["LKJ untuk Excel", ["Tambahkan", "Add"]] },
      KLIK_BUKA,
    ]),
  ),
  skema(
    "pemasangan-pusat-admin",
    "Pusat admin: manifes lewat Microsoft 365, berkasnya tetap dari Anda",
    peta(178, [
      kotak({ x: 0, y: 6, lebar: 168, tinggi: 76, judul: "Admin", baris: ["mengunggah", "manifest.xml sekali"] }),
      kotak({ x: 236, y: 6, lebar: 176, tinggi: 76, judul: "Microsoft 365", baris: ["menyimpan manifes", "dan daftar pengguna"], warna: "kuning" }),
      kotak({ x: 488, y: 6, lebar: 164, tinggi: 164, judul: "Excel pengguna", baris: ["Windows, Mac, web", "", "add-in muncul", "sendiri, paling", "lama 24 jam"] }),
      kotak({ x: 0, y: 106, lebar: 412, tinggi: 64, judul: "Peladen web instansi", baris: ["https://add-in.instansi.go.id/lkj: isi folder dist/"], warna: "hijau" }),
      panah({ titik: [[168, 44], [236, 44]] }),
      panah({ titik: [[412, 44], [488, 44]], kata: ["manifes"], di: [450, 34] }),
      panah({ titik: [[412, 138], [488, 138]], kata: ["berkas"], di: [450, 128] }),
    ]),
    langkah([
      { jalur: ["admin.microsoft.com", ["Pengaturan", "Settings"], ["Aplikasi terintegrasi", "Integrated apps"], ["Unggah aplikasi kustom", "Upload custom apps"]] },
      { jalur: [["Add-in Office", "Office Add-in"], ["Unggah berkas manifes dari perangkat", "Upload manifest file (.xml) from device"], "manifest.xml"] },
      { jalur: [["Hanya saya · Grup tertentu · Seluruh organisasi", "Just me · Specific users/groups · Entire organization"]], ket: "Mulai dari satu grup kecil." },
      { jalur: [["Terima izin", "Accept permissions"], ["Selesaikan penerapan", "Finish deployment"]] },
    ]),
  ),
  skema(
    "pemasangan-jaringan-tertutup",
    "Jaringan tertutup: satu folder, satu alamat",
    peta(304, [
      kotak({ x: 0, y: 6, lebar: 286, tinggi: 78, judul: "Komputer pembangun", baris: ["npm ci", "npm run build -- --mandiri"] }),
      kotak({ x: 414, y: 6, lebar: 238, tinggi: 78, judul: "Internet", baris: ["paket npm, diambil sekali", "saat membangun"], warna: "kuning" }),
      panah({ titik: [[414, 44], [286, 44]] }),
      pagar(0, 122, 652, 172, "Jaringan tertutup: tidak ada permintaan yang keluar"),
      kotak({ x: 18, y: 140, lebar: 268, tinggi: 136, judul: "Peladen web", baris: ["https://add-in.kantor.local/lkj", "isi folder dist/, juga office-js/", "sertifikat dikenal komputer kantor", "mengirim berkas saja,", "tidak menerima data"], warna: "hijau" }),
      kotak({ x: 414, y: 140, lebar: 220, tinggi: 136, judul: "Excel tiap pengguna", baris: ["manifes dari folder", "jaringan \\\\peladen\\add-in;", "panel, fungsi, dan office.js", "dari peladen web kantor"] }),
      panah({ titik: [[100, 84], [100, 140]], kata: ["folder dist/ dibawa ke dalam"], di: [198, 108] }),
      panah({ titik: [[286, 208], [414, 208]], kata: ["https"], di: [350, 198] }),
      panah({ titik: [[530, 140], [530, 84]], putus: true }),
    ]),
  ),
  skema(
    "pemasangan-dist",
    "Isi folder dist/ bangunan jaringan tertutup",
    pohon([
      ["dist/", "salin seluruhnya ke peladen, tanpa mengubah nama"],
      ["├── taskpane.html, taskpane.js", "panel"],
      ["├── bagian/", "bagian panel yang dimuat saat dibuka"],
      ["├── functions.html, .js, .json", "fungsi LKJ"],
      ["├── office-js/", "naskah Microsoft, hanya di bangunan ini"],
      ["├── assets/, contoh/, bantuan.html", "ikon, buku kerja contoh, bantuan"],
      ["├── lisensi.txt, lisensi-pihak-ketiga.txt", "lisensi"],
      ["├── daftar-berkas.json", "sidik (SHA-256) setiap berkas"],
      ["├── periksa-hosting.cjs", "pemeriksa peladen, dijalankan dengan Node"],
      ["└── manifest.xml", "dibagikan kepada pengguna"],
    ]),
  ),
  skema(
    "pemasangan-memperbarui",
    "Memperbarui: alamat tetap, isi folder baru",
    langkah([
      { jalur: ["npm run build"], ket: "Dengan <code>BASE_URL</code> yang sama seperti dahulu." },
      { jalur: ["dist/ baru", "peladen web"], ket: "Salin seluruhnya; berkas lama tertimpa." },
      { jalur: ["lkj hosting https://…"], ket: "Harus menjawab “Semua berkas disajikan dengan benar”." },
      { jalur: ["manifest.xml baru", "folder bersama atau pusat admin"], ket: "Nomor versinya lebih tinggi daripada yang lama." },
      { jalur: ["Tutup Excel", "Buka Excel", "Buka panel"], ket: "Tiap pengguna. Versi tampil di <b>Pengaturan › Tentang</b>." },
    ]),
  ),
  skema(
    "pemasangan-data",
    "Apa yang lewat jaringan",
    peta(262, [
      pagar(0, 10, 330, 246, "Komputer Anda"),
      kotak({ x: 18, y: 34, lebar: 294, tinggi: 96, judul: "Excel dan buku kerja", baris: ["angka, rumus, pengaturan LKJ,", "temuan yang diterima:", "semuanya tinggal di berkas ini"], warna: "hijau" }),
      kotak({ x: 18, y: 158, lebar: 294, tinggi: 82, judul: "Panel dan fungsi LKJ", baris: ["membaca dan menulis buku kerja", "yang sedang terbuka"] }),
      kotak({ x: 452, y: 14, lebar: 200, tinggi: 66, judul: "Layanan lain", baris: ["tidak ada"], warna: "abu" }),
      kotak({ x: 452, y: 96, lebar: 200, tinggi: 66, judul: "Peladen add-in", baris: ["berkas dist/"], warna: "hijau" }),
      kotak({ x: 452, y: 178, lebar: 200, tinggi: 78, judul: "Microsoft", baris: ["dua naskah office.js;", "tidak di jaringan tertutup"], warna: "kuning" }),
      panah({ titik: [[312, 62], [452, 48]], putus: true }),
      panah({ titik: [[452, 130], [312, 182]], kata: ["berkas"], di: [390, 136] }),
      panah({ titik: [[452, 218], [312, 214]], kata: ["naskah"], di: [388, 238] }),
      panah({ titik: [[110, 130], [110, 158]] }),
      panah({ titik: [[210, 158], [210, 130]] }),
    ]),
  ),
];
