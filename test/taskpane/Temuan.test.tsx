import { screen, within } from "@testing-library/react";
import { periksa as periksaDomain } from "../../src/domain/periksa/engine";
import type { Temuan } from "../../src/domain/periksa/types";
import { SIMPANAN_KOSONG, type Simpanan } from "../../src/domain/simpanan/types";
import { bacaTabel } from "../../src/domain/tabel/bacaTabel";
import { selDitandai } from "../../src/taskpane/hooks/usePemeriksaan";
import { GalatBuku } from "../../src/taskpane/layanan";
import { lembarUji } from "../support/lembar";
import { bukaPanel } from "./bantu";
import { layananPalsu, mesinPalsu, temuan } from "./palsu";

const DATA = "Pengukuran 2023";
const LEMBAR = lembarUji(DATA, [
  ["Program", "Indikator Kinerja", "Target", "Realisasi", "Capaian"],
  ["Tata kelola", "Nilai SAKIP", 83, 88.83, [1.0967, "0.00%"]],
  ["", "Indeks kepuasan", 60, 66, [1.1, "0.00%"]],
]);
const TABEL = bacaTabel(LEMBAR);
const GALAT = temuan({
  tingkat: "galat",
  lembar: DATA,
  sel: "E2",
  pesan: "Tercetak 109,67%, terhitung 107,02%.",
  data: { pesan: "Tercetak 109,67%, terhitung 107,02%.", tercetak: 1.0967, terhitung: 88.83 / 83, tercetakTampil: "109,67%", terhitungTampil: "107,02%" },
  terkait: [
    { lembar: DATA, sel: "D2" },
    { lembar: DATA, sel: "C2" },
  ],
  perbaikan: { lembar: DATA, sel: "E2", sebelum: 1.0967, sesudah: 88.83 / 83 },
});
const LAIN = temuan({ tingkat: "peringatan", aturan: "AT001", lembar: DATA, sel: "C3", pesan: "Target berbeda." });

async function periksa({ hasil = [GALAT, LAIN], simpanan = SIMPANAN_KOSONG, ganti = {}, isi = {} }: {
  hasil?: readonly Temuan[];
  simpanan?: Simpanan;
  ganti?: object;
  isi?: object;
} = {}) {
  const panel = await bukaPanel({
    layanan: layananPalsu([LEMBAR], ganti, simpanan),
    mesin: { ...mesinPalsu({ tabel: TABEL, temuan: hasil }), ...isi },
  });
  await panel.pengguna.click(screen.getByRole("button", { name: "Periksa buku kerja" }));
  await screen.findByRole("heading", { name: "Hasil pemeriksaan" });
  return panel;
}

const tombol = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });
const daftar = (): HTMLElement => screen.getByRole("region", { name: "Daftar temuan" });

async function terima(pengguna: Awaited<ReturnType<typeof bukaPanel>>["pengguna"], alasan: string): Promise<void> {
  await pengguna.click(tombol(/sel E2 /));
  await pengguna.click(tombol("Memang begitu: Pengukuran 2023, sel E2"));
  await pengguna.type(screen.getByRole("textbox", { name: "Alasan" }), alasan);
  await pengguna.click(tombol("Simpan"));
}

describe("a chosen finding", () => {
  it("names each cell it speaks of by its column, with what stands there", async () => {
    const { pengguna } = await periksa();
    await pengguna.click(tombol(/sel E2 /));
    expect(screen.getByText("Tercetak").nextElementSibling?.textContent).toBe("109,67%");
    expect(screen.getByText("Terhitung").nextElementSibling?.textContent).toBe("107,02%");
    expect(screen.getByText(/88,83.*83.*= 107,02/)).toBeTruthy();
    const baris = within(daftar()).getAllByRole("listitem").map((butir) => butir.textContent);
    expect(baris).toEqual(expect.arrayContaining(["E2Capaian109,67%", "D2Realisasi88,83", "C2Target83"]));
  });

  it("is accepted with a reason, leaves the list and the counts, and stands in its own group", async () => {
    const { pengguna, layanan } = await periksa();
    await terima(pengguna, "Dihitung dari angka asli.");
    expect(await screen.findByText(/^0 galat, 1 peringatan/)).toBeTruthy();
    expect(within(daftar()).queryByRole("button", { name: /sel E2/ })).toBeNull();
    expect(layanan.simpanan().pengecualian).toMatchObject([
      { alasan: "Dihitung dari angka asli.", letakSemula: "E2", kunci: { aturan: "HT001", label: "Nilai SAKIP", kolom: "Capaian", tercetak: "1.0967" } },
    ]);
    await pengguna.click(tombol("Diterima dengan alasan (1)"));
    expect(await screen.findByText("Alasan: Dihitung dari angka asli.")).toBeTruthy();
    await pengguna.click(tombol("Buka lagi: Pengukuran 2023, sel E2"));
    expect(await screen.findByText(/^1 galat, 1 peringatan/)).toBeTruthy();
    expect(layanan.simpanan().pengecualian).toEqual([]);
  });

  it("is not accepted without a reason, nor after Esc", async () => {
    const { pengguna, layanan } = await periksa();
    await pengguna.click(tombol(/sel E2 /));
    await pengguna.click(tombol("Memang begitu: Pengukuran 2023, sel E2"));
    await pengguna.click(tombol("Simpan"));
    expect(await screen.findByText("Tulis alasannya dahulu.")).toBeTruthy();
    await pengguna.type(screen.getByRole("textbox", { name: "Alasan" }), "{Escape}");
    expect(screen.queryByRole("textbox", { name: "Alasan" })).toBeNull();
    expect(layanan.simpanan()).toBe(SIMPANAN_KOSONG);
  });

  it("stays open where the reason cannot be stored, and that is said", async () => {
    const { pengguna } = await periksa({ ganti: { simpan: () => Promise.reject(new GalatBuku("MODE_SUNTING")) } });
    await terima(pengguna, "alasan");
    expect((await screen.findByRole("alert")).textContent).toContain("Sel sedang disunting");
    expect(within(daftar()).getByRole("button", { name: /sel E2 / })).toBeTruthy();
  });

  it("is accepted by the next check, too; when its figure changed, the exception is reported and can be removed", async () => {
    const { pengguna, layanan } = await periksa();
    await terima(pengguna, "alasan");
    await screen.findByText(/^0 galat/);
    await pengguna.click(tombol("Periksa lagi"));
    expect(await screen.findByText(/^0 galat, 1 peringatan/)).toBeTruthy();
    layanan.panggilan.length = 0;
    await layanan.simpan((lama) => ({ ...lama, pengecualian: lama.pengecualian.map((satu) => ({ ...satu, kunci: { ...satu.kunci, tercetak: "1.2" } })) }));
    await pengguna.click(tombol("Periksa lagi"));
    expect(await screen.findByText(/^1 galat, 1 peringatan/)).toBeTruthy();
    expect(screen.getByText("Semula di Pengukuran 2023, sel E2, tercetak 109,67%.")).toBeTruthy();
    await pengguna.click(tombol("Hapus pengecualian: Pengukuran 2023, sel E2"));
    expect(layanan.simpanan().pengecualian).toEqual([]);
    expect(screen.queryByText(/Semula di/)).toBeNull();
  });

  it("shows before and after of its fix, applies it on a click and takes it back", async () => {
    const { pengguna, layanan } = await periksa();
    await pengguna.click(tombol(/sel E2 /));
    expect(screen.getByText("Sebelum").nextElementSibling?.textContent).toBe("109,67%");
    expect(screen.getByText("Sesudah").nextElementSibling?.textContent).toBe("107,02%");
    expect(layanan.panggilan.filter(([apa]) => apa === "perbaiki")).toEqual([]);
    await pengguna.click(tombol("Terapkan perbaikan: Pengukuran 2023, sel E2"));
    expect(await screen.findByText("Pengukuran 2023, sel E2: 109,67% menjadi 107,02%.")).toBeTruthy();
    expect(layanan.panggilan.at(-1)).toEqual(["perbaiki", { ...GALAT.perbaikan, aturan: "HT001" }]);
    await pengguna.click(tombol("Kembalikan: Pengukuran 2023, sel E2"));
    expect(await screen.findByText("Pengukuran 2023, sel E2 kembali berisi 109,67%.")).toBeTruthy();
    expect(layanan.simpanan().perbaikan).toEqual([]);
  });

  it("with a formula in its cell is not fixed by the pane", async () => {
    const berumus = { ...LEMBAR, formulas: LEMBAR.formulas.map((baris, r) => baris.map((isi, c) => (r === 1 && c === 4 ? "=D2/C2" : isi))) };
    const { pengguna } = await periksa({ ganti: { bacaBuku: async () => ({ lembar: [berumus] }) } });
    await pengguna.click(tombol(/sel E2 /));
    expect(screen.getByText("Sel ini berisi rumus. Perbaiki rumusnya sendiri di sel itu.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: /Terapkan perbaikan/ })).toBeNull();
  });
});

describe("marks", () => {
  it("stand for what is shown, once a cell, and are taken away", async () => {
    const { pengguna, layanan } = await periksa();
    await pengguna.click(tombol("Tandai di lembar"));
    expect(await screen.findByText("2 sel diberi warna menurut tingkat temuannya.")).toBeTruthy();
    expect(layanan.panggilan).toEqual([["tandai", [
      { lembar: DATA, sel: "E2", tingkat: "galat" },
      { lembar: DATA, sel: "C3", tingkat: "peringatan" },
    ]]]);
    await pengguna.click(tombol("Hapus tanda"));
    expect(await screen.findByText("2 sel kembali seperti semula.")).toBeTruthy();
    expect(tombol("Tandai di lembar")).toBeTruthy();
  });

  it("of an earlier session can be taken away", async () => {
    const { pengguna, layanan } = await periksa({ simpanan: { ...SIMPANAN_KOSONG, tanda: [{ lembar: DATA, sel: "E2", tingkat: "galat", token: "t" }] } });
    await pengguna.click(tombol("Hapus tanda"));
    expect(layanan.panggilan).toEqual([["hapusTanda"]]);
  });

  it("name the protected sheets that were left out", async () => {
    const tandai = async () => ({ simpanan: SIMPANAN_KOSONG, jumlah: 1, terlindung: ["PK"] });
    const { pengguna } = await periksa({ ganti: { tandai } });
    await pengguna.click(tombol("Tandai di lembar"));
    expect(await screen.findByText(/Tidak ditandai karena lembarnya terlindung: PK\./)).toBeTruthy();
  });

  it("take the colour of the gravest finding of a cell", () => {
    const saran = temuan({ tingkat: "saran", lembar: DATA, sel: "E2", pesan: "" });
    expect(selDitandai([saran, GALAT, LAIN])).toEqual([
      { lembar: DATA, sel: "E2", tingkat: "galat" },
      { lembar: DATA, sel: "C3", tingkat: "peringatan" },
    ]);
  });
});

describe("the report", () => {
  it("is written to a sheet of its own, with what was checked, and can be opened", async () => {
    const { pengguna, layanan } = await periksa();
    await pengguna.click(tombol("Tulis laporan temuan"));
    expect(await screen.findByText("Lembar “Laporan temuan” sudah dibuat.")).toBeTruthy();
    expect(layanan.panggilan[0]).toMatchObject([
      "tulisRingkasan",
      { jenis: "temuan", judul: "Yang diperiksa: 1 tabel di 1 lembar, 2 baris isi. Dicocokkan dengan 1 aturan. 2 + 0" },
    ]);
    await pengguna.click(tombol("Buka lembar"));
    expect(layanan.panggilan.at(-1)).toEqual(["pilihSel", "Laporan temuan", "A1"]);
  });

  it("says why it could not be written", async () => {
    const { pengguna } = await periksa({ ganti: { tulisRingkasan: () => Promise.reject(new GalatBuku("STRUKTUR_TERLINDUNG")) } });
    await pengguna.click(tombol("Tulis laporan temuan"));
    expect((await screen.findByRole("alert")).textContent).toContain("Struktur buku kerja terlindung");
  });
});

describe("recognised tables", () => {
  it("show which column is what; a correction is stored and applied at once", async () => {
    const { pengguna, layanan } = await periksa();
    await pengguna.click(tombol("Yang dikenali"));
    await pengguna.click(await screen.findByRole("button", { name: "Kolom dan jenis tabel Pengukuran 2023, rentang A1:E3" }));
    const peran = (huruf: string): HTMLSelectElement => screen.getByRole("combobox", { name: `Kolom ${huruf}` });
    expect(["B", "C", "D", "E"].map((huruf) => peran(huruf).value)).toEqual(["indikator", "target", "realisasi", "capaian"]);
    expect(tombol("Simpan dan periksa lagi").hasAttribute("disabled")).toBe(true);
    await pengguna.selectOptions(peran("A"), "sasaran");
    await pengguna.selectOptions(screen.getByRole("combobox", { name: "Jenis tabel" }), "triwulan");
    await pengguna.click(tombol("Simpan dan periksa lagi"));
    await screen.findByRole("heading", { name: "Hasil pemeriksaan" });
    expect(layanan.simpanan().koreksi).toMatchObject([{ jenis: "triwulan", kolom: [{ judul: "Program", peran: "sasaran" }] }]);
    await pengguna.click(tombol("Yang dikenali"));
    expect(await screen.findByText(/dikoreksi/)).toBeTruthy();
    await pengguna.click(tombol("Kolom dan jenis tabel Pengukuran 2023, rentang A1:E3"));
    await pengguna.click(tombol("Pakai bacaan panel"));
    await screen.findByRole("heading", { name: "Hasil pemeriksaan" });
    expect(layanan.simpanan().koreksi).toEqual([]);
  });

  it("whose correction no longer applies are reported, and it can be removed", async () => {
    const koreksi = [{ tabel: { lembar: "Lama", judul: "Tabel 1", kepala: ["A", "B"], urutan: 1 }, jenis: "pk" as const, kolom: [] }];
    const { pengguna, layanan } = await periksa({ simpanan: { ...SIMPANAN_KOSONG, koreksi } });
    expect(screen.getByText("Lama · Tabel 1")).toBeTruthy();
    await pengguna.click(tombol("Hapus koreksi tabel Lama · Tabel 1"));
    expect(layanan.simpanan().koreksi).toEqual([]);
    expect(screen.queryByText("Lama · Tabel 1")).toBeNull();
  });

  it("are read without corrections where our part is damaged, and that is said", async () => {
    await periksa({ ganti: { bacaSimpanan: async () => ({ simpanan: SIMPANAN_KOSONG, rusak: true }) } });
    expect(screen.getByText(/Simpanan LKJ di buku kerja ini tidak terbaca/)).toBeTruthy();
  });
});

describe("long lists", () => {
  it("are filtered by the group of the rule, with counts, together with the severity", async () => {
    const { pengguna } = await periksa();
    const kelompok = screen.getByRole("combobox", { name: "Kelompok aturan" });
    expect(within(kelompok).getByRole("option", { name: "Antartabel dan antarlembar (1)" })).toBeTruthy();
    await pengguna.selectOptions(kelompok, "AT");
    expect(within(daftar()).getAllByRole("listitem")).toHaveLength(1);
    expect(tombol("Galat, 0 temuan").hasAttribute("disabled")).toBe(true);
    await pengguna.click(tombol("Tandai di lembar"));
    expect(await screen.findByText(/^1 sel diberi warna/)).toBeTruthy();
  });

  it("fold many suggestions of one sheet", async () => {
    const saran = Array.from({ length: 6 }, (_, n) => temuan({ tingkat: "saran", lembar: DATA, sel: `A${n + 1}`, pesan: `Saran ${n}.` }));
    const { pengguna } = await periksa({ hasil: saran });
    const lipat = tombol("Pengukuran 2023: 6 saran");
    expect(lipat.getAttribute("aria-expanded")).toBe("false");
    expect(within(daftar()).queryAllByRole("listitem")).toHaveLength(0);
    await pengguna.click(lipat);
    expect(within(daftar()).getAllByRole("listitem")).toHaveLength(6);
  });

  it("of 5.000 findings draw a portion only", async () => {
    const banyak = Array.from({ length: 5_000 }, (_, n) => temuan({ tingkat: "galat", lembar: DATA, sel: `F${n + 1}`, pesan: `Temuan ${n}.` }));
    await periksa({ hasil: banyak });
    expect(screen.getByText(/^5\.000 galat/)).toBeTruthy();
    expect(within(daftar()).getAllByRole("listitem").length).toBeLessThanOrEqual(50);
  });

  it("show the first findings while the check goes on, without deeds", async () => {
    let jam = 0;
    const waktu = jest.spyOn(performance, "now").mockImplementation(() => (jam += 400));
    let lanjut = false;
    const { pengguna } = await bukaPanel({
      layanan: layananPalsu([LEMBAR]),
      mesin: {
        ...mesinPalsu({ tabel: TABEL }),
        *periksa(_, maju) {
          while (!lanjut) {
            maju?.(() => [GALAT]);
            yield 0.5;
          }
          return [GALAT];
        },
      },
    });
    await pengguna.click(screen.getByRole("button", { name: "Periksa buku kerja" }));
    const sejauhIni = await screen.findByRole("region", { name: "Temuan sejauh ini" });
    await pengguna.click(within(sejauhIni).getByRole("button", { name: /sel E2 / }));
    expect(screen.queryByRole("button", { name: /Memang begitu/ })).toBeNull();
    expect(tombol("Batal")).toBeTruthy();
    lanjut = true;
    expect(await screen.findByRole("heading", { name: "Hasil pemeriksaan" })).toBeTruthy();
    waktu.mockRestore();
  });
});

test("what the real checker finds in the sample is what the pane was given", () => {
  expect(periksaDomain(TABEL).find(({ aturan }) => aturan === "HT001")).toMatchObject({ sel: "E2", data: { tercetak: 1.0967 } });
});
