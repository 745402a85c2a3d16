import "server-only";
import { and, eq, gte, inArray, lt, type SQL } from "drizzle-orm";
import { teams, voiceAnswers } from "@/db/schema";
import { read, readAside, type Tx, transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { ownTeams } from "@/lib/clients/queries/staff";
import { dayOf } from "@/lib/dates";
import { AppError } from "@/lib/errors";
import { figureScopes } from "@/lib/insights/policy";
import { coarse } from "@/lib/insights/rounding/coarse";
import type { FileFormat } from "@/lib/insights/sheets/figures";
import { monthOf } from "../keep";
import { countAnswers, type QuestionCount } from "./count";
import type { VoiceView } from "./view";

export type VoiceFigures = {
  /** The view as it was counted: of a team that is not the actor's, their own first one. */
  view: VoiceView;
  teams: { id: string; name: string }[];
  mayCounty: boolean;
  /** Answers, rounded to five; null when so few that nothing is shown. */
  n: number | null;
  questions: QuestionCount[];
};

/**
 * What clients answered, of one of the actor's own teams or of the county; leaves an audit row, with the kind of file when
 * it goes into one. One team at a time, whole years, and only months that are over: figures that differ by one answer would
 * tell what it was. Throws `notFound` for who may see no figures.
 */
export async function openVoiceFigures(
  actor: Actor,
  asked: VoiceView,
  now: Date,
  format?: FileFormat,
): Promise<VoiceFigures> {
  const scopes = figureScopes(actor);
  if (scopes.length === 0) throw new AppError("notFound");
  const mayCounty = scopes.includes("county");
  const own = await teamsOf(actor);
  const county = asked.county && mayCounty;
  const team = county ? undefined : (own.find(({ id }) => id === asked.team) ?? own[0])?.id;
  const view = { ...asked, county, team };
  const stored = await readAside((tx) => answersOf(tx, view, now));
  const n = stored.length === 0 ? 0 : coarse(stored.length);
  const detail = { table: "voice", ...view, n, ...(format && { format }) };
  await transact((tx) => recordAudit(tx, actor, { act: "figures.open", detail }, now));
  return { view, teams: own, mayCounty, n, questions: n === null ? [] : countAnswers(stored) };
}

/** A worker's teams and a lead's. */
async function teamsOf(actor: Actor): Promise<{ id: string; name: string }[]> {
  if (actor.role === "lead") return ownTeams(actor);
  if (actor.teamIds.length === 0) return [];
  return read((db) =>
    db
      .select({ id: teams.id, name: teams.name })
      .from(teams)
      .where(inArray(teams.id, [...actor.teamIds])),
  );
}

async function answersOf(tx: Tx, { year, team, county }: VoiceView, now: Date) {
  const conditions: (SQL | undefined)[] = [
    gte(voiceAnswers.day, `${year}-01-01`),
    lt(voiceAnswers.day, `${year + 1}-01-01`),
    lt(voiceAnswers.day, monthOf(dayOf(now))),
    eq(teams.staging, false),
    county ? undefined : eq(voiceAnswers.teamId, team ?? ""),
  ];
  const rows = await tx
    .select({ answers: voiceAnswers.answers })
    .from(voiceAnswers)
    .innerJoin(teams, eq(teams.id, voiceAnswers.teamId))
    .where(and(...conditions));
  return rows.map(({ answers }) => answers);
}
