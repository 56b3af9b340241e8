/** The port of the pane, answered by Excel. */
import { cleanLeftovers } from "./cleanLeftovers";
import { type Layanan, takTermuat } from "./layanan";
import { readSelection } from "./readSelection";
import { readSeparators } from "./readSeparators";
import { readSnapshot } from "./readSnapshot";
import { tersedia } from "./runExcel";
import { selectCell } from "./selectCell";
import { readStore, updateStore } from "./store";
import { watchChanges } from "./watchChanges";

export interface LayananExcel extends Layanan {
  /** Removes hidden sheets of a summary that was cut off; call once when the pane starts. Answers how many. */
  bersihkanSisa(): Promise<number>;
}

/** A part of ours that is fetched when it is needed; where that fails the error says so. */
const dimuat = <T>(bagian: Promise<T>): Promise<T> =>
  bagian.catch((sebab: unknown) => {
    throw takTermuat(sebab);
  });
const penulisan = () => dimuat(import(/* webpackChunkName: "penulisan" */ "./penulisan"));

export function buatLayananExcel(): LayananExcel {
  // sheets that we wrote ourselves: their change events say nothing new about the user's tables
  const lembarKita = new Set<string>();
  // forms that we made and nobody has filled in yet; from the first change of the user on they are sheets like any other
  const templatBaru = new Set<string>();
  // while we write, the id of a sheet just made is not known yet; what changed is judged afterwards
  const tertunda: { sheetId: string; olehKita: boolean; panggil: () => void }[] = [];
  let menulis = 0;
  const bilaBaru = ({ sheetId, olehKita, panggil }: (typeof tertunda)[number]): void => {
    if (lembarKita.has(sheetId) || (olehKita && templatBaru.has(sheetId))) return;
    templatBaru.delete(sheetId);
    panggil();
  };
  const selagiMenulis = async <T>(kerja: () => Promise<T>): Promise<T> => {
    menulis++;
    try {
      return await kerja();
    } finally {
      menulis--;
      tertunda.splice(0).forEach(bilaBaru);
    }
  };

  return {
    bacaBuku: (opsi) => {
      void Promise.allSettled([penulisan()]); // fetched meanwhile: what is read may be written to next
      return readSnapshot(opsi);
    },
    pilihSel: selectCell,
    async tulisRingkasan(rencana, opsi = {}) {
      const hasil = await selagiMenulis(async () => (await penulisan()).applyPlan(rencana, { ...opsi, catatLembar: (id) => lembarKita.add(id) }));
      const { kembalikan } = hasil;
      return kembalikan ? { ...hasil, kembalikan: () => selagiMenulis(kembalikan) } : hasil;
    },
    lepaskanKembali: () => selagiMenulis(async () => void (await cleanLeftovers())),
    // asked for in an empty workbook only
    tulisTemplat: (rencana) =>
      selagiMenulis(async () => (await dimuat(import("./writeTemplate"))).writeTemplate(rencana, (id) => templatBaru.add(id))),
    adaFungsi: () => tersedia(["CustomFunctionsRuntime", "1.1"]),
    sisipkanRumus: async (rumus) => (await penulisan()).insertFormula(rumus),
    bacaSeleksi: readSelection,
    // they read formulas with a parser of its own: fetched with the first explanation
    bacaAcuan: async (rumus) => (await dimuat(import("./readReferences"))).readReferences(rumus),
    bacaSelTerpilih: async () => (await dimuat(import("./explainCell"))).explainCell(),
    bacaSimpanan: readStore,
    simpan: updateStore,
    tandai: async (sel) => (await penulisan()).markCells(sel),
    hapusTanda: async () => (await penulisan()).unmarkCells(),
    perbaiki: async (perbaikan) => (await penulisan()).applyFix(perbaikan),
    kembalikan: async (id) => (await penulisan()).revertFix(id),
    // they take formulas apart: fetched with the place that needs them
    bacaBagikan: async (opsi) => (await dimuat(import("./findCalls"))).bacaBukuBagikan(opsi),
    bagikan: (rencana) => selagiMenulis(async () => (await dimuat(import("./shareWorkbook"))).shareWorkbook(rencana)),
    ujiMandiri: (rumus) => selagiMenulis(async () => (await dimuat(import("./selfTest"))).selfTest(rumus)),
    kembalikanRumus: () => selagiMenulis(async () => (await dimuat(import("./restoreFormulas"))).restoreFormulas()),
    bacaTempelan: async () => (await dimuat(import("./pasteTools"))).readPasted(),
    terapkanTempelan: async (rencana) => (await dimuat(import("./pasteTools"))).applyPasteTool(rencana),
    kembalikanTempelan: async (id) => (await dimuat(import("./pasteTools"))).revertPasteTool(id),
    pemisah: readSeparators,
    pantauPerubahan: (panggil) =>
      watchChanges((sheetId, olehKita) => {
        // nobody types into a sheet that is still being written
        const perubahan = { sheetId, olehKita: olehKita || menulis > 0, panggil };
        if (menulis > 0) tertunda.push(perubahan);
        else bilaBaru(perubahan);
      }),
    bersihkanSisa: cleanLeftovers,
  };
}
