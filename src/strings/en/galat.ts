export const galat = {} as const;
