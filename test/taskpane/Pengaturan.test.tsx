import { screen, waitFor, within } from "@testing-library/react";
import { tulisBerkas } from "../../src/domain/simpanan/berkasPengaturan";
import { drafDari } from "../../src/domain/simpanan/draf";
import { SIMPANAN_KOSONG, type Simpanan } from "../../src/domain/simpanan/types";
import { GalatBuku, type Layanan } from "../../src/taskpane/layanan";
import paket from "../../package.json";
import { bukaPanel, gantiKeInggris } from "./bantu";
import { layananPalsu, lembar, mesinPalsu, tabel, temuan } from "./palsu";

beforeEach(() => window.localStorage.clear());

const TERSIMPAN: Simpanan = {
  ...SIMPANAN_KOSONG,
  setelan: { tahun: "2023", batas: "1.2", lain: "x" },
  polaritas: [{ indikator: "Waktu layanan", polaritas: "turun" }],
  koreksi: [{ tabel: { lembar: "PK", judul: "", kepala: ["Indikator", "Nilai"], urutan: 1 }, jenis: "pk", kolom: [{ judul: "Nilai", urutan: 1, peran: "target" }] }],
  pengecualian: [
    {
      kunci: { aturan: "HT001", lembar: "Data", label: "Indeks", kolom: "Capaian", sel: "", tercetak: "1", terhitung: "2" },
      alasan: "pembulatan",
      tanggal: "2024-02-05",
      letakSemula: "E2",
    },
  ],
};

async function bukaPengaturan(simpanan: Simpanan = SIMPANAN_KOSONG, ganti: Partial<Layanan> = {}, mesin = mesinPalsu()) {
  const layanan = layananPalsu([lembar("Data")], ganti, simpanan);
  const panel = await bukaPanel({ layanan, mesin });
  await panel.pengguna.click(screen.getByRole("tab", { name: "Pengaturan" }));
  await screen.findByRole("heading", { name: "Pengaturan", level: 2 });
  return { ...panel, layanan };
}

const tombol = (nama: string) => screen.getByRole<HTMLButtonElement>("button", { name: nama });
/** It keeps the focus while nothing can be stored. */
const mati = (nama: string): boolean => tombol(nama).getAttribute("aria-disabled") === "true";

describe("Pengaturan", () => {
  it("shows what the workbook keeps and stores nothing by itself", async () => {
    const { layanan } = await bukaPengaturan(TERSIMPAN);
    expect((await screen.findByRole<HTMLInputElement>("textbox", { name: "Tahun laporan" })).value).toBe("2023");
    expect(screen.getByRole<HTMLInputElement>("radio", { name: "120%" }).checked).toBe(true);
    expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "Polaritas Waktu layanan" }).value).toBe("turun");
    expect(mati("Simpan")).toBe(true);
    expect(layanan.simpanan()).toBe(TERSIMPAN);
  });

  it("stores what was changed on a click on Simpan, and leaves the rest", async () => {
    const { pengguna, layanan } = await bukaPengaturan(TERSIMPAN);
    const tahun = await screen.findByRole("textbox", { name: "Tahun laporan" });
    await pengguna.clear(tahun);
    await pengguna.type(tahun, "2024");
    await pengguna.click(screen.getByRole("radio", { name: "Rerata per sasaran, lalu dirata-ratakan" }));
    await pengguna.click(screen.getByRole("radio", { name: "Tanpa batas" }));
    expect(layanan.simpanan()).toBe(TERSIMPAN);
    await pengguna.click(tombol("Simpan"));
    expect(await screen.findByText("Pengaturan tersimpan")).toBeTruthy();
    expect(layanan.simpanan()).toEqual({ ...TERSIMPAN, setelan: { lain: "x", tahun: "2024", metode: "sasaran" } });
    expect(mati("Simpan")).toBe(true);
  });

  it("keeps what another place stored meanwhile", async () => {
    const { pengguna, layanan } = await bukaPengaturan(TERSIMPAN);
    await screen.findByRole("textbox", { name: "Tahun laporan" });
    await layanan.simpan((lama) => ({ ...lama, pengecualian: [], polaritas: [...lama.polaritas, { indikator: "Baru", polaritas: "stabil" }] }));
    await pengguna.click(screen.getByRole("radio", { name: "100%" }));
    await pengguna.click(tombol("Simpan"));
    await screen.findByText("Pengaturan tersimpan");
    expect(layanan.simpanan()).toMatchObject({ setelan: { batas: "1" }, pengecualian: [], polaritas: [{ indikator: "Waktu layanan" }, { indikator: "Baru" }] });
  });

  it("takes changes back before they are stored", async () => {
    const { pengguna } = await bukaPengaturan(TERSIMPAN);
    await pengguna.click(await screen.findByRole("radio", { name: "100%" }));
    expect(screen.getByText("Ada perubahan yang belum disimpan.")).toBeTruthy();
    await pengguna.click(tombol("Kembalikan"));
    expect(screen.getByRole<HTMLInputElement>("radio", { name: "120%" }).checked).toBe(true);
    expect(mati("Simpan")).toBe(true);
  });

  it.each(["20", "1999", "dua", "2100"])("refuses %s as a year and says which are possible", async (ketikan) => {
    const { pengguna } = await bukaPengaturan();
    const tahun = await screen.findByRole("textbox", { name: "Tahun laporan" });
    await pengguna.click(screen.getByRole("radio", { name: "100%" }));
    await pengguna.type(tahun, ketikan);
    expect(screen.getByText("Tulis tahun dengan empat angka, dari 2000 sampai 2099.")).toBeTruthy();
    expect(mati("Simpan")).toBe(true);
    await pengguna.click(tombol("Kembalikan"));
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Tahun laporan" }).value).toBe("");
    await pengguna.click(screen.getByRole("radio", { name: "100%" }));
    expect(mati("Simpan")).toBe(false);
  });

  it("lists the indicators with their polarity and why, and stores a choice", async () => {
    const mesin = mesinPalsu({ indikator: [{ kunci: "indeks kepuasan", nama: "Indeks kepuasan", polaritas: "naik", asal: "kolom" }] });
    const { pengguna, layanan } = await bukaPengaturan(SIMPANAN_KOSONG, {}, mesin);
    await pengguna.click(await screen.findByRole("button", { name: "Kenali indikator" }));
    expect(await screen.findByText("Sekarang naik: menurut kolom polaritas.")).toBeTruthy();
    await pengguna.selectOptions(screen.getByRole("combobox", { name: "Polaritas Indeks kepuasan" }), "Stabil: makin dekat target makin baik");
    await pengguna.click(tombol("Simpan"));
    await waitFor(() => expect(layanan.simpanan().polaritas).toEqual([{ indikator: "Indeks kepuasan", polaritas: "stabil" }]));
  });

  it("shows a long list in part, first what the tables say something of, and finds by name", async () => {
    const indikator = Array.from({ length: 20 }, (_, i) => ({ kunci: `k${i}`, nama: `Indikator ${i + 1}`, polaritas: "naik" as const, asal: i === 19 ? ("kolom" as const) : ("bawaan" as const) }));
    const { pengguna } = await bukaPengaturan(SIMPANAN_KOSONG, {}, mesinPalsu({ indikator }));
    await pengguna.click(await screen.findByRole("button", { name: "Kenali indikator" }));
    await screen.findByRole("button", { name: "Kenali lagi" });
    const nama = () => screen.getAllByRole("combobox", { name: /^Polaritas/ }).map((satu) => satu.getAttribute("aria-label"));
    expect(nama()).toHaveLength(8);
    expect(nama()[0]).toBe("Polaritas Indikator 20");
    await pengguna.click(tombol("Tampilkan 12 indikator lagi"));
    expect(nama()).toHaveLength(20);
    await pengguna.type(screen.getByRole("searchbox", { name: "Cari indikator" }), "indikator 17");
    expect(nama()).toEqual(["Polaritas Indikator 17"]);
  });

  it("removes corrections, accepted findings and polarities", async () => {
    const { pengguna, layanan } = await bukaPengaturan(TERSIMPAN);
    await pengguna.selectOptions(await screen.findByRole("combobox", { name: "Polaritas Waktu layanan" }), "Menurut tabel");
    await pengguna.click(tombol("Koreksi tabel (1)"));
    expect(screen.getByText("Jenis: Perjanjian Kinerja. Kolom Nilai: Target.")).toBeTruthy();
    await pengguna.click(tombol("Hapus koreksi PK: Indikator, Nilai"));
    await pengguna.click(tombol("Temuan yang diterima (1)"));
    expect(screen.getByText("Alasan: pembulatan")).toBeTruthy();
    await pengguna.click(tombol("Batalkan penerimaan HT001 di Data, sel E2"));
    await pengguna.click(tombol("Simpan"));
    await waitFor(() => expect(layanan.simpanan()).toMatchObject({ polaritas: [], koreksi: [], pengecualian: [] }));
  });

  it("marks the result of a check as out of date after storing", async () => {
    const mesin = mesinPalsu({ tabel: [tabel("Data", "A1:C3", "capaian")], temuan: [temuan({ tingkat: "galat", lembar: "Data", sel: "C2", pesan: "salah" })] });
    const { pengguna } = await bukaPengaturan(SIMPANAN_KOSONG, {}, mesin);
    await pengguna.click(screen.getByRole("tab", { name: "Periksa" }));
    await pengguna.click(await screen.findByRole("button", { name: "Periksa buku kerja" }));
    await screen.findByRole("button", { name: /^Data, sel C2/ });
    await pengguna.click(screen.getByRole("tab", { name: "Pengaturan" }));
    await pengguna.click(await screen.findByRole("radio", { name: "100%" }));
    await pengguna.click(tombol("Simpan"));
    await screen.findByText("Pengaturan tersimpan");
    await pengguna.click(screen.getByRole("tab", { name: "Periksa" }));
    expect(screen.getByText("Hasil sudah usang")).toBeTruthy();
  });

  it("says why the settings could not be read, and reads again", async () => {
    let gagal = true;
    const bacaSimpanan = async () => {
      if (gagal) throw new GalatBuku("MODE_SUNTING");
      return { simpanan: TERSIMPAN, rusak: false };
    };
    const { pengguna } = await bukaPengaturan(TERSIMPAN, { bacaSimpanan });
    expect((await screen.findByRole("alert")).textContent).toContain("Sel sedang disunting");
    gagal = false;
    await pengguna.click(tombol("Tutup pesan"));
    expect(await screen.findByRole("textbox", { name: "Tahun laporan" })).toBeTruthy();
  });

  it("keeps the changes where storing fails", async () => {
    const { pengguna } = await bukaPengaturan(TERSIMPAN, { simpan: () => Promise.reject(new GalatBuku("STRUKTUR_TERLINDUNG")) });
    await pengguna.click(await screen.findByRole("radio", { name: "100%" }));
    await pengguna.click(tombol("Simpan"));
    expect((await screen.findByRole("alert")).textContent).toContain("Struktur buku kerja terlindung");
    expect(screen.getByRole<HTMLInputElement>("radio", { name: "100%" }).checked).toBe(true);
    expect(mati("Simpan")).toBe(false);
  });

  it("shows the version and where the licences are", async () => {
    await bukaPengaturan();
    expect(screen.getByText(new RegExp(`versi ${paket.version.replaceAll(".", "\\.")}`))).toBeTruthy();
    expect(screen.getByRole("link", { name: "Lisensi" }).getAttribute("href")).toBe("lisensi.txt");
    expect(screen.getByRole("link", { name: "Lisensi komponen pihak ketiga" }).getAttribute("href")).toBe("lisensi-pihak-ketiga.txt");
  });

  it("speaks English by the user's switch", async () => {
    const { pengguna } = await bukaPengaturan(TERSIMPAN);
    await gantiKeInggris(pengguna);
    expect(await screen.findByRole("heading", { name: "Settings", level: 2 })).toBeTruthy();
    expect(screen.getByRole("combobox", { name: "Polarity of Waktu layanan" })).toBeTruthy();
  });
});

describe("the settings file", () => {
  // jsdom reads no file by itself
  const unggah = (isi: string, nama = "kantor.json") => Object.assign(new File([isi], nama, { type: "application/json" }), { text: async () => isi });
  const pemilih = () => screen.getByLabelText<HTMLInputElement>("Berkas pengaturan LKJ");

  it("is downloaded, and its text can be copied where the frame refuses", async () => {
    const unduhan: { nama: string; teks: string }[] = [];
    const blob: Blob[] = [];
    URL.createObjectURL = (isi) => `blob:${blob.push(isi as Blob)}`;
    URL.revokeObjectURL = () => undefined;
    const klik = jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
      unduhan.push({ nama: this.download, teks: this.href });
    });
    const { pengguna } = await bukaPengaturan(TERSIMPAN);
    await pengguna.click(await screen.findByRole("button", { name: "Ekspor ke berkas" }));
    expect(unduhan).toEqual([{ nama: "pengaturan-lkj.json", teks: "blob:1" }]);
    const teks = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Isi berkas pengaturan" }).value;
    expect(teks).toBe(tulisBerkas(drafDari(TERSIMPAN)));
    expect(teks).not.toContain("pembulatan");
    klik.mockRestore();
  });

  it("is put into the settings, and stored only with Simpan", async () => {
    const { pengguna, layanan } = await bukaPengaturan();
    await screen.findByRole("button", { name: "Impor dari berkas" });
    await pengguna.upload(pemilih(), unggah(tulisBerkas(drafDari(TERSIMPAN))));
    const kabar = await screen.findByText(/dari kantor\.json/);
    expect(kabar.textContent).toBe("2 pilihan, 1 polaritas, dan 1 koreksi tabel dari kantor.json. Tekan Simpan untuk memakainya di buku kerja ini.");
    expect(layanan.simpanan()).toBe(SIMPANAN_KOSONG);
    await pengguna.click(tombol("Simpan"));
    await waitFor(() =>
      expect(layanan.simpanan()).toEqual({ ...SIMPANAN_KOSONG, setelan: { tahun: "2023", batas: "1.2" }, polaritas: TERSIMPAN.polaritas, koreksi: TERSIMPAN.koreksi }),
    );
  });

  it.each([
    ["no JSON", "No,Indikator", "bukan berkas JSON"],
    ["another JSON", '{"a":1}', "bukan berkas pengaturan LKJ"],
    ["a later version", '{"jenis":"lkj-pengaturan","versi":9}', "dibuat oleh LKJ yang lebih baru"],
    ["a wrong part", '{"jenis":"lkj-pengaturan","versi":1,"polaritas":[{"indikator":"A","polaritas":"miring"}]}', "Bagian polaritas[1].polaritas di kantor.json tidak sesuai"],
  ])("that is %s is refused with a reason, and nothing changes", async (_, isi, alasan) => {
    const { pengguna } = await bukaPengaturan(TERSIMPAN);
    await screen.findByRole("button", { name: "Impor dari berkas" });
    await pengguna.upload(pemilih(), unggah(isi));
    const kabar = await screen.findByRole("alert");
    expect(kabar.textContent).toContain(alasan);
    expect(within(kabar).getByRole("button", { name: "Salin rincian" })).toBeTruthy();
    expect(mati("Simpan")).toBe(true);
  });
});

describe("the polarity beside a finding", () => {
  const SATU = temuan({ tingkat: "galat", lembar: "Data", sel: "C2", pesan: "salah", data: { pesan: "salah", indikator: "Waktu layanan" } });

  it("is kept in the workbook on a click, and the workbook is checked again", async () => {
    const layanan = layananPalsu([lembar("Data")]);
    const periksa = jest.fn(mesinPalsu({ tabel: [tabel("Data", "A1:C3", "capaian")], temuan: [SATU] }).periksa);
    const mesin = { ...mesinPalsu({ tabel: [tabel("Data", "A1:C3", "capaian")] }), periksa };
    const { pengguna } = await bukaPanel({ layanan, mesin });
    await pengguna.click(await screen.findByRole("button", { name: "Periksa buku kerja" }));
    await pengguna.click(await screen.findByRole("button", { name: /^Data, sel C2/ }));
    const pilih = await screen.findByRole("combobox", { name: "Polaritas indikator ini" });
    expect(screen.queryByRole("button", { name: "Simpan dan periksa lagi" })).toBeNull();
    await pengguna.selectOptions(pilih, "Turun: makin rendah makin baik");
    await pengguna.click(tombol("Simpan dan periksa lagi"));
    await waitFor(() => expect(periksa).toHaveBeenCalledTimes(2));
    expect(layanan.simpanan().polaritas).toEqual([{ indikator: "Waktu layanan", polaritas: "turun" }]);
    expect(within(screen.getByRole("main")).getAllByRole("tabpanel")).toHaveLength(1);
  });
});

describe("the defaults of a summary", () => {
  it("are the workbook's settings as long as nothing else is chosen", async () => {
    const susun = jest.fn(mesinPalsu().susunRingkasan);
    const mesin = { ...mesinPalsu({ tabel: [tabel("Data", "A1:C3", "capaian")] }), susunRingkasan: susun };
    const layanan = layananPalsu([lembar("Data")], {}, { ...SIMPANAN_KOSONG, setelan: { metode: "sasaran", batas: "1.2", skala: "LKJ" } });
    const { pengguna } = await bukaPanel({ layanan, mesin });
    await pengguna.click(screen.getByRole("tab", { name: "Ringkas" }));
    await pengguna.click(await screen.findByRole("button", { name: "Cari tabel" }));
    expect((await screen.findByRole<HTMLInputElement>("radio", { name: "120%" })).checked).toBe(true);
    expect(susun.mock.lastCall?.[3]).toEqual({ metode: "sasaran", batas: 1.2, skala: "LKJ" });
    await pengguna.click(screen.getByRole("radio", { name: "Tanpa batas" }));
    expect(susun.mock.lastCall?.[3]).toEqual({ metode: "sasaran", skala: "LKJ" });
  });
});
