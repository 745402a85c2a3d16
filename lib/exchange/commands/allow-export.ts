import "server-only";
import type { Actor } from "@/lib/access/actor";
import { AppError, invalid } from "@/lib/errors";
import { requirePassword } from "@/lib/users/commands/check-password";
import { canExportNamed, canExportPseudonymous } from "../policy";
import { exportTeams } from "../queries";
import { type NamedExportInput, type ResearchExportInput, workbookLimit } from "../schema";
import { type ExportAsked, recordExport } from "./export";

/**
 * Asks that a lead may take a team's clients out, with the password again, and writes the audit row. Answers with its id,
 * which opens the file for a short while. Throws `notFound`, `tooMany`, or `invalid`, also for too large a workbook.
 */
export async function allowNamedExport(
  actor: Actor,
  { teamId, as, reason, password }: NamedExportInput,
  network: string,
  now: Date,
): Promise<string> {
  if (!canExportNamed(actor, teamId)) throw new AppError("notFound");
  await requirePassword(actor, password, "password", network, now);
  return allowed(actor, { teamIds: [teamId], as, reason }, now);
}

/** The same for research: of one team, or of all when none is named. */
export async function allowResearchExport(
  actor: Actor,
  { teamId, as, permit, password }: ResearchExportInput,
  network: string,
  now: Date,
): Promise<string> {
  if (!canExportPseudonymous(actor)) throw new AppError("notFound");
  const all = await exportTeams(actor);
  const chosen = teamId === "" ? all : all.filter(({ id }) => id === teamId);
  if (chosen.length === 0) throw invalid("teamId", "choiceInvalid");
  await requirePassword(actor, password, "password", network, now);
  const teamIds = chosen.map(({ id }) => id);
  return allowed(actor, { teamIds, as, permit }, now);
}

async function allowed(actor: Actor, asked: ExportAsked, now: Date): Promise<string> {
  // Opening the file asks no more: nobody is in it whom the row does not name.
  const most = asked.as === "xlsx" ? workbookLimit : undefined;
  return (await recordExport(actor, asked, now, most)).exportId;
}
