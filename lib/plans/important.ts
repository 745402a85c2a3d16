/** The goals that the client marked as important first; each group keeps its order. */
export function importantFirst<T extends { important: boolean }>(goals: readonly T[]): T[] {
  return [...goals.filter(({ important }) => important), ...goals.filter(({ important }) => !important)];
}
