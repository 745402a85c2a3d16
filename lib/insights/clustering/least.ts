/** Clients with all nine ratings that a grouping needs; the study had 454. */
export const leastGrouped = 30;
