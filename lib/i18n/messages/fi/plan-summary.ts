export const planSummary = {} as const;
