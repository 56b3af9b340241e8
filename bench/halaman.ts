/** What is measured inside the browser: the pane's own engine and its own slices, over workbooks made in the page. */
import { bertahap } from "../src/taskpane/hooks/bertahap";
import { mesinDomain } from "../src/taskpane/mesinDomain";
import { BUKU_BESAR } from "./lembarBesar";

export interface Irisan {
  /** Milliseconds for which one slice of ours held the main thread. */
  readonly terlama: number;
  /** The longest task that the browser itself reports (it reports from 50 ms on), 0 where it reports none. */
  readonly tugasPanjang: number;
  readonly irisan: number;
  readonly semua: number;
  readonly temuan: number;
  /** Every portion of work between two chances to pause; the same work in every run. */
  readonly langkah: readonly number[];
}

type Langkah<T> = Generator<number | undefined, T, void>;

/** Watches a run by the clock that it is given: a slice begins with the first look at the clock after a turn was given away. */
class Pengamat {
  terlama = 0;
  banyak = 0;
  readonly langkah: number[] = [];
  private mulai: number | undefined;

  async jalankan<T>(langkah: Langkah<T>): Promise<T> {
    const hasil = await bertahap(this.teliti(langkah), { jam: this.jam, maju: this.akhiri });
    this.akhiri();
    return hasil;
  }

  private readonly jam = (): number => {
    const kini = performance.now();
    this.mulai ??= kini;
    return kini;
  };

  private readonly akhiri = (): void => {
    const kini = performance.now();
    this.terlama = Math.max(this.terlama, kini - (this.mulai ?? kini));
    this.mulai = undefined;
    this.banyak++;
  };

  private *teliti<T>(langkah: Langkah<T>): Langkah<T> {
    for (;;) {
      const awal = performance.now();
      const { done, value } = langkah.next();
      this.langkah.push(performance.now() - awal);
      if (done) return value;
      yield value;
    }
  }
}

/** Tasks that the browser calls long while something runs. */
async function tugasPanjang(kerja: () => Promise<void>): Promise<number> {
  let terlama = 0;
  const catat = (daftar: PerformanceEntryList): void => {
    for (const { duration } of daftar) terlama = Math.max(terlama, duration);
  };
  const pencatat = new PerformanceObserver((daftar) => catat(daftar.getEntries()));
  await giliran(0);
  pencatat.observe({ entryTypes: ["longtask"] });
  await kerja();
  // the browser tells of a task after it
  await giliran(100);
  catat(pencatat.takeRecords());
  pencatat.disconnect();
  return terlama;
}

const giliran = (ms: number): Promise<void> => new Promise((lanjut) => setTimeout(lanjut, ms));

async function periksaBeririsan(nama: keyof typeof BUKU_BESAR, baris: number): Promise<Irisan> {
  const { lembar } = BUKU_BESAR[nama](baris);
  const pengamat = new Pengamat();
  let [semua, temuan] = [0, 0];
  const panjang = await tugasPanjang(async () => {
    const awal = performance.now();
    const tabel = await pengamat.jalankan(mesinDomain.kenali(lembar));
    temuan = (await pengamat.jalankan(mesinDomain.periksa(tabel))).length;
    semua = performance.now() - awal;
  });
  const { terlama, banyak, langkah } = pengamat;
  return { terlama, tugasPanjang: panjang, irisan: banyak, semua, temuan, langkah };
}

/** As long in slices, but with nothing in them: how much of a longest slice is the machine's own doing. */
async function irisanKosong(lama: number): Promise<number> {
  const pengamat = new Pengamat();
  await pengamat.jalankan(putarKosong(performance.now() + lama));
  return pengamat.terlama;
}

function* putarKosong(sampai: number): Langkah<void> {
  while (performance.now() < sampai) yield undefined;
}

/** Reading and checking in slices beside copying the same cells, milliseconds each. */
async function bandingkan(baris: number): Promise<{ readonly salin: number; readonly periksa: number }> {
  const buku = BUKU_BESAR.capaian(baris);
  const awal = performance.now();
  structuredClone(buku);
  const salin = performance.now() - awal;
  return { salin, periksa: (await periksaBeririsan("capaian", baris)).semua };
}

const ukur = { periksaBeririsan, irisanKosong, bandingkan };
export type Ukur = typeof ukur;
(globalThis as unknown as { ukur: Ukur }).ukur = ukur;
