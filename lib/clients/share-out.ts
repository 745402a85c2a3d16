/** A client to give, and a worker to give to. */
export type Given = { clientId: string; userId: string };

/**
 * Shares clients out evenly, in their order: each to the worker who has got the fewest of them so far and is not blocked
 * from the client. A client whom nobody may have is left over.
 */
export function shareOut(
  clientIds: readonly string[],
  userIds: readonly string[],
  isBlocked: (given: Given) => boolean,
): { given: Given[]; left: string[] } {
  const counts = new Map(userIds.map((userId) => [userId, 0]));
  const given: Given[] = [];
  const left: string[] = [];
  for (const clientId of clientIds) {
    const free = [...counts].filter(([userId]) => !isBlocked({ clientId, userId }));
    const [least] = free.sort(([, a], [, b]) => a - b);
    if (!least) {
      left.push(clientId);
      continue;
    }
    counts.set(least[0], least[1] + 1);
    given.push({ clientId, userId: least[0] });
  }
  return { given, left };
}
