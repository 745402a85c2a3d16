import { closeStore, read } from "@/db/store";
import { isoDay } from "@/lib/exchange/cohort/schema";
import { commandLineActor } from "@/lib/exchange/command-line";
import { findTeam } from "@/lib/exchange/place";
import { bandings } from "@/lib/insights/bands";
import { csvOfTable } from "@/lib/insights/csv";
import { insightOfTeams } from "@/lib/insights/queries";
import { type InsightsFilter, type InsightTable, insightTables } from "@/lib/insights/tables";
import type { Asked, Verb } from "./verb";

export const insightsVerb: Verb = {
  summary: "print a table of figures",
  usage:
    " TABLE [--team NAME] [--from DAY --to DAY] [--took-part together|all] [--rule counting|study] [--format json|csv]",
  values: ["--team", "--from", "--to", "--took-part", "--rule", "--format"],
  wants: ["a table"],
  help: `Prints one table, unrounded; null where a number is not defined. Days are YYYY-MM-DD and say when the plan was
confirmed. The counting rule counts plans and evaluations filled in together unless --took-part all; the study rule is
for comparison with the published figures. Nothing is withheld here. The question is in the audit log.

Tables: ${insightTables.join(", ")}`,
  async run(asked) {
    try {
      const wish = await wishOf(asked);
      if (typeof wish === "string") {
        console.error(wish);
        return 2;
      }
      const found = await insightOfTeams(commandLineActor(), wish.table, wish.filter, new Date());
      console.log(wish.format === "csv" ? csvOfTable(found).trimEnd() : JSON.stringify(found));
      return 0;
    } finally {
      await closeStore();
    }
  },
};

type Wish = { table: InsightTable; filter: InsightsFilter; format: "json" | "csv" };

async function wishOf({ value, rest: [name] }: Asked): Promise<Wish | string> {
  const table = insightTables.find((each) => each === name);
  if (!table) return `There is no table "${name}". The tables: ${insightTables.join(", ")}`;
  const [from, to] = [value("--from") ?? null, value("--to") ?? null];
  if ([from, to].some((day) => day !== null && !isoDay.safeParse(day).success))
    return "A day is written YYYY-MM-DD";
  if (from && to && from > to) return "--from is after --to";
  const tookPart = (["together", "all"] as const).find(
    (each) => each === (value("--took-part") ?? "together"),
  );
  if (!tookPart) return "--took-part is together or all";
  const rule = (["counting", "study"] as const).find((each) => each === (value("--rule") ?? "counting"));
  if (!rule) return "--rule is counting or study";
  const format = (["json", "csv"] as const).find((each) => each === (value("--format") ?? "json"));
  if (!format) return "--format is json or csv";
  const teamName = value("--team");
  const team = teamName === undefined ? undefined : await read((tx) => findTeam(tx, teamName));
  if (teamName !== undefined && !team) return `There is no team called "${teamName}".`;
  const teamIds = team ? [team.id] : [];
  const filter = { teamIds, county: false, from, to, bands: bandings["30-54"], gender: null, tookPart, rule };
  return { table, filter, format };
}
