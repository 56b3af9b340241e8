export const temuan = {} as const;
