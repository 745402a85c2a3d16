export const planFactors = {} as const;
