/**
 * What the planner does to her sheets after a summary was built, done by LibreOffice in the saved workbook: rows inserted above
 * the table, the sheet renamed, rows sorted, inserted and overwritten.
 */
import type { RencanaLembar, SelRencana } from "../../../src/domain/ringkas/types";
import { cellKey, type SheetModel, type WorkbookModel } from "../../../src/xlsx/model";
import { editAndRecalculate, type Edit } from "../../support/libreofficeEdit";
import { umumDari } from "./bantuRencana";
import { bukuTerbit } from "./bukuTerbit";
import { bandingkan, berkas, type BukuRingkasan } from "./hitungUlang";
import { semuaTerbit, type CaraTempel } from "./tabelTerbit";

/** LibreOffice edits and calculates some hundred workbooks, on a machine that may be busy. */
const LAMA = 240_000;
const SISIP = 3;
const namaBaru = (id: string): string => `L '26 ${id}`;

const { perbarui, semua: kataSemua } = umumDari.cek;

describe.each<CaraTempel>(["teks", "angka"])("published tables pasted as %s", (cara) => {
  const sebelum = bukuTerbit(semuaTerbit({ cara }));
  const sesudah = bukuTerbit(semuaTerbit({ cara, sisip: SISIP, nama: namaBaru }));

  test("rows inserted above the source and a renamed sheet leave every figure of every summary right", async () => {
    const hasil = await editAndRecalculate(
      await Promise.all(
        sebelum.map(async (buku) => ({
          bytes: await berkas(buku),
          edits: buku.sumber.flatMap(({ name }, sheet): Edit[] => [
            { kind: "insertRows", sheet, row: 0, count: SISIP },
            { kind: "rename", sheet, name: namaBaru(name) },
          ]),
        })),
      ),
    );
    let banyak = 0;
    sesudah.forEach((buku, n) => {
      expect(buku.nama).toBe(sebelum[n]!.nama);
      const lembar = hasil[n]!.sheets.slice(0, buku.sumber.length);
      expect(lembar.map(({ name }) => name)).toEqual(buku.sumber.map(({ name }) => name));
      for (const { cells } of lembar) expect(cells.get(cellKey(0, 0))).toBeUndefined();
      buku.rencana.forEach((rencana, i) => {
        const beda = bandingkan(tanpaSumber(rencana), hasil[n]!.sheets[buku.sumber.length + i]!);
        banyak += beda.banyak;
        expect({ nama: buku.nama, beda: beda.beda }).toEqual({ nama: buku.nama, beda: [] });
      });
    });
    expect(banyak).toBeGreaterThan(2_000);
  }, LAMA);
});

/** The name of the sheet in the line of the source is that of the day on which the summary was built. */
function tanpaSumber(rencana: RencanaLembar): RencanaLembar {
  const kosongkan = (sel: SelRencana): SelRencana =>
    sel.gaya === "catatan" && sel.isi.jenis === "rumus" && sel.isi.rumus.includes("ADDRESS(") ? { ...sel, isi: { jenis: "kosong" } } : sel;
  return { ...rencana, sel: rencana.sel.map((baris) => baris.map(kosongkan)) };
}

describe("a summary of capaian whose source is changed afterwards", () => {
  const terbit = semuaTerbit();
  const buku = bukuTerbit(terbit).find(({ nama }) => nama === "capaian 003-capaian")!;
  const [rencana] = buku.rencana as [RencanaLembar];
  const { rentang } = rencana.sumber![0]!;
  const barisIsi = barisSumber(buku);

  async function sunting(...edits: readonly Edit[]): Promise<{ cek: string[]; semua: unknown }> {
    const [model] = await editAndRecalculate([{ bytes: await berkas(buku), edits }]);
    return bacaCek(rencana, model!, buku.sumber.length);
  }

  test("says nothing as long as nothing was moved", async () => {
    const { cek, semua } = await sunting();
    expect(cek.filter((isi) => isi !== "")).toEqual([]);
    expect(semua).toBe("");
  });

  test("asks for a refresh in every row that was sorted to another place, and above the table", async () => {
    const rect = { row: barisIsi[0]!, col: rentang.col, rows: barisIsi.length, cols: rentang.cols };
    const { cek, semua } = await sunting({ kind: "sort", sheet: 0, rect, by: kolomIndikator(buku), descending: true });
    expect(cek.filter((isi) => isi === perbarui).length).toBeGreaterThan(barisIsi.length / 2);
    expect(semua).toBe(kataSemua);
  });

  test("asks for a refresh where one row was overwritten", async () => {
    const { cek, semua } = await sunting({ kind: "type", sheet: 0, row: barisIsi[1]!, col: rentang.col + kolomIndikator(buku), text: "Indikator lain" });
    expect(cek.filter((isi) => isi === perbarui)).toHaveLength(1);
    expect(semua).toBe(kataSemua);
  });

  test("asks for a refresh where a row was inserted inside the source", async () => {
    const { cek, semua } = await sunting({ kind: "insertRows", sheet: 0, row: barisIsi[1]!, count: 1 });
    expect(cek.filter((isi) => isi !== "")).toEqual([]);
    expect(semua).toBe(kataSemua);
  });

  const bawah = rentang.row + rentang.rows;
  const ketik = (col: number, text: string): Edit => ({ kind: "type", sheet: 0, row: bawah, col: rentang.col + col, text });

  test("asks for a refresh where a row was typed or inserted directly below the source", async () => {
    expect((await sunting(ketik(0, "Indikator baru"), ketik(1, "80,09*"))).semua).toBe(kataSemua);
    expect((await sunting({ kind: "insertRows", sheet: 0, row: bawah, count: 1 })).semua).toBe(kataSemua);
  });

  test("takes one cell below the source for a note, and rows inserted above it for none of its own", async () => {
    expect((await sunting(ketik(0, "Sumber: hasil pengukuran"))).semua).toBe("");
    expect((await sunting({ kind: "insertRows", sheet: 0, row: rentang.row, count: 2 })).semua).toBe("");
  });
});

function barisSumber({ rencana, sumber }: BukuRingkasan): number[] {
  const tabel = semuaTerbit().find(({ lembar }) => lembar.name === sumber[0]!.name)!.tabel.find(({ rentang }) => rentang.row === rencana[0]!.sumber![0]!.rentang.row)!;
  return tabel.baris.filter(({ jenis }) => jenis === "isi").map(({ row }) => row);
}

/** Counted from the first column of the table. */
function kolomIndikator({ rencana, sumber }: BukuRingkasan): number {
  const { rentang } = rencana[0]!.sumber![0]!;
  const tabel = semuaTerbit().find(({ lembar }) => lembar.name === sumber[0]!.name)!.tabel.find((satu) => satu.rentang.row === rentang.row)!;
  return tabel.kolom.find(({ peran }) => peran === "indikator")!.col - rentang.col;
}

function bacaCek(rencana: RencanaLembar, { sheets }: WorkbookModel, letak: number): { cek: string[]; semua: unknown } {
  const lembar: SheetModel = sheets[letak]!;
  const nilai = (row: number, col: number): string => String(lembar.cells.get(cellKey(row, col))?.value ?? "");
  const cek = rencana.sel.flatMap((_, row) => (row > rencana.barisKepala ? [nilai(row, rencana.kolomCetak!)] : []));
  return { cek, semua: nilai(rencana.barisKepala - 1, 0) };
}
