import { screen, within } from "@testing-library/react";
import { pembekuan as beku } from "../../src/strings/id/pembekuan";
import { tempelan as kata } from "../../src/strings/id/tempelan";
import { SIMPANAN_KOSONG, type Simpanan } from "../../src/domain/simpanan/types";
import { bacaBuku } from "../../src/domain/tabel/bacaTabel";
import type { CellValue } from "../../src/domain/tabel/snapshot";
import type { Bidang, RencanaTempel } from "../../src/domain/tempelan/types";
import { GalatBuku, type Layanan } from "../../src/taskpane/layanan";
import { hurufTampak } from "../../src/taskpane/format/hurufTampak";
import { bukaPanel, gantiKeInggris } from "./bantu";
import { layananPalsu, lembar, mesinPalsu } from "./palsu";

const tombol = (name: string | RegExp) => screen.findByRole("button", { name });

async function buka(judul: string, opsi: { ganti?: Partial<Layanan>; simpanan?: Simpanan; isi?: readonly (readonly CellValue[])[] } = {}) {
  const isi = opsi.isi ? [lembar("PK 2026", { values: opsi.isi })] : [];
  const layanan = layananPalsu(isi, opsi.ganti, opsi.simpanan ?? SIMPANAN_KOSONG);
  const panel = await bukaPanel({ layanan, mesin: mesinPalsu({ tabel: bacaBuku({ lembar: isi }) }) });
  await panel.pengguna.click(screen.getByRole("tab", { name: "Bagikan" }));
  await panel.pengguna.click(await tombol(judul));
  return panel;
}

describe("tools for pasted data", () => {
  const bidang = (...isi: CellValue[]): Bidang => ({
    lembar: "PK 2026",
    rentang: { row: 1, col: 1, rows: isi.length, cols: 1 },
    values: isi.map((satu) => [satu]),
    berumus: isi.map(() => [false]),
    formats: isi.map(() => ["General"]),
    gabungan: [],
  });
  const bacaTempelan = async () => bidang("80,09*", "3.450", "3 Dokumen", "149,60%");

  it("show before and after, ask once about 3.450, and write only on the click", async () => {
    const { pengguna, layanan } = await buka(kata.judul, { ganti: { bacaTempelan } });
    await pengguna.click(await tombol(kata.lihat));
    const pratinjau = within(await screen.findByRole("region", { name: kata.pratinjau }));
    expect(pratinjau.getByRole("status").textContent).toBe("2 sel di PK 2026, rentang B2:B5 akan berubah.");
    expect(pratinjau.getByText("teks “80,09*” menjadi angka 80,09*")).toBeTruthy();
    expect(pratinjau.getByText("teks “149,60%” menjadi angka 149,60%")).toBeTruthy();
    expect(pratinjau.getByText("Titik dapat berarti desimal atau ribuan: B3")).toBeTruthy();
    expect(pratinjau.getByText("Angka dengan satuan: B4")).toBeTruthy();
    await pengguna.click(pratinjau.getByRole("radio", { name: "Ribuan: 3.450" }));
    expect(pratinjau.getByText("teks “3.450” menjadi angka 3.450")).toBeTruthy();
    await pengguna.click(pratinjau.getByRole("radio", { name: "Desimal: 3,45" }));
    expect(pratinjau.getByText("teks “3.450” menjadi angka 3,450")).toBeTruthy();
    await pengguna.click(pratinjau.getByRole("button", { name: "PK 2026, sel B2" }));
    expect(layanan.panggilan).toContainEqual(["pilihSel", "PK 2026", "B2"]);
    expect(layanan.panggilan.some(([apa]) => apa === "terapkanTempelan")).toBe(false);

    await pengguna.click(pratinjau.getByRole("button", { name: kata.terapkan }));
    expect(await screen.findByText("3 sel di lembar PK 2026 diubah.")).toBeTruthy();
    const [, rencana] = layanan.panggilan.find(([apa]) => apa === "terapkanTempelan") as [string, RencanaTempel];
    expect(rencana.perubahan.map(({ sesudah }) => sesudah)).toEqual([80.09, 3.45, 1.496]);

    await pengguna.click(await tombol("Kembalikan: Teks menjadi angka: 3 sel di lembar PK 2026"));
    expect(await screen.findByText("3 sel di lembar PK 2026 kembali seperti semula.")).toBeTruthy();
    expect(layanan.simpanan().tempelan).toEqual([]);
    expect(screen.queryByRole("region", { name: kata.daftarKembali })).toBeNull();
  });

  it("say what a tool finds nothing in", async () => {
    const { pengguna } = await buka(kata.judul, { ganti: { bacaTempelan: async () => bidang("Indeks") } });
    await pengguna.click(screen.getByRole("radio", { name: kata.nama.rapi }));
    await pengguna.click(await tombol(kata.lihat));
    expect(await screen.findByText(kata.kosong)).toBeTruthy();
  });

  it("make white space visible that nobody sees", () => {
    expect(hurufTampak(" Indeks\u00a0  layanan\u200b\n")).toBe("·Indeks···layanan¦↵");
  });

  it("offer what was done before the pane was opened, and name the cell that keeps it from being undone", async () => {
    const perubahan = [{ row: 1, col: 1, sebelum: "8", formatSebelum: "@", sesudah: 8, formatSesudah: "0" }];
    const simpanan: Simpanan = { ...SIMPANAN_KOSONG, tempelan: [{ id: "4", alat: "angka", lembar: "PK 2026", perubahan, buka: [] }] };
    const kembalikanTempelan = () => Promise.reject(new GalatBuku("SEL_BERUBAH", { lembar: "PK 2026", sel: "B2" }));
    const { pengguna } = await buka(kata.judul, { simpanan, ganti: { kembalikanTempelan } });
    await pengguna.click(await tombol(/^Kembalikan: Teks menjadi angka/));
    expect((await screen.findByRole("alert")).textContent).toBe("PK 2026, sel B2 sudah berubah. Tidak ada yang diubah. Periksa sel itu, lalu coba lagi.");
    expect(await tombol(/^Kembalikan: Teks menjadi angka/)).toBeTruthy();
  });

  it("refuse more than can be taken back, and pass on what Excel says of the sheet", async () => {
    const galat = ["TERLALU_BESAR", "TERLINDUNG"] as const;
    let n = 0;
    const { pengguna } = await buka(kata.judul, { ganti: { bacaTempelan: () => Promise.reject(new GalatBuku(galat[n++]!, { lembar: "PK 2026" })) } });
    await pengguna.click(await tombol(kata.lihat));
    expect((await screen.findByRole("alert")).textContent).toContain("paling banyak 20.000 sel dipilih dan 5.000 sel berubah");
    await pengguna.click(await tombol(kata.lihat));
    expect((await screen.findByText("Lembar terlindung")).closest("[role=alert]")!.textContent).toContain("PK 2026");
    const banyak = Array.from({ length: 5_001 }, (_, i) => `${i},5`);
    const kedua = await buka2(banyak);
    await kedua.click(await tombol(kata.lihat));
    expect(((await tombol(kata.terapkan)) as HTMLButtonElement).disabled).toBe(true);
  });

  async function buka2(isi: CellValue[]) {
    document.body.replaceChildren();
    return (await buka(kata.judul, { ganti: { bacaTempelan: async () => bidang(...isi) } })).pengguna;
  }
});

describe("frozen states", () => {
  const ISI: readonly (readonly CellValue[])[] = [
    ["No", "Indikator Kinerja", "Target", "Realisasi", "Capaian"],
    [1, "Nilai akuntabilitas kinerja satuan kerja", 81, 80.09, "98,88%"],
    [2, "Indeks kepuasan masyarakat atas layanan", 80, 90.09, "112,61%"],
  ];
  const lama: Simpanan = {
    ...SIMPANAN_KOSONG,
    pembekuan: [
      {
        nama: "Draf 1",
        tanggal: "2024-01-05",
        indikator: [
          {
            lembar: "PK 2026", tabel: "", nama: "Nilai akuntabilitas kinerja satuan kerja", target: { tampil: "80", nilai: 80 },
            realisasi: { tampil: "80,09", nilai: 80.09 }, capaian: { tampil: "100,11%", nilai: 1.0011 }, status: "diAtas",
          },
          { lembar: "PK 2026", tabel: "", nama: "Jumlah regulasi", target: { tampil: "3", nilai: 3 } },
        ],
      },
    ],
  };

  it("are kept under a name, and a name that is taken or missing is said beside the field", async () => {
    const { pengguna, layanan } = await buka(beku.judul, { isi: ISI });
    await pengguna.click(await tombol(beku.bekukan));
    expect(await screen.findByText(beku.tolak.namaKosong)).toBeTruthy();
    await pengguna.type(screen.getByRole("textbox", { name: beku.nama }), "Draf 1");
    await pengguna.click(await tombol(beku.bekukan));
    expect(await screen.findByText("“Draf 1” menyimpan 2 indikator.")).toBeTruthy();
    expect(layanan.simpanan().pembekuan[0]!.indikator.map(({ capaian }) => capaian?.tampil)).toEqual(["98,88%", "112,61%"]);
    await pengguna.type(screen.getByRole("textbox", { name: beku.nama }), "draf 1");
    await pengguna.click(await tombol(beku.bekukan));
    expect(await screen.findByText(beku.tolak.namaAda)).toBeTruthy();
    expect(layanan.simpanan().pembekuan).toHaveLength(1);
  });

  it("are not made of a workbook without indicators", async () => {
    const { pengguna, layanan } = await buka(beku.judul);
    await pengguna.type(screen.getByRole("textbox", { name: beku.nama }), "Kosong");
    await pengguna.click(await tombol(beku.bekukan));
    expect(await screen.findByText(beku.tolak.tanpaIndikator)).toBeTruthy();
    expect(layanan.simpanan().pembekuan).toEqual([]);
  });

  it("are compared with the present state, as a list and as a note to copy", async () => {
    const { pengguna } = await buka(beku.judul, { isi: ISI, simpanan: lama });
    expect(await screen.findByText("Draf 1, 5 Januari 2024, 2 indikator")).toBeTruthy();
    await pengguna.click(await tombol(beku.bandingkan));
    const hasil = within(await screen.findByRole("region", { name: beku.hasil }));
    expect(hasil.getAllByRole("status")[0]!.textContent).toBe("1 indikator berubah, 1 baru, 1 tidak ada lagi, 0 tetap.");
    expect(hasil.getByText("Target: 80 menjadi 81")).toBeTruthy();
    expect((hasil.getByRole("textbox", { name: beku.nota }) as HTMLTextAreaElement).value.split("\n")).toEqual([
      "Nota perubahan: Draf 1 dibandingkan dengan Keadaan sekarang",
      "1 indikator berubah, 1 baru, 1 tidak ada lagi, 0 tetap.",
      "",
      "Berubah",
      "1. Nilai akuntabilitas kinerja satuan kerja (lembar PK 2026, tahun 2026)",
      "   - Target: 80 menjadi 81",
      "   - Capaian: 100,11% menjadi 98,88%",
      "   - Status: di atas 100% menjadi di bawah 100%",
      "",
      "Indikator baru",
      "1. Indeks kepuasan masyarakat atas layanan (lembar PK 2026, tahun 2026)",
      "   - Target 80, Realisasi 90,09, Capaian 112,61%",
      "",
      "Indikator yang tidak ada lagi",
      "1. Jumlah regulasi (lembar PK 2026)",
      "   - Target 3",
    ]);
    await pengguna.selectOptions(screen.getByRole("combobox", { name: beku.ke }), "Draf 1");
    expect(screen.getByText(beku.samaPilihan)).toBeTruthy();
    expect(screen.queryByRole("region", { name: beku.hasil })).toBeNull();
  });

  it("are deleted only after a second click", async () => {
    const { pengguna, layanan } = await buka(beku.judul, { simpanan: lama });
    await pengguna.click(await tombol("Hapus pembekuan Draf 1"));
    expect(layanan.simpanan().pembekuan).toHaveLength(1);
    await pengguna.click(await tombol(beku.yaHapus));
    expect(await screen.findByText("“Draf 1” tidak lagi disimpan.")).toBeTruthy();
    expect(layanan.simpanan().pembekuan).toEqual([]);
    expect(screen.queryByRole("button", { name: beku.bandingkan })).toBeNull();
  });

  it("speak English where the user chose it", async () => {
    const { pengguna } = await buka(beku.judul);
    await gantiKeInggris(pengguna);
    expect(await tombol("Freeze this state")).toBeTruthy();
  });
});
