export const planMethods = {} as const;
