import { act, render, screen } from "@testing-library/react";
import { App } from "../../src/taskpane/App";
import { HalamanKabar } from "../../src/taskpane/components/HalamanKabar";
import { temaDariAlamat, warnaGelap } from "../../src/taskpane/hooks/useTema";
import { GalatBuku } from "../../src/taskpane/layanan";
import { TEMPAT } from "../../src/taskpane/tempat";
import { teksPanel } from "../../src/taskpane/teks";
import { bukaPanel, gantiKeInggris } from "./bantu";
import { layananPalsu, lembar, mesinPalsu, tabel, TEMA_TERANG, temuan } from "./palsu";

beforeEach(() => window.localStorage.clear());

const tempat = (nama: string) => screen.getByRole("tab", { name: nama });

describe("the pane", () => {
  it("has its places behind tabs, one of them open", async () => {
    await bukaPanel();
    expect(screen.getAllByRole("tab")).toEqual([tempat("Periksa"), tempat("Ringkas"), tempat("Rumus"), tempat("Bagikan"), tempat("Pengaturan")]);
    expect(tempat("Periksa").getAttribute("aria-selected")).toBe("true");
    expect(screen.getByRole("tabpanel", { name: "Periksa" })).toBeTruthy();
    expect(screen.getByRole("main")).toBeTruthy();
  });

  it("opens the place whose tab gets the focus", async () => {
    await bukaPanel();
    act(() => tempat("Ringkas").focus());
    expect(tempat("Ringkas").getAttribute("aria-selected")).toBe("true");
    expect(await screen.findByRole("heading", { name: "Ringkasan" })).toBeTruthy();
  });

  it("is where the user was after a reload of the page", async () => {
    const { pengguna, unmount } = await bukaPanel();
    await pengguna.click(tempat("Rumus"));
    unmount();
    await bukaPanel({ mulaiBaru: false });
    expect(tempat("Rumus").getAttribute("aria-selected")).toBe("true");
    expect(await screen.findByRole("heading", { name: "Rumus LKJ" })).toBeTruthy();
  });

  it.each([
    ["?buka=ringkas", "Ringkas"],
    ["?buka=jelaskan", "Rumus"],
    ["?buka=dapur", "Periksa"],
  ])("asked by the ribbon with %s opens %s", async (cari, harapan) => {
    window.history.replaceState(null, "", cari);
    await bukaPanel();
    window.history.replaceState(null, "", "?");
    expect(tempat(harapan).getAttribute("aria-selected")).toBe("true");
  });

  describe("opened by the context menu", () => {
    const dibaca = jest.fn(async () => ({ lembar: "Pengukuran 2023", sel: "H2", rumus: "=LKJ.CAPAIAN(81,80.09)", acuan: {} }));
    const jelaskanDariMenu = async () => {
      window.history.replaceState(null, "", "?buka=jelaskan");
      const panel = await bukaPanel({ layanan: layananPalsu([], { bacaSelTerpilih: dibaca }), mulaiBaru: false });
      return panel;
    };
    afterEach(() => {
      window.history.replaceState(null, "", "?");
      window.sessionStorage.clear();
      dibaca.mockClear();
      Reflect.deleteProperty(performance, "getEntriesByType");
    });

    it("explains the selected cell at once, and only once", async () => {
      const { pengguna } = await jelaskanDariMenu();
      expect(await screen.findByRole("heading", { name: "Pengukuran 2023, sel H2" })).toBe(document.activeElement);
      await pengguna.click(tempat("Ringkas"));
      await pengguna.click(tempat("Rumus"));
      expect(dibaca).toHaveBeenCalledTimes(1);
    });

    it("stays where the user was when she reloads the page, and explains nothing unasked", async () => {
      const pertama = await jelaskanDariMenu();
      await screen.findByRole("heading", { name: "Pengukuran 2023, sel H2" });
      await pertama.pengguna.click(tempat("Ringkas"));
      pertama.unmount();
      Object.assign(performance, { getEntriesByType: () => [{ type: "reload" }] });
      const kedua = await jelaskanDariMenu();
      expect(tempat("Ringkas").getAttribute("aria-selected")).toBe("true");
      await kedua.pengguna.click(tempat("Rumus"));
      expect(await screen.findByRole("heading", { name: "Rumus LKJ" })).toBeTruthy();
      expect(dibaca).toHaveBeenCalledTimes(1);
    });
  });

  it("says that a place could not be fetched, and fetches it anew when asked again", async () => {
    const diam = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const satu = TEMPAT.find(({ nama }) => nama === "rumus")!;
    const gagal = Promise.reject(new GalatBuku("TIDAK_TERMUAT"));
    const muat = jest.spyOn(satu, "muat").mockImplementation(() => gagal);
    const { pengguna } = await bukaPanel();
    await pengguna.click(tempat("Rumus"));
    expect((await screen.findByRole("alert")).textContent).toContain("Bagian panel gagal dimuat");
    muat.mockRestore();
    await pengguna.click(screen.getByRole("button", { name: "Tutup pesan" }));
    expect(await screen.findByRole("heading", { name: "Rumus LKJ" })).toBeTruthy();
    diam.mockRestore();
  });

  it("speaks English after the switch, remembers it and tells the screen reader", async () => {
    const layanan = layananPalsu([lembar("Data")]);
    const mesin = mesinPalsu({
      tabel: [tabel("Data", "A1:C3", "capaian")],
      temuan: [temuan({ tingkat: "galat", lembar: "Data", sel: "C2", pesan: "wrong" })],
    });
    const { pengguna } = await bukaPanel({ layanan, mesin });
    await pengguna.click(screen.getByRole("button", { name: "Periksa buku kerja" }));
    await screen.findByRole("button", { name: /^Data, sel C2/ });
    await gantiKeInggris(pengguna);
    expect(tempat("Check")).toBeTruthy();
    expect(screen.getByText("1 error, 0 warnings, 0 suggestions · 1 table on 1 sheet")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Data, cell C2 EN title. EN wrong" })).toBeTruthy();
    expect(document.documentElement.lang).toBe("en");
    expect(window.localStorage.getItem("lkj.bahasa")).toBe("en");
  });

  it("still switches where the browser refuses storage", async () => {
    const tolak = () => {
      throw new DOMException("denied", "SecurityError");
    };
    jest.spyOn(Storage.prototype, "getItem").mockImplementation(tolak);
    jest.spyOn(Storage.prototype, "setItem").mockImplementation(tolak);
    const { pengguna } = await bukaPanel();
    await gantiKeInggris(pengguna);
    expect(tempat("Check")).toBeTruthy();
    jest.restoreAllMocks();
  });

  it("stops listening to the workbook when it is closed", async () => {
    const lepas = jest.fn(async () => undefined);
    const layanan = layananPalsu([], { pantauPerubahan: async () => lepas });
    const { unmount } = render(<App layanan={layanan} mesin={mesinPalsu()} tema={TEMA_TERANG} />);
    unmount();
    await act(async () => undefined);
    expect(lepas).toHaveBeenCalledTimes(1);
  });

  it.each([
    ["GAGAL_BATAL", "Perubahan tidak pulih seluruhnya"],
    ["MODE_SUNTING", null],
  ] as const)("on leftovers that cannot be removed because of %s says %s", async (kode, judul) => {
    const bersihkan = () => Promise.reject(new GalatBuku(kode));
    render(<App layanan={layananPalsu()} mesin={mesinPalsu()} tema={TEMA_TERANG} bersihkan={bersihkan} />);
    await act(async () => undefined);
    const kabar = screen.queryByRole("alert");
    if (judul === null) expect(kabar).toBeNull();
    else expect(kabar?.textContent).toContain(judul);
  });

  it("shows a fault of its own as an error instead of a blank page", async () => {
    const diam = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const mesin = { ...mesinPalsu(), fungsi: () => { throw new Error("broken help"); } };
    const { pengguna } = await bukaPanel({ mesin });
    await pengguna.click(tempat("Rumus"));
    expect((await screen.findByRole("alert")).textContent).toContain("Terjadi galat");
    expect(tempat("Periksa")).toBeTruthy();
    diam.mockRestore();
  });

  it("says where to open it outside Excel", () => {
    render(<HalamanKabar tema={TEMA_TERANG} {...teksPanel("id").luarExcel} />);
    expect(screen.getByRole("heading", { name: "Buka di Excel" })).toBeTruthy();
  });
});

describe("the theme", () => {
  it.each([
    ["?tema=gelap", "gelap"],
    ["?a=1&tema=terang", "terang"],
    ["?tema=biru", undefined],
    ["", undefined],
  ])("reads %p as %p", (cari, harapan) => {
    expect(temaDariAlamat(cari)).toBe(harapan);
  });

  it.each([
    ["#262626", true],
    ["#0a0a0a", true],
    ["#F3F2F1", false],
    ["#ffffff", false],
    ["bukan warna", false],
  ])("%p is dark: %p", (warna, gelap) => {
    expect(warnaGelap(warna)).toBe(gelap);
  });
});
