import { bertahap } from "../../src/taskpane/hooks/bertahap";

function* langkah(n: number, jam: { kini: number }, lama: number): Generator<number, string, void> {
  for (let i = 1; i <= n; i++) {
    jam.kini += lama;
    yield i / n;
  }
  return "selesai";
}

describe("work in slices", () => {
  it("gives way before a slice reaches 50 ms, and reports the share done", async () => {
    const jam = { kini: 0 };
    const bagian: number[] = [];
    const hasil = await bertahap(langkah(10, jam, 10), { jam: () => jam.kini, maju: (satu) => bagian.push(satu) });
    expect(hasil).toBe("selesai");
    expect(bagian).toEqual([0.2, 0.4, 0.6, 0.8, 1]);
  });

  it("does short work in one go", async () => {
    const bagian: number[] = [];
    await bertahap(langkah(5, { kini: 0 }, 0), { jam: () => 0, maju: (satu) => bagian.push(satu) });
    expect(bagian).toEqual([]);
  });

  it("stops between slices when it is cancelled", async () => {
    const jam = { kini: 0 };
    const batal = new AbortController();
    const kerja = bertahap(langkah(1000, jam, 100), { jam: () => jam.kini, batal: batal.signal, maju: () => batal.abort() });
    await expect(kerja).rejects.toMatchObject({ kode: "DIBATALKAN" });
    expect(jam.kini).toBe(100);
  });
});
