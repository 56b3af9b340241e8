import { screen } from "@testing-library/react";
import { panel as teksId } from "../../src/strings/id/panel";
import { GalatBuku, type KodeGalatBuku } from "../../src/taskpane/layanan";
import { bukaPanel } from "./bantu";
import { layananPalsu } from "./palsu";

const KODE = Object.keys(teksId.galat) as KodeGalatBuku[];

async function gagalkan(sebab: unknown) {
  const panel = await bukaPanel({ layanan: layananPalsu([], { bacaBuku: () => Promise.reject(sebab) }) });
  await panel.pengguna.click(screen.getByRole("button", { name: "Periksa buku kerja" }));
  return panel;
}

describe("an error in the pane", () => {
  it.each(KODE.filter((kode) => kode !== "DIBATALKAN"))("%s has a title, a cause and a next step", async (kode) => {
    await gagalkan(new GalatBuku(kode));
    const kabar = await screen.findByRole("alert");
    const { judul, sebab, langkah } = teksId.galat[kode];
    for (const bagian of [judul, sebab, langkah]) expect(kabar.textContent).toContain(bagian);
  });

  it("an unknown fault is shown as such, with its own words in the details", async () => {
    const { pengguna } = await gagalkan(new RangeError("too deep"));
    expect((await screen.findByRole("alert")).textContent).toContain("Terjadi galat");
    await pengguna.click(screen.getByRole("button", { name: "Salin rincian" }));
    expect(await navigator.clipboard.readText()).toMatch(/^LKJ LAIN\nRangeError: too deep/);
    expect(await screen.findByRole("button", { name: "Rincian tersalin" })).toBeTruthy();
  });

  it("copies by selecting where the clipboard is refused, and gives the focus back", async () => {
    const { pengguna } = await gagalkan(new GalatBuku("TERLINDUNG", { lembar: "Data" }, "AccessDenied"));
    await screen.findByRole("alert");
    jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("NotAllowedError"));
    const disalin: string[] = [];
    document.execCommand = () => disalin.push((document.activeElement as HTMLTextAreaElement).value) > 0;
    const salin = screen.getByRole("button", { name: "Salin rincian" });
    await pengguna.click(salin);
    expect(await screen.findByRole("button", { name: "Rincian tersalin" })).toBe(document.activeElement);
    Reflect.deleteProperty(document, "execCommand");
    expect(disalin).toEqual(["LKJ TERLINDUNG\nlembar: Data\nAccessDenied"]);
    expect(screen.queryByRole("textbox")).toBeNull();
  });

  it("shows the details selected, to be copied by hand, where both ways are refused", async () => {
    const { pengguna } = await gagalkan(new GalatBuku("TERLINDUNG", { lembar: "Data" }, "AccessDenied"));
    await screen.findByRole("alert");
    jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("NotAllowedError"));
    await pengguna.click(screen.getByRole("button", { name: "Salin rincian" }));
    const kotak = (await screen.findByRole("textbox", { name: "Rincian galat" })) as HTMLTextAreaElement;
    expect(kotak.value).toBe("LKJ TERLINDUNG\nlembar: Data\nAccessDenied");
    expect(document.activeElement).toBe(kotak);
    expect([kotak.selectionStart, kotak.selectionEnd]).toEqual([0, kotak.value.length]);
  });
});
