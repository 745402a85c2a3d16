import "server-only";
import { and, eq, inArray, isNull } from "drizzle-orm";
import { memberships, teams } from "@/db/schema";
import { type Tx, transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { AppError, invalid } from "@/lib/errors";
import { relationTo } from "../access";
import { canTransferMany } from "../policy";
import type { TransferManyInput } from "../schema";
import { transferIn } from "./transfer";

/**
 * Gives clients to workers of the lead's own teams: all of them, or none when one is refused. A client stays in its team
 * where the worker is of it, and goes to the worker's otherwise. Throws `notFound` for who is not a lead or for a client
 * not theirs to give, `invalid` on `gives` for a worker who cannot be named or whom a client's block list has.
 */
export async function transferMany(actor: Actor, input: TransferManyInput, now: Date): Promise<number> {
  if (!canTransferMany(actor)) throw new AppError("notFound");
  await transact(async (tx) => {
    const teamsOf = await ownTeamsOf(
      tx,
      actor,
      input.gives.map(({ userId }) => userId),
    );
    for (const { clientId, userId } of input.gives) {
      const own = teamsOf.get(userId);
      const [first] = own ?? [];
      if (!own || !first) throw invalid("gives", "userAway");
      const relation = await relationTo(tx, actor, clientId, now);
      const teamId = own.includes(relation.teamId) ? relation.teamId : first;
      const one = {
        clientId,
        assignTo: { teamId, responsibleId: userId },
        keepAsCoWorker: input.keepAsCoWorker,
      };
      await transferIn(tx, actor, one, "gives", now);
    }
  });
  return input.gives.length;
}

/** The open teams of each worker among the lead's own. */
async function ownTeamsOf(tx: Tx, actor: Actor, userIds: readonly string[]): Promise<Map<string, string[]>> {
  if (actor.teamIds.length === 0) return new Map();
  const rows = await tx
    .select({ userId: memberships.userId, teamId: memberships.teamId })
    .from(memberships)
    .innerJoin(teams, and(eq(teams.id, memberships.teamId), isNull(teams.closedAt)))
    .where(
      and(
        inArray(memberships.userId, [...new Set(userIds)]),
        inArray(memberships.teamId, [...actor.teamIds]),
      ),
    );
  const byUser = new Map<string, string[]>();
  for (const { userId, teamId } of rows) byUser.set(userId, [...(byUser.get(userId) ?? []), teamId]);
  return byUser;
}
