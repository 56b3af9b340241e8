/** Opening and saving .xlsx files, and the samples. A file that cannot be read leaves the open workbook as it is. */
import { berkas } from "../../src/strings/id/berkas";
import { mejaKerja } from "../../src/strings/id/mejaKerja";
import { isi } from "../../src/strings/isi";
import { xlsx } from "../../src/xlsx/excelts";
import { XlsxUnreadable } from "../../src/xlsx/port";
import type { UniverBackend } from "../host/univerBackend";
import { clearError, element, showError, showStatus } from "./page";

const MIME = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const SAMPLES = [
  { url: "contoh/biro-perencanaan-2023.xlsx", nama: mejaKerja.namaContoh.biroPerencanaan },
  { url: "contoh/ditjen-rehsos-2023.xlsx", nama: mejaKerja.namaContoh.ditjenRehsos },
] as const;

export interface Files {
  /** Opens a workbook that the server has; answers false, and says it on the page, where it is missing or unreadable. */
  openUrl(url: string): Promise<boolean>;
}

function download(bytes: Uint8Array, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: MIME }));
  link.download = name;
  link.click();
  // the download has begun by then; an address that is never revoked keeps the file in memory
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** @param opened called when another workbook has taken the place of the former one */
export function startFiles(backend: UniverBackend, opened: () => void): Files {
  let name: string = mejaKerja.bukuBaru;
  let changed = false;
  backend.onUserEvent((event) => {
    if (event.kind === "changed") changed = true;
  });

  const setName = (next: string): void => {
    name = next;
    element("nama-berkas").textContent = next;
    document.title = `${next} – ${mejaKerja.judul}`;
  };

  const mayDiscard = (): boolean => !changed || window.confirm(isi(mejaKerja.belumDisimpan, { nama: name }));

  const open = async (bytes: Uint8Array, fileName: string): Promise<boolean> => {
    showStatus(isi(mejaKerja.membuka, { nama: fileName }));
    try {
      const model = await xlsx.read(bytes);
      backend.load(model);
      await backend.settle();
      setName(fileName);
      changed = false;
      clearError();
      showStatus("");
      opened();
      return true;
    } catch (error) {
      const unreadable = error instanceof XlsxUnreadable;
      const kode = unreadable ? error.kode : "RUSAK";
      // a file that is none of ours is said on the page; only a fault of the program needs its trace
      if (!unreadable) console.error(error);
      showError(`${fileName}: ${berkas.galatBerkas[kode].judul}`, berkas.galatBerkas[kode].saran);
      return false;
    }
  };

  const openUrl = async (url: string): Promise<boolean> => {
    const fileName = decodeURIComponent(url.split("/").at(-1) ?? url);
    const response = await fetch(url);
    if (response.ok) return open(new Uint8Array(await response.arrayBuffer()), fileName);
    showError(isi(mejaKerja.galat.contoh, { nama: fileName }), mejaKerja.galat.saranContoh);
    return false;
  };

  const save = async (): Promise<void> => {
    showStatus(isi(mejaKerja.menyimpan, { nama: name }));
    try {
      await backend.settle();
      download(await xlsx.write(backend.save()), name);
      changed = false;
      showStatus(isi(mejaKerja.tersimpan, { nama: name }));
    } catch (error) {
      console.error(error);
      showError(mejaKerja.galat.simpan, mejaKerja.galat.saranSimpan);
    }
  };

  const input = element<HTMLInputElement>("berkas");
  const pick = (): void => input.click();
  element("buka").addEventListener("click", pick);
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    input.value = "";
    if (file && mayDiscard()) void file.arrayBuffer().then((buffer) => open(new Uint8Array(buffer), file.name));
  });

  const samples = element<HTMLSelectElement>("contoh");
  samples.append(new Option(mejaKerja.contoh, ""), ...SAMPLES.map(({ url, nama }) => new Option(nama, url)));
  samples.addEventListener("change", () => {
    const url = samples.value;
    samples.value = "";
    if (url && mayDiscard()) void openUrl(url);
  });

  element("simpan").addEventListener("click", () => void save());
  window.addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const action = { s: () => void save(), o: pick }[event.key.toLowerCase()];
    if (!action) return;
    event.preventDefault();
    action();
  });
  window.addEventListener("beforeunload", (event) => {
    if (changed) event.preventDefault();
  });

  setName(name);
  return { openUrl };
}
