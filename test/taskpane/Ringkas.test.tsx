import { act, screen, waitFor, within } from "@testing-library/react";
import { simpanPilihan } from "../../src/domain/ringkas/pilihanTersimpan";
import { SIMPANAN_KOSONG } from "../../src/domain/simpanan/types";
import type { Temuan } from "../../src/domain/periksa/types";
import { GalatBuku } from "../../src/taskpane/layanan";
import type { Mesin } from "../../src/taskpane/mesin";
import { bukaPanel } from "./bantu";
import { layananPalsu, lembar, mesinPalsu, rencana, tabel, temuan } from "./palsu";

const LEMBAR = [lembar("Pengukuran 2023")];
const SATU = [tabel("Pengukuran 2023", "A3:G15", "capaian")];
const BERSASARAN = SATU.map((satu) => ({ ...satu, baris: satu.baris.map((baris) => ({ ...baris, sasaran: "Sasaran satu" })) }));
const DUA = [...SATU, tabel("Triwulan IV", "A1:F9", "capaian")];

interface Buku {
  readonly daftar?: typeof SATU;
  readonly ganti?: object;
  readonly setelan?: Readonly<Record<string, string>>;
  readonly mesin?: Partial<Mesin>;
  readonly galat?: readonly Temuan[];
}

async function baca({ daftar = SATU, ganti = {}, setelan = {}, mesin = {}, galat = [] }: Buku = {}) {
  const panel = await bukaPanel({
    layanan: layananPalsu(LEMBAR, ganti, { ...SIMPANAN_KOSONG, setelan }),
    mesin: { ...mesinPalsu({ tabel: daftar, temuan: [...galat] }), ...mesin },
  });
  await panel.pengguna.click(screen.getByRole("tab", { name: "Ringkas" }));
  await panel.pengguna.click(screen.getByRole("button", { name: "Cari tabel" }));
  await screen.findByRole("heading", { name: /Pratinjau|tidak ditemukan/ });
  return panel;
}

const pratinjau = () => screen.getByRole("region", { name: "Pratinjau lembar “Ringkasan capaian”" });

describe("Ringkas", () => {
  it("shows the sheet before anything is written, with numbers in the user's way", async () => {
    const { layanan } = await baca();
    expect(within(pratinjau()).getAllByRole("columnheader").map((sel) => sel.textContent)).toEqual([
      "Indikator",
      "Target",
      "Realisasi",
      "Capaian",
    ]);
    const baris = within(pratinjau()).getAllByRole("row")[2]!;
    expect(within(baris).getAllByRole("cell").map((sel) => sel.textContent)).toEqual([
      "Indeks Perencanaan Pembangunan",
      "83",
      "88,83",
      "107,02%",
    ]);
    expect(layanan.panggilan).toEqual([]);
  });

  it("shows the formulas with the user's separators on request", async () => {
    const { pengguna } = await baca();
    await pengguna.click(screen.getByRole("switch", { name: "Tampilkan rumus" }));
    expect(within(pratinjau()).getByText('=IF(D6=0; ""; E6/D6)')).toBeTruthy();
  });

  it("lets merged cells span and hides what they cover", async () => {
    await baca();
    const judul = within(pratinjau()).getAllByRole("row")[0]!;
    const sel = within(judul).getAllByRole("cell");
    expect(sel).toHaveLength(1);
    expect(sel[0]!.getAttribute("colspan")).toBe("4");
  });

  describe("figures in question", () => {
    const pada = (sel: string, pesan: string, tingkat: Temuan["tingkat"] = "galat"): Temuan =>
      temuan({ tingkat, lembar: "Pengukuran 2023", sel, pesan, aturan: `AT${sel}`, terkait: [] });

    it("are named above the preview, with the way to their cell", async () => {
      const { pengguna, layanan } = await baca({ galat: [pada("E6", "Tertulis 109,67%.")] });
      expect(await screen.findByText(/^Angka di Pengukuran 2023!E6 masih dipersoalkan: Tertulis 109,67%\./)).toBeTruthy();
      await pengguna.click(screen.getByRole("button", { name: "Ke sel E6" }));
      expect(layanan.panggilan.at(-1)).toEqual(["pilihSel", "Pengukuran 2023", "E6"]);
    });

    it("are only errors on cells that the summary draws on", async () => {
      await baca({ galat: [pada("Z99", "Sel lain."), pada("D6", "Gaya.", "saran"), pada("D6", "Target keliru.")] });
      expect(await screen.findByText(/Target keliru/)).toBeTruthy();
      expect(screen.queryByText(/Sel lain|Gaya/)).toBeNull();
    });

    it("are counted where they are many", async () => {
      await baca({ galat: ["satu", "dua", "tiga", "empat", "lima"].map((pesan, n) => ({ ...pada("E6", pesan), aturan: `AT00${n}` })) });
      expect(await screen.findByText(/Masih ada 2 galat lain/)).toBeTruthy();
      expect(screen.getAllByText(/masih dipersoalkan: /)).toHaveLength(3);
    });

    it.each([
      ["as it was, so that nothing is checked twice", false, 1],
      ["changed, so that it is checked again", true, 2],
    ])("come from Periksa where the workbook is %s", async (_, diubah, kali) => {
      const layanan = layananPalsu(LEMBAR);
      const mesin = mesinPalsu({ tabel: SATU, temuan: [pada("E6", "Tertulis 109,67%.")] });
      const periksa = jest.spyOn(mesin, "periksa");
      const { pengguna } = await bukaPanel({ layanan, mesin });
      await pengguna.click(screen.getByRole("button", { name: "Periksa buku kerja" }));
      await screen.findByRole("heading", { name: "Hasil pemeriksaan" });
      if (diubah) act(() => layanan.ubahSel());
      await pengguna.click(screen.getByRole("tab", { name: "Ringkas" }));
      await pengguna.click(screen.getByRole("button", { name: "Cari tabel" }));
      expect(await screen.findByText(/masih dipersoalkan: Tertulis 109,67%\./)).toBeTruthy();
      expect(periksa).toHaveBeenCalledTimes(kali);
    });

    it("cannot be told where checking fails, and the pane says so", async () => {
      await baca({
        mesin: {
          // eslint-disable-next-line require-yield
          *periksa() {
            throw new Error("rusak");
          },
        },
      });
      expect(await screen.findByText(/Angka sumber belum dapat diperiksa/)).toBeTruthy();
    });
  });

  it("does not ask for a mean by sasaran where the table tells no sasaran", async () => {
    await baca();
    expect(screen.queryByRole("radio", { name: "Rerata per sasaran, lalu dirata-ratakan" })).toBeNull();
    expect(screen.getByRole("radio", { name: "120%" })).toBeTruthy();
  });

  it("passes the chosen mean method and cap to the plan, and the plan to the workbook", async () => {
    const { pengguna, layanan, mesin } = await baca({ daftar: BERSASARAN });
    const susun = jest.spyOn(mesin, "susunRingkasan");
    await pengguna.click(screen.getByRole("radio", { name: "Rerata per sasaran, lalu dirata-ratakan" }));
    await pengguna.click(screen.getByRole("radio", { name: "120%" }));
    expect(susun).toHaveBeenLastCalledWith("capaian", [BERSASARAN[0]], BERSASARAN, { metode: "sasaran", batas: 1.2 }, "id");
    await pengguna.click(screen.getByRole("radio", { name: "Tanpa batas" }));
    expect(susun).toHaveBeenLastCalledWith("capaian", [BERSASARAN[0]], BERSASARAN, { metode: "sasaran" }, "id");
    await pengguna.click(screen.getByRole("button", { name: "Buat lembar ringkasan" }));
    expect(layanan.panggilan).toEqual([["tulisRingkasan", rencana("sasaran")]]);
  });

  it("names the sheet after writing and opens it", async () => {
    const { pengguna, layanan } = await baca();
    await pengguna.click(screen.getByRole("button", { name: "Buat lembar ringkasan" }));
    expect(await screen.findByText("Lembar “Ringkasan capaian” sudah dibuat.")).toBeTruthy();
    await pengguna.click(screen.getByRole("button", { name: "Buka lembar" }));
    expect(layanan.panggilan.at(-1)).toEqual(["pilihSel", "Ringkasan capaian", "A1"]);
  });

  it("says when an existing summary was refreshed, and when page setup was refused", async () => {
    const { pengguna } = await baca({
      ganti: { tulisRingkasan: async () => ({ lembar: "Ringkasan", diperbarui: true, tanpaAturanCetak: true }) },
    });
    await pengguna.click(screen.getByRole("button", { name: "Buat lembar ringkasan" }));
    expect(await screen.findByText(/^Lembar “Ringkasan” sudah diperbarui\. Ukuran kertas/)).toBeTruthy();
  });

  it("takes the summary back with one click, what was kept of it included", async () => {
    const { pengguna, layanan } = await baca();
    await pengguna.click(screen.getByRole("button", { name: "Buat lembar ringkasan" }));
    expect(Object.keys(layanan.simpanan().setelan)).toEqual(["ringkasan", "ringkasan.capaian"]);
    await pengguna.click(await screen.findByRole("button", { name: "Kembalikan" }));
    expect(await screen.findByText("Buku kerja kembali seperti sebelum ringkasan ditulis.")).toBeTruthy();
    expect(layanan.panggilan.at(-1)).toEqual(["kembalikanRingkasan"]);
    expect(layanan.simpanan().setelan).toEqual({});
    expect(screen.queryByRole("button", { name: "Kembalikan" })).toBeNull();
  });

  it("says that it can no longer take the summary back once the workbook has changed, and lets go what was kept for it", async () => {
    const { pengguna, layanan } = await baca();
    await pengguna.click(screen.getByRole("button", { name: "Buat lembar ringkasan" }));
    await screen.findByRole("button", { name: "Kembalikan" });
    act(() => layanan.ubahSel());
    expect(await screen.findByText(/tidak dapat dikembalikan lagi lewat tombol/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Kembalikan" })).toBeNull();
    expect(layanan.panggilan.at(-1)).toEqual(["lepaskanKembali"]);
  });

  it("asks before it overwrites what the user edited inside a summary", async () => {
    const dicoba: unknown[] = [];
    const { pengguna } = await baca({
      ganti: {
        tulisRingkasan: async (_: unknown, opsi: { timpa?: boolean }) => {
          dicoba.push(opsi.timpa);
          if (!opsi.timpa) throw new GalatBuku("RINGKASAN_DISUNTING", { lembar: "Ringkasan capaian", sel: "A7" });
          return { lembar: "Ringkasan capaian", diperbarui: true };
        },
      },
    });
    await pengguna.click(screen.getByRole("button", { name: "Buat lembar ringkasan" }));
    expect((await screen.findByRole("alert")).textContent).toContain("Lembar ringkasan sudah Anda ubah");
    await pengguna.click(screen.getByRole("button", { name: "Timpa" }));
    expect(await screen.findByText("Lembar “Ringkasan capaian” sudah diperbarui.")).toBeTruthy();
    expect(dicoba).toEqual([false, true]);
  });

  it("comes back with what was chosen when the summary was last built", async () => {
    const setelan = simpanPilihan({}, "capaian", [DUA[1]!], DUA, { metode: "sasaran", batas: 1.2, skala: "LKJ" });
    await baca({ daftar: DUA, setelan });
    expect((screen.getByRole("radio", { name: "120%" }) as HTMLInputElement).checked).toBe(true);
    expect((screen.getByRole("combobox", { name: "Tabel" }) as HTMLSelectElement).value).toBe("1");
  });

  it("lets the user choose among several tables", async () => {
    const { pengguna, mesin } = await baca({ daftar: DUA });
    const susun = jest.spyOn(mesin, "susunRingkasan");
    await pengguna.selectOptions(screen.getByRole("combobox", { name: "Tabel" }), "Pengukuran kinerja · Triwulan IV A1:F9");
    expect(susun.mock.lastCall?.[1]).toEqual([DUA[1]]);
  });

  it("tells what a summary needs where no table fits", async () => {
    await baca({ daftar: [tabel("Pengukuran 2023", "A1:B3", "anggaran")] });
    expect(screen.getByText(/memerlukan tabel dengan kolom seperti Indikator, Target, dan Realisasi/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "Baca lagi" })).toBeTruthy();
  });

  it("does not write from cells that have changed since, and reads again", async () => {
    const { pengguna, layanan } = await baca();
    act(() => layanan.ubahSel());
    expect(await screen.findByText("Hasil sudah usang")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Buat lembar ringkasan" }).hasAttribute("disabled")).toBe(true);
    await pengguna.click(screen.getByRole("button", { name: "Baca lagi" }));
    const buat = await screen.findByRole("button", { name: "Buat lembar ringkasan" });
    await waitFor(() => expect(buat.hasAttribute("disabled")).toBe(false));
    expect(screen.queryByText("Hasil sudah usang")).toBeNull();
  });

  it("keeps the preview when writing is refused, and says why", async () => {
    const { pengguna } = await baca({ ganti: { tulisRingkasan: () => Promise.reject(new GalatBuku("STRUKTUR_TERLINDUNG")) } });
    await pengguna.click(screen.getByRole("button", { name: "Buat lembar ringkasan" }));
    expect((await screen.findByRole("alert")).textContent).toContain("Struktur buku kerja terlindung");
    expect(pratinjau()).toBeTruthy();
  });

  it("keeps what was chosen while another place is open", async () => {
    const { pengguna } = await baca();
    await pengguna.click(screen.getByRole("radio", { name: "100%" }));
    await pengguna.click(screen.getByRole("tab", { name: "Periksa" }));
    expect(screen.queryByRole("radio", { name: "100%" })).toBeNull();
    await pengguna.click(screen.getByRole("tab", { name: "Ringkas" }));
    expect((screen.getByRole("radio", { name: "100%" }) as HTMLInputElement).checked).toBe(true);
  });

  describe("which summary", () => {
    const BANYAK = [
      ...DUA,
      tabel("Antartahun", "A1:F4", "perbandingan"),
      tabel("Antartahun", "A8:F12", "perbandingan"),
      tabel("IKPA", "A1:F9", "ikpa"),
      tabel("PK awal", "A1:D9", "pk"),
      tabel("PK akhir", "A1:D9", "pk"),
      tabel("TW", "A1:J9", "triwulan"),
    ];
    const jenis = () => screen.getByRole("combobox", { name: "Ringkasan" });
    const bukaJenis = async (nama: string) => {
      const panel = await baca({ daftar: BANYAK });
      const susun = jest.spyOn(panel.mesin, "susunRingkasan");
      await panel.pengguna.selectOptions(jenis(), nama);
      return { ...panel, susun };
    };

    it("offers only what the tables allow, with their number", async () => {
      await baca({ daftar: [...SATU, tabel("PK", "A1:D9", "pk")] });
      expect(within(jenis()).getAllByRole("option").map((satu) => satu.textContent)).toEqual(["Ringkasan capaian (1 tabel)"]);
    });

    it("lists all that several tables allow", async () => {
      await baca({ daftar: BANYAK });
      expect(within(jenis()).getAllByRole("option").map((satu) => satu.textContent)).toEqual([
        "Ringkasan capaian (2 tabel)",
        "Ringkasan triwulan (1 tabel)",
        "Ringkasan perbandingan (2 tabel)",
        "Ringkasan ikpa (1 tabel)",
        "Ringkasan pk (2 tabel)",
      ]);
    });

    it("joins tables, all at first, fewer on request, never none", async () => {
      const { pengguna, susun } = await bukaJenis("Ringkasan perbandingan (2 tabel)");
      expect(susun.mock.lastCall?.slice(0, 2)).toEqual(["perbandingan", [BANYAK[2], BANYAK[3]]]);
      const kelompok = screen.getByRole("group", { name: "Tabel yang digabung" });
      const [pertama, kedua] = within(kelompok).getAllByRole("checkbox");
      await pengguna.click(pertama!);
      expect(susun.mock.lastCall?.[1]).toEqual([BANYAK[3]]);
      await pengguna.click(kedua!);
      expect(screen.getByText("Pilih paling sedikit satu tabel.")).toBeTruthy();
      expect(screen.getByRole("button", { name: "Buat lembar ringkasan" }).hasAttribute("disabled")).toBe(true);
      expect(screen.queryByRole("region", { name: /Pratinjau/ })).toBeNull();
    });

    it("compares two different tables in the order chosen", async () => {
      const { pengguna, susun } = await bukaJenis("Ringkasan pk (2 tabel)");
      expect(susun.mock.lastCall?.[1]).toEqual([BANYAK[5], BANYAK[6]]);
      const pilih = (label: string, nomor: string) => pengguna.selectOptions(screen.getByRole("combobox", { name: label }), nomor);
      await pilih("Tabel pertama (semula)", "1");
      expect(screen.getByText("Pilih dua tabel yang berbeda.")).toBeTruthy();
      await pilih("Tabel kedua (menjadi)", "0");
      expect(susun.mock.lastCall?.[1]).toEqual([BANYAK[6], BANYAK[5]]);
    });

    it("asks for the year where the table does not tell it, and guesses none", async () => {
      const { pengguna, susun } = await bukaJenis("Ringkasan ikpa (1 tabel)");
      expect(susun).not.toHaveBeenCalledWith("ikpa", expect.anything(), expect.anything(), expect.anything(), "id");
      expect(screen.getByText(/Bobot mengikuti tahun/)).toBeTruthy();
      await pengguna.selectOptions(screen.getByRole("combobox", { name: "Tahun anggaran" }), "2023");
      expect(susun.mock.lastCall?.[3]).toEqual({ metode: "indikator", tahun: 2023 });
    });

    it("counts up to a chosen quarter, or to the last that is filled in", async () => {
      const { pengguna, susun } = await bukaJenis("Ringkasan triwulan (1 tabel)");
      expect(susun.mock.lastCall?.[3]).toEqual({ metode: "indikator" });
      await pengguna.selectOptions(screen.getByRole("combobox", { name: "Sampai triwulan" }), "Triwulan II");
      expect(susun.mock.lastCall?.[3]).toEqual({ metode: "indikator", sampai: 2 });
    });

    it("takes another scale of predicates", async () => {
      const { pengguna, mesin } = await baca();
      const susun = jest.spyOn(mesin, "susunRingkasan");
      await pengguna.selectOptions(screen.getByRole("combobox", { name: "Skala predikat" }), "Skala LKJ");
      expect(susun.mock.lastCall?.[3]).toEqual({ metode: "indikator", skala: "LKJ" });
    });

    it("remembers the tables of each summary apart", async () => {
      const { pengguna, susun } = await bukaJenis("Ringkasan capaian (2 tabel)");
      await pengguna.selectOptions(screen.getByRole("combobox", { name: "Tabel" }), "1");
      await pengguna.selectOptions(jenis(), "Ringkasan pk (2 tabel)");
      await pengguna.selectOptions(jenis(), "Ringkasan capaian (2 tabel)");
      expect(susun.mock.lastCall?.[1]).toEqual([BANYAK[1]]);
    });
  });
});
