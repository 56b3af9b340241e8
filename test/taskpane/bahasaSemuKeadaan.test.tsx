/** More states of the pane in the made-up language: with every fold open, while work runs, after it, and with every summary. */
import { berawal, buka, LEMBAR, tanpaKurung, tempat, tombol } from "./bantuSemu";
import { act, fireEvent, screen, within } from "@testing-library/react";
import { bagikan } from "../../src/strings/id/bagikan";
import { panel } from "../../src/strings/id/panel";
import { pembekuan } from "../../src/strings/id/pembekuan";
import { rumusPanel } from "../../src/strings/id/rumusPanel";
import { templat } from "../../src/strings/id/templat";
import { tempelan } from "../../src/strings/id/tempelan";
import type { Bidang } from "../../src/domain/tempelan/types";
import type { SheetSnapshot } from "../../src/domain/tabel/snapshot";
import { TABEL_TERBIT, tabelTerbit } from "../support/kasusTabel";
import { lembar } from "./palsu";

/** Opens what can be opened, also what comes to light by that; lists of choices and menus apart. */
async function bukaSemuaLipatan(): Promise<void> {
  const tertutup = () => [...document.querySelectorAll<HTMLElement>('[aria-expanded="false"]:not([role="combobox"]):not([aria-haspopup])')];
  for (let kali = 0; kali < 5 && tertutup().length > 0; kali++) {
    for (const satu of tertutup()) fireEvent.click(satu);
    await act(async () => undefined);
  }
}

const BERRUMUS: SheetSnapshot = {
  ...LEMBAR,
  formulas: LEMBAR.formulas.map((baris, r) => baris.map((rumus, c) => (r === 1 && c === 4 ? "=LKJ.CAPAIAN(C2,D2)" : r === 2 && c === 4 ? '=LKJ.ANGKA("3.450","ribuan")' : rumus))),
};
const BIDANG: Bidang = {
  lembar: "Lembar Satu", rentang: { row: 1, col: 1, rows: 4, cols: 1 }, values: [["80,09*"], ["3.450"], ["3 Dokumen"], ["149,60%"]],
  berumus: [[false], [false], [false], [false]], formats: [["General"], ["General"], ["General"], ["General"]], gabungan: [],
};

describe("in a made-up language", () => {
  it("an empty workbook is offered forms and samples", async () => {
    await buka({ isi: [lembar("Lembar Satu")], lihatSaatBuka: true });
    await screen.findByRole("heading", { name: templat.judul });
    await bukaSemuaLipatan();
    expect(tanpaKurung(["Lembar Satu"])).toEqual([]);
  });

  it("a full workbook is recognised at once", async () => {
    await buka({ lihatSaatBuka: true });
    await screen.findByRole("heading", { name: panel.periksa.hasil });
    await bukaSemuaLipatan();
    expect(tanpaKurung()).toEqual([]);
  });

  it("Periksa: work that runs, and is cancelled", async () => {
    const { pengguna } = await buka({ ganti: { bacaBuku: () => new Promise(() => undefined) } });
    await pengguna.click(tombol(panel.periksa.mulai));
    expect(tanpaKurung()).toEqual([]);
    await pengguna.click(tombol(panel.umum.batal));
    await screen.findByText(panel.umum.dibatalkan);
    expect(tanpaKurung()).toEqual([]);
  });

  it("Periksa: marked, reported, accepted with a reason, out of date", async () => {
    const { pengguna, layanan } = await buka();
    await pengguna.click(tombol(panel.periksa.mulai));
    await screen.findByRole("heading", { name: panel.periksa.hasil });
    await pengguna.click(tombol(panel.tanda.tandai));
    await screen.findByText(panel.tanda.ditandaiJudul);
    expect(tanpaKurung()).toEqual([]);
    await pengguna.click(tombol(panel.laporan.tombol));
    await screen.findByText(panel.laporan.selesaiJudul);
    await pengguna.click(within(screen.getByRole("region", { name: panel.periksa.daftar })).getAllByRole("button", { name: /E2/ })[0]!);
    await pengguna.click(screen.getAllByRole("button", { name: berawal(panel.terima.tombolUntuk) })[0]!);
    await pengguna.type(screen.getByRole("textbox", { name: panel.terima.alasan }), "5 *");
    await pengguna.click(tombol(panel.terima.simpan));
    await screen.findByText(berawal(panel.terima.daftar));
    await bukaSemuaLipatan();
    act(() => layanan.ubahSel());
    await screen.findByText(panel.usang.judul);
    expect(tanpaKurung()).toEqual([]);
  });

  it("Rumus: a function filled in, without a result, inserted, and one that is not found", async () => {
    const { pengguna } = await buka();
    await pengguna.click(tempat("rumus"));
    await pengguna.click(tombol(/^CAPAIAN/));
    expect(tanpaKurung()).toEqual([]);
    for (const [nama, isi] of [[/^target/, "0"], [/^realisasi/, "80,09"]] as const) await pengguna.type(screen.getByRole("textbox", { name: nama }), isi);
    await screen.findByText(/LKJ011/);
    expect(tanpaKurung()).toEqual([]);
    await pengguna.click(tombol(berawal(rumusPanel.sisipkanUntuk)));
    await screen.findByText(panel.rumus.tersisipJudul);
    await pengguna.type(screen.getByRole("searchbox"), "5 *");
    expect(tanpaKurung([...LEMBAR.values.flat().map(String), "Pengukuran 2023"])).toEqual([]);
  });

  it("Bagikan: what would change, all its tools, and after sharing", async () => {
    const { pengguna } = await buka({ isi: [BERRUMUS], ganti: { bacaTempelan: async () => BIDANG } });
    await pengguna.click(tempat("bagikan"));
    await pengguna.click(tombol(bagikan.siapkan));
    await screen.findByRole("button", { name: bagikan.ganti });
    await bukaSemuaLipatan();
    expect(tanpaKurung()).toEqual([]);
    await pengguna.click(tombol(bagikan.ganti));
    await screen.findByText(bagikan.selesaiJudul);
    expect(tanpaKurung()).toEqual([]);
  });

  it("Bagikan: pasted data, frozen states, self-test", async () => {
    const { pengguna } = await buka({ ganti: { bacaTempelan: async () => BIDANG } });
    await pengguna.click(tempat("bagikan"));
    await bukaSemuaLipatan();
    await pengguna.click(tombol(tempelan.lihat));
    await screen.findByRole("button", { name: tempelan.terapkan });
    expect(tanpaKurung([...LEMBAR.values.flat().map(String), "Lembar Satu Dokumen"])).toEqual([]);
    await pengguna.type(screen.getByRole("textbox", { name: pembekuan.nama }), "5 *");
    await pengguna.click(tombol(pembekuan.bekukan));
    await screen.findByText(pembekuan.bekuJudul);
    await pengguna.click(tombol(bagikan.uji.mulai));
    await screen.findByRole("textbox", { name: bagikan.uji.laporan });
    // the sources of printed figures are titles of reports, and the platform is Excel's own word
    const judulLaporan = "LKj Biro Perencanaan Kementerian Sosial Ditjen Rehabilitasi Pemberdayaan LAKIP Puslatbang KMP LAN PermenPANRB Bahan pelatihan id";
    expect(tanpaKurung([...LEMBAR.values.flat().map(String), "Lembar Satu Dokumen", judulLaporan])).toEqual([]);
  });

  it("Pengaturan with all its folds", async () => {
    const { pengguna } = await buka();
    await pengguna.click(tempat("pengaturan"));
    await act(async () => undefined);
    await bukaSemuaLipatan();
    expect(tanpaKurung()).toEqual([]);
  });

  it("every summary that published tables allow, with its choices", async () => {
    const { pengguna, kata } = await buka({ isi: TABEL_TERBIT.map((nama) => tabelTerbit(nama)) });
    await pengguna.click(tempat("ringkas"));
    await pengguna.click(tombol(panel.ringkas.cari));
    await screen.findByRole("button", { name: panel.ringkas.buat });
    const pilihan = screen.getByRole<HTMLSelectElement>("combobox", { name: panel.ringkas.jenis });
    expect(pilihan.options.length).toBeGreaterThan(8);
    for (const { value } of [...pilihan.options]) {
      await pengguna.selectOptions(screen.getByRole("combobox", { name: panel.ringkas.jenis }), value);
      await act(async () => undefined);
      expect([value, tanpaKurung(kata)]).toEqual([value, []]);
    }
  });
});
