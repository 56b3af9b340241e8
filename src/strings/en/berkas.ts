export const berkas = {} as const;
