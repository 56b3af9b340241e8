/** The list of findings, with many: what is drawn of it, what is said of the rest, and the way through it by keyboard. */
import { act, fireEvent, screen, within } from "@testing-library/react";
import { layananPalsu, lembar, mesinPalsu, tabel, temuan } from "./palsu";
import { bukaPanel } from "./bantu";

const LEMBAR = ["Anggaran", "Pengukuran"] as const;
const BANYAK = 5_000;
const TEMUAN = Array.from({ length: BANYAK }, (_, n) =>
  temuan({ tingkat: n < 3_000 ? "galat" : "peringatan", lembar: LEMBAR[n % 2]!, sel: `F${n + 1}`, pesan: `Temuan ${n + 1}.` }),
);
/** In the order of the list: by severity, then by sheet. */
const TERAKHIR = `Pengukuran, sel F${BANYAK} Judul aturan. Temuan ${BANYAK}.`;

async function periksa(hasil = TEMUAN) {
  const panel = await bukaPanel({
    layanan: layananPalsu(LEMBAR.map((nama) => lembar(nama))),
    mesin: mesinPalsu({ tabel: [tabel("Pengukuran", "A3:G15", "capaian")], temuan: hasil }),
  });
  await panel.pengguna.click(screen.getByRole("button", { name: "Periksa buku kerja" }));
  await screen.findByRole("heading", { name: "Hasil pemeriksaan" });
  return panel;
}

const daftar = () => screen.getByRole("region", { name: "Daftar temuan" });
const kartu = () => within(daftar()).getAllByRole("button", { name: /, sel F/ });
const pertama = () => screen.getByRole("button", { name: "Anggaran, sel F1 Judul aturan. Temuan 1." });

describe("a list of 5.000 findings", () => {
  it("draws what is in view only, and says of each how many there are", async () => {
    await periksa();
    expect(kartu().length).toBeLessThan(30);
    const butir = pertama().closest("li")!;
    expect([butir.getAttribute("aria-posinset"), butir.getAttribute("aria-setsize")]).toEqual(["1", "1500"]);
    expect(within(daftar()).getAllByRole("list")[0]!.getAttribute("aria-label")).toBe("Galat, lembar Anggaran");
  });

  it("keeps all its headings, so that a reader goes from group to group", async () => {
    await periksa();
    expect(within(daftar()).getAllByRole("heading", { level: 3 }).map((h) => h.textContent)).toEqual(["Galat3.000", "Peringatan2.000"]);
    expect(within(daftar()).getAllByRole("heading", { level: 4 }).map((h) => h.textContent)).toEqual([...LEMBAR, ...LEMBAR]);
  });

  it("is one stop of the Tab key; End reaches the last finding, Home the first, arrows the next across groups", async () => {
    const { pengguna, layanan } = await periksa();
    expect(within(daftar()).getAllByRole("button").filter((tombol) => tombol.tabIndex === 0)).toEqual([pertama()]);
    pertama().focus();
    await pengguna.keyboard("{End}");
    const akhir = screen.getByRole("button", { name: TERAKHIR });
    expect(document.activeElement).toBe(akhir);
    expect(akhir.closest("li")!.getAttribute("aria-posinset")).toBe("1000");
    await pengguna.keyboard("{ArrowDown}");
    expect(document.activeElement).toBe(akhir);
    await pengguna.keyboard("{Enter}");
    expect(layanan.panggilan).toEqual([["pilihSel", "Pengukuran", `F${BANYAK}`]]);
    expect(akhir.getAttribute("aria-current")).toBe("true");
    await pengguna.keyboard("{Home}");
    expect(document.activeElement).toBe(pertama());
    for (let n = 0; n < 40; n++) await pengguna.keyboard("{ArrowDown}");
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Anggaran, sel F81 Judul aturan. Temuan 81.");
    await pengguna.keyboard("{ArrowUp}");
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Anggaran, sel F79 Judul aturan. Temuan 79.");
  });

  it("draws what the page is scrolled to, and keeps what has the focus", async () => {
    await periksa();
    pertama().focus();
    const semula = kartu().map((satu) => satu.textContent);
    act(() => {
      Object.defineProperty(window, "scrollY", { value: 100_000, configurable: true });
      fireEvent.scroll(window);
    });
    const kini = kartu().map((satu) => satu.textContent);
    Object.defineProperty(window, "scrollY", { value: 0, configurable: true });
    expect(kini.length).toBeLessThan(30);
    expect(kini.filter((teks) => semula.includes(teks))).toEqual([pertama().textContent]);
    expect(document.activeElement).toBe(pertama());
  });

  it("leaves the keys of fields inside a finding alone", async () => {
    const { pengguna } = await periksa();
    await pengguna.click(pertama());
    await pengguna.click(screen.getByRole("button", { name: "Memang begitu: Anggaran, sel F1" }));
    const alasan = screen.getByRole("textbox", { name: "Alasan" });
    await pengguna.type(alasan, "begitu{Home}memang {ArrowDown}{End}");
    expect(document.activeElement).toBe(alasan);
    expect((alasan as HTMLInputElement).value).toBe("memang begitu");
  });

  it("goes on with the next finding when one is accepted", async () => {
    const { pengguna } = await periksa();
    await pengguna.click(pertama());
    await pengguna.click(screen.getByRole("button", { name: "Memang begitu: Anggaran, sel F1" }));
    await pengguna.type(screen.getByRole("textbox", { name: "Alasan" }), "memang begitu");
    await pengguna.click(screen.getByRole("button", { name: "Simpan" }));
    await screen.findByText(/^2\.999 galat/);
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Anggaran, sel F3 Judul aturan. Temuan 3.");
  });
});

describe("folded suggestions", () => {
  it("are opened and closed by keyboard, in one round with the findings", async () => {
    const saran = [
      temuan({ tingkat: "galat", lembar: "Anggaran", sel: "F1", pesan: "Galat." }),
      ...Array.from({ length: 6 }, (_, n) => temuan({ tingkat: "saran", lembar: "Anggaran", sel: `G${n + 1}`, pesan: `Saran ${n + 1}.` })),
    ];
    const { pengguna } = await periksa(saran);
    screen.getByRole("button", { name: "Anggaran, sel F1 Judul aturan. Galat." }).focus();
    await pengguna.keyboard("{ArrowDown}");
    const lipat = screen.getByRole("button", { name: "Anggaran: 6 saran" });
    expect(document.activeElement).toBe(lipat);
    await pengguna.keyboard("{Enter}{End}");
    expect(lipat.getAttribute("aria-expanded")).toBe("true");
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Anggaran, sel G6 Judul aturan. Saran 6.");
    lipat.focus();
    await pengguna.keyboard("{Enter}");
    expect(screen.queryByRole("button", { name: /sel G/ })).toBeNull();
    expect(document.activeElement).toBe(lipat);
  });

  it("of the same cell and rule twice stand both", async () => {
    const kembar = [0, 1].map(() => temuan({ tingkat: "galat", lembar: "Anggaran", sel: "F1", pesan: "Sama." }));
    await periksa(kembar);
    expect(kartu()).toHaveLength(2);
  });
});
