import "server-only";
import { and, asc, eq, gt, inArray, isNull } from "drizzle-orm";
import { audit, teams } from "@/db/schema";
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

/** The open teams by name that a researcher may ask about; none for others. */
export async function exportTeams(actor: Actor): Promise<{ id: string; name: string }[]> {
  if (!canExportPseudonymous(actor)) return [];
  const open = and(isNull(teams.closedAt), eq(teams.staging, false));
  return read((db) =>
    db.select({ id: teams.id, name: teams.name }).from(teams).where(open).orderBy(asc(teams.name)),
  );
}
