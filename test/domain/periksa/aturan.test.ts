import { periksa } from "../../../src/domain/periksa/engine";
import { ATURAN } from "../../../src/domain/periksa/rules/index";
import { bacaBuku } from "../../../src/domain/tabel/bacaTabel";
import { KASUS } from "./kasusAturan";

describe.each(Object.entries(KASUS))("%s", (id, kasus) => {
  const aturan = ATURAN.get(id)!;

  test.each(kasus.terima)("menerima: $nama", ({ lembar }) => {
    const tabel = bacaBuku({ lembar });
    expect(tabel.length).toBeGreaterThan(0);
    const berat = periksa(tabel, [aturan]).filter((t) => t.tingkat !== "saran" || aturan.tingkat === "saran");
    expect(berat).toEqual([]);
  });

  test.each(kasus.tolak)("menolak: $nama", ({ lembar, temuan }) => {
    const hasil = periksa(bacaBuku({ lembar }), [aturan]);
    expect(hasil.map(({ sel, pesanId }) => ({ sel, pesanId }))).toEqual(temuan.map(({ sel, pesanId }) => ({ sel, pesanId })));
    temuan.forEach((harap, i) => {
      if (harap.lembar !== undefined) expect(hasil[i]!.lembar).toBe(harap.lembar);
      expect(hasil[i]!.data).toMatchObject(harap.data ?? {});
    });
  });
});
