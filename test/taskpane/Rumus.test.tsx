import { screen } from "@testing-library/react";
import { GalatBuku } from "../../src/taskpane/layanan";
import { bukaPanel } from "./bantu";
import { layananPalsu } from "./palsu";

async function bukaRumus(ganti: object = {}) {
  const panel = await bukaPanel({ layanan: layananPalsu([], ganti) });
  await panel.pengguna.click(screen.getByRole("tab", { name: "Rumus" }));
  return panel;
}

const kepala = (nama: RegExp) => screen.getByRole("button", { name: nama });

describe("Rumus", () => {
  it("lists the functions by category", async () => {
    await bukaRumus();
    expect(screen.getAllByRole("heading", { level: 3 }).map((h) => h.textContent)).toEqual(["Capaian kinerja", "Pelaksanaan anggaran"]);
    expect(kepala(/^CAPAIAN/)).toBeTruthy();
  });

  it("shows an example in the user's separators and its arguments", async () => {
    const { pengguna } = await bukaRumus();
    await pengguna.click(kepala(/^CAPAIAN/));
    expect(await screen.findByText("=LKJ.CAPAIAN(81; 80,09)")).toBeTruthy();
    expect(screen.getByText("Hasil: 98,88%")).toBeTruthy();
    expect(screen.getAllByRole("term").map((dt) => dt.textContent)).toEqual(["target", "realisasi", "batas – boleh dikosongkan"]);
  });

  it("follows Excel's own separators where they differ", async () => {
    const { pengguna } = await bukaRumus({ pemisah: async () => ({ desimal: ".", ribuan: ",", argumen: "," }) });
    await pengguna.click(kepala(/^CAPAIAN/));
    expect(await screen.findByText("=LKJ.CAPAIAN(81, 80.09)")).toBeTruthy();
  });

  it("keeps Indonesian separators where Excel cannot say", async () => {
    const { pengguna } = await bukaRumus({ pemisah: () => Promise.reject(new GalatBuku("API_TIDAK_ADA")) });
    await pengguna.click(kepala(/^CAPAIAN/));
    expect(await screen.findByText("=LKJ.CAPAIAN(81; 80,09)")).toBeTruthy();
  });

  it("searches names, help and arguments, and says how many fit", async () => {
    const { pengguna } = await bukaRumus();
    const cari = screen.getByRole("searchbox", { name: "Cari fungsi" });
    await pengguna.type(cari, "anggaran eka");
    expect(screen.getByText("1 fungsi ditampilkan")).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^CAPAIAN/ })).toBeNull();
    await pengguna.clear(cari);
    await pengguna.type(cari, "xyz");
    expect(screen.getByText(/Tidak ada fungsi yang cocok dengan “xyz”/)).toBeTruthy();
  });

  it("inserts the example in en-US and says where it is", async () => {
    const { pengguna, layanan } = await bukaRumus();
    await pengguna.click(kepala(/^CAPAIAN/));
    await pengguna.click(await screen.findByRole("button", { name: "Sisipkan contoh CAPAIAN" }));
    expect(layanan.panggilan).toEqual([["sisipkanRumus", "=LKJ.CAPAIAN(81,80.09)"]]);
    expect(await screen.findByText("=LKJ.CAPAIAN(81; 80,09) ada di Pengukuran 2023, sel G7.")).toBeTruthy();
    await pengguna.click(screen.getByRole("button", { name: "Ke sel itu" }));
    expect(layanan.panggilan.at(-1)).toEqual(["pilihSel", "Pengukuran 2023", "G7"]);
  });

  it("says that a cell is not empty, and which", async () => {
    const { pengguna } = await bukaRumus({
      sisipkanRumus: () => Promise.reject(new GalatBuku("SEL_TERISI", { lembar: "Data", sel: "B2" })),
    });
    await pengguna.click(kepala(/^CAPAIAN/));
    await pengguna.click(await screen.findByRole("button", { name: "Sisipkan contoh CAPAIAN" }));
    const kabar = await screen.findByRole("alert");
    for (const bagian of ["Sel sudah berisi", "Lembar: Data", "Sel: B2", "Pilih sel kosong"]) expect(kabar.textContent).toContain(bagian);
  });
});
