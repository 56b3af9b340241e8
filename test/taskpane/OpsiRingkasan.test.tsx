import { screen, within } from "@testing-library/react";
import { simpanPilihan } from "../../src/domain/ringkas/pilihanTersimpan";
import { SIMPANAN_KOSONG } from "../../src/domain/simpanan/types";
import type { PilihanRingkasan } from "../../src/taskpane/mesin";
import { bukaPanel } from "./bantu";
import { layananPalsu, lembar, mesinPalsu, tabel } from "./palsu";

const TABEL = [tabel("Pengukuran 2023", "A3:G15", "capaian")];
const PERBANDINGAN: PilihanRingkasan = {
  jenis: "perbandingan", perlu: "beberapa", opsi: ["tahunBanding", "takBanding"], tabel: TABEL,
  banding: () => ({ tahun: [2021, 2022, 2023], indikator: ["Nilai pelayanan", "Indeks perencanaan"] }),
};
const STANDAR: PilihanRingkasan = {
  jenis: "standar", perlu: "satu", opsi: ["standar"], tabel: TABEL,
  standar: () => [{ indikator: "Nilai pelayanan", tertulis: false }, { indikator: "Indeks perencanaan", tertulis: false }],
};

async function baca(pilihan: PilihanRingkasan, setelan: Readonly<Record<string, string>> = {}) {
  const mesin = { ...mesinPalsu({ tabel: TABEL }), untukRingkasan: () => [pilihan] };
  const susun = jest.spyOn(mesin, "susunRingkasan");
  const panel = await bukaPanel({ layanan: layananPalsu([lembar("Pengukuran 2023")], {}, { ...SIMPANAN_KOSONG, setelan }), mesin });
  await panel.pengguna.click(screen.getByRole("tab", { name: "Ringkas" }));
  await panel.pengguna.click(screen.getByRole("button", { name: "Cari tabel" }));
  await screen.findByRole("combobox", { name: "Ringkasan" });
  return { ...panel, opsi: () => susun.mock.lastCall?.[3], susun };
}

describe("years of a comparison", () => {
  const tahun = (nama: string) => within(screen.getByRole("group", { name: "Tahun yang dibandingkan" })).getByRole<HTMLInputElement>("checkbox", { name: nama });

  it("are all compared at first, fewer on request, two at least", async () => {
    const { pengguna, opsi } = await baca(PERBANDINGAN);
    expect(opsi()).toEqual({ metode: "indikator" });
    await pengguna.click(tahun("2021"));
    expect(opsi()).toEqual({ metode: "indikator", tahunBanding: [2022, 2023] });
    expect([tahun("2021").disabled, tahun("2022").disabled, tahun("2023").disabled]).toEqual([false, true, true]);
    await pengguna.click(tahun("2021"));
    expect(opsi()).toEqual({ metode: "indikator", tahunBanding: [2021, 2022, 2023] });
  });

  it("can be said not to be comparable for an indicator, and comparable again", async () => {
    const { pengguna, opsi } = await baca(PERBANDINGAN);
    await pengguna.click(screen.getByRole("button", { name: "Cara ukur berubah?" }));
    const pilih = screen.getByRole("combobox", { name: "Indeks perencanaan" });
    await pengguna.selectOptions(pilih, "tidak dapat dibandingkan: 2022");
    expect(opsi()).toEqual({ metode: "indikator", takBanding: [{ indikator: "Indeks perencanaan", tahun: 2022 }] });
    await pengguna.selectOptions(pilih, "dapat dibandingkan");
    expect(opsi()).toEqual({ metode: "indikator" });
  });
});

describe("national standards", () => {
  it("are typed for each indicator; without one the pane says what it needs", async () => {
    const { pengguna, opsi, susun } = await baca(STANDAR);
    expect(screen.getByText("Ketik standar nasional untuk paling sedikit satu indikator.")).toBeTruthy();
    expect(susun).not.toHaveBeenCalled();
    await pengguna.type(screen.getByRole("textbox", { name: "Nilai pelayanan" }), "83,5");
    expect(opsi()).toEqual({ metode: "indikator", standar: [{ indikator: "Nilai pelayanan", tertulis: "83,5" }] });
    expect(screen.queryByText(/paling sedikit satu indikator/)).toBeNull();
    await pengguna.clear(screen.getByRole("textbox", { name: "Nilai pelayanan" }));
    expect(screen.getByText("Ketik standar nasional untuk paling sedikit satu indikator.")).toBeTruthy();
  });

  it("that are no number are said to be none, and kept as typed", async () => {
    const { pengguna, susun } = await baca(STANDAR);
    const isian = screen.getByRole<HTMLInputElement>("textbox", { name: "Nilai pelayanan" });
    await pengguna.type(isian, "baik");
    expect(screen.getByText("Tulis satu angka, misalnya 95% atau 83,5.")).toBeTruthy();
    expect(isian.value).toBe("baik");
    expect(susun).not.toHaveBeenCalled();
  });

  it("come back from the workbook", async () => {
    const setelan = simpanPilihan({}, "standar", TABEL, TABEL, { standar: [{ indikator: "Nilai pelayanan", tertulis: "95%" }] });
    const { opsi } = await baca(STANDAR, setelan);
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Nilai pelayanan" }).value).toBe("95%");
    expect(opsi()).toEqual({ metode: "indikator", standar: [{ indikator: "Nilai pelayanan", tertulis: "95%" }] });
  });

  it("that stand in the table need no typing", async () => {
    const { opsi } = await baca({ ...STANDAR, standar: () => [{ indikator: "Nilai pelayanan", tertulis: true }] });
    expect(screen.getByPlaceholderText("dari tabel")).toBeTruthy();
    expect(opsi()).toEqual({ metode: "indikator" });
  });
});
