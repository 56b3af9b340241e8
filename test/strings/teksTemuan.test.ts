import { periksa } from "../../src/domain/periksa/engine";
import { bacaBuku } from "../../src/domain/tabel/bacaTabel";
import * as en from "../../src/strings/en";
import * as id from "../../src/strings/id";
import { judulAturan, teksTemuan } from "../../src/strings/teksTemuan";
import { KASUS } from "../domain/periksa/kasusAturan";
import { tabelTerbit } from "../support/kasusTabel";

test("kalimat untuk capaian yang memakai target lama", () => {
  const temuan = periksa(bacaBuku({ lembar: ["003-pk-des", "003-capaian"].map((n) => tabelTerbit(n, "angka")) }));
  const utama = temuan.find((t) => t.aturan === "HT001")!;
  expect(teksTemuan(utama, id.temuan).pesan).toBe(
    "Capaian 109,67% tidak sesuai dengan target 83 dan realisasi 88,83 (seharusnya 107,02%). " +
      "Angka 109,67% cocok dengan target 81, yaitu target di Perjanjian Kinerja (lembar 003-pk-des, sel D5).",
  );
  expect(teksTemuan(utama, en.temuan).pesan).toMatch(/^Capaian 109,67% does not follow from target 83/);
});

test("akibat dari sebab yang sama disebut di belakang", () => {
  const temuan = periksa(bacaBuku({ lembar: ["003-pk-des", "003-capaian", "003-sk1"].map((n) => tabelTerbit(n)) }));
  expect(teksTemuan(temuan.find((t) => t.aturan === "HT001")!, id.temuan).pesan).toMatch(/Sebab yang sama terlihat di .*lembar 003-sk1 sel E5/);
});

test("rerata menyebut cara yang dicoba dan hasilnya", () => {
  const semua = KASUS["TB001"]!.tolak.flatMap(({ lembar }) => periksa(bacaBuku({ lembar })));
  const temuan = semua.find(({ data }) => data["tercetakTampil"] === "113,23%");
  const { pesan } = teksTemuan(temuan!, id.temuan);
  expect(pesan).toContain("Rerata 113,23% tidak dihasilkan oleh cara mana pun dari 2 capaian");
  expect(pesan).toContain("rerata semua indikator 105,00%");
  expect(pesan).toContain("bagian indikator yang tercapai 100,00%");
});

test("setiap temuan dari kasus uji punya kalimat utuh dalam dua bahasa", () => {
  for (const kasus of Object.values(KASUS)) {
    for (const { lembar } of kasus.tolak) {
      for (const t of periksa(bacaBuku({ lembar }))) {
        for (const strings of [id.temuan, en.temuan]) {
          const { judul, pesan, langkah } = teksTemuan(t, strings);
          expect(`${judul} ${pesan} ${langkah}`).not.toMatch(/[{}]|undefined|NaN/);
        }
      }
    }
  }
});

test("aturan asing disebut dengan idnya", () => {
  expect([judulAturan("HT001", id.temuan), judulAturan("ZZ999", id.temuan)]).toEqual(["Capaian tidak sesuai dengan target dan realisasi", "ZZ999"]);
});

test("cacahan ditulis dengan titik ribuan, tahun tidak", () => {
  const dasar = { lembar: "Data", sel: "A1", slug: "x", tingkat: "saran", terkait: [] } as const;
  const banyak = { ...dasar, aturan: "IK010", pesanId: "IK010.kolom", data: { jumlah: 1234, contoh: "a", selContoh: "B2" } };
  expect(teksTemuan(banyak, id.temuan).pesan).toContain("1.234");
  expect(teksTemuan(banyak, en.temuan).pesan).toMatch(/^1\.234 cells hold/);
  expect(teksTemuan({ ...banyak, data: { ...banyak.data, jumlah: 1000 } }, en.temuan).pesan).toMatch(/^1\.000 cells hold/);
  const lonjakan = { ...dasar, aturan: "WJ001", pesanId: "WJ001.naik", data: { tahun: 2023, akhirTampil: "5", awalTampil: "2" } };
  expect(teksTemuan(lonjakan, id.temuan).pesan).toContain("2023");
});
