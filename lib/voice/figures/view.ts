import type { Day } from "@/lib/dates";

type Search = Readonly<Record<string, string | string[] | undefined>>;

/** Which answers the figures are of: one year, and one team or the county. */
export type VoiceView = { year: number; team: string | undefined; county: boolean };

/** Whole years that may be asked for, this one first. */
export function yearsUntil(today: Day): number[] {
  const year = Number(today.slice(0, 4));
  return [year, year - 1, year - 2, year - 3, year - 4];
}

/** Reads what the figures are asked for; what is not understood is as usual. */
export function readVoiceView(search: Search, today: Day): VoiceView {
  const one = (name: string) => [search[name]].flat()[0] ?? "";
  const years = yearsUntil(today);
  return {
    year: years.find((year) => String(year) === one("year")) ?? years[0] ?? 0,
    team: /^[\w-]{1,40}$/.exec(one("team"))?.[0],
    county: one("view") === "county",
  };
}

/** The query of an address with this view. */
export function voiceQuery({ year, team, county }: VoiceView, more: Record<string, string> = {}): string {
  const query = new URLSearchParams({ year: String(year), ...more });
  if (county) query.set("view", "county");
  else if (team) query.set("team", team);
  return `?${query}`;
}
