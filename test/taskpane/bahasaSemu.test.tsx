/** Every text that the pane shows or tells a screen reader comes from src/strings: shown in a made-up language, each stands in brackets. */
import { buka, tanpaKurung, tempat, tombol } from "./bantuSemu";
import { act, screen, within } from "@testing-library/react";
import { panel } from "../../src/strings/id/panel";
import { GalatBuku } from "../../src/taskpane/layanan";
import { lembarUji } from "../support/lembar";

describe("in a made-up language", () => {
  it("the probe finds a text that is not in brackets", async () => {
    await buka();
    expect(panel.periksa.mulai).toMatch(/^⟦.*~⟧$/);
    const asing = document.body.appendChild(document.createElement("p"));
    asing.textContent = "teks lepas";
    asing.title = "⟦x⟧ judul";
    const ketahuan = tanpaKurung();
    asing.remove();
    expect(ketahuan).toEqual(["title: ⟦x⟧ judul", "p: teks lepas"]);
  });

  it("Periksa: start, findings, one opened, what was recognised", async () => {
    const { pengguna } = await buka();
    expect(tanpaKurung()).toEqual([]);
    await pengguna.click(tombol(panel.periksa.mulai));
    await screen.findByRole("heading", { name: panel.periksa.hasil });
    const daftar = screen.getByRole("region", { name: panel.periksa.daftar });
    await pengguna.click(within(daftar).getAllByRole("button", { name: /E2/ })[0]!);
    await pengguna.click(tombol(panel.periksa.dikenali));
    expect(tanpaKurung()).toEqual([]);
    await pengguna.click(screen.getByRole("button", { name: new RegExp(panel.terima.tombolUntuk.slice(1, 8)) }));
    expect(tanpaKurung()).toEqual([]);
  });

  it("Periksa: an empty workbook", async () => {
    const { pengguna } = await buka({ isi: [lembarUji("Lembar Satu", [])] });
    await pengguna.click(tombol(panel.periksa.mulai));
    await screen.findByRole("heading", { name: panel.periksa.kosongJudul });
    expect(tanpaKurung()).toEqual([]);
  });

  it.each(Object.keys(panel.galat).filter((kode) => kode !== "DIBATALKAN"))("the error %s", async (kode) => {
    const { pengguna } = await buka({ ganti: { bacaBuku: () => Promise.reject(new GalatBuku(kode as keyof typeof panel.galat)) } });
    await pengguna.click(tombol(panel.periksa.mulai));
    await screen.findByRole("alert");
    expect(tanpaKurung()).toEqual([]);
  });

  it("Ringkas: start, preview, written", async () => {
    const { pengguna } = await buka();
    await pengguna.click(tempat("ringkas"));
    expect(tanpaKurung()).toEqual([]);
    await pengguna.click(tombol(panel.ringkas.cari));
    await screen.findByRole("button", { name: panel.ringkas.buat });
    expect(tanpaKurung()).toEqual([]);
    await pengguna.click(tombol(panel.ringkas.buat));
    await screen.findByText(panel.ringkas.selesaiJudul);
    expect(tanpaKurung()).toEqual([]);
  });

  it("Rumus: list, a function, a cell explained", async () => {
    const bacaSelTerpilih = async () => ({ lembar: "Lembar Satu", sel: "H2", rumus: "=LKJ.CAPAIAN(C2,D2)", acuan: { C2: [[81]], D2: [[80.09]] } });
    const { pengguna } = await buka({ ganti: { bacaSelTerpilih } });
    await pengguna.click(tempat("rumus"));
    await screen.findByRole("heading", { name: panel.rumus.judul });
    expect(tanpaKurung()).toEqual([]);
    const { jelaskan } = await import("../../src/strings/id/jelaskan");
    await pengguna.click(tombol(jelaskan.panel.tombol));
    await screen.findByRole("list", { name: jelaskan.panel.langkah });
    expect(tanpaKurung()).toEqual([]);
  });

  it.each(["bagikan", "pengaturan"] as const)("%s", async (nama) => {
    const { pengguna } = await buka();
    await pengguna.click(tempat(nama));
    await act(async () => undefined);
    expect(tanpaKurung()).toEqual([]);
  });
});
