/** Which marks of facts a column of a table counts. A number and the list behind it take the same. */
export const usedMarks: readonly string[] = ["plannedUsed", "usedNotPlanned"];
export const plannedMarks: readonly string[] = ["plannedUsed", "plannedNotUsed", "unknown"];
