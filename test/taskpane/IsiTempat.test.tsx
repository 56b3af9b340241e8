import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../src/taskpane/App";
import { Periksa } from "../../src/taskpane/pages/Periksa";
import { sekali } from "../../src/taskpane/sekali";
import { TEMPAT } from "../../src/taskpane/tempat";
import { layananPalsu, lembar, mesinPalsu, tabel, TEMA_TERANG, temuan } from "./palsu";

const tempat = TEMPAT.find(({ nama }) => nama === "periksa")!;
const { muat } = tempat;
const mulai = { name: "Periksa buku kerja" };
const hasil = { name: "Hasil pemeriksaan" };

/** The pane as it opens: the page of its first place is fetched when the test says so. */
async function bukaDengan(lihatSaatBuka: boolean) {
  window.sessionStorage.clear();
  let tiba: () => void = () => undefined;
  let gagal: (sebab: Error) => void = () => undefined;
  const ambil = jest.fn(
    () =>
      new Promise<typeof Periksa>((selesai, tolak) => {
        tiba = () => selesai(Periksa);
        gagal = tolak;
      }),
  );
  Object.assign(tempat, { muat: sekali(ambil) });
  const layanan = layananPalsu([lembar("Data")]);
  const mesin = mesinPalsu({ tabel: [tabel("Data", "A1:C3", "capaian")], temuan: [temuan({ tingkat: "galat", lembar: "Data", sel: "C2", pesan: "keliru" })] });
  await act(async () => {
    render(<App layanan={layanan} mesin={mesin} tema={TEMA_TERANG} lihatSaatBuka={lihatSaatBuka} />);
  });
  /** Fetching has begun for the n-th time. */
  const diambil = (kali: number) => waitFor(() => expect(ambil).toHaveBeenCalledTimes(kali));
  return { layanan, diambil, tiba: () => act(async () => tiba()), gagal: (sebab: Error) => act(async () => gagal(sebab)), pengguna: userEvent.setup() };
}

describe("a place that has not been fetched yet", () => {
  afterEach(() => void Object.assign(tempat, { muat }));

  it("shows its front with the button, and fetches the page after that", async () => {
    const { diambil, tiba } = await bukaDengan(true);
    expect(screen.getByRole("button", mulai)).toBeTruthy();
    await diambil(1);
    await tiba();
    expect(await screen.findByRole("heading", hasil)).toBeTruthy();
  });

  it("does what was asked for at its front once the page is there, as the user's own doing", async () => {
    const { pengguna, diambil, tiba, layanan } = await bukaDengan(false);
    await pengguna.click(screen.getByRole("button", mulai));
    expect(screen.getByText("Membuka Periksa")).toBeTruthy();
    expect(layanan.panggilan).toEqual([]);
    await diambil(1);
    await tiba();
    expect(await screen.findByRole("heading", hasil)).toBe(document.activeElement);
  });

  it("says so where the page cannot be fetched, and fetches it anew when the message is closed", async () => {
    const diam = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const { pengguna, diambil, gagal, tiba } = await bukaDengan(true);
    await diambil(1);
    await gagal(new Error("offline"));
    await diambil(2);
    await gagal(new Error("offline"));
    expect((await screen.findByRole("alert")).textContent).toContain("Bagian panel gagal dimuat");
    await pengguna.click(screen.getByRole("button", { name: "Tutup pesan" }));
    await diambil(3);
    await tiba();
    expect(await screen.findByRole("heading", hasil)).toBeTruthy();
    diam.mockRestore();
  });
});
