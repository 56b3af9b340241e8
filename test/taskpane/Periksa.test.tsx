import { act, screen, within } from "@testing-library/react";
import { GalatBuku } from "../../src/taskpane/layanan";
import { bukaPanel } from "./bantu";
import { layananPalsu, lembar, mesinPalsu, tabel, temuan } from "./palsu";

const PENGUKURAN = "Pengukuran 2023";
const PK = "Perjanjian Kinerja";
const LEMBAR = [lembar(PK), lembar(PENGUKURAN), lembar("Catatan")];
const TABEL = [tabel(PK, "A3:E12", "pk"), tabel(PENGUKURAN, "A3:G15", "capaian")];
const TEMUAN = [
  temuan({
    tingkat: "galat",
    lembar: PENGUKURAN,
    sel: "F7",
    pesan: "Capaian 109,67% tidak sama dengan 107,02%.",
    terkait: [
      { lembar: PENGUKURAN, sel: "D7" },
      { lembar: PK, sel: "D9" },
    ],
  }),
  temuan({ tingkat: "peringatan", lembar: PK, sel: "D9", pesan: "Target berbeda antartabel." }),
  temuan({ tingkat: "saran", lembar: PENGUKURAN, sel: "E4", pesan: "Angka tersimpan sebagai teks." }),
];

const mulai = { name: "Periksa buku kerja" };

async function periksa({ ganti = {}, isi = {} }: { ganti?: object; isi?: object } = {}) {
  const panel = await bukaPanel({
    layanan: layananPalsu(LEMBAR, ganti),
    mesin: mesinPalsu({ tabel: TABEL, temuan: TEMUAN, ...isi }),
  });
  await panel.pengguna.click(screen.getByRole("button", mulai));
  await screen.findByRole("heading", { name: "Hasil pemeriksaan" });
  return panel;
}

describe("Periksa", () => {
  it("asks for nothing before the button is pressed", async () => {
    const { layanan } = await bukaPanel();
    expect(screen.getByRole("button", mulai).hasAttribute("disabled")).toBe(false);
    expect(layanan.panggilan).toEqual([]);
  });

  it("counts findings, tables and sheets in one sentence and puts the focus on the result", async () => {
    await periksa();
    expect(screen.getByText("1 galat, 1 peringatan, 1 saran · 2 tabel di 2 lembar")).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Hasil pemeriksaan" }));
  });

  it("groups the findings by severity and then by sheet", async () => {
    await periksa();
    const daftar = screen.getByRole("region", { name: "Daftar temuan" });
    expect(within(daftar).getAllByRole("heading", { level: 3 }).map((h) => h.textContent)).toEqual([
      "Galat1",
      "Peringatan1",
      "Saran1",
    ]);
    expect(within(daftar).getAllByRole("heading", { level: 4 }).map((h) => h.textContent)).toEqual([PENGUKURAN, PK, PENGUKURAN]);
  });

  it("goes to the cell on a click and on Enter, and marks the finding", async () => {
    const { pengguna, layanan } = await periksa();
    const galat = screen.getByRole("button", { name: "Pengukuran 2023, sel F7 Judul aturan. Capaian 109,67% tidak sama dengan 107,02%." });
    await pengguna.click(galat);
    expect(galat.getAttribute("aria-current")).toBe("true");
    const saran = screen.getByRole("button", { name: /sel E4/ });
    saran.focus();
    await pengguna.keyboard("{Enter}");
    expect(layanan.panggilan).toEqual([
      ["pilihSel", PENGUKURAN, "F7"],
      ["pilihSel", PENGUKURAN, "E4"],
    ]);
    expect(galat.getAttribute("aria-current")).toBeNull();
  });

  it("shows the cells that a chosen finding speaks of, by sheet, and goes to them", async () => {
    const { pengguna, layanan } = await periksa();
    expect(screen.queryByRole("button", { name: "Perjanjian Kinerja, sel D9" })).toBeNull();
    await pengguna.click(screen.getByRole("button", { name: /sel F7/ }));
    expect(screen.getByText("Langkah berikutnya.")).toBeTruthy();
    expect(screen.getByText("Dasar HT001")).toBeTruthy();
    const terkait = screen.getByRole("button", { name: "Perjanjian Kinerja, sel D9" });
    expect(terkait.textContent).toBe("D9");
    await pengguna.click(terkait);
    expect(layanan.panggilan).toEqual([
      ["pilihSel", PENGUKURAN, "F7"],
      ["pilihSel", PK, "D9"],
    ]);
  });

  it("filters by severity", async () => {
    const { pengguna } = await periksa();
    const saring = screen.getByRole("group", { name: "Saring temuan menurut tingkat" });
    await pengguna.click(within(saring).getByRole("button", { name: "Peringatan, 1 temuan" }));
    expect(within(saring).getByRole("button", { name: "Peringatan, 1 temuan" }).getAttribute("aria-pressed")).toBe("true");
    expect(screen.queryByRole("button", { name: /sel F7/ })).toBeNull();
    expect(screen.getByRole("button", { name: /Target berbeda antartabel/ })).toBeTruthy();
    await pengguna.click(within(saring).getByRole("button", { name: "Semua, 3 temuan" }));
    expect(screen.getByRole("button", { name: /sel F7/ })).toBeTruthy();
  });

  it("says what was recognised, and goes to a table", async () => {
    const { pengguna, layanan } = await periksa();
    await pengguna.click(screen.getByRole("button", { name: "Yang dikenali" }));
    expect(await screen.findByText("Perjanjian Kinerja, tahun 2023")).toBeTruthy();
    expect(screen.getByRole("heading", { name: "Catatan – tidak ada tabel indikator" })).toBeTruthy();
    await pengguna.click(screen.getByRole("button", { name: "Pengukuran 2023, rentang A3:G15" }));
    expect(layanan.panggilan).toEqual([["pilihSel", PENGUKURAN, "A3:G15"]]);
  });

  it("says so when there is nothing to report, and what was checked", async () => {
    await periksa({ isi: { temuan: [] } });
    expect(screen.getByRole("heading", { name: "Tidak ada temuan" })).toBeTruthy();
    expect(screen.getByText("Yang sudah diperiksa: 2 tabel di 2 lembar, 4 baris isi.")).toBeTruthy();
  });

  it.each([
    ["an empty workbook", [lembar("Sheet1", { values: [] })], "Buku kerja ini masih kosong"],
    ["a workbook without tables", [lembar("Surat")], "Tabel indikator tidak ditemukan"],
    ["a workbook whose only sheet is too large", [lembar("Data", { values: [], terlaluBesar: true })], "Tabel indikator tidak ditemukan"],
  ])("tells what to do with %s", async (_, isi, judul) => {
    const { pengguna } = await bukaPanel({ layanan: layananPalsu(isi), mesin: mesinPalsu() });
    await pengguna.click(screen.getByRole("button", mulai));
    expect(await screen.findByRole("heading", { name: judul })).toBeTruthy();
  });

  it("marks the result as out of date after an edit and renews it", async () => {
    const { pengguna, layanan } = await periksa();
    expect(screen.queryByText("Hasil sudah usang")).toBeNull();
    act(() => layanan.ubahSel());
    expect(await screen.findByText("Hasil sudah usang")).toBeTruthy();
    await pengguna.click(screen.getByRole("button", { name: "Periksa lagi" }));
    expect(await screen.findByRole("heading", { name: "Hasil pemeriksaan" })).toBeTruthy();
    expect(screen.queryByText("Hasil sudah usang")).toBeNull();
  });

  it("counts an edit during the check as an edit after it", async () => {
    let lanjut: () => void = () => undefined;
    const layanan = layananPalsu(LEMBAR, {
      bacaBuku: () => new Promise((selesai) => (lanjut = () => selesai({ lembar: LEMBAR }))),
    });
    const { pengguna } = await bukaPanel({ layanan, mesin: mesinPalsu({ tabel: TABEL }) });
    await pengguna.click(screen.getByRole("button", mulai));
    act(() => layanan.ubahSel());
    lanjut();
    expect(await screen.findByText("Hasil sudah usang")).toBeTruthy();
  });

  it("says that it cannot know of edits where Excel does not tell", async () => {
    await periksa({ ganti: { pantauPerubahan: async () => Promise.reject(new GalatBuku("API_TIDAK_ADA")) } });
    expect(screen.getByText(/tidak memberi tahu panel bila sel berubah/)).toBeTruthy();
  });

  it("shows progress and stops at once on Batal, with the focus back on the button", async () => {
    let sinyal: AbortSignal | undefined;
    const layanan = layananPalsu(LEMBAR, {
      bacaBuku: (opsi) => {
        sinyal = opsi?.batal;
        opsi?.kemajuan?.(0.4);
        return new Promise(() => undefined);
      },
    });
    const { pengguna } = await bukaPanel({ layanan, mesin: mesinPalsu() });
    await pengguna.click(screen.getByRole("button", mulai));
    expect(screen.getByRole("progressbar", { name: "Membaca buku kerja" }).getAttribute("aria-valuetext")).toBe("40% selesai");
    const batal = screen.getByRole("button", { name: "Batal" });
    expect(document.activeElement).toBe(batal);
    await pengguna.keyboard("{Enter}");
    expect(await screen.findByText("Dibatalkan. Tidak ada yang diubah.")).toBeTruthy();
    expect(sinyal?.aborted).toBe(true);
    expect(document.activeElement).toBe(screen.getByRole("button", mulai));
  });

  it("keeps the last result when a second check fails", async () => {
    const { pengguna, layanan } = await periksa();
    layanan.bacaBuku = () => Promise.reject(new GalatBuku("MODE_SUNTING"));
    await pengguna.click(screen.getByRole("button", { name: "Periksa lagi" }));
    expect((await screen.findByRole("alert")).textContent).toContain("Sel sedang disunting");
    expect(screen.getByRole("button", { name: /sel F7/ })).toBeTruthy();
  });

  it("says why a cell cannot be shown", async () => {
    const galat = new GalatBuku("LEMBAR_TERSEMBUNYI", { lembar: PENGUKURAN, sel: "F7" });
    const { pengguna } = await periksa({ ganti: { pilihSel: () => Promise.reject(galat) } });
    await pengguna.click(screen.getByRole("button", { name: /sel F7/ }));
    const kabar = await screen.findByRole("alert");
    expect(kabar.textContent).toContain("Lembar tersembunyi");
    expect(kabar.textContent).toContain("Lembar: Pengukuran 2023");
    await pengguna.click(screen.getByRole("button", { name: "Tutup pesan" }));
    expect(screen.queryByRole("alert")).toBeNull();
  });
});
