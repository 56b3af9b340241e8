/** Seeded faults and hostile sheets: a sample of what `npm run kasus -- --benih` and `-- --acak` run. */
import { bacaBuku } from "../../src/domain/tabel/bacaTabel";
import { periksa } from "../../src/domain/periksa/engine";
import { CACAT } from "./benihCacat";
import { nilaiBenih, tanamBenih, ukurBenih } from "./benih";
import { lembarBising } from "./bising";
import { FOLDER_KASUS, muatKasus } from "./kasus";

const KASUS = muatKasus(FOLDER_KASUS);
const BATAS_MS = 5_000;

describe("cacat yang ditanam", () => {
  const hasil = ukurBenih(100);

  test("ditemukan, dengan sedikit alarm palsu", () => {
    const dinilai = hasil.perJenis.filter((n) => n.jenis !== "bersih");
    const [ditanam, ditemukan, palsu] = [
      dinilai.reduce((p, n) => p + n.ditanam, 0),
      dinilai.reduce((p, n) => p + n.ditemukan, 0),
      hasil.perJenis.reduce((p, n) => p + n.palsu, 0),
    ];
    expect(dinilai.filter((n) => n.ditemukan < n.ditanam).flatMap((n) => n.contoh)).toEqual([]);
    expect(ditemukan / (ditemukan + palsu)).toBeGreaterThanOrEqual(0.95);
    expect(ditanam).toBeGreaterThan(50);
  });

  test("buku yang bersih tidak diberi galat atau peringatan", () => {
    expect(hasil.perJenis.find((n) => n.jenis === "bersih")).toMatchObject({ palsu: 0 });
  });

  test("benih yang sama memberi buku yang sama", () => {
    expect(tanamBenih(7).snapshot).toEqual(tanamBenih(7).snapshot);
  });

  test("setiap jenis cacat pernah ditanam dan sel yang cacat ada di lembarnya", () => {
    const jenis = new Set<string>();
    for (let benih = 1; benih <= 600; benih++) {
      const buku = tanamBenih(benih);
      jenis.add(buku.jenis);
      if (buku.jenis !== "bersih") expect(buku.sel.size).toBeGreaterThan(0);
    }
    expect([...jenis].sort()).toEqual(["bersih", ...Object.keys(CACAT)].sort());
  });

  test("tanpa temuan, cacat dinilai luput", () => {
    const buku = [1, 2, 3, 4, 5, 6].map(tanamBenih).find((b) => b.jenis !== "bersih")!;
    expect(nilaiBenih(buku, []).kena).toBe(false);
  });
});

test("lembar bising tidak pernah membuat galat program atau macet", () => {
  for (let benih = 1; benih <= 500; benih++) {
    const mulai = performance.now();
    const temuan = periksa(bacaBuku({ lembar: [lembarBising(benih, KASUS)] }));
    expect({ benih, macet: performance.now() - mulai > BATAS_MS, temuan: Array.isArray(temuan) }).toEqual({
      benih,
      macet: false,
      temuan: true,
    });
  }
});
