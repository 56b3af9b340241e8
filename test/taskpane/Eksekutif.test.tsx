import { screen, waitFor, within } from "@testing-library/react";
import { rentangSumber } from "../../src/taskpane/components/Eksekutif";
import type { Mesin } from "../../src/taskpane/mesin";
import { bukaPanel, gantiKeInggris } from "./bantu";
import { layananPalsu, lembar, mesinPalsu, tabel, temuan } from "./palsu";

const TABEL = [tabel("Pengukuran 2023", "A3:G15", "capaian")];
const GALAT = temuan({ tingkat: "galat", lembar: "Pengukuran 2023", sel: "G6", pesan: "Tertulis 109,67%.", terkait: [{ lembar: "Pengukuran 2023", sel: "E6" }] });

async function buka(isi: Partial<Mesin> = {}, daftarTemuan = [GALAT]) {
  const mesin: Mesin = {
    ...mesinPalsu({ tabel: TABEL, temuan: daftarTemuan }),
    untukRingkasan: (semua) => [{ jenis: "eksekutif", perlu: "beberapa", opsi: ["metode"], tabel: semua }],
    ...isi,
  };
  const panel = await bukaPanel({ layanan: layananPalsu([lembar("Pengukuran 2023")]), mesin });
  await panel.pengguna.click(screen.getByRole("tab", { name: "Ringkas" }));
  await panel.pengguna.click(await screen.findByRole("button", { name: "Cari tabel" }));
  await screen.findByRole("heading", { name: "Teks ringkasan eksekutif" });
  return panel;
}

const naskah = () => screen.getByRole("document", { name: "Teks ringkasan eksekutif" });

/** jsdom has neither the clipboard of formatted text nor the old command. */
function papanKlip(isi: { readonly tulis?: (isi: unknown) => Promise<void>; readonly perintah?: () => boolean }): void {
  class ItemPalsu {
    constructor(readonly isi: Record<string, Blob>) {}
  }
  Object.assign(globalThis, { ClipboardItem: isi.tulis ? ItemPalsu : undefined });
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: isi.tulis ? { write: isi.tulis } : undefined });
  Object.assign(document, { execCommand: isi.perintah ?? (() => false) });
}

afterEach(() => papanKlip({}));

describe("Eksekutif", () => {
  it("shows the text by headings and points, with numbers in the user's way", async () => {
    await buka();
    expect(within(naskah()).getByRole("heading", { name: "Capaian kinerja" })).toBeTruthy();
    expect(within(naskah()).getByText("Capaian kinerja mencapai", { exact: false }).parentElement!.textContent).toBe("Capaian kinerja mencapai 107,02%.");
    expect(within(naskah()).getByRole("listitem").textContent).toMatch(/^Indeks: realisasi 88,83, capaian 107,02%\./);
  });

  it("leads from a number to its cell, and from a reckoned one to the range it is reckoned from", async () => {
    const { pengguna, layanan } = await buka();
    await pengguna.click(screen.getByRole("button", { name: "88,83, dari Pengukuran 2023!E6" }));
    expect(layanan.panggilan.at(-1)).toEqual(["pilihSel", "Pengukuran 2023", "E6"]);
    await pengguna.click(screen.getByRole("button", { name: "107,02%, dihitung dari Pengukuran 2023!D6 dan 3 sel lain" }));
    expect(layanan.panggilan.at(-1)).toEqual(["pilihSel", "Pengukuran 2023", "D6:E7"]);
  });

  it("says beside a sentence what the checker holds against its numbers, and only there", async () => {
    await buka();
    const catatan = await screen.findAllByRole("note");
    expect(catatan.map((satu) => satu.textContent)).toEqual(["Angka ini masih dipersoalkan: Tertulis 109,67%."]);
    expect(within(screen.getByRole("listitem")).getByRole("note")).toBe(catatan[0]);
  });

  it("counts further errors instead of listing them, and leaves out lesser findings", async () => {
    const lain = temuan({ tingkat: "galat", lembar: "Pengukuran 2023", sel: "D6", pesan: "Lain." });
    await buka({}, [GALAT, lain, temuan({ tingkat: "saran", lembar: "Pengukuran 2023", sel: "D6", pesan: "Saran." })]);
    expect((await screen.findByRole("note")).textContent).toBe("Angka ini masih dipersoalkan: Tertulis 109,67%. Masih ada 1 galat lain pada angka kalimat ini.");
  });

  it("says so when the numbers could not be checked", async () => {
    await buka({
      // eslint-disable-next-line require-yield
      *periksa() {
        throw new Error("rusak");
      },
    });
    expect(await screen.findByText(/belum dapat diperiksa/)).toBeTruthy();
  });

  it("copies formatted text and tables, and the same without formats", async () => {
    const tulis = jest.fn<Promise<void>, [unknown]>(async () => undefined);
    const { pengguna } = await buka();
    papanKlip({ tulis });
    await pengguna.click(screen.getByRole("button", { name: "Salin untuk Word" }));
    expect(await screen.findByText(/sudah disalin sebagai teks berformat/)).toBeTruthy();
    const [[item]] = tulis.mock.calls[0] as [[{ isi: Record<string, Blob> }]];
    const baca = (jenis: string): Promise<string> =>
      new Promise((jadi) => {
        const pembaca = new FileReader();
        pembaca.onload = () => jadi(String(pembaca.result));
        pembaca.readAsText(item.isi[jenis]!);
      });
    const html = new DOMParser().parseFromString(await baca("text/html"), "text/html");
    expect([...html.querySelectorAll("h1, h2, p, li")].map((satu) => satu.textContent)).toEqual([
      "Ringkasan Eksekutif Tahun 2023", "Capaian kinerja tahun 2023", "Capaian kinerja", "Capaian kinerja mencapai 107,02%.", "Indeks: realisasi 88,83, capaian 107,02%.", "Capaian indikator",
    ]);
    expect([...html.querySelectorAll("tr")].map((baris) => [...baris.children].map((sel) => sel.textContent))).toEqual([
      ["Indikator", "Target", "Realisasi", "Capaian"],
      ["Indeks Perencanaan Pembangunan", "83", "88,83", "107,02%"],
      ["Rerata", "", "", "107,02%"],
    ]);
    expect(html.querySelector("th")!.style.border).toContain("solid");
    expect(await baca("text/plain")).toContain("• Indeks: realisasi 88,83, capaian 107,02%.\n\nCapaian indikator\nIndikator\tTarget");
  });

  it("copies from a selection where the clipboard is refused", async () => {
    const { pengguna } = await buka();
    let terpilih = "";
    papanKlip({
      tulis: () => Promise.reject(new Error("NotAllowedError")),
      perintah: () => {
        terpilih = String(window.getSelection());
        return true;
      },
    });
    await pengguna.click(screen.getByRole("button", { name: "Salin untuk Word" }));
    expect(await screen.findByText(/disalin dari pilihan di panel/)).toBeTruthy();
    expect(terpilih).toContain("Capaian kinerja mencapai 107,02%.");
    expect(screen.queryByRole("region", { name: "Teks untuk disalin" })).toBeNull();
  });

  it("leaves the text selected for the user's own keys where both are refused", async () => {
    const { pengguna } = await buka();
    papanKlip({});
    await pengguna.click(screen.getByRole("button", { name: "Salin untuk Word" }));
    expect(await screen.findByText(/Papan klip ditolak/)).toBeTruthy();
    const wilayah = screen.getByRole("region", { name: "Teks untuk disalin" });
    await waitFor(() => expect(window.getSelection()!.containsNode(wilayah.firstChild!, true)).toBe(true));
  });

  it("speaks English", async () => {
    const { pengguna } = await buka();
    await gantiKeInggris(pengguna);
    expect(await screen.findByRole("heading", { name: "Text of the executive summary" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "88,83, from Pengukuran 2023!E6" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "Copy for Word" })).toBeTruthy();
  });
});

test("the range of cells on several sheets is that of the first sheet", () => {
  expect(rentangSumber([{ lembar: "A", sel: "D6" }, { lembar: "B", sel: "A1" }, { lembar: "A", sel: "C9" }])).toBe("C6:D9");
});
