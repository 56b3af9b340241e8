export const fungsi = {} as const;
