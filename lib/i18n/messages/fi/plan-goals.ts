export const planGoals = {} as const;
