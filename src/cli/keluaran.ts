/** What every command answers: an exit code, and lines on two channels. */
export const KELUAR = { bersih: 0, galat: 1, takTerbaca: 2 } as const;
export type KodeKeluar = (typeof KELUAR)[keyof typeof KELUAR];

export interface Saluran {
  readonly keluar: (teks: string) => void;
  readonly masalah: (teks: string) => void;
}
