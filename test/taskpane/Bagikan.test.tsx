import { screen, within } from "@testing-library/react";
import paket from "../../package.json";
import { bagikan as kata } from "../../src/strings/id/bagikan";
import { fungsi } from "../../src/strings/id/fungsi";
import { ujiMandiri } from "../../src/strings/id/ujiMandiri";
import type { RencanaBagikan } from "../../src/domain/bagikan/types";
import { SIMPANAN_KOSONG, type Simpanan } from "../../src/domain/simpanan/types";
import type { SheetSnapshot } from "../../src/domain/tabel/snapshot";
import { GalatBuku, type Layanan } from "../../src/taskpane/layanan";
import { bukaPanel, gantiKeInggris } from "./bantu";
import { layananPalsu } from "./palsu";

const LEMBAR: SheetSnapshot = {
  nama: "PK 2026",
  tersembunyi: false,
  terlindung: false,
  row: 0,
  col: 0,
  values: [[80, 60, 0.75], ["WTP", "", 0.9]],
  formulas: [["", "", "=LKJ.CAPAIAN(A1,B1)"], ["", "", '=LKJ.ANGKA("3.450","ribuan")']],
  formats: [["General", "General", "0.00%"], ["General", "General", "0.00%"]],
};

async function buka(lembar: readonly SheetSnapshot[] = [LEMBAR], ganti: Partial<Layanan> = {}, simpanan: Simpanan = SIMPANAN_KOSONG) {
  const panel = await bukaPanel({ layanan: layananPalsu(lembar, ganti, simpanan) });
  await panel.pengguna.click(screen.getByRole("tab", { name: "Bagikan" }));
  return panel;
}

const tombol = (name: string | RegExp) => screen.findByRole("button", { name });
const direncanakan = (panggilan: readonly unknown[][]) => panggilan.find(([apa]) => apa === "bagikan")?.[1] as RencanaBagikan | undefined;

describe("Bagikan", () => {
  it("has one primary action, shows every change before it is made, and says what came of it", async () => {
    const { pengguna, layanan } = await buka();
    await pengguna.click(await tombol(kata.siapkan));
    const pratinjau = within(await screen.findByRole("region", { name: kata.pratinjau }));
    expect(pratinjau.getByRole("status").textContent).toBe("1 sel menjadi rumus Excel, 1 sel menjadi nilai.");
    expect(pratinjau.getByText("=LKJ.CAPAIAN(A1; B1)")).toBeTruthy();
    expect(pratinjau.getByText("bernilai 75,00%")).toBeTruthy();
    expect(pratinjau.getByText(/^menjadi =IF\(OR\(ISTEXT\(A1\); ISTEXT\(B1\)\); NA\(\); /)).toBeTruthy();
    expect(pratinjau.getByText("menjadi nilai: argumennya angka yang tertulis sebagai teks")).toBeTruthy();
    expect(direncanakan(layanan.panggilan)).toBeUndefined();

    await pengguna.click(pratinjau.getByRole("button", { name: "PK 2026, sel C2" }));
    expect(layanan.panggilan).toContainEqual(["pilihSel", "PK 2026", "C2"]);
    await pengguna.click(pratinjau.getByRole("button", { name: kata.ganti }));
    expect(await screen.findByText(kata.selesaiJudul)).toBeTruthy();
    expect(screen.getByText("1 sel menjadi rumus Excel, 1 sel menjadi nilai. Simpan buku kerja, lalu kirim.")).toBeTruthy();
    expect(direncanakan(layanan.panggilan)!.cara).toBe("asli");
    expect(await tombol(kata.siapkan)).toBeTruthy();
  });

  it("writes values with the origin of each on a sheet of ours", async () => {
    const { pengguna, layanan } = await buka();
    await pengguna.click(screen.getByRole("radio", { name: kata.nilai }));
    await pengguna.click(screen.getByRole("checkbox", { name: kata.asal }));
    await pengguna.click(await tombol(kata.siapkan));
    await pengguna.click(await tombol(kata.ganti));
    await screen.findByText(kata.selesaiJudul);
    const [, lembar] = layanan.panggilan.find(([apa]) => apa === "tulisRingkasan")! as [string, { sel: { isi: { teks: string } }[][] }];
    const isi = lembar.sel.slice(3).map((baris) => baris.slice(0, 4).map((sel) => sel.isi.teks));
    expect(isi).toEqual([
      ["PK 2026", "C1", "CAPAIAN", "CAPAIAN(A1; B1)"],
      ["PK 2026", "C2", "ANGKA", 'ANGKA("3.450"; "ribuan")'],
    ]);
    expect(direncanakan(layanan.panggilan)!.perubahan.map((satu) => satu.isi[0]![0])).toEqual([
      { jenis: "nilai", nilai: 0.75 },
      { jenis: "nilai", nilai: 0.9 },
    ]);
  });

  it("takes the sheet of origins back where the formulas cannot be replaced", async () => {
    const { pengguna, layanan } = await buka([LEMBAR], { bagikan: () => Promise.reject(new GalatBuku("BUKU_DITOLAK")) });
    await pengguna.click(screen.getByRole("radio", { name: kata.nilai }));
    await pengguna.click(screen.getByRole("checkbox", { name: kata.asal }));
    await pengguna.click(await tombol(kata.siapkan));
    await pengguna.click(await tombol(kata.ganti));
    await screen.findByText("Excel menolak perubahan");
    expect(layanan.panggilan.map(([apa]) => apa)).toEqual(["tulisRingkasan", "kembalikanRingkasan"]);
  });

  it("replaces no formula where the sheet of origins cannot be written", async () => {
    const { pengguna, layanan } = await buka([LEMBAR], { tulisRingkasan: () => Promise.reject(new GalatBuku("STRUKTUR_TERLINDUNG")) });
    await pengguna.click(screen.getByRole("radio", { name: kata.nilai }));
    await pengguna.click(screen.getByRole("checkbox", { name: kata.asal }));
    await pengguna.click(await tombol(kata.siapkan));
    await pengguna.click(await tombol(kata.ganti));
    await screen.findByText("Struktur buku kerja terlindung");
    expect(direncanakan(layanan.panggilan)).toBeUndefined();
  });

  it.each(["RINGKASAN_DISUNTING", "SEL_TERISI"] as const)("tells a way past a sheet of origins that the user edited (%s)", async (kode) => {
    const { pengguna, layanan } = await buka([LEMBAR], { tulisRingkasan: () => Promise.reject(new GalatBuku(kode, { lembar: "Asal angka", sel: "A9" })) });
    await pengguna.click(screen.getByRole("radio", { name: kata.nilai }));
    await pengguna.click(screen.getByRole("checkbox", { name: kata.asal }));
    await pengguna.click(await tombol(kata.siapkan));
    await pengguna.click(await tombol(kata.ganti));
    expect(await screen.findByText(kata.asalDisunting.langkah)).toBeTruthy();
    expect(screen.getByText("Lembar: Asal angka")).toBeTruthy();
    expect(screen.queryByText(/Timpa|Sisipkan/)).toBeNull();
    expect(direncanakan(layanan.panggilan)).toBeUndefined();
    expect(await tombol(kata.ganti)).toBeTruthy();
  });

  it("says how many formulas the sheet of origins does not list", async () => {
    const kolom = <T,>(satu: T): T[][] => Array.from({ length: 3_500 }, () => [satu]);
    const { pengguna } = await buka([{ ...LEMBAR, values: kolom(1.25), formulas: kolom("=LKJ.CAPAIAN(4,5)"), formats: kolom("General") }]);
    await pengguna.click(screen.getByRole("radio", { name: kata.nilai }));
    await pengguna.click(screen.getByRole("checkbox", { name: kata.asal }));
    await pengguna.click(await tombol(kata.siapkan));
    await pengguna.click(await tombol(kata.ganti));
    expect(
      await screen.findByText("3.500 sel menjadi nilai. Simpan buku kerja, lalu kirim. 1.500 rumus tidak tercantum di lembar asal angka, yang memuat paling banyak 2.000."),
    ).toBeTruthy();
  });

  it("names what stands in the way and cannot be gone past", async () => {
    const { pengguna, layanan } = await buka([{ ...LEMBAR, terlindung: true }]);
    await pengguna.click(await tombol(kata.siapkan));
    expect(await screen.findByText(/Lembar PK 2026 diproteksi/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: kata.ganti })).toBeNull();
    await pengguna.click(screen.getByRole("button", { name: kata.batal }));
    expect(await tombol(kata.siapkan)).toBeTruthy();
    expect(direncanakan(layanan.panggilan)).toBeUndefined();
  });

  it("says that a workbook without our formulas can be shared as it is", async () => {
    const { pengguna } = await buka([{ ...LEMBAR, formulas: [["", "", ""], ["", "", ""]] }]);
    await pengguna.click(await tombol(kata.siapkan));
    expect(await screen.findByText(kata.kosong)).toBeTruthy();
  });

  it("gives formulas back, and names what a colleague changed", async () => {
    const simpanan: Simpanan = {
      ...SIMPANAN_KOSONG,
      bagikan: { sel: [{ lembar: "PK 2026", sel: "C1", rentang: "C1", rumus: "=LKJ.CAPAIAN(A1,B1)", isi: [[{ jenis: "nilai", nilai: 0.75 }]] }], nama: [] },
    };
    const kembalikanRumus = async () => ({ dikembalikan: 3, namaKembali: 1, aturanKembali: 0, berubah: [{ lembar: "PK 2026", sel: "C9" }], nama: ["Serap"] });
    const { pengguna } = await buka([LEMBAR], { kembalikanRumus }, simpanan);
    await pengguna.click(await tombol(kata.kembalikan));
    expect(await screen.findByText("3 sel dan 1 nama memakai rumus LKJ seperti semula.")).toBeTruthy();
    const berubah = within(screen.getByRole("region", { name: kata.berubahJudul }));
    expect(berubah.getByRole("button", { name: "PK 2026, sel C9" })).toBeTruthy();
    expect(berubah.getByText("Nama Serap sudah diubah, jadi dibiarkan.")).toBeTruthy();
  });

  it("asks before formulas go back where nothing computes them", async () => {
    const simpanan: Simpanan = {
      ...SIMPANAN_KOSONG,
      bagikan: { sel: [{ lembar: "PK 2026", sel: "C1", rentang: "C1", rumus: "=LKJ.CAPAIAN(A1,B1)", isi: [[{ jenis: "nilai", nilai: 0.75 }]] }], nama: [] },
    };
    const { pengguna, layanan } = await buka([LEMBAR], { adaFungsi: () => false }, simpanan);
    await pengguna.click(await tombol(kata.kembalikan));
    expect((await screen.findByRole("alert")).textContent).toContain(kata.tanpaFungsi.isi);
    expect(layanan.panggilan).toEqual([]);

    await pengguna.click(await tombol(kata.tanpaFungsi.batal));
    expect(screen.queryByRole("alert")).toBeNull();
    expect(layanan.panggilan).toEqual([]);

    await pengguna.click(await tombol(kata.kembalikan));
    await pengguna.click(await tombol(kata.tanpaFungsi.tetap));
    expect(await screen.findByText("1 sel memakai rumus LKJ seperti semula.")).toBeTruthy();
    expect(layanan.panggilan).toEqual([["kembalikanRumus"]]);
  });

  const HANYA_ATURAN = { lembar: "PK 2026", sel: "C2:C5", rentang: "C2:C5", jenis: "formatBersyarat", bagian: "formula", rumus: "=LKJ.CAPAIAN(A1,B1)<1" } as const;

  it("counts names and rules by themselves, and no cells where there are none", async () => {
    const bacaBagikan = async () => ({
      snapshot: { lembar: [{ ...LEMBAR, formulas: [["", "", ""], ["", "", ""]] }] }, tabel: [], tumpahan: [], aturan: [HANYA_ATURAN],
      nama: [{ nama: "Serap", rumus: "=LKJ.SERAPAN('PK 2026'!$A$1,'PK 2026'!$B$1)", lembar: "" }],
    });
    const { pengguna } = await buka([LEMBAR], { bacaBagikan });
    await pengguna.click(await tombol(kata.siapkan));
    const pratinjau = within(await screen.findByRole("region", { name: kata.pratinjau }));
    expect(pratinjau.getByRole("status").textContent).toBe("1 nama ditulis ulang, 1 aturan format atau validasi ditulis ulang.");
    expect(pratinjau.getByText("Nama Serap")).toBeTruthy();
    expect(pratinjau.getByText("=LKJ.SERAPAN('PK 2026'!$A$1; 'PK 2026'!$B$1)")).toBeTruthy();
    await pengguna.click(pratinjau.getByRole("button", { name: kata.ganti }));
    expect(await screen.findByText("1 nama ditulis ulang, 1 aturan format atau validasi ditulis ulang. Simpan buku kerja, lalu kirim.")).toBeTruthy();
  });

  it("says what is kept and what came back, rules alone as well", async () => {
    const aturan = [{ ...HANYA_ATURAN, menjadi: "=B1/A1<1" }, { ...HANYA_ATURAN, bagian: "minimum" as const, menjadi: "=B1/A1<1" }];
    const { pengguna } = await buka([LEMBAR], {}, { ...SIMPANAN_KOSONG, bagikan: { sel: [], nama: [], aturan } });
    expect(await screen.findByText("Rumus asli 2 aturan format atau validasi disimpan di dalam buku kerja ini.")).toBeTruthy();
    await pengguna.click(await tombol(kata.kembalikan));
    expect(await screen.findByText("2 aturan format atau validasi memakai rumus LKJ seperti semula.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: kata.kembalikan })).toBeNull();
  });

  it("names a name and a rule that stand in the way with their reason", async () => {
    const bacaBagikan = async () => ({
      snapshot: { lembar: [{ ...LEMBAR, formulas: [["", "", "=LKJ.CAPAIAN('[Buku2.xlsx]PK'!A1,B1)"], ["", "", ""]] }] }, tabel: [], tumpahan: [], aturan: [{ ...HANYA_ATURAN, rumus: "=LKJ.IKPA_RINCI(A1:G1,2024)>1" }],
      nama: [{ nama: "Luar", rumus: "=LKJ.CAPAIAN('[Buku2.xlsx]PK'!$A$1,1)", lembar: "" }],
    });
    const { pengguna } = await buka([LEMBAR], { bacaBagikan });
    await pengguna.click(await tombol(kata.siapkan));
    expect(await screen.findByText(/^Nama Luar tidak dapat diganti: rumusnya mengacu ke buku kerja lain\. .* Manajer Nama\.$/)).toBeTruthy();
    expect(screen.getByText(/Format bersyarat =LKJ\.IKPA_RINCI\(A1:G1; 2024\)>1 tidak dapat diganti: IKPA_RINCI menghasilkan tabel\. Ubah atau hapus/)).toBeTruthy();
    expect(screen.getByText(/^menjadi nilai: rumusnya mengacu ke buku kerja lain\. Kembalikan rumus ini nanti di komputer/)).toBeTruthy();
  });

  it("revives dead calls and tells the steps", async () => {
    const mati = { ...LEMBAR, values: [[80, 60, "#NAME?"], ["WTP", "", 0.9]], formulas: [["", "", "='C:\\a\\LKJ.xlam'!LKJ.CAPAIAN(A1,B1)"], ["", "", ""]] };
    const { pengguna, layanan } = await buka([mati]);
    await pengguna.click(screen.getByRole("button", { name: kata.pulihJudul }));
    expect(screen.getAllByRole("listitem").map((li) => li.textContent)).toEqual(kata.pulihLangkah);
    await pengguna.click(await tombol(kata.hidupkan));
    expect(await screen.findByText(kata.hidupJudul)).toBeTruthy();
    expect(direncanakan(layanan.panggilan)!.perubahan[0]!.isi).toEqual([[{ jenis: "rumus", rumus: "=LKJ.CAPAIAN(A1,B1)" }]]);
  });

  it("keeps the list where Excel refuses, and says why", async () => {
    const bagikan = () => Promise.reject(new GalatBuku("RUMUS_BERUBAH", { lembar: "PK 2026", sel: "C1" }));
    const { pengguna } = await buka([LEMBAR], { bagikan });
    await pengguna.click(await tombol(kata.siapkan));
    await pengguna.click(await tombol(kata.ganti));
    expect(await screen.findByText("Sel: C1")).toBeTruthy();
    expect(await tombol(kata.ganti)).toBeTruthy();
  });

  it("computes published figures in this Excel and gives a report to copy", async () => {
    const { pengguna } = await buka();
    await pengguna.click(screen.getByRole("button", { name: kata.uji.judul }));
    await pengguna.click(await tombol(kata.uji.mulai));
    expect(await screen.findByText("1 dari 12 angka sama dengan yang tercetak. 12 dari 12 angka sama bila dihitung panel sendiri.")).toBeTruthy();
    expect(screen.getByText(/^Tercetak 89,45, Excel 0,9888, panel 89,4[45]\d+$/)).toBeTruthy();
    const laporan = screen.getByRole<HTMLTextAreaElement>("textbox", { name: kata.uji.laporan }).value.split("\n");
    expect(laporan[0]).toBe("Excel 16.0, PC, bahasa id-ID, angka id-ID");
    expect(laporan[2]).toBe('Lulus: =LKJ.CAPAIAN(81,"80,09*") = 0.9888 (0.9888)');
    expect(laporan.slice(14)).toEqual(["12 dari 12 angka sama bila dihitung panel sendiri.", `LKJ ${paket.version}, metadata ${Object.keys(fungsi.daftar).length} fungsi`]);
    expect(screen.getByRole("button", { name: ujiMandiri.salin })).toBeTruthy();
  });

  it("explains #NAME? where this Excel has not loaded the functions", async () => {
    const lingkungan = { versi: "16.0", platform: "PC", bahasa: "id-ID", angka: "id-ID" };
    const { pengguna } = await buka([LEMBAR], { ujiMandiri: async (rumus) => ({ nilai: rumus.map(() => "#NAME?"), lingkungan }) });
    await pengguna.click(screen.getByRole("button", { name: kata.uji.judul }));
    await pengguna.click(await tombol(kata.uji.mulai));
    expect(await screen.findByText(ujiMandiri.tanpaFungsi)).toBeTruthy();
  });

  it("speaks English where the user chose it", async () => {
    const { pengguna } = await buka();
    await gantiKeInggris(pengguna);
    expect(await tombol("Prepare for sharing")).toBeTruthy();
  });
});
