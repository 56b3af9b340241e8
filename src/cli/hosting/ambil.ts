/** One request to the server that hosts the add-in, as Excel would send it. */

export interface Jawaban {
  readonly status: number;
  readonly isi: Uint8Array;
  /** Value of a header, by its name in lower case; null where the server does not send it. */
  kepala(nama: string): string | null;
}

export type Ambil = (alamat: string) => Promise<Jawaban>;

/** Excel for the web asks from this origin; a server that answers CORS only to some origins shows it here. */
const ASAL_EXCEL = "https://excel.officeapps.live.com";

/** Redirects are not followed: most often they lead to a sign-in page, which Excel's functions runtime cannot pass. */
export const ambilLewatJaringan: Ambil = async (alamat) => {
  const jawaban = await fetch(alamat, { redirect: "manual", headers: { Origin: ASAL_EXCEL } });
  return {
    status: jawaban.status,
    isi: new Uint8Array(await jawaban.arrayBuffer()),
    kepala: (nama) => jawaban.headers.get(nama),
  };
};
