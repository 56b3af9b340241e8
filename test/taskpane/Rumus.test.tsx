import { screen, within } from "@testing-library/react";
import { GalatBuku } from "../../src/taskpane/layanan";
import { bukaPanel } from "./bantu";
import { mesinDomain } from "../../src/taskpane/mesinDomain";
import { muatBahasa } from "../../src/taskpane/teks";
import { cocok, kartuDalam, temukanFungsi } from "../../src/taskpane/format/kartu";
import { layananPalsu, mesinPalsu } from "./palsu";

async function bukaRumus(ganti: object = {}, mesin = mesinPalsu()) {
  const panel = await bukaPanel({ layanan: layananPalsu([], ganti), mesin });
  await panel.pengguna.click(screen.getByRole("tab", { name: "Rumus" }));
  return panel;
}

const kepala = (nama: RegExp) => screen.getByRole("button", { name: nama });

describe("Rumus", () => {
  it("lists the functions by category", async () => {
    await bukaRumus();
    expect(screen.getAllByRole("heading", { level: 3 }).map((h) => h.textContent)).toEqual(["Capaian kinerja", "Pelaksanaan anggaran"]);
    expect(kepala(/^CAPAIAN/)).toBeTruthy();
  });

  it("shows an example in the user's separators and asks for its arguments", async () => {
    const { pengguna } = await bukaRumus();
    await pengguna.click(kepala(/^CAPAIAN/));
    expect(await screen.findByText("=LKJ.CAPAIAN(81; 80,09)")).toBeTruthy();
    expect(screen.getByText("Hasil: 98,88%")).toBeTruthy();
    expect(screen.getAllByRole("textbox").map((isian) => (isian as HTMLInputElement).labels![0]!.textContent)).toEqual(["target", "realisasi", "batas – boleh dikosongkan"]);
  });

  it("follows Excel's own separators where they differ", async () => {
    const { pengguna } = await bukaRumus({ pemisah: async () => ({ desimal: ".", ribuan: ",", argumen: "," }) });
    await pengguna.click(kepala(/^CAPAIAN/));
    expect(await screen.findByText("=LKJ.CAPAIAN(81, 80.09)")).toBeTruthy();
    expect(screen.getByText("Hasil: 98.88%")).toBeTruthy();
    expect(screen.getByText("Capaian paling tinggi, misalnya 1.2.")).toBeTruthy();
  });

  it("keeps Indonesian separators where Excel cannot say", async () => {
    const { pengguna } = await bukaRumus({ pemisah: () => Promise.reject(new GalatBuku("API_TIDAK_ADA")) });
    await pengguna.click(kepala(/^CAPAIAN/));
    expect(await screen.findByText("=LKJ.CAPAIAN(81; 80,09)")).toBeTruthy();
  });

  it("searches names, help and arguments, and says how many fit", async () => {
    const { pengguna } = await bukaRumus();
    const cari = screen.getByRole("searchbox", { name: "Cari fungsi" });
    await pengguna.type(cari, "anggaran eka");
    expect(screen.getByText("1 fungsi ditampilkan")).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^CAPAIAN/ })).toBeNull();
    await pengguna.clear(cari);
    await pengguna.type(cari, "xyz");
    expect(screen.getByText(/Tidak ada fungsi yang cocok dengan “xyz”/)).toBeTruthy();
  });

  it("inserts the example in en-US and says where it is", async () => {
    const { pengguna, layanan } = await bukaRumus();
    await pengguna.click(kepala(/^CAPAIAN/));
    await pengguna.click(await screen.findByRole("button", { name: "Sisipkan contoh CAPAIAN" }));
    expect(layanan.panggilan).toEqual([["sisipkanRumus", "=LKJ.CAPAIAN(81,80.09)"]]);
    expect(await screen.findByText("=LKJ.CAPAIAN(81; 80,09) ada di Pengukuran 2023, sel G7.")).toBeTruthy();
    await pengguna.click(screen.getByRole("button", { name: "Ke sel itu" }));
    expect(layanan.panggilan.at(-1)).toEqual(["pilihSel", "Pengukuran 2023", "G7"]);
  });

  it("says that a cell is not empty, and which", async () => {
    const { pengguna } = await bukaRumus({
      sisipkanRumus: () => Promise.reject(new GalatBuku("SEL_TERISI", { lembar: "Data", sel: "B2" })),
    });
    await pengguna.click(kepala(/^CAPAIAN/));
    await pengguna.click(await screen.findByRole("button", { name: "Sisipkan contoh CAPAIAN" }));
    const kabar = await screen.findByRole("alert");
    for (const bagian of ["Sel sudah berisi", "Lembar: Data", "Sel: B2", "Pilih sel kosong"]) expect(kabar.textContent).toContain(bagian);
  });
});

describe("filling in a function", () => {
  const isian = (nama: RegExp) => screen.findByRole("textbox", { name: nama });
  const form = (nama: string) => screen.findByRole("form", { name: `Isi argumen ${nama}` });
  const hasil = async (nama: string) => within(await form(nama)).getByRole("status");
  const tunggu = (teks: string) => screen.findByText(teks);
  const SELEKSI = [
    { lembar: "Pengukuran 2023", rentang: "D6" },
    { lembar: "Pengukuran 2023", rentang: "E6" },
  ];

  async function isi(ganti: object = {}, fungsi = "CAPAIAN") {
    const sendiri = (bahasa: "id" | "en") => mesinDomain.fungsi(bahasa).filter(({ nama }) => nama === fungsi);
    const panel = await bukaRumus(ganti, { ...mesinDomain, fungsi: sendiri });
    await panel.pengguna.click(kepala(new RegExp(`^${fungsi}`)));
    await form(fungsi);
    return panel;
  }

  it("takes arguments from the selection, shows the result, and inserts only then", async () => {
    const seleksi = [...SELEKSI];
    const dibaca: string[] = [];
    const bacaAcuan = async (rumus: string) => {
      dibaca.push(rumus);
      return { "'Pengukuran 2023'!D6": [[83]], "'Pengukuran 2023'!E6": [[88.83]] };
    };
    const { pengguna, layanan } = await isi({ bacaSeleksi: async () => seleksi.shift(), bacaAcuan });
    expect((await hasil("CAPAIAN")).textContent).toBe("Isi dahulu: target, realisasi.");
    await pengguna.click(screen.getByRole("button", { name: "Ambil pilihan untuk target" }));
    expect(await isian(/^target/)).toHaveProperty("value", "'Pengukuran 2023'!D6");
    expect((await hasil("CAPAIAN")).textContent).toBe("Isi dahulu: realisasi.");
    await pengguna.click(screen.getByRole("button", { name: "Sisipkan rumus CAPAIAN" }));
    await pengguna.click(screen.getByRole("button", { name: "Ambil pilihan untuk realisasi" }));
    await tunggu("Hasil: 107,02%");
    expect(screen.getByText("=LKJ.CAPAIAN('Pengukuran 2023'!D6; 'Pengukuran 2023'!E6)")).toBeTruthy();
    expect(layanan.panggilan).toEqual([]);
    await pengguna.click(screen.getByRole("button", { name: "Sisipkan rumus CAPAIAN" }));
    expect(layanan.panggilan).toEqual([["sisipkanRumus", dibaca[0]]]);
    expect(dibaca[0]).toBe("=LKJ.CAPAIAN('Pengukuran 2023'!D6,'Pengukuran 2023'!E6)");
  });

  it.each([
    [{ desimal: ",", ribuan: ".", argumen: ";" }, "10,5", "8,4", "1,1", "=LKJ.CAPAIAN(10,5; 8,4; \"turun\"; 1,1)", "Hasil: 110,00%"],
    [{ desimal: ".", ribuan: ",", argumen: "," }, "10.5", "8.4", "1.1", "=LKJ.CAPAIAN(10.5, 8.4, \"turun\", 1.1)", "Hasil: 110.00%"],
  ])("reads what is typed and writes results in the user's separators: %p", async (pemisah, target, realisasi, batas, rumus, akhir) => {
    const { pengguna, layanan } = await isi({ pemisah: async () => pemisah });
    await pengguna.type(await isian(/^target/), target);
    await pengguna.type(await isian(/^realisasi/), realisasi);
    await pengguna.type(await isian(/^polaritas/), "turun");
    await pengguna.type(await isian(/^batas/), batas);
    await tunggu(akhir);
    expect(screen.getByText(rumus)).toBeTruthy();
    await pengguna.keyboard("{Enter}");
    expect(layanan.panggilan).toEqual([["sisipkanRumus", '=LKJ.CAPAIAN(10.5,8.4,"turun",1.1)']]);
  });

  it("says in words why there is no result", async () => {
    const { pengguna } = await isi();
    await pengguna.type(await isian(/^target/), "0");
    await pengguna.type(await isian(/^realisasi/), "5");
    await tunggu("Hasil: LKJ011 Target nol atau kosong. Capaian tidak dapat dihitung.");
  });

  it("says that only Excel can read a reference", async () => {
    const { pengguna } = await isi({ bacaAcuan: async () => ({}) });
    await pengguna.type(await isian(/^target/), "Lain!A1");
    await pengguna.type(await isian(/^realisasi/), "5");
    await tunggu("Hasil: Isi target tidak dapat dibaca dari sini. Hasilnya tampak sesudah rumus disisipkan.");
  });

  it("says what to do where Excel does not answer", async () => {
    const { pengguna } = await isi({ bacaAcuan: () => Promise.reject(new GalatBuku("MODE_SUNTING")) });
    await pengguna.type(await isian(/^target/), "A1");
    await pengguna.type(await isian(/^realisasi/), "5");
    await tunggu("Hasil: Sel sedang disunting. Tekan Enter atau Esc di sel itu, lalu coba lagi.");
  });

  it("shows the first results of a column, and errors among them", async () => {
    const acuan = { "C2:C6": [[80], [0], [90], [70], [60]], "D2:D6": [[80], [1], [99], [35], [60]] };
    const { pengguna } = await isi({ bacaAcuan: async () => acuan });
    await pengguna.type(await isian(/^target/), "C2:C6");
    await pengguna.type(await isian(/^realisasi/), "D2:D6");
    await tunggu("Hasil: 5 sel: 100,00%; #N/A; 110,00%; …");
  });

  it("says the size of a result that is a table", async () => {
    const { pengguna } = await isi({}, "IKPA_RINCI");
    await pengguna.click(await isian(/^nilai/));
    await pengguna.paste("{100\\73,22\\71,44\\90,18\\98,18\\95,81\\90\\99,69}");
    await pengguna.type(await isian(/^tahun/), "2023");
    await tunggu("Hasil: Tabel 9 baris × 6 kolom.");
  });

  it("keeps what was typed when the function is closed and opened again", async () => {
    const { pengguna } = await isi();
    await pengguna.type(await isian(/^target/), "81");
    await pengguna.click(kepala(/^CAPAIAN/));
    await pengguna.click(kepala(/^CAPAIAN/));
    expect(await isian(/^target/)).toHaveProperty("value", "81");
  });

  it("puts an expression into the formula as typed, and computes what it can", async () => {
    const { pengguna, layanan } = await isi({ bacaAcuan: async () => ({ C6: [[40]] }) });
    await pengguna.type(await isian(/^target/), "C6*2");
    await pengguna.type(await isian(/^realisasi/), "80");
    await tunggu("Hasil: 100,00%");
    await pengguna.clear(await isian(/^target/));
    await pengguna.type(await isian(/^target/), "SUM(C6;C7)");
    await tunggu("Hasil: Isi target tidak dapat dibaca dari sini. Hasilnya tampak sesudah rumus disisipkan.");
    expect(screen.getByText("=LKJ.CAPAIAN(SUM(C6; C7); 80)")).toBeTruthy();
    await pengguna.keyboard("{Enter}");
    expect(layanan.panggilan).toEqual([["sisipkanRumus", "=LKJ.CAPAIAN(SUM(C6,C7),80)"]]);
  });

  it("takes a word for a name where the workbook defines it, save the words of the argument itself", async () => {
    const { pengguna } = await isi({ bacaAcuan: async () => ({ Pagu: [[80]], turun: [[1]] }) });
    await pengguna.type(await isian(/^target/), "Pagu");
    await pengguna.type(await isian(/^realisasi/), "80");
    await pengguna.type(await isian(/^polaritas/), "turun");
    await tunggu('=LKJ.CAPAIAN(Pagu; 80; "turun")');
    await tunggu("Hasil: 100,00%");
  });

  it("says that a sheet does not exist, and inserts nothing", async () => {
    const { pengguna, layanan } = await isi({ bacaAcuan: () => Promise.reject(new GalatBuku("LEMBAR_TIDAK_ADA", { lembar: "Hilang" })) });
    await pengguna.type(await isian(/^target/), "Hilang!C6");
    await pengguna.type(await isian(/^realisasi/), "80");
    await tunggu("Hasil: Lembar “Hilang” tidak ada di buku kerja ini. Periksa ejaannya.");
    await pengguna.keyboard("{Enter}");
    expect((await screen.findByRole("alert")).textContent).toContain("Lembar: Hilang");
    expect(layanan.panggilan).toEqual([]);
  });

  it("says that a table had no room", async () => {
    const { pengguna } = await isi({ sisipkanRumus: async () => ({ lembar: "Data", sel: "B2", terhalang: true }) }, "IKPA_RINCI");
    await pengguna.type(await isian(/^nilai/), "A1:H1");
    await pengguna.type(await isian(/^tahun/), "2023{Enter}");
    expect((await screen.findByText(/#SPILL!/)).textContent).toMatch(/ada di Data, sel B2\. Hasilnya berupa tabel.*Kosongkan sel di bawah/);
  });

  it("says that the selection is no range", async () => {
    const { pengguna } = await isi({ bacaSeleksi: () => Promise.reject(new GalatBuku("SELEKSI_JAMAK")) });
    await pengguna.click(screen.getByRole("button", { name: "Ambil pilihan untuk target" }));
    expect((await screen.findByRole("alert")).textContent).toContain("Pilihan tidak dapat dipakai");
  });

  it("inserts the native formula where Excel does not know our functions", async () => {
    const { pengguna, layanan } = await isi({ adaFungsi: () => false });
    expect(screen.getByText(/^Excel ini tidak mengenal fungsi LKJ\./)).toBeTruthy();
    await pengguna.type(await isian(/^target/), "81");
    await pengguna.type(await isian(/^realisasi/), "80,09");
    await pengguna.keyboard("{Enter}");
    await screen.findByText("Rumus disisipkan");
    const [[perintah, rumus]] = layanan.panggilan as [[string, string]];
    expect(perintah).toBe("sisipkanRumus");
    expect(rumus).toContain("80.09");
    expect(rumus).not.toContain("LKJ");
  });

  it("says so where there is no native formula", async () => {
    const { pengguna, layanan } = await isi({ adaFungsi: () => false }, "IKPA_RINCI");
    await pengguna.type(await isian(/^nilai/), "A1:H1");
    await pengguna.type(await isian(/^tahun/), "2023{Enter}");
    expect((await screen.findByRole("alert")).textContent).toContain("IKPA_RINCI dengan isian ini tidak dapat ditulis sebagai rumus Excel biasa");
    expect(layanan.panggilan).toEqual([]);
  });
});

describe("help", () => {
  beforeAll(() => muatBahasa("en"));
  const arti = (nama: string, bahasa: "id" | "en", desimal: string) => {
    const kartu = mesinDomain.fungsi(bahasa).find((satu) => satu.nama === nama)!;
    const { ringkas, argumen, contoh } = kartuDalam(kartu, bahasa, { desimal, ribuan: "", argumen: "" });
    return [ringkas, ...argumen.map((satu) => satu.arti), contoh[0]!.arti].join(" ");
  };

  it.each([
    ["CAPAIAN", "en", ",", ["(0,9888 = 98,88%)", "such as 1,2.", "0,9888 (shown 98,88%)"]],
    ["CAPAIAN", "id", ".", ["(0.9888 = 98.88%)", "misalnya 1.2.", "0.9888 (tampil 98.88%)"]],
    ["CAPAIAN", "id", ",", ["(0,9888 = 98,88%)"]],
    ["ANGKA", "en", ",", ["Rp 1.334.419.000,- or 80,09*", "such as 3.450", "1,496"]],
  ] as const)("of %s in %s writes numbers with the user's %s", (nama, bahasa, desimal, harap) => {
    for (const bagian of harap) expect(arti(nama, bahasa, desimal)).toContain(bagian);
  });

  it("lets a long name break after its underscore only", async () => {
    await bukaRumus({}, mesinDomain);
    expect(kepala(/^RERATA_CAPAIAN/).querySelectorAll("wbr")).toHaveLength(1);
  });
});

describe("searching", () => {
  beforeAll(() => muatBahasa("en"));

  it.each([
    ["nka", ["NKA"]],
    ["ikpa", ["IKPA", "IKPA_RINCI"]],
    ["ikm unsur", ["IKM_UNSUR"]],
    ["efisiensi", ["EFISIENSI", "NILAI_EFISIENSI"]],
    ["capaian", ["CAPAIAN", "RERATA_CAPAIAN"]],
  ])("%s puts the function of that name first", (kata, harap) => {
    expect(temukanFungsi(mesinDomain.fungsi("id"), kata).slice(0, harap.length).map(({ nama }) => nama)).toEqual(harap);
  });
  const temukan = (kata: string, bahasa: "id" | "en") => mesinDomain.fungsi(bahasa).filter((kartu) => cocok(kartu, kata)).map(({ nama }) => nama);

  it.each([
    ["persentase", ["CAPAIAN", "RERATA_CAPAIAN", "SERAPAN", "EFISIENSI"]],
    ["rata-rata", ["RERATA_CAPAIAN", "IKM", "IKM_UNSUR"]],
    ["efisiensi", ["NILAI_EFISIENSI", "EFISIENSI"]],
    ["kuesioner", ["IKM", "IKM_UNSUR", "JUMLAH_SAMPEL"]],
    ["sampel", ["JUMLAH_SAMPEL"]],
    ["percent", ["CAPAIAN", "SERAPAN"]],
    ["average", ["RERATA_CAPAIAN", "IKM"]],
    ["Kepuasan masyarakat", ["IKM"]],
  ])("%s finds what planners mean, whatever language the pane speaks", (kata, harap) => {
    expect(temukan(kata, "id")).toEqual(expect.arrayContaining(harap));
    expect(temukan(kata, "id").length).toBeLessThan(15);
    if (!kata.includes(" ")) expect(temukan(kata, "en")).toEqual(expect.arrayContaining(harap));
  });
});
