export const ringkas = {} as const;
