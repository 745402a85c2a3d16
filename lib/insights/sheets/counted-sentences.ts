import { formatDay } from "@/lib/dates";
import type { Locale } from "@/lib/i18n/locales";
import type { Whose } from "../chosen-view";
import { filterOf, type InsightsView } from "../view";
import { type Figure, isByGroup } from "./figures";
import type { SheetWords } from "./words";

/** What was counted: the figures that stand together, the filter, whose clients and how many. */
type Counted = { figures: readonly Figure[]; view: InsightsView; whose: Whose; n: number | null };

/** Who is in the figures and by which choices, in whole sentences: the same on the page, on paper and in files. */
export function countedSentences(counted: Counted, words: SheetWords): string[] {
  const { figures, view, whose } = counted;
  const { t } = words;
  const { gender, tookPart, rule: asked } = filterOf(view, []);
  const rule = figures.some((figure) => figure.startsWith("reference-")) ? "study" : asked;
  const sentences = [
    howMany(counted, words),
    whoseSentence(whose, words),
    periodSentence(view, words),
    gender && t(`counted.only.${gender}`),
    t(`counted.${rule}`),
    rule === "counting" && t(tookPart === "together" ? "counted.together" : "counted.everyone"),
    groupsSentence(counted, words),
    view.starred && figures.some(isByGroup) && t("counted.starred"),
  ];
  return sentences.filter((sentence) => typeof sentence === "string");
}

/** A county's number is rounded. */
function howMany({ view, n }: Counted, { t }: SheetWords): string {
  if (n === null) return t("counted.few");
  return view.county ? t("counted.about", { n }) : t("counted.n", { n });
}

/** Whose clients figures are of, in a sentence. */
function whoseSentence({ scope, teams }: Whose, { t, locale }: SheetWords): string {
  const isNarrowed = scope === "teams" || teams.length > 0;
  if (!isNarrowed) return t(`counted.whose.${scope}`);
  return t("counted.whose.teams", { count: teams.length, teams: listed(teams, locale) });
}

function periodSentence(view: InsightsView, { t, locale }: SheetWords): string {
  const { from, to } = filterOf(view, []);
  if (from && to) return t("counted.period", { from: formatDay(from, locale), to: formatDay(to, locale) });
  if (from) return t("counted.since", { from: formatDay(from, locale) });
  return to ? t("counted.until", { to: formatDay(to, locale) }) : t("counted.ever");
}

/** Who is in n and in no group. */
function groupsSentence({ figures, view }: Counted, { t, locale }: SheetWords): string | undefined {
  const { bands, gender } = filterOf(view, []);
  if (figures.some((figure) => figure.endsWith("-by-age")))
    return t("counted.ages", {
      count: bands.length,
      bands: listed(
        bands.map(({ from, to }) => `${from}–${to}`),
        locale,
      ),
    });
  // Narrowed to one gender, nobody of an unknown one is in n either.
  return figures.some(isByGroup) && !gender ? t("counted.genders") : undefined;
}

function listed(words: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(locale === "en" ? "en-GB" : locale).format(words);
}
