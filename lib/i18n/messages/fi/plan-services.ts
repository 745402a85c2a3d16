export const planServices = {} as const;
