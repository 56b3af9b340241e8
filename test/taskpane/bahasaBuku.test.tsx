/** The language that a workbook keeps holds for who has not chosen one; a choice of one's own precedes it. */
import { screen } from "@testing-library/react";
import { SIMPANAN_KOSONG } from "../../src/domain/simpanan/types";
import { bukaPanel } from "./bantu";
import { layananPalsu, lembar, mesinPalsu, tabel } from "./palsu";

const buka = (bahasa: string) =>
  bukaPanel({
    layanan: layananPalsu([lembar("Pengukuran 2023")], {}, { ...SIMPANAN_KOSONG, setelan: { bahasa } }),
    mesin: mesinPalsu({ tabel: [tabel("Pengukuran 2023", "A3:G15", "capaian")] }),
    lihatSaatBuka: true,
  });

afterEach(() => window.localStorage.clear());

it("speaks the language of the workbook as long as the user has not chosen, and keeps no choice for her", async () => {
  await buka("en");
  expect(await screen.findByRole("tab", { name: "Settings" })).toBeTruthy();
  expect(window.localStorage.getItem("lkj.bahasa")).toBeNull();
});

it("is set in the settings, and stored only with them", async () => {
  const { pengguna, layanan } = await buka("");
  await screen.findByRole("heading", { name: "Hasil pemeriksaan" });
  await pengguna.click(screen.getByRole("tab", { name: "Pengaturan" }));
  await pengguna.selectOptions(await screen.findByRole("combobox", { name: "Bahasa panel di buku kerja ini" }), "id");
  expect(layanan.simpanan().setelan).toEqual({ bahasa: "" });
  await pengguna.click(screen.getByRole("button", { name: "Simpan" }));
  await screen.findByText("Pengaturan tersimpan");
  expect(layanan.simpanan().setelan).toEqual({ bahasa: "id" });
  await pengguna.selectOptions(screen.getByRole("combobox", { name: "Bahasa panel di buku kerja ini" }), "");
  await pengguna.click(screen.getByRole("button", { name: "Simpan" }));
  await screen.findByText("Pengaturan tersimpan");
  expect(layanan.simpanan().setelan).toEqual({});
});

it("leaves the language that the user chose", async () => {
  window.localStorage.setItem("lkj.bahasa", "id");
  await buka("en");
  await screen.findByRole("heading", { name: "Hasil pemeriksaan" });
  expect(screen.getByRole("tab", { name: "Pengaturan" })).toBeTruthy();
});
