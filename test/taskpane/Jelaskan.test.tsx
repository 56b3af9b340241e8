import { screen, within } from "@testing-library/react";
import { bacaBuku } from "../../src/domain/tabel/bacaTabel";
import { GalatBuku, type SelTerpilih } from "../../src/taskpane/layanan";
import { bukaPanel, gantiKeInggris } from "./bantu";
import { layananPalsu, lembar, mesinPalsu } from "./palsu";

const TABEL = lembar("Pengukuran", {
  values: [
    ["No", "Indikator", "Target", "Realisasi", "Capaian"],
    [1, "Nilai akuntabilitas kinerja", 81, 80.09, 0.9888],
    [2, "Jumlah temuan pemeriksaan", 10, 8, 1.2],
    [3, "Indeks perencanaan", 83, 88.83, 1.0967],
    ["", "Rata-rata capaian", "", "", 1.2],
  ],
  formats: [
    ["General", "General", "General", "General", "General"],
    ...[1, 2, 3, 4].map(() => ["General", "General", "General", "0.00", "0.00%"]),
  ],
});

async function jelaskan(terpilih: Partial<SelTerpilih> | GalatBuku) {
  const layanan = layananPalsu([TABEL], {
    bacaSelTerpilih: () =>
      terpilih instanceof GalatBuku
        ? Promise.reject(terpilih)
        : Promise.resolve({ lembar: "Pengukuran", sel: "H2", rumus: "", acuan: {}, ...terpilih }),
  });
  const tabel = bacaBuku({ lembar: [TABEL] });
  const panel = await bukaPanel({ layanan, mesin: mesinPalsu({ tabel }) });
  await panel.pengguna.click(screen.getByRole("tab", { name: "Rumus" }));
  await panel.pengguna.click(screen.getByRole("button", { name: "Jelaskan sel ini" }));
  return { ...panel, bagian: () => screen.getByRole("region", { name: "Jelaskan sel ini" }) };
}

const langkah = () => screen.getByRole("list", { name: "Langkah hitung" });
const isiLangkah = () =>
  within(langkah())
    .getAllByRole("listitem")
    .map((li) => li.textContent);

describe("Jelaskan sel ini", () => {
  it("shows the steps of a formula with the numbers of its cells, in the user's separators", async () => {
    await jelaskan({ rumus: "=LKJ.CAPAIAN(C2,D2)", acuan: { C2: [[81]], D2: [[80.09]] } });
    expect(await screen.findByRole("heading", { name: "Pengukuran, sel H2" })).toBe(document.activeElement);
    expect(screen.getByText("=LKJ.CAPAIAN(C2; D2)")).toBeTruthy();
    expect(screen.getByRole("region", { name: "Hasil" }).textContent).toContain("98,88%");
    expect(isiLangkah()).toEqual(["Makin tinggi makin baik: realisasi dibagi target80,09 ÷ 81 = 98,88%"]);
  });

  it("names the rule, the year, its basis and how sure it is", async () => {
    const { bagian } = await jelaskan({ rumus: "=LKJ.NKA(93.17,89.45,2023)" });
    await screen.findByText("50% EKA ditambah 50% IKPA");
    const teks = bagian().textContent;
    for (const isi of ["91,31", "tahun 2023", "berlaku 2023", "Dasar: PMK 62/2023", "Rumus ini sudah dicocokkan dengan angka pada laporan yang terbit. [V]"])
      expect(teks).toContain(isi);
  });

  it("says that a rule is not confirmed for a later year", async () => {
    await jelaskan({ rumus: "=LKJ.NKA(90,80,2031)" });
    expect(
      await screen.findByText(/terakhir diperiksa 22 November 2026; untuk tahun itu belum dikonfirmasi/),
    ).toBeTruthy();
  });

  it("shows what another choice gives", async () => {
    await jelaskan({ rumus: '=LKJ.CAPAIAN(10,8,"turun",1.1)' });
    const lain = async (apa: string) => (await screen.findByText(apa)).closest("div")?.textContent;
    expect(await lain("Tanpa batas")).toBe("Tanpa batas120,00%");
    expect(await lain("Dengan polaritas naik")).toBe("Dengan polaritas naik80,00%");
    expect(screen.getByText("Batas memotong capaian. Nilai aslinya 120,00%.")).toBeTruthy();
  });

  it("says the error of a formula in words", async () => {
    await jelaskan({ rumus: "=LKJ.CAPAIAN(B2,C2)", acuan: { B2: [[""]], C2: [[5]] } });
    expect(await screen.findByRole("heading", { name: "Rumus ini menghasilkan galat" })).toBeTruthy();
    expect(screen.getByText("LKJ011 Target nol atau kosong. Capaian tidak dapat dihitung.")).toBeTruthy();
  });

  it("says which argument only Excel can compute", async () => {
    await jelaskan({ rumus: "=LKJ.CAPAIAN(C2,SUM(D2:D9))", acuan: { C2: [[81]] } });
    expect(await screen.findByText(/Argumen ke-2 pada CAPAIAN berupa rumus/)).toBeTruthy();
  });

  it("says that a formula does more than what is explained", async () => {
    await jelaskan({ rumus: "=ROUND(LKJ.CAPAIAN(81,80.09),2)" });
    expect(
      await screen.findByText("Rumus di sel ini memuat hitungan lain; yang dijelaskan hanya CAPAIAN."),
    ).toBeTruthy();
  });

  it("explains the cell of a spilled result that is selected", async () => {
    await jelaskan({
      sel: "H4",
      rumus: "=LKJ.CAPAIAN(C2:C4,D2:D4)",
      acuan: { "C2:C4": [[81], [10], [83]], "D2:D4": [[80.09], [8], [88.83]] },
      induk: { sel: "H2", baris: 2, kolom: 0 },
    });
    expect(await screen.findByText("Hasil ini berasal dari rumus di H2.")).toBeTruthy();
    expect(isiLangkah()[0]).toContain("88,83 ÷ 83 = 107,02%");
  });

  it("explains a capaian of a recognised table without any formula", async () => {
    await jelaskan({ sel: "E2" });
    expect(await screen.findByText("Indikator: Nilai akuntabilitas kinerja")).toBeTruthy();
    expect(screen.getByText("Target di C2, realisasi di D2.")).toBeTruthy();
    expect(screen.getByText("Sel ini menampilkan 98,88%, sesuai dengan hasil hitung.")).toBeTruthy();
    expect(isiLangkah()[0]).toContain("80,09 ÷ 81 = 98,88%");
  });

  it("says by which polaritas a capaian of a table agrees", async () => {
    await jelaskan({ sel: "E3" });
    expect(await screen.findByText("Polaritas turun dipakai karena sesuai dengan angka di sel ini.")).toBeTruthy();
    expect(isiLangkah()[0]).toContain("(2 × 10 − 8) ÷ 10 = 120,00%");
  });

  it("says what a capaian of a table should be", async () => {
    await jelaskan({ sel: "E4" });
    expect(await screen.findByText(/^Tertulis 109,67%; hitungan dari target 83 dan realisasi 88,83 menghasilkan 107,02%/)).toBeTruthy();
    expect(screen.getByText("Tertulis 109,67%, hitungan 107,02%")).toBeTruthy();
  });

  it("explains a printed mean by the rows and the ways that reports use", async () => {
    await jelaskan({ sel: "E5" });
    expect(await screen.findByText("Tertulis 120,00%, hitungan 109,52%")).toBeTruthy();
    expect(screen.getByText("Capaian yang dihitung: 3, dari E2 sampai E4.")).toBeTruthy();
    expect(isiLangkah()).toEqual(["Rata-rata semua indikator(98,88% + 120% + 109,67%) ÷ 3 = 109,52%"]);
    const lain = screen.getByText("Bagian indikator yang mencapai 100%").closest("div")?.textContent;
    expect(lain).toBe("Bagian indikator yang mencapai 100%66,67%");
  });

  it("says that a cell is neither", async () => {
    await jelaskan({ sel: "B2", rumus: "=SUM(A1:A2)" });
    expect(
      await screen.findByText("Pengukuran, sel B2, tidak berisi rumus LKJ dan bukan capaian atau rerata di tabel yang dikenali."),
    ).toBeTruthy();
  });

  it("shows why the cell could not be read, and can be asked again", async () => {
    const { pengguna } = await jelaskan(new GalatBuku("MODE_SUNTING"));
    expect((await screen.findByRole("alert")).textContent).toContain("Sel sedang disunting");
    await pengguna.click(screen.getByRole("button", { name: "Tutup pesan" }));
    expect(screen.queryByRole("alert")).toBeNull();
    expect(screen.getByRole("button", { name: "Jelaskan sel ini" })).toBeTruthy();
  });

  it("speaks English by the user's switch", async () => {
    const { pengguna } = await jelaskan({ rumus: "=LKJ.CAPAIAN(81,80.09)" });
    await gantiKeInggris(pengguna);
    expect(await screen.findByText("Higher is better: realisasi divided by target")).toBeTruthy();
  });
});
