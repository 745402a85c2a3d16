import type { getTranslations } from "next-intl/server";
import type { VoiceFigures } from "./queries";

type VoiceWords = Awaited<ReturnType<typeof getTranslations<"voice.figures">>>;

/** Whose answers are counted and of which year, in a sentence for the page, paper and files; none of no team. */
export function countedSentence(
  { view, teams }: Pick<VoiceFigures, "view" | "teams">,
  t: VoiceWords,
): string | undefined {
  const year = String(view.year);
  if (view.county) return t("ofCounty", { year });
  const team = teams.find(({ id }) => id === view.team)?.name;
  return team === undefined ? undefined : t("ofTeam", { year, team });
}
