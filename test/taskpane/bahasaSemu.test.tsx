/** Every text that the pane shows or tells a screen reader comes from src/strings: shown in a made-up language, each stands in brackets. */
import { pencari } from "../support/bahasaSemu";
import { act, screen, within } from "@testing-library/react";
import { SIMPANAN_KOSONG } from "../../src/domain/simpanan/types";
import { panel } from "../../src/strings/id/panel";
import { GalatBuku } from "../../src/taskpane/layanan";
import { mesinDomain } from "../../src/taskpane/mesinDomain";
import { lembarUji } from "../support/lembar";
import { bukaPanel } from "./bantu";
import { layananPalsu } from "./palsu";

const LEMBAR = lembarUji("Lembar Satu", [
  ["Sasaran", "Indikator Kinerja", "Target", "Realisasi", "Capaian"],
  ["Tata kelola", "Nilai SAKIP", 83, 88.83, [1.0967, "0.00%"]],
  ["", "Indeks kepuasan", 60, 66, [1.1, "0.00%"]],
  ["", "Jumlah laporan", 4, "5 *", [1.25, "0.00%"]],
]);
const DATA = ["Lembar Satu", ...LEMBAR.values.flat().filter((isi): isi is string => typeof isi === "string" && isi !== "")];
const lepas = pencari(DATA);
const ATRIBUT = ["aria-label", "aria-description", "aria-roledescription", "aria-valuetext", "title", "placeholder", "alt"];
/** Visible texts and names with letters outside brackets. */
function tanpaKurung(): string[] {
  const hasil: string[] = [];
  const periksa = (dari: string, teks: string): void => {
    if (lepas(teks) !== "") hasil.push(`${dari}: ${teks}`);
  };
  for (const elemen of document.body.querySelectorAll("*")) {
    // formulas are written in Excel's own language, and the two languages each in itself
    if (elemen.closest("[hidden], code, style, script, [lang]:not(html)")) continue;
    for (const nama of ATRIBUT) if (elemen.hasAttribute(nama)) periksa(nama, elemen.getAttribute(nama)!);
    for (const simpul of elemen.childNodes) if (simpul.nodeType === Node.TEXT_NODE) periksa(elemen.tagName.toLowerCase(), simpul.textContent ?? "");
  }
  return hasil;
}

async function buka(ganti: object = {}, isi = [LEMBAR]) {
  const layanan = layananPalsu(isi, ganti, SIMPANAN_KOSONG);
  return bukaPanel({ layanan, mesin: mesinDomain });
}

const tombol = (nama: string) => screen.getByRole("button", { name: nama });
const tempat = (nama: keyof typeof panel.tempat) => screen.getByRole("tab", { name: panel.tempat[nama] });

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
    const { pengguna } = await buka({}, [lembarUji("Lembar Satu", [])]);
    await pengguna.click(tombol(panel.periksa.mulai));
    await screen.findByRole("heading", { name: panel.periksa.kosongJudul });
    expect(tanpaKurung()).toEqual([]);
  });

  it.each(Object.keys(panel.galat).filter((kode) => kode !== "DIBATALKAN"))("the error %s", async (kode) => {
    const { pengguna } = await buka({ bacaBuku: () => Promise.reject(new GalatBuku(kode as keyof typeof panel.galat)) });
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
    const { pengguna } = await buka({ bacaSelTerpilih });
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
