import { act, screen, waitFor, within } from "@testing-library/react";
import { GalatBuku } from "../../src/taskpane/layanan";
import { bukaPanel } from "./bantu";
import { layananPalsu, lembar, mesinPalsu, rencana, tabel } from "./palsu";

const LEMBAR = [lembar("Pengukuran 2023")];
const SATU = [tabel("Pengukuran 2023", "A3:G15", "capaian")];
const BERSASARAN = SATU.map((satu) => ({ ...satu, baris: satu.baris.map((baris) => ({ ...baris, sasaran: "Sasaran satu" })) }));
const DUA = [...SATU, tabel("Triwulan IV", "A1:F9", "capaian")];

async function baca({ daftar = SATU, ganti = {} }: { daftar?: typeof SATU; ganti?: object } = {}) {
  const panel = await bukaPanel({ layanan: layananPalsu(LEMBAR, ganti), mesin: mesinPalsu({ tabel: daftar }) });
  await panel.pengguna.click(screen.getByRole("tab", { name: "Ringkas" }));
  await panel.pengguna.click(screen.getByRole("button", { name: "Cari tabel capaian" }));
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
    expect(susun).toHaveBeenLastCalledWith(BERSASARAN[0], BERSASARAN, { metode: "sasaran", batas: 1.2 }, "id");
    await pengguna.click(screen.getByRole("radio", { name: "Tanpa batas" }));
    expect(susun).toHaveBeenLastCalledWith(BERSASARAN[0], BERSASARAN, { metode: "sasaran" }, "id");
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

  it("lets the user choose among several tables", async () => {
    const { pengguna, mesin } = await baca({ daftar: DUA });
    const susun = jest.spyOn(mesin, "susunRingkasan");
    await pengguna.selectOptions(screen.getByRole("combobox", { name: "Tabel capaian" }), "Pengukuran kinerja · Triwulan IV A1:F9");
    expect(susun.mock.lastCall?.[0]).toBe(DUA[1]);
  });

  it("tells what a summary needs where no table fits", async () => {
    await baca({ daftar: [tabel("Pengukuran 2023", "A1:B3", "anggaran")] });
    expect(screen.getByText(/memerlukan tabel dengan kolom Indikator, Target, dan Realisasi/)).toBeTruthy();
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
});
