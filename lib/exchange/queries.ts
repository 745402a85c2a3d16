import "server-only";
import { and, asc, eq, exists, gt, inArray, isNull, or } from "drizzle-orm";
import { audit, clients, teams } from "@/db/schema";
import { read } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { AppError } from "@/lib/errors";
import type { Chosen } from "./export/chosen";
import { canExportNamed, canExportPseudonymous } from "./policy";
import type { PersonFormat } from "./schema";

/** An export that was allowed a moment ago: what its audit row says. */
export type AllowedExport = {
  teamIds: string[];
  as: PersonFormat;
  n: number;
  at: Date;
} & Chosen &
  ({ reason: string; permit?: undefined } | { permit: string; reason?: undefined });

export type { LeftOut } from "./export/chosen";

/** How long an allowed export opens its file, milliseconds. */
const opensFor = 10 * 60_000;

/** An export that this person asked for in this session a moment ago. Throws `notFound`, also when the right has gone. */
export async function allowedExport(actor: Actor, exportId: string, now: Date): Promise<AllowedExport> {
  const [row] = await read((db) =>
    db
      .select({ at: audit.at, detail: audit.detail })
      .from(audit)
      .where(
        and(
          eq(audit.id, exportId),
          inArray(audit.act, ["exchange.export", "research.export"]),
          eq(audit.userId, actor.userId),
          eq(audit.sessionId, actor.sessionId),
          gt(audit.at, new Date(now.getTime() - opensFor)),
        ),
      ),
  );
  // Written by `recordExport` in this shape.
  const asked = row && ({ ...row.detail, at: row.at } as AllowedExport);
  if (!asked || !mayStill(actor, asked)) throw new AppError("notFound");
  return asked;
}

function mayStill(actor: Actor, { permit, teamIds }: AllowedExport): boolean {
  return permit ? canExportPseudonymous(actor) : teamIds.every((teamId) => canExportNamed(actor, teamId));
}

/** A team that data is taken out of. */
export type ExportTeam = { id: string; name: string; isClosed: boolean };

/** The teams that a researcher may ask about, by name: the open ones, then closed ones that have clients. None for others. */
export async function exportTeams(actor: Actor): Promise<ExportTeam[]> {
  if (!canExportPseudonymous(actor)) return [];
  const found = await read((db) => {
    const theirs = db.select({ id: clients.id }).from(clients).where(eq(clients.teamId, teams.id));
    return db
      .select({ id: teams.id, name: teams.name, closedAt: teams.closedAt })
      .from(teams)
      .where(and(eq(teams.staging, false), or(isNull(teams.closedAt), exists(theirs))))
      .orderBy(asc(teams.name));
  });
  return found
    .map(({ id, name, closedAt }) => ({ id, name, isClosed: closedAt !== null }))
    .toSorted((a, b) => Number(a.isClosed) - Number(b.isClosed));
}
