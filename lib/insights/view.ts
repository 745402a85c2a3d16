import { type Day, parseDay } from "@/lib/dates";
import { bandings } from "./bands";
import type { AgeBand, InsightsFilter } from "./tables";

/** What the pages of figures are asked for: the filter as it stands in the address. Only codes, ids and days. */
export type InsightsView = {
  /** A team's id, for who has several. */
  team?: string;
  county: boolean;
  from?: Day;
  to?: Day;
  /** A banding of the study, or one's own. */
  ages: AgeChoice;
  /** The bands of one's own: "18-24,25-39". */
  bands?: string;
  gender?: "woman" | "man";
  tookPart: "together" | "all";
  rule: "counting" | "study";
  by: "gender" | "age";
  /** Only rows whose groups differ by more than chance. */
  starred: boolean;
  /** Whose pairs a long page of pairs shows: a goal's code. */
  goal?: string;
};

export const ageChoices = ["30-54", "30-49", "own"] as const;
export type AgeChoice = (typeof ageChoices)[number];

type Search = Readonly<Record<string, string | string[] | undefined>>;

/** Reads the filter from an address; what is not understood narrows nothing. */
export function readView(search: Search): InsightsView {
  const one = (name: string) => [search[name]].flat()[0] ?? "";
  const bands = bandText(one("bands"));
  const ages = ageChoices.find((choice) => choice === one("ages")) ?? "30-54";
  const view: InsightsView = {
    team: /^[\w-]{1,40}$/.exec(one("team"))?.[0],
    county: one("view") === "county",
    ...periodOf(parseDay(one("from")), parseDay(one("to")), one("year")),
    ages: ages === "own" && !bands ? "30-54" : ages,
    bands: ages === "own" ? bands : undefined,
    gender: (["woman", "man"] as const).find((gender) => gender === one("gender")),
    tookPart: one("took") === "all" ? "all" : "together",
    rule: one("rule") === "study" ? "study" : "counting",
    by: one("by") === "age" ? "age" : "gender",
    starred: one("starred") === "1",
    goal: /^[a-z-]{1,60}$/.exec(one("goal"))?.[0],
  };
  return view.county ? countyView(view) : view;
}

/** A period of two days; without either, the year that a county was asked of. */
function periodOf(from: Day | undefined, to: Day | undefined, year: string): { from?: Day; to?: Day } {
  if (from || to) return { from, to };
  return { from: parseDay(`${year}-01-01`), to: parseDay(`${year}-12-31`) };
}

/**
 * What may be asked of a county: whole calendar years (or all of them), everybody, one banding of ages. A rounded number
 * that flips when one day or one gender is added would tell of one person.
 */
export function countyView(view: InsightsView): InsightsView {
  // Of another period the year it ends in: all years would be further from what was asked.
  const year = /^(\d{4})-01-01$/.exec(view.from ?? "")?.[1] ?? (view.from && view.to?.slice(0, 4));
  return {
    ...view,
    from: year ? `${year}-01-01` : undefined,
    to: year ? `${year}-12-31` : undefined,
    gender: undefined,
    ages: "30-54",
    bands: undefined,
  };
}

/** The query of an address with this filter; empty when it is the usual one. */
export function viewQuery(view: InsightsView, more: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams();
  const put = (name: string, value: string | undefined | false) => value && query.set(name, value);
  put("view", view.county && "county");
  put("team", view.team);
  put("year", view.county && view.from?.slice(0, 4));
  put("from", !view.county && view.from);
  put("to", !view.county && view.to);
  put("ages", view.ages !== "30-54" && view.ages);
  put("bands", view.bands);
  put("gender", view.gender);
  put("took", view.tookPart === "all" && "all");
  put("rule", view.rule === "study" && "study");
  put("by", view.by === "age" && "age");
  put("starred", view.starred && "1");
  put("goal", view.goal);
  for (const [name, value] of Object.entries(more)) put(name, value);
  return query.size ? `?${query}` : "";
}

/** What the engine is asked. A team that is not among the actor's is none of theirs to ask about, so it narrows nothing. */
export function filterOf(asked: InsightsView, teamIds: readonly string[]): InsightsFilter {
  const view = asked.county ? countyView(asked) : asked;
  const own = view.county ? [] : teamIds;
  const team =
    view.team !== undefined && (view.county || teamIds.includes(view.team)) ? view.team : undefined;
  return {
    teamIds: team ? [team] : own,
    county: view.county,
    from: view.from ?? null,
    to: view.to ?? null,
    bands: view.ages === "own" ? readBands(view.bands ?? "") : bandings[view.ages],
    gender: view.gender ?? null,
    tookPart: view.tookPart,
    rule: view.rule,
  };
}

function bandText(text: string): string | undefined {
  const bands = readBands(text);
  return bands.length > 0 ? bands.map(({ from, to }) => `${from}-${to}`).join(",") : undefined;
}

/** Bands as people write them, "18–24, 25–39"; none when one is backwards or two overlap. */
export function readBands(text: string): AgeBand[] {
  const parts = text.split(/[,;]/).map((part) => /^\s*(\d{1,3})\s*[-–]\s*(\d{1,3})\s*$/.exec(part));
  const bands = parts.map((part) => ({ from: Number(part?.[1] ?? 1), to: Number(part?.[2] ?? 0) }));
  const sorted = bands.toSorted((a, b) => a.from - b.from);
  const wrong = sorted.some(
    ({ from, to }, at) => from > to || to > 120 || (sorted[at + 1]?.from ?? Number.POSITIVE_INFINITY) <= to,
  );
  return wrong || bands.length > 6 ? [] : sorted;
}
